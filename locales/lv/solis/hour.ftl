### Laiks, kad Solis raksta pirmais.

hour =
    Cikos es drīkstu Jums rakstīt? No 21:00 līdz 9:00 es nerakstu nekad.
    .easy = Cikos es drīkstu Jums rakstīt? Naktī es nerakstu nekad.
    .at-9 = 9:00
    .at-11 = 11:00
    .at-13 = 13:00
    .at-15 = 15:00
    .at-17 = 17:00
    .at-18 = 18:00
    .at-19 = 19:00
    .at-20 = 20:00
