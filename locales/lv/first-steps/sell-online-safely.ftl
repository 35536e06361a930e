### Droši pārdot internetā — skaidrs foto, cena, un kā atpazīt viltus pircēju.
###
### Šajā nodarbībā nav vietas lapu un firmu nosaukumiem un tālruņa numuriem.

# Ne vairāk par 40 zīmēm.
title = Droši pārdot internetā

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Pircējs prasa kodu no Jūsu īsziņas? Sakiet „nē”.
    .easy = Pircējs prasa kodu no Jūsu īsziņas? Sakiet „nē”.

hello = Šodien Jūs mācāties rakstīt piedāvājumu internetā un atpazīt viltus pircēju. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs mācāties droši pārdot internetā. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt.
story =
    Djego būvē plauktus. Vienu viņš ieliek internetā par 40 eiro. Pēc 10 minūtēm kāds raksta: „Es to ņemu! Atsūtiet man kodu no īsziņas, tad es maksāju.” Djego to atsūta. Naktī no viņa konta pazūd 120 eiro.

    Viņš tūlīt zvana bankai. Daļa naudas atgriežas. Tā nebija viņa vaina: tādas ziņas izskatās īstas. Tagad viņš zina pazīmes.
    .next = Tālāk
    .easy =
    Djego pārdod plauktu par 40 eiro. Kāds raksta: „Atsūtiet man kodu no īsziņas. Tad es maksāju.” Viņš atsūta. 120 eiro ir prom.

    Viņš zvana bankai. Tā nebija viņa vaina. Tagad viņš zina pazīmes.

offer-parts =
    Labam piedāvājumam ir 4 daļas:
    📷 Skaidrs foto: dienā, pie loga, tikai lieta. Bez cilvēkiem, dokumentiem un mājas numura.
    📝 Kas tas ir: izmērs, vecums, arī mazie trūkumi.
    💶 Cena, kurā viss ir iekļauts.
    📍 Pilsētas daļa, nevis Jūsu adrese.
    .next = Tālāk
    .easy =
    Labam piedāvājumam ir 4 daļas:
    📷 Skaidrs foto, dienā. Bez cilvēkiem un dokumentiem.
    📝 Kas tas ir? Cik liels? Cik vecs?
    💶 Cena.
    📍 Pilsētas daļa. Ne Jūsu adrese.

# Drošības kartīte: kā izskatās krāpšana.
signs =
    Viltus pircējam ir kāda no 3 pazīmēm:
    ⏱ Steiga: viss jādara tūlīt.
    🔑 Noslēpums: viņš grib kodu, paroli, kartes numuru vai pasi.
    💸 Dīvaina nauda: viņš maksā par daudz, vai Jums jāmaksā vispirms.

    Pietiek ar vienu pazīmi: apstājieties un neatbildiet. Lai Jums samaksātu, nevienam nevajag kodu no Jūsu īsziņas.
    .next = Tālāk
    .easy =
    Viltus pircējam ir 3 pazīmes:
    ⏱ Steiga: tūlīt!
    🔑 Noslēpums: kods, kartes numurs, pase.
    💸 Dīvaina nauda: par daudz, vai Jūs maksājat vispirms.

    Pietiek ar vienu. Apstājieties. Neatbildiet.

code = Īsts pircējs vai krāpnieks? 1. ziņa: „Es pērku plauktu. Jums tagad pienāks īsziņa ar kodu. Atsūtiet man kodu, un es maksāju.”
    .real = 🙂 Izskatās īsts
    .trick = 🛑 Krāpnieks
    .easy = 1. ziņa: „Es pērku. Jums pienāks kods īsziņā. Atsūtiet man to.” Īsts vai krāpnieks?
code-real = Tas izskatās parasti, un daudzi kodu atsūta. Bet kods ir kā Jūsu konta atslēga. Īstam pircējam to nevajag.
    .easy = Tas izskatās parasti. Bet kods ir kā atslēga. Nedodiet to.
code-trick = Jā. Kods ir kā Jūsu konta atslēga. Nedodiet to nevienam, arī ne draudzīgam cilvēkam.
    .easy = Jā. Kods ir kā atslēga. Nedodiet to nevienam.

