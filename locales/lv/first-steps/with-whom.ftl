### Ar ko kopā? — pieci solījumi ar partneri vai palīgu, rakstiski.
###
### Šeit nav vietas firmu formām un vienas valsts noteikumiem: tos zina iestāde un konsultāciju centri.

# Ne vairāk par 40 zīmēm.
title = Ar ko kopā?

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Labi draugi to pieraksta.
    .easy = Labi draugi to pieraksta.

hello = Šodien Jūs mācāties 5 solījumus, ko dot, pirms strādājat kopā ar citu cilvēku. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs ar partneri dodat solījumus. Tas prasa 6 minūtes.

# Vārdus un nodarbošanos var mainīt; aprēķinam jāpaliek pareizam.
# 20 + 10 = 30 stundas; 240 : 30 = 8; 20 x 8 = 160; 10 x 8 = 80; 160 + 80 = 240; puse no 240 ir 120.
story =
    Marija un Zeinaba labo krēslus un gultas. Par mašīnu maksā Zeinaba, vairāk strādā Marija: 20 stundas nedēļā, Zeinaba 10. Pēc 3 mēnešiem paliek 240 eiro. Zeinaba domā: katrai 120. Marija domā: es strādāju vairāk. 2 nedēļas viņas nerunā.

    Tad viņas uzraksta 1 lapu. Viņas dala pēc stundām: Marijai 160, Zeinabai 80. Mašīna paliek Zeinabai.
    .next = Tālāk
    .easy =
    Marija un Zeinaba labo krēslus. Marija strādā vairāk. Zeinaba maksā par mašīnu. Paliek 240 eiro. Cik katrai? 2 nedēļas viņas nerunā.

    Tad viņas uzraksta 1 lapu. Marijai ir 160, Zeinabai 80. Mašīna paliek Zeinabai.

rule =
    Pirms sākat, vienojieties par 5 solījumiem:
    🧰 Dot: kurš dod kuru naudu un lietas?
    ⏱ Strādāt: kurš ko dara, un cik stundu?
    💶 Dalīt: cik katrs saņem, un kurš maksā zaudējumu?
    🗳 Izlemt: kurš ko izlemj? Ko tikai kopā?
    🚪 Aiziet: kas notiek, ja viens aiziet?

    Labi draugi to pieraksta.
    .next = Tālāk
    .easy =
    5 solījumi:
    🧰 Dot: kurš dod naudu un lietas?
    ⏱ Strādāt: kurš ko dara?
    💶 Dalīt: cik katrs saņem? Naudas trūkst: kurš maksā?
    🗳 Izlemt: kurš izlemj?
    🚪 Aiziet: viens aiziet. Kas tad?

how =
    Pietiek ar vienu lapu: datums, 5 solījumi, abi vārdi. Katrs vienu glabā. Izlasiet to valodā, ko katrs zina vislabāk. Pēc 3 mēnešiem izlasiet vēlreiz.

    Jūs viens otram uzticaties? Tas ir labi. Tik un tā uzrakstiet: tad nevienam tas nav jāatceras.
    .next = Tālāk
    .easy =
    Viena lapa: datums, 5 solījumi, abi vārdi. Katrs vienu glabā. Izlasiet to savā valodā.

    Jūs uzticaties? Labi. Tik un tā uzrakstiet.

cousin = Usmans un viņa brālēns mazgā automašīnas. Viņi pierakstīja naudu, stundas un kurš izlemj. Jūlijā brālēns atrod algotu darbu un paņem mašīnu līdzi. Kura solījuma trūka?
    .bring = 🧰 Dot
    .decide = 🗳 Izlemt
    .leave = 🚪 Aiziet
    .easy = Usmans un brālēns mazgā automašīnas. Brālēns atrod darbu. Mašīnu viņš paņem līdzi. Kura solījuma trūka?
