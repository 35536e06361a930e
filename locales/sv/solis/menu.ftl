### Menyn.

menu = Meny. Vad behöver du?
    .danger = 🆘 Fara, eller jag orkar inte mer
    .path = 🗺 Min väg
    .country = 📍 I mitt land
    .settings = ⚙️ Inställningar
    .pause = ⏸ Pausa eller fortsätt
    .why = ❓ Varför kom det här?
    .about = ℹ️ Om Solis
    .easier = 🔤 Säg det lättare
    .back = Tillbaka
