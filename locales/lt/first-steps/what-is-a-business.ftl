### Kas yra verslas? — skirtumas tarp samdomo darbo, savo verslo ir pomėgio.

title = Kas yra verslas?

# Siunčiama, kai dalyvio nebuvo tris dienas.
nudge = Šiandien pakeliui buvo parduotuvė. Kas ten moka ir už ką?
    .easy = Matote parduotuvę. Kas moka? Už ką?

street =
    Laba diena! Pažiūrėkite į šią gatvę. Joje daug mažų verslų. Vieni žmonės čia dirba samdomą darbą. Kiti turi savo verslą.

    Šiandien sužinosite, kuo tai skiriasi. Padės vienas klausimas: kas moka ir už ką?
    .alt = Gatvė su mažais verslais: parduotuvė, remonto dirbtuvė ir kirpykla.
    .easy =
        Laba diena! Pažiūrėkite į šią gatvę.
        Vieni turi samdomą darbą. Kiti turi verslą.
        Kas moka? Už ką?

know = Pagalvokite apie savo gatvę. Kurį mažą verslą pažįstate geriausiai?
    .shop = 🛒 Parduotuvė ar turgus
    .repair = 🔧 Remonto dirbtuvė
    .service = ✂️ Kirpykla ar kavinė
    .easy = Pagalvokite apie savo gatvę. Kurį verslą pažįstate?

know-shop = Geras pavyzdys. Parduotuvė parduoda prekes. Prie jos dar grįšime.
    .easy = Gerai. Parduotuvė parduoda daiktus.

know-repair = Geras pavyzdys. Dirbtuvė parduoda remontą. Prie jos dar grįšime.
    .easy = Gerai. Dirbtuvė parduoda remontą.

know-service = Geras pavyzdys. Žmonės ten moka už paslaugą. Paslauga yra darbas, kurį kas nors atlieka Jums. Prie to dar grįšime.
    .easy = Gerai. Žmonės ten moka už darbą.

story =
    Rahel mėgsta dviračius. Nuo pirmadienio iki ketvirtadienio ji dirba didelėje dirbtuvėje. Darbdavys jai moka algą.

    Penktadieniais ji taiso dviračius savo patalpoje. Ten jai moka klientai.

    Sekmadieniais ji dažo senus dviračius savo malonumui. Taigi ji turi samdomą darbą, verslą ir pomėgį.
    .next = Toliau
    .easy =
        4 dienas Rahel dirba, ir jai moka viršininkas. Tai jos samdomas darbas.
        Penktadienį ji taiso dviračius. Jai moka klientai. Tai jos verslas.
        Sekmadienį ji dažo dviračius savo malonumui. Tai pomėgis.

# Įprastame tekste „darbdavys“, lengvame – „viršininkas“.
paid-work =
    Samdomame darbe Jums moka algą darbdavys. Darbdavys yra žmogus arba įmonė, kuriems dirbate.

    Darbdavys randa klientus ir paprastai nustato darbo laiką. Kai klientų mažai, algą paprastai vis tiek gaunate.
    .next = Toliau
    .easy =
        Samdomas darbas: Jums moka viršininkas.
        Mažai klientų? Algą paprastai gaunate.

# Čia paaiškinamas žodis „pelnas“.
own-business =
    Savo versle Jums moka klientai. Kainą ir darbo laiką nustatote Jūs. Jūs mokate ir išlaidas: už patalpą, įrankius ir medžiagas.

    Pelnas yra pinigai, kurie lieka po išlaidų. Vieną mėnesį pas Rahel ateina tik 2 klientai. Nuomą ji vis tiek moka. Pelno nelieka.
    .next = Toliau
    .easy =
        Savo verslas: Jums moka klientai. Jūs mokate išlaidas.
        Vieną mėnesį ateina tik 2 žmonės. Rahel moka nuomą. Pinigų nelieka.

free-time =
    Pomėgis yra savo malonumui. Niekas neprivalo Jums mokėti.

    Kartais žmonės nori pirkti tai, ką darote. Tada pomėgis gali tapti verslu. Prieš parduodant reikia paklausti, kokios yra taisyklės.
    .next = Toliau
    .easy =
        Pomėgis yra malonumui. Klientai nemoka.
        Norite parduoti? Pirmiausia paklauskite.

