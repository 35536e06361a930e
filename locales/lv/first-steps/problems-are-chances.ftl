### Problēmas ir iespējas — trīs pazīmes problēmai, par kuras risinājumu cilvēki maksā.

# Ne vairāk par 40 zīmēm.
title = Problēmas ir iespējas

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Par ko šodien kāds sūdzējās?
    .easy = Par ko šodien kāds sūdzējās?

hello = No problēmas var sākties uzņēmums. Šodien Jūs mācāties tādas problēmas pamanīt. Tas prasa apmēram 5 minūtes.
    .easy = Šodien meklējam problēmas. Tas prasa 5 minūtes.

story =
    Marisola katru rītu brauc ar autobusu. Viņa dzird, kā cilvēki sūdzas. „Mans tālrunis ir saplīsis.” „Santehniķi gaidu 3 nedēļas.” „Manam mētelim saplīsa rāvējslēdzējs.”

    Sākumā viņa domā: cik daudz problēmu! Tad viņa tās pieraksta mazā burtnīcā. Pēc 1 nedēļas tur ir 9 rindas. Viņa meklē rindas, kurās cilvēki jau maksā par palīdzību. Viņa atrod 3.
    .next = Tālāk
    .easy =
    Marisola brauc ar autobusu. Viņa dzird problēmas. „Mans tālrunis ir saplīsis.” „Mans mētelis ir saplīsis.”

    Viņa tās pieraksta. Pēc 1 nedēļas viņai ir 9. Par 3 no tām cilvēki maksā.

rule =
    Sūdzība parāda problēmu. Apskatiet to tuvāk. Vai tā var būt iespēja uzņēmumam? Ir 3 pazīmes.

    🔁 Bieži: tā atkārtojas.
    ⏳ Zaudē: cilvēki zaudē laiku, naudu vai spēku.
    💶 Maksā: kāds jau tagad maksā par palīdzību.

    Ir visas 3 pazīmes? Pierakstiet. Ir tikai 1 vai 2? Vispirms jautājiet vēl citiem.
    .next = Tālāk
    .easy =
    Meklējiet 3 pazīmes.
    🔁 Bieži: tā atkārtojas.
    ⏳ Zaudē: laiku vai naudu.
    💶 Maksā: kāds maksā par palīdzību.

    Ir 3 pazīmes? Pierakstiet.

street = Apskatiet šo ielu. 3 cilvēkiem te ir problēma.
    .alt = Iela ar 3 cilvēkiem. Vienai sievietei velosipēdam ir tukša riepa. Vecs vīrietis ar smagām somām stāv pie kāpnēm. Viena sieviete tur rokās garu vēstuli.
    .easy = Apskatiet šo ielu. 3 cilvēkiem ir problēma.

# Šurp atgriežas no visām trim kartītēm zemāk.
look = Kuru problēmu apskatāt?
    .bicycle = 🚲 Velosipēds
    .bags = 🛍 Smagās somas
    .letter = ✉️ Garā vēstule
    .easy = Kuru problēmu apskatāt?

at-bicycle =
    Hana katru dienu brauc uz darbu ar velosipēdu. 4 reizes gadā riepa ir tukša. Tad viņa 1 stundu iet kājām. Tāla darbnīca riepu salabo par 12 eiro.

    Bieži? Jā. Zaudē? Jā. Maksā? Jā, Hana jau maksā. Šai problēmai ir visas 3 pazīmes.
    .back = 🔎 Skatīties vēl
    .next = Tālāk
    .easy =
    Hana brauc uz darbu. Riepa ir tukša. Viņa 1 stundu iet kājām. Par palīdzību viņa maksā 12 eiro.

    Bieži? Jā. Zaudē? Jā. Maksā? Jā. Ir 3 pazīmes.

