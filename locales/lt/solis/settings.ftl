### Nustatymai.

# $hour yra laikas, pavyzdžiui, 18:00; $language – kalbos pavadinimas ta pačia kalba.
settings =
    Nustatymai. Viską galite bet kada pakeisti.

    Kalba: { $language }
    Valanda: { $hour }
    .easy =
        Nustatymai.

        Kalba: { $language }
        Valanda: { $hour }
    .language = 🌐 Kalba
    .reading = 📖 Kaip rašyti
    .hour = 🕒 Valanda
    .days = 📅 Dienos
    .place = 📍 Vieta
    .name = 🙂 Vardas
    .privacy = 🔒 Mano duomenys
    .back = Atgal
