### Menü.

menu = Menü. Neye ihtiyacınız var?
    .danger = 🆘 Tehlike var veya gücüm bitti
    .path = 🗺 Yolum
    .country = 📍 Ülkemde
    .settings = ⚙️ Ayarlar
    .pause = ⏸ Ara ver veya devam et
    .why = ❓ Bu mesaj neden geldi?
    .about = ℹ️ Solis hakkında
    .easier = 🔤 Daha kolay anlat
    .back = Geri
