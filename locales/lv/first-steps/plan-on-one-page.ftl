### Plāns uz vienas lapas — deviņi lauciņi, aizpildīti no tā, kas jau izdarīts.

# Ne vairāk par 40 zīmēm.
title = Plāns uz vienas lapas

# Sūta, ja trīs dienas nekas nav darīts.
nudge = 8 lauciņi pilni, 1 tukšs: arī tas ir plāns.
    .easy = 8 lauciņi pilni, 1 tukšs: arī plāns.

hello = Šodien Jūs mācāties ielikt savu plānu uz vienas lapas, 9 lauciņos. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūsu plāns ir uz vienas lapas. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt.
story =
    Aigula flīzē sienas. Plāns ir viņas galvā. Uzņēmējdarbības atbalsta punktā viņa runā 40 minūtes. Tad konsultants jautā: „Un kā klienti par Jums uzzina?” Par to viņa nebija domājusi.

    Mājās viņa uz lapas uzzīmē 9 lauciņus. Pēc 2 vakariem 8 ir pilni, 1 ir tukšs: kas var neizdoties? Nākamā saruna prasa 15 minūtes: tikai par šo lauciņu.
    .next = Tālāk
    .easy =
    Aigula flīzē sienas. Plāns ir viņas galvā. Viņa ar konsultantu runā 40 minūtes. Trūkst vienas svarīgas lietas.

    Mājās viņa uzzīmē 9 lauciņus. 8 ir pilni, 1 ir tukšs. Nākamā saruna prasa 15 minūtes.

rule =
    Plānam uz vienas lapas ir 9 lauciņi:
    🛍 Ko es pārdodu
    👤 Kas ir mans klients
    💭 Ko viņam vajag
    📣 Kā par mani uzzina
    💶 Mana cena
    🧰 Kas vajadzīgs, lai sāktu
    🔢 Manas izmaksas un skaitlis
    🤝 Kas man palīdz
    ⚠️ Kas var neizdoties

    Katrā lauciņā pietiek ar vienu īsu teikumu. Rakstiet valodā, kurā domājat.
    .next = Tālāk
    .easy =
    9 lauciņi:
    🛍 Ko es pārdodu
    👤 Mans klients
    💭 Ko viņam vajag
    📣 Kā par mani uzzina
    💶 Mana cena
    🧰 Kas vajadzīgs, lai sāktu
    🔢 Izmaksas un mans skaitlis
    🤝 Kas man palīdz
    ⚠️ Kas var neizdoties

    Katrā viens īss teikums.

# „Mans ceļš” ir poga izvēlnē: tie paši vārdi kā .path failā solis/menu.ftl.
from-before =
    Jūs nesākat ar tukšu lapu. Teikums par piedāvājumu iet 🛍. Klients, ko meklējāt, iet 👤 un 💭. Cena iet 💶, skaitlis 🔢. Saraksts ar „vajag uzreiz” iet 🧰, palīgs 🤝.

    Agrākās atbildes ir izvēlnē, zem „Mans ceļš”. Kāda nodarbība izlaista? Tad tās lauciņš pagaidām paliek tukšs.
    .next = Tālāk
    .easy =
    Jūsu lapa nav tukša. Jums ir piedāvājums un klients. Ir cena un skaitlis. Ir saraksts un palīgs.

    Skatieties izvēlnē, zem „Mans ceļš”. Tur ir Jūsu atbildes.

so-far =
    Tāds Jūsu plāns ir līdz šim:
    { $plan }
    .easy =
    Jūsu plāns līdz šim:
    { $plan }

kitchens = Tagad 3 teikumi no Aigulas lapas. 1. teikums: „Ģimenes manā tuvumā, kam ir veca virtuve.” Kurš lauciņš?
    .sell = 🛍 Ko es pārdodu
    .customer = 👤 Mans klients
    .need = 💭 Ko viņam vajag
    .easy = Aigula raksta: „Ģimenes manā tuvumā, kam ir veca virtuve.” Kurš lauciņš?
