### Tarp dviejų pamokų.

# $lesson yra pamokos pavadinimas, $when – diena ir valanda: pirmadienis 18:00.
next =
    Kita pamoka: { $lesson }.

    Kita pamokos diena: { $when }. Galite tęsti ir dabar.
    .now = Tęsti dabar
    .later = Šiandien užteks

later = Šiandien puikiai padirbėta. Norite eiti toliau? Bet kada paspauskite Tęsti.
    .easy = Puikiai padirbėta. Norite eiti toliau? Paspauskite Tęsti.

all-done =
    Jau baigėte visas paruoštas pamokas. Jų yra { $total }. Gali atsirasti naujų. Norite pažiūrėti? Paspauskite Tęsti.
    .easy = Jau baigėte visas pamokas. Jų yra { $total }. Gali atsirasti naujų. Norite pažiūrėti? Paspauskite Tęsti.
