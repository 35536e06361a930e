### Ką jau moku — penkių gebėjimų sąrašas iš namų, darbo ir mokyklos.

title = Ką jau moku

# Siunčiama, kai dalyvio nebuvo tris dienas.
nudge = Jūsų gebėjimų sąraše yra laisva eilutė. Ką galite ten parašyti?
    .easy = Jūsų gebėjimų sąraše yra laisva eilutė.

story =
    Grace nori idėjos mažam verslui. Ji sako: „Aš žinau tik savo namus.“

    Jos draugas Danielas užduoda 3 klausimus. Kas šeimai taiso skalbimo mašiną? Kas suplanuoja maistą 7 žmonėms? Kas kaimynams paaiškina laiškus?

    Grace šypsosi. Kiekvienas atsakymas tas pats: Grace.
    .next = Toliau
    .easy =
        Grace nori mažo verslo. Ji sako: žinau tik savo namus.
        Danielas klausia: kas taiso skalbimo mašiną? Kas planuoja maistą? Kas kaimynams skaito laiškus?
        Atsakymas: Grace.

# Čia paaiškinami žodžiai „gebėjimas“ ir „pažymėjimas“.
rule =
    Gebėjimas yra tai, ką mokate padaryti ir galite padaryti vėl. Gebėjimų išmokstame 3 vietose: namie, darbe ir mokykloje.

    Kai kuriems gebėjimams yra pažymėjimas. Pažymėjimas yra dokumentas, kuris rodo, ko išmokote. Daugeliui gebėjimų pažymėjimo nėra. Jie taip pat tikri.
    .next = Toliau
    .easy =
        Gebėjimas yra tai, ką mokate padaryti.
        Mokomės namie, darbe ir mokykloje.
        Kai kas turi dokumentą. Daug kas neturi. Visi gebėjimai tikri.

list = Dabar sudarykite savo gebėjimų sąrašą. Jame 5 eilutės. Čia užpildysite 4 eilutes. Su 5 eilute padės draugas. Sąrašą galite rašyti ant popieriaus.
    .easy = Sudarykite savo gebėjimų sąrašą. Jame 5 eilutės.

home = 1 eilutė – namai. Ką gerai mokate daryti namie? Pasirinkite vieną gebėjimą.
    .cook = 🍲 Gaminti daugeliui
    .repair = 🔧 Taisyti daiktus
    .care = 🧒 Rūpintis žmonėmis
    .plan = 📅 Planuoti ir taupyti
    .easy = 1 eilutė: namai. Ką gerai mokate? Pasirinkite vieną.

home-cook = Gera pirma eilutė. Kai gaminate daugeliui, Jūs ir planuojate, ir perkate, ir žiūrite laiko.
    .easy = Gerai. Gaminate. Dar planuojate ir perkate.

home-repair = Gera pirma eilutė. Kai taisote daiktus, Jūs žiūrite, galvojate ir bandote dar kartą.
    .easy = Gerai. Žiūrite, galvojate ir bandote vėl.

home-care = Gera pirma eilutė. Kai rūpinatės žmonėmis, Jūs klausotės, planuojate ir išlaikote ramybę.
    .easy = Gerai. Klausotės. Padedate. Išlaikote ramybę.

home-plan = Gera pirma eilutė. Kai planuojate ir taupote, žinote kainas ir datas. To reikia kiekvienam verslui.
    .easy = Gerai. Žinote kainas. To reikia verslui.

work = 2 eilutė – darbas. Tinka visoks darbas: už algą, ūkyje ar šeimos parduotuvėje. Pasirinkite vieną gebėjimą.
    .serve = 🤝 Padėti klientams
    .make = 🔨 Statyti ar gaminti
    .drive = 🚚 Vairuoti ar nešti
    .none = 🌱 Darbo dar nebuvo
    .easy = 2 eilutė: darbas. Su alga ar be algos. Pasirinkite vieną.

work-serve = 2 eilutė pilna. Mokate kalbėtis su žmonėmis ir sužinoti, ko jiems reikia.
    .easy = Gerai. Mokate kalbėtis su žmonėmis.

