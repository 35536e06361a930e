### Valanda žinutėms, kurias robotas rašo pirmas.

hour =
    Kurią valandą galiu Jums rašyti? Nuo 21:00 iki 9:00 niekada nerašau.
    .easy = Kada galiu Jums rašyti? Naktį nerašau.
    .at-9 = 9:00
    .at-11 = 11:00
    .at-13 = 13:00
    .at-15 = 15:00
    .at-17 = 17:00
    .at-18 = 18:00
    .at-19 = 19:00
    .at-20 = 20:00
