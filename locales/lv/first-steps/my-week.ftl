### Mana nedēļa — kas ir noteikts, atpūta, darbs, un dažas tukšas stundas.

# Ne vairāk par 40 zīmēm.
title = Mana nedēļa

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Arī atpūta ir plānā.
    .easy = Arī atpūta ir plānā.

hello = Šodien Jūs mācāties plānot nedēļu ar darbu, ģimeni, lūgšanu un atpūtu. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs plānojat savu nedēļu. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt; aprēķinam jāpaliek pareizam.
# 2 stundas vienam pulkstenim: 10 pulksteņi ir 20 stundas; paliek 12 stundas, tātad 12 : 2 = 6.
story =
    Baširs mājās labo pulksteņus. Nedēļā viņš 10 reizes saka „jā”. Viens pulkstenis prasa 2 stundas, tātad vajag 20. Bet viņam ir kursi un 2 bērni, un viņš lūdzas. Viņš strādā naktī un sasit stiklu.

    Tad viņš uzzīmē savu nedēļu. Paliek tikai 12 stundas: 6 pulksteņi. Viņš cilvēkiem saka: „10 dienas.” Viens klients aiziet. Pārējie gaida.
    .next = Tālāk
    .easy =
    Baširs labo pulksteņus. Nedēļā viņš 10 reizes saka „jā”. Tas ir 20 stundas. Viņš strādā naktī. Viņš sasit stiklu.

    Viņš uzzīmē savu nedēļu. Paliek tikai 12 stundas. Tas ir 6 pulksteņi. Viens klients aiziet. Pārējie gaida.

rule =
    Aizpildiet nedēļu 4 kārtās:
    🧱 Kas ir noteikts: algots darbs, kursi, bērni, lūgšana, ārsts.
    🌙 Atpūta: miegs, ēšana un pusdiena bez darba katru nedēļu.
    💼 Darbs: tikai stundas, kas paliek.
    ⬜ Tukšas stundas: ja bērns ir slims vai autobuss kavējas.

    Saskaitiet 3. kārtu. Tik stundu var solīt, un ne vairāk.
    .next = Tālāk
    .easy =
    Aizpildiet nedēļu 4 kārtās:
    🧱 Noteikts: darbs, kursi, bērni, lūgšana
    🌙 Atpūta: miegs un brīva pusdiena
    💼 Darbs: stundas, kas paliek
    ⬜ Tukšas stundas: bērns var saslimt

    Soliet tikai darba stundas.

work-too =
    Darbs ir vairāk nekā lieta, ko gatavojat. Ceļš pie klienta ir darbs. Arī ziņas, tīrīšana un 2 minūtes kladei ir darbs.

    Kas darba stundās pieskata bērnus? Ierakstiet vārdu plānā. Tas prasa šī cilvēka laiku un dažreiz naudu: tad to ieliek cenā.
    .next = Tālāk
    .easy =
    Arī ceļš pie klienta ir darbs. Ziņas ir darbs. Rakstīšana ir darbs.

    Kas tad pieskata bērnus? Ierakstiet vārdu plānā. Tas maksā naudu? Ielieciet to cenā.

first = Adžoa iestata datorus maziem veikaliem. Viņas dēls ir skolā no 8 līdz 12, no pirmdienas līdz piektdienai. 2 rītus nedēļā viņai ir valodas kursi. Ko viņa plānā raksta vispirms?
    .customers = 📞 Klientu zvanus
    .fixed = 🧱 Skolu un kursus
    .rest = 🌙 Brīvu svētdienu
    .easy = Adžoa iestata datorus. Viņai ir dēls skolā un kursi. Ko viņa plānā raksta vispirms?
first-customers = Klienti ir svarīgi. Bet pulksten 12 viņa nevar būt 2 vietās. Vispirms viņa raksta, kas ir noteikts, tad redz stundas klientiem.
    .easy = Klienti ir svarīgi. Bet pulksten 12 gaida dēls. Vispirms tas, kas ir noteikts.
