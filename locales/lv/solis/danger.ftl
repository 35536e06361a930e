### Grūts brīdis un briesmas. Nemainīgi teksti: bez diagnozes, bez jautājumiem par līdzekļiem, bez ar roku rakstītiem numuriem.

# $emergency ir 112. Pēc tam seko valsts palīdzības tālruņi, katrs savā ziņā.
help =
    Man žēl, ka Jums šobrīd ir tik grūti. Es esmu robots, bet Jums pienākas cilvēks.

    📞 { $emergency } – ja briesmās ir Jūsu vai cita cilvēka dzīvība. Bez maksas, dienu un nakti, visā ES un Turcijā.
    .easy =
        Man ļoti žēl. Jums tagad ir ļoti grūti. Es esmu robots. Jums pienākas cilvēks.

        📞 { $emergency } – ja kāds var nomirt. Bez maksas, dienu un nakti, visā ES un Turcijā.

# Palīdzības tālrunis. $languages ir valodu pašu nosaukumi, $cost un $hours – divi no zemāk esošajiem tekstiem.
line-emotional = 📞 { $number } – lai ar kādu parunātu: { $languages }. { $cost }, { $hours }. ({ $country })
line-violence = 📞 { $number } – pret vardarbību: { $languages }. { $cost }, { $hours }. ({ $country })
line-trafficking = 📞 { $number } – ja kāds Jūs tur ieslodzījumā, pārdod vai spiež strādāt: { $languages }. { $cost }, { $hours }. ({ $country })
line-social = 📞 { $number } – padoms un patvērums: { $languages }. { $cost }, { $hours }. ({ $country })
cost-free = Bez maksas
cost-paid = Par maksu
hours-always = dienu un nakti

# Neviens nedežurē.
ask-nobody =
    Visi atgādinājumi ir apturēti. Saku godīgi: no mūsu komandas šeit tagad neviens nelasa.

    Vai lai cilvēks Jums uzraksta vēlāk? Es nevaru pateikt, kad.
    .easy =
        Atgādinājumus es apturu. No mūsu komandas šeit tagad neviens nelasa.

        Vai lai cilvēks Jums uzraksta vēlāk? Kad, es nezinu.
    .person = Jā, lūdzu
    .numbers = Nē, tikai numurus
    .violence = Par vardarbību vai maniem dokumentiem

# Kāds dežurē.
ask =
    Visi atgādinājumi ir apturēti. Tagad šeit ir cilvēks no mūsu komandas.

    Vai lai šis cilvēks Jums uzraksta?
    .easy =
        Atgādinājumus es apturu. Šeit tagad ir cilvēks no mūsu komandas.

        Vai lai šis cilvēks Jums uzraksta?
    .person = Jā, lūdzu
    .numbers = Nē, tikai numurus
    .violence = Par vardarbību vai maniem dokumentiem

safe = Vai tagad ir droši rakstīt? Vai šo tālruni neredz neviens cits?
    .easy = Vai tagad ir droši rakstīt? Vai neviens cits neskatās šajā tālrunī?
    .safe = Jā, ir droši
    .hide = Nē – paslēpt šo čatu

papers =
    Kāds atņem Jūsu dokumentus vai algu, ieslēdz Jūs, sit vai draud Jums: tas ir pret likumu. Tā nav Jūsu vaina.

    Palīdzība, kas nesākas ar policiju: atbalsts cietušajiem, sieviešu krīzes tālrunis, arodbiedrība. Es rādu tikai numurus, kurus kāds ir pārbaudījis.

    📞 Briesmās: { $emergency }.
    .easy =
        Kāds atņem Jūsu dokumentus vai algu? Ieslēdz Jūs? Sit? Tas ir pret likumu. Tā nav Jūsu vaina.

        Ir palīdzība bez policijas: atbalsts cietušajiem, sieviešu krīzes tālrunis, arodbiedrība. Es rādu tikai numurus, kurus kāds ir pārbaudījis.

        📞 Briesmās: { $emergency }.

