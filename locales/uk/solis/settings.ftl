### Налаштування.

# $hour – час, як-от 18:00, $language – власна назва мови.
settings =
    Налаштування. Усе можна змінити будь-коли.

    Мова: { $language }
    Година: { $hour }
    .easy =
        Налаштування.

        Мова: { $language }
        Година: { $hour }
    .language = 🌐 Мова
    .reading = 📖 Слова
    .hour = 🕒 Година
    .days = 📅 Дні
    .place = 📍 Місце
    .name = 🙂 Ім’я
    .privacy = 🔒 Мої дані
    .back = Назад
