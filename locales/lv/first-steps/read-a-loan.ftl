### Izlasīt aizdevuma piedāvājumu — kopsumma, maksas, datumi, nodrošinājums.
###
### Šeit nav vietas kādas valsts tiesībām un parastām procentu likmēm: piedāvājumi ir izdomāti.

# Ne vairāk par 40 zīmēm.
title = Izlasīt aizdevuma piedāvājumu

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Nav kopsummas? Nav paraksta.
    .easy = Nav kopsummas? Nav paraksta.

hello = Šodien Jūs lasāt aizdevuma piedāvājumu un atrodat 4 lietas, pirms parakstāt. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs lasāt aizdevuma piedāvājumu. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt; aprēķinam jāpaliek pareizam.
# 36 x 25 = 900; 900 + 60 = 960; 960 - 600 = 360; 12 x 54 = 648; 648 - 600 = 48.
story =
    Ačienga liek grīdas flīzes. Zāģis maksā 600 eiro. Kāda lapa saka: „Tikai 25 eiro mēnesī!” Viņa jautā kopsummu: 36 mēneši pa 25 eiro un maksa 60. Tas ir 960. Šis aizdevums maksā 360 eiro.

    Otrs piedāvājums: 12 mēneši pa 54 eiro, bez maksas par papīriem. Tas ir 648, tātad tas maksā 48. Viņa ņem to: 54 viņa var samaksāt arī klusā mēnesī.
    .next = Tālāk
    .easy =
    Ačiengai zāģim vajag 600 eiro. 1. aizdevums: tikai 25 eiro mēnesī! Bet kopsumma ir 960.

    2. aizdevums: 54 mēnesī. Kopsumma ir 648. Viņa ņem 2. aizdevumu.

# Šeit paskaidroti vārdi „maksa” un „nodrošinājums”, kā tie ir līgumos.
rule =
    Katrā piedāvājumā atrodiet 4 lietas:
    🧮 Kopsumma: viss, ko atdodat.
    💸 Maksas: cik maksā papīri, sākumā vai vēlāk.
    📅 Datumi: cik mēnesī, no kura laika līdz kuram?
    🔒 Nodrošinājums: ko drīkst paņemt, ja nevarat samaksāt. Dažreiz tas ir cilvēks, kurš maksā Jūsu vietā.

    Nav kopsummas? Nav paraksta.
    .next = Tālāk
    .easy =
    Atrodiet 4 lietas:
    🧮 Kopsumma: viss, ko atdodat
    💸 Maksas: cik maksā papīri
    📅 Datumi: cik, un līdz kuram laikam?
    🔒 Nodrošinājums: nevarat samaksāt? Ko var paņemt?

    Nav kopsummas? Nav paraksta.

# Izdomāts piedāvājums. 24 x 40 = 960; 960 + 50 = 1010; 1010 - 800 = 210.
offer =
    Šis piedāvājums ir izdomāts:

    Jūs saņemat: 800 eiro
    Jūs maksājat: 40 eiro mēnesī, 24 mēnešus
    Maksa sākumā: 50 eiro
    Nodrošinājums: Jūsu furgons
    Tikai šodien!
    .next = Tālāk
    .easy =
    Šis piedāvājums nav īsts:

    Jūs saņemat: 800 eiro
    Jūs maksājat: 40 eiro mēnesī, 24 mēnešus
    Maksa: 50 eiro
    Nodrošinājums: Jūsu furgons
    Tikai šodien!

months = Farids lasa šo piedāvājumu. Viņš maksā 40 eiro mēnesī, 24 mēnešus. Cik tas ir kopā?
    .sixty-four = 64 eiro
    .eight-hundred = 800 eiro
    .nine-sixty = 960 eiro
    .easy = Farids maksā 40 eiro mēnesī, 24 mēnešus. Cik kopā?
months-sixty-four = 64 ir 40 plus 24. Bet 40 eiro viņš maksā katru mēnesi: 24 reiz 40 ir 960.
    .easy = Viņš maksā katru mēnesi. 24 reiz 40 ir 960.
months-eight-hundred = 800 viņš saņem. Atdod viņš vairāk: 24 reiz 40 ir 960.
    .easy = 800 viņš saņem. 24 reiz 40 ir 960.