at-bags =
    Petrova kungam ir 80 gadu. Viņš dzīvo 4. stāvā, un lifta nav. Divas reizes nedēļā viņš nes smagas somas. Kaimiņi bieži palīdz viņam tās uznest. Naudu viņi neņem.

    Bieži? Jā. Zaudē? Jā, spēku. Maksā? Šodien ne. Te pietiek ar labiem kaimiņiem. Tomēr var pajautāt, kas viņam vajadzīgs.
    .back = 🔎 Skatīties vēl
    .next = Tālāk
    .easy =
    Petrova kungs ir vecs. Somas ir smagas. Kāpņu ir daudz. Kaimiņi viņam palīdz. Naudu viņi neņem.

    Bieži? Jā. Zaudē? Jā. Maksā? Šodien ne.

at-letter =
    Amina saņem garu vēstuli no iestādes. Visu izlasīt viņa nevar. Viņa zaudē pusi dienas. Tad konsultāciju centrs bez maksas izskaidro vēstuli.

    Bieži? Jā. Zaudē? Jā, laiku. Maksā? Nē, palīdzība ir bez maksas. Pastāstiet cilvēkiem par šo centru. Arī tas ir labs darbs.
    .back = 🔎 Skatīties vēl
    .next = Tālāk
    .easy =
    Aminai ir gara vēstule. Visu izlasīt viņa nevar. Konsultāciju centrs palīdz. Tas ir bez maksas.

    Bieži? Jā. Zaudē? Jā. Maksā? Nē. Pastāstiet citiem par centru.

own =
    Tagad Jūsu iela. Par ko šonedēļ kāds sūdzējās? Uzrakstiet to vai sūtiet balss ziņu.

    Jūsu mentors var to izlasīt vai noklausīties. Lūdzu, nerakstiet vārdus un uzvārdus.
    .easy =
    Tagad Jūsu iela. Par ko kāds sūdzējās? Rakstiet vai runājiet.

    Ziņu saņem mentors. Lūdzu, nesakiet vārdus un uzvārdus.
own-thanks = Paldies. Kuras no 3 pazīmēm tur redzat? Bieži, zaudē, maksā?
    .easy = Paldies. Kuras pazīmes tur redzat?

# Kartīte par cilvēkiem, kuriem ir grūti.
kind =
    Ne katra problēma ir uzņēmums. Dažiem cilvēkiem vajag ārstu, iestādi vai draugu. Parādiet viņiem, kur ir bezmaksas palīdzība.

    Kādam ir bail, vai kāds ir ļoti bēdīgs? Nepārdodiet viņam neko. Uzklausiet un palīdziet atrast cilvēku, kuram var uzticēties.
    .next = Tālāk
    .easy =
    Dažiem cilvēkiem vajag ārstu, iestādi vai draugu. Parādiet bezmaksas palīdzību.

    Kāds ir ļoti bēdīgs? Nepārdodiet. Uzklausiet.

missing-sign = Pie skolas vecāki katru nedēļu saka: „Skolas somas tik ātri saplīst. Es zaudēju pēcpusdienu, kamēr atrodu jaunu.” Kuru pazīmi Jūs vēl nezināt?
    .often = 🔁 Bieži
    .costs = ⏳ Zaudē
    .pays = 💶 Maksā
    .easy = Katru nedēļu vecāki saka: „Skolas somas saplīst. Es zaudēju pēcpusdienu.” Kuras pazīmes vēl nav?
missing-sign-often = Viņi to saka katru nedēļu. Tātad tas ir bieži. Vēl nav zināms, vai kāds maksā par labošanu.
    .easy = Viņi to saka katru nedēļu. Tas ir bieži. Vai kāds maksā? To nezinām.
missing-sign-costs = Viņi zaudē pēcpusdienu. Tātad viņi zaudē laiku. Vēl nav zināms, vai kāds maksā par labošanu.
    .easy = Viņi zaudē pēcpusdienu. Vai kāds maksā? To nezinām.
