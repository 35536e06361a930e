### Reģistrēties soli pa solim — vai vispār drīkst, valsts saraksts, parastā secība, ko ņemt līdzi, kam jautāt.
###
### Šeit nav vietas kādas valsts iestādēm, nodevām, numuriem un termiņiem. Izlemj oficiālā lapa, un kurš drīkst, to
### izlemj iestāde.

# Ne vairāk par 40 zīmēm.
title = Reģistrēties soli pa solim

# Sūta, ja trīs dienas nekas nav darīts.
nudge = 5 soļi, lai reģistrētos: kurš vēl nav izdarīts?
    .easy = Kurš solis vēl nav izdarīts?

# Vispirms atļauja, tikai tad viss pārējais.
hello =
    Šodien Jūs atrodat soļus, kā reģistrēt uzņēmumu. Tas prasa apmēram 6 minūtes.

    Pirms tam ir viena lieta. Ja Jums ir šaubas, vai ar Jūsu atļauju pašnodarbinātība ir atļauta, apstājieties un vispirms pajautājiet.
    .easy =
    Šodien Jūs atrodat soļus, kā reģistrēties. Tas prasa 6 minūtes.

    Vispirms: vai drīkstat strādāt sev? Nav skaidrs? Apstājieties. Vispirms pajautājiet.

# Vārdu un nodarbošanos var mainīt.
story =
    Ravi labo veļas mašīnas. Video saka: „Reģistrējies 5 minūtēs!” Viņš mēģina 2 vakarus. Lapa nepieņem viņa dokumentus.

    Bibliotēkā viņš atver oficiālo lapu. Viena rinda saka, kurš var reģistrēties internetā. Cilvēkiem ar tādiem dokumentiem jāiet uz iestādi. Tur viņš gaida 1 stundu ar 4 papīriem. Tad viss ir izdarīts par 1 autobusa biļeti.
    .next = Tālāk
    .easy =
    Ravi labo veļas mašīnas. Video saka: „5 minūtes!” Viņš mēģina 2 vakarus. Tas neizdodas.

    Tad viņš lasa oficiālo lapu. Viņam jāiet uz iestādi. Tur viņš gaida 1 stundu. Tad viss ir izdarīts.

rule =
    Labam soļu sarakstam ir 3 pazīmes:
    🏛 Tas ir oficiālā lapā.
    📅 Tam ir datums, un datums nav vecs.
    👥 Tajā ir teikts, kurš katru soli var izdarīt internetā vai iestādē.

    Nevarat to atrast? Palīdz bibliotēka.
    .next = Tālāk
    .easy =
    Labam sarakstam ir 3 pazīmes:
    🏛 Tas ir oficiālā lapā.
    📅 Tam ir jauns datums.
    👥 Tajā teikts, kurš to var darīt.

    Atrast palīdz bibliotēka.

order =
    Parastajā secībā ir 5 soļi:
    1️⃣ Vai drīkstu?
    2️⃣ Kura forma?
    3️⃣ Nodokļu iestāde
    4️⃣ Apdrošināšana
    5️⃣ Konts uzņēmumam

    Jūsu valstī secība var būt cita. Izlemj oficiālais saraksts.
    .next = Tālāk
    .easy =
    Parastā secība:
    1️⃣ Vai drīkstu?
    2️⃣ Kura forma?
    3️⃣ Nodokļu iestāde
    4️⃣ Apdrošināšana
    5️⃣ Konts

    Jūsu valstī tā var būt cita. Skatieties savā sarakstā.

bring =
    Ņemiet līdzi: pasi vai personas apliecību, atļauju, dokumentu ar adresi, savu darbu vienā teikumā. Visu ņemiet atkal mājās.

    Pirms ejat, jautājiet: cik tas maksā? Vai ir tulks? Beigās palūdziet papīru, kas parāda, ka viss ir izdarīts.
    .next = Tālāk
    .easy =
    Ņemiet līdzi: pasi, atļauju, dokumentu ar adresi. Ņemiet tos atkal mājās.

    Jautājiet: cik tas maksā? Vai ir tulks?

which-list = Soraja skaņo klavieres. Viņa atrod 3 soļu sarakstus. Kuru viņa ņem?
    .video = 🎬 Jautru video
    .official = 🏛 Oficiālo lapu
    .friend = 💬 Drauga sarakstu
    .easy = Soraja skaņo klavieres. Viņa atrod 3 soļu sarakstus. Kuru viņa ņem?
which-list-video = Video var labi paskaidrot. Bet neviens nezina, kas to veidoja, kad un kuriem dokumentiem. Izlemj oficiālā lapa.
    .easy = Kas to veidoja? Kad? Oficiālā lapa ir labāka.
which-list-official = Jā. Tagad viņa meklē datumu un rindu, kurā teikts, kurš to var darīt.
    .easy = Jā. Tagad viņa meklē datumu.
which-list-friend = Drauga saraksts ir laba palīdzība. Bet noteikumi mainās, un draugam var būt citi dokumenti. Viņa to salīdzina ar oficiālo lapu.
    .easy = Draugam var būt citi dokumenti. Oficiālā lapa ir labāka.

in-order = Tagad parastā secība kopā ar Soraju. Uz viņas galda ir 4 soļi. Pieskarieties tiem pēc kārtas: kurš ir pirmais?
    .tax = 🧾 Nodokļu iestāde
    .may = 🪪 Vai drīkstu?
    .account = 🏦 Konts
    .form = 📄 Kura forma?
    .easy = Soraja grib sākt. Pieskarieties 4 soļiem pēc kārtas. Kas ir pirmais?
