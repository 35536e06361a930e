### Kas mano pusėje? — vietos, kurios padeda nemokamai, ir kuri kokiam reikalui.

title = Kas mano pusėje?

nudge = Šią savaitę užtenka vieno skambučio.
    .easy = Šią savaitę užtenka vieno skambučio.

# Vardas ir amatas vertime gali būti kiti.
leila =
    Leila draugams taiso dviračius. Dabar ji nori savo dirbtuvės. Klausimų daug, o ji jaučiasi viena.

    Pokalbių grupėje vienas vyras rašo: „Atsiųsk man 200 eurų ir pasą. Visa kita padarysiu aš.“ Leila neatsako. Ji klausia bibliotekoje. Darbuotoja sako: „Daug kur padeda nemokamai.“
    .next = Toliau
    .easy =
        Leila taiso dviračius. Ji nori savo dirbtuvės.
        Vyras rašo: „Atsiųsk 200 eurų ir pasą.“ Leila neatsako. Ji klausia bibliotekoje.

search =
    Pirma įstaiga padėti negali. Ten žino tik apie mokesčius. Antroje vietoje šią savaitę nėra laiko. Leila palaukia ir ateina vėl. Tada konsultantė atsako į jos klausimus. Tam reikia 2 savaičių ir 4 autobuso bilietų. Konsultacija nemokama.
    .next = Toliau
    .easy = Pirma įstaiga padėti negali. Antra vieta neturi laiko. Leila laukia. Tada gauna gerą patarimą. Jis nemokamas.

rule =
    Taisyklė tokia: vienas reikalas, vienas pagalbininkas. Niekas nežino visko. Pirma pasakykite, ko reikia, vienu trumpu sakiniu. Tada klauskite: kas su tuo padeda ir ar tai nemokama? Ne ta vieta? Paklauskite ten, kur eiti.
    .next = Toliau
    .easy = Vienas reikalas, vienas pagalbininkas. Pasakykite, ko reikia. Klauskite: kas su tuo padeda? Ar tai nemokama?

# Tik pagalbininkų rūšys: jokių pavadinimų, adresų ar numerių.
places =
    Štai 3 pagalbininkai pradžiai.
    📚 Bibliotekoje yra kompiuteriai, internetas ir tylus stalas.
    🧭 Migrantų konsultacijų centras paaiškina leidimus, dokumentus ir teises.
    🤝 Mentorius išklauso ir dalijasi patirtimi.
    .next = Toliau
    .easy =
        Štai 3 pagalbininkai.
        📚 Bibliotekoje yra kompiuteriai.
        🧭 Konsultacijų centras paaiškina leidimus ir teises.
        🤝 Mentorius Jus išklauso.

more-places =
    Štai 3 pagalbininkai darbui ir verslui.
    💼 Verslo pradžios konsultantai padeda naujam verslui su planu ir pirmais žingsniais.
    🧾 Mokesčių įstaiga atsako į klausimus apie mokesčius.
    👥 Profsąjunga padeda, kai nemoka algos ar darbe elgiasi neteisingai.
    .next = Toliau
    .easy =
        Štai dar 3 pagalbininkai.
        💼 Verslo pradžios konsultantai padeda naujam verslui.
        🧾 Mokesčių įstaiga paaiškina mokesčius.
        👥 Profsąjunga padeda dėl algos.

# Saugumo kortelė: netikri pagalbininkai.
careful =
    Atsargiai! Ar kas nors pirmiausia nori pinigų, Jūsų paso ar kortelės? Tai ne pagalba. Pasakykite „ne“ ir išeikite.

    Įstaigoje gali pažiūrėti į dokumentą prie Jūsų. Bet niekas neturi teisės pasilikti Jūsų paso, kortelės ar banko sąskaitos. Ir darbo vieta nieko nekainuoja: niekada nemokėkite, kad ją gautumėte.
    .next = Toliau
    .easy =
        Stop! Ar kas nors pirmiausia nori pinigų? Ar Jūsų paso? Ar kortelės?
        Tai ne pagalba. Pasakykite „ne“. Darbo vieta nieko nekainuoja.

call =
    Pirmas skambutis gali būti trumpas. Prieš skambutį užsirašykite šiuos žodžius:

    „Laba diena. Noriu pradėti verslą. Ar Jūsų pagalba nemokama? Kada galiu ateiti? Ar turite vertėją?“

    Nesakykite kortelių ir dokumentų numerių.
    .next = Toliau
    .easy =
        Paskambinkite ir sakykite: „Laba diena. Turiu klausimą. Ar pagalba nemokama? Kada galiu ateiti?“
        Nesakykite kortelės numerių.

permit = Leila klausia: ar mano leidimas leidžia savo verslą? Kas padės geriausiai?
    .centre = 🧭 Konsultacijų centras
    .library = 📚 Biblioteka
    .tax = 🧾 Mokesčių įstaiga
    .easy = „Ar mano leidimas leidžia verslą?“ Kas padės geriausiai?
permit-centre = Taip. Konsultacijų centras žino, ką reiškia žodžiai leidime. Jei leidimas neleidžia savarankiškos veiklos, sustokite ir pirmiausia paklauskite.
    .easy = Taip. Konsultacijų centras žino apie leidimus. Leidimas sako „ne“? Sustokite ir pirmiausia paklauskite.
