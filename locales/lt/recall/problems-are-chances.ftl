### Klausiama praėjus kelioms dienoms po pamokos „Problemos yra galimybės“.

third-sign = Farah kas savaitę girdi: „Vėl sulūžo skėtis, o naujas kainuoja 15 eurų.“ Problema kartojasi dažnai, ir ji kainuoja pinigų. Ko Farah klausia dabar?
    .weather = 🌧 Ar daug lyja?
    .pays = 💶 Kas moka už taisymą?
    .easy = Kas savaitę žmonės sako: „Sulūžo skėtis. Naujas kainuoja 15 eurų.“ Ko Farah klausia dabar?
third-sign-weather = Problema kyla dėl lietaus. Bet „dažnai“ ir „kainuoja“ jau aišku. Trūksta trečio ženklo: ar kas nors šiandien moka už pagalbą?
    .easy = Du ženklai aiškūs: dažnai ir kainuoja. Vieno trūksta: ar kas nors moka?
third-sign-pays = Taip. Yra 3 ženklai: dažnai, kainuoja, moka. Trečio dar trūksta.
    .easy = Taip. 3 ženklai: dažnai, kainuoja, moka. Trūksta „moka“.

which-chance = Ivana girdi 2 problemas. Pirma: vasara per karšta. Antra: kepykla kas savaitę moka už langų plovimą, bet langai vis nešvarūs. Kuri gali būti galimybė verslui?
    .summer = ☀️ Karšta vasara
    .windows = 🪟 Langai
    .easy = Vasara per karšta. Arba: kepykla moka už langų plovimą. Langai nešvarūs. Kur galimybė?
which-chance-summer = Tai tikra problema. Bet vėsesnės vasaros nusipirkti negalima. Langai turi 3 ženklus: dažnai, kainuoja, moka.
    .easy = Vėsios vasaros niekas nenusipirks. Langai turi 3 ženklus.
which-chance-windows = Taip. Tai būna kas savaitę, kainuoja pinigų, ir kepykla jau moka. Tai 3 ženklai.
    .easy = Taip. Tai dažnai. Tai kainuoja. Kepykla moka.

afraid = Kaimynė bijo laiško iš įstaigos. Ji prašo Musos pagalbos. Kas geriausia?
    .sell = 🏷 Parduoti pagalbą
    .free = 🧭 Nemokama pagalba
    .easy = Kaimynė bijo laiško. Ji klausia Musos. Kas geriausia?
afraid-sell = Gal Musa tai darytų gerai. Bet tam, kas bijo, neparduodame. Jis parodo vietą, kuri padeda nemokamai.
    .easy = Neparduokite tiems, kas bijo. Parodykite nemokamą pagalbą.
afraid-free = Taip. Ne kiekviena problema yra verslas. Kas bijo, tam reikia žmogaus, kuriuo galima pasitikėti, ir nemokamos pagalbos.
    .easy = Taip. Ne kiekviena problema yra verslas. Parodykite nemokamą pagalbą.