months-nine-sixty = Jā. 24 reiz 40 ir 960. Piedāvājumā šī skaitļa nav, tāpēc viņš to izrēķina.
    .easy = Jā. 24 reiz 40 ir 960.

total = Mēneši kopā ir 960 eiro. Maksa sākumā ir 50. Cik Farids kopā atdod?
    .nine-ten = 910 eiro
    .nine-sixty = 960 eiro
    .ten-ten = 1010 eiro
    .easy = Mēneši ir 960 eiro. Maksa ir 50. Cik kopā?
total-nine-ten = Arī maksa ir jāmaksā, tāpēc tā jāpieskaita: 960 plus 50 ir 1010. Viņš saņem 800, tātad aizdevums maksā 210.
    .easy = Arī maksa ir jāmaksā. 960 plus 50 ir 1010.
total-nine-sixty = Tie ir mēneši. Tagad vēl jāpieskaita maksa: 960 plus 50 ir 1010. Viņš saņem 800, tātad aizdevums maksā 210.
    .easy = Maksa ir vēl 50. 960 plus 50 ir 1010.
total-ten-ten = Jā. 960 plus 50 ir 1010. Viņš saņem 800, tātad aizdevums maksā 210 eiro.
    .easy = Jā. 1010. Viņš saņem 800. Tātad tas maksā 210.

security = Farids ar savu furgonu ved veikaliem pārtiku. Piedāvājumā ir rakstīts: „Nodrošinājums: Jūsu furgons.” Ko tas nozīmē?
    .safe = 🛡 Furgons ir drošs
    .take = 🚐 To var atņemt
    .gift = 🎁 Viņam to iedod
    .easy = Piedāvājumā rakstīts: „Nodrošinājums: Jūsu furgons.” Ko tas nozīmē?
security-safe = Vārds tā izklausās. Bet drošībā ir viņu nauda, nevis viņa furgons. Ja viņš nevar samaksāt, furgonu drīkst paņemt.
    .easy = Tā izklausās. Bet, ja viņš nevar samaksāt, furgonu drīkst paņemt.
security-take = Jā. Ja viņš nevar samaksāt, furgonu drīkst paņemt, un viņam to vajag darbam. Viņš prasa citu piedāvājumu, bez furgona.
    .easy = Jā. Furgonu viņam vajag darbam. Tāpēc viņš prasa citu piedāvājumu.
security-gift = Tas būtu labi. Bet furgons jau ir viņa. Ja viņš nevar samaksāt, to drīkst paņemt.
    .easy = Furgons jau ir viņa. Ja viņš nevar samaksāt, to drīkst paņemt.

today = Kāds vīrietis saka Faridam: „Tikai šodien! Parakstiet šeit, izlasīsiet vēlāk.” Kas ir labākais?
    .sign = ✍️ Parakstīt šodien
    .home = 📄 Ņemt uz mājām
    .ask-friend = 👥 Lai paraksta draugs
    .easy = „Tikai šodien! Parakstiet šeit, izlasīsiet vēlāk.” Kas Faridam ir labākais?
today-sign = Viņam vajag naudu, un 1 paraksts ir ātrs. Bet ar to viņam jāmaksā 24 mēnešus. Godīgs piedāvājums ir spēkā arī rīt.
    .easy = Tas ir ātri. Bet tad jāmaksā 24 mēnešus. Vispirms viņš to ņem uz mājām.
today-home = Jā. Mājās viņš atrod 4 lietas un kādam tās parāda. Godīgs piedāvājums ir spēkā arī rīt.
    .easy = Jā. Viņš to lasa mājās. Viņš to kādam parāda.
today-ask-friend = Tad draugam var nākties maksāt visu, un piedāvājums nekļūst labāks. Viņš ņem papīru uz mājām un atrod 4 lietas.
    .easy = Tad jāmaksā draugam. Farids ņem papīru uz mājām.

