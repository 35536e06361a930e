### Manas 30 dienas — trīs soļi ar datumiem, skats atpakaļ un kursa beigas.
###
### Šeit nav vietas solījumiem par ienākumiem: sākt, gaidīt un apstāties, visas ir labas atbildes.

# Ne vairāk par 40 zīmēm.
title = Manas 30 dienas

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Jūsu pirmajam solim ir datums. Kurš?
    .easy = Kurš datums ir Jūsu pirmajam solim?

hello = Šī ir pēdējā nodarbība. Šodien Jūs nākamajām 30 dienām izvēlaties 3 soļus, katru ar datumu. Tas prasa apmēram 7 minūtes.
    .easy = Pēdējā nodarbība. Šodien Jūs izvēlaties 3 soļus ar datumiem. Tas prasa 7 minūtes.

# Vārdu, nodarbošanos un datumus var mainīt.
story =
    Jordanosa grib labot tālruņus. „Atvērt uzņēmumu” vienai dienai ir par lielu. 1. maijā viņa uzraksta 3 soļus. 6. maijs: jautāt konsultāciju centrā. 16. maijs: parādīt savu cenu 5 cilvēkiem. 30. maijs: izmēģinājumam salabot 1 tālruni.

    6. maijā viņa dzird: „Pagaidiet vienu dokumentu.” 3. solis pāriet uz jūniju. Pēc 30 dienām uzņēmuma vēl nav, bet 2 soļi ir izdarīti.
    .next = Tālāk
    .easy =
    Jordanosa grib labot tālruņus. Viņa uzraksta 3 soļus. 6. maijs: jautāt konsultāciju centrā. 16. maijs: parādīt cenu. 30. maijs: 1 izmēģinājums.

    Centrs saka: „Pagaidiet vienu dokumentu.” Izmēģinājumu viņa pārceļ uz jūniju. 2 soļi ir izdarīti.

rule =
    Labam solim ir 3 daļas:
    🙋 Mans: es to varu arī tad, ja citi saka „nē”.
    🤏 Mazs: pietiek ar 2 stundām.
    📅 Datums: diena, nevis „drīz”.

    Izvēlieties 3 soļus no sava plāna. Pirmais ir nākamajās 7 dienās. Pēdējais ir pirms 30. dienas.
    .next = Tālāk
    .easy =
    Labs solis ir:
    🙋 Mans: es to varu.
    🤏 Mazs: 2 stundas.
    📅 Ar datumu.

    Izvēlieties 3 soļus. Pirmais ir šonedēļ.

good-step = Kurš no šiem ir labs solis?
    .customers = 👥 Atrast 10 klientus
    .call = 📞 6. maijs: zvanīt
    .soon = 🌱 Drīz sākt
    .easy = Kurš ir labs solis?
good-step-customers = Laba vēlēšanās. Bet klienti var teikt „nē”, tāpēc tas nav tikai Jūsu rokās. „8. maijā es jautāju 10 cilvēkiem”: tas ir solis.
    .easy = Viņi var teikt „nē”. „8. maijā es jautāju 10 cilvēkiem” ir labāk.
good-step-call = Jā. Tas ir Jūsu, tas prasa 10 minūtes, un tam ir datums. 7. maijā Jūs zināt, vai tas ir izdarīts.
    .easy = Jā. Tas ir mazs, un tam ir datums.
good-step-soon = Jauka vēlēšanās. Bet kura diena ir „drīz”? „6. maijā es zvanu konsultāciju centram”: tas ir solis.
    .easy = Kura diena ir „drīz”? „6. maijs: zvanīt centram” ir labāk.

first = Tuans gatavo koka lampas un grib tās pārdot. Kas no šiem 3 ir pirmais?
    .print = 📇 200 vizītkartes
    .table = 🏪 Īrēt galdu
    .permit = 📄 Jautāt: vai drīkstu?
    .easy = Tuans grib pārdot koka lampas. Kas ir pirmais?
first-print = Vizītkartes ir jaukas, un tās var pagaidīt. Ja viņš vēl nedrīkst pārdot, tās paliek kastē. Vispirms viņš jautā: vai drīkstu pārdot?
    .easy = Vizītkartes var pagaidīt. Vispirms viņš jautā: vai drīkstu pārdot?
first-table = Galds maksā naudu katru mēnesi, arī ja viņš vēl nedrīkst pārdot. Vispirms viņš jautā: vai drīkstu pārdot?
    .easy = Galds maksā katru mēnesi. Vispirms viņš jautā: vai drīkstu pārdot?
