### Klausiama praėjus kelioms dienoms po pamokos „Kas yra verslas?“.

who-pays = Rahel taiso dviračius savo patalpoje. Kas jai ten moka?
    .boss = 👔 Darbdavys
    .customers = 🚲 Jos klientai
    .easy = Rahel taiso dviračius savo patalpoje. Kas jai moka?
who-pays-boss = Didelėje dirbtuvėje – taip. Savo patalpoje ji algos negauna. Jai moka klientai.
    .easy = Samdomame darbe – taip. Jos patalpoje moka klientai.
who-pays-customers = Taip. Versle moka klientai, samdomame darbe moka darbdavys.
    .easy = Taip. Versle moka klientai.

whose-loss = Mėnuo blogas. Išlaidos didesnės nei pajamos. Kam tenka nuostolis?
    .owner = 🙋 Savininkui
    .customer = 🛒 Klientams
    .nobody = 💨 Niekam
    .easy = Blogas mėnuo. Pinigų ateina mažai. Kas praranda pinigų?
whose-loss-owner = Taip. Pelnas yra savininko, nuostolis taip pat. Todėl gerai pradėti nuo mažo.
    .easy = Taip. Pinigų praranda savininkas. Todėl pradėkite nuo mažo.
whose-loss-customer = Būtų gražu, bet klientai moka tik kainą. Nuostolis tenka savininkui. Todėl gerai pradėti nuo mažo.
    .easy = Klientai moka tik kainą. Pinigų praranda savininkas.
whose-loss-nobody = Už patalpą ir medžiagas vis tiek reikia mokėti. Nuostolis tenka savininkui. Todėl gerai pradėti nuo mažo.
    .easy = Už patalpą vis tiek reikia mokėti. Pinigų praranda savininkas.

job-or-business = Omaras valo biurus. Įmonė jam pasako, kur ir kada, ir kas mėnesį moka. Kas tai?
    .job = 💼 Samdomas darbas
    .business = 🏪 Savo verslas
    .hobby = 🎨 Pomėgis
    .easy = Įmonė pasako Omarui, kur valyti. Ji moka kas mėnesį. Kas tai?
job-or-business-job = Taip. Darbdavys nustato laiką ir moka algą. Tai samdomas darbas.
    .easy = Taip. Moka viršininkas. Tai samdomas darbas.
job-or-business-business = Jis daug dirba, ir valymas gali būti verslas. Bet čia laiką nustato ir algą moka kitas. Tai samdomas darbas.
    .easy = Valymas gali būti verslas. Bet čia moka viršininkas. Tai samdomas darbas.
job-or-business-hobby = Pomėgis teikia džiaugsmą, bet paprastai ne pinigus. Jam moka kas mėnesį. Tai samdomas darbas.
    .easy = Už pomėgį niekas nemoka. Jam moka. Tai samdomas darbas.