first-fixed = Jā. Šīs stundas viņa nevar pārcelt. Tagad viņa redz, kas paliek.
    .easy = Jā. Šīs stundas viņa nevar pārcelt.
first-rest = Atpūtai ir sava vieta: 2. kārta. Vispirms viņa raksta stundas, ko nevar pārcelt: skolu un kursus.
    .easy = Atpūta ir 2. kārta. Vispirms stundas, ko nevar pārcelt.

wednesday = Veikals zvana: „Vai varat atnākt trešdien pulksten 11? Tas prasa 2 stundas.” Pulksten 12 dēls nāk no skolas. Trešdien no 8 viņa ir brīva. Ko viņa saka?
    .yes = 👍 „Jā, 11.”
    .earlier = 🕗 „Varu atnākt 8.”
    .no = 🚫 „Nē, nevaru.”
    .easy = Veikals saka: „Atnāciet trešdien 11, uz 2 stundām.” Pulksten 12 gaida dēls. No 8 viņa ir brīva. Ko viņa saka?
wednesday-yes = Viņa grib šo darbu, tas ir skaidrs. Bet, ja sāk 11, darbs beidzas pulksten 1, un dēls gaida 12. Viņa var piedāvāt 8.
    .easy = Viņa grib šo darbu. Bet pulksten 12 gaida dēls. Viņa var teikt: 8.
wednesday-earlier = Jā. Īss piedāvājums ar stundu, kas der abiem. Veikals tomēr var teikt „nē”, un tas nekas.
    .easy = Jā. Šī stunda viņai der. Veikals var teikt „nē”.
wednesday-no = Tā ir godīga atbilde. Bet agrāk viņai ir brīva stunda. „Varu atnākt 8” var derēt abiem.
    .easy = Tas ir godīgi. Bet pulksten 8 viņa ir brīva. Viņa to var teikt.

# 5 - 2 = 3 rīti; 3 x 4 = 12; 12 - 3 = 9; 9 : 3 = 3. Bez ceļa un ziņām 12 : 3 = 4.
promise = Paliek 3 rīti, katrā 4 stundas: 12 stundas. 3 no tām viņa atstāj ceļam un ziņām. Viens darbs prasa 3 stundas. Cik darbu nedēļā viņa var solīt?
    .three = 3 darbus
    .four = 4 darbus
    .five = 5 darbus
    .easy = Adžoai ir 12 stundas nedēļā. 3 ir ceļam un ziņām. Viens darbs prasa 3 stundas. Cik darbu?
promise-three = Jā. 12 mīnus 3 ir 9. 9 dalīts ar 3 ir 3. Ceturtais klients dzird: „Nākamnedēļ.”
    .easy = Jā. 12 mīnus 3 ir 9. 9 dalīts ar 3 ir 3.
promise-four = 12 dalīts ar 3 ir 4, tas ir pareizi. Bet ceļš un ziņas prasa 3 stundas: 12 mīnus 3 ir 9. 9 dalīts ar 3 ir 3.
    .easy = Arī ceļš ir darbs. 12 mīnus 3 ir 9. 9 dalīts ar 3 ir 3.
promise-five = Viens darbs katru rītu būtu 5. Bet 2 rīti ir kursiem, un ceļš prasa laiku: 9 dalīts ar 3 ir 3.
    .easy = 2 rīti ir kursiem. Viņai ir 9 stundas: 3 darbi.

sunday = Svētdien viņa atpūšas. Veikals raksta: „Dators ir lēns. Lūdzu, atnāciet tūlīt!” Kas ir labākais?
    .go = 🏃 Iet tūlīt
    .monday = ✉️ „Pirmdien 8”
    .silent = 📵 Nekad neatbildēt
    .easy = Svētdien viņa atpūšas. Veikals raksta: „Lūdzu, atnāciet tūlīt!” Kas ir labākais?
