### Jautā dažas dienas pēc nodarbības „Kas ir uzņēmums?”.

who-pays = Rahela savā telpā labo velosipēdus. Kas viņai tur maksā?
    .boss = 👔 Darba devējs
    .customers = 🚲 Klienti
    .easy = Rahela savā telpā labo velosipēdus. Kas viņai maksā?
who-pays-boss = Lielajā darbnīcā, jā. Savā telpā viņai neviens nemaksā algu. Maksā klienti.
    .easy = Algotā darbā, jā. Savā telpā viņai maksā klienti.
who-pays-customers = Jā. Savā uzņēmumā maksā klienti. Algotā darbā maksā darba devējs.
    .easy = Jā. Savā uzņēmumā maksā klienti.

whose-loss = Mēnesis ir slikts. Izmaksas ir lielākas nekā ieņēmumi. Kas sedz zaudējumus?
    .owner = 🙋 Īpašnieks
    .customer = 🛒 Klienti
    .nobody = 💨 Neviens
    .easy = Slikts mēnesis. Ienāk maz naudas. Kas zaudē naudu?
whose-loss-owner = Jā. Peļņa pieder īpašniekam, un zaudējumi arī. Tāpēc ir labi sākt ar mazumu.
    .easy = Jā. Naudu zaudē īpašnieks. Tāpēc sāciet ar mazumu.
whose-loss-customer = Tas būtu jauki, bet klienti maksā tikai cenu. Zaudējumus sedz īpašnieks. Tāpēc ir labi sākt ar mazumu.
    .easy = Klienti maksā tikai cenu. Naudu zaudē īpašnieks.
whose-loss-nobody = Īre un materiāli tik un tā ir jāmaksā. Zaudējumus sedz īpašnieks. Tāpēc ir labi sākt ar mazumu.
    .easy = Īre tik un tā ir jāmaksā. Naudu zaudē īpašnieks.

job-or-business = Omārs tīra birojus. Kāda firma viņam saka, kur un kad, un katru mēnesi viņam maksā. Kas tas ir?
    .job = 👔 Algots darbs
    .business = 🏪 Savs uzņēmums
    .hobby = 🎨 Hobijs
    .easy = Firma saka Omāram, kur tīrīt. Tā viņam katru mēnesi maksā. Kas tas ir?
job-or-business-job = Jā. Darba devējs nosaka darba laiku un maksā algu. Tas ir algots darbs.
    .easy = Jā. Viņam maksā priekšnieks. Tas ir algots darbs.
job-or-business-business = Viņš daudz strādā, un tīrīšana var būt uzņēmums. Bet šeit cits nosaka darba laiku un maksā algu. Tas ir algots darbs.
    .easy = Tīrīšana var būt uzņēmums. Bet te maksā priekšnieks. Tas ir algots darbs.
job-or-business-hobby = Hobijs dod prieku un parasti nedod naudu. Viņam maksā katru mēnesi. Tas ir algots darbs.
    .easy = Hobijs naudu nedod. Viņam maksā. Tas ir algots darbs.
