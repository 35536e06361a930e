### Mani dokumenti: vai drīkstu strādāt sev? — vārdi atļaujā un vieta, kur jautāt.
###
### Šajā nodarbībā nav vietas faktiem par kādas valsts likumu. Izlemj iestāde.

# Ne vairāk par 40 zīmēm.
title = Mani dokumenti: vai drīkstu strādāt sev?

# Sūta, ja trīs dienas nekas nav darīts. Datumu nevienam nelūdz sūtīt.
nudge = Viens datums, ko zināt: kad beidzas Jūsu atļauja?
    .easy = Kad beidzas Jūsu atļauja? Ir labi to zināt.

promise = Vispirms solījums. Solis nejautā par Jūsu statusu. Solis nelūdz dokumentu fotogrāfijas un numurus.
    .easy = Mēs nejautājam par Jūsu statusu. Nesūtiet dokumentu fotogrāfijas.

story =
    Karims ļoti labi šuj. Viņš strādā rūpnīcā. Kaimiņiene grib viņam maksāt par 3 kleitām. Vai Karims drīkst strādāt sev?

    Draugs saka: jā, visi tā dara. Bet draugam ir citi dokumenti. Tāpēc Karims lūdz kaimiņieni pagaidīt. Mājās viņš lēnām izlasa savu atļauju.
    .next = Tālāk
    .easy =
    Karims šuj. Viņš strādā rūpnīcā. Kaimiņiene grib pirkt 3 kleitas.

    Vai Karims drīkst strādāt sev? Viņš to nezina. Vispirms viņš izlasa savu atļauju.

# „Pašnodarbinātība” ir oficiālais vārds, ko lasa veidlapās.
two-kinds =
    Ir 2 darba veidi. Algotā darbā Jums maksā priekšnieks. Kad strādājat sev, Jums maksā klienti. Oficiālais vārds ir „pašnodarbinātība”.

    Atļauja var dot tiesības uz algotu darbu, bet ne uz pašnodarbinātību. Tāpēc svarīgi ir precīzie vārdi.
    .next = Tālāk
    .easy =
    Algotā darbā Jums maksā priekšnieks. Pašnodarbinātība ir darbs sev. Tad Jums maksā klienti.

    Dažreiz atļauts ir tikai algots darbs.

# Triju rindu nosaukumi atkārtojas soļos "sample" un "last-day".
three-lines =
    Atļaujā bieži ir 3 svarīgas rindas. „Atļaujas veids” rāda, kāda atļauja tā ir. „Derīga līdz” rāda pēdējo dienu. Rindā „Piezīmes” var būt vārdi par darbu. Dažreiz vairāk ir rakstīts vēstulē.

    Dokumenti ir vietējā valodā. Grūtos vārdus mājās uzrakstiet uz papīra un sameklējiet vārdnīcā.
    .next = Tālāk
    .easy =
    Meklējiet 3 rindas. „Atļaujas veids”: kāda atļauja tā ir. „Derīga līdz”: pēdējā diena. „Piezīmes”: vārdi par darbu.

    Grūts vārds? Sameklējiet to vārdnīcā.

# Izdomāta karte, rinda pēc rindas. Datums paliek ciparos.
sample =
    Šis ir izdomāts kartes paraugs.

    Atļaujas veids: pagaidu
    Derīga līdz: 31.05.2030
    Piezīmes: darbs atļauts
    .easy =
    Šī nav īsta karte.

    Atļaujas veids: pagaidu
    Derīga līdz: 31.05.2030
    Piezīmes: darbs atļauts

last-day = Kura rinda rāda šīs atļaujas pēdējo dienu?
    .kind = 🪪 Atļaujas veids
    .until = 📅 Derīga līdz
    .remarks = 📝 Piezīmes
    .easy = Kura rinda rāda pēdējo dienu?
last-day-kind = „Atļaujas veids” rāda, kāda atļauja tā ir. Pēdējā diena ir vienu rindu zemāk: „Derīga līdz”.
    .easy = Šī rinda ir par veidu. Skatieties vienu rindu zemāk: „Derīga līdz”.
last-day-until = Jā. Šī atļauja beidzas 2030. gada 31. maijā.
    .easy = Jā. Pēdējā diena ir 31.05.2030.
last-day-remarks = Rindā „Piezīmes” ir vārdi par darbu. Pēdējā diena ir vienu rindu augstāk: „Derīga līdz”.
    .easy = Šī rinda ir par darbu. Skatieties vienu rindu augstāk: „Derīga līdz”.

neighbour = Šī ir Karima karte. Tajā rakstīts: darbs atļauts. Vai viņš drīkst par naudu šūt kaimiņienei?
    .sew = Jā, drīkst
    .office = Vispirms jautāt iestādei
    .never = Nē, nekad
    .easy = Karima kartē rakstīts: darbs atļauts. Vai viņš drīkst šūt par naudu?
neighbour-sew = Daudzi to tā saprot. Bet kartē nav vārda „pašnodarbinātība”. Drošāk ir vispirms pajautāt.
    .easy = Kartē nav vārda „pašnodarbinātība”. Vispirms pajautājiet. Tā ir drošāk.
neighbour-office = Jā. Kartē nav vārda „pašnodarbinātība”. Viens jautājums sargā viņa atļauju.
    .easy = Jā. Vārdi nav skaidri. Karims vispirms pajautā.