cousin-bring = Tas ir par mašīnu, tas tiesa. Kurš par to maksāja, viņi pierakstīja. Bet nav pierakstīts, kas ar to notiek, ja viens aiziet: „Aiziet”.
    .easy = Kurš par to maksāja, viņi pierakstīja. Bet viens aiziet: „Aiziet”.
cousin-decide = Kurš izlemj par darbu, viņi pierakstīja. Bet jautājums radās, kad viens aizgāja: „Aiziet”.
    .easy = Jautājums radās, kad viens aizgāja: „Aiziet”.
cousin-leave = Jā. Piemēram: „Kas aiziet, to pasaka 1 mēnesi iepriekš. Mašīna paliek otram, un viņš maksā pusi no tās cenas.”
    .easy = Jā. Kam paliek mašīna? Labi to pierakstīt.

# 25 stundas nedēļā.
sister = Anahita veikaliem fotografē ēdienu. Viņas māsa atbild uz zvaniem un nes lampas: mēnešiem 25 stundas nedēļā. Māsa saka: „Tas nekas.” Kas ir labākais?
    .thank = 🎁 Dāvana
    .talk = 📝 Runāt un rakstīt
    .wait = 🤐 Neko neteikt
    .easy = Anahitai māsa palīdz 25 stundas nedēļā. Māsa saka: „Tas nekas.” Kas ir labākais?
sister-thank = Dāvana ir laipna. Bet 25 stundas nedēļā ir darbs. Viņas var parunāt: kuras stundas, cik ilgi, par cik naudas?
    .easy = Dāvana ir laipna. Bet tas ir darbs. Viņas runā un raksta.
sister-talk = Jā. Kuras stundas, cik ilgi, par cik naudas? Tik liela palīdzība parasti ir darbs arī ģimenē. Vispirms viņas pajautā.
    .easy = Jā. Kuras stundas? Cik naudas? Viņas to pieraksta.
sister-wait = Māsa palīdz no sirds. Bet kādu dienu viņai var būt liels nogurums, un viņa to nepateiks. Īsa saruna tagad palīdz abām.
    .easy = Kādu dienu viņai var būt nogurums. Īsa saruna palīdz.

partner = Kāds vīrietis saka Pilarai: „Mēs esam partneri. Jūs parakstāt šodien. Bankas karte un papīri paliek pie manis.” Ko viņa dara?
    .sign = ✍️ Paraksta šodien
    .read = 🛑 Vispirms jautā
    .half = 🤝 Paraksta par pusi
    .easy = Kāds vīrietis saka Pilarai: „Parakstiet šodien. Bankas karte paliek pie manis.” Ko viņa dara?
partner-sign = Viņš runā droši. Bet uz papīra ir viņas vārds, tāpēc var nākties maksāt viņa parādus. Neviens nedrīkst paturēt viņas karti. Vispirms viņa jautā.
    .easy = Uz papīra ir viņas vārds, un var nākties maksāt. Vispirms viņa jautā.
partner-read = Jā. Viņa ņem papīru uz mājām un parāda konsultāciju centrā vai savam mentoram. Neviens nedrīkst paturēt viņas karti, kontu vai pasi.
    .easy = Jā. Viņa ņem papīru uz mājām. Viņa jautā konsultāciju centrā. Karte paliek pie viņas.
partner-half = Puse izklausās godīgi. Bet uz papīra ir viņas vārds, un var nākties maksāt visus parādus. Karte tik un tā ir pie viņa. Vispirms viņa jautā.
    .easy = Puse izklausās godīgi. Bet karte ir pie viņa. Vispirms viņa jautā.

family =
    2 īpašnieki vai palīgs, kam maksā: parasti iestādei tas jāzina, pirms sākat. Dažreiz palīgam vajag arī apdrošināšanu. Jautājiet uzņēmējdarbības atbalsta punktā: kura forma, kurš papīrs?

    Ja ar atļauju pašnodarbinātība nav atļauta vai ir šaubas, apstājieties un vispirms pajautājiet. Tas attiecas uz katru partneri.
    .next = Tālāk
    .easy =
    2 īpašnieki? Palīgs, kam maksā? Parasti iestādei tas jāzina. Vispirms jautājiet atbalsta punktā.

    Vai katrs no Jums to drīkst? Nav skaidrs? Apstājieties. Vispirms pajautājiet.

