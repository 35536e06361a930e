### Настройки.

# $hour — время, например 18:00; $language — язык, как он сам себя называет.
settings =
    Настройки. Всё можно изменить в любое время.

    Язык: { $language }
    Час: { $hour }
    .easy =
        Настройки.

        Язык: { $language }
        Час: { $hour }
    .language = 🌐 Язык
    .reading = 📖 Слова
    .hour = 🕒 Час
    .days = 📅 Дни
    .place = 📍 Место
    .name = 🙂 Имя
    .privacy = 🔒 Мои данные
    .back = Назад
