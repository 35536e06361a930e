### Parunāt ar pieciem cilvēkiem — jautāt par vakardienu, klausīties, neko nepārdot.

# Ne vairāk par 40 zīmēm.
title = Parunāt ar pieciem cilvēkiem

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Viena saruna šodien? Pietiek ar 5 minūtēm.
    .easy = Viena saruna šodien? Pietiek ar 5 minūtēm.

hello = Šodien Jūs mācāties jautāt cilvēkiem par savu ideju un neko nepārdot. Tas prasa apmēram 5 minūtes.
    .easy = Šodien Jūs mācāties jautāt. Jūs neko nepārdodat. Tas prasa 5 minūtes.

story =
    Jusufs grib labot drēbes. Viņš jautā 5 draugiem: „Vai Jums patīk mana ideja?” Visi 5 saka: jā. Viņš nopērk mašīnu par 150 eiro. Vienu mēnesi neviens nenāk.

    Viņa māsa Marjama jautā citādi. „Kad Jums pēdējoreiz saplīsa drēbes? Ko Jūs darījāt?” 3 cilvēki drēbes izmeta. 1 cilvēks samaksāja 8 eiro. Tagad Jusufs un Marjama zina vairāk, un tas neko nemaksāja.
    .next = Tālāk
    .easy =
    Jusufs jautā 5 draugiem: „Vai Jums patīk mana ideja?” Visi saka: jā. Viņš nopērk mašīnu. Neviens nenāk.

    Viņa māsa jautā: „Ko Jūs darījāt pēdējoreiz?” Tagad viņa zina vairāk. Tas neko nemaksāja.

rule =
    Draugi ir laipni, tāpēc viņi saka: jā. Tāds „jā” palīdz maz. Stāsts palīdz daudz.

    Noteikums ir šāds: jautājiet par vakardienu, nevis par rītdienu. Kas notika? Ko viņi darīja? Cik tas maksāja? Tad klusējiet un klausieties. Jūs neko nepārdodat. Sākumā pat nestāstiet savu ideju.
    .next = Tālāk
    .easy =
    Draugi ir laipni. Viņi saka: jā. Tas palīdz maz.

    Jautājiet par vakardienu. Kas notika? Ko viņi darīja? Cik tas maksāja? Tad klausieties. Neko nepārdodiet.

like = Labs vai slikts jautājums? „Vai Jums patīk mana ideja?”
    .good = 👍 Labs
    .bad = 👎 Slikts
    .easy = Labs vai slikts? „Vai Jums patīk mana ideja?”
like-good = Tas skan draudzīgi. Bet lielākā daļa cilvēku saka „jā”, lai būtu laipni. Tad Jūs vēl nezināt, ko viņi dara.
    .easy = Tas skan labi. Bet cilvēki saka „jā”, lai būtu laipni. Jūs uzzināt maz.
like-bad = Jā, šis jautājums ir vājš. Cilvēki grib būt laipni, tāpēc viņi saka „jā”. Jūs uzzināt maz.
    .easy = Jā. Cilvēki ir laipni un saka „jā”. Jūs uzzināt maz.

last-time = Labs vai slikts? „Kā Jūs to atrisinājāt pēdējoreiz?”
    .good = 👍 Labs
    .bad = 👎 Slikts
    .easy = Labs vai slikts? „Ko Jūs darījāt pēdējoreiz?”
last-time-good = Jā. Tas jautā par vakardienu. Cilvēki stāsta, ko viņi tiešām darīja.
    .easy = Jā. Tas jautā par vakardienu. Jūs dzirdat īstu stāstu.
last-time-bad = Skatieties uz vārdu „pēdējoreiz”. Tas jautā par vakardienu, un Jūs dzirdat, ko cilvēki tiešām darīja. Tas ir labs jautājums.
    .easy = Tas jautā par vakardienu. Jūs dzirdat īstu stāstu. Tas ir labs.

would-buy = Labs vai slikts? „Vai Jūs to pirktu nākamajā mēnesī?”
    .good = 👍 Labs
    .bad = 👎 Slikts
    .easy = Labs vai slikts? „Vai nākamajā mēnesī to pirksiet?”
