### Kas ir uzņēmums? — atšķirība starp algotu darbu, savu uzņēmumu un hobiju.

title = Kas ir uzņēmums?

# Sūta, ja trīs dienas nav bijis ziņu.
nudge = Šodien ceļā bija veikals. Kas tur maksā, un par ko?
    .easy = Jūs redzat veikalu. Kas maksā? Par ko?

street =
    Labdien! Apskatiet šo ielu. Te ir daudz mazu uzņēmumu. Dažiem cilvēkiem te ir algots darbs. Dažiem ir savs uzņēmums.

    Šodien Jūs uzzināsiet atšķirību. Palīdzēs viens jautājums: kas maksā, un par ko?
    .alt = Iela ar maziem uzņēmumiem: veikals, remontdarbnīca un frizētava.
    .easy =
        Labdien! Apskatiet šo ielu.
        Dažiem ir algots darbs. Dažiem ir savs uzņēmums.
        Kas maksā? Par ko?

know = Padomājiet par savu ielu. Kuru mazo uzņēmumu Jūs pazīstat vislabāk?
    .shop = 🛒 Veikals vai tirgus
    .repair = 🔧 Remontdarbnīca
    .service = ✂️ Frizētava, kafejnīca
    .easy = Padomājiet par savu ielu. Kuru uzņēmumu Jūs pazīstat?

know-shop = Labs piemērs. Veikals pārdod preces. Vēlāk mēs pie tā atgriezīsimies.
    .easy = Labi. Veikals pārdod preces.

know-repair = Labs piemērs. Darbnīca pārdod remontu. Vēlāk mēs pie tās atgriezīsimies.
    .easy = Labi. Darbnīca pārdod remontu.

know-service = Labs piemērs. Tur cilvēki maksā par pakalpojumu. Pakalpojums ir darbs, ko kāds dara Jūsu labā. Vēlāk mēs pie tā atgriezīsimies.
    .easy = Labi. Tur cilvēki maksā par darbu.

story =
    Rahelai patīk velosipēdi. No pirmdienas līdz ceturtdienai viņa strādā lielā darbnīcā. Darba devējs maksā viņai algu.

    Piektdienās viņa labo velosipēdus savā mazajā telpā. Tur viņai maksā klienti.

    Svētdienās viņa prieka pēc krāso vecus velosipēdus. Tātad viņai ir algots darbs, uzņēmums un hobijs.
    .next = Tālāk
    .easy =
        Rahelai patīk velosipēdi. Četras dienas viņai maksā priekšnieks. Tas ir algots darbs.
        Piektdien viņa labo velosipēdus. Klienti viņai maksā. Tas ir uzņēmums.
        Svētdien viņa krāso velosipēdus prieka pēc. Tas ir hobijs.

# Parastajā tekstā “darba devējs”, vieglajā tekstā “priekšnieks”.
paid-work =
    Algotā darbā darba devējs maksā Jums algu. Darba devējs ir cilvēks vai uzņēmums, pie kura Jūs strādājat.

    Darba devējs atrod klientus un parasti nosaka darba laiku. Arī tad, kad klientu ir maz, Jūs parasti saņemat algu.
    .next = Tālāk
    .easy =
        Algots darbs: Jums maksā priekšnieks.
        Klientu ir maz? Algu Jūs parasti saņemat.

# Šeit paskaidrots vārds “peļņa”.
own-business =
    Savā uzņēmumā Jums maksā klienti. Jūs nosakāt cenu un darba laiku. Jūs sedzat arī izmaksas: telpu, darbarīkus un materiālus.

    Peļņa ir nauda, kas paliek pēc izmaksām. Vienā mēnesī pie Rahelas atnāk tikai 2 klienti. Īre viņai tik un tā ir jāmaksā. Peļņas nav.
    .next = Tālāk
    .easy =
        Savs uzņēmums: Jums maksā klienti. Jūs sedzat izmaksas.
        Vienā mēnesī atnāk tikai 2 klienti. Rahela maksā īri. Nauda nepaliek.

free-time =
    Hobijs ir prieka pēc. Neviens Jums par to nemaksā.

    Dažreiz cilvēki grib pirkt to, ko Jūs izgatavojat. Tad hobijs var kļūt par uzņēmumu. Pirms pārdošanas pajautājiet par noteikumiem.
    .next = Tālāk
    .easy =
        Hobijs ir prieka pēc. Klienti nemaksā.
        Gribat pārdot? Vispirms jautājiet par noteikumiem.

