### Jautā dažas dienas pēc nodarbības „Trīs jautājumi, lai izvēlētos”.
###
### Te nav vietas faktiem par kādas valsts likumu. Izlemj iestāde.

open-question = Dina labi labo kurpes. Divi kaimiņi par to jau maksā. Kurš no 3 jautājumiem vēl ir atklāts?
    .can = 🛠 Vai es protu?
    .pay = 💶 Vai man maksās?
    .may = 🪪 Vai es drīkstu?
    .easy = Dina prot labot kurpes. Kaimiņi par to maksā. Kurš jautājums vēl ir atklāts?
open-question-can = Viņa to dara labi, tāpēc šī atbilde ir „jā”. Atklāts ir jautājums: vai es drīkstu? Atļaujai un noteikumiem tas jāatļauj.
    .easy = Viņa to prot. Atklāts ir jautājums: vai es drīkstu?
open-question-pay = Divi kaimiņi maksā jau tagad, tāpēc šī gaisma ir zaļa. Atklāts ir jautājums: vai es drīkstu? Atļaujai un noteikumiem tas jāatļauj.
    .easy = Cilvēki jau maksā. Atklāts ir jautājums: vai es drīkstu?
open-question-may = Jā. Ir 3 jautājumi: vai es protu, vai man maksās, vai es drīkstu? Pirms sākt, viņa jautā par atļauju un noteikumiem.
    .easy = Jā. Vai es protu? Vai man maksās? Vai es drīkstu? Vispirms viņa jautā.

which-first = Hasanam ir 2 idejas. Dārza darbiem nav sarkanas gaismas, viena ir dzeltena. Autobusa vadīšanai „Vai es drīkstu?” šodien ir sarkana. Kura ideja ir pirmā?
    .bus = 🚌 Vadīt autobusu
    .garden = 🌿 Dārza darbi
    .easy = Hasanam ir 2 idejas. Dārza darbi: sarkanas gaismas nav. Vadīt autobusu: šodien nedrīkst. Kura ir pirmā?
which-first-bus = Varbūt tā viņam patīk vairāk. Bet šodien viņš to nedrīkst, tāpēc šī ideja gaida. Pirmā ir ideja bez sarkanas gaismas.
    .easy = Šodien viņš nedrīkst. Šī ideja gaida. Pirmā ir ideja bez sarkanas gaismas.
which-first-garden = Jā. Pirmā ir ideja bez sarkanas gaismas. Dzeltenā rāda, ko vēl jautāt.
    .easy = Jā. Sarkanas gaismas nav. Tā ir pirmā.

nobody-pays = Efua grib uz krūzēm krāsot vārdus. Viņa to prot un drīkst. Bet viņa nepazīst nevienu, kas par to maksā. Kāds ir labākais solis?
    .ask = 👂 Jautāt 5 cilvēkiem
    .buy = ☕ Pirkt 50 krūzes
    .forget = 🗑 Aizmirst ideju
    .easy = Efua krāso vārdus uz krūzēm. Viņa prot. Viņa drīkst. Kas maksā? Viņa nezina. Ko tagad?
nobody-pays-ask = Jā. Viņa jautā, ko cilvēki pērk tagad un cik tas maksā. Tad gaisma var mainīties.
    .easy = Jā. Viņa jautā, ko cilvēki pērk. Gaisma var mainīties.
nobody-pays-buy = 50 krūzes maksā naudu, un neviena neviens vēl nav prasījis. Jautāt 5 cilvēkiem neko nemaksā.
    .easy = 50 krūzes maksā naudu. Jautāt 5 cilvēkiem neko nemaksā.
nobody-pays-forget = Dažreiz tas ir pareizi. Bet sarkana gaisma var mainīties. Vispirms viņa jautā 5 cilvēkiem, tas neko nemaksā.
    .easy = Sarkana gaisma var mainīties. Vispirms viņa jautā 5 cilvēkiem.