then = Vai lai cilvēks no mūsu komandas Jums uzraksta?
    .person = Jā, lūdzu
    .enough = Nē, paldies

# Neviens nedežurē, bet cilvēks tomēr ir vajadzīgs.
nobody =
    Šeit tagad neviens nelasa. Es glabāju Jūsu vēlēšanos mūsu komandai: to redzēs tas, kurš atnāks pirmais. Es nevaru pateikt, kad. Tas, ko Jūs līdz tam šeit rakstāt, netiek glabāts.

    Ja palīdzību vajag tagad, negaidiet uz mums:

    📞 { $emergency } – ja briesmās ir Jūsu vai cita cilvēka dzīvība.

    Lai vēlreiz redzētu numurus, jebkurā laikā rakstiet /sos. Lai atgrieztos, nospiediet pogu „Turpināt”.
    .easy =
        Šeit tagad neviens nelasa. Es glabāju Jūsu vēlēšanos. Kad kāds atnāks, es nezinu. Tas, ko Jūs šeit rakstāt, netiek glabāts.

        Vajag palīdzību tagad? Negaidiet uz mums:

        📞 { $emergency } – ja kāds var nomirt.

        Lai vēlreiz redzētu numurus, rakstiet /sos. Lai atgrieztos, nospiediet pogu „Turpināt”.

nobody-back = Cilvēks no mūsu komandas šo sarunu ir beidzis. Lai vēlreiz redzētu numurus, jebkurā laikā rakstiet /sos.

# Kāds dežurē.
call =
    Cilvēks no mūsu komandas tagad to zina un rakstīs šeit. To, ko Jūs šeit rakstāt, šis cilvēks lasa.

    Ja pirms tam kļūst sliktāk:

    📞 { $emergency } – ja briesmās ir Jūsu vai cita cilvēka dzīvība.

    Lai vēlreiz redzētu numurus, jebkurā laikā rakstiet /sos.
    .easy =
        Cilvēks no mūsu komandas tagad to zina. Šis cilvēks rakstīs šeit un lasīs, ko Jūs rakstāt.

        Kļūst sliktāk?

        📞 { $emergency } – ja kāds var nomirt.

        Lai vēlreiz redzētu numurus, rakstiet /sos.

call-back = Cilvēks no mūsu komandas šo sarunu ir beidzis. Lai vēlreiz redzētu numurus, jebkurā laikā rakstiet /sos.

numbers =
    Vēlreiz numuri.

    📞 { $emergency } – ja briesmās ir Jūsu vai cita cilvēka dzīvība. Bez maksas, dienu un nakti, visā ES un Turcijā.

    Lai tos redzētu vēl kādreiz, jebkurā laikā rakstiet /sos.
    .easy =
        Vēlreiz numuri.

        📞 { $emergency } – ja kāds var nomirt. Bez maksas, dienu un nakti, visā ES un Turcijā.

        Lai tos redzētu vēl, rakstiet /sos.

hide =
    Es tagad klusēju. Pats es neko nerakstu.

    Telegram: atgriezieties čatu sarakstā. Ilgi turiet pirkstu uz šī čata, tad nospiediet „Dzēst čatu”. Lai vēlāk atgrieztos, meklējiet manu vārdu. Jūsu vieta ir saglabāta.

    Pārlūks: pārlūka iestatījumos izdzēsiet vēsturi un šīs lapas datus, tad aizveriet lapu. Pēc tam šo čatu šajā tālrunī vairs nevar atvērt.

    Ja no šī tālruņa ir zvanīts uz kādu numuru, izdzēsiet to no zvanu saraksta.
    .easy =
        Es tagad klusēju. Pats es nerakstu.

        Telegram: ejiet uz čatu sarakstu. Ilgi turiet pirkstu uz šī čata. Nospiediet „Dzēst čatu”. Lai atgrieztos, meklējiet manu vārdu.

        Pārlūks: izdzēsiet vēsturi un šīs lapas datus. Aizveriet lapu. Tad šī čata šajā tālrunī vairs nav.

        Ir zvanīts? Izdzēsiet numuru no zvanu saraksta.
