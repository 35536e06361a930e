### Mažas bandymas — vienas klausimas, mažai pinigų, taisyklė, kada sustoti.

# Ne daugiau kaip 40 ženklų.
title = Mažas bandymas

# Siunčiama, kai dalyvio nebuvo tris dienas.
nudge = Koks Jūsų mažiausias žingsnis rytoj?
    .easy = Kokį mažą žingsnį galite žengti rytoj?

hello = Šiandien planuojate labai mažą bandymą. Jis kainuoja 20 eurų ar mažiau ir turi pabaigą. Tai trunka apie 5 minutes.
    .easy = Šiandien planuojate mažą bandymą. Tai trunka 5 minutes.

story =
    Selam ir jos brolis Anwaras turi idėją: žvakės. Anwaras sako: išsinuomokime vietą turguje 3 mėnesiams. Tai kainuoja 700 eurų.

    Selam sako: pirma bandymas. Padarykime 8 žvakes už 15 eurų. Rodykime jas 1 savaitę. Žvakės nori mažiau nei 3 žmonės? Tada sustojame.

    Žvakės nori 1 žmogus. Todėl jie sustoja. Jie praranda 15 eurų, ne 700. Ir sužino: žmonės ieško mažų dovanų.
    .next = Toliau
    .easy =
    Anwaras nori pardavinėti žvakes. Vieta turguje kainuoja 700 eurų. Jo sesuo Selam sako: pirma bandymas. Padarykime 8. Tai kainuoja 15 eurų. Bandykime 1 savaitę.

    Patinka 1 žmogui. Jie sustoja. Jie prarado tik 15 eurų. Jie daug sužinojo.

rule =
    Mažas bandymas turi 3 dalis:
    ❓ Vienas klausimas: ką noriu sužinoti?
    💰 Mažai pinigų: 20 eurų ar mažiau, ir tik tie, kuriuos galiu prarasti.
    🛑 Taisyklė, kada sustoti: diena arba skaičius.

    Taisyklę užrašykite prieš pradžią. Vėliau sustoti sunku, nes idėja Jums patinka.
    .next = Toliau
    .easy =
    Mažas bandymas turi 3 dalis.
    ❓ Vienas klausimas.
    💰 Mažai pinigų: 20 eurų ar mažiau.
    🛑 Taisyklė, kada sustoti: diena arba skaičius.

    Taisyklę užrašykite pirma.

sewing = 4 žmonės nori išbandyti idėją. 1 atvejis: Blessing nori mokyti siūti. Kuris bandymas mažiausias?
    .room = 🏢 Išnuomoti patalpą
    .lesson = 🪑 1 pamoka prie stalo
    .machines = 🧵 Pirkti 3 mašinas
    .easy = 1 atvejis. Blessing nori mokyti siūti. Kuris bandymas mažiausias?
sewing-room = Patalpa atrodo rimtai. Bet už ją mokama kas mėnesį, net kai niekas neateina. 1 pamoka prie stalo parodo daugiau ir beveik nieko nekainuoja.
    .easy = Patalpa kainuoja kas mėnesį. 1 pamoka beveik nieko nekainuoja.
sewing-lesson = Taip. Po 1 pamokos ji žino, kiek tai trunka ir ar žmonės nori antros.
    .easy = Taip. Po 1 pamokos ji žino daugiau.
sewing-machines = Geros mašinos padės vėliau. Bet pirma reikia žinoti, ar žmonės ateis. Užtenka 1 pamokos prie stalo.
    .easy = Mašinos palauks. Ar žmonės ateis? Tai parodo 1 pamoka.

windows = 2 atvejis: Rajanas nori plauti langus. Kuris bandymas mažiausias?
    .two = 🧽 2 langai ir šluostė
    .van = 🚐 Furgonas su jo vardu
    .page = 🌐 Interneto svetainė
    .easy = 2 atvejis. Rajanas nori plauti langus. Kuris bandymas mažiausias?
windows-two = Taip. Jis mato, kiek trunka 2 langai ir ar kaimynė nori daugiau.
    .easy = Taip. Jis mato, kiek tai trunka.
windows-van = Furgonas praverčia, kai darbo jau yra. Bandymui užtenka 2 langų ir šluostės.
    .easy = Furgonas palauks. Užtenka 2 langų ir šluostės.
windows-page = Svetainę gali rasti daug žmonių. Bet ji neparodo, ar darbą jis padarys laiku. Tai parodo 2 langai.
    .easy = Svetainė palauks. 2 langai parodo daugiau.

