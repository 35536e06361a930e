### Izmēģināt mazumā — viens jautājums, maz naudas, noteikums, kad apstāties.

# Ne vairāk par 40 zīmēm.
title = Izmēģināt mazumā

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Kāds ir Jūsu mazākais solis rītdienai?
    .easy = Kādu mazu soli Jūs varat spert rīt?

hello = Šodien Jūs plānojat pavisam mazu izmēģinājumu. Tas maksā 20 eiro vai mazāk, un tam ir beigas. Nodarbība prasa apmēram 5 minūtes.
    .easy = Šodien Jūs plānojat mazu izmēģinājumu. Tas prasa 5 minūtes.

story =
    Selamai un viņas brālim Anvaram ir ideja: sveces. Anvars saka: īrējam tirgus galdu uz 3 mēnešiem. Tas maksā 700 eiro.

    Selama saka: vispirms mēģinājums. Mēs izgatavojam 8 sveces par 15 eiro. Mēs tās 1 nedēļu rādām cilvēkiem. Ja sveci grib mazāk nekā 3 cilvēki, mēs apstājamies.

    Sveci grib 1 cilvēks. Tāpēc viņi apstājas. Viņi zaudē 15 eiro, nevis 700. Un viņi uzzina: cilvēki meklē mazas dāvanas.
    .next = Tālāk
    .easy =
    Anvars grib pārdot sveces. Tirgus galds maksā 700 eiro. Viņa māsa Selama saka: vispirms mēģinājums. Mēs izgatavojam 8. Tas maksā 15 eiro. Mēs mēģinām 1 nedēļu.

    Sveci grib 1 cilvēks. Viņi apstājas. Viņi zaudē tikai 15 eiro. Viņi daudz uzzina.

rule =
    Mazam izmēģinājumam ir 3 daļas:
    ❓ Viens jautājums: ko es gribu uzzināt?
    💰 Maz naudas: 20 eiro vai mazāk, un tikai nauda, ko drīkst zaudēt.
    🛑 Noteikums, kad apstāties: diena vai skaitlis.

    Noteikumu uzrakstiet, pirms sākat. Vēlāk apstāties ir grūti, jo sava ideja patīk.
    .next = Tālāk
    .easy =
    Mazam izmēģinājumam ir 3 daļas.
    ❓ Viens jautājums.
    💰 Maz naudas: 20 eiro vai mazāk.
    🛑 Kad apstāties: diena vai skaitlis.

    Noteikumu uzrakstiet vispirms.

sewing = 4 cilvēki grib izmēģināt ideju. 1. gadījums: Blesinga grib mācīt šūt. Kurš izmēģinājums ir mazākais?
    .room = 🏢 Īrēt telpu
    .lesson = 🪑 1 stunda pie galda
    .machines = 🧵 Pirkt 3 mašīnas
    .easy = 1. gadījums. Blesinga grib mācīt šūt. Kurš izmēģinājums ir mazākais?
sewing-room = Telpa izskatās nopietni. Bet par to jāmaksā katru mēnesi, arī ja neviens nenāk. 1 stunda pie galda parāda vairāk un gandrīz neko nemaksā.
    .easy = Par telpu jāmaksā katru mēnesi. 1 stunda gandrīz neko nemaksā.
sewing-lesson = Jā. Pēc 1 stundas viņa zina, cik ilgi tas ir un vai cilvēki grib vēl.
    .easy = Jā. Pēc 1 stundas viņa zina vairāk.
sewing-machines = Labas mašīnas palīdz vēlāk. Bet vispirms jāzina, vai cilvēki nāk. Pietiek ar 1 stundu pie galda.
    .easy = Mašīnas var gaidīt. Vai cilvēki nāk? To parāda 1 stunda.

windows = 2. gadījums: Radžans grib mazgāt logus. Kurš izmēģinājums ir mazākais?
    .two = 🧽 2 logi un lupata
    .van = 🚐 Auto ar viņa vārdu
    .page = 🌐 Mājaslapa
    .easy = 2. gadījums. Radžans grib mazgāt logus. Kurš izmēģinājums ir mazākais?
windows-two = Jā. Viņš redz, cik ilgi ir jāmazgā 2 logi un vai kaimiņš grib vēl.
    .easy = Jā. Viņš redz, cik ilgi tas ir.
windows-van = Auto noder, kad darbs jau ir. Izmēģinājumam pietiek ar 2 logiem un lupatu.
    .easy = Auto var gaidīt. Pietiek ar 2 logiem un lupatu.
windows-page = Mājaslapu var atrast daudzi cilvēki. Bet tā neparāda, vai viņš darbu paspēj laikā. To parāda 2 logi.
    .easy = Mājaslapa var gaidīt. 2 logi parāda vairāk.