kitchens-sell = Virtuve ar to ir saistīta. Bet Aigula pārdod savu darbu: jaunas flīzes. Pērk ģimenes: tās ir viņas klients.
    .easy = Viņa pārdod flīžu darbu. Pērk ģimenes: viņas klients.
kitchens-customer = Jā. Šos cilvēkus viņa redz: kas viņi ir un kur dzīvo. Ko viņiem vajag, iet citā lauciņā: „Tīra siena 2 dienās.”
    .easy = Jā. Ģimenes ir viņas klienti.
kitchens-need = Gandrīz. Veca virtuve rāda, ko viņiem vajag. Bet teikums saka, kas ir šie cilvēki. Vajag viņiem tīru sienu, un ātri.
    .easy = Gandrīz. Viņiem vajag tīru sienu. Ģimenes ir klients.

photos = 2. teikums: „Lapiņa ar 2 foto krāsu veikalā. Un katram priecīgam klientam lūdzu pastāstīt vienam draugam.” Kurš lauciņš?
    .hear = 📣 Kā uzzina
    .begin = 🧰 Lai sāktu
    .helps = 🤝 Kas man palīdz
    .easy = Aigula raksta: „Lapiņa ar foto krāsu veikalā.” Kurš lauciņš?
photos-hear = Jā. Tā cilvēki par viņu uzzina. Lapiņa un draugs gandrīz neko nemaksā.
    .easy = Jā. Tā cilvēki par viņu uzzina.
photos-begin = Papīru un foto viņai vajag, tas tiesa. Bet kam? Tā cilvēki par viņu uzzina.
    .easy = Lapiņu viņai vajag. Bet kam? Lai cilvēki par viņu uzzina.
photos-helps = Priecīgi klienti palīdz, tas tiesa. Bet „Kas man palīdz” ir cilvēkiem, kas atbild uz viņas jautājumiem. Te par viņu uzzina jauni klienti.
    .easy = Viņi palīdz. Bet te par viņu uzzina jauni klienti.

# 60 : 30 = 2.
two-jobs = 3. teikums: „Es maksāju 60 eiro mēnesī. No viena darba paliek 30 eiro. Tātad jāizdara 2 darbi.” Kurš lauciņš?
    .price = 💶 Mana cena
    .begin = 🧰 Lai sāktu
    .number = 🔢 Izmaksas, skaitlis
    .easy = Aigula raksta: „Es maksāju 60 mēnesī. No viena darba paliek 30. Jāizdara 2 darbi.” Kurš lauciņš?
two-jobs-price = Šie 30 eiro nāk no cenas, bet cena ir lielāka. Teikums skaita, cik darbu: 60 dalīts ar 30 ir 2. Tas ir viņas skaitlis.
    .easy = Te skaita darbus: 60 dalīts ar 30 ir 2. Tas ir viņas skaitlis.
two-jobs-begin = „Lai sāktu” ir pirmajai dienai, piemēram, flīžu griezējs. 60 eiro viņa maksā katru mēnesi, un 2 darbi ir viņas skaitlis.
    .easy = „Lai sāktu” ir pirmajai dienai. Bet 60 viņa maksā katru mēnesi.
two-jobs-number = Jā. 60 dalīts ar 30 ir 2. Ar 2 darbiem mēneša izmaksas ir samaksātas.
    .easy = Jā. 60 dalīts ar 30 ir 2.

not-known = Pēdējais lauciņš ir tukšs: Aigula nezina, kas var neizdoties. Kas ir labākais?
    .invent = ✨ Rakstīt ko skaistu
    .leave = ✂️ Tikai 8 lauciņi
    .question = ❓ Rakstīt jautājumu
    .easy = „Kas var neizdoties” ir tukšs. Aigula to nezina. Kas ir labākais?
not-known-invent = Tad lapa izskatās pilna. Bet plāns ir viņai pašai, un skaists teikums nepalīdz. Palīdz jautājums: „Kas Jums neizdevās pirmajā gadā?”
    .easy = Skaists teikums nepalīdz. Palīdz jautājums.
