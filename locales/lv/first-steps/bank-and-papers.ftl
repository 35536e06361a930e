### Banka un dokumenti — kā lūgt kontu, un ko ņemt līdzi.
###
### Šeit nav vietas kādas valsts tiesībām un banku nosaukumiem: katrai bankai ir savs saraksts.

# Ne vairāk par 40 zīmēm.
title = Banka un dokumenti

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Bankā sakiet precīzi: „pamata konts”.
    .easy = Bankā sakiet: „pamata konts”.

hello = Šodien Jūs sakravājat somu bankai, lai lūgtu kontu. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs sakravājat somu bankai. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt.
story =
    Andžali labo velosipēdus. Viņa iet uz banku un saka: „Man vajag kontu.” Banka grib dokumentu ar viņas adresi. Tas ir mājās. Autobuss maksā 4 eiro, un rīts ir pagājis.

    Nākamajā dienā viņa vispirms jautā: „Es gribu pamata kontu. Vai varat iedot dokumentu sarakstu?” Viņa saliek somā visu. Pēc 10 dienām viņai ir konts par 3 eiro mēnesī.
    .next = Tālāk
    .easy =
    Andžali labo velosipēdus. Viņa bankā lūdz kontu. Viens dokuments ir mājās. Rīts ir pagājis.

    Nākamajā dienā viņa vispirms jautā: „Ko ņemt līdzi?” Viņa saliek somā visu. Tagad viņai ir konts.

# „Pamata konts”: maksājumu konts ar pamatfunkcijām.
rule =
    Bankai uzdodiet 3 jautājumus:
    🏦 Nosaukums: „Es gribu pamata kontu.” Tas ir vienkāršs konts naudas saņemšanai un sūtīšanai. Bieži to dod arī cilvēkiem, kam ir maz dokumentu.
    📋 Saraksts: ko ņemt līdzi? Parasti pasi vai atļauju un dokumentu ar adresi.
    💶 Cena: cik jāmaksā katru mēnesi?

    Katrai bankai ir savs saraksts. Tāpēc jautājiet, pirms ejat.
    .next = Tālāk
    .easy =
    Bankai uzdodiet 3 jautājumus:
    🏦 Nosaukums: pamata konts
    📋 Saraksts: ko ņemt līdzi?
    💶 Cena: cik jāmaksā katru mēnesi?

    Katrai bankai ir savs saraksts. Jautājiet, pirms ejat.

for-work =
    Konts Jums un konts uzņēmumam bieži ir 2 dažādas lietas. Jautājiet: „Vai mani klienti drīkst maksāt uz šo kontu?” Dažas bankas saka „jā”. Dažas grib citu kontu, un tas var maksāt vairāk.

    Nav jāparaksta tūlīt. Ņemiet dokumentus uz mājām vai atnāciet kopā ar cilvēku, kurš tos var izlasīt.
    .next = Tālāk
    .easy =
    Jautājiet: „Vai mani klienti drīkst maksāt uz šo kontu?” Ne visas bankas saka „jā”.

    Nav jāparaksta tūlīt. Ņemiet dokumentus uz mājām.

address = Kravājiet somu kopā ar Andžali. 1. lieta: vēstule ar viņas vārdu un adresi. Kur to likt?
    .bag = 🎒 Somā
    .home = 🏠 Paliek mājās
    .easy = Kravājiet kopā ar Andžali. 1. lieta: vēstule ar viņas adresi. Kur to likt?
address-bag = Jā. Parasti banka grib redzēt, kur Jūs dzīvojat. Tādas vēstules nav? Jautājiet, kurš cits dokuments der.
    .easy = Jā. Tādas vēstules nav? Jautājiet, kurš cits dokuments der.
address-home = Mājās tā ir drošībā, tas tiesa. Bet parasti banka grib redzēt, kur viņa dzīvo. Viņa vēstuli parāda un ņem atkal mājās.
    .easy = Banka grib redzēt adresi. Viņa to parāda. Tad ņem mājās.

code = 2. lieta: maza lapiņa ar viņas vecās bankas kartes slepeno kodu. Kur to likt?
    .bag = 🎒 Somā
    .home = 🏠 Paliek mājās
    .easy = 2. lieta: vecās kartes slepenais kods. Kur to likt?
code-bag = Viņa grib, lai viss ir līdzi, un tas ir labi. Bet bankai šo kodu nevajag. Kods ir atslēga, un to nedod nevienam.
    .easy = Bankai šo kodu nevajag. Tas ir kā atslēga. To nedod nevienam.
code-home = Jā. Banka šo kodu neprasa. Labākā vieta kodam ir galva.
    .easy = Jā. Banka to neprasa. Kodu labāk atcerēties.

line = 3. lieta: lapiņa ar vienu rindu. „Es laboju velosipēdus. Mēnesī man maksā apmēram 10 cilvēki.” Kur to likt?
    .bag = 🎒 Somā
    .home = 🏠 Paliek mājās
    .easy = 3. lieta: viena rinda. „Es laboju velosipēdus. Mēnesī man maksā 10 cilvēki.” Kur to likt?
line-bag = Jā. Parasti banka jautā, no kurienes ir nauda. Palīdz īsa un patiesa atbilde, un viņai tā ir gatava.
    .easy = Jā. Banka jautā: no kurienes ir nauda? Viņai ir atbilde.
