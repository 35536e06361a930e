### Kas ir manā pusē? — vietas, kas palīdz bez maksas, un kura kurai vajadzībai.

title = Kas ir manā pusē?

nudge = Šonedēļ pietiek ar vienu zvanu.
    .easy = Šonedēļ pietiek ar vienu zvanu.

leila =
    Leila remontē velosipēdus draugiem. Tagad viņa vēlas savu darbnīcu. Viņai ir daudz jautājumu, bet nav, kam tos uzdot.

    Tērzēšanas grupā kāds vīrietis raksta: „Atsūti man 200 eiro un savu pasi. Pārējo izdarīšu es.” Leila neatbild. Viņa pajautā bibliotēkā. Darbiniece saka: „Daudzas vietas palīdz bez maksas.”
    .next = Tālāk
    .easy =
        Leila remontē velosipēdus. Viņa vēlas savu darbnīcu.
        Kāds vīrietis raksta: „Atsūti 200 eiro un pasi.” Leila neatbild. Viņa pajautā bibliotēkā.

search =
    Pirmajā iestādē palīdzēt nevar. Tur zina tikai par nodokļiem. Otrajā vietā šonedēļ nav laika. Leila pagaida un atnāk vēlreiz. Tad konsultante atbild uz viņas jautājumiem. Tas prasa 2 nedēļas un 4 autobusa biļetes. Konsultācija ir bez maksas.
    .next = Tālāk
    .easy = Pirmajā iestādē palīdzēt nevar. Otrajā vietā nav laika. Leila gaida. Tad viņa saņem labu padomu. Tas ir bez maksas.

rule =
    Noteikums ir šāds: viena vajadzība, viens palīgs. Neviens nezina visu. Vispirms pasakiet savu vajadzību vienā īsā teikumā. Tad jautājiet: kurš ar to palīdz, un vai tas ir bez maksas? Tā nav īstā vieta? Pajautājiet tur, kura ir īstā.
    .next = Tālāk
    .easy = Viena vajadzība, viens palīgs. Pasakiet, ko Jums vajag. Jautājiet: kurš palīdz? Vai tas ir bez maksas?

places =
    Lūk, 3 palīgi sākumam.
    📚 Bibliotēkā ir datori, internets un klusa vieta.
    🧭 Migrantu konsultāciju centrs izskaidro atļaujas, dokumentus un tiesības.
    🤝 Mentors uzklausa un dalās pieredzē.
    .next = Tālāk
    .easy =
        Lūk, 3 palīgi.
        📚 Bibliotēkā ir datori.
        🧭 Konsultāciju centrs izskaidro atļaujas un tiesības.
        🤝 Mentors Jūs uzklausa.

more-places =
    Lūk, 3 palīgi darbam un uzņēmumam.
    💼 Uzņēmējdarbības atbalsta punkts palīdz jauniem uzņēmumiem ar plānu un pirmajiem soļiem.
    🧾 Nodokļu iestāde atbild uz jautājumiem par nodokļiem.
    👥 Arodbiedrība palīdz, ja nemaksā algu vai darbā ir netaisnība.
    .next = Tālāk
    .easy =
        Lūk, vēl 3 palīgi.
        💼 Uzņēmējdarbības atbalsta punkts palīdz jauniem uzņēmumiem.
        🧾 Nodokļu iestāde izskaidro nodokļus.
        👥 Arodbiedrība palīdz, ja nemaksā algu.

careful =
    Uzmanību! Vai kāds vispirms prasa naudu, Jūsu pasi vai karti? Tā nav palīdzība. Sakiet „nē” un ejiet prom.

    Iestādē Jūsu dokumentu drīkst apskatīt Jūsu klātbūtnē. Bet neviens nedrīkst paturēt Jūsu pasi, karti vai kontu. Arī par darba vietu nav jāmaksā: nekad nemaksājiet, lai to dabūtu.
    .next = Tālāk
    .easy =
        Stop! Vai kāds vispirms prasa naudu? Vai pasi? Vai karti?
        Tā nav palīdzība. Sakiet „nē”. Par darba vietu nav jāmaksā.

call =
    Pirmais zvans var būt īss. Pirms zvana pierakstiet šos vārdus:

    „Labdien! Vēlos sākt uzņēmējdarbību. Vai Jūsu palīdzība ir bez maksas? Kad varu atnākt? Vai Jums ir tulks?”

    Nesakiet dokumentu vai karšu numurus.
    .next = Tālāk
    .easy =
        Zvaniet un sakiet: „Labdien! Man ir jautājums. Vai palīdzība ir bez maksas? Kad varu atnākt?”
        Nesakiet karšu numurus.

permit = Leila jautā: vai ar manu atļauju drīkst atvērt savu uzņēmumu? Kurš palīdz vislabāk?
    .centre = 🧭 Konsultāciju centrs
    .library = 📚 Bibliotēka
    .tax = 🧾 Nodokļu iestāde
    .easy = Leila jautā: vai drīkstu atvērt uzņēmumu? Ko saka mana atļauja? Kurš palīdz vislabāk?
permit-centre = Jā. Konsultāciju centrs saprot, kas rakstīts atļaujā. Ja ar atļauju pašnodarbinātība nav iespējama, apstājieties un vispirms pajautājiet.
    .easy = Jā. Konsultāciju centrs zina par atļaujām. Atļauja to neļauj? Apstājieties un vispirms pajautājiet.
