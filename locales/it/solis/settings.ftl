### Impostazioni.

# $hour è un’ora come 18:00, $language il nome della lingua.
settings =
    Impostazioni. Puoi cambiare tutto quando vuoi.

    Lingua: { $language }
    Ora: { $hour }
    .easy =
        Impostazioni.

        Lingua: { $language }
        Ora: { $hour }
    .language = 🌐 Lingua
    .reading = 📖 Parole
    .hour = 🕒 Ora
    .days = 📅 Giorni
    .place = 📍 Luogo
    .name = 🙂 Nome
    .privacy = 🔒 I miei dati
    .back = Indietro
