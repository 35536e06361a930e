### Settings.

# $hour is a time such as 18:00, $language the language's own name.
settings =
    Settings. You can change everything at any time.

    Language: { $language }
    Hour: { $hour }
    .easy =
        Settings.

        Language: { $language }
        Hour: { $hour }
    .language = 🌐 Language
    .reading = 📖 Words
    .hour = 🕒 Hour
    .days = 📅 Days
    .place = 📍 Place
    .name = 🙂 Name
    .privacy = 🔒 My data
    .back = Back
