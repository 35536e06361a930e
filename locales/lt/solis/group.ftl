### Žinomas dalyvis atidarė nuorodą į grupę.

# $group yra grupės pavadinimas.
ask =
    Atidarėte nuorodą į grupę: { $group }. Ar norite prisijungti prie šios grupės?

    Tai, ką baigėte, išlieka. Jei dabar esate kitoje grupėje, iš jos išeisite.
    .easy =
        Ši nuoroda veda į grupę: { $group }. Ar norite būti šioje grupėje?

        Nieko neprarasite. Jei turite kitą grupę, iš jos išeisite.
    .join = Taip, prisijungti prie grupės
    .stay = Ne, palikti kaip yra
