### Jautā dažas dienas pēc nodarbības „Mana nedēļa”.

first-round = Tjagu dārzos zāģē kokus. Viņš plāno nedēļu: 4 klienti, kursi, tēvam ārsts, atpūta. Ko viņš raksta vispirms?
    .orders = 🌳 4 klientus
    .fixed = 🧱 Kursus un ārstu
    .easy = Tjagu zāģē kokus. Viņam ir 4 klienti, kursi un ārsts. Ko viņš raksta vispirms?
first-round-orders = Klienti ir svarīgi. Bet ārsta stundu nevar pārcelt. Vispirms tas, kas ir noteikts, tad atpūta, tad klienti.
    .easy = Ārsta stundu nevar pārcelt. Vispirms tas, kas ir noteikts.
first-round-fixed = Jā. Vispirms tas, kas ir noteikts, tad atpūta. Stundās, kas paliek, viņš sola darbu.
    .easy = Jā. Vispirms noteiktais. Tad atpūta. Tad darbs.

# 10 - 2 = 8; 8 : 2 = 4; bez ceļa 10 : 2 = 5.
hours-left = Anahitai ir 10 darba stundas nedēļā. 2 no tām ir ceļam un ziņām. Viens foto darbs prasa 2 stundas. Cik darbu viņa var solīt?
    .four = 4 darbus
    .five = 5 darbus
    .ten = 10 darbus
    .easy = Anahitai ir 10 stundas. 2 ir ceļam. Viens darbs prasa 2 stundas. Cik darbu?
hours-left-four = Jā. 10 mīnus 2 ir 8. 8 dalīts ar 2 ir 4.
    .easy = Jā. 10 mīnus 2 ir 8. 8 dalīts ar 2 ir 4.
hours-left-five = Gandrīz: 10 dalīts ar 2 ir 5. Bet ceļš prasa 2 stundas: 8 dalīts ar 2 ir 4.
    .easy = Gandrīz. Ceļš prasa 2 stundas. 8 dalīts ar 2 ir 4.
hours-left-ten = 10 ir viņas stundas. Viens darbs prasa 2 no tām, un arī ceļš ir darbs: 8 dalīts ar 2 ir 4.
    .easy = 10 ir viņas stundas. 8 dalīts ar 2 ir 4.

empty-hours = Usmana plānā ceturtdien ir 2 tukšas stundas. Draugs saka: „Ņem vēl vienu klientu!” Kas ir labākais?
    .fill = 💼 Aizpildīt tās
    .keep = ⬜ Atstāt tukšas
    .easy = Usmanam nedēļā ir 2 tukšas stundas. „Ņem vēl vienu klientu!” Kas ir labākais?
empty-hours-fill = Šonedēļ tas dod naudu. Bet, ja autobuss kavējas vai bērns ir slims, laika nav. Ar tukšām stundām viņš var turēt solījumus.
    .easy = Tagad tas dod naudu. Bet bērns var saslimt. Tad laika nav.
empty-hours-keep = Jā. Autobusi kavējas, un bērni saslimst. Ar tukšām stundām viņš var turēt solījumus.
    .easy = Jā. Autobuss var kavēties. Tā viņš var turēt solījumus.
