### Divas minūtes dienā — pierakstīt, kas ienāk un kas iziet.

# Ne vairāk par 40 zīmēm.
title = Divas minūtes dienā

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Ienāk, iziet, gatavs. Kas tas bija šodien?
    .easy = Ienāk, iziet, gatavs. Kas tas bija šodien?

hello = Šodien Jūs mācāties 2 minūtēs dienā pierakstīt, cik naudas ienāk un cik iziet. Nodarbība prasa apmēram 6 minūtes.
    .easy = Šodien Jūs pierakstāt, cik naudas ienāk un iziet. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt.
story =
    Amadu tīra paklājus. Viņa papīri ir 4 maisos, un skaitļi ir viņa galvā. Martā palīgs konsultāciju centrā jautā: „Cik ienāca? Cik izgāja?” Amadu meklē 2 vakarus, un daži papīri ir pazuduši.

    Aprīlī viņš katru vakaru raksta 2 minūtes. Tagad viņš redz: autobuss maksā vairāk nekā ziepes.
    .next = Tālāk
    .easy =
    Amadu tīra paklājus. Viņa papīri ir 4 maisos. Cik ienāca? Cik izgāja? Viņš nezina.

    Tagad viņš katru vakaru raksta 2 minūtes. Viņš redz: autobuss maksā vairāk nekā ziepes.

rule =
    Ienāk, iziet, gatavs. Katru vakaru viena rinda katrai lietai:
    📅 Diena un viens vārds: kas tas bija?
    ➕ Ienāk: nauda no klienta.
    ➖ Iziet: nauda, ko maksājat par darba lietām.
    🧾 Čeks: glabājiet to aploksnē.

    Rakstiet tajā pašā dienā, vienmēr vienā laikā. Šodien naudas nebija? Rakstiet 0.
    .next = Tālāk
    .easy =
    Katru vakaru:
    📅 Diena un viens vārds
    ➕ Ienāk: klients samaksāja
    ➖ Iziet: Jūs samaksājāt par darba lietām
    🧾 Čeku glabājiet

    Šodien naudas nebija? Rakstiet 0.

# 40 + 16 - 6 - 4 + 20 = 66.
book =
    Halima labo drēbes. Viņas kladē ir 5 rindas:
    1️⃣ Pirmdiena, kastītē sākumā: 40
    2️⃣ Pirmdiena, 2 svārki: ienāk 16
    3️⃣ Otrdiena, diegi: …
    4️⃣ Trešdiena, autobuss pie klientes: iziet 4
    5️⃣ Ceturtdiena, jaka: ienāk 20

    3. rinda vēl nav pilna. Pietiek ar vecu kladi un pildspalvu.
    .next = Tālāk
    .easy =
    Halima labo drēbes. Viņas kladē ir 5 rindas:
    1️⃣ Sākumā: 40
    2️⃣ 2 svārki: ienāk 16
    3️⃣ Diegi: …
    4️⃣ Autobuss darbam: iziet 4
    5️⃣ Jaka: ienāk 20

    3. rinda vēl nav pilna.

thread = 3. rinda: otrdien Halima par naudu no uzņēmuma kastītes pērk diegus. Tie maksā 6 eiro. Ko viņa raksta?
    .in = ➕ Ienāk 6
    .out = ➖ Iziet 6
    .nothing = 🤷 Neko, tas ir maz
    .easy = Halima pērk diegus par 6 eiro. Ko viņa raksta?
thread-in = Diegi ienāk, tā ir. Bet kladē skaita naudu, un nauda iziet: iziet 6.
    .easy = Diegi ienāk. Bet nauda iziet: iziet 6.
thread-out = Jā. Nauda darba lietām iziet: iziet 6. Čeku viņa ieliek aploksnē.
    .easy = Jā. Iziet 6. Čeku viņa glabā.
thread-nothing = Tas ir maz, tā ir. Bet daudz mazu lietu mēnesī ir daudz naudas. Viņa raksta: iziet 6.
    .easy = Daudz mazu lietu ir daudz. Viņa raksta: iziet 6.

# Bez sākuma 26, bez tā, kas izgāja, 76.
in-the-box = Ceturtdienas vakars. Sākumā 40, ienāk 16, iziet 6, iziet 4, ienāk 20. Cik ir Halimas kastītē?
    .twenty-six = 26 eiro
    .sixty-six = 66 eiro
    .seventy-six = 76 eiro
    .easy = Sākumā 40, ienāk 16, iziet 6, iziet 4, ienāk 20. Cik ir kastītē?
in-the-box-twenty-six = Tas, kas ienāk un iziet, ir pareizi: 36 mīnus 10 ir 26. Tagad pieskaitiet sākumu: 40 plus 26 ir 66.
    .easy = Gandrīz. Pieskaitiet sākumu: 40 plus 26 ir 66.