sort-bus = Fatima vada autobusu. Pilsēta katru mēnesi maksā viņai algu. Kas tas ir?
    .job = 💼 Algots darbs
    .business = 🏪 Savs uzņēmums
    .hobby = 🎨 Hobijs
    .easy = Fatima vada autobusu. Viņai maksā pilsēta. Kas tas ir?

sort-bus-job = Jā. Pilsēta maksā Fatimai algu. Tātad tas ir algots darbs.
    .easy = Jā. Pilsēta viņai maksā. Tas ir algots darbs.

sort-bus-business = Paskatieties, kas viņai maksā. Pasažieri maksā pilsētai, un pilsēta maksā Fatimai algu. Tātad tas ir algots darbs.
    .easy = Fatimai maksā pilsēta. Tātad tas ir algots darbs.

sort-bus-hobby = Varbūt Fatimai arī patīk braukt. Bet pilsēta maksā viņai algu. Tātad tas ir algots darbs.
    .easy = Varbūt viņai tas patīk. Bet pilsēta maksā. Tas ir algots darbs.

sort-garden = Karloss mājās audzē tomātus. Viņš tos dod kaimiņiem un naudu neņem. Kas tas ir?
    .job = 💼 Algots darbs
    .business = 🏪 Savs uzņēmums
    .hobby = 🎨 Hobijs
    .easy = Karloss audzē tomātus. Viņš tos dod kaimiņiem. Neviens nemaksā. Kas tas ir?

sort-garden-job = Tas tiešām ir darbs. Bet darba devēja nav, un algas nav. Tātad tas ir hobijs.
    .easy = Tas ir darbs. Bet algas nav. Tas ir hobijs.

sort-garden-business = Vēlāk tas var kļūt par uzņēmumu. Šodien par tomātiem neviens nemaksā. Tātad tas ir hobijs.
    .easy = Varbūt vēlāk. Šodien neviens nemaksā. Tas ir hobijs.

sort-garden-hobby = Jā. Neviens nemaksā, un Karlosam patīk viņa dārzs. Tātad tas ir hobijs.
    .easy = Jā. Neviens nemaksā. Tas ir hobijs.

# No nākamajām trim kartītēm redzama viena. Tas atkarīgs no atbildes uz “know”.
at-shop =
    Jūs izvēlējāties veikalu. Tur klienti maksā par precēm. Īpašnieks maksā par precēm un telpu. Īpašniekam neviens nemaksā noteiktu algu.

    Pārdevējam tajā pašā veikalā var būt algots darbs.
    .next = Tālāk
    .easy =
        Jūs izvēlējāties veikalu. Tur maksā klienti. Tas ir īpašnieka uzņēmums.
        Pārdevējs saņem algu. Tas ir pārdevēja darbs.

at-repair =
    Jūs izvēlējāties remontdarbnīcu. Tur klienti maksā par remontu. Īpašnieks maksā par darbarīkiem un telpu. Īpašniekam neviens nemaksā noteiktu algu.

    Palīgam tajā pašā darbnīcā var būt algots darbs.
    .next = Tālāk
    .easy =
        Jūs izvēlējāties darbnīcu. Tur maksā klienti. Tas ir īpašnieka uzņēmums.
        Palīgs saņem algu. Tas ir palīga darbs.

at-service =
    Jūs izvēlējāties frizētavu vai kafejnīcu. Tur klienti maksā par pakalpojumu. Īpašnieks maksā par materiāliem un telpu. Īpašniekam neviens nemaksā noteiktu algu.

    Palīgam tajā pašā vietā var būt algots darbs.
    .next = Tālāk
    .easy =
        Jūs izvēlējāties frizētavu vai kafejnīcu. Tur maksā klienti. Tas ir īpašnieka uzņēmums.
        Palīgs saņem algu. Tas ir palīga darbs.

sort-bags = Hamidam ir algots darbs viesnīcā. Vakaros viņš šuj somas. Katru nedēļu viņš tirgū pārdod 3 somas. Kas ir somu šūšana?
    .job = 💼 Algots darbs
    .business = 🏪 Savs uzņēmums
    .hobby = 🎨 Hobijs
    .easy = Hamids strādā viesnīcā. Vakaros viņš šuj somas. Katru nedēļu viņš pārdod 3 somas. Kas ir somu šūšana?

sort-bags-job = Viesnīca ir viņa algotais darbs. Bet par somām maksā klienti. Tātad somu šūšana ir viņa paša uzņēmums.
    .easy = Viesnīca ir algots darbs. Par somām maksā klienti. Somu šūšana ir uzņēmums.