sort-bus = Fatima vairuoja autobusą. Miestas kas mėnesį jai moka algą. Kas tai?
    .job = 💼 Samdomas darbas
    .business = 🏪 Savo verslas
    .hobby = 🎨 Pomėgis
    .easy = Fatima vairuoja autobusą. Jai moka miestas. Kas tai?

sort-bus-job = Taip. Miestas Fatimai moka algą. Todėl tai samdomas darbas.
    .easy = Taip. Jai moka miestas. Tai samdomas darbas.

sort-bus-business = Pažiūrėkite, kas jai moka. Keleiviai moka miestui, o miestas Fatimai moka algą. Todėl tai samdomas darbas.
    .easy = Fatimai moka miestas. Todėl tai samdomas darbas.

sort-bus-hobby = Gal Fatima ir mėgsta vairuoti. Bet miestas jai moka algą. Todėl tai samdomas darbas.
    .easy = Gal jai patinka. Bet moka miestas. Tai samdomas darbas.

sort-garden = Carlosas namie augina pomidorus. Jis atiduoda juos kaimynams ir pinigų neima. Kas tai?
    .job = 💼 Samdomas darbas
    .business = 🏪 Savo verslas
    .hobby = 🎨 Pomėgis
    .easy = Carlosas augina pomidorus. Jis atiduoda juos kaimynams. Niekas nemoka. Kas tai?

sort-garden-job = Tai tikras darbas, tiesa. Bet joks darbdavys Carlosui algos nemoka. Todėl tai pomėgis.
    .easy = Tai darbas. Bet viršininko nėra. Tai pomėgis.

sort-garden-business = Vėliau tai gali tapti verslu. Šiandien už pomidorus niekas nemoka. Todėl tai pomėgis.
    .easy = Gal vėliau. Šiandien niekas nemoka. Tai pomėgis.

sort-garden-hobby = Taip. Niekas nemoka, ir Carlosui patinka jo daržas. Todėl tai pomėgis.
    .easy = Taip. Niekas nemoka. Tai pomėgis.

# Iš kitų trijų kortelių dalyvis mato vieną. Tai priklauso nuo atsakymo į „know“.
at-shop =
    Pasirinkote parduotuvę. Klientai moka už prekes. Savininkas moka už prekes ir patalpą. Pastovios algos savininkui niekas nemoka.

    Pardavėjas toje pačioje parduotuvėje gali turėti samdomą darbą.
    .next = Toliau
    .easy =
        Pasirinkote parduotuvę. Klientai ten moka. Tai savininko verslas.
        Pardavėjas gauna algą. Tai samdomas darbas.

at-repair =
    Pasirinkote remonto dirbtuvę. Klientai moka už remontą. Savininkas moka už įrankius ir patalpą. Pastovios algos savininkui niekas nemoka.

    Pagalbininkas toje pačioje dirbtuvėje gali turėti samdomą darbą.
    .next = Toliau
    .easy =
        Pasirinkote dirbtuvę. Klientai ten moka. Tai savininko verslas.
        Pagalbininkas gauna algą. Tai samdomas darbas.

at-service =
    Pasirinkote kirpyklą ar kavinę. Klientai moka už paslaugą. Savininkas moka už medžiagas ir patalpą. Pastovios algos savininkui niekas nemoka.

    Pagalbininkas toje pačioje vietoje gali turėti samdomą darbą.
    .next = Toliau
    .easy =
        Pasirinkote kirpyklą ar kavinę. Klientai ten moka. Tai savininko verslas.
        Pagalbininkas gauna algą. Tai samdomas darbas.

sort-bags = Hamidas turi darbą viešbutyje. Vakarais jis siuva krepšius. Kiekvieną savaitę turguje jis parduoda 3 krepšius. Kas yra krepšių siuvimas?
    .job = 💼 Samdomas darbas
    .business = 🏪 Savo verslas
    .hobby = 🎨 Pomėgis
    .easy = Hamidas dirba viešbutyje. Vakarais jis siuva krepšius. Kas savaitę jis parduoda 3 krepšius. Kas yra krepšių siuvimas?

sort-bags-job = Viešbutis yra jo samdomas darbas. Bet už krepšius moka klientai. Todėl krepšiai yra jo verslas.
    .easy = Viešbutis yra samdomas darbas. Už krepšius moka klientai. Krepšiai yra verslas.