not-known-leave = 8 lauciņi izskatās kārtīgi. Bet tad ar šo neviens viņai nepalīdz. Viņa tajā raksta jautājumu: „Kam es varu jautāt?”
    .easy = Tad ar to neviens nepalīdz. Jautājums ir labāks.
not-known-question = Jā. „Kas neizdevās citiem flīzētājiem? Jautāšu konsultantam.” Jautājums un cilvēks: tas ir labs lauciņš.
    .easy = Jā. „Kas neizdevās citiem? Es jautāšu.” Labs lauciņš.

# Drošības kartīte: cilvēki, kas pārdod plānus, un atļauja.
careful =
    Jūsu plāns ir Jūsu. Vai kāds, lai to rakstītu, grib naudu, Jūsu pasi vai karti? Sakiet „nē”. Uzņēmējdarbības atbalsta punkti parasti palīdz bez maksas.

    Un plāns ir tikai papīrs: to drīkst rakstīt vienmēr. Pirms pārdodat: ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    Jūsu plāns ir Jūsu. „Samaksājiet, es to uzrakstīšu”? Sakiet „nē”. Pasi tam nevienam nevajag.

    Pirms pārdodat: vai drīkst? Nav skaidrs? Apstājieties. Vispirms pajautājiet.

nine-boxes =
    Jūsu uzdevums: uz lapas uzzīmējiet 9 lauciņus. Katrā ierakstiet vienu īsu teikumu no tā, kas jau izdarīts. Nezināt? Ierakstiet jautājumu. Tad izlasiet lapu vienam cilvēkam.

    Kontu un dokumentu numurus tur nerakstiet. Tad nospiediet pogu.
    .done = ✅ Lapa ir uzrakstīta
    .easy =
    Uz lapas uzzīmējiet 9 lauciņus. Katrā viens īss teikums. Nezināt? Ierakstiet jautājumu. Izlasiet to vienam cilvēkam.

    Tad nospiediet pogu.
nine-boxes-reminder =
    { $days ->
        [zero] Savai lapai Jums vēl ir { $days } dienu. Kuru lauciņu var aizpildīt šodien?
        [one] Savai lapai Jums vēl ir { $days } diena. Kuru lauciņu var aizpildīt šodien?
       *[other] Savai lapai Jums vēl ir { $days } dienas. Kuru lauciņu var aizpildīt šodien?
    }
    .easy = Kuru lauciņu var aizpildīt šodien? Pietiek ar vienu.
nine-boxes-done = Lieliski! Jūsu plāns ir uz papīra. Tagad citi to var izlasīt un palīdzēt.
    .easy = Lieliski! Tagad Jūsu plānu var izlasīt.
nine-boxes-late = Nedēļa ir pagājusi, un tas nekas. Sāciet ar „Ko es pārdodu”. Pārējie drīkst pagaidīt.
    .easy = Nedēļa ir pagājusi. Tas nekas. Sāciet ar „Ko es pārdodu”.

hard-box = Kurš lauciņš ir tukšs vai grūts? Uzrakstiet vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kurš lauciņš ir tukšs vai grūts? Rakstiet vai runājiet. Ziņu saņem mentors.
hard-box-thanks = Paldies. Grūtais lauciņš rāda, kam nākamreiz jautāt.
    .easy = Paldies. Tagad Jūs zināt, ko jautāt.

end = Jūsu plānam ir 9 lauciņi, un tukšs lauciņš ir labs jautājums. Nākamajā nodarbībā plānojat savu nedēļu. Uz tikšanos!
    .easy = 9 lauciņi, viena lapa. Tālāk: Jūsu nedēļa. Uz tikšanos!

later = Viena lapa, 9 lauciņi, katrā viens teikums. Uzzīmējiet tos Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Viena lapa, 9 lauciņi. Uzzīmējiet tos Jums labā dienā. Uz tikšanos!
