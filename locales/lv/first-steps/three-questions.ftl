### Trīs jautājumi, lai izvēlētos — vai es protu, vai man maksās, vai drīkstu?
###
### Šajā nodarbībā nav vietas faktiem par kādas valsts likumu. Izlemj iestāde.

# Ne vairāk par 40 zīmēm.
title = Trīs jautājumi, lai izvēlētos

# Sūta, ja trīs dienas nekas nav darīts. Pārējās idejas ir čatā un uz papīra.
nudge = Idejas, ko atliekat vēlākam laikam, nepazūd.
    .easy = Jūsu citas idejas var gaidīt. Tās nepazūd.

hello = Jums ir ideju saraksts. Šodien Jūs apskatāt vienu ideju ar 3 jautājumiem. Tas prasa apmēram 5 minūtes.
    .easy = Šodien Jūs apskatāt vienu ideju. Tas prasa 5 minūtes.

story =
    Olenai patīk 3 viņas idejas. Viņa prot labot datorus. Viņa var mācīt vecus cilvēkus lietot tālruni. Viņa prot vadīt taksometru. Viņa sāk visas 3 reizē. Pēc 2 nedēļām viņa ir nogurusi, un neviens darbs nav pabeigts.

    Tāpēc viņa paņem papīra lapu. Par katru ideju viņa uzdod 3 jautājumus. Tad viņa redz, kura ir pirmā.
    .next = Tālāk
    .easy =
    Olenai ir 3 idejas. Viņa sāk visas 3. Drīz viņa ir nogurusi.

    Viņa apstājas. Viņa paņem papīru. Par katru ideju viņa uzdod 3 jautājumus.

questions =
    Šie ir 3 jautājumi:
    🛠 Vai es protu? Man ir šī prasme, vai es to drīz varu apgūt.
    💶 Vai man maksās? Es pazīstu cilvēkus, kas par to jau maksā.
    🪪 Vai es drīkstu? Mana atļauja un šī darba noteikumi to atļauj.

    Katrai atbildei ir gaisma: zaļa, dzeltena vai sarkana. Sarkanā gaisma nav Jūsu vaina. Tā var mainīties.
    .next = Tālāk
    .easy =
    Uzdodiet 3 jautājumus.
    🛠 Vai es protu?
    💶 Vai man maksās?
    🪪 Vai es drīkstu? Skatieties atļauju un noteikumus.

    Katram ir gaisma. Sarkanā nav Jūsu vaina.

mine = Tagad Jūsu kārta. Paņemiet savu sarakstu. Kuru ideju Jūs apskatāt? Uzrakstiet to dažos vārdos vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Tagad Jūs. Kuru ideju Jūs apskatāt? Rakstiet vai runājiet. Ziņu saņem mentors.
mine-thanks = Paldies. Tagad 3 gaismas šai idejai. Visas atbildes ir pareizas.
    .easy = Paldies. Tagad 3 gaismas. Katra atbilde ir pareiza.

can = 🛠 Vai es to protu?
    .green = 🟢 Jā, protu
    .yellow = 🟡 Mazliet jāpamācās
    .red = 🔴 Vēl ne
    .easy = 🛠 Vai es to protu?
can-green = Labi. Ko Jūs protat, to varat izdarīt vēlreiz.
    .easy = Labi. Jūs to varat darīt vēlreiz.
can-yellow = Labi, ka Jūs to zināt. Kas var parādīt to, kā vēl trūkst? Bieži palīdz 1 vai 2 pēcpusdienas.
    .easy = Labi, ka Jūs to zināt. Kas Jums var parādīt?
can-red = Tā ir godīga atbilde. Mācīties prasa laiku, tāpēc varbūt šī ideja nāk vēlāk. Vai arī kopā ar Jums strādā kāds, kas to prot.
    .easy = Tā ir godīga atbilde. Vispirms mācieties. Vai arī strādājiet kopā ar kādu.

pay = 💶 Vai man maksās? Vai Jūs pazīstat cilvēkus, kas par to jau maksā?
    .green = 🟢 Jā, dažus pazīstu
    .yellow = 🟡 Man šķiet, ka jā
    .red = 🔴 Nevienu nepazīstu
    .easy = 💶 Vai man maksās? Vai pazīstat kādu, kas jau maksā?
