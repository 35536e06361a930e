### Kad cilvēki saka „nē” — atteikums, sūdzība, rupji vārdi; un kur ziņot par netaisnību.
###
### Šajā nodarbībā nav vietas iestāžu un likumu nosaukumiem: tos zina konsultāciju centri.

# Ne vairāk par 40 zīmēm.
title = Kad cilvēki saka „nē”

# Sūta, ja trīs dienas nekas nav darīts.
nudge = „Nē” ir par piedāvājumu, nevis par Jums.
    .easy = „Nē” nav par Jums.

hello = Šodien Jūs trenējaties, ko teikt, kad cilvēki saka „nē”. Tas prasa apmēram 6 minūtes.
    .easy = Šodien cilvēki saka „nē”. Ko teikt? Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt.
story =
    Hodana labo šujmašīnas. Viņa jautā 7 veikalos. 5 saka „nē”, 1 grib padomāt, 1 dod viņai mašīnu. Vakarā viņa ir bēdīga.

    Draudzene jautā: „Ko viņi teica?” Trijiem jau ir meistars. Diviem nav laika. Par Hodanu neviens neko neteica. Pēc nedēļas mašīna atkal apstājas. Viņa to salabo bez maksas. Tas prasa 2 stundas, un veikals paliek viņas klients.
    .next = Tālāk
    .easy =
    Hodana labo šujmašīnas. Viņa jautā 7 veikalos. 5 saka „nē”. Viņa ir bēdīga.

    Draudzene jautā: „Ko viņi teica?” Viņiem jau ir meistars. Vai nav laika. Tas nebija par Hodanu. 1 veikals dod viņai mašīnu.

rule =
    Grūti vārdi ir 3 veidu, un katram vajag citu atbildi:
    🚫 „Nē”: sakiet paldies un uzdodiet vienu jautājumu.
    🔧 Sūdzība: klausieties, pasakiet to saviem vārdiem, tad labojiet.
    🗯 Rupji vārdi: viens mierīgs teikums, tad ejiet prom.

    Vispirms vienreiz ieelpojiet un izelpojiet. Ātri atbildēt nav vajadzīgs.
    .next = Tālāk
    .easy =
    Grūti vārdi ir 3 veidu.
    🚫 „Nē”: sakiet paldies. Uzdodiet vienu jautājumu.
    🔧 Sūdzība: klausieties. Tad labojiet.
    🗯 Rupji vārdi: viens mierīgs teikums. Tad ejiet prom.

    Vispirms ieelpojiet.

refusal = Veikala īpašnieks saka Hodanai: „Nē, paldies. Mums jau kāds ir.” Kas ir labākais?
    .explain = 🗣 „Bet es esmu labāka!”
    .thank = 🙏 „Paldies. Kurš?”
    .never = 🚶 Vairs nejautāt
    .easy = Veikala īpašnieks saka: „Nē, paldies. Mums jau kāds ir.” Ko Hodana saka?
refusal-explain = Varbūt viņa ir labāka. Bet tagad īpašnieks grib beigt sarunu. Ar paldies un vienu īsu jautājumu viņa var atnākt vēlreiz.
    .easy = Varbūt tā ir. Bet paldies ir labāk. Uzdodiet vienu jautājumu.
refusal-thank = Jā. Viņa saka paldies un kaut ko uzzina. Viņa var jautāt: „Vai drīkstu atnākt pavasarī?”
    .easy = Jā. Viņa saka paldies. Viņa kaut ko uzzina.
refusal-never = Dzirdēt „nē” ir grūti, un atpūsties ir labi. Bet šis „nē” ir par šodienu, nevis par Hodanu. Viņai palīdz paldies un viens jautājums.
    .easy = „Nē” ir grūti. Bet tas ir par šodienu. Sakiet paldies. Uzdodiet vienu jautājumu.

complaint = Iljass nokrāsoja durvis. Klients saka: „Tās izskatās slikti!” Ko Iljass saka vispirms?
    .defend = 🛡 „Tās ir labas.”
    .listen = 👂 „Lūdzu, parādiet.”
    .refund = 💶 „Atdošu visu naudu.”
    .easy = Iljass nokrāsoja durvis. Klients saka: „Slikti!” Ko Iljass saka vispirms?
