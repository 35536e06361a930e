### Ką gauna mentoriai ir programos vadovai.

# $alias yra dalyvio žymuo be vardo, jis nelinksniuojamas; $since ir $until – diena ir valanda;
# $talks yra, pavyzdžiui, 1/3; $answers, $notes ir $ready – sąrašai.
desk-offer =
    🙋 { $alias } prašo žmogaus.

    Kalba: { $speaks }
    Pamoka: { $lesson }
    Kur sunku: { $stuck }
    Klausimas: { $question }
    Paskutiniai atsakymai: { $answers }
    Kolegų pastabos: { $notes }
    Laukia nuo: { $since }.

    { $machine ->
        [on] Bendros kalbos neturite: tarp Jūsų verčia mašina.
       *[off] Klausiu Jūsų, nes mokate šią kalbą: { $shared }.
    } Jūsų budėjimas iki: { $until }. Jūsų pokalbiai: { $talks }.
    .take = ✋ Priimu
    .pass = Šį kartą ne aš

desk-taken =
    ✋ Priėmėte: { $alias }. Jūsų vardas ten žinomas, ir Jūsų laukia.

    Kalba: { $speaks }
    Pamoka: { $lesson }
    Kur sunku: { $stuck }
    Paskutiniai atsakymai: { $answers }
    Kolegų pastabos: { $notes }

    Atsakykite į vieną iš žinučių čia. Atsakymą gauna { $alias }. Kai baigsite, paspauskite „Grąžinti“.
    .ready = 💬 Paruošti atsakymai
    .note = 📝 Pastaba kolegoms
    .hand-over = 🔁 Perduoti kitam
    .give-back = ✅ Grąžinti
    .report = ⚠️ Pranešti

desk-remind = ⏰ { $alias } laukia Jūsų atsakymo nuo: { $since }. Jei negalite atsakyti, perduokite kitam. Tai gerai.
    .hand-over = 🔁 Perduoti kitam
    .give-back = ✅ Grąžinti

desk-hand-over = Kam perduoti pokalbį? Dalyvis: { $alias }. Kolega matys Jūsų pastabas ir dalyvio klausimą.
    .pile = Bet kam, kas laisvas

desk-whom = Turite kelis pokalbius. Kuriam iš jų tai skirta?
    .this = Šiam

desk-ready =
    Paspauskite atsakymą. { $alias } gauna jį savo kalba:
    { $ready }
    .hello = 👋 Pasisveikinimas
    .later = 🕒 Atsakysiu vėliau
    .more = ❓ Papasakokite daugiau
    .photo = 📷 Atsiųskite nuotrauką
    .thanks = 🙏 Ačiū

desk-ready-hello = Laba diena! Jūsų klausimą perskaičiau. Esu čia ir padėsiu.
desk-ready-later = Jūsų klausimą perskaičiau. Man reikia šiek tiek laiko. Atsakysiu šiandien vėliau.
desk-ready-more = Ar galėtumėte papasakoti truputį daugiau? Ką jau bandėte?
desk-ready-photo = Ar galėtumėte atsiųsti nuotrauką? Vardus ir numerius ant popierių uždenkite.
desk-ready-thanks = Ačiū už pasitikėjimą. Linkiu gero kito žingsnio.

desk-too-late = Ačiū! { $alias } jau kalba su kitu mentoriumi arba pokalbis baigtas.

desk-passed = Gerai. Klausiu kitų.

desk-given-back = ✅ { $alias } vėl prie pamokų ir žino, kad pokalbis uždarytas. Ačiū!

desk-ended = { $alias } baigė pokalbį. Ačiū!

desk-handed-over = 🔁 { $alias } dabar kalbės su kitu mentoriumi ir tai žino. Ačiū!

desk-note = 📝 Dabar parašykite pastabą. Dalyvis: { $alias }. Ją mato tik kolegos. Dalyviui ji niekada nesiunčiama.

desk-noted = 📝 Išsaugota. Mato tik kolegos.

desk-passed-on = ✓ { $alias } tai dabar gauna.

desk-taken-away = { $alias } labai ilgai laukė atsakymo, todėl dabar klausiu kitų. { $alias } tai žino. Kitą kartą, kai trūks laiko, perduokite pokalbį kitam.

desk-report = ⚠️ Programos vadovai tai žino ir Jums parašys.

desk-nobody = ⚠️ Dar be mentoriaus: { $alias } (kalba: { $speaks }), laukia nuo: { $since }. Ar kas nors galėtų priimti?

desk-silent = ⚠️ Mentorius laiku neatsakė. Dalyvis: { $alias }. Dabar klausiu kitų.

desk-reported = ⚠️ Pokalbyje pranešta apie problemą. Dalyvis: { $alias }. Peržiūrėkite.

desk-wrong-fact = ✋ Besimokantis žmogus sako, kad žinia { $fact } neteisinga. Palyginkite ją su puslapiu. Ją rasite konsolėje, skiltyje Pamokos.

desk-welcome =
    Malonu, kad atėjote! Dabar priklausote mentorių komandai. Kai dalyvis prašo žmogaus ir Jūs tinkate, čia ateina kortelė. Priimate ją vienu paspaudimu ir kalbate čia pat.

    Dalyviai mato Jūsų rodomą vardą, bet niekada nemato numerio.

desk-coordinator = Malonu, kad atėjote! Padedate vesti šią programą. Čia sužinosite, kai niekas nepriima dalyvio, kai mentorius tyli ir kai kas nors praneša apie problemą.

desk-link = 🖥️ Jūsų stalas ekrane: { $link }

    Nuoroda veikia vieną kartą, 10 minučių. Niekam kitam jos neduokite.

console-link = 🖥️ Jūsų pultas ekrane: { $link }

    Nuoroda veikia vieną kartą, 10 minučių. Niekam kitam jos neduokite.

desk-opened = 🔐 Jūsų Solis puslapis atidarytas naujoje naršyklėje: { $browser }. Jei tai ne Jūs, paspauskite mygtuką ir parašykite kolegai.
    .end = 🚪 Atsijungti visur

desk-closed = 🚪 Atlikta: Jūsų puslapis uždarytas visose naršyklėse. Naujai nuorodai gauti parašykite /desk.

desk-person-left = 👋 Žmogus, su kuriuo kalbėjote, išėjo ir paprašė viską ištrinti. Pokalbis uždarytas, ir tai, kas jame parašyta, čia taip pat ištrinta. Ištrinkite tai, ką iš jo dar matote šiame pokalbių lange. Daugiau nieko daryti nereikia.
desk-passkey = 🔑 Prie Jūsų Solis paskyros pridėtas prieigos raktas. Nuo šiol įleidžia jis, o nuorodos iš čia – ne. Jei tai ne Jūs, iš karto parašykite kolegai.

desk-code = 🔢 Jūsų kodas: { $code }

    Per 10 minučių įrašykite jį puslapyje, kuris jo prašo. Niekam kitam jo nereikia, ir niekas iš Solis jo neprašys.

desk-sign-in = 🖥️ Jūsų pultas ekrane: { $link }

    Įeikite ten su prieigos raktu. Jei jį praradote, nuorodos prašykite administratoriaus.

desk-roles = 🗂️ Jūsų darbas su Solis pasikeitė. Parašykite /desk ir pamatysite.

desk-no-role = Šiuo metu šioje programoje nieko nedarote. Jei tai klaida, parašykite kolegai.