sort-bags-business = Taip. Už krepšius moka klientai. Mažas verslas šalia darbo taip pat yra verslas.
    .easy = Taip. Moka klientai. Mažas verslas irgi yra verslas.

sort-bags-hobby = Gal Hamidas siuva ir savo malonumui. Bet klientai jam moka kiekvieną savaitę. Todėl tai mažas verslas.
    .easy = Gal jam patinka. Bet klientai moka. Tai verslas.

sort-cables = Iryna yra elektrikė. Ji turi 6 klientus ir pati nustato kainą. Šį mėnesį po išlaidų pinigų nelieka. Kas tai?
    .job = 💼 Samdomas darbas
    .business = 🏪 Savo verslas
    .hobby = 🎨 Pomėgis
    .easy = Iryna taiso laidus ir lempas. Ji turi 6 klientus. Ji sako kainą. Šį mėnesį pinigų nelieka. Kas tai?

sort-cables-job = Samdomame darbe algą moka darbdavys. Čia Irynai moka 6 klientai. Todėl tai jos verslas.
    .easy = Iryna neturi viršininko. Jai moka klientai. Tai verslas.

sort-cables-business = Taip. Moka klientai, o sprendžia Iryna. Versle būna ir mėnesių be pelno.
    .easy = Taip. Moka klientai. Kartais per mėnesį pinigų nelieka.

sort-cables-hobby = Mėnesių be pelno pasitaiko. Bet klientai Irynai moka už darbą. Todėl tai jos verslas.
    .easy = Blogas mėnuo pasitaiko. Bet klientai moka. Tai verslas.

care =
    Darbo vieta nieko nekainuoja: niekada nemokėkite, kad ją gautumėte. Niekas neturi teisės pasilikti Jūsų paso, kortelės ar banko sąskaitos.

    Formose savo verslas dažnai vadinamas savarankiška veikla. Kai kurie leidimai gyventi jos neleidžia. Jei Jūsų leidimas neleidžia arba to nežinote, sustokite ir pirmiausia paklauskite.
    .next = Toliau
    .easy =
        Niekada nemokėkite, kad gautumėte darbą.
        Niekas neturi teisės pasilikti Jūsų paso, kortelės ar sąskaitos.
        Leidimas neleidžia savo verslo? Sustokite. Pirmiausia paklauskite.

task = Jūsų užduotis: pereikite savo gatve ir raskite 3 mažus verslus. Apie kiekvieną pagalvokite: kas moka ir už ką? Jūs tik žiūrite. Nieko pirkti nereikia.
    .done = ✅ Turiu 3 verslus
    .easy = Pereikite savo gatve. Raskite 3 mažus verslus. Pagalvokite: kas moka? Už ką?

task-reminder =
    { $days ->
        [one] Pasivaikščioti savo gatve dar liko { $days } diena. Vienas mažas verslas – gera pradžia.
        [few] Pasivaikščioti savo gatve dar liko { $days } dienos. Vienas mažas verslas – gera pradžia.
        [many] Pasivaikščioti savo gatve dar liko { $days } dienos. Vienas mažas verslas – gera pradžia.
       *[other] Pasivaikščioti savo gatve dar liko { $days } dienų. Vienas mažas verslas – gera pradžia.
    }
    .easy = Pereikite savo gatve. Šiandien raskite vieną mažą verslą.

task-done = Puiku! Dabar matote, kas Jūsų gatvėje moka ir už ką.
    .easy = Puiku! Dabar žinote, kas moka.

task-late = Savaitė baigėsi, ir nieko tokio. Į savo gatvę galite pažiūrėti bet kurią dieną.
    .easy = Savaitė baigėsi. Nieko tokio.

end = Dabar žinote skirtumą. Samdomame darbe Jums moka darbdavys. Savo versle Jums moka klientai. Pomėgis yra malonumui. Iki kitos pamokos!
    .easy = Samdomame darbe moka viršininkas. Versle moka klientai. Pomėgis yra malonumui. Iki!

end-later = Žinote, kuo skiriasi samdomas darbas, verslas ir pomėgis. Pasivaikščiokite, kai turėsite laiko. Iki kitos pamokos!
    .easy = Jau daug žinote. Pasivaikščiokite, kai turėsite laiko. Iki!