covers = 3 atvejis: Mei nori parduoti telefonų dėklus, kuriuos pati dažo. Kuris bandymas mažiausias?
    .hundred = 📦 Pirkti 100 dėklų
    .market = 🏪 Vieta turguje 1 mėnesį
    .photo = 📷 Nudažyti 2 ir rodyti
    .easy = 3 atvejis. Mei dažo telefonų dėklus. Kuris bandymas mažiausias?
covers-hundred = Kai perkama 100, vienas dėklas pigesnis. Bet jei žmonės nori kitos spalvos? Su 2 dėklais dar galima keisti.
    .easy = O jei žmonės nori kitos spalvos? Su 2 dėklais galima keisti.
covers-market = Turguje ji sutinka daug žmonių. Bet 1 mėnuo kainuoja daug. 2 dėklų nuotrauka kainuoja mažai, ir žmonės gali atsakyti.
    .easy = Vieta turguje kainuoja daug. Nuotrauka kainuoja mažai.
covers-photo = Taip. Ji suskaičiuoja, kiek žmonių nori dėklo. Jei daug kas nori mėlyno, ji dažo mėlynai.
    .easy = Taip. Ji suskaičiuoja, kiek žmonių nori.

when-to-stop = 4 atvejis: Tarekas nori taisyti laikrodžius. Kuris bandymas turi taisyklę, kada sustoti?
    .works = 💪 Kol pavyks
    .date = 📅 2 šeštadieniai, tada skaičiuoti
    .gone = 💰 Kol baigsis pinigai
    .easy = 4 atvejis. Tarekas taiso laikrodžius. Kuris bandymas turi gerą pabaigą?
when-to-stop-works = Jo valia stipri, ir tai gerai. Bet šis bandymas neturi pabaigos. 2 šeštadieniai, tada jis skaičiuoja: tai taisyklė.
    .easy = Jis stiprus. Bet šis bandymas neturi pabaigos. 2 šeštadieniai ją turi.
when-to-stop-date = Taip. Paskutinę dieną jis žino dar prieš pradžią. Tada jis skaičiuoja ir ramiai sprendžia.
    .easy = Taip. Jis žino paskutinę dieną. Tada skaičiuoja.
when-to-stop-gone = Tada jis sustos per vėlai ir nebus pinigų už būstą. Geresnė taisyklė yra diena arba mažas skaičius.
    .easy = Tada pinigų nebebus. Geriau paskutinė diena.

way = O visas kelias iki bandymo? Čia 4 žingsniai. Paspauskite juos vieną po kito: kuris pirmas?
    .ask = 👂 Paklausti žmonių
    .test = 🧪 Išbandyti mažai
    .hear = 🔎 Rasti problemą
    .pays = 💶 Rasti, kas moka
    .easy = Čia 4 žingsniai. Paspauskite juos iš eilės. Kas pirma?
way-right = Taip. Klausimai nieko nekainuoja, o bandymas kainuoja šiek tiek. Todėl pirma klausimai.
    .easy = Taip. Klausimai nemokami. Bandymas kainuoja šiek tiek.
way-other =
    Daug kas nori bandyti iš karto. Bet klausimai nieko nekainuoja, o bandymas kainuoja šiek tiek. Tokia tvarka taupo pinigus:
    { $order }
    .easy =
    Klausimai nemokami. Bandymas kainuoja šiek tiek. Todėl:
    { $order }

money = Dabar Jūsų bandymas. Kiek galite prarasti, kad pinigai už būstą ir maistą liktų?
    .nothing = 🤲 Dabar nieko
    .ten = 💰 Iki 10 eurų
    .twenty = 💶 Iki 20 eurų
    .easy = Dabar Jūsų bandymas. Kiek pinigų galite prarasti?
money-nothing = Daug gerų bandymų nieko nekainuoja: paklausti, parodyti nuotrauką, pasiskolinti įrankį.
    .easy = Geri bandymai gali nieko nekainuoti. Klauskite. Rodykite. Pasiskolinkite.
money-ten = Gerai. Įdėkite šiuos 10 eurų į voką. Kai jis tuščias, bandymas baigtas.
    .easy = Gerai. Įdėkite 10 eurų į voką. Jis tuščias? Tada sustokite.
money-twenty = Gerai. Įdėkite šiuos 20 eurų į voką. Kai jis tuščias, bandymas baigtas.
    .easy = Gerai. Įdėkite 20 eurų į voką. Jis tuščias? Tada sustokite.

