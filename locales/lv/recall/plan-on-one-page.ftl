### Jautā dažas dienas pēc nodarbības „Plāns uz vienas lapas”.

which-box = Jovana tīra datorus veikaliem. Savā lapā viņa raksta: „Viņu datori ir lēni, un viņi zaudē laiku.” Kurš lauciņš tas ir?
    .need = 💭 Ko viņam vajag
    .price = 💶 Mana cena
    .begin = 🧰 Lai sāktu
    .easy = Jovana tīra datorus. Viņa raksta: „Viņu datori ir lēni.” Kurš lauciņš?
which-box-need = Jā. Tā ir viņas klientu problēma. Par atbildi uz to cilvēki var maksāt.
    .easy = Jā. Tā ir viņas klientu problēma.
which-box-price = Zaudēts laiks maksā naudu, tas tiesa. Bet teikums saka, ko klientiem vajag: ātru datoru. Cena nāk pēc tam.
    .easy = Teikums saka, ko viņiem vajag. Cena nāk vēlāk.
which-box-begin = „Lai sāktu” ir viņas pašas lietām: darbarīkiem un lupatai. Lēnie datori rāda, ko vajag klientiem.
    .easy = „Lai sāktu” ir darbarīkiem. Te ir, ko vajag klientiem.

empty-box = Čidi lapā ir 8 pilni lauciņi. Viens ir tukšs: kā klienti par viņu uzzina? Ko viņš dara?
    .ask = ❓ Raksta jautājumu
    .start-again = 🗑 Sāk jaunu plānu
    .easy = Čidi ir viens tukšs lauciņš: kā klienti par viņu uzzina? Ko viņš dara?
empty-box-ask = Jā. Viņš raksta: „Kā pirmie klienti uzzināja par Jums?” Tad viņš jautā 2 veikalu īpašniekiem. Tukšs lauciņš rāda, ko jautāt.
    .easy = Jā. Tukšs lauciņš rāda, ko jautāt.
empty-box-start-again = Viņš grib labu plānu, tas ir skaidrs. Bet 8 lauciņi ir liels darbs, un tie paliek labi. Tukšajā viņš raksta jautājumu.
    .easy = 8 lauciņi ir labi. Tukšajā viņš raksta jautājumu.

plan-for-money = Kāds vīrietis saka Ketevanai: „400 eiro un Jūsu pase, un es uzrakstīšu labāko plānu.” Ko viņa dara?
    .pay = 💶 Maksā viņam
    .no = ✋ Saka „nē”
    .easy = „400 eiro un Jūsu pase. Es uzrakstīšu plānu.” Ko Ketevana dara?
plan-for-money-pay = Skaists plāns izskatās noderīgs. Bet 400 eiro ir prom, un plānam pasi nevajag. Uzņēmējdarbības atbalsta punkti parasti palīdz bez maksas.
    .easy = Plānam pasi nevajag. Atbalsta punkti parasti ir bez maksas.
plan-for-money-no = Jā. Viņas pase paliek pie viņas. Pietiek ar vienu lapu un 9 lauciņiem, un uzņēmējdarbības atbalsta punkti parasti palīdz bez maksas.
    .easy = Jā. Pase paliek pie viņas. Pietiek ar vienu lapu.
