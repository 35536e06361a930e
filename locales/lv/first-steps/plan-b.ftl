### Plāns B — divi riski, katram viena atbilde, un robeža, kad apstāties.
###
### Šeit nav vietas vienas valsts iestādēm un parādu noteikumiem: tos zina konsultāciju centri.

# Ne vairāk par 40 zīmēm.
title = Plāns B

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Laikus apstāties ir prasme.
    .easy = Apstāties ir prasme.

hello = Šodien Jūs rakstāt plānu B: ko darīt, ja kas neizdodas, un kad apstāties. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs veidojat plānu B grūtām dienām. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt; aprēķinam jāpaliek pareizam.
# 80 x 6 = 480.
story =
    Čidi labo printerus. Janvārī viņš uzraksta kartīti: „Ja martā ir mazāk par 6 remontiem, tad es darbnīcu slēdzu.” Martā ir 2.

    Tas sāp. Viņš darbnīcu slēdz un samaksā 1 pēdējo mēneša īri, 80 eiro. Vēl 6 mēnešu īre ir 480. Šodien viņam ir algots darbs, un printerus viņš labo sestdienās. Parādu viņam nav.
    .next = Tālāk
    .easy =
    Čidi labo printerus. Viņš raksta: „Ja martā ir mazāk par 6 remontiem, es apstājos.” Martā ir 2.

    Tas sāp. Viņš apstājas. Tagad viņam ir algots darbs. Parādu nav.

rule =
    Plānam B ir kartītes. Katrai kartītei ir 2 puses:
    ❗ Ja: viena lieta, kas var neizdoties. To var redzēt vai saskaitīt.
    ➡️ Tad: viena lieta, ko Jūs darāt tajā pašā dienā.

    Izvēlieties tikai 2 riskus: vienu, kas notiek bieži, un vienu, kas maksā daudz. Rakstiet tos mierīgā dienā.
    .next = Tālāk
    .easy =
    Kartītei ir 2 puses:
    ❗ Ja: viena lieta, kas var neizdoties. To var redzēt.
    ➡️ Tad: viena lieta, ko darāt tajā pašā dienā.

    Mierīgā dienā uzrakstiet 2 kartītes.

line =
    Un vajag vienu robežu, kad apstāties: datumu un skaitli. „Šajā dienā es skaitu. Ja ir mazāk, es apstājos.”

    Lietojiet tikai naudu, kas ģimenei nav vajadzīga īrei un ēdienam. Laikus apstāties ir prasme: zināšanas paliek Jums.
    .next = Tālāk
    .easy =
    Vajag vienu robežu: datumu un skaitli. „Ja ir mazāk, es apstājos.”

    Īres un ēdiena naudu nelietojiet. Laikus apstāties ir prasme.

if = Hadiza labo virtuves mašīnas. Viņa raksta kartīti. Kurš „ja” ir labākais?
    .bad = 🌧 Ja iet slikti
    .two-weeks = 🤕 Ja slimoju 2 nedēļas
    .people = 🚶 Ja cilvēki ir slikti
    .easy = Hadiza labo virtuves mašīnas. Kurš „ja” ir labākais?
if-bad = Tas ir godīgi, bet ļoti plaši. Kurā dienā viņa to zina? „Ja slimoju 2 nedēļas” ir skaidrs: to var redzēt.
    .easy = Kurā dienā tas ir? „Slimoju 2 nedēļas” ir skaidrs.
if-two-weeks = Jā. Viņa to redz un var saskaitīt dienas. Tā viņa zina, kad kartīte sākas.
    .easy = Jā. Dienas viņa var saskaitīt.
if-people = Ar dažiem cilvēkiem ir grūti, tas tiesa. Bet viņa neredz, kurā dienā šī kartīte sākas. „Ja slimoju 2 nedēļas” ir skaidrs.
    .easy = Kurā dienā tas sākas? „Slimoju 2 nedēļas” ir skaidrs.

