### Kas ir mans klients? — viens cilvēks: vieta, vajadzība, nauda.

# Ne vairāk par 40 zīmēm.
title = Kas ir mans klients?

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Padomājiet par savu klientu. Kur šis cilvēks bija šorīt pulksten 8?
    .easy = Kur Jūsu klients bija šorīt pulksten 8?

hello = Šodien Jūs izvēlaties vienu klientu savai idejai. Tas prasa apmēram 5 minūtes.
    .easy = Šodien Jūs izvēlaties vienu klientu. Tas prasa 5 minūtes.

# Vārdu un nodarbošanos var mainīt.
story =
    Džamila krāso sienas. Uz lapas viņa raksta: „Krāsoju visiem.” 300 lapas maksā 40 eiro. Tās ieliek katrā pastkastītē, bet neviens nezvana.

    Tad Džamila domā par vienu cilvēku: kādu, kas pārceļas. Šim cilvēkam vajag baltas sienas, un laika ir maz. Viņa atstāj 5 lapas veikalā, kur pārdod kastes. Zvana 3 cilvēki. Diviem cena ir par augstu. Viens saka: jā.
    .next = Tālāk
    .easy =
    Džamila krāso sienas. Uz lapas ir: „Krāsoju visiem.” 300 lapas maksā 40 eiro. Neviens nezvana.

    Tagad viņa meklē cilvēkus, kas pārceļas. Viņa atstāj 5 lapas vienā veikalā. Zvana 3 cilvēki. 1 saka: jā.

rule =
    „Visus” ir grūti atrast. Vienu klientu atrast ir viegli. Tāpēc izvēlieties vienu un uzziniet 3 lietas:
    📍 Vieta: kur šis cilvēks ir, un kad?
    🎯 Vajadzība: kādu problēmu viņš grib atrisināt?
    💶 Nauda: kas maksā, un cik par to maksā tagad?

    Jūs sākat ar viena veida klientu. Citi var nākt vēlāk.
    .next = Tālāk
    .easy =
    „Visus” ir grūti atrast. Izvēlieties vienu klientu. Uzziniet 3 lietas:
    📍 Vieta: kur viņš ir?
    🎯 Vajadzība: ko viņam vajag?
    💶 Nauda: kas maksā tagad?

who = Tagad veidojiet savu klientu. Padomājiet par savu ideju. Kam to vajag visvairāk?
    .older = 👵 Vecākam cilvēkam
    .family = 👪 Ģimenei
    .shop = 🏪 Veikala īpašniekam
    .other = 🙋 Kādam citam
    .easy = Tagad Jūs. Padomājiet par savu ideju. Kam to vajag visvairāk?
who-older = Labi. Padomājiet par vienu vecāku cilvēku, ko pazīstat. Kas viņam parastā dienā ir grūti?
    .easy = Labi. Padomājiet par vienu vecāku cilvēku. Kas viņam ir grūti?
who-family = Labi. Padomājiet par vienu ģimeni, ko pazīstat. Kam viņi katru nedēļu tērē laiku?
    .easy = Labi. Padomājiet par vienu ģimeni. Kam viņi tērē laiku?
who-shop = Labi. Padomājiet par vienu veikalu tuvumā. Kas īpašniekam prasa laiku vai naudu?
    .easy = Labi. Padomājiet par vienu veikalu. Kas īpašniekam prasa laiku?
who-other = Labi. Padomājiet par vienu cilvēku, ko nesen satikāt. Kāda ir viņa problēma?
    .easy = Labi. Padomājiet par vienu cilvēku. Kāda ir viņa problēma?

morning = 📍 Vieta. Kur šis cilvēks ir pulksten 8 no rīta?
    .home = 🏠 Mājās
    .way = 🚌 Ceļā
    .work = 🏢 Darbā
    .unknown = 🤷 To es vēl nezinu
    .easy = 📍 Vieta. Kur viņš ir pulksten 8 no rīta?