work-make = 2 eilutė pilna. Mokate naudoti įrankius ir padaryti daiktą nuo pradžios iki galo.
    .easy = Gerai. Mokate naudoti įrankius.

work-drive = 2 eilutė pilna. Mokate rasti kelią ir atvykti laiku. Žmonėms to reikia.
    .easy = Gerai. Randate kelią. Atvykstate laiku.

work-none = Nieko tokio. Pagalba kaimynui ar grupei taip pat yra darbas. Įrašykite vieną tokį gebėjimą į 2 eilutę.
    .easy = Nieko tokio. Padedate kaimynui? Tai irgi darbas.

school = 3 eilutė – mokykla ar kursai. Ko išmokote? Pasirinkite vieną gebėjimą.
    .language = 💬 Kalbos
    .numbers = 🔢 Skaičiavimas
    .phone = 📱 Telefonas, kompiuteris
    .life = 🌳 Mokausi iš patirties
    .easy = 3 eilutė: mokykla. Ko išmokote? Pasirinkite vieną.

school-language = Gerai. Kiekviena kalba atveria kelią pas daugiau klientų ir kaimynų.
    .easy = Gerai. Galite kalbėtis su daugiau žmonių.

school-numbers = Gerai. Su skaičiais galite suskaičiuoti išlaidas ir palyginti kainas.
    .easy = Gerai. Galite suskaičiuoti išlaidas ir kainas.

school-phone = Gerai. Telefonu galite rašyti žmonėms, rodyti nuotraukas ir rasti atsakymus.
    .easy = Gerai. Galite rašyti ir rasti atsakymus.

school-life = Gerai. Daug žmonių mokosi, kai stebi ir bando. Įrašykite vieną tokį gebėjimą į 3 eilutę.
    .easy = Gerai. Stebite ir bandote. Tai mokymasis.

hidden =
    Kai kuriuos savo gebėjimus sunku pastebėti, nes jie Jums lengvi. Juos rasti padeda 3 klausimai.

    Ko žmonės dažnai manęs prašo? Ką galiu paaiškinti kitam? Ką man patinka daryti daug valandų?
    .next = Toliau
    .easy =
        Kai kurie gebėjimai Jums lengvi. Todėl jų nematote.
        Ko žmonės Jūsų prašo? Ką galite paaiškinti? Kas Jums patinka?

own = 4 eilutė – Jūsų žodžiams. Kokį gebėjimą pridedate? Parašykite arba atsiųskite balso žinutę. Mentorius gali ją perskaityti ar išklausyti. Žodžių užtenka: prašome nesiųsti dokumentų.
    .easy = 4 eilutė: Jūsų žodžiai. Rašykite arba kalbėkite. Žinutę gauna mentorius. Prašome nesiųsti dokumentų.

own-thanks = Ačiū. Dabar Jūsų sąraše yra 4 eilutės.
    .easy = Ačiū. Dabar turite 4 eilutes.

test =
    Gebėjimas yra gera pradžia, bet dar ne verslas. Grace pirmiausia savo gebėjimą išbando.

    Ji taiso kaimynės skalbimo mašiną. Tai trunka 5 valandas. Vieną dalį ji sulaužo ir už naują sumoka 15 eurų. Galiausiai mašina veikia. Dabar Grace žino, ko dar reikia pasimokyti, prieš prašant pinigų.
    .next = Toliau
    .easy =
        Grace išbando savo gebėjimą. Ji taiso kaimynės mašiną.
        Tai trunka 5 valandas. Nauja dalis kainuoja 15 eurų. Mašina veikia.
        Grace žino: pirmiausia reikia pasimokyti.

check-letters = Amiras kaimynams aiškina laiškus. Niekas jam nemoka. Ar tai gebėjimas?
    .paid = 💶 Tik kai moka
    .yes = 👍 Taip, tai gebėjimas
    .paper = 📄 Su pažymėjimu
    .easy = Amiras kaimynams aiškina laiškus. Niekas nemoka. Ar tai gebėjimas?

check-letters-paid = Pinigai rodo, kad žmonės nori jo pagalbos. Bet gebėjimas yra jau prieš pirmą klientą.
    .easy = Pirma yra gebėjimas. Klientai ateina vėliau.