would-buy-good = Tā jautā daudzi. Bet tas ir par rītdienu, un „jā” šodien neko nemaksā. Labāk: „Ko Jūs pirkāt pagājušajā mēnesī?”
    .easy = Tas ir par rītdienu. „Jā” ir viegli pateikt. Labāk: „Ko Jūs pirkāt pagājušajā mēnesī?”
would-buy-bad = Jā, tas ir vājš. Tas ir par rītdienu, un „jā” šodien neko nemaksā. Labāk: „Ko Jūs pirkāt pagājušajā mēnesī?”
    .easy = Jā. Tas ir par rītdienu. Labāk: „Ko Jūs pirkāt pagājušajā mēnesī?”

cost = Labs vai slikts? „Cik naudas un laika Jums tas prasīja?”
    .good = 👍 Labs
    .bad = 👎 Slikts
    .easy = Labs vai slikts? „Cik tas maksāja? Cik ilgi tas bija?”
cost-good = Jā. Tagad Jūs dzirdat, vai problēma viņiem ir liela un cik viņi par to maksā.
    .easy = Jā. Tagad Jūs dzirdat, cik viņi maksā.
cost-bad = Jautāt par naudu var šķist savādi. Bet tas ir tikai par vienu lietu, un viņi var arī neatbildēt. Tas ir labs jautājums.
    .easy = Par naudu jautāt ir grūti. Viņi var neatbildēt. Bet jautājums ir labs.

begin =
    Grūtākie ir pirmie vārdi. Var sākt tā:

    „Labdien! Es mācos par šūšanu un labošanu. Šodien es neko nepārdodu. Vai drīkstu uzdot 3 īsus jautājumus?”

    Nomainiet vārdus atbilstoši savai idejai. Mājās 2 reizes pasakiet tos skaļi. Beigās sakiet: „Paldies. Kam vēl es varu pajautāt?”
    .next = Tālāk
    .easy =
    Sakiet: „Labdien! Es neko nepārdodu. Vai drīkstu uzdot 3 īsus jautājumus?”

    Vispirms izmēģiniet mājās. Beigās sakiet: „Paldies.”

whom = Marjamai ir jautājumi par drēbēm. Viņai vajag 5 cilvēkus. Kam viņa jautā?
    .family = 👪 5 cilvēkiem mājās
    .problem = 🧥 Kam saplīst drēbes
    .anybody = 🚶 5 cilvēkiem uz ielas
    .easy = Marjamai ir jautājumi par drēbēm. Kam viņa jautā?
whom-family = Saruna mājās ir labs treniņš. Bet ģimene grib viņu iepriecināt. Vairāk pastāsta tie, kam ir šī problēma.
    .easy = Mājās ir labi trenēties. Bet citi pastāsta vairāk.
whom-problem = Jā. Viņiem bija šī problēma, tāpēc viņiem ir stāsts. Viņi arī pateiks, kam vēl pajautāt.
    .easy = Jā. Viņiem ir šī problēma. Viņiem ir stāsts.
whom-anybody = Tam vajag drosmi. Bet varbūt nevienam no viņiem nav šīs problēmas. Vispirms pajautājiet: vai šogad Jums saplīsa drēbes?
    .easy = Tam vajag drosmi. Bet vai viņiem ir šī problēma? Vispirms pajautājiet to.

# Kartīte par drošību un citu cilvēku datiem.
safe =
    Izvēlieties cilvēkus un vietas, kur jūtaties droši: veikalu, skolu, darbu, kursus. Var iet kopā ar draugu. Var arī rakstīt vai zvanīt.

    Kāds saka „nē”? Sakiet paldies un ejiet tālāk. Nerakstiet vārdus un numurus. Nefotografējiet cilvēkus. Ko viņi pastāstīja, tas pieder viņiem.
    .next = Tālāk
    .easy =
    Izvēlieties drošu vietu. Var iet kopā ar draugu. Var arī zvanīt.

    Kāds saka „nē”? Sakiet paldies. Nerakstiet vārdus. Nefotografējiet.

