### Ko es jau protu — saraksts ar piecām prasmēm no mājām, darba un skolas.

title = Ko es jau protu

# Sūta, ja trīs dienas nav bijis ziņu.
nudge = Jūsu prasmju sarakstā ir brīva rinda. Ko Jūs varat tur ierakstīt?
    .easy = Jūsu prasmju sarakstā ir brīva rinda.

story =
    Greisa meklē ideju mazam uzņēmumam. Viņa saka: „Es pazīstu tikai savas mājas.”

    Draugs Daniels uzdod trīs jautājumus. Kas ģimenē labo veļas mašīnu? Kas plāno maltītes 7 cilvēkiem? Kas kaimiņiem izskaidro vēstules?

    Greisa smaida. Atbilde vienmēr ir tā pati: Greisa.
    .next = Tālāk
    .easy =
        Greisa grib mazu uzņēmumu. Viņa saka: es pazīstu tikai savas mājas.
        Daniels jautā: Kas labo veļas mašīnu? Kas plāno maltītes? Kas kaimiņiem lasa vēstules?
        Atbilde ir: Greisa.

# Šeit paskaidroti vārdi “prasme” un “apliecība”.
rule =
    Prasme ir tas, ko Jūs protat izdarīt un varat izdarīt vēlreiz. Prasmes mēs apgūstam trīs vietās: mājās, darbā un skolā.

    Dažām prasmēm ir apliecība. Apliecība ir dokuments, kas parāda, ko cilvēks ir iemācījies. Daudzām prasmēm apliecības nav. Arī tās ir īstas prasmes.
    .next = Tālāk
    .easy =
        Prasme ir tas, ko Jūs protat.
        Mēs mācāmies mājās, darbā un skolā.
        Dažām prasmēm ir dokuments. Daudzām dokumenta nav. Visas prasmes ir īstas.

list = Tagad veidojiet savu prasmju sarakstu. Tajā ir 5 rindas. Šeit Jūs aizpildāt 4 rindas. Ar piekto rindu palīdz draugs vai draudzene. Sarakstu var rakstīt uz papīra.
    .easy = Veidojiet savu prasmju sarakstu. Tajā ir 5 rindas.

home = Pirmā rinda ir mājām. Ko Jūs labi protat mājās? Izvēlieties vienu prasmi.
    .cook = 🍲 Gatavot daudziem
    .repair = 🔧 Labot lietas
    .care = 🧒 Rūpēties par cilvēkiem
    .plan = 📅 Plānot un taupīt
    .easy = Pirmā rinda: mājas. Ko Jūs labi protat? Izvēlieties vienu.

home-cook = Laba pirmā rinda. Kas gatavo daudziem, tas arī plāno, iepērkas un seko laikam.
    .easy = Labi. Jūs gatavojat. Jūs arī plānojat un iepērkaties.

home-repair = Laba pirmā rinda. Kas labo lietas, tas skatās, domā un mēģina vēlreiz.
    .easy = Labi. Jūs skatāties, domājat un mēģināt vēlreiz.

home-care = Laba pirmā rinda. Kas rūpējas par cilvēkiem, tas klausās, plāno un saglabā mieru.
    .easy = Labi. Jūs klausāties. Jūs palīdzat. Jūs saglabājat mieru.

home-plan = Laba pirmā rinda. Kas plāno un taupa, tas zina cenas un datumus. Tas vajadzīgs katrā uzņēmumā.
    .easy = Labi. Jūs zināt cenas. Uzņēmumā tas ir vajadzīgs.

work = Otrā rinda ir darbam. Der katrs darbs: par algu, lauku saimniecībā vai ģimenes veikalā. Izvēlieties vienu prasmi.
    .serve = 🤝 Apkalpot klientus
    .make = 🔨 Būvēt vai izgatavot
    .drive = 🚚 Vadīt auto vai nest
    .none = 🌱 Darba vēl nebija
    .easy = Otrā rinda: darbs. Par algu vai bez algas. Izvēlieties vienu.

work-serve = Otrā rinda ir pilna. Jūs protat runāt ar cilvēkiem un uzzināt, kas viņiem vajadzīgs.
    .easy = Labi. Jūs protat runāt ar cilvēkiem.