permit-library = Bibliotēkā var parādīt, kurp doties. Atļauju izskaidro konsultāciju centrs.
    .easy = Bibliotēkā var parādīt, kurp iet. Atļauju izskaidro konsultāciju centrs.
permit-tax = Šeit zina par nodokļiem. Jautājumam par atļauju labāka vieta ir konsultāciju centrs.
    .easy = Šeit zina par nodokļiem. Par atļaujām zina konsultāciju centrs.

wage = Daniels strādā virtuvē. Priekšnieks viņam nemaksā algu. Kurš palīdz vislabāk?
    .library = 📚 Bibliotēka
    .union = 👥 Arodbiedrība
    .mentor = 🤝 Mentors
    .easy = Daniels strādā virtuvē. Priekšnieks nemaksā algu. Kurš palīdz vislabāk?
wage-library = Bibliotēkā palīdz atrast adresi. Ko darīt, ja algu nemaksā, zina arodbiedrība.
    .easy = Bibliotēkā palīdz atrast vietu. Par algu zina arodbiedrība.
wage-union = Jā. Arodbiedrība zina noteikumus par algu. Pajautājiet, vai pirmā saruna ir bez maksas.
    .easy = Jā. Arodbiedrība zina par algu. Jautājiet: vai saruna ir bez maksas?
wage-mentor = Mentors uzklausa un domā kopā ar Jums. Par algu vairāk zina arodbiedrība.
    .easy = Mentors Jūs uzklausa. Par algu vairāk zina arodbiedrība.

start = Leilai ir plāns uz vienas lapas. Viņa vēlas zināt pirmos soļus. Kurš palīdz vislabāk?
    .chat = 💬 Vīrietis no grupas
    .union = 👥 Arodbiedrība
    .desk = 💼 Atbalsta punkts
    .easy = Leilai ir plāns. Viņa vēlas zināt pirmos soļus. Kurš palīdz vislabāk?
start-chat = Tas izklausās viegli. Bet viņš vispirms prasa naudu un pasi. Tā nav palīdzība.
    .easy = Tas izklausās viegli. Bet viņš prasa naudu un pasi. Tā nav palīdzība.
start-union = Arodbiedrība palīdz ar darbu un algu. Par jaunu uzņēmumu vairāk zina uzņēmējdarbības atbalsta punkts.
    .easy = Arodbiedrība palīdz ar algu. Jaunam uzņēmumam palīdz uzņēmējdarbības atbalsta punkts.
start-desk = Jā. Uzņēmējdarbības atbalsta punkts zina par plāniem un pirmajiem soļiem. Vispirms pajautājiet, vai tas ir bez maksas.
    .easy = Jā. Uzņēmējdarbības atbalsta punkts zina pirmos soļus. Jautājiet: vai tas ir bez maksas?

ours = Arī šī kursa mentors palīdz bez maksas, tepat šajā čatā. Vai Jūs tagad gribat cilvēkam ko pajautāt?
    .not-now = Tagad ne
    .ask = 🤝 Jautāt cilvēkam
    .easy = Arī mentors šajā čatā palīdz bez maksas. Vai gribat tagad pajautāt cilvēkam?

person = Labi. Vispirms apskatiet, kas var atbildēt un ko šis cilvēks redzēs.
    .easy = Labi. Vispirms apskatiet, kas atbild.

save =
    Atrodiet vienu palīgu savā tuvumā. Tālruņa numuru ņemiet no oficiālas lapas vai pajautājiet bibliotēkā. Saglabājiet to savā tālrunī. Tad nospiediet pogu.

    Numurs ir tikai Jums. Lūdzu, nesūtiet to šeit.
    .done = ✅ Saglabāts
    .easy =
        Atrodiet vienu palīgu savā tuvumā. Pajautājiet numuru bibliotēkā. Saglabājiet to tālrunī. Tad nospiediet pogu.
        Nesūtiet numuru šeit.
save-reminder =
    { $days ->
        [zero] Pietiek ar vienu tālruņa numuru. Tam vēl ir { $days } dienu.
        [one] Pietiek ar vienu tālruņa numuru. Tam vēl ir { $days } diena.
       *[other] Pietiek ar vienu tālruņa numuru. Tam vēl ir { $days } dienas.
    }
    .easy = Pietiek ar vienu tālruņa numuru. Bibliotēkā var palīdzēt.
save-done = Labi. Tagad līdz palīgam ir tikai viens zvans.
    .easy = Labi. Tagad Jūs varat zvanīt palīgam.
save-late = Nedēļa ir pagājusi, un tas nekas. Numuru var saglabāt jebkurā dienā.
    .easy = Nedēļa ir pagājusi. Tas nekas. Numuru var saglabāt jebkurā dienā.

end = Pamēģiniet tagad: nosauciet 3 vietas, kas palīdz bez maksas. Viena vajadzība, viens palīgs, viens zvans. Jums ir palīgi. Uz tikšanos nākamajā nodarbībā!
    .easy = Nosauciet 3 vietas, kas palīdz. Viena vajadzība, viens palīgs. Uz tikšanos!

later = Kad iesiet garām bibliotēkai, ieejiet un uzdodiet vienu jautājumu. Tas ir labs sākums. Uz tikšanos nākamajā nodarbībā!
    .easy = Kādu dienu aizejiet uz bibliotēku. Uzdodiet vienu jautājumu. Tas ir labs sākums. Uz tikšanos!
