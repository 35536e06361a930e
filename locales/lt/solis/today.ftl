### Dalyvio valanda pamokos dieną.

# $lesson yra pamokos pavadinimas.
lesson =
    Laba diena! Nauja žinutė iš Jūsų kurso: { $lesson }.
    .easy = Laba diena! Jūsų pamoka čia: { $lesson }.
    .start = Pradėti
    .later = Vėliau
    .pause = Pauzė

resume =
    Laba diena! Ar tęsiame Jūsų pamoką? Ji vadinasi: { $lesson }.
    .easy = Laba diena! Ar tęsiame? Jūsų pamoka: { $lesson }.
    .start = Tęsti
    .later = Vėliau
    .pause = Pauzė

missed =
    Laba diena! Aš neveikiau ir praleidau Jūsų pamokos dieną. Ar tęsiame šiandien? Pamoka: { $lesson }.
    .easy = Laba diena! Aš neveikiau. Ar tęsiame šiandien? Pamoka: { $lesson }.
    .start = Tęsti šiandien
    .later = Vėliau
    .pause = Pauzė

begins =
    Laba diena! Jūsų grupė pradeda. Pirma Jūsų kurso žinutė: { $lesson }.
    .easy = Laba diena! Jūsų grupė pradeda. Jūsų pamoka: { $lesson }.
    .start = Pradėti
    .later = Vėliau
    .pause = Pauzė

later = Gerai. Norite eiti toliau? Bet kada paspauskite Tęsti.