missing-sign-pays = Jā. To neviens nesaka. Tāpēc pajautājiet vecākiem: cik Jūs maksājat, kad soma saplīst?
    .easy = Jā. To neviens nesaka. Pajautājiet vecākiem: cik Jūs maksājat?

three-voices = Runā 3 cilvēki. Inesa: „Ziema ir pārāk gara.” Bilals: „Katru nedēļu šoferis ved manas kastes. Es viņam maksāju, un viņš kavē.” Nino: „Mans kaimiņš nekad nesveicina.” Kurai problēmai ir visas 3 pazīmes?
    .winter = ❄️ Garā ziema
    .driver = 📦 Šoferis, kas kavē
    .hello = 👋 Klusais kaimiņš
    .easy = Runā 3 cilvēki. „Ziema ir gara.” „Es maksāju šoferim. Viņš katru nedēļu kavē.” „Mans kaimiņš nesveicina.” Kur ir 3 pazīmes?
three-voices-winter = Tā nāk katru gadu, tas tiesa. Bet īsāku ziemu neviens nevar nopirkt. Visas 3 pazīmes ir šoferim, kas kavē.
    .easy = Ziema nāk bieži. Bet īsu ziemu nevar nopirkt. 3 pazīmes ir šoferim.
three-voices-driver = Jā. Tas notiek katru nedēļu, zūd laiks, un Bilals jau maksā.
    .easy = Jā. Tas ir katru nedēļu. Zūd laiks. Viņš maksā.
three-voices-hello = Tas var sāpēt, tas tiesa. Bet par sveicienu neviens nemaksā. Visas 3 pazīmes ir šoferim, kas kavē.
    .easy = Tas var sāpēt. Bet par sveicienu nemaksā. 3 pazīmes ir šoferim.

listen =
    Jūsu uzdevums: dažas dienas klausieties. Klausieties autobusā, veikalā, darbā. Pierakstiet 3 sūdzības. Meklējiet 3 pazīmes. Tad nospiediet pogu.

    Nerakstiet vārdus un uzvārdus. Pieraksti ir Jūsu, šeit neko nesūtiet. Tie vajadzīgi nākamajā nodarbībā.
    .done = ✅ Man ir 3 pieraksti
    .easy =
    Dažas dienas klausieties. Klausieties autobusā un veikalā. Pierakstiet 3 problēmas. Nerakstiet vārdus. Tad nospiediet pogu.

    Saglabājiet pierakstus. Drīz tie būs vajadzīgi.
listen-reminder =
    { $days ->
        [zero] Klausīties var vēl { $days } dienu. Par ko šodien kāds sūdzējās?
        [one] Klausīties var vēl { $days } dienu. Par ko šodien kāds sūdzējās?
       *[other] Klausīties var vēl { $days } dienas. Par ko šodien kāds sūdzējās?
    }
    .easy = Ko Jūs šodien dzirdējāt? Pierakstiet vienu problēmu.
listen-done = Labi. Jūs klausījāties, un tagad uz papīra ir 3 problēmas.
    .easy = Labi. Tagad uz papīra ir 3 problēmas.
listen-late = Nedēļa ir pagājusi, un tas nekas. Cilvēkus Jūs dzirdat katru dienu. Arī viens pieraksts ir sākums.
    .easy = Nedēļa ir pagājusi. Tas nekas. Arī viens pieraksts ir sākums.

end = Tagad Jūs zināt 3 pazīmes: bieži, zaudē, maksā. Turiet pierakstus tuvumā. Nākamajā nodarbībā no tiem rodas idejas.
    .easy = Jūs zināt 3 pazīmes: bieži, zaudē, maksā. Saglabājiet pierakstus. Uz tikšanos!

later = Tagad Jūs zināt 3 pazīmes: bieži, zaudē, maksā. Kad dzirdat problēmu, pierakstiet to. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūs zināt 3 pazīmes: bieži, zaudē, maksā. Dzirdat problēmu? Pierakstiet. Uz tikšanos!