work-make = Otrā rinda ir pilna. Jūs protat lietot darbarīkus un izgatavot lietu no sākuma līdz galam.
    .easy = Labi. Jūs protat lietot darbarīkus.

work-drive = Otrā rinda ir pilna. Jūs protat atrast ceļu un ierasties laikā. Cilvēkiem tas ir vajadzīgs.
    .easy = Labi. Jūs atrodat ceļu. Jūs ierodaties laikā.

work-none = Tas ir labi. Arī palīdzība kaimiņiem vai grupai ir darbs. Ierakstiet vienu šādu prasmi otrajā rindā.
    .easy = Tas ir labi. Jūs palīdzat kaimiņiem? Tas der.

school = Trešā rinda ir skolai vai kursiem. Ko Jūs tur iemācījāties? Izvēlieties vienu prasmi.
    .language = 💬 Valodas
    .numbers = 🔢 Rēķināšana un skaitļi
    .phone = 📱 Tālrunis vai dators
    .life = 🌳 Mācīšanās darot
    .easy = Trešā rinda: skola. Ko Jūs iemācījāties? Izvēlieties vienu.

school-language = Labi. Katra valoda palīdz runāt ar vairāk klientiem un kaimiņiem.
    .easy = Labi. Jūs varat runāt ar vairāk cilvēkiem.

school-numbers = Labi. Ar skaitļiem Jūs varat saskaitīt izmaksas un salīdzināt cenas.
    .easy = Labi. Jūs protat skaitīt izmaksas un cenas.

school-phone = Labi. Ar tālruni Jūs varat rakstīt cilvēkiem, rādīt fotoattēlus un atrast atbildes.
    .easy = Labi. Jūs protat rakstīt un atrast atbildes.

school-life = Labi. Daudzi cilvēki mācās, kad skatās un mēģina. Ierakstiet vienu šādu prasmi trešajā rindā.
    .easy = Labi. Jūs skatāties un mēģināt. Tā ir mācīšanās.

hidden =
    Dažas savas prasmes ir grūti pamanīt, jo tās Jums padodas viegli. Tās palīdz atrast trīs jautājumi.

    Ko cilvēki bieži lūdz man izdarīt? Ko es varu izskaidrot citam? Ko man patīk darīt daudzas stundas?
    .next = Tālāk
    .easy =
        Dažas prasmes Jums padodas viegli. Tāpēc Jūs tās neredzat.
        Ko cilvēki Jums lūdz? Ko Jūs varat izskaidrot? Kas Jums patīk?

own = Ceturtā rinda ir Jūsu pašu vārdiem. Kuru prasmi Jūs pievienojat? Uzrakstiet to vai sūtiet balss ziņu. Jūsu mentors var to izlasīt vai noklausīties. Pietiek ar vārdiem: lūdzu, nesūtiet dokumentus.
    .easy = Ceturtā rinda: Jūsu vārdi. Rakstiet vai runājiet. Ziņu saņem mentors. Lūdzu, nesūtiet dokumentus.

own-thanks = Paldies. Tagad Jūsu sarakstā ir 4 rindas.
    .easy = Paldies. Jums tagad ir 4 rindas.

test =
    Prasme ir labs sākums, bet tā vēl nav uzņēmums. Greisa vispirms savu prasmi izmēģina.

    Viņa labo veļas mašīnu kaimiņam. Tas aizņem 5 stundas. Viņa salauž vienu detaļu un par jaunu maksā 15 eiro. Beigās mašīna strādā. Tagad Greisa zina, kas viņai vēl jāmācās, pirms viņa prasa naudu.
    .next = Tālāk
    .easy =
        Greisa izmēģina savu prasmi. Viņa labo mašīnu kaimiņam.
        Tas aizņem 5 stundas. Jauna detaļa maksā 15 eiro. Mašīna strādā.
        Greisa zina: man vispirms jāmācās.

check-letters = Amirs kaimiņiem izskaidro vēstules. Neviens viņam nemaksā. Vai tā ir prasme?
    .paid = 💶 Tikai tad, ja maksā
    .yes = 👍 Jā, tā ir prasme
    .paper = 📄 Ar apliecību
    .easy = Amirs kaimiņiem izskaidro vēstules. Neviens nemaksā. Vai tā ir prasme?

