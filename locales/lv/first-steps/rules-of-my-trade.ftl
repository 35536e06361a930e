### Mana darba noteikumi — licence, higiēna, apdrošināšana, citas valsts diploms; un kam jautāt.
###
### Šeit nav vietas kādas valsts noteikumiem, iestādēm un nodevām: šeit ir tikai, ko jautāt. Izlemj oficiālā lapa.

# Ne vairāk par 40 zīmēm.
title = Mana darba noteikumi

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Ēdiens, bērni, auto, mati: vispirms jājautā. Vai pajautājāt?
    .easy = Ēdiens, bērni, auto, mati: vispirms pajautājiet.

hello = Šodien Jūs mācāties 4 vārdus, lai varētu jautāt par sava darba noteikumiem. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs mācāties 4 vārdus par savu darbu. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt. Summas un mēneši ir viena cilvēka piemēri.
story =
    Šabnama 12 gadus bija elektriķe. Kafejnīca grib jaunas lampas un piedāvā 300 eiro. Vispirms viņa jautā. Atbilde: šeit šim darbam vajag licenci, un iestādei jāpārbauda viņas diploms.

    Viņa saka „nē”, un tas sāp. Dokumenti un tulkojums maksā 180 eiro un prasa 5 mēnešus. Līdz tam viņai ir algots darbs. Kafejnīca paņēma citu meistaru. Viņas pirmais klients ir skola.
    .next = Tālāk
    .easy =
    Šabnama ir elektriķe. Kafejnīca par jaunām lampām piedāvā 300 eiro. Vispirms viņa jautā. Viņai vajag licenci.

    Viņa saka „nē”. Tas sāp. Tas maksā 180 eiro un prasa 5 mēnešus. Tad viņai ir licence un pirmais klients.

rule =
    4 noteikumu vārdi:
    🪪 Licence: papīrs, kas šo darbu atļauj.
    🧼 Higiēna: kā strādāt tīri, lai neviens nesaslimst.
    🛡 Apdrošināšana: tā maksā, ja Jūs ko sabojājat vai kādu savainojat.
    🎓 Diploma atzīšana: iestāde pārbauda citas valsts diplomu.

    Dažiem darbiem vajag visus 4, dažiem nevienu.
    .next = Tālāk
    .easy =
    4 vārdi:
    🪪 Licence: papīrs darbu atļauj.
    🧼 Higiēna: tīrs darbs.
    🛡 Apdrošināšana: tā maksā, ja ko sabojājat.
    🎓 Diploma atzīšana: iestāde pārbauda diplomu.

trade = Kurš darbs ir tuvs Jūsu idejai? Izvēlieties vienu. Par citiem var jautāt vēlāk.
    .food = 🍲 Ēdiens un dzērieni
    .children = 🧸 Bērni vai slimnieki
    .cars = 🚗 Auto un braukšana
    .body = 💇 Mati, āda, nagi
    .cables = 🔌 Vadi, gāze, ūdens
    .other = 📦 Kas cits
    .easy = Kāds ir Jūsu darbs? Izvēlieties vienu.
trade-food = Jautājiet par higiēnu un licenci. Vai drīkst gatavot mājās, vai vajag citu virtuvi? Kas to pārbauda? Kam jābūt uz etiķetes?
    .easy = Jautājiet par higiēnu. Vai drīkst gatavot mājās? Kas jāraksta uz etiķetes?
trade-children = Jautājiet par licenci, diploma atzīšanu un apdrošināšanu. Bieži ir noteikumi par mācībām un telpām. Kurus dokumentus grib redzēt? Cik bērnu drīkst nākt?
    .easy = Jautājiet par licenci un apdrošināšanu. Vai vajag mācības? Vai mana telpa der?
trade-cars = Jautājiet par licenci un apdrošināšanu. Lai vestu cilvēkus vai labotu bremzes, bieži vajag licenci. Jūsu privātā auto apdrošināšana darbā bieži nemaksā.
    .easy = Jautājiet par licenci un apdrošināšanu. Vai mana auto apdrošināšana maksā arī darbā?
trade-body = Jautājiet par higiēnu, diploma atzīšanu un licenci. Nažiem, adatām un stipriem līdzekļiem bieži vajag mācības. Vai drīkst strādāt cilvēku mājās vai tikai salonā?
    .easy = Jautājiet par higiēnu un licenci. Vai vajag mācības? Vai drīkst strādāt cilvēku mājās?
