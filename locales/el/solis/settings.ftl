### Ρυθμίσεις.

# $hour is a time such as 18:00, $language the language's own name.
settings =
    Ρυθμίσεις. Μπορείτε να αλλάξετε τα πάντα, όποτε θέλετε.

    Γλώσσα: { $language }
    Ώρα: { $hour }
    .easy =
        Ρυθμίσεις.

        Γλώσσα: { $language }
        Ώρα: { $hour }
    .language = 🌐 Γλώσσα
    .reading = 📖 Λόγια
    .hour = 🕒 Ώρα
    .days = 📅 Ημέρες
    .place = 📍 Τόπος
    .name = 🙂 Όνομα
    .privacy = 🔒 Τα στοιχεία μου
    .back = Πίσω
