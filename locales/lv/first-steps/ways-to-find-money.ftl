### Kā atrast naudu — septiņi veidi, arī bez procentiem, un cik katrs maksā.
###
### Neviens veids nav labāks visiem: procenti ir viens no veidiem, bez vērtējuma. Kur lasītāji tos zina, blakus var būt
### vārdi: qard hasan (aizdevums bez procentiem), murabaha (maksāt pa daļām par cenu, kas zināma iepriekš), musharaka
### (dalīta peļņa). Bez banku, fondu un programmu nosaukumiem.

# Ne vairāk par 40 zīmēm.
title = Kā atrast naudu

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Vislētāk ir tad, ja izmaksu nav vispār.
    .easy = Kas nav jāpērk, tas neko nemaksā.

hello = Šodien Jūs redzat 7 veidus, kā atrast naudu, un cik katrs maksā. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs redzat 7 veidus, kā atrast naudu. Tas prasa 6 minūtes.

# Vārdu, nodarbošanos un cenas var mainīt; aprēķinam jāpaliek pareizam.
# 12 x 40 = 480; 480 - 400 = 80; 190 - 100 = 90; 9 x 10 = 90.
story =
    Bakits grib grauzdēt riekstus. Jauna mašīna maksā 400 eiro. Veikals saka: „Maksājiet 40 eiro mēnesī, 12 mēnešus.” 12 reiz 40 ir 480.

    Bakits gaida. Tad viņš atrod lietotu mašīnu par 190. Viņš ņem 100 no saviem uzkrājumiem, un māsa viņam aizdod 90. Viņi to pieraksta: 10 eiro mēnesī, 9 mēnešus.
    .next = Tālāk
    .easy =
    Bakits grib grauzdēt riekstus. Mašīna maksā 400 eiro. Pa daļām tā maksā 480.

    Viņš atrod citu par 190. Viņam ir 100. Māsa aizdod 90. Viņi to pieraksta.

near =
    3 veidi ir Jums tuvu:
    🫙 Uzkrājumi: tie neko nemaksā, bet prasa laiku.
    👪 Ģimene vai draugi: pierakstiet, cik daudz un līdz kurai dienai.
    🔄 Krāšanas grupa: katrs iemaksā vienādu summu. Katru mēnesi visu saņem cits cilvēks. Vajag uzticēšanos.
    .next = Tālāk
    .easy =
    Jums tuvu:
    🫙 Uzkrājumi: tie prasa laiku.
    👪 Ģimene vai draugi: pierakstiet to.
    🔄 Krāšanas grupa: maksā visi. Katru mēnesi visu saņem viens.

# Šeit paskaidrots vārds „procenti”.
others =
    4 veidi ir no citiem:
    🎁 Grants: tas nav jāatdod, ja ievērojat noteikumus. Atbilde prasa laiku.
    🛍 Maksāt pa daļām: lietu saņemat tagad. Pajautājiet kopējo cenu.
    🤝 Dalīta peļņa: kāds dod naudu un saņem daļu no Jūsu peļņas.
    🏦 Aizdevums: to atdodat, bieži ar procentiem. Tā ir cena par naudas lietošanu. Daži ir bez procentiem: jautājiet.
    .next = Tālāk
    .easy =
    No citiem:
    🎁 Grants: tas nav jāatdod.
    🛍 Maksāt pa daļām: jautājiet kopējo cenu.
    🤝 Dalīta peļņa: kāds saņem daļu.
    🏦 Aizdevums: bieži ar procentiem. Tā ir cena par naudu. Daži ir bez tiem.

rule =
    Vispirms jautājiet: vai var iztikt bez šīm izmaksām? Lietu var aizņemties, pirkt lietotu vai sākt mazumā.

    Tad par katru veidu ir 3 jautājumi:
    💶 Cik kopā jāatdod?
    📅 Līdz kurai dienai?
    ⚠️ Ko var zaudēt?

    Neviens veids neder visiem. Kas Jums der, to izlemjat Jūs.
    .next = Tālāk
    .easy =
    Vispirms: vai var bez šīm izmaksām?

    Tad jautājiet:
    💶 Cik kopā jāatdod?
    📅 Līdz kurai dienai?
    ⚠️ Ko var zaudēt?

