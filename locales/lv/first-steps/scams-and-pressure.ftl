### Krāpšana un spiediens — septiņas viltības un ceļš uz palīdzību.
###
### Šeit nav vietas tālruņa numuriem, iestādēm un likumiem: palīdzības numuri ir aiz sarkanās pogas, ar avotu.
### „Izvēlne”, „Atpakaļ”, „Jautāt cilvēkam” un 🆘 te ir tādi paši kā čatā.

# Ne vairāk par 40 zīmēm.
title = Krāpšana un spiediens

# Sūta, ja trīs dienas nekas nav darīts. Priekšskatījumā nav vārdu par briesmām.
nudge = Kāds Jūs steidzina? Nesteidzieties.
    .easy = Kāds Jūs steidzina? Nesteidzieties.

hello = Šodien Jūs mācāties 7 viltības un ceļu uz palīdzību. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs mācāties 7 viltības un ceļu uz palīdzību. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt.
story =
    Tandi liek grīdas. Zvana tālrunis: „Nodokļu iestāde. Jūs esat parādā 450 eiro. Samaksājiet ar karti 1 stundas laikā un nevienam nesakiet.” Viņas rokas dreb. Pērn viņa tādam zvanītājam samaksāja 150 eiro. Tie nav atgriezušies.

    Šoreiz viņa beidz sarunu. Viņa ņem numuru no oficiālas vēstules un jautā. „Jums parāda nav.” Tas maksāja 10 minūtes un sliktu nakti.
    .next = Tālāk
    .easy =
    Tandi liek grīdas. Zvana tālrunis: „Nodokļu iestāde. Jūs esat parādā 450 eiro. Maksājiet tūlīt. Nevienam nesakiet.” Pērn viņa samaksāja. Nauda ir prom.

    Tagad viņa beidz sarunu. Viņa jautā īstajai nodokļu iestādei. Parāda nav.

tricks =
    7 viltības. Lūk, 4:
    1️⃣ Samaksā vispirms: par darbu, papīru vai aizdevumu.
    2️⃣ Iedod man: pasi, karti, kontu.
    3️⃣ Pasteidzies: šodien, tūlīt, 1 stundas laikā.
    4️⃣ Nevienam nesaki.

    Lai apstātos, pietiek ar vienu viltību.
    .next = Tālāk
    .easy =
    7 viltības. Lūk, 4:
    1️⃣ Samaksā vispirms.
    2️⃣ Iedod pasi, karti vai kontu.
    3️⃣ Pasteidzies.
    4️⃣ Nevienam nesaki.

    Pietiek ar vienu: apstājieties.

more-tricks =
    Lūk, vēl 3:
    5️⃣ Tikai paraksti: papīru, ko nevarat izlasīt, vai firmu uz Jūsu vārda.
    6️⃣ Viltus iestāde: „policija”, „banka” vai „nodokļu iestāde” pa tālruni.
    7️⃣ Bailes: „Tu esi man parādā. Dari to, vai es par tevi ziņošu.”

    Šie cilvēki to prot labi. Kas viņiem notic, nav vainīgs. Apstājieties, ieelpojiet, pajautājiet vienam cilvēkam.
    .next = Tālāk
    .easy =
    Lūk, vēl 3:
    5️⃣ Tikai paraksti.
    6️⃣ Viltus iestāde pa tālruni.
    7️⃣ Bailes: „Tu esi man parādā!”

    Tā nav Jūsu vaina. Apstājieties, ieelpojiet, pajautājiet vienam cilvēkam.

warehouse = Īsta ziņa vai lamatas? 1. ziņa: „Labs darbs noliktavā! Vispirms atsūtiet 90 eiro par darba drēbēm. Tad sāksiet pirmdien.”
    .real = 🙂 Izskatās īsta
    .trap = 🛑 Lamatas
    .easy = 1. ziņa: „Labs darbs! Vispirms atsūtiet 90 eiro par darba drēbēm.” Īsta vai lamatas?