in-order-right = Jā. Viss gaida atbildi uz „Vai drīkstu?”. Viņai tā ir vēstulē, un vēstuli viņa glabā. Nodokļu iestāde jautā par formu, banka – par citiem dokumentiem.
    .easy = Jā. Visi soļi gaida „Vai drīkstu?”. Banka parasti ir beigās.
in-order-other =
    Nodokļu numurs nav atļauja: ja viņa strādā bez „jā”, viņa var zaudēt atļauju. Nodokļu iestāde jautā par formu, banka – par citiem dokumentiem. Tāpēc parasti:
    { $order }
    .easy =
    Nodokļu numurs nav atļauja. Banka vispirms prasa citus dokumentus. Tāpēc parasti:
    { $order }

bag = Soraja kravā somu, lai ietu uz iestādi. Kas paliek mājās?
    .permit = 🪪 Viņas atļauja
    .code = 🔑 Bankas kartes kods
    .address = 🏠 Dokuments ar adresi
    .easy = Soraja kravā somu. Kas paliek mājās?
bag-permit = Sargāt to ir labi. Bet iestādei tā jāredz. Viņa to parāda un ņem atkal mājās.
    .easy = Iestādei tā jāredz. Viņa to ņem atkal mājās.
bag-code = Jā. Kartes kodu nevajag nevienai iestādei. Dokumentus viņa parāda un ņem atkal mājās.
    .easy = Jā. Šo kodu nevajag nevienai iestādei.
bag-address = Iestāde parasti jautā, kur viņa dzīvo. Kartes kodu nevajag nevienai iestādei: tas paliek mājās.
    .easy = Iestādei to vajag. Mājās paliek kods.

# Drošības kartīte: viltus palīgi, un vēlreiz atļauja.
whom =
    Kam jautāt? Nodokļu iestādei, uzņēmējdarbības atbalsta punktam, bezmaksas konsultāciju centram. Jūsu mentors domā līdzi.

    Kāds grib naudu, lai Jūs reģistrētu? Vispirms oficiālajā lapā skatieties, cik tas maksā. Un neviens nedrīkst paturēt Jūsu pasi, karti vai kontu.
    .next = Tālāk
    .easy =
    Jautājiet nodokļu iestādei. Jautājiet bezmaksas konsultāciju centram.

    Kāds par to grib naudu? Skatieties oficiālajā lapā. Neviens nedrīkst paturēt Jūsu pasi.

first-open =
    Jūsu uzdevums: uzrakstiet 5 soļus uz papīra. Katram, kas ir izdarīts, pielieciet zīmi. Tad izdariet pirmo neizdarīto soli vai pierakstieties uz konsultāciju.

    Uz „Vai drīkstu?” nav skaidra „jā”? Tad tas ir Jūsu solis: pajautājiet un vēl neko nereģistrējiet. Tad nospiediet pogu.
    .done = ✅ Viens solis izdarīts
    .easy =
    Uzrakstiet 5 soļus. Kurš vēl nav izdarīts? Izdariet to vai pierakstieties uz konsultāciju.

    Uz „Vai drīkstu?” nav skaidra „jā”? Tad pajautājiet. Vēl neko nereģistrējiet. Tad nospiediet pogu.
first-open-reminder =
    { $days ->
        [zero] Pirmajam solim Jums vēl ir { $days } dienu. Der arī zvans, lai pierakstītos uz konsultāciju.
        [one] Pirmajam solim Jums vēl ir { $days } diena. Der arī zvans, lai pierakstītos uz konsultāciju.
       *[other] Pirmajam solim Jums vēl ir { $days } dienas. Der arī zvans, lai pierakstītos uz konsultāciju.
    }
    .easy = Jūsu pirmais solis: der arī pierakstīties uz konsultāciju.
first-open-done = Lieliski! Viens solis ir izdarīts, un nākamo Jūs zināt.
    .easy = Lieliski! Viens solis ir izdarīts.
first-open-late = Nedēļa ir pagājusi, un tas nekas. Arī iestādes ir lēnas. Uzrakstīt 5 soļus ir sākums.
    .easy = Nedēļa ir pagājusi. Tas nekas. Uzrakstiet 5 soļus: labs sākums.

step = Ko Jūs uzzinājāt iestādē vai oficiālajā lapā? Uzrakstiet vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties. Lūdzu, nesūtiet dokumentu numurus un foto.
    .easy = Ko Jūs uzzinājāt? Rakstiet vai runājiet. Ziņu saņem mentors. Nesūtiet dokumentu foto.
step-thanks = Paldies. Uzrakstiet uz papīra dienu un nākamo soli.
    .easy = Paldies. Tagad uzrakstiet uz papīra nākamo soli.

end = Vai drīkstu, kura forma, nodokļu iestāde, apdrošināšana, konts: Jūs zināt parasto secību, un izlemj oficiālais saraksts. Nākamajā nodarbībā skatāties sava darba noteikumus. Uz tikšanos!
    .easy = Vai drīkstu, forma, nodokļu iestāde, apdrošināšana, konts. Tālāk: Jūsu darba noteikumi. Uz tikšanos!

later = Vispirms „Vai drīkstu?”, tad citi soļi no oficiālas lapas. Pie tiem var atgriezties jebkurā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Vispirms: vai drīkstu? Tad citi soļi. To var jebkurā dienā. Uz tikšanos!