# 6 x 50 = 300; 5 x 50 = 250.
circle = Gaļinai un 5 draugiem ir krāšanas grupa. Katrs mēnesī iemaksā 50 eiro. Viens cilvēks saņem visu. Cik tas ir?
    .fifty = 50 eiro
    .two-fifty = 250 eiro
    .three-hundred = 300 eiro
    .easy = Gaļina un 5 draugi katrs iemaksā 50 eiro. Visu saņem viens. Cik tas ir?
circle-fifty = 50 maksā katrs. Kopā ir 6 cilvēki: 6 reiz 50 ir 300.
    .easy = 50 ir no viena cilvēka. 6 reiz 50 ir 300.
circle-two-fifty = Gandrīz. 5 draugi maksā 250. Arī Gaļina maksā 50: 6 reiz 50 ir 300.
    .easy = Gandrīz. Maksā arī Gaļina. 6 reiz 50 ir 300.
circle-three-hundred = Jā. 6 reiz 50 ir 300. Pēc 6 mēnešiem katrs ir samaksājis 300 un saņēmis 300. Viņi visu pieraksta.
    .easy = Jā. 6 reiz 50 ir 300. Viņi to pieraksta.

# 10 x 12 = 120; 120 - 90 = 30.
parts = Urbjmašīna šodien maksā 90 eiro. Vai arī maksājat 12 eiro mēnesī, 10 mēnešus. Par cik vairāk maksājat pa daļām?
    .nothing = Ne par eiro vairāk
    .thirty = Par 30 eiro vairāk
    .all = Par 120 eiro vairāk
    .easy = Urbjmašīna šodien maksā 90 eiro. Vai arī 10 reiz 12 eiro. Par cik tas ir vairāk?
parts-nothing = 12 eiro izskatās maz. Bet 10 reiz 12 ir 120. 120 mīnus 90 ir 30: par 30 eiro vairāk.
    .easy = 10 reiz 12 ir 120. 120 mīnus 90 ir 30.
parts-thirty = Jā. 10 reiz 12 ir 120, un 120 mīnus 90 ir 30. Šeit par daļām Jūs maksājat 30 eiro.
    .easy = Jā. 10 reiz 12 ir 120. Tas ir par 30 vairāk.
parts-all = 120 ir kopējā cena pa daļām: 10 reiz 12. Atņemiet šodienas cenu: 120 mīnus 90 ir 30.
    .easy = 120 ir kopējā cena. 120 mīnus 90 ir 30.

cloth = Hava šuj, un nākamnedēļ viņai audumam vajag 60 eiro. Procentus viņa maksāt negrib. Kurš veids viņai der vislabāk?
    .grant = 🎁 Grants
    .bank = 🏦 Bankas aizdevums
    .friend = 👪 Draugs
    .easy = Havai nākamnedēļ vajag 60 eiro. Procentus viņa negrib. Kurš veids der vislabāk?
cloth-grant = Grants nav jāatdod, tas ir labi. Bet atbilde bieži prasa mēnešus. Nākamajai nedēļai 60 eiro var aizdot draugs, un to pieraksta.
    .easy = Grants ir labi, bet tas prasa mēnešus. Draugs ir ātrāk. Viņi to pieraksta.
cloth-bank = Citiem tas var būt pareizi. Bet bieži tas ir ar procentiem, un Hava tos negrib. Draugs var aizdot 60 eiro, un to pieraksta.
    .easy = Bieži tas ir ar procentiem. Viņa tos negrib. Var aizdot draugs. Viņi to pieraksta.
cloth-friend = Jā. Tā ir maza summa uz īsu laiku. Viņi pieraksta: 60 eiro un diena, kad viņa tos atdod.
    .easy = Jā. Viņi pieraksta: 60 eiro un diena.

van = Kadirs ved cilvēkiem mēbeles. Furgonu viņam vajag 2 dienas mēnesī. Kas sākumā maksā vismazāk?
    .buy = 🏦 Aizdevums furgonam
    .rent = 🔑 Īrēt uz 2 dienām
    .share = 🤝 Dalīt peļņu
    .easy = Kadiram vajag furgonu 2 dienas mēnesī. Kas sākumā maksā vismazāk?
van-buy = Kādreiz viņam var vajadzēt savu furgonu. Bet tagad tas vairumā dienu stāv, un jāmaksā par katru dienu. 2 dienu īre maksā mazāk.
    .easy = Tagad furgons vairumā dienu stāv. 2 dienu īre maksā mazāk.