# Drošības kartīte: kontrole pār naudu. „Jautāt cilvēkam” ir poga, kas vienmēr ir redzama.
control =
    Ja uz papīra ir Jūsu vārds, var nākties maksāt Jums. Parakstiet tikai to, ko saprotat, arī ģimenē.

    Vai kāds ņem Jūsu naudu, patur Jūsu karti vai liek Jums parakstīt? Tā nav Jūsu vaina. Kad Jums tas ir droši, šeit nospiediet „Jautāt cilvēkam”.
    .next = Tālāk
    .easy =
    Parakstiet tikai to, ko saprotat. Arī ģimenē.

    Vai kāds ņem Jūsu naudu vai karti? Tā nav Jūsu vaina. Nospiediet „Jautāt cilvēkam”.

three-promises =
    Jūsu uzdevums: izvēlieties vienu cilvēku savam darbam. Runājiet 20 minūtes un uz vienas lapas uzrakstiet 3 no 5 solījumiem. Ierakstiet datumu un abus vārdus.

    Jūs strādājat bez citiem? Tad uzrakstiet 3 solījumus ar kādu, kas Jums palīdz: stundas, paldies, beigas. Tad nospiediet pogu.
    .done = ✅ 3 solījumi rakstīti
    .easy =
    Ar vienu cilvēku runājiet 20 minūtes. Uzrakstiet 3 solījumus, datumu un abus vārdus.

    Jūs strādājat bez citiem? Kas palīdz mājās? Uzrakstiet 3 solījumus kopā. Tad nospiediet pogu.
three-promises-reminder =
    { $days ->
        [zero] Saviem 3 solījumiem Jums vēl ir { $days } dienu. Par kuru ir viegli runāt?
        [one] Saviem 3 solījumiem Jums vēl ir { $days } diena. Par kuru ir viegli runāt?
       *[other] Saviem 3 solījumiem Jums vēl ir { $days } dienas. Par kuru ir viegli runāt?
    }
    .easy = Par kuru solījumu ir viegli runāt? Sāciet ar to.
three-promises-done = Lieliski! Kas ir uzrakstīts kopā, to nevienam nav jāatceras vienam.
    .easy = Lieliski! Tagad tas ir uz papīra.
three-promises-late = Nedēļa ir pagājusi, un tas nekas. Jums labā dienā uzdodiet vienu jautājumu: „Cik stundu tu gribi palīdzēt?”
    .easy = Nedēļa ir pagājusi. Tas nekas. Jums labā dienā uzdodiet vienu jautājumu.

hard-promise = Par kuru solījumu bija grūti runāt? Uzrakstiet vai pasakiet, bez otra cilvēka vārda. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kurš solījums bija grūts? Rakstiet vai runājiet. Bez vārdiem, lūdzu. Ziņu saņem mentors.
hard-promise-thanks = Paldies. Grūtais solījums bieži ir visnoderīgākais.
    .easy = Paldies. Grūts solījums ļoti palīdz.

end = Dot, strādāt, dalīt, izlemt, aiziet: Jūs zināt 5 solījumus. Nākamajā nodarbībā veidojat plānu grūtām dienām. Uz tikšanos!
    .easy = Jūs zināt 5 solījumus. Tālāk: plāns grūtām dienām. Uz tikšanos!

later = Dot, strādāt, dalīt, izlemt, aiziet: labi draugi to pieraksta. Sāciet ar vienu solījumu. Uz tikšanos nākamajā nodarbībā!
    .easy = 5 solījumi. Labi draugi tos pieraksta. Sāciet ar vienu. Uz tikšanos!