sort-bags-business = Jā. Par somām maksā klienti. Mazs uzņēmums līdzās algotam darbam arī ir uzņēmums.
    .easy = Jā. Klienti maksā. Arī mazs uzņēmums ir uzņēmums.

sort-bags-hobby = Varbūt Hamids šuj arī prieka pēc. Bet klienti viņam maksā katru nedēļu. Tātad tas ir mazs uzņēmums.
    .easy = Varbūt viņam tas patīk. Bet klienti maksā. Tas ir uzņēmums.

sort-cables = Irina ir elektriķe. Viņai ir 6 klienti, un cenu viņa nosaka pati. Šomēnes pēc izmaksām nauda nepaliek. Kas tas ir?
    .job = 💼 Algots darbs
    .business = 🏪 Savs uzņēmums
    .hobby = 🎨 Hobijs
    .easy = Irina labo vadus un lampas. Viņai ir 6 klienti. Viņa nosaka cenu. Šomēnes nauda nepaliek. Kas tas ir?

sort-cables-job = Algotā darbā algu maksā darba devējs. Te Irinai maksā 6 klienti. Tātad tas ir viņas pašas uzņēmums.
    .easy = Irinai nav priekšnieka. Viņai maksā klienti. Tas ir uzņēmums.

sort-cables-business = Jā. Klienti maksā, un Irina pieņem lēmumus. Uzņēmumam mēdz būt arī mēneši bez peļņas.
    .easy = Jā. Klienti maksā. Dažos mēnešos nauda nepaliek.

sort-cables-hobby = Mēnesis bez peļņas var gadīties. Bet klienti maksā Irinai par darbu. Tātad tas ir viņas pašas uzņēmums.
    .easy = Slikts mēnesis var gadīties. Bet klienti maksā. Tas ir uzņēmums.

care =
    Par darba vietu nav jāmaksā: nekad nemaksājiet, lai to dabūtu. Neviens nedrīkst paturēt Jūsu pasi, karti vai kontu.

    Veidlapās darbu savā uzņēmumā bieži sauc par pašnodarbinātību. Ar dažām uzturēšanās atļaujām tā nav atļauta. Ja ar Jūsu atļauju tā nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
        Par darba vietu nav jāmaksā. Nekad par to nemaksājiet.
        Neviens nedrīkst paturēt Jūsu pasi, karti vai kontu.
        Vai ar Jūsu atļauju savs uzņēmums nav atļauts? Apstājieties. Vispirms jautājiet.

task = Jūsu uzdevums: izstaigājiet savu ielu un nosauciet 3 mazus uzņēmumus. Par katru pajautājiet sev: kas maksā, un par ko? Jūs tikai skatāties. Nekas nav jāpērk.
    .done = ✅ Man ir 3 nosaukumi
    .easy = Izstaigājiet savu ielu. Atrodiet 3 mazus uzņēmumus. Jautājiet: kas maksā? Par ko?

task-reminder =
    { $days ->
        [zero] Pastaigai pa savu ielu Jums vēl ir { $days } dienu. Viens mazs uzņēmums ir labs sākums.
        [one] Pastaigai pa savu ielu Jums vēl ir { $days } diena. Viens mazs uzņēmums ir labs sākums.
       *[other] Pastaigai pa savu ielu Jums vēl ir { $days } dienas. Viens mazs uzņēmums ir labs sākums.
    }
    .easy = Izstaigājiet savu ielu. Atrodiet šodien vienu mazu uzņēmumu.

task-done = Lieliski! Tagad Jūs redzat, kas Jūsu ielā maksā un par ko.
    .easy = Lieliski! Tagad Jūs zināt, kas maksā.

task-late = Nedēļa ir pagājusi, un tas nekas. Savu ielu var apskatīt jebkurā dienā.
    .easy = Nedēļa ir pagājusi. Tas nekas.

end = Tagad Jūs zināt atšķirību. Par algotu darbu maksā darba devējs. Savā uzņēmumā maksā klienti. Hobijs ir prieka pēc. Uz tikšanos nākamajā nodarbībā!
    .easy = Par algotu darbu maksā priekšnieks. Uzņēmumam maksā klienti. Hobijs ir prieka pēc. Uz tikšanos!

end-later = Jūs zināt atšķirību starp algotu darbu, uzņēmumu un hobiju. Pastaigājieties, kad ir laiks. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūs tagad zināt daudz. Pastaigājieties, kad ir laiks. Uz tikšanos!