check-letters-yes = Taip. Amiras tai moka ir gali padaryti vėl. Tai gebėjimas.
    .easy = Taip. Jis gali tai padaryti vėl. Tai gebėjimas.

check-letters-paper = Pažymėjimas gali jam padėti. Bet Amiras jau šiandien tai daro gerai. Todėl tai gebėjimas.
    .easy = Dokumentas padeda. Bet jis tai moka jau dabar.

check-start = Lin labai gerai siuva. Klientų ji dar neturi. Koks pirmas žingsnis geras?
    .rent = 🏪 Išnuomoti patalpą
    .wait = ⏳ Laukti metus
    .try = 👕 Mažas bandymas
    .easy = Lin gerai siuva. Klientų ji neturi. Ką daryti pirmiausia?

check-start-rent = Už patalpą kas mėnesį reikia mokėti nuomą. Mažas bandymas pirma parodo Lin laiką ir išlaidas.
    .easy = Patalpa kainuoja daug. Mažas bandymas kainuoja mažai.

check-start-wait = Ji gali neskubėti. Bet mažas bandymas pamoko daugiau nei ilgas laukimas.
    .easy = Laiko ji turi. Bet bandymas pamoko daugiau.

check-start-try = Taip. Lin pasiuva vieną daiktą draugei. Tada žino, kiek tai trunka ir kiek kainuoja.
    .easy = Taip. Ji pasiuva vieną daiktą. Ji sužino laiką ir kainą.

# Čia paaiškinamas žodis „licencija“.
permission =
    Kai kuriems amatams reikia pažymėjimo arba licencijos. Licencija yra oficialus leidimas šiam darbui. Prieš pradžią paklauskite.

    Svarbus ir Jūsų leidimas gyventi. Jei jis neleidžia savarankiškos veiklos, sustokite ir pirmiausia paklauskite. Savarankiška veikla reiškia, kad dirbate sau.
    .next = Toliau
    .easy =
        Kai kuriems darbams reikia oficialaus dokumento. Pirma paklauskite.
        Leidimas neleidžia savo verslo? Sustokite. Pirmiausia paklauskite.

friend = Jūsų užduotis: paklauskite draugo: „Ką aš gerai moku?“ Tinka ir žmogus iš šeimos. Išklausykite, padėkokite ir įrašykite atsakymą į 5 eilutę.
    .done = ✅ Turiu atsakymą
    .easy = Paklauskite draugo: ką aš gerai moku? Įrašykite atsakymą į 5 eilutę.

friend-reminder =
    { $days ->
        [one] Užpildyti 5 eilutę dar liko { $days } diena. Užtenka vieno trumpo klausimo draugui.
        [few] Užpildyti 5 eilutę dar liko { $days } dienos. Užtenka vieno trumpo klausimo draugui.
        [many] Užpildyti 5 eilutę dar liko { $days } dienos. Užtenka vieno trumpo klausimo draugui.
       *[other] Užpildyti 5 eilutę dar liko { $days } dienų. Užtenka vieno trumpo klausimo draugui.
    }
    .easy = 5 eilutė laisva. Užduokite draugui vieną klausimą.

friend-done = Puiku! Dabar Jūsų sąraše yra 5 eilutės. Jūsų gebėjimus mato ir kitas žmogus.
    .easy = Puiku! Dabar turite 5 eilutes.

friend-late = Savaitė baigėsi, ir nieko tokio. 5 eilutė lieka laisva Jums.
    .easy = Savaitė baigėsi. Nieko tokio.

end = Galite pasakyti 5 gebėjimus iš namų, darbo ir mokyklos. Išsaugokite savo sąrašą. Jis padės, kai ieškosite idėjos. Iki kitos pamokos!
    .easy = Galite pasakyti 5 gebėjimus. Išsaugokite sąrašą. Iki!

end-later = Jau galite pasakyti 4 gebėjimus. Kurią nors dieną paklauskite draugo ir užpildykite 5 eilutę. Iki kitos pamokos!
    .easy = Galite pasakyti 4 gebėjimus. Draugo paklauskite vėliau. Iki!