pay-green = Labi. Drīz Jūs no viņiem uzzināsiet vairāk.
    .easy = Labi. Drīz parunājiet ar viņiem.
pay-yellow = Tā ir godīga atbilde. Domāt vēl nav zināt. Nākamā nodarbība palīdz jautāt.
    .easy = Jums tā šķiet. Jūs vēl nezināt. Nākamā nodarbība palīdz.
pay-red = Labi to redzēt jau šodien, pirms nauda ir iztērēta. Nākamajā nodarbībā Jūs jautājat 5 cilvēkiem.
    .easy = Labi to redzēt jau tagad. Nākamreiz Jūs jautājat 5 cilvēkiem.

# Šī atbilde paliek tikai pašam cilvēkam.
may = 🪪 Vai es to drīkstu? Padomājiet par savu atļauju un par šī darba noteikumiem. Šo atbildi redzat tikai Jūs.
    .green = 🟢 Jā, es jautāju
    .yellow = 🟡 Nav skaidrs
    .red = 🔴 Šodien ne
    .easy = 🪪 Vai es drīkstu? Padomājiet par atļauju. Padomājiet par noteikumiem. Atbildi redzat tikai Jūs.
may-green = Labi. Saglabājiet dokumentu vai vēstuli, kur tas rakstīts.
    .easy = Labi. Saglabājiet dokumentu, kur tas rakstīts.
may-yellow = Daudziem tas nav skaidrs. Palīdz viens jautājums pareizajai iestādei.
    .easy = Daudziem tas nav skaidrs. Jautājiet iestādei.
may-red = Labi, ka Jūs to zināt. Ideja var gaidīt. Jauna atļauja šo gaismu var mainīt.
    .easy = Labi, ka Jūs to zināt. Ideja var gaidīt.

ask-first =
    Pašnodarbinātība nozīmē, ka cilvēks strādā pats sev. Ja ar Jūsu atļauju tā nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet. Dažiem darbiem vajag arī licenci.

    Bezmaksas konsultāciju centrs zina, kur jautāt. Solis neizlemj. Izlemj iestāde. Līdz tam var domāt, mācīties un klausīties.
    .next = Tālāk
    .easy =
    Vai ar Jūsu atļauju savs uzņēmums nav atļauts? Vai Jums ir šaubas? Apstājieties. Vispirms jautājiet.

    Konsultāciju centrs palīdz bez maksas. Izlemj iestāde. Mācīties un klausīties var jau tagad.

lights =
    Apskatiet savas 3 gaismas. Sarkanās nav? Šī ideja var būt pirmā. Ir dzeltena? Tad Jūs zināt, ko jautāt. Ir sarkana? Atlieciet ideju vēlākam laikam un paņemiet citu.

    Vai gribat apskatīt vēl vienu ideju?
    .again = 🔄 Vēl viena ideja
    .next = Tālāk
    .easy = Apskatiet savas 3 gaismas. Sarkanās nav? Ideja var būt pirmā. Ir sarkana? Atlieciet to vēlākam laikam. Vēl viena ideja?

olena =
    Olenai ir gaismas:
    💻 Labot datorus: 🟢 🟢 🟡
    📱 Mācīt tālruni: 🟢 🔴 🟢
    🚕 Vadīt taksometru: 🟢 🟢 🔴
    Gaismas ir: vai es protu, vai man maksās, vai drīkstu. Kura ideja ir pirmā?
    .computers = 💻 Datori
    .phones = 📱 Tālruņi
    .taxi = 🚕 Taksometrs
    .easy =
    Olenai ir gaismas: protu, maksās, drīkstu.
    💻 Datori: 🟢 🟢 🟡
    📱 Tālruņi: 🟢 🔴 🟢
    🚕 Taksometrs: 🟢 🟢 🔴
    Kura ideja ir pirmā?
olena-computers = Jā. Tai nav sarkanas gaismas. Dzeltenā saka: vispirms pajautāt, vai drīkst.
    .easy = Jā. Sarkanas nav. Viena ir dzeltena: viņa vispirms jautā.
