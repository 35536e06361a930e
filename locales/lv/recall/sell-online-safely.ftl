### Jautā dažas dienas pēc nodarbības „Droši pārdot internetā”.

sms-code = Lidija internetā pārdod galdu. Pircējs raksta: „Jums pienāks kods īsziņā. Atsūtiet to man, tad es varu maksāt.” Ko Lidija dara?
    .send = 📲 Sūta kodu
    .keep = 🛑 Neatbild
    .easy = Lidija pārdod galdu. Pircējs grib kodu no viņas īsziņas. Ko viņa dara?
sms-code-send = Daudzi to sūta, jo tas skan parasti. Bet kods ir kā Jūsu konta atslēga. Lai Jums samaksātu, to nevienam nevajag.
    .easy = Tas skan parasti. Bet kods ir kā atslēga. Nedodiet to nevienam.
sms-code-keep = Jā. Kods ir kā viņas konta atslēga. Lai viņai samaksātu, to nevienam nevajag.
    .easy = Jā. Kods ir kā atslēga. Nedodiet to.

picture-of-money = Kāds vīrietis atnāk pēc Hamzas vecā velosipēda. Tālrunī viņš rāda maksājuma bildi. Hamzas kontā naudas vēl nav. Ko Hamza dara?
    .give = 🚲 Dod velosipēdu
    .wait = ⏳ Gaida naudu
    .easy = Vīrietis grib Hamzas velosipēdu. Viņš rāda maksājuma bildi. Naudas nav. Ko Hamza dara?
picture-of-money-give = Uzticēties ir draudzīgi. Bet maksājuma bilde nav nauda. Vispirms redziet to rokā vai savā kontā.
    .easy = Bilde nav nauda. Vispirms redziet naudu.
picture-of-money-wait = Jā. Maksājuma bilde nav nauda. Vispirms viņš to redz rokā vai savā kontā.
    .easy = Jā. Bilde nav nauda. Vispirms viņš redz naudu.

in-the-photo = Nadina fotografē krēslu savam piedāvājumam. Bildē ir divas lietas. Kuru viņa vispirms noņem?
    .scratch = 🪑 Skrāpējumu
    .letter = ✉️ Vēstuli viņai
    .easy = Nadina fotografē krēslu. Kam bildē nav jābūt?
in-the-photo-scratch = Mazu trūkumu drīkst redzēt: tas ir godīgi, un vēlāk neviens nesūdzas. Bet vēstulē ir viņas vārds un adrese. Bildē bez dokumentiem.
    .easy = Skrāpējums ir godīgs. Vēstulē ir viņas adrese. Bez dokumentiem.
in-the-photo-letter = Jā. Vēstulē ir viņas vārds un adrese. Bildē bez cilvēkiem, dokumentiem un mājas numura.
    .easy = Jā. Bez cilvēkiem, dokumentiem un mājas numura.
