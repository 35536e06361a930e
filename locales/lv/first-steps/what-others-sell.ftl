### Ko pārdod citi? — trīs piedāvājumi, salīdzināti ar vieniem un tiem pašiem jautājumiem.

# Ne vairāk par 40 zīmēm.
title = Ko pārdod citi?

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Viena cena šodienai: cik cilvēki maksā Jūsu tuvumā?
    .easy = Vai šodien varat uzzināt vienu cenu?

hello = Šodien Jūs mācāties salīdzināt 3 piedāvājumus un to cenas. Tas prasa apmēram 5 minūtes.
    .easy = Šodien Jūs salīdzināt 3 piedāvājumus. Tas prasa 5 minūtes.

# Vārdu un nodarbošanos var mainīt.
story =
    Rafiks pļauj zāli par 10 eiro dārzā. Pēc 1 mēneša viņam ir 100 eiro. Degviela un remonts maksā 60. Par 20 darba stundām paliek 40 eiro.

    Tad viņš apskata 3 citus piedāvājumus: 18, 22 un 25 eiro. Divi no tiem zāli atstāj dārzā. Rafiks to aizved. Viņa jaunā cena ir 20 eiro. Daži klienti aiziet, un daži paliek.
    .next = Tālāk
    .easy =
    Rafiks pļauj zāli par 10 eiro. Degviela un remonts maksā daudz. Pēc 20 stundām paliek tikai 40 eiro.

    Citi piedāvājumi ir 18, 22 un 25 eiro. Viņa jaunā cena ir 20 eiro. Daži klienti aiziet. Daži paliek.

rule =
    Pirms sakāt cenu, paskatieties uz citiem. Salīdziniet 3 piedāvājumus ar tiem pašiem jautājumiem:
    📦 Ko es saņemu?
    💶 Cik tas maksā par tādu pašu daudzumu?
    👍 Kas ir labs?
    🔎 Kā trūkst?

    Zemākā cena ne vienmēr ir labākais piedāvājums. Tas, kā trūkst, var būt Jūsu iespēja.
    .next = Tālāk
    .easy =
    Apskatiet 3 piedāvājumus. Uzdodiet tos pašus jautājumus:
    📦 Ko es saņemu?
    💶 Cik tas maksā?
    👍 Kas ir labs?
    🔎 Kā trūkst?

    Kaut kā trūkst? Tā var būt Jūsu iespēja.

instead =
    Citi nav tikai veikali. Daudzi cilvēki problēmu risina bez veikala. Viņi lūdz brālēnam, dara paši vai gaida. Tas prasa laiku. Tāpēc Jūsu piedāvājumam jābūt labākam par to, ko viņi dara tagad.
    .next = Tālāk
    .easy = Citi nav tikai veikali. Cilvēki lūdz draugam. Vai dara paši. Tas prasa laiku. Vai Jūsu piedāvājums ir labāks?

today = Tagad Jūsu ideja. Ko cilvēki tās vietā lieto tagad? Nosauciet veikalu, lapu vai citu veidu. Vai zināt kādu cenu? Uzrakstiet vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Tagad Jūsu ideja. Ko cilvēki lieto tagad? Vai zināt cenu? Rakstiet vai runājiet. Ziņu saņem mentors.
today-thanks = Paldies. Šī ir Jūsu pirmā salīdzinājuma rinda.
    .easy = Paldies. Šī ir Jūsu pirmā rinda.

table =
    Martai vajag izgludināt kreklus. Viņa atrod 3 piedāvājumus:
    1️⃣ 10 krekli par 20 eiro, gatavi pēc 1 dienas
    2️⃣ 10 krekli par 15 eiro, gatavi pēc 5 dienām
    3️⃣ 3 eiro par katru kreklu, atved uz mājām

    Kurš par 10 krekliem maksā visvairāk?
    .first = 1️⃣ Pirmais
    .second = 2️⃣ Otrais
    .third = 3️⃣ Trešais
    .easy =
    Marta atrod 3 piedāvājumus:
    1️⃣ 10 krekli: 20 eiro, pēc 1 dienas
    2️⃣ 10 krekli: 15 eiro, pēc 5 dienām
    3️⃣ 1 krekls: 3 eiro, atved mājās

    Kurš par 10 krekliem maksā visvairāk?
table-first = 20 izskatās pēc lielākā skaitļa. Bet saskaitiet 10 kreklus trešajam: 10 reiz 3 ir 30 eiro. Salīdziniet vienādu daudzumu.
    .easy = Saskaitiet 10 kreklus 3️⃣ piedāvājumam: 10 reiz 3 ir 30. Tas ir vairāk.
table-second = Šis ir lētākais, un jāgaida 5 dienas. Saskaitiet 10 kreklus trešajam: 10 reiz 3 ir 30 eiro.
    .easy = Šis ir lētākais. Saskaitiet 3️⃣: 10 reiz 3 ir 30.
table-third = Jā. 10 reiz 3 ir 30 eiro. Tas izskatās maz, jo tā ir 1 krekla cena. Salīdziniet vienādu daudzumu.
    .easy = Jā. 10 reiz 3 ir 30 eiro. Salīdziniet vienādu daudzumu.

