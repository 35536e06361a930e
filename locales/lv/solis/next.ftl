### Starp divām nodarbībām.

# $lesson ir nodarbības nosaukums, $when ir diena un pulksteņa laiks: pirmdiena 18:00.
next =
    Nākamā nodarbība: „{ $lesson }”.

    Nākamā nodarbību diena: { $when }. Turpināt var arī tagad.
    .now = Turpināt tagad
    .later = Šodien pietiek

later = Šodien labi paveikts. Lai turpinātu, jebkurā laikā nospiediet pogu „Turpināt”.
    .easy = Labi paveikts. Lai turpinātu, nospiediet pogu „Turpināt”.

all-done =
    Visas gatavās nodarbības ir pabeigtas. Pabeigto nodarbību skaits: { $total }. Var būt jaunas nodarbības. Lai paskatītos, spiediet „Turpināt”.
    .easy = Visas nodarbības ir pabeigtas. To skaits: { $total }. Var būt jaunas. Spiediet „Turpināt”.
