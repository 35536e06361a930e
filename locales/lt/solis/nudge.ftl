### Žinutės tam, kas kurį laiką nebuvo.

# $nudge yra trumpas sakinys iš dalyvio pamokos.
day-3 =
    Laba diena! { $nudge }
    .start = Tęsti
    .later = Vėliau
    .pause = Pauzė

day-7 =
    Laba diena! Jūsų vieta išsaugota. Ar kas nors trukdo? Galite tęsti arba klausti žmogaus.
    .easy = Laba diena! Jūsų vieta išsaugota. Tęskite arba klauskite žmogaus.
    .start = Tęsti
    .person = Klausti žmogaus
    .pause = Pauzė

day-21 =
    Laba diena! Daug žmonių kuriam laikui sustoja. Tai normalu. Jūsų pamoka laukia: { $lesson }.
    .easy = Laba diena! Pertrauka yra gerai. Jūsų pamoka laukia: { $lesson }.
    .start = Tęsti
    .person = Klausti žmogaus
    .pause = Pauzė

goodbye =
    Kol kas tai paskutinė mano žinutė. Viskas, ką padarėte, išsaugota. Kai norėsite grįžti, paspauskite mygtuką. Sėkmės visur!
    .easy = Kol kas tai paskutinė mano žinutė. Viskas išsaugota. Norite grįžti? Paspauskite mygtuką. Sėkmės!
    .come-back = Grįžti

later = Gerai. Norite eiti toliau? Bet kada paspauskite Tęsti.