olena-phones = Viņa to prot un drīkst. Bet neviens nemaksā: bibliotēka to dara bez maksas. Datoriem nav sarkanas gaismas.
    .easy = Viņa to prot. Bet neviens nemaksā. Datoriem sarkanas nav.
olena-taxi = Cilvēki maksātu. Bet šodien viņa nedrīkst vadīt taksometru. Šī ideja gaida. Datoriem nav sarkanas gaismas.
    .easy = Cilvēki maksā. Bet šodien viņa nedrīkst. Datoriem sarkanas nav.

red-pay = Samirs krāso izkārtnes veikaliem. Vai viņš prot: 🟢. Vai viņš drīkst: 🟢. Vai viņam maksās: 🔴, viņš nepazīst nevienu, kas maksā. Kāds ir labākais solis?
    .loan = 🏦 Aizņemties krāsām
    .ask = 👂 Jautāt 5 veikaliem
    .cheap = 🏷 Ļoti zema cena
    .easy = Samirs krāso izkārtnes. Viņš prot. Viņš drīkst. Bet kas maksā? Viņš nezina. Kas ir labākais?
red-pay-loan = Ar krāsām viņš var sākt. Bet nauda ir jāatdod, un klientu nav. Vispirms pajautāt 5 veikalu īpašniekiem nemaksā neko.
    .easy = Nauda ir jāatdod. Klientu nav. Vispirms jautāt. Tas neko nemaksā.
red-pay-ask = Jā. Viņš jautā, ko viņi lieto tagad un cik tas maksā. Tad gaisma var mainīties.
    .easy = Jā. Viņš jautā. Tad gaisma var mainīties.
red-pay-cheap = Zema cena palīdz, ja cilvēkiem šo lietu vajag. To viņš vēl nezina. Vispirms jāpajautā 5 veikalu īpašniekiem.
    .easy = Vai cilvēkiem to vajag? Viņš nezina. Vispirms viņš jautā.

keep-two = Jūsu uzdevums: izvēlieties 1 ideju no sava saraksta. Tad izvēlieties 2 idejas vēlākam laikam. Pirmo uzrakstiet uz lapas un nolieciet, kur to redzat. Abas pārējās uzrakstiet uz otras lapas un saglabājiet. Tad nospiediet pogu.
    .done = ✅ Ideja ir izvēlēta
    .easy = Izvēlieties 1 ideju. Uzrakstiet to un nolieciet, kur redzat. Vēl 2 idejas saglabājiet vēlākam laikam. Tad nospiediet pogu.
keep-two-reminder =
    { $days ->
        [zero] Izvēlēties var vēl { $days } dienu. 1 ideja tagad, 2 vēlāk.
        [one] Izvēlēties var vēl { $days } dienu. 1 ideja tagad, 2 vēlāk.
       *[other] Izvēlēties var vēl { $days } dienas. 1 ideja tagad, 2 vēlāk.
    }
    .easy = Izvēlieties: 1 ideja tagad, 2 vēlāk.
keep-two-done = Labi. Viena ideja ir izvēlēta, un neviena nav zudusi.
    .easy = Labi. Jums ir 1 ideja. Neviena nav zudusi.
keep-two-late = Šonedēļ bija daudz darāmā, un tas nekas. Jūsu idejas Jūs gaida.
    .easy = Bija daudz darba. Tas nekas. Idejas Jūs gaida.

chosen = Kuru ideju Jūs izvēlējāties? Uzrakstiet vienu teikumu vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kura ideja tā ir? Rakstiet vai runājiet. Ziņu saņem mentors.
chosen-thanks = Paldies. Ideju var mainīt jebkurā laikā.
    .easy = Paldies. To var mainīt vienmēr.

end = Jums ir viena ideja un 3 gaismas. Nākamajā nodarbībā Jūs par to jautājat cilvēkiem. Uz tikšanos!
    .easy = Jums ir 1 ideja. Nākamreiz Jūs jautājat cilvēkiem. Uz tikšanos!

later = Paņemiet ideju bez sarkanas gaismas. Nākamajā nodarbībā Jūs par to jautājat cilvēkiem. Uz tikšanos!
    .easy = Paņemiet ideju bez sarkanas gaismas. Nākamreiz Jūs jautājat cilvēkiem. Uz tikšanos!