gap = Visi 3 strādā līdz pulksten 5 pēcpusdienā. Daudzi cilvēki Martas tuvumā strādā līdz 6. Ar ko viņas piedāvājums var atšķirties?
    .price = 🏷 Tikai ar zemu cenu
    .evening = 🌙 Atvērts līdz 7
    .same = 🪞 Ar to pašu laiku
    .easy = Visi 3 strādā līdz 5. Daudzi cilvēki strādā līdz 6. Ar ko Marta var atšķirties?
gap-price = Zemāka cena ir viens ceļš, bet tas viņai katru dienu maksā naudu. Te trūkst vakara stundu. Tās cilvēkiem var būt vajadzīgākas.
    .easy = Zemāka cena viņai maksā naudu. Te trūkst vakara stundu.
gap-evening = Jā. Tā trūkst visos 3 piedāvājumos. Viņa jautā klientiem, vai to vajag.
    .easy = Jā. Tā trūkst. Viņa jautā: vai Jums to vajag?
gap-same = Ir labi zināt, kas ir parasts. Bet, kas strādā līdz 6, tas nevar atnākt. Te trūkst vakara stundu.
    .easy = Tad cilvēki pēc darba nevar atnākt. Trūkst vakara stundu.

cheapest = Nuno grib labot krēslus. Draugs saka: „Esi lētāks par visiem!” Ko Nuno dara vispirms?
    .lowest = 📉 Ņem zemu cenu
    .costs = 🧮 Saskaita izmaksas
    .highest = 📈 Ņem augstu cenu
    .easy = Nuno labo krēslus. Draugs saka: „Esi lētākais!” Ko Nuno dara vispirms?
cheapest-lowest = Ar zemu cenu cilvēki var atnākt. Bet koks, līme un autobuss maksā naudu. Ja cena ir zemāka par izmaksām, katrs krēsls nes zaudējumus. Vispirms viņš skaita.
    .easy = Koks un līme maksā naudu. Ļoti zema cena nes zaudējumus. Vispirms viņš skaita.
cheapest-costs = Jā. Ja cena ir zemāka par izmaksām, katrs krēsls nes zaudējumus. Tāpēc viņš vispirms skaita, tad salīdzina.
    .easy = Jā. Vispirms viņš saskaita izmaksas. Tad viņš salīdzina.
cheapest-highest = Augsta cena par labu darbu var būt pareiza. Bet vai viņš zina, ko cilvēki par to saņem? Vispirms viņš saskaita izmaksas, tad salīdzina.
    .easy = Varbūt vēlāk. Vispirms viņš saskaita izmaksas. Tad viņš salīdzina.

# Kartīte par godīgumu pret citiem, kas pārdod.
fair =
    Drīkst skatīties, jautāt un salīdzināt. Ja kāds jautā, sakiet atklāti: „Es mācos par cenām.” Veidojiet savas fotogrāfijas un savus vārdus, nekopējiet svešus. Par citiem runājiet labi: kādu dienu varbūt strādāsiet kopā.
    .next = Tālāk
    .easy = Drīkst skatīties un salīdzināt. Var teikt: „Es mācos par cenām.” Nekopējiet svešas fotogrāfijas un vārdus. Par citiem runājiet labi.

visit = Jūsu uzdevums: apskatiet 2 veikalus vai lapas. Pierakstiet 3 piedāvājumus ar 4 vārdiem katram: kas, cena, labs, trūkst. Nekas nav jāpērk. Tad nospiediet pogu.
    .done = ✅ Man ir 3
    .easy = Apskatiet 2 veikalus vai lapas. Pierakstiet 3 piedāvājumus: kas, cena, labs, trūkst. Neko nepērciet. Tad nospiediet pogu.
visit-reminder =
    { $days ->
        [zero] Lai salīdzinātu 3 piedāvājumus, vēl ir { $days } dienu. Kuru cenu var uzzināt šodien?
        [one] Lai salīdzinātu 3 piedāvājumus, vēl ir { $days } diena. Kuru cenu var uzzināt šodien?
       *[other] Lai salīdzinātu 3 piedāvājumus, vēl ir { $days } dienas. Kuru cenu var uzzināt šodien?
    }
    .easy = Kuru cenu var uzzināt šodien? Viena ir labs sākums.
visit-done = Lieliski! Jūs skatījāties uzmanīgi, un tagad Jums uz papīra ir 3 piedāvājumi.
    .easy = Lieliski! Tagad Jums uz papīra ir 3 piedāvājumi.
visit-late = Nedēļa ir pagājusi, un tas nekas. Veikali ir ceļā katru dienu: viena cena ir sākums.
    .easy = Nedēļa ir pagājusi. Tas nekas. Viena cena ir sākums.

found = Kā trūkst visos 3 piedāvājumos? Uzrakstiet vienu teikumu vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kā trūkst visos 3 piedāvājumos? Rakstiet vai runājiet. Ziņu saņem mentors.
found-thanks = Paldies. Pajautājiet vienam klientam, vai viņam to vajag.
    .easy = Paldies. Pajautājiet vienam klientam: vai to vajag?

end = Jūs protat salīdzināt 3 piedāvājumus: kas, cena, labs, trūkst. Nākamajā nodarbībā veidojat vienu teikumu par savu. Uz tikšanos!
    .easy = Jūs protat salīdzināt 3 piedāvājumus. Nākamreiz veidojat vienu teikumu. Uz tikšanos!

later = Kas, cena, labs, trūkst: 4 vārdi katram piedāvājumam. Apskatiet vienu veikalu Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Kas, cena, labs, trūkst. Apskatiet vienu veikalu Jums labā dienā. Uz tikšanos!