check-letters-paid = Nauda parāda, ka cilvēki grib viņa palīdzību. Bet prasme ir jau pirms pirmā klienta.
    .easy = Vispirms ir prasme. Klienti nāk vēlāk.

check-letters-yes = Jā. Amirs to prot un var izdarīt vēlreiz. Tā ir prasme.
    .easy = Jā. Viņš to var izdarīt vēlreiz. Tā ir prasme.

check-letters-paper = Apliecība viņam var palīdzēt. Bet Amirs to labi dara jau šodien. Tātad tā ir prasme.
    .easy = Dokuments palīdz. Bet viņš to prot jau tagad.

check-start = Lina ļoti labi šuj. Klientu viņai vēl nav. Kāds ir labs pirmais solis?
    .rent = 🏪 Šodien īrēt veikalu
    .wait = ⏳ Gaidīt vienu gadu
    .try = 👕 Mazs izmēģinājums
    .easy = Lina labi šuj. Klientu viņai nav. Ko viņa dara vispirms?

check-start-rent = Par veikalu katru mēnesi jāmaksā īre. Mazs izmēģinājums vispirms parāda Linai laiku un izmaksas.
    .easy = Veikals maksā daudz. Mazs izmēģinājums maksā maz.

check-start-wait = Viņa var nesteigties. Bet mazs izmēģinājums iemāca vairāk nekā ilga gaidīšana.
    .easy = Viņai ir laiks. Bet izmēģinājums iemāca vairāk.

check-start-try = Jā. Lina šuj vienu lietu draudzenei. Tad viņa zina, cik daudz laika tas aizņem un cik tas maksā.
    .easy = Jā. Viņa šuj vienu lietu. Viņa uzzina laiku un izmaksas.

# Šeit paskaidrots vārds “licence”.
permission =
    Dažām profesijām vajag apliecību vai licenci. Licence ir oficiāla atļauja šim darbam. Pajautājiet, pirms sākat.

    Svarīga ir arī Jūsu uzturēšanās atļauja. Ja tā neatļauj pašnodarbinātību, apstājieties un vispirms pajautājiet. Pašnodarbinātība nozīmē, ka cilvēks strādā pats sev.
    .next = Tālāk
    .easy =
        Dažiem darbiem vajag oficiālu dokumentu. Jautājiet, pirms sākat.
        Vai ar Jūsu atļauju savs uzņēmums nav atļauts? Apstājieties. Vispirms jautājiet.

friend = Jūsu uzdevums: pajautājiet draugam vai draudzenei: „Kas man labi padodas?” Der arī cilvēks no ģimenes. Klausieties, sakiet paldies un ierakstiet atbildi piektajā rindā.
    .done = ✅ Man ir atbilde
    .easy = Jautājiet draugam vai draudzenei: kas man labi padodas? Atbildi rakstiet piektajā rindā.

friend-reminder =
    { $days ->
        [zero] Piektajai rindai vēl ir { $days } dienu. Pietiek ar vienu īsu jautājumu draugam vai draudzenei.
        [one] Piektajai rindai vēl ir { $days } diena. Pietiek ar vienu īsu jautājumu draugam vai draudzenei.
       *[other] Piektajai rindai vēl ir { $days } dienas. Pietiek ar vienu īsu jautājumu draugam vai draudzenei.
    }
    .easy = Piektā rinda ir brīva. Uzdodiet draugam vienu jautājumu.

friend-done = Lieliski! Tagad Jūsu sarakstā ir 5 rindas. Jūsu prasmes redz arī cits cilvēks.
    .easy = Lieliski! Tagad Jums ir 5 rindas.

friend-late = Nedēļa ir pagājusi, un tas nekas. Piektā rinda Jums paliek brīva.
    .easy = Nedēļa ir pagājusi. Tas nekas.

end = Jūs varat nosaukt 5 prasmes no mājām, darba un skolas. Saglabājiet sarakstu. Tas palīdz, kad Jūs meklējat ideju. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūs varat nosaukt 5 prasmes. Saglabājiet sarakstu. Uz tikšanos!

end-later = Jūs jau varat nosaukt 4 prasmes. Piemērotā dienā pajautājiet draugam vai draudzenei un aizpildiet piekto rindu. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūs varat nosaukt 4 prasmes. Draugam jautājiet vēlāk. Uz tikšanos!
