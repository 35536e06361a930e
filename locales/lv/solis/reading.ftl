### Parastā vai vieglā valoda.

reading =
    Kā man rakstīt?
    .standard = Parastā valodā
    .easy-words = Vieglā valodā

changed = Labi. Turpmāk es rakstu tā.
    .easy = Labi. Tagad es rakstu tā.
