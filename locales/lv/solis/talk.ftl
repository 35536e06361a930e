### Kamēr cilvēks runā ar mācību dalībnieku, un pēc tam.

# $mentor ir mentora vārds; tas stāv atsevišķi, jo to nevar locīt.
came =
    { $mentor } – tagad ar Jums runā cilvēks. Mentors saņem visu, ko Jūs rakstāt vai sakāt. Es klusēju, līdz saruna ir galā. Jūsu nodarbība gaida.

    Naudai, dāvanām un parolēm šajā čatā nav vietas. Lai beigtu sarunu vai ziņotu par problēmu, nospiediet „Jautāt cilvēkam”.
    .easy =
        { $mentor } – tagad ar Jums runā cilvēks. Mentors saņem Jūsu ziņas. Jūsu nodarbība gaida.

        Nesūtiet naudu un paroles. Lai beigtu sarunu, nospiediet „Jautāt cilvēkam”.

gone = Mentors tagad nevar turpināt. Es jautāju citiem un pateikšu, kad kāds būs klāt. Tā nav Jūsu vaina.
    .easy = Mentoram bija jāiet. Es jautāju citiem. Tā nav Jūsu vaina.

talk = { $mentor } – Jūs runājat ar cilvēku.
    .stay = Runāt tālāk
    .end = Beigt sarunu
    .report = Ziņot par problēmu

report = Paldies. Cilvēki, kuri vada šo kursu, to izskatīs. Mentors neredz, ka Jūs par to ziņojāt: { $mentor }.
    .easy = Paldies. Kursa vadītāji to izskatīs. Mentors to nezina: { $mentor }.

over = Saruna ar mentoru ir slēgta. Es atkal esmu šeit. Kā Jums gāja?
    .good = 🙂 Labi
    .so-so = 😐 Vidēji
    .bad = 🙁 Nebija labi
    .again = Gribu jautāt vēl

thanks = Paldies, ka to pateicāt.

again = Labi. Es vēlreiz jautāju Jūsu mentoram. Jūs jau tagad varat rakstīt savu jautājumu. Es to paturu mentoram.
    .easy = Labi. Es vēlreiz jautāju mentoram. Jūs jau varat rakstīt.
