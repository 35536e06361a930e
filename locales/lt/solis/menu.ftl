### Meniu.

menu = Meniu. Ko Jums reikia?
    .danger = 🆘 Pavojus arba nebeturiu jėgų
    .path = 🗺 Mano kelias
    .country = 📍 Mano šalyje
    .settings = ⚙️ Nustatymai
    .pause = ⏸ Pauzė arba tęsti
    .why = ❓ Kodėl ši žinutė?
    .about = ℹ️ Kas yra Solis?
    .easier = 🔤 Pasakyti paprasčiau
    .back = Atgal