first-permit = Jā. Tā ir 1 saruna konsultāciju centrā. Ja atbilde ir „nē”, nauda nav zaudēta.
    .easy = Jā. Viņš jautā un vēl neko nemaksā.

second = Atbilde ir „jā”: Tuans drīkst pārdot. Kas no šiem ir nākamais?
    .print = 📇 200 vizītkartes
    .table = 🏪 Īrēt to uz gadu
    .test = 💡 Piedāvāt 3 lampas
    .easy = Jā, Tuans drīkst pārdot. Kas ir nākamais?
second-print = Varbūt vēlāk. Vispirms viņš grib zināt, vai lampas cilvēkiem patīk. Viņš piedāvā 3 lampas un klausās, ko viņi saka.
    .easy = Vizītkartes ir vēlāk. Vispirms viņš piedāvā 3 lampas.
second-table = Galds ir laba vieta. Bet 1 gads ir ilgs laiks, un savus klientus viņš vēl nepazīst. Vispirms viņš piedāvā 3 lampas.
    .easy = 1 gads ir ilgi. Vispirms viņš piedāvā 3 lampas.
second-test = Jā. 3 lampas ir mazs izmēģinājums. Tad viņš zina, vai vajag galdu un vizītkartes.
    .easy = Jā. Tas ir mazs izmēģinājums. Tad viņš zina vairāk.

missed = 2. solis ir 14. maijā. Šajā dienā Tuana bērns ir slims, un nekas nav izdarīts. Kas ir labākais?
    .stop = 🚪 Aizmirst plānu
    .new-date = 📅 Rakstīt jaunu datumu
    .tonight = 🌙 Visu darīt naktī
    .easy = 2. solis ir 14. maijā. Bet Tuana bērns ir slims. Kas ir labākais?
missed-stop = Ja plāns neizdodas, ir skumji. Bet viena diena ir tikai viena diena, un plāns joprojām ir labs. Viņš raksta jaunu datumu.
    .easy = Tā ir tikai viena diena. Viņš raksta jaunu datumu.
missed-new-date = Jā. Bērns ir pirmajā vietā. Viņš blakus raksta 20. maiju un turpina.
    .easy = Jā. Bērns ir pirmajā vietā. Jaunais datums ir 20. maijs.
missed-tonight = Viņš grib turēt datumu. Bet naktī ir nogurums, un bērnam vajag viņu. Labāks ir jauns datums.
    .easy = Naktī ir nogurums. Labāks ir jauns datums.

# „Mans ceļš” ir poga izvēlnē: tie paši vārdi kā .path failā solis/menu.ftl.
made =
    Tagad paskatieties atpakaļ. Kas Jums ir? Palīga vārds. Pieraksti no sarunām. Viens teikums, cena, skaitlis. Lapa ar 9 lauciņiem, nedēļa, solījumi, 2 kartītes.

    Ielieciet to vienā aploksnē: tas rāda, ko protat. Kaut kā trūkst? Tas var būt viens no 3 soļiem. Kas ir izdarīts, redzat izvēlnē, zem „Mans ceļš”.
    .next = Tālāk
    .easy =
    Kas Jums ir? Pieraksti, cena, lapa, nedēļa, 2 kartītes. Ielieciet to vienā aploksnē.

    Kaut kā trūkst? Tas var būt solis. Skatieties izvēlnē, zem „Mans ceļš”.

look-back = Par ko no šī Jūs vispirms pastāstītu draugam?
    .people = 👂 Runāt ar klientiem
    .money = 🧮 Vispirms skaitīt
    .papers = 📄 Jautāt, tad parakstīt
    .easy = Ko Jūs vispirms pateiktu draugam?
look-back-people = Pirms pārdodat, Jūs klausāties. Tas der katrā nozarē un arī algotā darbā.
    .easy = Vispirms Jūs klausāties. Tas palīdz arī algotā darbā.
look-back-money = Pirms sākat, Jūs skaitāt. Tas der mājās un arī algotā darbā.
    .easy = Vispirms Jūs skaitāt. Tas palīdz arī mājās.
look-back-papers = Pirms parakstāt, Jūs jautājat. Tas sargā Jūs un ģimeni, arī algotā darbā.
    .easy = Vispirms Jūs jautājat. Tas Jūs sargā.

# Drošības kartīte: trīs pastāvīgie brīdinājumi.
stay-true =
    3 lietas ir spēkā arī pēc šī kursa:
    🆓 Par darba vietu nav jāmaksā: nekad nemaksājiet, lai to dabūtu.
    🛂 Neviens nedrīkst paturēt Jūsu pasi, karti vai kontu.
    ✋ Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    3 lietas ir spēkā vienmēr:
    🆓 Par darba vietu nav jāmaksā. Nekad nemaksājiet, lai to dabūtu.
    🛂 Neviens nedrīkst paturēt Jūsu pasi vai karti.
    ✋ Vai drīkstat strādāt sev? Nav skaidrs? Vispirms pajautājiet.