trade-cables = Jautājiet par licenci un diploma atzīšanu. Kļūda var būt bīstama, tāpēc šim darbam bieži vajag licenci. Kurus mazos darbus drīkst darīt jau šodien?
    .easy = Jautājiet par licenci un diploma atzīšanu. Kurus mazos darbus drīkstu šodien?
trade-other = Jautājiet par visiem 4 vārdiem. Daudziem darbiem noteikumu ir maz, piemēram, šūšanai vai tulkošanai. Bet to parāda viens jautājums.
    .easy = Jautājiet par visiem 4. Dažiem darbiem noteikumu ir maz.

how-to-ask =
    Kam jautāt? Uzņēmējdarbības atbalsta punkts vai bezmaksas konsultāciju centrs zina Jūsu darbam īsto iestādi.

    Sakiet: „Es gribu šo darbu darīt par naudu, bez palīgiem. Ko man vajag pirms pirmā klienta? Kur tas ir rakstīts?”

    Pierakstiet dienu un vārdu. Izlemj oficiālā lapa, nevis draugs.
    .next = Tālāk
    .easy =
    Jautājiet uzņēmējdarbības atbalsta punktā vai bezmaksas konsultāciju centrā.

    Sakiet: „Es gribu šo darbu darīt par naudu. Ko man vajag vispirms? Kur tas ir rakstīts?”

    Pierakstiet dienu un vārdu.

jam = Džuma mājās grib vārīt ievārījumu un to pārdot. Par kuru vārdu viņš jautā vispirms?
    .hygiene = 🧼 Higiēna
    .recognition = 🎓 Diploma atzīšana
    .nothing = 🤷 Ne par vienu
    .easy = Džuma grib pārdot ievārījumu. Par kuru vārdu viņš jautā vispirms?
jam-hygiene = Jā. Ēdienam vispirms vajag tīru virtuvi. Tad viņš jautā par etiķeti un licenci.
    .easy = Jā. Ēdienam vispirms vajag tīru virtuvi.
jam-recognition = Diploma atzīšana ir citas valsts diplomam. Ievārījumam diplomu parasti nevajag. Ēdienam pirmā ir higiēna.
    .easy = Atzīšana ir diplomiem. Ēdienam pirmā ir higiēna.
jam-nothing = Ievārījums ir vienkāršs, un viņa ģimene to ēd. Bet to ēd arī citi cilvēki, tāpēc ir noteikumi. Pirmā ir higiēna.
    .easy = To ēd arī citi. Tāpēc pirmā ir higiēna.

window = Aiše tīra birojus. Viņas kāpnes nokrīt, un stikla durvis saplīst. Tas maksā 700 eiro. Kurš vārds viņai tagad palīdz?
    .licence = 🪪 Licence
    .insurance = 🛡 Apdrošināšana
    .hygiene = 🧼 Higiēna
    .easy = Aiše tīra birojus. Saplīst stikla durvis. Tas maksā 700 eiro. Kurš vārds viņai palīdz?
window-licence = Licence darbu atļauj. Par durvīm tā nemaksā. Maksā apdrošināšana, ja tā viņai ir jau pirms tam.
    .easy = Licence darbu atļauj. Par durvīm maksā apdrošināšana.
window-insurance = Jā, ja tā viņai ir, pirms kāpnes nokrīt. Tāpēc viņa jautā laikus: cik tā maksā, un par ko tā maksā?
    .easy = Jā. Bet to vajag jau pirms tam. Tāpēc jautājiet laikus.
window-hygiene = Higiēna ir tīrs darbs, un to viņa prot labi. Par durvīm maksā apdrošināšana, ja tā viņai ir jau pirms tam.
    .easy = Higiēna ir tīrs darbs. Par durvīm maksā apdrošināšana.

diploma = Petra ir fizioterapeite ar citas valsts diplomu. Kāds vīrietis raksta: „Atzīšana 3 dienās, 400 eiro. Atsūtiet man diplomu.” Kas ir labākais?
    .pay = 💶 Maksāt, tas ir ātri
    .office = 🏛 Jautāt iestādei
    .hide = 🤐 Strādāt bez tās
    .easy = Petrai ir citas valsts diploms. Kāds vīrietis saka: „Atzīšana 3 dienās, 400 eiro.” Kas ir labākais?
diploma-pay = 5 mēneši ir ilgi, un 3 dienas skan labi. Bet to var tikai iestāde. Nauda un diploms var pazust. Viņa jautā iestādei.
    .easy = Tas skan labi. Bet to var tikai iestāde. Viņa jautā tur.
