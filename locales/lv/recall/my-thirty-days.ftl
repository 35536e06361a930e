### Jautā dažas dienas pēc nodarbības „Manas 30 dienas”.

a-step = Jovana plāno savu mēnesi. Kurš ir labs solis?
    .better = 🌟 Labāk pārdot
    .friday = 📅 Piektdien 2 veikali
    .easy = Jovana plāno savu mēnesi. Kurš ir labs solis?
a-step-better = Laba vēlēšanās. Bet kad tā ir izpildīta? Piektdienas vakarā viņa zina, vai jautāja 2 veikalos.
    .easy = Kad tas ir izdarīts? „Piektdien: jautāt 2 veikalos” ir skaidrs.
a-step-friday = Jā. Tas ir viņas, tas ir mazs, un tam ir diena.
    .easy = Jā. Tas ir mazs, un tam ir diena.

comes-first = Dragans grib cilvēkiem pārvest mēbeles. Kurš solis ir pirmais?
    .van = 🚚 Pirkt vecu furgonu
    .permit = 📄 Jautāt: vai drīkstu?
    .shirts = 👕 Drukāt kreklus
    .easy = Dragans grib pārvest mēbeles. Kas ir pirmais?
comes-first-van = Kādreiz viņam to var vajadzēt. Bet vispirms viņš jautā, vai drīkst darīt šo darbu. Un izmēģinājumam furgonu var aizņemties.
    .easy = Furgons var pagaidīt. Vispirms viņš jautā: vai drīkstu?
comes-first-permit = Jā. Viena saruna konsultāciju centrā, pirms viņš ko maksā.
    .easy = Jā. Viņš jautā, pirms maksā.
comes-first-shirts = Tie izskatās labi, un tie var pagaidīt. Vispirms viņš jautā, vai drīkst darīt šo darbu.
    .easy = Krekli var pagaidīt. Vispirms viņš jautā: vai drīkstu?

date-is-over = Aigula 3. martā gribēja zvanīt konsultantam. Tagad ir 5. marts, un viņa nav zvanījusi. Kas ir labākais?
    .new-date = 📅 Jauns datums
    .give-up = 🚪 Aizmirst to
    .easy = Aigula gribēja zvanīt 3. martā. Tagad ir 5. marts. Kas ir labākais?
date-is-over-new-date = Jā. Datumu drīkst pārcelt. Viņa raksta: „6. marts, 10 no rīta”, un liek to tur, kur to redz.
    .easy = Jā. Viņa raksta jaunu datumu: 6. marts.
date-is-over-give-up = 2 dienas nav plāna beigas. Zvans prasa 10 minūtes, tāpēc viņa raksta jaunu datumu.
    .easy = 2 dienas nav beigas. Viņa raksta jaunu datumu.
