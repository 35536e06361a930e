### Jautā dažas dienas pēc nodarbības „Problēmas ir iespējas”.

third-sign = Fara katru nedēļu dzird: „Mans lietussargs atkal ir saplīsis, un jauns maksā 15 eiro.” Problēma ir bieži, un tā maksā naudu. Ko viņa tagad jautā?
    .weather = 🌧 Vai bieži līst?
    .pays = 💶 Kas par to maksā?
    .easy = Katru nedēļu cilvēki saka: „Lietussargs ir saplīsis. Jauns maksā 15 eiro.” Ko Fara tagad jautā?
third-sign-weather = Lietus ir problēmas iemesls. Bet divas pazīmes jau ir skaidras: bieži un maksā. Trūkst trešās: vai kāds šodien maksā par palīdzību?
    .easy = Divas pazīmes ir skaidras. Trūkst vienas: vai kāds par palīdzību maksā?
third-sign-pays = Jā. Ir 3 pazīmes: tas notiek bieži, tas prasa naudu vai laiku, un kāds maksā par palīdzību. Trešās vēl trūkst.
    .easy = Jā. Ir 3 pazīmes. Trūkst vienas: vai kāds par palīdzību maksā?

which-chance = Ivana dzird 2 problēmas. Pirmā: vasara ir par karstu. Otrā: maiznīca katru nedēļu maksā par tīriem logiem, bet logi nekad nav tīri. Kura var būt iespēja uzņēmumam?
    .summer = ☀️ Karstā vasara
    .windows = 🪟 Logi
    .easy = Vasara ir par karstu. Vai: maiznīca maksā par logu mazgāšanu. Logi nav tīri. Kura ir iespēja?
which-chance-summer = Tā ir īsta problēma. Bet vēsāku vasaru neviens nevar nopirkt. Logiem ir visas 3 pazīmes: bieži, prasa naudu, kāds maksā.
    .easy = Vēsu vasaru nevar nopirkt. Logiem ir 3 pazīmes.
which-chance-windows = Jā. Tas ir katru nedēļu, tas prasa naudu, un maiznīca jau maksā. Tās ir 3 pazīmes.
    .easy = Jā. Tas ir bieži. Tas prasa naudu. Maiznīca maksā.

afraid = Kaimiņiene baidās no kādas iestādes vēstules. Viņa lūdz palīdzību Musam. Kas ir labākais?
    .sell = 🏷 Pārdot palīdzību
    .free = 🧭 Bezmaksas palīdzība
    .easy = Kaimiņiene baidās no vēstules. Viņa lūdz palīdzību Musam. Kas ir labākais?
afraid-sell = Varbūt viņš to prot labi. Bet cilvēkam, kas baidās, mēs nepārdodam. Parādiet vietu, kas palīdz bez maksas.
    .easy = Nepārdodiet cilvēkiem, kas baidās. Parādiet bezmaksas palīdzību.
afraid-free = Jā. Ne katra problēma ir uzņēmums. Kas baidās, tam vajag cilvēku, kam uzticēties, un bezmaksas palīdzību.
    .easy = Jā. Ne katra problēma ir uzņēmums. Parādiet bezmaksas palīdzību.
