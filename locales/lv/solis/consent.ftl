### Ko drīkst darīt ar mācību dalībnieka datiem. `voice` ir tas pats skaļai lasīšanai: burti, komati, punkti, bez zīmēm.

# $age ir gadu skaits no dialogues/ages.toml.
age = Vispirms viens jautājums. Likums saka: ja Jums ir mazāk par { $age } gadiem, vecākiem vai aizbildnim ir jāpiekrīt, pirms kurss drīkst glabāt Jūsu atbildes. Vai Jums ir { $age } gadi vai vairāk?
    .easy = Cik Jums gadu? Ja mazāk par { $age }, vecākiem vai aizbildnim ir jāpiekrīt. Vai Jums ir { $age } vai vairāk?
    .yes = Jā
    .no = Nē, man ir mazāk

intro =
    Pirms turpinām: trīs īsi jautājumi par Jūsu datiem. Katru atbildi vēlāk var mainīt. Uzrakstiet /privacy.

    Mēs neprasām Jūsu atļauju, reliģiju vai pasi. Lūdzu, nesūtiet dokumentu fotogrāfijas. Ja lietojat ziņotni, arī tās uzņēmums nodod šo saraksti. Mēs nezinām, ko tas glabā.
    .easy =
        Trīs īsi jautājumi par Jūsu datiem. Atbildes vēlāk var mainīt. Uzrakstiet /privacy.

        Mēs neprasām dokumentus vai reliģiju. Lūdzu, nesūtiet dokumentu fotogrāfijas. Ziņotne pieder uzņēmumam. Mēs nezinām, ko tas glabā.

course = (1 no 3) Mēs glabājam Jūsu atbildes, lai Jūs varētu turpināt no tās pašas vietas. Bez tā kurss nedarbojas. Vai Jūs piekrītat?
    .easy = (1 no 3) Mēs glabājam Jūsu atbildes. Bez tā kursa nav. Vai tas ir labi?
    .voice = Pirmais jautājums. Mēs glabājam Jūsu atbildes, lai Jūs varētu turpināt no tās pašas vietas. Bez tā kurss nedarbojas. Vai Jūs piekrītat?
    .yes = Jā
    .no = Nē
    .more = Ko tas nozīmē?
course-more = Mēs glabājam to, ko Jūs nodarbībās izvēlaties un rakstāt, Jūsu valodu, laiku un vārdu. Tas ir vajadzīgs, lai atnestu nākamo nodarbību, un nekam citam.
    .easy = Mēs glabājam Jūsu izvēles un vārdus, valodu, laiku un vārdu. Tā atnāk nākamā nodarbība. Neko citu ar to nedarām.

trainer = (2 no 3) Vai cilvēki, kas vada šo kursu, drīkst redzēt, kuras nodarbības Jūs pabeidzāt?
    .easy = (2 no 3) Vai kursa cilvēki drīkst redzēt Jūsu nodarbības?
    .voice = Otrais jautājums. Vai cilvēki, kas vada šo kursu, drīkst redzēt, kuras nodarbības Jūs pabeidzāt?
    .yes = Jā
    .no = Nē
    .more = Ko tas nozīmē?
trainer-more = Viņi redz nodarbību nosaukumus un īsu zīmi Jūsu vārda vietā. Tā viņi var palīdzēt, ja nodarbība ir grūta. To, ko Jūs rakstījāt, viņi neredz, ja Jūs pats to neparādāt. Ja atbildat ar nē, kurss Jums paliek tāds pats. Jautāt cilvēkam Jūs varat tik un tā.
    .easy = Viņi redz, kuras nodarbības ir pabeigtas. Jūsu vārdus viņi neredz. Ja atbildat ar nē, kurss ir tāds pats. Jautāt cilvēkam var tik un tā.

reports = (3 no 3) Vai mēs drīkstam Jūs bez vārda ieskaitīt pārskatos tiem, kas maksā par kursu?
    .easy = (3 no 3) Vai drīkstam Jūs ieskaitīt pārskatos? Jūsu vārda tur nav.
    .voice = Trešais jautājums. Vai mēs drīkstam Jūs bez vārda ieskaitīt pārskatos tiem, kas maksā par kursu?
    .yes = Jā
    .no = Nē
    .more = Ko tas nozīmē?
reports-more = Pārskatā ir teikts, piemēram: tik daudz cilvēku pabeidza nodarbību. Jūs tajā neviens nevar atrast. Ja atbildat ar nē, kurss Jums paliek tāds pats.
    .easy = Pārskatā ir tikai skaitļi. Jūs tajā neviens neatrod. Ja atbildat ar nē, kurss ir tāds pats.

noted =
    Paldies. Es pierakstīju:

    { $agreed }

    To var mainīt jebkurā laikā: uzrakstiet /privacy.
    .easy =
        Paldies. Pierakstīts:

        { $agreed }

        Lai mainītu, uzrakstiet /privacy.

leave = Tad mēs šeit apstājamies. Es vairs nesūtu nodarbības un pirmais neko nerakstu. Pie šī jautājuma var atgriezties jebkurā laikā: pieskarieties pogai Turpināt.
    .easy = Tad mēs šeit apstājamies. Nodarbību vairs nav. Lai atgrieztos, pieskarieties pogai Turpināt.
    .again = Jautāt vēlreiz
    .forget = 🗑 Aizmirst mani
    .person = Jautāt cilvēkam
    .rest = Apstāties šeit

rest = Labi. Tagad es klusēju. Lai Jums veicas.
    .easy = Labi. Es klusēju. Lai veicas.