in-the-box-sixty-six = Jā. 40 plus 16 ir 56. 56 mīnus 6 mīnus 4 ir 46. 46 plus 20 ir 66.
    .easy = Jā. 40 plus 36 mīnus 10 ir 66.
in-the-box-seventy-six = Sākums un tas, kas ienāk, ir pareizi. Tagad atņemiet to, kas izgāja: 76 mīnus 10 ir 66.
    .easy = Gandrīz. Izgāja 10. 76 mīnus 10 ir 66.

# 66 - 61 = 5.
missing = Halima skaita naudu kastītē. Kladē ir 66, bet kastītē ir 61 eiro. Kas ir labākais?
    .change = ✏️ Labot uz 61
    .add = 🏠 Pielikt 5 no mājām
    .look = 🔎 Meklēt 5 eiro
    .easy = Kladē ir 66. Kastītē ir 61. Kas ir labākais?
missing-change = Tad klade un kastīte atkal ir vienādas. Bet nākammēnes viņa nezina, kāpēc. Vispirms viņa meklē šos 5 eiro.
    .easy = Tad viņa nezina, kāpēc. Vispirms viņa meklē 5 eiro.
missing-add = Tas ir labi domāts. Bet kļūda paliek, un divas kabatas sajaucas. Vispirms viņa meklē šos 5 eiro.
    .easy = Tad kabatas sajaucas. Vispirms viņa meklē 5 eiro.
missing-look = Jā. Varbūt trūkst kāda čeka. Ja viņa neko neatrod, viņa raksta: iziet 5, nav zināms. Kļūdas gadās.
    .easy = Jā. Viņa neko neatrod? Viņa raksta: iziet 5, nav zināms.

# Drošības kartīte: čeki, kodi un paroles.
safe =
    Arī nauda bankas kontā ir jāskaita: rakstiet to tajā pašā kladē. Parasti čeki jāglabā vairākus gadus. Pajautājiet, cik ilgi, un pajautājiet, cik liels ir nodoklis.

    Kladi glabājiet drošā vietā mājās. Kartes kodu un paroles tajā nerakstiet.
    .next = Tālāk
    .easy =
    Arī nauda bankā ir jāskaita. Čekus glabājiet. Pajautājiet, cik ilgi. Pajautājiet, cik liels ir nodoklis.

    Kladi glabājiet drošā vietā. Kodus un paroles tajā nerakstiet.

seven-days =
    Jūsu uzdevums: rakstiet 7 dienas, 2 minūtes katru vakaru. Diena, vārds, ienāk, iziet. Uzņēmuma vēl nav? Trenējieties ar saviem pirkumiem. Tas ir tas pats darbs.

    Skaitļus šeit nesūtiet. Pēc 7 dienām nospiediet pogu.
    .done = ✅ 7 dienas ir
    .easy =
    Rakstiet 7 dienas: diena, vārds, ienāk, iziet. Uzņēmuma vēl nav? Trenējieties ar saviem pirkumiem.

    Skaitļus šeit nesūtiet. Pēc 7 dienām nospiediet pogu.
seven-days-reminder = Ienāk, iziet, gatavs: pietiek ar 2 minūtēm. Viena diena izlaista? Atstājiet to tukšu un turpiniet šodien.
    .easy = Ienāk, iziet, gatavs. Viena diena izlaista? Turpiniet šodien.
seven-days-done = Lieliski! Kladē ir 7 dienas: tagad var redzēt, kur paliek nauda.
    .easy = Lieliski! Tagad var redzēt, kur paliek nauda.
seven-days-late = Dienas ir pagājušas, un tas nekas. Šovakar var sākt ar vienu rindu.
    .easy = Dienas ir pagājušas. Tas nekas. Sāciet ar vienu rindu.

# Pēc 7 pierakstītām dienām vai mazāk.
week =
    Viena nedēļa ar kladi. Ko Jūs redzējāt, vai kas bija grūti? Uzrakstiet vai pasakiet. Šī ir Jūsu dienasgrāmata, un mentors to neredz.

    Lūdzu, nerakstiet karšu vai kontu numurus.
    .easy =
    Viena nedēļa ar kladi. Ko Jūs redzējāt? Kas bija grūti? Rakstiet vai runājiet.
    Šī ir Jūsu dienasgrāmata. Mentors to neredz.
    Nesūtiet karšu numurus.
week-thanks = Paldies. Jūsu vārdi ir Jūsu dienasgrāmatā.
    .easy = Paldies. Jūsu vārdi ir dienasgrāmatā.

end = Ienāk, iziet, gatavs: 2 minūtes katru vakaru, un jebkurā dienā var sākt no jauna. Klade palīdz skaidri redzēt savu naudu. Uz tikšanos nākamajā nodarbībā!
    .easy = Ienāk, iziet, gatavs. Klade palīdz redzēt savu naudu. Uz tikšanos!
