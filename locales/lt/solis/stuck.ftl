### Tam, kas įstrigo pamokoje.

stuck =
    Ši dalis daug kam sunki. Kaip eisime toliau?
    .person = Klausti žmogaus
    .easier = 🔤 Pasakyti paprasčiau
    .go-on = Tęsti
    .not-now = Ne dabar

# $lesson yra pamokos pavadinimas.
away =
    Laba diena! Daug žmonių sustoja prie šios pamokos: { $lesson }. Kaip norite eiti toliau?
    .easy = Laba diena! Ši pamoka daug kam sunki: { $lesson }. Kaip eisime toliau?
    .person = Klausti žmogaus
    .easier = 🔤 Pasakyti paprasčiau
    .go-on = Tęsti
    .not-now = Ne dabar

not-now = Gerai. Norite eiti toliau? Bet kada paspauskite Tęsti.
