### Mentora galds: sarunas, kas gaida, un kā mentors strādā.

# $talks ir, piemēram, 1/3, $waiting ir skaitlis, $hours ir dienas un laiki, $holidays ir saraksts.
desk-menu =
    🗂 Jūsu galds.

    Jūsu sarunas: { $talks }
    Gaida cilvēku: { $waiting }
    Jūs atbildat: { $hours }
    Brīvdienas: { $holidays }
    .talks = 💬 Manas sarunas
    .waiting = 🙋 Kas gaida
    .settings = ⚙️ Kā es strādāju
    .away = 🌴 Manis nebūs
    .practice = 🎓 Mācību saruna
    .screen = 🖥️ Mans galds uz ekrāna
    .leave = 👋 Vairs nebūt mentoram
    .open = 🗂 Mans galds

desk-talks = Jūsu sarunas: { $talks }. Nospiediet uz vienas, un tās kartīte atnāks vēlreiz.
    .back = Atpakaļ

desk-waiting = Gaida cilvēku: { $waiting }. Šiem dalībniekiem Jūs varat atbildēt. Nospiediet uz viena, lai izlasītu kartīti.
    .back = Atpakaļ

# $languages, $topics, $zone un $capacity ir tā, kā mentors to iestatījis; $language ir šīs sarunas valoda.
desk-settings =
    ⚙️ Kā Jūs strādājat. Visu var mainīt jebkurā laikā.

    Dalībnieki Jūs sauc: { $name }
    Jūs atbildat šajās valodās: { $languages }
    Jūs atbildat par: { $topics }
    Laiks: { $hours }
    Jūsu pulkstenis: { $zone }
    Brīvdienas: { $holidays }
    Sarunas vienlaikus: { $capacity }
    Es runāju šajā valodā: { $language }
    .name = 🙂 Vārds
    .languages = 🗣 Valodas, kurās es atbildu
    .topics = 🏷 Temati
    .hours = 🕒 Laiks
    .zone = 📍 Kur es esmu
    .holidays = 🌴 Brīvdienas
    .capacity = 🔢 Sarunas vienlaikus
    .interface = 🌐 Manas sarakstes valoda
    .back = Atpakaļ

desk-check =
    { $name }, vai tā ir pareizi?

    Jūs atbildat šajās valodās: { $languages }
    Jūs atbildat par: { $topics }
    Laiks: { $hours }
    Jūsu pulkstenis: { $zone }
    .right = ✅ Tā ir pareizi
    .languages = 🗣 Mainīt valodas
    .hours = 🕒 Mainīt laiku
    .zone = 📍 Mainīt vietu

desk-languages = Kurās valodās Jūs atbildat dalībniekiem? Nospiediet uz katras; nospiediet vēlreiz, lai to noņemtu. Viena paliek vienmēr.
    .back = Gatavs

desk-topics = Par ko Jūs atbildat uz jautājumiem? Nospiediet uz katra temata; nospiediet vēlreiz, lai to noņemtu.
    .everything = Par visu
    .question = Vispārīgi jautājumi
    .back = Gatavs

desk-hours =
    Kad Jūs atbildat? Dalībnieki redz šo laiku, un Jums raksta tikai tad.

    Tagad: { $hours }
    .weekdays = No pirmdienas līdz piektdienai, 9–17
    .evenings = No pirmdienas līdz piektdienai, 17–21
    .weekends = Sestdien un svētdien, 10–18
    .always = Vienmēr
    .own = ✏️ Cits laiks
    .back = Gatavs

desk-holidays =
    🌴 Kad Jūsu nebūs? Šajās dienās neviens pie Jums netiek sūtīts. Sarunas, kas Jums jau ir, paliek pie Jums: ja nevarat atbildēt, nododiet tās citam.

    Brīvdienas: { $holidays }
    .today = Šodien
    .this-week = Līdz šīs nedēļas beigām
    .next-week = Nākamnedēļ
    .two-weeks = Divas nedēļas, sākot no šodienas
    .own = ✏️ Citas dienas
    .back = Gatavs

desk-capacity = Cik sarunu vienlaikus Jūs vēlaties, lielākais?
    .back = Gatavs

desk-leave = Vai vairs nevēlaties būt mentors? Dalībnieki, kas tagad runā ar Jums, uzreiz pāriet pie citiem mentoriem un to uzzina.
    .yes = Jā, es beidzu
    .no = Nē, es palieku

desk-write-name = Kā dalībnieki lai Jūs sauc? Uzrakstiet vārdu. Viņi to redz katrā sarunā ar Jums.

desk-bad-name = Tas nevar būt vārds. Lūdzu, uzrakstiet vārdu ar burtiem, piemēram: Ilze

# Piemēri paliek tādi, kādi tie ir: Solis saprot dienas angliski un šīs sarunas valodā.
desk-write-hours =
    Tagad uzrakstiet savu laiku tā kā vienā no šiem piemēriem:

    Mon-Fri 09:00-17:00
    pirmdiena, trešdiena 18:00-21:00
    Mon-Fri 09:00-12:00,13:00-17:00; Sat 10:00-14:00

    Dienas var rakstīt latviski vai angliski: Mon, Tue, Wed, Thu, Fri, Sat, Sun.

# $part ir tas, ko nevarēja izlasīt.
desk-hours-day =
    Šeit es neatrodu nedēļas dienu: { $part }

    Lūdzu, uzrakstiet savu laiku vēlreiz, vispirms dienas, tā kā šeit:
    Mon-Fri 09:00-17:00

desk-hours-time =
    Es nevaru izlasīt, no cikiem līdz cikiem: { $part }

    Lūdzu, uzrakstiet savu laiku vēlreiz, no 00:00 līdz 24:00, tā kā šeit:
    Mon-Fri 09:00-17:00

desk-hours-empty =
    Tas sākas un beidzas vienā laikā: { $part }

    Lūdzu, uzrakstiet savu laiku vēlreiz. Visu dienu raksta tā:
    Sat 00:00-24:00

desk-write-holidays =
    Uzrakstiet pirmo un pēdējo dienu tā kā vienā no šiem piemēriem:

    24.12.-3.1.
    24.12.2026-3.1.2027

    Var būt arī viena diena: 24.12.

desk-bad-holidays =
    Es nevaru izlasīt šīs dienas, vai tās jau ir pagājušas: { $part }

    Lūdzu, uzrakstiet dienu un mēnesi ar skaitļiem, pirmo un pēdējo dienu, tā kā šeit:
    24.12.-3.1.

desk-left = Jūs šeit vairs neesat mentors. Paldies par visu! Ja vēlaties atgriezties, lūdziet jaunu ielūgumu tiem, kas vada šo programmu.

desk-frozen = Programmas vadītāji ir apturējuši Jūsu mentora darbu. Dalībnieki tagad pie Jums nenāk, un nekas, ko Jūs šeit rakstāt, dalībniekus nesasniedz. Ja nezināt, kāpēc, lūdzu, runājiet ar viņiem.

desk-unfrozen = Jūs atkal varat strādāt kā mentors. Rakstiet /desk, lai redzētu savu galdu.
