### Dešimt idėjų per dešimt minučių — pirma daug, paskui gerų.

# Ne daugiau kaip 40 ženklų.
title = Dešimt idėjų per dešimt minučių

# Siunčiama, kai dalyvio nebuvo tris dienas.
nudge = Tinka ir juokinga idėja. Ar turite kokią?
    .easy = Tinka ir juokinga idėja.

hello = Šiandien renkate idėjas. Ši pamoka ilgesnė: ji trunka apie 15 minučių. Ar dabar ramu? Tada paspauskite „Toliau“. Jei ne, grįžkite vėliau. Pamoka palauks.
    .easy = Šiandien renkate idėjas. Tai trunka 15 minučių. Dabar nėra laiko? Grįžkite vėliau.
    .next = Toliau

story =
    Zahra nori vienos labai geros idėjos. Ji 3 vakarus sėdi prie stalo. Lapas lieka tuščias.

    Jos draugas Kofi pastato ant stalo laikrodį. „10 minučių, 10 idėjų. Ir blogų.“ 4 eilutė yra viešbutis augalams. Jie juokiasi. 9 eilutė atsiranda iš 4: laistyti augalus, kai žmonės išvykę. Ar tai gera idėja? Zahra dar nežino. Bet dabar ji turi iš ko rinktis.
    .next = Toliau
    .easy =
    Zahra nori 1 geros idėjos. Lapas lieka tuščias.

    Kofi sako: „10 minučių, 10 idėjų. Ir blogų.“ Jie daug juokiasi. Dabar Zahra turi 10 idėjų.

rule =
    Taisyklė tokia: pirma daug, paskui gerų. 10 minučių tik renkate. Nevertinate ir nieko netrinate. Tinka ir juokingos idėjos.

    Aš padėsiu klausimais. Viena idėja – viena žinutė. Užtenka kelių žodžių arba balso. Idėja neateina? Parašykite „ne“, ir eisime toliau. Idėjos yra Jums: mentorius jų nemato.
    .next = ⏱ Pradėti
    .easy =
    Pirma daug idėjų. Gerų – paskui. Tinka ir juokingos.

    Aš klausiu. Jūs siunčiate 1 idėją. Rašykite arba kalbėkite. Nėra idėjos? Parašykite „ne“. Mentorius Jūsų idėjų nemato.

# Dešimt klausimų, dešimt dalyvio žinučių. Atsakymai greiti ir nieko negiria: vertinimas bus vėliau.
idea-1 = 1 idėja. Pažiūrėkite į praėjusios pamokos užrašus. Kas išspręstų vieną iš šių problemų?
    .easy = 1 idėja. Paimkite vieną problemą iš užrašų. Kas padėtų?
idea-1-thanks = Tai buvo 1 eilutė. Toliau.
    .easy = Tai buvo 1 eilutė.

idea-2 = 2 idėja. Paimkite vieną eilutę iš savo gebėjimų sąrašo. Kam galėtų reikėti šio gebėjimo?
    .easy = 2 idėja. Ką gerai mokate? Kam to reikia?
idea-2-thanks = Tai buvo 2 eilutė.
    .easy = Tai buvo 2 eilutė.

idea-3 = 3 idėja. Ko šiame mieste ieškote ir nerandate?
    .easy = 3 idėja. Ko trūksta šiame mieste?
idea-3-thanks = Tai buvo 3 eilutė. Neskaitykite jos iš naujo, eikite toliau.
    .easy = Tai buvo 3 eilutė.

idea-4 = 4 idėja. Ką žmonės išmeta? Kam tai dar galėtų praversti?
    .easy = 4 idėja. Žmonės išmeta daiktus. Kam jų reikia?
idea-4-thanks = Tai buvo 4 eilutė.
    .easy = Tai buvo 4 eilutė.

idea-5 = 5 idėja. Dabar juokinga. Kas Jus juokina?
    .easy = 5 idėja. Dabar juokinga idėja!
idea-5-thanks = Tai buvo 5 eilutė. Jau pusė.
    .easy = Tai buvo 5 eilutė. Jau pusė.

half = Turite 5 eilutes. Tai geras sąrašas, galite čia sustoti. Ar turite laiko dar 5? Vėlyvos idėjos gali nustebinti.
    .more = ✏️ Dar 5
    .enough = 👍 5 užtenka
    .easy = Turite 5 eilutes. Galite sustoti. O gal norite dar 5?

idea-6 = 6 idėja. Pagalvokite apie pažįstamą parduotuvę. Kas ten galėtų būti geriau?
    .easy = 6 idėja. Pagalvokite apie parduotuvę. Kas galėtų būti geriau?
idea-6-thanks = Tai buvo 6 eilutė.
    .easy = Tai buvo 6 eilutė.

idea-7 = 7 idėja. 6 valanda ryto. Kas nemiega ir ko jiems reikia?
    .easy = 7 idėja. 6 valanda ryto. Ko žmonėms reikia?
idea-7-thanks = Tai buvo 7 eilutė. Toliau.
    .easy = Tai buvo 7 eilutė.

idea-8 = 8 idėja. Pagalvokite apie kitą vietą, kurią pažįstate. Ką žmonės perka ten, bet ne čia?
    .easy = 8 idėja. Pagalvokite apie kitą miestą. Ką žmonės ten perka?
idea-8-thanks = Tai buvo 8 eilutė.
    .easy = Tai buvo 8 eilutė.

