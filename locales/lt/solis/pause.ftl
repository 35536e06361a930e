### Pauzė ir tęsimas.

pause =
    Kada galiu Jums rašyti pirmas? Mokytis galite bet kada.
    .easy = Ar galiu Jums rašyti? Mokytis galite bet kada.
    .on = ▶️ Mano pamokų dienomis
    .pause-7 = ⏸ 7 dienų pauzė
    .off = 🔕 Tik kai rašau aš

changed = Gerai. Taip ir darysiu.