warehouse-real = Darba drēbes izklausās parasti, un darbu vajag. Bet tā ir 1. viltība. Par darba vietu nav jāmaksā: nekad nemaksājiet, lai to dabūtu.
    .easy = Tas izklausās parasti. Bet darba vieta ir bez maksas. Nemaksājiet vispirms.
warehouse-trap = Jā, 1. viltība. Par darba vietu nav jāmaksā: nekad nemaksājiet, lai to dabūtu.
    .easy = Jā, 1. viltība. Par darba vietu nav jāmaksā.

letter = 2. ziņa, pa pastu no nodokļu iestādes: „Trūkst viena dokumenta. Lūdzu, atnesiet to šomēnes. Mēs pieņemam pirmdien un ceturtdien.”
    .real = 🙂 Izskatās īsta
    .trap = 🛑 Lamatas
    .easy = 2. ziņa ir vēstule: „Trūkst viena dokumenta. Lūdzu, atnesiet to šomēnes uz iestādi.” Īsta vai lamatas?
letter-real = Jā. Laiks ir, iestāde ir, nauda nav jāsūta. Ir šaubas? Ņemiet numuru no oficiālās lapas un pajautājiet tur.
    .easy = Jā. Laiks ir, iestāde ir. Ir šaubas? Pajautājiet iestādē.
letter-trap = Piesardzība ir laba arī ar iestādēm. Bet laiks ir, iestāde ir, nauda nav jāsūta. Pirms ko darāt, var pajautāt iestādē.
    .easy = Laiks ir, iestāde ir. Tā izskatās īsta. Ir šaubas? Pajautājiet tur.

my-name = 3. ziņa: „Man vajag firmu uz tava vārda. Tu tikai paraksti, pārējo daru es. Tev 200 eiro mēnesī.”
    .real = 🙂 Izskatās īsta
    .trap = 🛑 Lamatas
    .easy = 3. ziņa: „Firma uz tava vārda. Tikai paraksti. Tev 200 eiro mēnesī.” Īsta vai lamatas?
my-name-real = 200 eiro par vienu parakstu izklausās viegli. Bet tā ir 5. viltība: tur ir Jūsu vārds, tāpēc parādi var nākt pie Jums.
    .easy = Tas izklausās viegli. Bet tur ir Jūsu vārds. Parādi var būt Jūsu.
my-name-trap = Jā, 5. viltība. Tur ir Jūsu vārds, tāpēc parādi un iestādes jautājumi var nākt pie Jums.
    .easy = Jā, 5. viltība. Parādi var būt Jūsu.

take-home = 4. ziņa, veikalā: „Te ir līgums par Jūsu galdu. Ņemiet to uz mājām, izlasiet un kādam parādiet. Parunāsim nākamnedēļ.”
    .real = 🙂 Izskatās īsta
    .trap = 🛑 Lamatas
    .easy = 4. ziņa: „Te ir līgums. Ņemiet to uz mājām. Izlasiet. Parunāsim nākamnedēļ.” Īsta vai lamatas?
take-home-real = Jā. Laiks ir, un to drīkst parādīt. Arī pēc lasīšanas drīkst teikt „nē”.
    .easy = Jā. Laiks ir. To drīkst parādīt. Drīkst teikt „nē”.
take-home-trap = Līgums var būt slikts, tāpēc lasīt ir pareizi. Bet te laiks ir, un to drīkst parādīt. Nevienas no 7 viltībām te nav.
    .easy = Laiks ir, un to drīkst parādīt. Tā ir laba pazīme.

flight = Rubena priekšnieks saka: „Tu esi man parādā par lidojumu. Tava pase ir pie manis, līdz būsi to atstrādājis. Klusē, vai es par tevi ziņošu.” Kas Rubenam palīdz visvairāk?
    .work = 🧱 Strādāt par parādu
    .quiet = 🤐 Klusēt un gaidīt
    .help = 🆘 Lūgt palīdzību
    .easy = Rubena pase ir pie priekšnieka. Viņš saka: „Tu esi man parādā. Klusē un strādā.” Kas Rubenam palīdz?