van-rent = Jā. Viņš maksā par 2 dienām, nevis par 30. Vislētāk ir tad, ja izmaksu nav vispār.
    .easy = Jā. Viņš maksā tikai par 2 dienām.
van-share = Lielam plānam tas var derēt, un papīrs saka, kas ko saņem. Bet 2 dienām mēnesī īre maksā mazāk un ir vienkārša.
    .easy = Lielam plānam tas var derēt. 2 dienām īre maksā mazāk.

# Drošības kartīte: lamatas ar naudu. „Jautāt cilvēkam” ir poga, kas vienmēr ir redzama.
trap =
    „Nauda visiem, šodien! Vispirms samaksājiet 90 eiro.” Tās ir lamatas: nekad nemaksājiet vispirms, lai dabūtu naudu. Neviens nedrīkst paturēt Jūsu pasi, karti vai kontu.

    Vai kāds Jūs baida naudas dēļ? Nospiediet „Jautāt cilvēkam”. Un pirms aizņematies: ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, vispirms pajautājiet.
    .next = Tālāk
    .easy =
    „Vispirms samaksājiet 90 eiro, tad dabūsiet naudu.” Tās ir lamatas! Pase un karte paliek pie Jums.

    Ir bail? Nospiediet „Jautāt cilvēkam”. Vai ar Jūsu atļauju drīkst strādāt sev? Vispirms pajautājiet.

two-ways =
    Jūsu uzdevums: vienai lietai, ko Jums vajag, izvēlieties 2 no 7 veidiem. Katram uzrakstiet 3 rindas: cik kopā jāatdod, līdz kurai dienai, ko var zaudēt.

    Jums nekas nav jāaizņemas. Naudu nevajag? Uzrakstiet, bez kurām izmaksām var iztikt. Tad nospiediet pogu.
    .done = ✅ 2 veidi uzrakstīti
    .easy =
    Vienai lietai izvēlieties 2 veidus. Katram 3 rindas. Cik jāatdod? Līdz kurai dienai? Ko var zaudēt?

    Nekas nav jāaizņemas. Naudu nevajag? Uzrakstiet, bez kā var iztikt. Nospiediet pogu.
two-ways-reminder =
    { $days ->
        [zero] Saviem 2 veidiem Jums vēl ir { $days } dienu. Bez kurām izmaksām var iztikt?
        [one] Saviem 2 veidiem Jums vēl ir { $days } diena. Bez kurām izmaksām var iztikt?
       *[other] Saviem 2 veidiem Jums vēl ir { $days } dienas. Bez kurām izmaksām var iztikt?
    }
    .easy = Bez kurām izmaksām var iztikt? Uzrakstiet šodien vienu rindu.
two-ways-done = Lieliski! Tagad Jūs varat salīdzināt, pirms nauda ir vajadzīga.
    .easy = Lieliski! Tagad Jūs varat salīdzināt.
two-ways-late = Nedēļa ir pagājusi, un tas nekas. Sāciet ar vienu jautājumu: bez kurām izmaksām var iztikt?
    .easy = Nedēļa ir pagājusi. Tas nekas. Bez kurām izmaksām var iztikt?

my-ways = Kurus 2 veidus Jūs izvēlējāties, un cik tie maksā? Uzrakstiet vai pasakiet. Lūdzu, nesūtiet cilvēku vārdus. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kurus 2 veidus izvēlējāties? Cik tie maksā? Rakstiet vai runājiet. Bez cilvēku vārdiem. Ziņu saņem mentors.
my-ways-thanks = Paldies. Izvēli drīkst mainīt: nekas nav parakstīts.
    .easy = Paldies. To drīkst mainīt. Nekas nav parakstīts.

end = Jūs protat salīdzināt 7 veidus: cik jāatdod, līdz kurai dienai, ko var zaudēt. Nākamajā nodarbībā lasāt aizdevuma piedāvājumu. Uz tikšanos!
    .easy = 7 veidi, 3 jautājumi: tagad Jūs protat salīdzināt. Uz tikšanos!

later = Vispirms iztikt bez izmaksām, tad 7 veidi un 3 jautājumi. Salīdziniet 2 no tiem Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Vispirms iztikt bez izmaksām. Tad salīdzināt 2 veidus. Uz tikšanos!