then = „Ja slimoju 2 nedēļas, tad …” Kura atbilde ir labākā?
    .wait = ⏳ Es gaidu un ceru
    .call = 📞 Es zvanu klientiem
    .pain = 💪 Strādāju ar sāpēm
    .easy = „Ja slimoju 2 nedēļas, tad …” Kura atbilde ir labākā?
then-wait = Dažreiz var tikai gaidīt. Bet arī klienti gaida un neko nezina. Labāk ir piezvanīt tajā pašā dienā.
    .easy = Arī klienti gaida. Zvans ir labāks.
then-call = Jā. Tajā pašā dienā viņa zvana un pasaka jaunu datumu. Vai sūta viņus pie cilvēka, kuram uzticas.
    .easy = Jā. Viņa zvana un pasaka jaunu datumu.
then-pain = Viņa grib turēt vārdu. Bet var kļūt sliktāk, un tad tie ir 2 mēneši. Labāks ir zvans ar jaunu datumu.
    .easy = Tad viņa var slimot ilgāk. Zvans ir labāks.

# 300 : 75 = 4.
months = Tagad viņas robeža. Viņai ir 300 eiro, ko drīkst zaudēt. Katru mēnesi trūkst 75 eiro. Pēc cik mēnešiem šo 300 eiro vairs nav?
    .three = Pēc 3 mēnešiem
    .four = Pēc 4 mēnešiem
    .five = Pēc 5 mēnešiem
    .easy = Hadiza drīkst zaudēt 300 eiro. Katru mēnesi trūkst 75. Pēc cik mēnešiem to vairs nav?
months-three = Gandrīz. 3 reiz 75 ir 225: tad 75 eiro vēl ir. 4 reiz 75 ir 300.
    .easy = Gandrīz. 3 reiz 75 ir 225. 4 reiz 75 ir 300.
months-four = Jā. 4 reiz 75 ir 300. Viņas robeža: „Ja pēc 4 mēnešiem naudas vēl trūkst, tad es apstājos.”
    .easy = Jā. 4 reiz 75 ir 300. Tad viņa apstājas.
months-five = 5 reiz 75 ir 375: tas ir vairāk, nekā viņai ir. 4 reiz 75 ir 300.
    .easy = 5 reiz 75 ir 375. Viņai ir 300: 4 mēneši.

reached = 4 mēneši ir pagājuši, un katru mēnesi vēl trūkst 75 eiro. Draudzene saka: „Aizņemies 500 un turpini!” Kas Hadizai ir labākais?
    .borrow = 💶 Aizņemties 500
    .stop = ✋ Apstāties, kā plānā
    .hide = 🤐 Turpināt un klusēt
    .easy = 4 mēneši ir pagājuši. Naudas vēl trūkst. Draudzene saka: „Aizņemies 500!” Kas ir labākais?
reached-borrow = Draudzene grib palīdzēt. Bet katru mēnesi joprojām trūkst 75 eiro, un tad ir arī parāds. Vispirms viņa apstājas un noskaidro, kāpēc.
    .easy = Tad naudas joprojām trūkst, un ir parāds. Vispirms viņa apstājas.
reached-stop = Jā. Viņa to uzrakstīja mierīgā dienā. Viņa var labot draugiem, atrast algotu darbu un mēģināt vēlreiz ar citu cenu.
    .easy = Jā. Viņa to uzrakstīja mierīgā dienā. Vēlāk var mēģināt vēlreiz.
reached-hide = Teikt „es apstājos” ir grūti. Bet vienai kļūst smagāk, un katrs mēnesis maksā 75 eiro. Palīdz viena saruna ar draugu vai mentoru.
    .easy = Vienai kļūst smagāk. Katrs mēnesis maksā 75 eiro. Palīdz viena saruna.