covers = 3. gadījums: Meja grib pārdot tālruņu vāciņus, ko viņa apglezno. Kurš izmēģinājums ir mazākais?
    .hundred = 📦 Pirkt 100 vāciņus
    .market = 🏪 Tirgus galds uz mēnesi
    .photo = 📷 Rādīt 2 vāciņu foto
    .easy = 3. gadījums. Meja apglezno tālruņu vāciņus. Kurš izmēģinājums ir mazākais?
covers-hundred = 100 vāciņi kopā ir lētāki. Bet ja nu cilvēki grib citu krāsu? Ar 2 vāciņiem viņa vēl var mainīt.
    .easy = Ja nu cilvēki grib citu krāsu? Ar 2 vāciņiem var mainīt.
covers-market = Tirgū viņa satiek daudz cilvēku. Bet 1 mēnesis maksā daudz. 2 vāciņu foto maksā maz, un cilvēki var atbildēt.
    .easy = Tirgus galds maksā daudz. Foto maksā maz.
covers-photo = Jā. Viņa skaita, cik cilvēku vāciņu grib. Ja daudzi grib zilu, viņa krāso zilu.
    .easy = Jā. Viņa skaita, cik cilvēku to grib.

when-to-stop = 4. gadījums: Tareks grib labot pulksteņus. Kuram izmēģinājumam ir noteikums, kad apstāties?
    .works = 💪 Kamēr izdodas
    .date = 📅 2 sestdienas, tad skaita
    .gone = 💰 Kamēr beidzas nauda
    .easy = 4. gadījums. Tareks labo pulksteņus. Kuram izmēģinājumam ir labas beigas?
when-to-stop-works = Viņam ir stipra griba, un tas ir labi. Bet šim izmēģinājumam nav beigu. 2 sestdienas, tad viņš skaita: tas ir noteikums.
    .easy = Griba ir stipra. Bet beigu nav. 2 sestdienām ir beigas.
when-to-stop-date = Jā. Viņš zina pēdējo dienu, pirms sāk. Tad viņš skaita un mierīgi izlemj.
    .easy = Jā. Viņš zina pēdējo dienu. Tad viņš skaita.
when-to-stop-gone = Tad viņš apstājas par vēlu, un nav arī naudas īrei. Labāks noteikums ir diena vai mazs skaitlis.
    .easy = Tad naudas vairs nav. Labāka ir pēdējā diena.

way = Un viss ceļš līdz izmēģinājumam? Te ir 4 soļi. Pieskarieties tiem pēc kārtas: kurš ir pirmais?
    .ask = 👂 Pajautāt cilvēkiem
    .test = 🧪 Izmēģināt mazumā
    .hear = 🔎 Atrast problēmu
    .pays = 💶 Atrast, kas maksā
    .easy = Te ir 4 soļi. Pieskarieties tiem pēc kārtas. Kas ir pirmais?
way-right = Jā. Jautājumi neko nemaksā, bet izmēģinājums maksā mazliet. Tāpēc vispirms jautājumi.
    .easy = Jā. Jautājumi ir par brīvu. Izmēģinājums maksā mazliet.
way-other =
    Daudzi grib uzreiz izmēģināt. Bet jautājumi neko nemaksā, un izmēģinājums maksā mazliet. Šāda secība taupa naudu:
    { $order }
    .easy =
    Jautājumi ir par brīvu. Izmēģinājums maksā mazliet. Tāpēc:
    { $order }

money = Tagad Jūsu pašu izmēģinājums. Cik naudas drīkst zaudēt, lai īrei un ēdienam pietiek?
    .nothing = 🤲 Tagad neko
    .ten = 💰 Līdz 10 eiro
    .twenty = 💶 Līdz 20 eiro
    .easy = Tagad Jūsu izmēģinājums. Cik naudas drīkst zaudēt?
money-nothing = Daudzi labi izmēģinājumi neko nemaksā: jautāt, parādīt foto, aizņemties darbarīku.
    .easy = Labs izmēģinājums var neko nemaksāt. Jautājiet. Rādiet. Aizņemieties darbarīku.
money-ten = Labi. Ielieciet šos 10 eiro aploksnē. Kad tā ir tukša, izmēģinājums ir beidzies.
    .easy = Labi. Ielieciet 10 eiro aploksnē. Tā ir tukša? Apstājieties.
money-twenty = Labi. Ielieciet šos 20 eiro aploksnē. Kad tā ir tukša, izmēģinājums ir beidzies.
    .easy = Labi. Ielieciet 20 eiro aploksnē. Tā ir tukša? Apstājieties.

