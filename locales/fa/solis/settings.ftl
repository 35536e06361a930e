### تنظیمات.

# $hour ساعتی است مثل 18:00، $language نام زبان به خود آن زبان.
settings =
    تنظیمات. هر وقت بخواهید می‌توانید همه چیز را تغییر دهید.

    زبان: { $language }
    ساعت: { $hour }
    .easy =
        تنظیمات.

        زبان: { $language }
        ساعت: { $hour }
    .language = 🌐 زبان
    .reading = 📖 نوع متن
    .hour = 🕒 ساعت
    .days = 📅 روزها
    .place = 📍 مکان
    .name = 🙂 نام
    .privacy = 🔒 اطلاعات من
    .back = برگشت
