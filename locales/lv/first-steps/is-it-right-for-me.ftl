### Vai man tagad ir īstais laiks? — mierīgs skats uz laiku, naudu, veselību un ģimeni.

# Ne vairāk par 40 zīmēm.
title = Vai man tagad ir īstais laiks?

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Sākt, pagaidīt vai apstāties? Visas trīs atbildes ir labas.
    .easy = Sākt, gaidīt vai apstāties? Katra atbilde ir laba.

story =
    Nadja prot labi salabot tālruņus. Viņa strādā veļas mazgātavā, un viņai ir 2 bērni. Tagad viņa grib tirgū savu galdu, kur labot tālruņus.

    Draudzene saka: sāc jau rīt! Tēvocis saka: nesāc nekad! Nadja nezina, ko darīt. Tāpēc viņa paņem papīra lapu. Viņa uzraksta 4 vārdus: laiks, nauda, veselība, ģimene.
    .next = Tālāk
    .easy =
    Nadja labo tālruņus. Viņa strādā veļas mazgātavā. Viņai ir 2 bērni.

    Viņa grib savu darba galdu tirgū. Vai tagad ir īstais laiks? Viņa apskata 4 lietas.

# Gaismas ir kā luksoforā.
lights =
    Katram vārdam Nadja izvēlas gaismu kā luksoforā. Zaļā nozīmē: tagad viss ir labi. Dzeltenā nozīmē: vispirms kaut ko mainu. Sarkanā nozīmē: tagad tā ir problēma.

    Sarkanā gaisma nav Jūsu vaina. Tā parāda, kur paskatīties. Un tā var mainīties.

    Tagad Jūsu kārta. Punktu šeit nav, un visas atbildes ir pareizas.
    .next = Tālāk
    .easy =
    Zaļā: viss ir labi. Dzeltenā: vispirms kaut ko mainu. Sarkanā: tagad ir problēma.

    Sarkanā nav Jūsu vaina. Gaisma var mainīties. Tagad izvēlieties Jūs. Katra atbilde ir pareiza.

time = Laiks. Cik brīvu stundu Jums ir parastā nedēļā?
    .green = 🟢 5 stundas vai vairāk
    .yellow = 🟡 No 2 līdz 4 stundām
    .red = 🔴 Mazāk par 2 stundām
    .easy = Laiks. Cik brīvu stundu Jums ir nedēļā?
time-green = Labi. Izvēlieties noteiktas stundas, piemēram, otrdienas vakaru. Vienu dienu atstājiet atpūtai.
    .easy = Labi. Izvēlieties darba stundas. Vienu dienu atpūtieties.
time-yellow = Ar 2 stundām pietiek, lai izmēģinātu mazu ideju. Kurš mājas darbs var pagaidīt? Kas var palīdzēt?
    .easy = Ar 2 stundām pietiek mazam mēģinājumam. Kas var palīdzēt mājās?
time-red = Jūsu nedēļa ir pilna, un tas ir īsts darbs. Mācīties var tagad, bet sākt var vēlāk.
    .easy = Jūsu nedēļa ir pilna. Tas nekas. Mācieties tagad. Sāciet vēlāk.

money = Nauda. Jauns uzņēmums pirmajos mēnešos bieži neko nepelna. Cik ilgi Jums tad pietiek naudas īrei un ēdienam?
    .green = 🟢 3 mēnešus vai ilgāk
    .yellow = 🟡 Apmēram 1 mēnesi
    .red = 🔴 Mazāk par 1 mēnesi
    .easy = Nauda. Jauns uzņēmums sākumā bieži neko nepelna. Cik ilgi Jums pietiek naudas īrei un ēdienam?
money-green = Labi. Izlemiet jau tagad, cik naudas drīkst zaudēt. Uzrakstiet šo skaitli uz papīra un netērējiet vairāk par to.
    .easy = Labi. Cik naudas drīkst zaudēt? Uzrakstiet to uz papīra. Netērējiet vairāk.