my-rule =
    Tagad uzrakstiet 2 īsas rindas vai pasakiet tās. Mans jautājums ir … Es apstājos, kad …

    Piemēram: „Vai 3 cilvēki to grib? Es apstājos svētdien.” Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Uzrakstiet vai pasakiet 2 lietas. Ko Jūs gribat uzzināt? Kad Jūs apstājaties? Piemēram: „Es apstājos svētdien.” Ziņu saņem mentors.
my-rule-thanks = Paldies. Tagad Jūsu izmēģinājumam ir beigas, vēl pirms tas sākas.
    .easy = Paldies. Tagad Jūsu izmēģinājumam ir beigas.

may =
    Pirms strādājat vai ņemat naudu: vai Jūs to drīkstat? Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet. Līdz tam tikai jautājiet cilvēkiem un klausieties.

    Par dažām lietām vienmēr vispirms ir jājautā: ēdiens, bērni, auto, mati. Un naudu izmēģinājumam neaizņemieties.
    .next = Tālāk
    .easy =
    Pirms strādājat vai ņemat naudu: vai drīkst? Vai ar Jūsu atļauju savs uzņēmums nav atļauts? Vai Jums ir šaubas? Apstājieties. Vispirms jautājiet. Līdz tam tikai jautājiet cilvēkiem.

    Ēdiens, bērni, auto, mati: vienmēr vispirms jautājiet. Neaizņemieties naudu.

test = Jūsu uzdevums: 7 dienās veiciet savu mazo izmēģinājumu. Ievērojiet savu noteikumu: kad tas saka „stop”, apstājieties. Pierakstiet, kas notika. Tad nospiediet pogu.
    .done = ✅ Izmēģināts
    .easy = 7 dienās veiciet savu mazo izmēģinājumu. Noteikums saka „stop”? Apstājieties. Pierakstiet, kas notika. Tad nospiediet pogu.
test-reminder =
    { $days ->
        [zero] Mazajam izmēģinājumam Jums vēl ir { $days } dienu. Kāds ir mazākais solis šodien?
        [one] Mazajam izmēģinājumam Jums vēl ir { $days } diena. Kāds ir mazākais solis šodien?
       *[other] Mazajam izmēģinājumam Jums vēl ir { $days } dienas. Kāds ir mazākais solis šodien?
    }
    .easy = Kādu mazu soli Jūs varat spert šodien?
test-done = Labi. Jūs izmēģinājāt un beidzāt pēc sava noteikuma.
    .easy = Labi. Jūs izmēģinājāt. Jūs ievērojāt savu noteikumu.
test-late = 7 dienas ir pagājušas, un tas nekas. Izmēģinājums var būt vēl mazāks: 1 cilvēks, 1 jautājums.
    .easy = 7 dienas ir pagājušas. Tas nekas. Izmēģinājums var būt mazāks: jautājiet 1 cilvēkam.

result = Kas notika Jūsu izmēģinājumā? Katra atbilde ir rezultāts.
    .paid = 💶 Kāds samaksāja
    .liked = 🙂 Cilvēkiem patika
    .nobody = 🤷 Neviens negribēja
    .easy = Kas notika? Katra atbilde ir laba.
result-paid = Tā ir skaidra zīme. Pajautājiet, kāpēc viņi maksāja. Viens izmēģinājums ir tikai sākums, tāpēc pagaidām turpiniet mazumā.
    .easy = Tā ir skaidra zīme. Jautājiet: kāpēc maksājāt? Pagaidām turpiniet mazumā.
result-liked = Tas ir patīkami, un tā ir puse no atbildes. Nākamreiz jautājiet: „Cik Jūs par to maksājat tagad?”
    .easy = Tas ir patīkami. Nākamreiz jautājiet: cik Jūs maksājat tagad?
result-nobody = Tagad Jūs to zināt, un iztērēts ir maz. Ideju var mainīt vai paņemt kādu no tām, kas atliktas vēlākam laikam.
    .easy = Tagad Jūs to zināt. Iztērēts ir maz. Mainiet ideju. Vai paņemiet citu.

end = Jūs varat atrast ideju, izvēlēties to, jautāt cilvēkiem un izmēģināt mazumā. Arī laikus apstāties ir prasme. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūs varat atrast un izmēģināt ideju. Jūs varat laikus apstāties. Uz tikšanos!

later = Viens jautājums, maz naudas, noteikums, kad apstāties. Sāciet dienā, kas Jums der. Uz tikšanos nākamajā nodarbībā!
    .easy = Viens jautājums. Maz naudas. Noteikums, kad apstāties. Sāciet Jums labā dienā. Uz tikšanos!