permit-library = Biblioteka gali parodyti, kur eiti. Leidimą paaiškina konsultacijų centras.
    .easy = Biblioteka gali parodyti, kur eiti. Leidimą paaiškina konsultacijų centras.
permit-tax = Čia žino apie mokesčius. Dėl leidimo geresnė vieta yra konsultacijų centras.
    .easy = Čia žino apie mokesčius. Apie leidimus žino konsultacijų centras.

wage = Danielas dirba virtuvėje. Viršininkas jam nemoka algos. Kas padės geriausiai?
    .library = 📚 Biblioteka
    .union = 👥 Profsąjunga
    .mentor = 🤝 Mentorius
    .easy = Danielas dirba virtuvėje. Viršininkas nemoka. Kas padės geriausiai?
wage-library = Biblioteka gali padėti rasti adresą. Ką daryti dėl algos, žino profsąjunga.
    .easy = Biblioteka gali padėti rasti vietą. Apie algą žino profsąjunga.
wage-union = Taip. Profsąjunga žino taisykles dėl algos. Paklauskite, ar pirmas pokalbis nemokamas.
    .easy = Taip. Profsąjunga žino apie algą. Klauskite: ar pirmas pokalbis nemokamas?
wage-mentor = Mentorius išklauso ir galvoja kartu su Jumis. Apie algą daugiau žino profsąjunga.
    .easy = Mentorius Jus išklauso. Apie algą daugiau žino profsąjunga.

start = Leila turi planą viename lape. Ji nori žinoti pirmus žingsnius. Kas padės geriausiai?
    .chat = 💬 Vyras iš grupės
    .union = 👥 Profsąjunga
    .desk = 💼 Verslo konsultantai
    .easy = Leila turi planą. Ji nori žinoti pirmus žingsnius. Kas padės geriausiai?
start-chat = Skamba lengvai. Bet jis pirmiausia prašo pinigų ir paso. Tai ne pagalba.
    .easy = Skamba lengvai. Bet jis nori pinigų ir paso. Tai ne pagalba.
start-union = Profsąjunga padeda dėl darbo ir algos. Apie naują verslą daugiau žino verslo pradžios konsultantai.
    .easy = Profsąjunga padeda dėl algos. Naujam verslui padeda verslo konsultantai.
start-desk = Taip. Verslo pradžios konsultantai žino apie planus ir pirmus žingsnius. Pirma paklauskite, ar tai nemokama.
    .easy = Taip. Verslo konsultantai žino pirmus žingsnius. Pirma klauskite: ar tai nemokama?

ours = Šio kurso mentorius taip pat padeda nemokamai, čia, šiame pokalbių lange. Ar norite dabar ko nors paklausti žmogaus?
    .not-now = Ne dabar
    .ask = 🤝 Klausti žmogaus
    .easy = Mentorius čia taip pat padeda nemokamai. Ar norite dabar klausti žmogaus?

person = Gerai. Pirma pažiūrėkite, kas gali atsakyti ir ką šis žmogus matys.
    .easy = Gerai. Pirma pažiūrėkite, kas atsako.

save =
    Raskite vieną pagalbininką netoli savęs. Telefono numerį paimkite iš oficialaus puslapio arba bibliotekoje. Įrašykite jį į savo telefoną. Tada paspauskite mygtuką.

    Numeris yra Jums. Prašome jo čia nesiųsti.
    .done = ✅ Išsaugota
    .easy =
        Raskite vieną pagalbininką netoli savęs. Numerio paklauskite bibliotekoje. Įrašykite jį į savo telefoną. Tada paspauskite mygtuką.
        Čia numerio nesiųskite.
# $days yra likusių dienų skaičius. Draugiškai, be spaudimo.
save-reminder =
    { $days ->
        [one] Užtenka vieno telefono numerio. Tam dar liko { $days } diena.
        [few] Užtenka vieno telefono numerio. Tam dar liko { $days } dienos.
        [many] Užtenka vieno telefono numerio. Tam dar liko { $days } dienos.
       *[other] Užtenka vieno telefono numerio. Tam dar liko { $days } dienų.
    }
    .easy = Užtenka vieno telefono numerio. Biblioteka gali padėti.
save-done = Gerai. Dabar iki pagalbos tik vienas skambutis.
    .easy = Gerai. Dabar galite paskambinti ir gauti pagalbą.
save-late = Savaitė baigėsi, ir nieko tokio. Numerį galite išsaugoti bet kurią dieną.
    .easy = Savaitė baigėsi. Nieko tokio. Numerį galite išsaugoti bet kurią dieną.

end = Pabandykite dabar: pasakykite 3 vietas, kurios padeda nemokamai. Vienas reikalas, vienas pagalbininkas, vienas skambutis. Pagalba yra netoli. Iki kitos pamokos!
    .easy = Pasakykite 3 vietas, kurios padeda. Vienas reikalas, vienas pagalbininkas. Iki!

later = Kai kitą kartą eisite pro biblioteką, užeikite ir užduokite vieną klausimą. Tai gera pradžia. Iki kitos pamokos!
    .easy = Kurią nors dieną nueikite į biblioteką. Užduokite vieną klausimą. Tai gera pradžia. Iki!