complaint-defend = Varbūt ir. Bet klients vispirms grib, lai viņu uzklausa. Kad Iljass to redz, viņi var atrast atbildi.
    .easy = Varbūt tā ir. Bet vispirms klausieties un skatieties.
complaint-listen = Jā. Viņš skatās un atkārto: „Jūs te redzat svītras.” Tad viņš saka, ko var darīt un kad.
    .easy = Jā. Viņš klausās un skatās. Tad viņš saka, ko var darīt.
complaint-refund = Tas ir devīgi. Bet varbūt pietiek ar mazu labojumu. Vispirms viņš klausās un skatās.
    .easy = Tas ir labi domāts. Bet varbūt pietiek ar mazu labojumu. Vispirms klausieties.

rude = Prešusa tirgū pārdod somas. Kāds vīrietis kliedz sliktus vārdus par to, no kurienes viņa ir. Kas ir labākais?
    .shout = 🔥 Kliegt pretī
    .stay = 😶 Smaidīt un gaidīt
    .leave = ✋ „Stop. Es eju prom.”
    .easy = Prešusa pārdod somas. Vīrietis kliedz sliktus vārdus par viņas izcelsmi. Kas ir labākais?
rude-shout = Viņas dusmas ir saprotamas. Bet kliegt viņai var būt bīstami. Viens mierīgs teikums, tad viņa iet pie citiem cilvēkiem.
    .easy = Dusmas ir saprotamas. Bet tas var būt bīstami. Viens mierīgs teikums, tad prom.
rude-stay = Daudzi klusē, lai būtu drošībā, un tā nav vaina. Bet viņai nav jāklausās. Viens mierīgs teikums, tad viņa iet pie citiem cilvēkiem.
    .easy = Daudzi klusē. Bet viņa drīkst iet. Pietiek ar vienu mierīgu teikumu.
rude-leave = Jā. Viņa saka vienu mierīgu teikumu un iet pie citiem cilvēkiem. Rupjus vārdus nevienam nav jāklausās.
    .easy = Jā. Viens mierīgs teikums. Tad viņa iet pie citiem cilvēkiem.

# Šeit paskaidrots vārds „diskriminācija”. Bez kādas valsts likuma.
unfair =
    Dažreiz tas ir vairāk nekā „nē”. Pret Jums izturas sliktāk nekā pret citiem izcelsmes, ādas krāsas, valodas, reliģijas, dzimuma, vecuma vai invaliditātes dēļ. To sauc par diskrimināciju.

    Tā nav Jūsu vaina. Daudzās situācijās tas nav atļauts.
    .next = Tālāk
    .easy =
    Dažreiz pret Jums izturas sliktāk. Iemesls ir izcelsme, ādas krāsa, reliģija vai dzimums. To sauc par diskrimināciju.

    Tā nav Jūsu vaina. Bieži tas nav atļauts.

where =
    Ko var darīt? Pierakstiet dienu, vietu, vārdus un to, kas redzēja. Saglabājiet vēstules un ziņas.

    Tad jautājiet bezmaksas migrantu konsultāciju centrā: kur par to ziņot? Parasti ir iestāde, kas rūpējas par vienlīdzīgu attieksmi. Jautājiet drīz, jo var būt pēdējā diena. Vai ziņot, to izlemjat Jūs.
    .next = Tālāk
    .easy =
    Pierakstiet dienu, vietu un vārdus. Kas to redzēja?

    Jautājiet bezmaksas konsultāciju centrā: kur par to ziņot? Jautājiet drīz. Izlemjat Jūs.

stall = Tirgus saka Nūrai: „Tādiem kā Jūs mēs galdus neīrējam.” Ko viņa var darīt?
    .forget = 🤐 Aizmirst
    .note = 📝 Pierakstīt un jautāt
    .pay = 💶 Maksāt vairāk
    .easy = Tirgus saka: „Tādiem kā Jūs galdu nav.” Ko Nūra var darīt?
