### الإعدادات.

# $hour وقت مثل 18:00، و$language اسم اللغة بتلك اللغة.
settings =
    الإعدادات. يمكن تغيير كل شيء في أي وقت.

    اللغة: { $language }
    الساعة: { $hour }
    .easy =
        الإعدادات.

        اللغة: { $language }
        الساعة: { $hour }
    .language = 🌐 اللغة
    .reading = 📖 الكلمات
    .hour = 🕒 الساعة
    .days = 📅 الأيام
    .place = 📍 المكان
    .name = 🙂 الاسم
    .privacy = 🔒 بياناتي
    .back = رجوع
