### Izvēlne.

menu = Izvēlne. Kas Jums ir vajadzīgs?
    .path = 🗺 Mans ceļš
    .settings = ⚙️ Iestatījumi
    .pause = ⏸ Pauze vai turpinājums
    .why = ❓ Kāpēc šī ziņa?
    .about = ℹ️ Kas ir Solis?
    .back = Atpakaļ