# Drošības kartīte: atļauja un iestādes.
before-stopping =
    Gribat apstāties? Vispirms konsultāciju centrā pajautājiet 2 lietas. Vai manai atļaujai vajag šo uzņēmumu vai tā naudu? Un kurai iestādei jāzina, ka es apstājos?

    Parasti nodoklis un apdrošināšana nebeidzas paši. Pabeidziet samaksāto darbu vai atdodiet naudu.
    .next = Tālāk
    .easy =
    Gribat apstāties? Vispirms jautājiet konsultāciju centrā. Vai manai atļaujai vajag šo uzņēmumu? Kurai iestādei jāzina?

    Klienti jau samaksāja? Pabeidziet darbu vai atdodiet naudu.

# Drošības kartīte: parādi un smaga sirds. „Jautāt cilvēkam” ir poga, kas vienmēr ir redzama.
debts =
    Jums ir parādi? Atveriet katru vēstuli un lūdziet padomu par parādiem: ir bezmaksas vietas. Aizdevuma dēļ nekad nedodiet savu pasi vai karti.

    Parādi var šķist ļoti smagi. Ja vairs nevarat, šeit nospiediet „Jautāt cilvēkam”.
    .next = Tālāk
    .easy =
    Jums ir parādi? Atveriet katru vēstuli. Palīdz bezmaksas vietas. Nevienam nedodiet pasi vai karti.

    Ir par smagu? Nospiediet „Jautāt cilvēkam”.

two-cards =
    Jūsu uzdevums: uzrakstiet 2 kartītes: „Ja …, tad …”. Vienu riskam, kas notiek bieži, vienu riskam, kas maksā daudz. Zem tām uzrakstiet savu robežu: datumu un skaitli.

    Parādiet kartītes kādam mierīgam cilvēkam. Tad nospiediet pogu.
    .done = ✅ 2 kartītes gatavas
    .easy =
    Uzrakstiet 2 kartītes: „Ja …, tad …”. Uzrakstiet robežu: datumu un skaitli.

    Parādiet tās draugam. Tad nospiediet pogu.
two-cards-reminder =
    { $days ->
        [zero] Savām 2 kartītēm Jums vēl ir { $days } dienu. Kas visbiežāk neizdodas?
        [one] Savām 2 kartītēm Jums vēl ir { $days } diena. Kas visbiežāk neizdodas?
       *[other] Savām 2 kartītēm Jums vēl ir { $days } dienas. Kas visbiežāk neizdodas?
    }
    .easy = Kas bieži neizdodas? Šodien uzrakstiet vienu kartīti.
two-cards-done = Lieliski! Sliktā dienā Jums ir gatava atbilde.
    .easy = Lieliski! Jūsu atbildes ir gatavas.
two-cards-late = Nedēļa ir pagājusi, un tas nekas. Sāciet ar vienu kartīti: „Ja slimoju 2 nedēļas, tad …”
    .easy = Nedēļa ir pagājusi. Tas nekas. Sāciet ar vienu kartīti.

one-card = Atsūtiet vienu savu kartīti: „Ja …, tad …”. Uzrakstiet vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Atsūtiet vienu kartīti: „Ja …, tad …”. Rakstiet vai runājiet. Ziņu saņem mentors.
one-card-thanks = Paldies. Katru mēnesi apskatiet kartītes vēlreiz: riski mainās.
    .easy = Paldies. Apskatiet kartītes katru mēnesi.

end = 2 riski, 2 atbildes, viena robeža: tas ir Jūsu plāns B. Nākamajā nodarbībā plānojat 30 dienas. Tā ir pēdējā. Uz tikšanos!
    .easy = 2 kartītes un viena robeža: Jūsu plāns B. Tālāk: pēdējā nodarbība. Uz tikšanos!

later = Ja, tad un robeža: uzrakstiet vienu kartīti mierīgā dienā. Nākamā nodarbība ir pēdējā. Uz tikšanos!
    .easy = Ja, tad un robeža. Uzrakstiet to mierīgā dienā. Uz tikšanos!