morning-home = Tad māja un tuvākais veikals ir labas vietas dažiem vārdiem par Jūsu piedāvājumu.
    .easy = Tad māja un tuvākais veikals ir labas vietas.
morning-way = Tad laba vieta ir autobusa pietura, stacija vai skolas vārti.
    .easy = Tad laba vieta ir pietura vai skolas vārti.
morning-work = Tad īstā vieta ir viņa darbs. Vispirms pajautājiet, kura stunda tur ir mierīga.
    .easy = Tad vieta ir viņa darbs. Jautājiet: kura stunda ir mierīga?
morning-unknown = Tā ir godīga atbilde. Šodienas uzdevums palīdz to uzzināt.
    .easy = Tā ir godīga atbilde. Šodienas uzdevums palīdz.

payer = 💶 Nauda. Kas maksā par Jūsu piedāvājumu?
    .person = 🙋 Šis cilvēks
    .family = 👪 Viņa ģimene
    .company = 🏢 Firma vai iestāde
    .unknown = 🤷 To es vēl nezinu
    .easy = 💶 Nauda. Kas maksā?
payer-person = Labi. Vajag un maksā tas pats cilvēks. Pajautājiet, cik viņš par to maksā tagad.
    .easy = Labi. Jautājiet: cik maksājat tagad?
payer-family = Tad piedāvājumam jāpatīk 2 cilvēkiem: viens to lieto, otrs maksā.
    .easy = Tad tam jāpatīk 2 cilvēkiem. Viens lieto. Otrs maksā.
payer-company = Labi to zināt. Firmas un iestādes parasti maksā vēlāk. Pajautājiet, cik ilgi tas ir.
    .easy = Labi to zināt. Tās parasti maksā vēlāk. Jautājiet: cik ilgi?
payer-unknown = Tā ir godīga atbilde. Jautājiet cilvēkiem: kas par to maksā tagad?
    .easy = Tā ir godīga atbilde. Jautājiet: kas par to maksā tagad?

mine = Tagad salieciet savu klientu kopā. Kas tas ir? Kur viņš dienā ir? Ko viņam vajag? Cik par to maksā tagad? Uzrakstiet vienā ziņā vai pasakiet. Bez vārdiem un uzvārdiem, lūdzu. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Tagad Jūsu klients. Kas tas ir? Kur viņš ir? Ko viņam vajag? Kas maksā? Rakstiet vai runājiet. Bez vārdiem, lūdzu. Ziņu saņem mentors.
mine-thanks = Paldies. Tas ir viens klients, un tagad Jūs varat meklēt tādus cilvēkus.
    .easy = Paldies. Tagad Jūs varat meklēt tādus cilvēkus.

clear = Luiss asina nažus. Kuru klientu ir viegli atrast?
    .everybody = 🌍 Visus, kas gatavo
    .kitchens = 🍽 3 mazus restorānus
    .easy = Luiss asina nažus. Kuru ir viegli atrast?
clear-everybody = Gatavo daudzi, tā ir. Bet kur viņš sāk rīt no rīta? Ar 3 restorāniem tuvumā viņš zina vietu.
    .easy = Gatavo daudzi. Bet kur sākt? 3 restorāniem ir vieta.
clear-kitchens = Jā. Viņš zina vietu un mierīgo stundu. Turp viņš var iet rīt.
    .easy = Jā. Viņš zina vietu. Turp viņš var iet.

missing = Parvina mazgā logus. Viņas klienti ir mazie veikali viņas ielā. Pēc katra lietus logi ir netīri. Ko viņa vēl nezina?
    .place = 📍 Vietu
    .need = 🎯 Vajadzību
    .money = 💶 Naudu
    .easy = Parvina mazgā logus veikaliem savā ielā. Pēc lietus tie ir netīri. Ko viņa vēl nezina?
missing-place = Vietu viņa zina: veikali viņas ielā. Nauda vēl nav zināma: kas mazgā logus tagad, un cik tas maksā?
    .easy = Vieta ir viņas iela. Nauda vēl nav zināma: cik viņi maksā tagad?
