### Iestatījumi.

# $hour ir pulksteņa laiks, piemēram, 18:00; $language ir valodas nosaukums tajā pašā valodā.
settings =
    Iestatījumi. Visu var mainīt jebkurā laikā.

    Valoda: { $language }
    Laiks: { $hour }
    .easy =
        Iestatījumi.

        Valoda: { $language }
        Laiks: { $hour }
    .language = 🌐 Valoda
    .reading = 📖 Teksta veids
    .hour = 🕒 Laiks
    .days = 📅 Dienas
    .place = 📍 Vieta
    .name = 🙂 Vārds
    .privacy = 🔒 Mani dati
    .back = Atpakaļ
