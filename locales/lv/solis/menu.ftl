### Izvēlne.

menu = Izvēlne. Kas Jums ir vajadzīgs?
    .danger = 🆘 Briesmas vai vairs nav spēka
    .path = 🗺 Mans ceļš
    .country = 📍 Manā valstī
    .settings = ⚙️ Iestatījumi
    .pause = ⏸ Pauze vai turpinājums
    .why = ❓ Kāpēc šī ziņa?
    .about = ℹ️ Kas ir Solis?
    .easier = 🔤 Pateikt vienkāršāk
    .back = Atpakaļ