my-steps =
    Kādi ir Jūsu 3 soļi 30 dienām? Uzrakstiet katru ar datumu vai pasakiet tos. Arī gaidīt vai meklēt algotu darbu ir labi: „28. maijā es vēlreiz apskatu savu plānu.” Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kādi ir Jūsu 3 soļi? Katram pasakiet datumu. Arī gaidīt ir solis. Rakstiet vai runājiet. Ziņu saņem mentors.
my-steps-thanks = Paldies. 3 soļi, 3 datumi: lieciet tos tur, kur tos redzat katru dienu.
    .easy = Paldies. Lieciet tos tur, kur tos redzat.

mentor = Nodarbības beidzas, bet palīdzība paliek. Mentoram šeit joprojām var jautāt. Dažreiz atbilde prasa dažas dienas. Vai tagad gribat pajautāt par saviem soļiem?
    .not-now = Tagad ne
    .ask = 🤝 Jautāt cilvēkam
    .easy = Nodarbības beidzas. Mentoram šeit joprojām var jautāt. Atbilde var prasīt dažas dienas. Vai gribat jautāt tagad?

person = Labi. Vispirms apskatiet, kas var atbildēt un ko šis cilvēks redzēs.
    .easy = Labi. Vispirms apskatiet, kas atbild.

step-one =
    Jūsu pēdējais uzdevums: izdariet 1. soli līdz tā datumam. Tad nospiediet pogu.

    Tas neizdevās, vai atbilde bija „nē”? Arī tas der: solis ir izdarīts, un Jūs zināt vairāk.
    .done = ✅ 1. solis ir izdarīts
    .easy =
    Jūsu pēdējais uzdevums: izdariet 1. soli līdz tā datumam. Tad nospiediet pogu.

    Atbilde bija „nē”? Arī tas der.
step-one-reminder =
    { $days ->
        [zero] 1. solim ir datums. Vai tas ir šodien? Jums vēl ir { $days } dienu. Var izvēlēties arī jaunu datumu.
        [one] 1. solim ir datums. Vai tas ir šodien? Jums vēl ir { $days } diena. Var izvēlēties arī jaunu datumu.
       *[other] 1. solim ir datums. Vai tas ir šodien? Jums vēl ir { $days } dienas. Var izvēlēties arī jaunu datumu.
    }
    .easy = Vai šodien ir 1. soļa diena? Var izvēlēties jaunu dienu.
step-one-done = Lieliski! Jūs pateicāt, ko, pateicāt, kad, un tas ir izdarīts.
    .easy = Lieliski! Jūs to pateicāt, un tas ir izdarīts.
step-one-late = Dienas ir pagājušas, un tas nekas. Solis ir turpat: blakus uzrakstiet jaunu datumu.
    .easy = Dienas ir pagājušas. Tas nekas. Uzrakstiet jaunu datumu.

end =
    Šī bija pēdējā nodarbība. Neviens nevar pateikt, ko dos Jūsu uzņēmums un vai tas sāksies. Sākt, gaidīt un apstāties: visas ir labas atbildes.

    Jūs iemācījāties jautāt, skaitīt un teikt „nē”. Tas paliek Jums. Un mentoram joprojām var jautāt: jebkurā laikā nospiediet „Jautāt cilvēkam”. Bija labi mācīties kopā ar Jums. Lai izdodas nākamais solis!
    .easy =
    Šī bija pēdējā nodarbība. Sākt, gaidīt, apstāties: viss ir labi.

    Jūs protat jautāt, skaitīt un teikt „nē”. Joprojām var jautāt: nospiediet „Jautāt cilvēkam”. Bija labi mācīties kopā ar Jums!

later =
    Šī bija pēdējā nodarbība, un Jūsu soļi var pagaidīt labāku dienu. Sākt, gaidīt un apstāties: visas ir labas atbildes.

    Jūs iemācījāties jautāt, skaitīt un teikt „nē”. Tas paliek Jums. Un mentoram joprojām var jautāt: jebkurā laikā nospiediet „Jautāt cilvēkam”. Bija labi mācīties kopā ar Jums!
    .easy =
    Šī bija pēdējā nodarbība. Jūsu soļi var pagaidīt. Sākt, gaidīt, apstāties: viss ir labi.

    Joprojām var jautāt: nospiediet „Jautāt cilvēkam”. Bija labi mācīties kopā ar Jums!