money-yellow = Pagaidām paturiet savus citus ienākumus. Vispirms mazliet iekrājiet, tad izmēģiniet mazumā.
    .easy = Pagaidām paturiet savu darbu. Mazliet iekrājiet. Tad izmēģiniet.
money-red = Īre un ēdiens ir pirmajā vietā. Daži soļi neko nemaksā: mācīties, jautāt un plānot.
    .easy = Vispirms ir īre un ēdiens. Mācīties un jautāt var bez maksas.

# Par veselību nekad nejautā: šo gaismu izvēlas klusībā, nevienam nesakot.
health =
    Veselība. Uzņēmumam vajadzīgs Jūsu spēks. Vai Jūs pietiekami guļat? Vai Jums ir atpūtas diena?

    Šo gaismu izvēlieties klusībā, tikai sev. Nerakstiet to šeit. Solis par Jūsu veselību nejautā.

    Vai ir liels nogurums? Tad atpūta ir labs plāns.
    .next = Tālāk
    .easy =
    Tagad veselība. Vai Jūs labi guļat? Vai varat atpūsties?

    Izvēlieties šo gaismu domās. Nerakstiet to šeit. Mēs nejautājam. Liels nogurums? Vispirms atpūta.

family = Ģimene. Jums ir vairāk darba stundu. Kas palīdz ar bērniem, ēdienu vai veciem vecākiem? Ja neviens nav jāaprūpē, izvēlieties zaļo.
    .green = 🟢 Palīdzība ir
    .yellow = 🟡 Vispirms jāparunā
    .red = 🔴 Tagad palīdzības nav
    .easy = Ģimene. Jūs strādājat vairāk. Kas palīdz mājās? Palīdzību nevajag? Izvēlieties zaļo.
family-green = Labi. Vienojieties par dienām un stundām. Tad visi zina plānu.
    .easy = Labi. Vienojieties par dienām un stundām. Tad visi zina.
family-yellow = Īsa saruna var mainīt šo gaismu. Šodienas uzdevums palīdz sākt.
    .easy = Īsa saruna var palīdzēt. Tas ir šodienas uzdevums.
family-red = Tas ir grūti, un daudzi vecāki to zina. Bērnu pieskatīšana prasa laiku un naudu. Ielieciet to plānā tāpat kā darbarīkus.
    .easy = Tas ir grūti. Bērnu pieskatīšana prasa laiku un naudu. Ielieciet to plānā.

look =
    Tagad paskatieties uz visām 4 gaismām. Vairāk zaļo? Var sākt ar mazu soli. Ir dzeltenās? Var pagaidīt un vispirms mainīt 1 gaismu. Ir sarkanā? Pirms sākuma paskatieties tur.

    Var arī apstāties. Tad laiks un nauda paliek Jums. Savu dzīvi vislabāk zināt Jūs, tāpēc izlemjat Jūs.
    .next = Tālāk
    .easy =
    Paskatieties uz 4 gaismām. Daudz zaļo? Sāciet ar mazu soli. Dzeltenā? Pagaidiet un mainiet 1 lietu. Sarkanā? Vispirms paskatieties tur.

    Var arī apstāties. Izlemjat Jūs.

decide = Kāda ir Jūsu atbilde šodien? Visas trīs atbildes ir labas.
    .start = 🟢 Sākt ar mazu soli
    .wait = 🟡 Pagaidīt
    .stop = 🔴 Pagaidām apstāties
    .easy = Ko Jūs šodien izvēlaties? Katra atbilde ir laba.

start-small = Labi. Sāciet ar mazu soli: noteiktas stundas un tikai nauda, ko drīkst zaudēt. Vispirms apskatiet savu atļauju. Ja pašnodarbinātība nav atļauta, apstājieties un vispirms pajautājiet. Nākamā nodarbība Jums palīdzēs.
    .next = Tālāk
    .easy = Labi. Sāciet ar mazu soli. Vispirms apskatiet savu atļauju. Vai drīkst strādāt sev? Nav skaidrs? Vispirms pajautājiet.