idea-9 = 9 idėja. Paimkite 2 savo idėjas ir sujunkite jas. Kas išeina?
    .easy = 9 idėja. Sujunkite 2 savo idėjas.
idea-9-thanks = Tai buvo 9 eilutė. Dar viena.
    .easy = Tai buvo 9 eilutė. Dar viena!

idea-10 = 10 idėja, paskutinė. Kokį darbą norėtumėte dirbti kasdien?
    .easy = 10 idėja. Koks darbas Jums patinka kasdien?
idea-10-thanks = Tai buvo 10 eilutė. Jūsų sąrašas pilnas.
    .easy = Tai buvo 10 eilutė. Jūsų sąrašas pilnas.

sleep =
    Čia sustokite. Daug galvojote. Šiandien nesirinkite. Pirma išsimiegokite: rytoj savo sąraše pamatysite daugiau.

    Jūsų idėjos lieka šiame pokalbių lange. Galite jas užrašyti ir ant popieriaus.
    .next = Toliau
    .easy = Čia sustokite. Šiandien nesirinkite. Pirma išsimiegokite. Idėjos lieka šiame pokalbių lange.

laugh = Kofi užrašo: batai šunims. Jo pusbrolis juokiasi. Dar liko 5 minutės. Ką daro Kofi?
    .delete = 🗑 Išbraukia idėją
    .keep = 📝 Palieka ir rašo toliau
    .defend = 🗣 Aiškina, kodėl gera
    .easy = Kofi rašo: batai šunims. Jo pusbrolis juokiasi. Ką dabar daro Kofi?
laugh-delete = Daug kas taip darytų. Bet iš juokingos idėjos gali gimti kita. Šiandien sąraše lieka viskas.
    .easy = Juokinga idėja gali atnešti naują. Šiandien lieka viskas.
laugh-keep = Taip. Jis irgi juokiasi ir rašo kitą eilutę. Vertins kitą dieną.
    .easy = Taip. Jis irgi juokiasi. Jis rašo kitą eilutę.
laugh-defend = Gal jis ir teisus. Bet 5 minutės praeina, o naujos idėjos nėra. Geriau palikti ir rašyti toliau.
    .easy = Gal jis teisus. Bet laikas bėga. Geriau palikti ir rašyti.

choose-when = Zahra ant lapo turi 10 idėjų. Kada ji pasirinks vieną?
    .now = ⏱ Iš karto
    .tomorrow = 🌙 Rytoj
    .perfect = ⭐ Kai bus tobula
    .easy = Zahra turi 10 idėjų. Kada ji renkasi?
choose-when-now = Rinktis malonu. Bet dabar geriausiai atrodo paskutinė idėja, nes ji nauja. Po nakties matysis daugiau.
    .easy = Dabar gražiausia paskutinė idėja. Ji nauja. Po nakties matysis daugiau.
choose-when-tomorrow = Taip. Po nakties ji savo sąraše mato daugiau. Rinktis padės kita pamoka.
    .easy = Taip. Pirma ji miega. Padės kita pamoka.
choose-when-perfect = Iš pradžių jokia idėja nebūna tobula. Ji auga, kai bandote. Užtenka vienos nakties.
    .easy = Tobulų idėjų nėra. Jos auga vėliau. Užtenka nakties.

child =
    Jūsų užduotis: paprašykite pažįstamo vaiko vienos idėjos. Galite sakyti: „Kas mūsų gatvę padarytų geresnę?“ Vaiko šalia nėra? Tada paklauskite seno žmogaus.

    Išklausykite, padėkokite ir įrašykite idėją į savo sąrašą. Prašome jos čia nesiųsti. Tada paspauskite mygtuką.
    .done = ✅ Turiu dar vieną idėją
    .easy = Paprašykite pažįstamo vaiko vienos idėjos. Arba seno žmogaus. Sakykite: „Kas mūsų gatvę padarytų geresnę?“ Įrašykite į savo sąrašą. Nesiųskite. Tada paspauskite mygtuką.
child-reminder =
    { $days ->
        [one] Paprašyti vienos idėjos dar liko { $days } diena. Vaikai dažnai mato kitus dalykus.
        [few] Paprašyti vienos idėjos dar liko { $days } dienos. Vaikai dažnai mato kitus dalykus.
        [many] Paprašyti vienos idėjos dar liko { $days } dienos. Vaikai dažnai mato kitus dalykus.
       *[other] Paprašyti vienos idėjos dar liko { $days } dienų. Vaikai dažnai mato kitus dalykus.
    }
    .easy = Paklauskite pažįstamo vaiko: kas mūsų gatvę padarytų geresnę?
child-done = Gerai. Jums padėjo kitas žmogus, ir Jūsų sąrašas ilgesnis.
    .easy = Gerai. Dabar Jūsų sąrašas ilgesnis.
child-late = Savaitė baigėsi, ir nieko tokio. Kitai pamokai Jūsų sąrašo užtenka.
    .easy = Savaitė baigėsi. Nieko tokio. Jūsų sąrašas geras.

end = Pirma daug, paskui gerų. Jūsų sąrašas paruoštas. Kitoje pamokoje rinktis padės 3 klausimai. Iki!
    .easy = Pirma daug, paskui gerų. Sąrašas paruoštas. Iki!

later = Pirma daug, paskui gerų. Pasiimkite savo sąrašą: kitoje pamokoje rinktis padės 3 klausimai. Iki!
    .easy = Pirma daug, paskui gerų. Pasiimkite savo sąrašą. Iki!