saturday = 2. ziņa: „Labdien! Vai plaukts vēl ir? Varu atbraukt sestdien pulksten 3. Vai Jums der 35 eiro?”
    .real = 🙂 Izskatās īsts
    .trick = 🛑 Krāpnieks
    .easy = 2. ziņa: „Vai plaukts vēl ir? Vai varu atbraukt sestdien? Vai der 35 eiro?” Īsts vai krāpnieks?
saturday-real = Jā. Nav steigas, nav noslēpuma, nav dīvainas naudas. Zemāka cena ir tikai jautājums: var teikt „jā” vai „nē”.
    .easy = Jā. Sliktu pazīmju nav. Par 35 var teikt „jā” vai „nē”.
saturday-trick = Piesardzība ir laba. Bet meklējiet 3 pazīmes: nav steigas, nav noslēpuma, nav dīvainas naudas. Tas izskatās īsts.
    .easy = Meklējiet 3 pazīmes. Nevienas nav. Tas izskatās īsts.

too-much = 3. ziņa: „Es par plauktu sūtu 100 eiro. Tas maksā 40. Pārējos 60, lūdzu, iedodiet manam šoferim.”
    .real = 🙂 Izskatās īsts
    .trick = 🛑 Krāpnieks
    .easy = 3. ziņa: „Plaukts maksā 40. Es sūtu 100. 60 iedodiet manam šoferim.” Īsts vai krāpnieks?
too-much-real = Jums tas skan labi. Bet bieži šie 100 eiro neatnāk, un Jūsu 60 ir prom. Nevienam nevajag maksāt par daudz.
    .easy = Tas skan labi. Bet bieži 100 neatnāk. Jūsu 60 ir prom.
too-much-trick = Jā, dīvaina nauda. Bieži šie 100 eiro neatnāk, un Jūsu 60 ir prom.
    .easy = Jā. Tā ir dīvaina nauda. Nedodiet 60.

size = 4. ziņa: „Cik plats ir plaukts? Vai varat atsūtīt vēl vienu kreisās puses foto?”
    .real = 🙂 Izskatās īsts
    .trick = 🛑 Krāpnieks
    .easy = 4. ziņa: „Cik liels tas ir? Vai varu redzēt vēl vienu foto?” Īsts vai krāpnieks?
size-real = Jā. Šis cilvēks grib vairāk zināt par plauktu. Varbūt piedāvājumam vajag vēl vienu rindu.
    .easy = Jā. Viņš jautā par plauktu. Tas ir parasti.
size-trick = Piesardzība ir laba. Bet jautājumi ir tikai par plauktu, un noslēpuma tajos nav. Tas izskatās īsts.
    .easy = Jautājumi ir par plauktu. Noslēpuma nav. Tas izskatās īsts.

link = 5. ziņa: „Es samaksāju. Tūlīt atveriet šo saiti un ierakstiet savas kartes numuru. Tad Jūs saņemsiet naudu.”
    .real = 🙂 Izskatās īsts
    .trick = 🛑 Krāpnieks
    .easy = 5. ziņa: „Es samaksāju. Atveriet šo saiti. Ierakstiet kartes numuru.” Īsts vai krāpnieks?
link-real = Tādas lapas izskatās kā īsta banka. Bet te ir 2 pazīmes: steiga un noslēpums. Saiti neatveriet. Paskatieties savā bankas kontā.
    .easy = Lapa izskatās īsta. Bet steiga un noslēpums ir sliktas pazīmes. Neatveriet to.
link-trick = Jā. Steiga un noslēpums: 2 pazīmes. Saiti neatveriet. Vai nauda ir, to rāda Jūsu bankas konts.
    .easy = Jā. Steiga un noslēpums. Saiti neatveriet.

passport = 6. ziņa: „Es esmu tālu. Atsūtiet man savas pases foto, lai varu Jums uzticēties.”
    .real = 🙂 Izskatās īsts
    .trick = 🛑 Krāpnieks
    .easy = 6. ziņa: „Atsūtiet man savas pases foto. Tad es uzticos.” Īsts vai krāpnieks?
passport-real = Uzticēties ir svarīgi, tā ir. Bet ar šo foto kāds var izmantot Jūsu vārdu. Pircējam vajag plauktu, nevis Jūsu pasi.
    .easy = Pircējam vajag plauktu. Ne Jūsu pasi. Nesūtiet dokumentu foto.