flight-work = Viņš grib būt godīgs, un viņam ir bail. Bet tāds parāds bieži aug katru mēnesi. Neviens nedrīkst paturēt viņa pasi: viņš lūdz palīdzību.
    .easy = Tāds parāds bieži aug. Neviens nedrīkst paturēt viņa pasi. Viņš lūdz palīdzību.
flight-quiet = Šodien klusēt var šķist droši. Bet 2., 4. un 7. viltība kļūst stiprāka, ja neviens par to nezina. Ir palīdzība, kas nesākas ar policiju.
    .easy = Klusēt šķiet droši. Bet palīdzība ir labāka. Ir palīdzība bez policijas.
flight-help = Jā. Neviens nedrīkst paturēt viņa pasi. Palīdz atbalsts cietušajiem, sieviešu krīzes tālrunis vai arodbiedrība. Šī palīdzība nesākas ar policiju.
    .easy = Jā. Neviens nedrīkst paturēt viņa pasi. Ir palīdzība bez policijas.

# Drošības kartīte: pēc viltības.
happened =
    Vai tā notika ar Jums? Tā nav Jūsu vaina, un daudz ko vēl var darīt:
    ✋ Vairs neko nemaksājiet un neparakstiet.
    🏦 Tūlīt zvaniet savai bankai: numurs ir uz kartes.
    💬 Saglabājiet ziņas.
    🤝 Šeit nospiediet „Jautāt cilvēkam”. Kopā noskaidrosiet, kur par to ziņot.
    .next = Tālāk
    .easy =
    Vai tā notika ar Jums? Tā nav Jūsu vaina.
    ✋ Vairs neko nemaksājiet.
    🏦 Zvaniet bankai tūlīt.
    💬 Saglabājiet ziņas.
    🤝 Nospiediet „Jautāt cilvēkam”.

# Treniņš. „Izvēlne” → „Atpakaļ” atkal ved uz šo kartīti.
red-button =
    Tagad trenējieties ceļu uz palīdzību. Nospiediet „Izvēlne”: tā vienmēr ir redzama. Pirmajai pogai ir šī zīme: 🆘. Tikai paskatieties uz to. Tad nospiediet „Atpakaļ”, un šī kartīte atgriežas.

    Ja tikai skatāties, es nevienu nesaucu. Vai atradāt?
    .found = ✅ Atrasts
    .where = 🤔 Vēl ne
    .easy =
    Tagad trenējieties. Nospiediet „Izvēlne”. Paskatieties uz pirmo pogu: 🆘. Tad nospiediet „Atpakaļ”. Jūs atkal esat te.

    Ja tikai skatāties, es nevienu nesaucu. Vai atradāt?

where =
    Tas nekas: tāpēc jau trenējamies. Skatieties vietā, kur rakstāt. „Izvēlne” ir turpat, blakus pogai „Jautāt cilvēkam”. Izvēlni neredzat? Rakstiet /sos: tas atver to pašu palīdzību. Nospiediet „Izvēlne”, paskatieties, tad nospiediet „Atpakaļ”.
    .found = ✅ Tagad atrasts
    .person = 🤝 Jautāt cilvēkam
    .easy = Tas nekas. „Izvēlne” ir blakus vietai, kur rakstāt. Izvēlnes nav? Rakstiet /sos: tas atver to pašu palīdzību.

person = Labi. Vispirms apskatiet, kas var atbildēt un ko šis cilvēks redzēs. Pēc tam ir Jūsu uzdevums.
    .easy = Labi. Vispirms apskatiet, kas atbild. Tad ir Jūsu uzdevums.