diploma-office = Jā. To var tikai iestāde. Bezmaksas konsultāciju centrs zina, kura, un bieži palīdz ar veidlapu.
    .easy = Jā. Bezmaksas konsultāciju centrs zina, kura iestāde.
diploma-hide = Viņa savu darbu prot, un gaidīt ir grūti. Bet bez atzīšanas apdrošināšana bieži nemaksā, un kļūda viņai var maksāt daudz. Viņa jautā iestādei.
    .easy = Gaidīt ir grūti. Bet tad apdrošināšana bieži nemaksā. Viņa jautā iestādei.

# Drošības kartīte: gaidīšana, oriģināli un atļauja.
careful =
    Atbilde ir „vēl nē”? Tad vēl bez pirmā klienta. Jautājiet, ko līdz tam drīkst: daļu no darba, kursu, algotu darbu šajā nozarē.

    Diplomu parādiet, sūtiet kopijas, oriģinālu glabājiet. Un licence nav uzturēšanās atļauja: ja Jums ir šaubas, vai pašnodarbinātība ir atļauta, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    Atbilde ir „vēl nē”? Tad gaidiet. Jautājiet: ko drīkstu šodien?

    Diplomu glabājiet. Dodiet kopijas. Ar Jūsu atļauju pašnodarbinātība nav atļauta? Vai nav skaidrs? Apstājieties. Vispirms pajautājiet.

ask-one =
    Jūsu uzdevums: par savu darbu pajautājiet vienai iestādei vai konsultāciju centram. Ņemiet līdzi 4 vārdus: licence, higiēna, apdrošināšana, diploma atzīšana.

    Der zvans, tikšanās vai e-pasts. Bez dokumentu numuriem, lūdzu. Ir atbilde vai diena, kad tā būs? Nospiediet pogu.
    .done = ✅ Pajautāts
    .easy =
    Par savu darbu pajautājiet vienai iestādei vai konsultāciju centram. Ņemiet līdzi 4 vārdus.

    Zvaniet, rakstiet vai ejiet turp. Tad nospiediet pogu.
ask-one-reminder =
    { $days ->
        [zero] Vienam jautājumam par savu darbu Jums vēl ir { $days } dienu. Pietiek ar īsu zvanu.
        [one] Vienam jautājumam par savu darbu Jums vēl ir { $days } diena. Pietiek ar īsu zvanu.
       *[other] Vienam jautājumam par savu darbu Jums vēl ir { $days } dienas. Pietiek ar īsu zvanu.
    }
    .easy = Viens jautājums par Jūsu darbu: pietiek ar īsu zvanu.
ask-one-done = Lieliski! Tagad Jūs zināt vairāk nekā pirms zvana, arī ja atbilde ir „vēl nē”.
    .easy = Lieliski! Tagad Jūs zināt vairāk.
ask-one-late = Nedēļa ir pagājusi, un tas nekas. Daudzas iestādes atbild lēni. Uzrakstiet jautājumu šodien un nosūtiet Jums labā dienā.
    .easy = Nedēļa ir pagājusi. Tas nekas. Uzrakstiet savu jautājumu šodien.

answer = Ko Jums teica: kuri no 4 vārdiem attiecas uz Jūsu darbu? Uzrakstiet vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kuri no 4 vārdiem ir svarīgi Jums? Rakstiet vai runājiet. Ziņu saņem mentors.
answer-thanks = Paldies. Ierakstiet to savā soļu sarakstā kopā ar dienu. Noteikumi mainās: pirms sākat, pajautājiet vēlreiz.
    .easy = Paldies. Pierakstiet to kopā ar dienu.

end = Licence, higiēna, apdrošināšana, diploma atzīšana: ar 4 vārdiem var jautāt par katru darbu. Nākamajā nodarbībā skatāties uz darbu, kas tikai izskatās pēc sava uzņēmuma. Uz tikšanos!
    .easy = Licence, higiēna, apdrošināšana, diploma atzīšana: tagad Jūs protat jautāt. Tālāk: vai tas ir savs uzņēmums? Uz tikšanos!

later = Licence, higiēna, apdrošināšana, diploma atzīšana. Pajautājiet par tām pirms pirmā klienta. Uz tikšanos nākamajā nodarbībā!
    .easy = Licence, higiēna, apdrošināšana, diploma atzīšana. Pajautājiet pirms pirmā klienta. Uz tikšanos!