passport-trick = Jā. Pircējam vajag plauktu, nevis Jūsu pasi. Dokumenti, kartes un konts paliek pie Jums.
    .easy = Jā. Dokumenti un kartes paliek pie Jums.

# Drošības kartīte: tikšanās ar pircēju.
meet =
    Pircējs grib atbraukt? Tiecieties dienā, vietā, kur ir citi cilvēki, un ņemiet līdzi draugu. Vispirms redziet naudu: rokā vai savā kontā. Maksājuma bilde nav nauda. Vienmēr drīkst teikt „nē”.
    .next = Tālāk
    .easy =
    Tiecieties dienā, vietā, kur ir cilvēki. Ņemiet līdzi draugu. Vispirms redziet naudu. Maksājuma bilde nav nauda.

# Drošības kartīte: pēc krāpšanas. „Jautāt cilvēkam” ir poga, kas vienmēr ir redzama.
happened =
    Vai kāds Jūs piekrāpa? Tā notiek ar daudziem, un tā nav Jūsu vaina. Tūlīt zvaniet savai bankai un apturiet karti. Ziņas saglabājiet. Tad šeit nospiediet „Jautāt cilvēkam”: kopā noskaidrosiet, kur par to ziņot.
    .next = Tālāk
    .easy =
    Vai kāds Jūs piekrāpa? Tā nav Jūsu vaina. Zvaniet bankai tūlīt. Ziņas saglabājiet. Nospiediet „Jautāt cilvēkam”.

draft =
    Jūsu uzdevums: izveidojiet vienu piedāvājumu ar 4 daļām: foto, kas tas ir, cena, pilsētas daļa. Glabājiet to tālrunī un parādiet draugam.

    Internetā to vēl nelieciet. Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet. Tad nospiediet pogu.
    .done = ✅ Piedāvājums ir
    .easy =
    Izveidojiet vienu piedāvājumu: foto, kas tas ir, cena, pilsētas daļa. Glabājiet to tālrunī. Parādiet draugam.

    Internetā to vēl nelieciet. Vai Jūs drīkstat pārdot? Nav skaidrs? Vispirms jautājiet. Tad nospiediet pogu.
draft-reminder =
    { $days ->
        [zero] Piedāvājumam Jums vēl ir { $days } dienu. Foto pie loga ir labs sākums.
        [one] Piedāvājumam Jums vēl ir { $days } diena. Foto pie loga ir labs sākums.
       *[other] Piedāvājumam Jums vēl ir { $days } dienas. Foto pie loga ir labs sākums.
    }
    .easy = Vai šodien varat uzņemt vienu skaidru foto? Tas ir labs sākums.
draft-done = Lieliski! Jūsu piedāvājums ir gatavs, un Jūs zināt 3 pazīmes.
    .easy = Lieliski! Jūsu piedāvājums ir gatavs.
draft-late = Nedēļa ir pagājusi, un tas nekas. Uzņemiet skaidru foto gaišā dienā, vārdi nāk pēc tam.
    .easy = Nedēļa ir pagājusi. Tas nekas. Foto uzņemiet gaišā dienā.

words = Atsūtiet šeit sava piedāvājuma vārdus: kas tas ir, cena, pilsētas daļa. Tikai vārdus, lūdzu: bez foto, adreses, tālruņa un konta numura. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Atsūtiet sava piedāvājuma vārdus. Bez foto, adreses un tālruņa numura. Rakstiet vai runājiet. Ziņu saņem mentors.
words-thanks = Paldies. Vai ar šiem vārdiem Jūs to pirktu? Tos var mainīt jebkurā laikā.
    .easy = Paldies. Vārdus var mainīt jebkurā laikā.

end = Jūs varat izveidot skaidru piedāvājumu un zināt 3 pazīmes: steiga, noslēpums, dīvaina nauda. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūs zināt 3 pazīmes: steiga, noslēpums, dīvaina nauda. Uz tikšanos!

later = Steiga, noslēpums, dīvaina nauda: lai apstātos, pietiek ar vienu pazīmi. Piedāvājumu veidojiet gaišā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Steiga, noslēpums, dīvaina nauda: apstājieties. Piedāvājumu veidojiet gaišā dienā. Uz tikšanos!