talks =
    Jūsu uzdevums: 5 sarunas un 5 īsi pieraksti. Viens pieraksts ir viena rinda: kas notika, ko viņi darīja, cik tas maksāja. Jums ir 10 dienas.

    Rakstiet uz papīra vai tālrunī, bez vārdiem un uzvārdiem. Kad sarunas ir bijušas, nospiediet pogu. Tad es pajautāšu par pierakstiem.
    .done = ✅ 5 sarunas ir bijušas
    .easy =
    Parunājiet ar 5 cilvēkiem. Pierakstiet 5 īsas rindas, bez vārdiem un uzvārdiem. Jums ir 10 dienas.

    Tad nospiediet pogu. Es pajautāšu par pierakstiem.
talks-reminder =
    { $days ->
        [zero] 5 sarunām Jums vēl ir { $days } dienu. Arī viena īsa saruna šodien ir laba.
        [one] 5 sarunām Jums vēl ir { $days } diena. Arī viena īsa saruna šodien ir laba.
       *[other] 5 sarunām Jums vēl ir { $days } dienas. Arī viena īsa saruna šodien ir laba.
    }
    .easy = Kam Jūs varat pajautāt šodien? Viena īsa saruna ir laba.
talks-done = Lieliski! Lai jautātu, vajag drosmi, un Jūs uzklausījāt 5 cilvēkus.
    .easy = Lieliski! Jūs uzklausījāt 5 cilvēkus.
talks-late = 10 dienas ir pagājušas. Tas nekas: katra saruna ir svarīga.
    .easy = 10 dienas ir pagājušas. Tas nekas.

heard = Tagad Jūsu pieraksti. Ko Jūs dzirdējāt visbiežāk? Vai kaut kas pārsteidza? Uzrakstiet to vienā ziņā vai pasakiet. Bez vārdiem un uzvārdiem, lūdzu. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Tagad Jūsu pieraksti. Ko Jūs dzirdējāt visbiežāk? Rakstiet vai runājiet. Bez vārdiem, lūdzu. Ziņu saņem mentors.
heard-thanks = Paldies. Vai Jūsu ideja vēl der tam, ko dzirdējāt? To drīkst mainīt. Tieši tam ir sarunas.
    .easy = Paldies. Vai gribat savu ideju mainīt? To drīkst.

end = Jūs jautājāt par vakardienu un klausījāties. Nākamajā nodarbībā Jūs izmēģināt savu ideju ar pavisam mazu naudu. Uz tikšanos!
    .easy = Jūs jautājāt un klausījāties. Nākamreiz Jūs ideju izmēģināt. Uz tikšanos!

# Laiks ir pagājis. Neviens skaitlis nav slikts.
how-many = Cik sarunu Jums bija? Katrs skaitlis ir labs.
    .none = Vēl nevienas
    .some = 1 vai 2
    .nearly = 3 vai vairāk
    .easy = Cik sarunu Jums bija? Katrs skaitlis ir labs.
how-many-none = Paldies, ka pateicāt. Grūtākā ir pirmā saruna. Sāciet ar cilvēku, ko pazīstat, un tikai ar vienu jautājumu: „Ko Jūs darījāt pēdējoreiz?”
    .easy = Paldies. Pirmā saruna ir grūta. Jautājiet cilvēkam, ko pazīstat. Pietiek ar vienu jautājumu.
how-many-some = Labi. Tādu stāstu nav nevienam citam. Katram pajautājiet: „Kam vēl es varu pajautāt?”
    .easy = Labi. Jums ir īsti stāsti. Jautājiet: kam vēl pajautāt?
how-many-nearly = Tas ir daudz. Ja 3 cilvēki saka vienu un to pašu, labi to uzklausiet.
    .easy = Tas ir daudz. 3 cilvēki saka vienu un to pašu? Uzklausiet to.

later = Jautājiet par vakardienu un klausieties. Runāt ar cilvēkiem var jebkurā dienā. Nākamajā nodarbībā Jūs izmēģināt savu ideju ar pavisam mazu naudu.
    .easy = Jautājiet par vakardienu. Klausieties. Runāt var jebkurā dienā. Uz tikšanos!
