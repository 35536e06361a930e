### The frame of the console, its home and its settings.

console = Konsole
home = Sākums
learners = Dalībnieki
cohorts = Grupas
announcements = Ziņojumi
mentors = Mentori
content = Nodarbības
settings = Iestatījumi
audit = Žurnāls
skip = Uz saturu
pages = Lapas
nothing = Šeit nekā nav, vai tas nav jums.
desk = Mentora galds
how-in = Šī lapa ir tiem, kas vada programmu. Lai ienāktu, rakstiet /console Solis savā čatā. Tas dos saiti, kas darbojas vienreiz, 10 minūtes. Saiti var izveidot arī tas, kas uzrauga serveri.
invited-here = Jūs esat aicināti šeit vadīt programmu: aicināt cilvēkus, sūtīt ziņojumus, redzēt, kā klājas. Ierakstiet vārdu, kādā Jūs pazīst kolēģi.
too-many-tries = No šejienes izmēģināts pārāk daudz saišu, kas nedarbojas. Lūdzu, pagaidiet 15 minūtes.
other-browser = Atveriet saiti tajā pārlūkā, kurā gribat strādāt, un atļaujiet tam saglabāt sīkdatnes.
people = Cilvēki
enrolled = Dalībnieki
active-lately = Aktīvi pēdējās 7 dienās
new-lately = Jauni pēdējās 7 dienās
stuck = Iestrēguši nodarbībā: nepareizas atbildes vai atkal tas pats jautājums
still = Klusē 3 dienas vai ilgāk nodarbības vidū
wait-for-person = Gaida cilvēku
talks-open = Runā ar mentoru
running = Ziņojumi ceļā
longest = visilgāk kopš { $since }
today = Vēl šodien
nothing-today = Šodien vairs nekas nav plānots.
what-comes = Kas
why-comes = Kāpēc
how-many = Cik
lesson-day = Nodarbība
lesson-day-why = Šajā dienā un stundā viņi vēlas nodarbību.
homework = Mājas darbs
homework-why = Viņi ir apņēmušies kaut ko izdarīt, un pienācis laiks vai atgādinājums.
nudge = Draudzīgs atgādinājums
nudge-why = Viņi nav atbildējuši 3, 7, 21 vai 30 dienas.
talk-ring = Saruna ar mentoru
talk-ring-why = Sarunu vēl neviens nav pieņēmis, vai mentoram jāatgādina.
asked-again = Jautājums vēlreiz
asked-again-why = Solis nebija pieejams, un atbilde varēja pazust.
not-quiet = Tas pienāk katram savā stundā, bet ne klusajās stundās, pauzē vai sarunas laikā.
needs-you = Kam vajag Jūs
nothing-wrong = Šobrīd nekas Jūs negaida.
dead-lines = Ziņas, kuras nevarēja piegādāt. Mēģiniet vēlreiz, kad iemesls novērsts, vai atlaidiet tās.
held-lines = Aizturētas ziņas: tika atjaunota rezerves kopija, un varbūt cilvēki tās jau saņēma. Nosūtiet vai atlaidiet.
reasons = Ko teica ziņapmaiņas lietotne
try-again = Mēģināt vēlreiz
send-them = Nosūtīt
who = Kas tie ir
one-by-one = Ziņas pa vienai
lanes = Kas šobrīd gaida nosūtīšanu
lane = Veids
lane-live = Atbildes un sarunas
lane-reminder = Nodarbības un atgādinājumi
lane-bulk = Ziņojumi
waits-longest = Pirmā gaida
nothing-waits = nekas negaida
seconds = { $count ->
    [zero] { $count } sekundes
    [one] { $count } sekundi
   *[other] { $count } sekundes
}
minutes = { $count ->
    [zero] { $count } minūtes
    [one] { $count } minūti
   *[other] { $count } minūtes
}
hours = { $count ->
    [zero] { $count } stundas
    [one] { $count } stundu
   *[other] { $count } stundas
}
all-arrived = Viss nosūtītais ir pienācis, cik saka ziņapmaiņas lietotne.
twice = Varbūt saņemts divreiz
twice-why = Sūtīšanas laikā savienojums pārtrūka, un lietotne nepateica, vai ziņas pienākušas. Tāpēc tās nosūtītas vēlreiz. Rāda 7 dienas.
whom = Kam
when = Kad
what-to-do = Ko darīt
more = Vēl
let-go = Atlaist
parked = Čati, kurus lietotne lūdz kādu laiku netraucēt. Nekas nav jādara, tie turpinās paši.
blocked = Cilvēki, kas Solis bloķējuši. Varbūt kāds viņiem piezvana.
dead-letters = Cilvēku ziņas, ar kurām Solis netika galā. Viņiem tas pateikts; servera uzraugs tās atradīs žurnālā.
not-heard = Telegram šobrīd nav savienots. Ziņas tur gaida un pienāks vēlāk. Ja tas ieilgst, pasakiet servera uzraugam.
nobody-answers = Cilvēki gaida, bet neviens mentors nestrādā. Aiciniet vai atsaldējiet kādu.
to-mentors = Pie mentoriem
begin = Šeit vēl neviens nemācās. Izveidojiet grupu, izdrukājiet plakātu, un cilvēki nāks.
to-cohorts = Pie grupām
counted-at = Saskaitīts: { $when }.
not-counted = Solis vēl skaita. Pēc brīža atveriet lapu vēlreiz.
done = Gatavs.
active-per-week = Aktīvi cilvēki nedēļā
week-of = Nedēļa, kas sākās
numbers = Tas pats tabulā
organisation-name = Organizācijas nosaukums
programme-language = Programmas valoda
language-hint = Kam nav ziņojuma savā valodā, saņem to šajā, ja Jūs tā izvēlaties.
zone = Laika josla
zone-hint = IANA saraksta nosaukums, piemēram, Europe/Riga
approve-over = Ja cilvēku ir vairāk, ziņojumu apstiprina otrs cilvēks
keep = Saglabāt
wrong-name = Nosaukumā ir 1 līdz 80 burti, un nevienai citai organizācijai šeit tāda nav.
wrong-zone = Tā nav laika josla. Rakstiet, piemēram, Europe/Riga.
wrong-number = Rakstiet skaitli no 1 līdz 1000000.
contact = Kam mācību dalībnieki jautā par saviem datiem
contact-hint = E-pasta adrese, tālruņa numurs vai vieta. Dalībnieki to redz, kad uzraksta /privacy.
wrong-contact = Rakstiet ne vairāk par 80 zīmēm vienā rindā.
channels = Kur cilvēki sasniedz Solis
web-chat = Tīmekļa čats
heard = savienots
unheard = šobrīd nav savienots
no-bot = Telegram nav iestatīts. To var izdarīt servera uzraugs.
coordinators = Kas vada programmu
you = Jūs
invite-coordinator = Uzaicināt vēl vienu vadītāju
invite-hint = Viņi šeit varēs visu, ko Jūs: redzēt cilvēkus, sūtīt ziņojumus, aicināt. Sūtiet saiti tikai tam, kam tā domāta.
make-link = Izveidot saiti
link-once = Nokopējiet šo saiti tagad. Tā tiek rādīta tikai šoreiz, darbojas vienreiz un ir derīga 7 dienas.
link-name = Saite
back = Atpakaļ
wrong-facts = Ziņas, par kurām saka, ka tās nav pareizas
wrong-facts-why = Salīdziniet katru ar tās oficiālo lapu. Tad izlabojiet valsts failu un atzīmējiet, ka izlasīts.
no-wrong-facts = Neviens nesaka, ka kāda ziņa nav pareiza.
mark-read = Atzīmēt kā izlasītu
is-read = Izlasīts
