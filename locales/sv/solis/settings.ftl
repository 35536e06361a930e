### Inställningar.

# $hour är en tid som 18:00, $language är språkets eget namn.
settings =
    Inställningar. Du kan ändra allt när du vill.

    Språk: { $language }
    Tid: { $hour }
    .easy =
        Inställningar.

        Språk: { $language }
        Tid: { $hour }
    .language = 🌐 Språk
    .reading = 📖 Ord
    .hour = 🕒 Tid
    .days = 📅 Dagar
    .place = 📍 Plats
    .name = 🙂 Namn
    .privacy = 🔒 Mina uppgifter
    .back = Tillbaka