# Drošības kartīte: kontrole pār naudu un parādi. „Jautāt cilvēkam” ir poga, kas vienmēr ir redzama.
control =
    Jūs parakstāt tikai par sevi un tikai tad, ja to gribat. Ja parakstāt par cita cilvēka aizdevumu, var nākties maksāt visu.

    Vai kāds liek Jums parakstīt vai ņem Jūsu naudu vai karti, arī mājās? Tā nav Jūsu vaina. Nospiediet „Jautāt cilvēkam”. Aizdevumu nevarat atdot? Arī tad nospiediet to: bieži ir bezmaksas padoms.
    .next = Tālāk
    .easy =
    Parakstiet tikai tad, ja gribat. Parakstāt par citu? Varbūt maksāsiet Jūs.

    Vai kāds liek Jums parakstīt? Vai ņem Jūsu naudu? Nevarat atdot? Tā nav Jūsu vaina. Nospiediet „Jautāt cilvēkam”.

before-signing =
    Pirms parakstāt, uzdodiet vēl 2 jautājumus: kas notiek, ja maksāju vēlāk? Cik maksā atdot ātrāk? Ņemiet līdzi cilvēku, kurš labi lasa šajā valodā.

    Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    Uzdodiet vēl 2 jautājumus. Kas notiek, ja maksāju vēlāk? Vai var atdot ātrāk?

    Vai ar Jūsu atļauju drīkst strādāt sev? Nav skaidrs? Apstājieties. Vispirms pajautājiet.

four-things =
    Jūsu uzdevums: atrodiet 4 lietas vienā piedāvājumā. Piedāvājuma nav? Ņemiet kādu no veikala: „Maksājiet pa daļām.” Jums nekas nav jāaizņemas.

    Vai piedāvājums ir īsts? Pirms parakstāt, parādiet to savam mentoram vai bezmaksas konsultāciju centrā. Tad nospiediet pogu.
    .done = ✅ 4 lietas ir
    .easy =
    Atrodiet 4 lietas vienā piedāvājumā. Nav piedāvājuma? Meklējiet veikalā: „Maksājiet pa daļām.”

    Īsts piedāvājums? Vispirms parādiet to mentoram, tad parakstiet. Tad nospiediet pogu.
four-things-reminder =
    { $days ->
        [zero] Šīm 4 lietām Jums vēl ir { $days } dienu. Kopsumma ir labs sākums.
        [one] Šīm 4 lietām Jums vēl ir { $days } diena. Kopsumma ir labs sākums.
       *[other] Šīm 4 lietām Jums vēl ir { $days } dienas. Kopsumma ir labs sākums.
    }
    .easy = Šodien atrodiet kopsummu. Tas ir labs sākums.
four-things-done = Lieliski! Tagad Jūs redzat, kas ir aiz maza skaitļa.
    .easy = Lieliski! Tagad Jūs redzat kopsummu.
four-things-late = Nedēļa ir pagājusi, un tas nekas. Sākumam pietiek ar vienu skaitli: kopsummu.
    .easy = Nedēļa ir pagājusi. Tas nekas. Sāciet ar kopsummu.

found = Ko Jūs atradāt: kopsummu, maksas, datumus, nodrošinājumu? Uzrakstiet vai pasakiet. Lūdzu, nesūtiet foto, vārdus un kontu numurus. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Ko Jūs atradāt? Rakstiet vai runājiet. Bez foto, vārdiem un kontu numuriem. Ziņu saņem mentors.
found-thanks = Paldies. Vai Jūs gaida īsts piedāvājums? Neparakstiet, pirms par to ar kādu parunājat.
    .easy = Paldies. Īsts piedāvājums? Vispirms runājiet, tad parakstiet.

end = Jūs protat aizdevuma piedāvājumā atrast 4 lietas: kopsumma, maksas, datumi, nodrošinājums. Nākamajā nodarbībā veidojat trešo kastīti. Uz tikšanos!
    .easy = Kopsumma, maksas, datumi, nodrošinājums: Jūs protat tos atrast. Uz tikšanos!

later = Kopsumma, maksas, datumi, nodrošinājums: atrodiet tos, pirms parakstāt. Nav kopsummas, nav paraksta. Uz tikšanos nākamajā nodarbībā!
    .easy = Kopsumma, maksas, datumi, nodrošinājums. Nav kopsummas? Nav paraksta. Uz tikšanos!