stall-forget = Viņa drīkst to aizmirst: izvēle ir viņas. Bet ar pierakstu par to var ziņot arī vēlāk. Bezmaksas konsultāciju centrs zina, kur.
    .easy = Izvēle ir viņas. Bet pieraksts palīdz. Bezmaksas konsultāciju centrs zina vairāk.
stall-note = Jā. Diena, vieta, vārdi, kas redzēja. Bezmaksas konsultāciju centrs zina, kur par to ziņot, un izlemj viņa.
    .easy = Jā. Viņa to pieraksta. Bezmaksas konsultāciju centrs zina vairāk. Izlemj viņa.
stall-pay = Viņa grib galdu, tas ir skaidrs. Bet ar lielāku naudu tas nekļūst taisnīgi. Viņa to pieraksta un jautā bezmaksas konsultāciju centrā.
    .easy = Ar lielāku naudu tas nekļūst taisnīgi. Viņa to pieraksta un jautā.

# Drošības kartīte: briesmas un smaga sirds. „Jautāt cilvēkam” ir poga, kas vienmēr ir redzama.
heavy =
    Vai kāds Jums draud vai Jums pieskaras? Atstājiet visu un ejiet pie citiem cilvēkiem. Jūsu dzīvība ir svarīgāka nekā pārdošana.

    Vai par šiem vārdiem jādomā vairākas dienas? Parunājiet ar cilvēku, kuram uzticaties, vai šeit nospiediet „Jautāt cilvēkam”.
    .next = Tālāk
    .easy =
    Vai kāds Jums draud? Atstājiet visu. Ejiet pie citiem cilvēkiem.

    Vai vārdi sāp ilgi? Parunājiet ar draugu. Vai nospiediet „Jautāt cilvēkam”.

calm =
    Jūsu uzdevums: uzrakstiet savu mierīgo teikumu grūtiem brīžiem. Piemēram: „Es Jūs dzirdu. Man vajag brīdi.” Vai: „Stop. Es eju prom.”

    Mājās pasakiet to skaļi 3 reizes. Glabājiet to kabatā vai tālrunī. Tad nospiediet pogu.
    .done = ✅ Teikums ir
    .easy =
    Uzrakstiet savu mierīgo teikumu. Piemēram: „Man vajag brīdi.” Vai: „Stop. Es eju prom.”

    Mājās pasakiet to 3 reizes. Tad nospiediet pogu.
calm-reminder =
    { $days ->
        [zero] Mierīgajam teikumam Jums vēl ir { $days } dienu. Pietiek ar 4 vai 5 vārdiem.
        [one] Mierīgajam teikumam Jums vēl ir { $days } diena. Pietiek ar 4 vai 5 vārdiem.
       *[other] Mierīgajam teikumam Jums vēl ir { $days } dienas. Pietiek ar 4 vai 5 vārdiem.
    }
    .easy = Mierīgais teikums var būt īss. Pietiek ar 4 vārdiem.
calm-done = Lieliski! Tagad grūtam brīdim Jums ir vārdi.
    .easy = Lieliski! Jūsu vārdi ir gatavi.
calm-late = Nedēļa ir pagājusi, un tas nekas. Kamēr sava teikuma nav, var teikt: „Man vajag brīdi.”
    .easy = Nedēļa ir pagājusi. Tas nekas. Var teikt: „Man vajag brīdi.”

sentence = Kuru teikumu Jūs izvēlējāties? Uzrakstiet vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kāds ir Jūsu teikums? Rakstiet vai runājiet. Ziņu saņem mentors.
sentence-thanks = Paldies. Šie vārdi ir Jūsu, un tos var teikt jebkurā valodā.
    .easy = Paldies. Šie vārdi ir Jūsu.

end = „Nē”, sūdzība, rupji vārdi: katram Jums ir atbilde. „Nē” ir par piedāvājumu, nevis par Jums. Uz tikšanos nākamajā nodarbībā!
    .easy = Jums ir 3 atbildes. „Nē” nav par Jums. Uz tikšanos!

later = Par „nē” paldies, sūdzību uzklausīt, rupjiem vārdiem viens mierīgs teikums. Uz tikšanos nākamajā nodarbībā!
    .easy = „Nē”: paldies. Sūdzība: klausieties. Rupji vārdi: ejiet prom. Uz tikšanos!