neighbour-never = Piesardzība ir laba. Bet kartē nav rakstīts „nē”. Iestāde var viņam atbildēt.
    .easy = Kartē nav rakstīts „nē”. Iestāde var viņam atbildēt.

results =
    Var būt 3 atbildes. „Parasti jā”: cilvēki ar šādiem vārdiem atļaujā parasti drīkst strādāt sev. „Vispirms jājautā”: vārdi nav skaidri. „Šodien nē”: ar šo atļauju to tagad nedrīkst. Jauna atļauja to var mainīt.

    Solis neizlemj. Draugs neizlemj. Izlemj iestāde.
    .next = Tālāk
    .easy =
    Ir 3 atbildes. Parasti jā. Vispirms jājautā. Šodien nē. „Šodien nē” var mainīties.

    Solis neizlemj. Draugs neizlemj. Izlemj iestāde.

where =
    Jautājiet iestādei, kas Jums deva atļauju. Tās nosaukums bieži ir kartē vai vēstulē. Bezmaksas konsultāciju centrs var to izlasīt kopā ar Jums. Dokumentus ņemiet atkal mājās.

    Ja pašnodarbinātība nav atļauta, apstājieties un vispirms pajautājiet. Nav kartes? Arī tad pajautājiet. Un neviens nedrīkst paturēt Jūsu pasi, karti vai kontu.
    .next = Tālāk
    .easy =
    Jautājiet iestādei, kas Jums deva atļauju. Palīdz arī bezmaksas konsultāciju centrs.

    Pašnodarbinātība nav atļauta? Apstājieties. Vispirms pajautājiet. Neviens nedrīkst paturēt Jūsu pasi.

passport = Kāds vīrietis saka: dodiet man savu pasi uz 1 nedēļu. Tad es Jūsu vietā pajautāšu iestādei. Kā rīkoties vislabāk?
    .give = Iedot uz 1 nedēļu
    .pay = Samaksāt par palīdzību
    .keep = Paturēt un teikt „nē”
    .easy = Kāds grib Jūsu pasi uz 1 nedēļu. Ko darīt?
passport-give = Tas izklausās vienkārši. Bet neviens nedrīkst paturēt Jūsu pasi, pat ne uz 1 nedēļu. Iestādei var pajautāt bez viņa.
    .easy = Neviens nedrīkst paturēt Jūsu pasi. Iestādei var pajautāt bez viņa.
passport-pay = Palīdzība ir laba, bet pase tad ir pie viņa. Vispirms jautājiet iestādei vai bezmaksas konsultāciju centram.
    .easy = Jūsu pase tad ir pie viņa. Vispirms jautājiet iestādei.
passport-keep = Jā. Jūsu pase paliek pie Jums. Pajautāt iestādei var bez viņa vai kopā ar cilvēku, kuram uzticaties.
    .easy = Jā. Jūsu pase pieder Jums. Iestādei var pajautāt bez viņa.

note-date = Jūsu uzdevums: mājās apskatiet savu atļauju. Atrodiet pēdējo dienu. Ierakstiet to kalendārā. Ilgi pirms šīs dienas pajautājiet par nākamo atļauju. Datuma nav? Uzrakstiet vienu jautājumu iestādei. Neko nesūtiet, tikai nospiediet pogu.
    .done = ✅ Pierakstīts
    .easy = Mājās apskatiet savu atļauju. Atrodiet pēdējo dienu. Ierakstiet to kalendārā. Datuma nav? Uzrakstiet jautājumu iestādei. Neko nesūtiet. Tikai nospiediet pogu.
note-date-reminder =
    { $days ->
        [zero] Mazajam uzdevumam Jums vēl ir { $days } dienu. Atrodiet savas atļaujas pēdējo dienu. Pierakstiet to mājās un neko nesūtiet.
        [one] Mazajam uzdevumam Jums vēl ir { $days } diena. Atrodiet savas atļaujas pēdējo dienu. Pierakstiet to mājās un neko nesūtiet.
       *[other] Mazajam uzdevumam Jums vēl ir { $days } dienas. Atrodiet savas atļaujas pēdējo dienu. Pierakstiet to mājās un neko nesūtiet.
    }
    .easy = Atrodiet savas atļaujas pēdējo dienu. Pierakstiet to mājās. Neko nesūtiet.
note-date-done = Labi. Tagad Jūs zināt vienu svarīgu datumu. Tas paliek mājās pie Jums.
    .easy = Labi. Tagad Jūs zināt savu datumu. Tas paliek pie Jums.
note-date-late = Šajās dienās bija daudz darāmā. Tas nekas. Atļauja ir mājās, un to var apskatīt jebkurā dienā.
    .easy = Bija daudz darba. Tas nekas. Apskatiet atļauju citā dienā.

well-done = Jūs protat atrast vārdus savā atļaujā. Jūs zināt, kur jautāt. Uz tikšanos nākamajā nodarbībā!
    .easy = Jūs protat atrast vārdus. Jūs zināt, kur jautāt. Uz tikšanos!

another-day = Atcerieties: izlasiet vārdus, jautājiet iestādei, paturiet savu pasi. Uz tikšanos nākamajā nodarbībā!
    .easy = Izlasiet vārdus. Jautājiet iestādei. Paturiet savu pasi. Uz tikšanos!
