### Ayarlar.

# $hour 18:00 gibi bir saattir, $language dilin kendi adıdır.
settings =
    Ayarlar. Her şeyi her zaman değiştirebilirsiniz.

    Dil: { $language }
    Saat: { $hour }
    .easy =
        Ayarlar.

        Dil: { $language }
        Saat: { $hour }
    .language = 🌐 Dil
    .reading = 📖 Anlatım
    .hour = 🕒 Saat
    .days = 📅 Günler
    .place = 📍 Yer
    .name = 🙂 Ad
    .privacy = 🔒 Verilerim
    .back = Geri
