### Mentoriaus stalas: ką turi, kas laukia ir kaip dirba.

# $talks yra, pavyzdžiui, 1/3; $waiting – skaičius; $hours – pavyzdžiui, pirmadienis–penktadienis 09:00-17:00; $holidays – sąrašas.
desk-menu =
    🗂 Jūsų stalas.

    Jūsų pokalbiai: { $talks }
    Laukia žmogaus: { $waiting }
    Atsakote: { $hours }
    Laisvos dienos: { $holidays }
    .talks = 💬 Mano pokalbiai
    .waiting = 🙋 Kas laukia
    .settings = ⚙️ Kaip dirbu
    .away = 🌴 Manęs nebus
    .practice = 🎓 Pokalbis praktikai
    .screen = 🖥️ Mano stalas ekrane
    .leave = 👋 Baigti mentorystę
    .open = 🗂 Mano stalas

desk-talks = Jūsų pokalbiai: { $talks }. Paspauskite vieną, ir vėl ateis jo kortelė.
    .back = Atgal

desk-waiting = Laukia žmogaus: { $waiting }. Tai dalyviai, kuriems galėtumėte atsakyti. Paspauskite vieną ir perskaitykite kortelę.
    .back = Atgal

# $languages, $topics, $zone ir $capacity yra tokie, kaip nustatė mentorius; $language – šio pokalbių lango kalba.
desk-settings =
    ⚙️ Kaip dirbate. Viską galite bet kada pakeisti.

    Dalyviai Jus vadina: { $name }
    Kalbos, kuriomis atsakote: { $languages }
    Temos: { $topics }
    Valandos: { $hours }
    Jūsų laikrodis: { $zone }
    Laisvos dienos: { $holidays }
    Pokalbių vienu metu: { $capacity }
    Šio pokalbių lango kalba: { $language }
    .name = 🙂 Vardas
    .languages = 🗣 Mano kalbos
    .topics = 🏷 Temos
    .hours = 🕒 Valandos
    .zone = 📍 Kur esu
    .holidays = 🌴 Laisvos dienos
    .capacity = 🔢 Pokalbių vienu metu
    .interface = 🌐 Lango kalba
    .back = Atgal

desk-check =
    { $name } – ar čia viskas teisinga?

    Kalbos, kuriomis atsakote: { $languages }
    Temos: { $topics }
    Valandos: { $hours }
    Jūsų laikrodis: { $zone }
    .right = ✅ Viskas teisinga
    .languages = 🗣 Keisti kalbas
    .hours = 🕒 Keisti valandas
    .zone = 📍 Keisti, kur esu

desk-languages = Kokiomis kalbomis atsakote dalyviams? Paspauskite kiekvieną; norite išimti – paspauskite dar kartą. Viena visada lieka.
    .back = Atlikta

desk-topics = Apie ką atsakote? Paspauskite kiekvieną temą; norite išimti – paspauskite dar kartą.
    .everything = Viskas
    .question = Bendri klausimai
    .back = Atlikta

desk-hours =
    Kada atsakote? Šias valandas pasakome dalyviams, ir tik tada klausiame Jūsų.

    Dabar: { $hours }
    .weekdays = Pirmadienis–penktadienis, 9–17
    .evenings = Pirmadienis–penktadienis, 17–21
    .weekends = Šeštadienis ir sekmadienis, 10–18
    .always = Visada
    .own = ✏️ Kitos valandos
    .back = Atlikta

desk-holidays =
    🌴 Kada Jūsų nebus? Šiomis dienomis nieko pas Jus nesiunčiame. Pokalbiai, kuriuos turite, lieka Jums: jei negalite atsakyti, perduokite juos.

    Laisvos dienos: { $holidays }
    .today = Šiandien
    .this-week = Iki šios savaitės pabaigos
    .next-week = Kitą savaitę
    .two-weeks = Dvi savaites nuo šiandien
    .own = ✏️ Kitos dienos
    .back = Atlikta

desk-capacity = Kiek daugiausia pokalbių norite turėti vienu metu?
    .back = Atlikta

desk-leave = Ar norite baigti mentorystę? Dalyviai, su kuriais dabar kalbate, iš karto pereis pas kitus mentorius ir tai sužinos.
    .yes = Taip, baigiu
    .no = Ne, lieku

desk-write-name = Kaip dalyviai turėtų Jus vadinti? Parašykite vardą. Jie jį mato kiekviename pokalbyje su Jumis.

desk-bad-name = Tai negali būti vardas. Parašykite vardą raidėmis, pavyzdžiui: Ilze

# Pavyzdžiai lieka tokie, kokie yra: Solis skaito dienas angliškai ir šio pokalbių lango kalba.
desk-write-hours =
    Dabar parašykite savo valandas, kaip viename iš šių pavyzdžių:

    Mon-Fri 09:00-17:00
    pirmadienis, trečiadienis 18:00-21:00
    Mon-Fri 09:00-12:00,13:00-17:00; Sat 10:00-14:00

    Dienas galite rašyti lietuviškai arba angliškai: Mon, Tue, Wed, Thu, Fri, Sat, Sun.

# $part yra tai, ko nepavyko perskaityti.
desk-hours-day =
    Čia nerandu savaitės dienos: { $part }

    Parašykite savo valandas dar kartą, pirma dienas, pavyzdžiui:
    Mon-Fri 09:00-17:00

desk-hours-time =
    Negaliu perskaityti, nuo kada iki kada: { $part }

    Parašykite savo valandas dar kartą, nuo 00:00 iki 24:00, pavyzdžiui:
    Mon-Fri 09:00-17:00

desk-hours-empty =
    Tai prasideda ir baigiasi tuo pačiu metu: { $part }

    Parašykite savo valandas dar kartą. Visa diena rašoma taip:
    Sat 00:00-24:00

desk-write-holidays =
    Parašykite pirmą ir paskutinę dieną, kaip viename iš šių pavyzdžių:

    24.12.-3.1.
    24.12.2026-3.1.2027

    Tinka ir viena diena: 24.12.

desk-bad-holidays =
    Negaliu perskaityti šių dienų arba jos jau praėjo: { $part }

    Parašykite dieną ir mėnesį skaičiais, pirmą ir paskutinę dieną, pavyzdžiui:
    24.12.-3.1.

desk-left = Jūsų mentorystė čia baigta. Ačiū už viską! Jei norėsite grįžti, naujo kvietimo prašykite žmonių, kurie veda šią programą.

desk-frozen = Programos vadovai sustabdė Jūsų mentorystę. Dalyviai pas Jus dabar neateina, ir tai, ką čia rašote, dalyvių nepasiekia. Jei nežinote kodėl, pasikalbėkite su jais.

desk-unfrozen = Vėl galite dirbti su dalyviais. Parašykite /desk ir pamatysite savo stalą.
