### Kendiliğinden gelen mesajların saati.

hour =
    Size saat kaçta yazabilirim? Saat 21:00 ile 9:00 arasında hiç yazmam.
    .easy = Size ne zaman yazabilirim? Gece hiç yazmam.
    .at-9 = 9:00
    .at-11 = 11:00
    .at-13 = 13:00
    .at-15 = 15:00
    .at-17 = 17:00
    .at-18 = 18:00
    .at-19 = 19:00
    .at-20 = 20:00
