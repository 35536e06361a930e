### Klausiama praėjus kelioms dienoms po pamokos „Trys klausimai renkantis idėją“.
###
### Faktų apie kurios nors šalies įstatymus čia nėra. Sprendžia įstaiga.

open-question = Dina gerai taiso batus. Du kaimynai už tai moka jau šiandien. Į kurį iš 3 klausimų dar nėra atsakymo?
    .can = 🛠 Ar sugebu?
    .pay = 💶 Ar jie mokės?
    .may = 🪪 Ar man leidžiama?
    .easy = Dina sugeba taisyti batus. Kaimynai už tai moka. Kuris klausimas dar be atsakymo?
open-question-can = Ji tai daro gerai, todėl čia atsakymas „taip“. Atsakymo dar nėra čia: ar man leidžiama? Tai turi leisti jos leidimas ir taisyklės.
    .easy = Ji tai sugeba. Atsakymo nėra čia: ar man leidžiama?
open-question-pay = Du kaimynai moka jau šiandien, todėl ši šviesa žalia. Atsakymo dar nėra čia: ar man leidžiama? Tai turi leisti jos leidimas ir taisyklės.
    .easy = Žmonės moka šiandien. Atsakymo nėra čia: ar man leidžiama?
open-question-may = Taip. Yra 3 klausimai: ar sugebu, ar jie mokės, ar man leidžiama? Prieš pradžią ji paklausia apie leidimą ir taisykles.
    .easy = Taip. Ar sugebu? Ar jie mokės? Ar man leidžiama? Pirma ji klausia.

which-first = Hassanas turi 2 idėjas. Sodo darbai raudonos šviesos neturi, tik vieną geltoną. Vairuoti autobusą jam šiandien neleidžiama: čia šviesa raudona. Kuri idėja pirma?
    .bus = 🚌 Vairuoti autobusą
    .garden = 🌿 Sodo darbai
    .easy = Hassanas turi 2 idėjas. Sodo darbai: raudonos nėra. Vairuoti autobusą: šiandien neleidžiama. Kuri pirma?
which-first-bus = Gal ji jam patinka labiau. Bet šiandien tai jam neleidžiama, todėl ši idėja laukia. Pirma ta, kur nėra raudonos šviesos.
    .easy = Šiandien neleidžiama. Ši idėja laukia. Pirma ta, kur nėra raudonos.
which-first-garden = Taip. Pirma ta idėja, kur nėra raudonos šviesos. Geltona pasako, ko klausti.
    .easy = Taip. Raudonos nėra. Ji pirma.

nobody-pays = Efua nori ant puodelių piešti vardus. Ji sugeba, ir jai leidžiama. Bet ji nepažįsta nieko, kas už tai moka. Koks žingsnis geriausias?
    .ask = 👂 Klausti 5 žmonių
    .buy = ☕ Pirkti 50 puodelių
    .forget = 🗑 Pamiršti
    .easy = Efua piešia vardus ant puodelių. Ji sugeba. Jai leidžiama. Kas moka? Ji nežino. Kas dabar?
nobody-pays-ask = Taip. Ji klausia, ką žmonės perka šiandien ir kiek tai kainuoja. Tada šviesa gali pasikeisti.
    .easy = Taip. Ji klausia, ką žmonės perka šiandien. Šviesa gali pasikeisti.
nobody-pays-buy = 50 puodelių kainuoja pinigų, o nė vieno dar niekas neprašė. Paklausti 5 žmonių nieko nekainuoja.
    .easy = 50 puodelių kainuoja pinigų. Paklausti 5 žmonių nieko nekainuoja.
nobody-pays-forget = Kartais tai teisinga. Bet raudona šviesa gali pasikeisti. Pirma ji klausia 5 žmonių, tai nieko nekainuoja.
    .easy = Raudona šviesa gali pasikeisti. Pirma ji klausia 5 žmonių.