missing-need = Vajadzību viņa zina: netīri logi pēc katra lietus. Nauda vēl nav zināma: kas mazgā logus tagad, un cik tas maksā?
    .easy = Vajadzība ir tīri logi. Nauda vēl nav zināma: cik viņi maksā tagad?
missing-money = Jā. Viņa jautā veikaliem: kas mazgā logus tagad, un cik tas maksā?
    .easy = Jā. Viņa jautā: cik Jūs maksājat tagad?

two-people = Čens māca bērniem spēlēt ģitāru. Kam jāpiekrīt cenai?
    .children = 🎸 Bērniem
    .parents = 👪 Vecākiem
    .easy = Čens māca bērniem spēlēt ģitāru. Kam jāpiekrīt cenai?
two-people-children = Bērniem stundai jāpatīk, tas ir svarīgi. Bet maksā vecāki. Tāpēc Čenam vajag vārdus abiem.
    .easy = Bērniem tam jāpatīk. Bet maksā vecāki.
two-people-parents = Jā. Viens to lieto, otrs maksā. Čenam vajag vārdus abiem.
    .easy = Jā. Bērni mācās. Vecāki maksā.

# Kartīte par citu cilvēku drošību un datiem.
safe =
    Skatieties vietās, kur ejat parastā dienā. Nevienam nesekojiet. Nerakstiet vārdus un nefotografējiet cilvēkus. Kādam nav laika? Sakiet paldies un ejiet tālāk.
    .next = Tālāk
    .easy =
    Skatieties vietās, ko pazīstat. Nevienam nesekojiet. Nerakstiet vārdus. Nefotografējiet. Kādam nav laika? Sakiet paldies.

find =
    Jūsu uzdevums: atrodiet 3 cilvēkus, kas ir kā Jūsu klients. Kur viņi ir, un cikos? Ja tas šķiet labi, uzdodiet vienu jautājumu: „Kā Jūs to risināt tagad?” Jūs neko nepārdodat.

    Pierakstiet vietu, vajadzību un naudu, bez vārdiem un uzvārdiem. Tad nospiediet pogu.
    .done = ✅ 3 ir atrasti
    .easy = Atrodiet 3 cilvēkus, kas ir kā Jūsu klients. Kur viņi ir? Kad? Var jautāt: „Ko Jūs darāt tagad?” Neko nepārdodiet. Nerakstiet vārdus. Tad nospiediet pogu.
find-reminder =
    { $days ->
        [zero] Lai atrastu 3 cilvēkus, kas ir kā Jūsu klients, vēl ir { $days } dienu. Viens cilvēks šodien ir labs solis.
        [one] Lai atrastu 3 cilvēkus, kas ir kā Jūsu klients, vēl ir { $days } diena. Viens cilvēks šodien ir labs solis.
       *[other] Lai atrastu 3 cilvēkus, kas ir kā Jūsu klients, vēl ir { $days } dienas. Viens cilvēks šodien ir labs solis.
    }
    .easy = Kur šodien var redzēt Jūsu klientu? Viens cilvēks ir labi.
find-done = Lieliski! Tagad Jūs zināt vietu un laiku, kur ir Jūsu klienti.
    .easy = Lieliski! Tagad Jūs zināt vietu un laiku.
find-late = Nedēļa ir pagājusi, un tas nekas. Jūsu klienti nav pazuduši, un meklēt var jebkurā dienā.
    .easy = Nedēļa ir pagājusi. Tas nekas. Meklēt var jebkurā dienā.

end = Vieta, vajadzība, nauda: tagad Jūs varat aprakstīt vienu klientu. Nākamajā nodarbībā apskatām, ko pārdod citi. Uz tikšanos!
    .easy = Vieta, vajadzība, nauda: Jūs zināt vienu klientu. Uz tikšanos!

later = Vieta, vajadzība, nauda: 3 lietas par vienu cilvēku. Meklējiet šo cilvēku Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Vieta, vajadzība, nauda. Meklējiet vienu cilvēku Jums labā dienā. Uz tikšanos!