my-rule =
    Dabar parašykite 2 trumpas eilutes arba pasakykite jas. Mano klausimas yra … Sustoju, kai …

    Pavyzdžiui: „Ar 3 žmonės to nori? Sustoju sekmadienį.“ Mentorius gali tai perskaityti ar išklausyti.
    .easy = Parašykite arba pasakykite 2 dalykus. Ką norite sužinoti? Kada sustosite? Pavyzdžiui: „Sustoju sekmadienį.“ Žinutę gauna mentorius.
my-rule-thanks = Ačiū. Dabar Jūsų bandymas turi pabaigą dar prieš pradžią.
    .easy = Ačiū. Dabar Jūsų bandymas turi pabaigą.

# Saugumo kortelė: leidimas ir amato taisyklės.
may =
    Prieš darbą ar pinigus: ar Jums leidžiama? Jei leidimas neleidžia savarankiškos veiklos arba to nežinote, sustokite ir pirmiausia paklauskite. Iki tol tik klauskite žmonių ir klausykitės.

    Dėl kai kurių dalykų pirma visada reikia paklausti: maistas, vaikai, automobiliai, plaukai. Ir bandymui pinigų nesiskolinkite.
    .next = Toliau
    .easy =
    Prieš darbą ar pinigus: ar Jums leidžiama? Leidimas neleidžia savo verslo? Arba to nežinote? Sustokite. Pirmiausia paklauskite. Iki tol tik klauskite žmonių.

    Maistas, vaikai, automobiliai, plaukai: visada pirma paklauskite. Pinigų nesiskolinkite.

test = Jūsų užduotis: per 7 dienas atlikite savo mažą bandymą. Laikykitės taisyklės: kai ji sako „stop“, sustokite. Užsirašykite, kas įvyko. Tada paspauskite mygtuką.
    .done = ✅ Bandymas baigtas
    .easy = Per 7 dienas atlikite mažą bandymą. Taisyklė sako „stop“? Sustokite. Užsirašykite, kas įvyko. Tada paspauskite mygtuką.
test-reminder =
    { $days ->
        [one] Mažam bandymui dar liko { $days } diena. Koks mažiausias žingsnis šiandien?
        [few] Mažam bandymui dar liko { $days } dienos. Koks mažiausias žingsnis šiandien?
        [many] Mažam bandymui dar liko { $days } dienos. Koks mažiausias žingsnis šiandien?
       *[other] Mažam bandymui dar liko { $days } dienų. Koks mažiausias žingsnis šiandien?
    }
    .easy = Kokį mažą žingsnį galite žengti šiandien?
test-done = Gerai. Išbandėte ir baigėte pagal savo taisyklę.
    .easy = Gerai. Išbandėte. Laikėtės savo taisyklės.
test-late = 7 dienos baigėsi, ir nieko tokio. Bandymas gali būti ir mažesnis: 1 žmogus, 1 klausimas.
    .easy = 7 dienos baigėsi. Nieko tokio. Bandymas gali būti mažesnis: paklauskite 1 žmogaus.

result = Kas įvyko per bandymą? Kiekvienas atsakymas yra rezultatas.
    .paid = 💶 Kas nors sumokėjo
    .liked = 🙂 Žmonėms patiko
    .nobody = 🤷 Niekas nenorėjo
    .easy = Kas įvyko? Geras kiekvienas atsakymas.
result-paid = Tai stiprus ženklas. Paklauskite, kodėl žmonės mokėjo. Vienas bandymas yra tik pradžia, todėl kol kas likite prie mažo.
    .easy = Tai stiprus ženklas. Klauskite: kodėl mokėjote? Kol kas likite prie mažo.
result-liked = Tai malonu, ir tai pusė atsakymo. Kitą kartą klauskite: „Kiek už tai mokate šiandien?“
    .easy = Tai malonu. Kitą kartą klauskite: kiek mokate šiandien?
result-nobody = Dabar tai žinote ir išleidote mažai. Galite pakeisti idėją arba imti kitą, kurią atidėjote.
    .easy = Dabar žinote. Išleidote mažai. Pakeiskite idėją. Arba imkite kitą.

end = Mokate rasti idėją, ją pasirinkti, paklausti žmonių ir atlikti mažą bandymą. Laiku sustoti irgi yra gebėjimas. Iki kitos pamokos!
    .easy = Mokate rasti idėją ir ją išbandyti. Mokate laiku sustoti. Iki!

later = Vienas klausimas, mažai pinigų, taisyklė, kada sustoti. Pradėkite tą dieną, kuri Jums tinka. Iki kitos pamokos!
    .easy = Vienas klausimas. Mažai pinigų. Taisyklė, kada sustoti. Pradėkite tinkamą dieną. Iki!
