### Klausiama praėjus kelioms dienoms po pamokos „Mano dokumentai: ar galiu dirbti sau?“.
###
### Faktų apie kurios nors šalies įstatymus čia nėra. Sprendžia įstaiga.

which-line = Leidime gali būti šios 3 eilutės. Kurioje gali būti žodžių apie darbą?
    .kind = 🪪 Leidimo rūšis
    .until = 📅 Galioja iki
    .remarks = 📝 Pastabos
    .easy = Leidime yra 3 eilutės. Kuri gali ką nors pasakyti apie darbą?
which-line-kind = Ši eilutė pasako, koks tai leidimas. Žodžiai apie darbą dažnai yra eilutėje „Pastabos“. Neaišku? Klauskite įstaigos.
    .easy = Ši eilutė yra apie rūšį. Žiūrėkite „Pastabos“. Neaišku? Klauskite.
which-line-until = Ši eilutė rodo paskutinę dieną. Gerai ją turėti kalendoriuje. Žodžiai apie darbą dažnai yra eilutėje „Pastabos“.
    .easy = Ši eilutė yra paskutinė diena. Žiūrėkite „Pastabos“.
which-line-remarks = Taip. Žodžiai apie darbą dažnai yra ten, kartais – laiške. Žodžiai neaiškūs? Klauskite įstaigos.
    .easy = Taip. Žiūrėkite ten. Žodžiai neaiškūs? Klauskite įstaigos.

who-decides = Samira nori kirpti plaukus už pinigus. Draugė sako: „Tau galima. Aš irgi taip darau.“ Kas sprendžia, ar Samiros leidimas tai leidžia?
    .friend = 💬 Draugė
    .office = 🏛 Įstaiga
    .solis = 🤖 Solis
    .easy = Samira nori dirbti sau. Draugė sako: „Tau galima.“ Kas sprendžia?
who-decides-friend = Draugė nori padėti, bet jos dokumentai gal kitokie. Sprendžia įstaiga. Samira pirmiausia klausia ten.
    .easy = Draugės dokumentai kitokie. Sprendžia įstaiga. Pirmiausia reikia paklausti.
who-decides-office = Taip. Draugai ir Solis nesprendžia. Sprendžia įstaiga, todėl pirmiausia klauskite ten.
    .easy = Taip. Sprendžia įstaiga. Pirmiausia klauskite ten.
who-decides-solis = Solis gali pasakyti, kur žiūrėti ir klausti. Jis nesprendžia. Sprendžia įstaiga.
    .easy = Solis nesprendžia. Sprendžia įstaiga. Pirmiausia klauskite.

photo = Interneto puslapyje parašyta: „Atsiųskite savo leidimo nuotrauką. Pasakysime, ar galite dirbti.“ Ką darote?
    .keep = ✋ Nieko nesiunčiu
    .send = 📷 Siunčiu nuotrauką
    .easy = Puslapyje parašyta: „Atsiųskite leidimo nuotrauką.“ Ką darote?
photo-keep = Taip. Jūsų dokumentai lieka pas Jus. Klauskite įstaigos arba nueikite su jais į nemokamą konsultacijų centrą.
    .easy = Taip. Jūsų dokumentai lieka pas Jus. Klauskite įstaigos.
photo-send = Atrodo greita. Bet Jūs nežinote, kas pasilieka nuotrauką. Klauskite įstaigos arba nemokamo konsultacijų centro.
    .easy = Atrodo greita. Bet kas pasilieka nuotrauką? Klauskite įstaigos.