what-it-does =
    Kad nospiežat 🆘, es rādu ārkārtas numuru. Ja Jūsu valstij ir pārbaudīti palīdzības tālruņi, es rādu arī tos. Es apturu visus atgādinājumus. Tad es jautāju, vai lai cilvēks Jums uzraksta.

    Pirms Jūs sakāt „jā”, es nevienu nesaucu. Tur šo čatu var arī paslēpt.
    .next = Tālāk
    .easy =
    Jūs nospiežat 🆘? Es rādu palīdzības numurus. Es apturu atgādinājumus. Es jautāju: vai lai cilvēks Jums uzraksta?

    Bez Jūsu „jā” es nevienu nesaucu.

# Šeit nav numura. „Nē, tikai numurus” un „Pauze vai turpinājums” ir čata pogas.
save =
    Jūsu uzdevums: nospiediet „Izvēlne”, tad 🆘. Saglabājiet tālrunī vienu palīdzības numuru. Tad nospiediet „Nē, tikai numurus”.

    Vai Jūsu tālruni redz citi? Dodiet numuram neuzkrītošu vārdu, piemēram, „Bibliotēka”.

    Pēc 🆘 atgādinājumu nav. Gribat tos atpakaļ? „Izvēlne”, tad „Pauze vai turpinājums”. Tad atgriezieties šajā kartītē un nospiediet tās pogu.
    .done = ✅ Saglabāts
    .easy =
    Nospiediet „Izvēlne”, tad 🆘. Saglabājiet tālrunī vienu numuru. Tad nospiediet „Nē, tikai numurus”.

    Dodiet tam citu vārdu, piemēram, „Bibliotēka”. Atgādinājumu vairs nav. Gribat tos? „Izvēlne”, „Pauze vai turpinājums”. Tad nospiediet pogu te.
save-reminder =
    { $days ->
        [zero] Mazajam uzdevumam izvēlnē Jums vēl ir { $days } dienu. Tas prasa 2 minūtes.
        [one] Mazajam uzdevumam izvēlnē Jums vēl ir { $days } diena. Tas prasa 2 minūtes.
       *[other] Mazajam uzdevumam izvēlnē Jums vēl ir { $days } dienas. Tas prasa 2 minūtes.
    }
    .easy = Mazais uzdevums izvēlnē prasa 2 minūtes.
save-done = Lieliski! Līdz palīdzībai tagad ir viens zvans. Varbūt Jums to nekad nevajadzēs. Varbūt kādreiz vajadzēs draugam.
    .easy = Lieliski! Līdz palīdzībai tagad ir viens zvans.
save-late = Nedēļa ir pagājusi, un tas nekas. Numuri paliek izvēlnē dienu un nakti.
    .easy = Nedēļa ir pagājusi. Tas nekas. Numuri paliek izvēlnē.

# Par draugu, lai nevienam nav jāstāsta savs stāsts.
warn = Par kuru no 7 viltībām Jūs gribat pastāstīt draugam? Ko Jūs viņam teiksiet? Uzrakstiet vai pasakiet. Bez vārdiem, lūdzu. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Par kuru viltību pastāstīsiet draugam? Rakstiet vai runājiet. Bez vārdiem. Ziņu saņem mentors.
warn-thanks = Paldies. Pasakiet to draugam šonedēļ: draugos klausās.
    .easy = Paldies. Tagad pasakiet draugam.

end = Samaksā vispirms, iedod man, pasteidzies, nevienam nesaki, tikai paraksti, viltus iestāde, bailes: lai apstātos, pietiek ar vienu. Un palīdzība ir izvēlnē. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūs zināt 7 viltības. Pietiek ar vienu: apstājieties. Palīdzība ir izvēlnē. Uz tikšanos!

later = Lai apstātos, pietiek ar vienu viltību. Kāds steidzina? Nesteidzieties un pajautājiet vienam cilvēkam. Palīdzība ir izvēlnē, zem 🆘. Uz tikšanos nākamajā nodarbībā!
    .easy = Pietiek ar vienu viltību: apstājieties. Pajautājiet cilvēkam. Palīdzība ir izvēlnē. Uz tikšanos!
