### Klausiama praėjus kelioms dienoms po pamokos „Pasikalbėkite su penkiais žmonėmis“.

which-question = Lucia nori plauti dviračius. Ji gali klausti: „Ar mokėtumėte man už tai?“ Arba ji gali klausti: „Jūsų dviratis buvo nešvarus. Ką darėte?“ Kuris klausimas pasako daugiau?
    .would = 💭 Ar mokėtumėte?
    .last = 🚲 Ką darėte?
    .easy = Lucia nori plauti dviračius. „Ar mokėtumėte man?“ Arba: „Jis buvo nešvarus. Ką darėte?“ Kuris klausimas geresnis?
which-question-would = Daug kas taip klausia. Bet pasakyti „taip“ apie rytoj nieko nekainuoja. Klauskite apie vakar: ką darėte paskutinį kartą?
    .easy = Pasakyti „taip“ lengva. Klauskite apie vakar.
which-question-last = Taip. Klauskite apie vakar, ne apie rytoj. Tada Lucia išgirsta, ką žmonės tikrai daro.
    .easy = Taip. Klauskite apie vakar. Ji išgirsta tikrą istoriją.

kind-yes = Samis parodo savo idėją 6 draugams. Visi sako: „Puiku, man patinka!“ Ką jis dabar žino?
    .sure = 💶 Jie mokės
    .kind = 🙂 Jie geri draugai
    .easy = Samis pasakoja idėją 6 draugams. Visi sako: „Puiku!“ Ką jis dabar žino?
kind-yes-sure = Taip atrodo. Bet draugai yra geri, todėl sako „taip“. Daugiau jis sužino, kai klausia, ką jie jau pirko.
    .easy = Draugai yra geri. Jie sako „taip“. Klauskite, ką jie jau pirko.
kind-yes-kind = Taip. Draugai yra geri, todėl žodis „taip“ padeda mažai. Daugiau jis sužino, kai klausia, ką jie jau pirko.
    .easy = Taip. Gražus „taip“ padeda mažai. Tikra istorija padeda.

whom = Meron nori mokyti senus žmones naudotis telefonu. Ji turi laiko 5 pokalbiams. Su kuo ji kalbasi?
    .older = 👵 Su senais žmonėmis
    .family = 👪 Su savo šeima
    .bus = 🚌 Su bet kuo autobuse
    .easy = Meron nori mokyti senus žmones naudotis telefonu. Su kuo ji kalbasi?
whom-older = Taip. Jie turi šią problemą, todėl turi ir istoriją. Meron klausosi ir nieko neparduoda.
    .easy = Taip. Jie turi šią problemą. Ji klausosi ir nieko neparduoda.
whom-family = Namie ji gali pasimokyti. Bet šeima nori ją pradžiuginti. Daugiau pasako žmonės, kurie turi šią problemą.
    .easy = Namie ji gali pasimokyti. Daugiau pasako žmonės su šia problema.
whom-bus = Tam reikia drąsos. Bet daug jų tokios problemos neturi. Daugiau pasako žmonės, kurie ją turi.
    .easy = Gal jie tokios problemos neturi. Daugiau pasako seni žmonės.