line-home = Par naudu runāt nepatīk nevienam. Bet parasti banka jautā, no kurienes tā ir. Bankai tas jājautā visiem. Viņai palīdz viena patiesa rinda somā.
    .easy = Banka jautā visiem: no kurienes ir nauda? Palīdz viena patiesa rinda.

refused = Cita banka saka Andžali: „Kontu Jums nedosim.” Vairāk tā nesaka neko. Kas ir labākais?
    .friend = 👥 Drauga konts
    .reason = 📝 Jautāt iemeslu
    .leave = 🚪 Vairs nejautāt
    .easy = Cita banka saka: „Kontu Jums nedosim.” Kas ir labākais?
refused-friend = Draugs grib palīdzēt. Bet tad viņas naudai ir cits vārds, un abiem var būt problēmas. Viņa lūdz uzrakstīt iemeslu uz papīra.
    .easy = Tas ir labi domāts. Bet abiem var būt problēmas. Viņa lūdz iemeslu uz papīra.
refused-reason = Jā. Viņa lūdz to uz papīra un parāda bezmaksas konsultāciju centrā. Varbūt var sūdzēties, un ir arī citas bankas.
    .easy = Jā. Uz papīra. Tad var palīdzēt bezmaksas konsultāciju centrs.
refused-leave = „Nē” ir grūti dzirdēt. Bet 1 banka nav visas bankas. Viņa lūdz iemeslu uz papīra un parāda to bezmaksas konsultāciju centrā.
    .easy = „Nē” ir grūti. Bet ir citas bankas. Viņa lūdz iemeslu uz papīra.

# Drošības kartīte: konts paliek pie Jums. „Jautāt cilvēkam” ir poga, kas vienmēr ir redzama.
keep =
    Kāds saka: „Uz Jūsu kontu nāk nauda. Sūtiet to tālāk un 100 eiro paturiet sev.” Sakiet „nē”. Tā var būt zagta nauda, un tad policija jautā Jums. Neviens nedrīkst paturēt vai izmantot Jūsu pasi, karti vai kontu. Tā jau notika? Zvaniet savai bankai un nospiediet „Jautāt cilvēkam”.

    Konts nav atļauja. Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    „Jums nāk nauda. Sūtiet to tālāk. 100 eiro paturiet.” Sakiet „nē”. Tā var būt zagta. Neviens nedrīkst izmantot Jūsu karti vai kontu. Tā jau notika? Nospiediet „Jautāt cilvēkam”.

    Vai ar Jūsu atļauju drīkst strādāt sev? Nav skaidrs? Apstājieties. Vispirms pajautājiet.

one-list =
    Jūsu uzdevums: palūdziet vienai bankai tās sarakstu. Bankā, pa tālruni vai bankas lapā. Sakiet: „Es gribu pamata kontu. Ko ņemt līdzi? Cik tas maksā katru mēnesi?”

    Konts jau ir? Jautājiet, vai klienti drīkst uz to maksāt. Tad nospiediet pogu.
    .done = ✅ Bankai pajautāts
    .easy =
    Pajautājiet vienai bankai: „Es gribu pamata kontu. Ko ņemt līdzi? Cik tas maksā?”

    Konts jau ir? Jautājiet: vai klienti drīkst uz to maksāt? Tad nospiediet pogu.
one-list-reminder =
    { $days ->
        [zero] Lai palūgtu bankas sarakstu, Jums vēl ir { $days } dienu. Pietiek ar vienu zvanu.
        [one] Lai palūgtu bankas sarakstu, Jums vēl ir { $days } diena. Pietiek ar vienu zvanu.
       *[other] Lai palūgtu bankas sarakstu, Jums vēl ir { $days } dienas. Pietiek ar vienu zvanu.
    }
    .easy = Vai šodien varat pajautāt vienai bankai? Pietiek ar vienu zvanu.
one-list-done = Lieliski! Tagad Jūs jau pirms ceļa zināt, ko ņemt līdzi.
    .easy = Lieliski! Jūs zināt, ko ņemt līdzi.
one-list-late = Nedēļa ir pagājusi, un tas nekas. Viens jautājums vienai bankai ir sākums jebkurā dienā.
    .easy = Nedēļa ir pagājusi. Tas nekas. Viens jautājums ir sākums.

my-bag = Kas ir Jūsu somā bankai, un kā tur vēl nav? Uzrakstiet vai pasakiet. Lūdzu, nesūtiet foto un numurus. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kas ir Jūsu somā? Kā vēl nav? Rakstiet vai runājiet. Bez foto un numuriem. Ziņu saņem mentors.
my-bag-thanks = Paldies. Kāda dokumenta nav? Jautājiet bankai, kurš cits dokuments der.
    .easy = Paldies. Dokumenta nav? Jautājiet, kurš cits der.

end = Jūs protat lūgt kontu: nosaukums, saraksts, cena. Nākamajā nodarbībā redzat 7 veidus, kā atrast naudu. Uz tikšanos!
    .easy = Nosaukums, saraksts, cena: Jūs protat jautāt. Uz tikšanos!

later = Nosaukums, saraksts, cena: 3 jautājumi bankai. Uzdodiet tos Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Nosaukums, saraksts, cena. Jautājiet Jums labā dienā. Uz tikšanos!
