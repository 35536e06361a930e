### Jautā dažas dienas pēc nodarbības „Izmēģināt mazumā”.

smallest = Vikrams grib labot dārza krēslus. Kurš izmēģinājums ir mazākais?
    .workshop = 🏢 Īrēt darbnīcu
    .chair = 🪑 Salabot 1 krēslu
    .van = 🚐 Pirkt furgonu
    .easy = Vikrams grib labot krēslus. Kurš izmēģinājums ir mazākais?
smallest-workshop = Par darbnīcu jāmaksā īre, arī ja neviens nenāk. 1 krēsls parāda daudz un maksā pavisam maz.
    .easy = Par darbnīcu jāmaksā īre. 1 krēsls maksā maz un parāda daudz.
smallest-chair = Jā. Mazam izmēģinājumam ir viens jautājums, maz naudas un noteikums, kad apstāties.
    .easy = Jā. Viens jautājums, maz naudas, noteikums, kad apstāties.
smallest-van = Furgons palīdz, kad darbs jau ir. Vispirms 1 krēsls: tas parāda daudz un maksā pavisam maz.
    .easy = Furgons var gaidīt. 1 krēsls parāda daudz.

stop-rule = Rosa izmēģina ideju. Viņas noteikums ir: „Es apstājos svētdien.” Kad šo noteikumu vislabāk uzrakstīt?
    .before = 📝 Pirms sākuma
    .after = 💸 Kad nauda beigusies
    .easy = Rosa izmēģina ideju. Noteikums ir: „Es apstājos svētdien.” Kad viņa to uzraksta?
stop-rule-before = Jā. Noteikumu uzrakstiet, pirms sākat. Vēlāk apstāties ir grūti, jo sava ideja patīk.
    .easy = Jā. Noteikumu rakstiet vispirms. Vēlāk apstāties ir grūti.
stop-rule-after = Tad ir par vēlu, un varbūt nav arī naudas īrei. Noteikumu uzrakstiet, pirms sākat.
    .easy = Tad ir par vēlu. Noteikumu rakstiet vispirms.

nobody-wants = Ali 1 nedēļu izmēģina ideju. Tas viņam maksā 10 eiro. Neviens to negrib, un viņš apstājas. Ko viņš ieguva?
    .nothing = 💨 Neko
    .answer = 💡 Lētu atbildi
    .easy = Ali izmēģina ideju. Tas maksā 10 eiro. Neviens to negrib. Viņš apstājas. Ko viņš ieguva?
nobody-wants-nothing = Tā var šķist. Bet tagad viņš to zina, un tas maksāja tikai 10 eiro. Laikus apstāties ir prasme.
    .easy = Tā var šķist. Bet tagad viņš zina. Tas maksāja maz.
nobody-wants-answer = Jā. Katrs rezultāts ir atbilde, un šī maksāja maz. Laikus apstāties ir prasme.
    .easy = Jā. Tagad viņš zina. Tas maksāja maz.