sunday-go = Tas ir laipni. Bet lēns dators var pagaidīt 1 dienu. Bez atpūtas ir kļūdas: Baširs sasita stiklu. „Pirmdien 8” ir laba atbilde.
    .easy = Lēns dators var pagaidīt. Bez atpūtas ir kļūdas. „Pirmdien 8” ir labi.
sunday-monday = Jā. Veikals zina, kad viņa nāk, un atpūta paliek. Ziņas var lasīt arī pirmdien.
    .easy = Jā. Veikals zina stundu. Viņa var atpūsties.
sunday-silent = Svētdien ziņas nav jālasa. Bet klients grib zināt dienu: „Pirmdien 8.”
    .easy = Svētdiena ir brīva. Bet veikals grib zināt dienu: „Pirmdien 8.”

# Drošības kartīte: algots darbs, nauda no iestādes un liels nogurums.
careful =
    Jums ir algots darbs vai nauda no iestādes? Parasti tur jāpasaka par savu darbu un tā stundām. Pajautājiet, pirms sākat. Ja ar Jūsu atļauju pašnodarbinātība nav atļauta, apstājieties un vispirms pajautājiet.

    Vairākas nedēļas ir liels nogurums? Arī lēnāk ir labs plāns. Parunājiet ar ārstu vai šeit nospiediet „Jautāt cilvēkam”.
    .next = Tālāk
    .easy =
    Jums ir algots darbs? Vai nauda no iestādes? Vispirms pajautājiet tur. Un Jūsu atļauja? Nav skaidrs? Apstājieties. Vispirms pajautājiet.

    Ilgi liels nogurums? Lēnāk ir labi. Nospiediet „Jautāt cilvēkam”.

seven-columns =
    Jūsu uzdevums: uzzīmējiet 7 ailes, vienu katrai dienai. Aizpildiet tās 4 kārtās: noteikts, atpūta, darbs, tukšs. Izmēģiniet to 1 nedēļu. Kas neizdodas? Pārceliet to.

    Uzņēmuma vēl nav? Tad izmēģiniet savas darba stundas ar šīm nodarbībām. Pēc nedēļas nospiediet pogu.
    .done = ✅ Izmēģināts 1 nedēļu
    .easy =
    Uzzīmējiet 7 ailes. Aizpildiet: noteikts, atpūta, darbs, tukšs. Izmēģiniet 1 nedēļu. Kas neizdodas, to pārceliet.

    Pēc nedēļas nospiediet pogu.
seven-columns-reminder = 7 ailes, 4 kārtas. Šodien notika kas cits? Pārceliet to: tam plāns ir domāts.
    .easy = Šodien notika kas cits? Pārceliet to. Tas nekas.
seven-columns-done = Lieliski! Izmēģināta vesela nedēļa. Tagad Jūs zināt savas īstās stundas.
    .easy = Lieliski! Tagad Jūs zināt savas īstās stundas.
seven-columns-late = Dienas ir pagājušas, un tas nekas. Sāciet ar 1. kārtu: uzrakstiet, kas rīt ir noteikts.
    .easy = Dienas ir pagājušas. Tas nekas. Uzrakstiet, kas rīt ir noteikts.

hours = Cik stundu nedēļā paliek darbam? Un ko Jūs pārcēlāt? Uzrakstiet vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Cik stundu nedēļā ir darbam? Rakstiet vai runājiet. Ziņu saņem mentors.
hours-thanks = Paldies. Dažas stundas ir īsts sākums, ja tās var turēt.
    .easy = Paldies. Dažas stundas ir īsts sākums.

end = Noteikts, atpūta, darbs, tukšs: nedēļā ir vieta arī Jums. Nākamajā nodarbībā jautājat: ar ko kopā es strādāju? Uz tikšanos!
    .easy = Noteikts, atpūta, darbs, tukšs. Tālāk: ar ko kopā? Uz tikšanos!

later = Noteikts, atpūta, darbs, tukšs: nedēļai ir 4 kārtas. Uzzīmējiet to Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Noteikts, atpūta, darbs, tukšs. Uzzīmējiet to Jums labā dienā. Uz tikšanos!