wait-well = Labi. Arī gaidīšana ir plāns. Izvēlieties 1 gaismu un 1 mazu pārmaiņu. Nadja gaida 4 mēnešus un krāj naudu darbarīkiem. Izvēlieties dienu un tad vēlreiz apskatiet savas gaismas.
    .next = Tālāk
    .easy = Labi. Izvēlieties 1 gaismu. Mainiet 1 mazu lietu. Izvēlieties dienu. Tad paskatieties vēlreiz.

stop-well = Labi. Arī skaidrs „nē” ietaupa laiku un naudu. Tomass plāno velosipēdu veikalu. Tad viņš apstājas un patur savu darbu. Zināšanas paliek viņam. Atgriezties var jebkurā dienā.
    .next = Tālāk
    .easy = Labi. Arī „nē” ietaupa laiku un naudu. Zināšanas paliek Jums. Atgriezties var vienmēr.

one-red = Nadjai ir 3 zaļas gaismas. Naudas gaisma ir sarkana. Kas viņai palīdz visvairāk?
    .tomorrow = Sākt jau rīt
    .save = Vispirms mazliet iekrāt
    .forget = Aizmirst šo ideju
    .easy = Nadjai ir 3 zaļas gaismas. Naudas gaisma ir sarkana. Kas palīdz?
one-red-tomorrow = 3 zaļas gaismas priecē. Bet pirmajā mēnesī naudas var nebūt. Tad trūkst naudas īrei. Labāk vispirms iekrāt.
    .easy = Pirmajā mēnesī naudas var nebūt. Kas maksās īri? Vispirms mazliet iekrājiet.
one-red-save = Jā. Viņa maina 1 gaismu. Tad viņa vēlreiz apskata visas 4.
    .easy = Jā. Viņa maina 1 gaismu. Tad viņa paskatās vēlreiz.
one-red-forget = Arī apstāties ir laba atbilde. Bet sarkana ir tikai 1 gaisma, un tā var mainīties. Labāk vispirms iekrāt.
    .easy = Arī apstāties ir labi. Bet 1 gaisma var mainīties. Vispirms mazliet iekrājiet.

talk = Jūsu uzdevums: parunājiet ar 1 cilvēku mājās vai ar citu cilvēku, kuram uzticaties. Runājiet par stundām. Kuras stundas ir darbam? Kuras ir ģimenei? Kuras ir atpūtai? Pietiek ar 15 minūtēm. Tad nospiediet pogu.
    .done = ✅ Saruna notika
    .easy = Parunājiet ar 1 cilvēku mājās. Vai arī ar labu draugu. Kad varat strādāt? Kad atpūšaties? Pietiek ar 15 minūtēm. Tad nospiediet pogu.
talk-reminder =
    { $days ->
        [zero] Sarunai par stundām Jums vēl ir { $days } dienu. Pietiek ar 15 minūtēm.
        [one] Sarunai par stundām Jums vēl ir { $days } diena. Pietiek ar 15 minūtēm.
       *[other] Sarunai par stundām Jums vēl ir { $days } dienas. Pietiek ar 15 minūtēm.
    }
    .easy = Parunājiet ar 1 cilvēku par stundām. Pietiek ar 15 minūtēm.
talk-done = Labi. Tagad kāds zina Jūsu plānu, un Jūs zināt savas stundas. Vai atbilde tagad ir cita? Arī tas ir labi.
    .easy = Labi. Tagad Jūs zināt savas stundas. Atbilde ir cita? Arī tas ir labi.
talk-late = Šonedēļ bija daudz darāmā. Tas nekas. Šo sarunu var sākt jebkurā citā dienā.
    .easy = Bija daudz darba. Tas nekas. Parunājiet citā dienā.

well-done = Jūs apskatījāt laiku, naudu, veselību un ģimeni. Sākt, gaidīt vai apstāties: tā ir Jūsu izvēle. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūs apskatījāt 4 lietas. Tā ir Jūsu izvēle. Uz tikšanos!

another-day = Jūsu 4 gaismas paliek Jums. Tās noder katram jaunam plānam. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūsu 4 gaismas paliek Jums. Tās noder vienmēr. Uz tikšanos!
