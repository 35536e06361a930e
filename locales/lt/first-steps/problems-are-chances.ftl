### Problemos yra galimybės — trys ženklai problemos, už kurios sprendimą žmonės moka.

# Ne daugiau kaip 40 ženklų.
title = Problemos yra galimybės

# Siunčiama, kai dalyvio nebuvo tris dienas.
nudge = Kuo šiandien kas nors skundėsi?
    .easy = Kuo šiandien kas nors skundėsi?

hello = Problema gali būti verslo pradžia. Šiandien mokysimės tokių problemų ieškoti. Tai trunka apie 5 minutes.
    .easy = Šiandien ieškosime problemų. Tai trunka 5 minutes.

# Vardai ir problemos vertime gali būti kiti.
story =
    Marisol kas rytą važiuoja autobusu. Ji girdi, kaip žmonės skundžiasi. „Sugedo mano telefonas.“ „3 savaites laukiu santechniko.“ „Sugedo palto užtrauktukas.“

    Iš pradžių ji galvoja: kiek daug problemų. Tada ji užrašo jas į mažą sąsiuvinį. Po 1 savaitės yra 9 eilutės. Ji ieško eilučių, kur žmonės jau moka už pagalbą. Randa 3.
    .next = Toliau
    .easy =
    Marisol važiuoja autobusu. Ji girdi problemas. „Sugedo mano telefonas.“ „Suplyšo mano paltas.“

    Ji jas užrašo. Po 1 savaitės yra 9. Už 3 iš jų žmonės moka.

rule =
    Skundas parodo problemą. Pažiūrėkite į ją iš arčiau. Ar tai gali būti galimybė verslui? Yra 3 ženklai.

    🔁 Dažnai: ji kartojasi vėl ir vėl.
    ⏳ Kainuoja: žmonės praranda laiko, pinigų ar jėgų.
    💶 Moka: kas nors jau šiandien moka už pagalbą.

    Visi 3 ženklai? Užsirašykite. Tik 1 ar 2? Pirma paklauskite daugiau žmonių.
    .next = Toliau
    .easy =
    Ieškokite 3 ženklų.
    🔁 Dažnai: ji vis kartojasi.
    ⏳ Kainuoja: žmonės praranda laiko ar pinigų.
    💶 Moka: kas nors moka už pagalbą.

    3 ženklai? Užsirašykite.

street = Pažiūrėkite į šią gatvę. 3 žmonės čia turi problemą.
    .alt = Gatvė su 3 žmonėmis. Vieno dviračio padanga be oro. Kitas stovi prie laiptų su sunkiais krepšiais. Trečias laiko ilgą laišką.
    .easy = Pažiūrėkite į šią gatvę. 3 žmonės turi problemą.

# Iš kiekvienos iš trijų kortelių žemiau dalyvis grįžta čia.
look = Į kurią problemą žiūrite?
    .bicycle = 🚲 Dviratis
    .bags = 🛍 Sunkūs krepšiai
    .letter = ✉️ Ilgas laiškas
    .easy = Į kurią problemą žiūrite?

at-bicycle =
    Hana kasdien važiuoja dviračiu į darbą. 4 kartus per metus nuleidžia padanga. Tada ji 1 valandą eina pėsčiomis. Toli esanti dirbtuvė pataiso už 12 eurų.

    Dažnai? Taip. Kainuoja? Taip. Moka? Taip, Hana moka jau šiandien. Ši problema turi visus 3 ženklus.
    .back = 🔎 Žiūrėti dar kartą
    .next = Toliau
    .easy =
    Hana važiuoja dviračiu į darbą. Nuleido padanga. Ji 1 valandą eina pėsčiomis. Už pagalbą moka 12 eurų.

    Dažnai? Taip. Kainuoja? Taip. Moka? Taip. Yra 3 ženklai.

at-bags =
    Ponui Petrovui 80 metų. Jis gyvena 4 aukšte, lifto nėra. Du kartus per savaitę jis neša sunkius krepšius. Dažnai juos neša kaimynai. Pinigų jie neima.

    Dažnai? Taip. Kainuoja? Taip, jėgų. Moka? Šiandien ne. Čia užtenka gerų kaimynų. Vis tiek galite jo paklausti, ko jam reikia.
    .back = 🔎 Žiūrėti dar kartą
    .next = Toliau
    .easy =
    Ponas Petrovas senas. Jo krepšiai sunkūs. Laiptų daug. Jam padeda kaimynai. Pinigų jie neima.

    Dažnai? Taip. Kainuoja? Taip. Moka? Šiandien ne.

at-letter =
    Amina gauna ilgą laišką iš įstaigos. Viso jo perskaityti ji negali. Ji praranda pusę dienos. Tada laišką nemokamai paaiškina konsultacijų centras.

    Dažnai? Taip. Kainuoja? Taip, laiko. Moka? Ne, pagalba nemokama. Todėl papasakokite žmonėms apie centrą. Tai geras darbas.
    .back = 🔎 Žiūrėti dar kartą
    .next = Toliau
    .easy =
    Amina turi ilgą laišką. Viso jo perskaityti negali. Padeda konsultacijų centras. Tai nemokama.

    Dažnai? Taip. Kainuoja? Taip. Moka? Ne. Papasakokite žmonėms apie centrą.

own =
    Dabar Jūsų gatvė. Kuo kas nors skundėsi šią savaitę? Parašykite arba atsiųskite balso žinutę.

    Mentorius gali ją perskaityti ar išklausyti. Prašome nerašyti vardų.
    .easy =
    Dabar Jūsų gatvė. Kuo kas nors skundėsi? Rašykite arba kalbėkite.

    Žinutę gauna mentorius. Prašome nesakyti vardų.
own-thanks = Ačiū. Kuriuos iš 3 ženklų čia matote? Dažnai, kainuoja, moka?
    .easy = Ačiū. Kuriuos ženklus čia matote?

# Kortelė apie žmones bėdoje.
kind =
    Ne kiekviena problema yra verslas. Kai kam reikia gydytojo, įstaigos ar draugo. Parodykite kelią į nemokamą pagalbą.

    Kas nors bijo arba labai liūdi? Nieko jam neparduokite. Išklausykite ir padėkite rasti žmogų, kuriuo galima pasitikėti.
    .next = Toliau
    .easy =
    Kai kam reikia gydytojo, įstaigos ar draugo. Parodykite nemokamą pagalbą.

    Kas nors labai liūdi? Neparduokite. Išklausykite.

missing-sign = Prie mokyklos vartų tėvai kas savaitę sako: „Kuprinės taip greitai plyšta. Kol randu naują, praeina pusė dienos.“ Kurio ženklo dar nežinote?
    .often = 🔁 Dažnai
    .costs = ⏳ Kainuoja
    .pays = 💶 Moka
    .easy = Kas savaitę tėvai sako: „Kuprinės plyšta. Prarandu pusę dienos.“ Kurio ženklo trūksta?
missing-sign-often = Jie sako tai kas savaitę. Todėl tai dažna. Nežinote štai ko: ar kas nors moka už taisymą?
    .easy = Jie sako tai kas savaitę. Tai dažnai. Ar kas nors moka? Nežinote.
missing-sign-costs = Jie praranda pusę dienos. Todėl tai kainuoja laiko. Nežinote štai ko: ar kas nors moka už taisymą?
    .easy = Jie praranda pusę dienos. Tai kainuoja. Ar kas nors moka? Nežinote.
missing-sign-pays = Taip. Niekas to nesako. Todėl klauskite tėvų: kiek šiandien mokate, kai suplyšta kuprinė?
    .easy = Taip. Niekas to nesako. Klauskite tėvų: kiek mokate?

three-voices = Kalba 3 žmonės. Ines: „Žiema per ilga.“ Bilalas: „Kas savaitę vairuotojas man atveža dėžes. Aš jam moku, o jis vėluoja.“ Nino: „Mano kaimynas niekada nesisveikina.“ Kuri problema turi visus 3 ženklus?
    .winter = ❄️ Ilga žiema
    .driver = 📦 Vėluojantis vairuotojas
    .hello = 👋 Tylus kaimynas
    .easy = Kalba 3 žmonės. „Žiema ilga.“ „Aš moku vairuotojui. Jis kas savaitę vėluoja.“ „Kaimynas nesisveikina.“ Kur yra 3 ženklai?
three-voices-winter = Ji ateina kasmet, tiesa. Bet trumpesnės žiemos nusipirkti negalima. Visus 3 ženklus turi vėluojantis vairuotojas.
    .easy = Žiema ateina dažnai. Bet trumpos žiemos niekas nenusipirks. 3 ženklus turi vėluojantis vairuotojas.
three-voices-driver = Taip. Tai būna kas savaitę, kainuoja laiko, ir Bilalas jau moka.
    .easy = Taip. Tai būna kas savaitę. Tai kainuoja laiko. Jis moka.
three-voices-hello = Tai gali skaudinti, tiesa. Bet už pasisveikinimą niekas nemoka. Visus 3 ženklus turi vėluojantis vairuotojas.
    .easy = Tai gali skaudinti. Bet už „labas“ niekas nemoka. 3 ženklus turi vėluojantis vairuotojas.

listen =
    Jūsų užduotis: kelias dienas klausykitės. Autobuse, parduotuvėje, darbe. Užsirašykite 3 skundus. Ieškokite 3 ženklų. Tada paspauskite mygtuką.

    Vardų nerašykite. Užrašai yra Jūsų, čia nieko nesiųskite. Jų reikės kitoje pamokoje.
    .done = ✅ Turiu 3 užrašus
    .easy =
    Kelias dienas klausykitės. Autobuse ir parduotuvėje. Užsirašykite 3 problemas. Vardų nerašykite. Tada paspauskite mygtuką.

    Užrašus pasilikite. Jų greitai reikės.
listen-reminder =
    { $days ->
        [one] Klausytis dar liko { $days } diena. Kuo šiandien kas nors skundėsi?
        [few] Klausytis dar liko { $days } dienos. Kuo šiandien kas nors skundėsi?
        [many] Klausytis dar liko { $days } dienos. Kuo šiandien kas nors skundėsi?
       *[other] Klausytis dar liko { $days } dienų. Kuo šiandien kas nors skundėsi?
    }
    .easy = Ką šiandien girdėjote? Užsirašykite vieną problemą.
listen-done = Gerai. Klausėtės, ir dabar ant popieriaus turite 3 problemas.
    .easy = Gerai. Dabar ant popieriaus turite 3 problemas.
listen-late = Savaitė baigėsi, ir nieko tokio. Žmones girdite kasdien. Vienas užrašas jau yra pradžia.
    .easy = Savaitė baigėsi. Nieko tokio. Vienas užrašas yra pradžia.

end = Dabar žinote 3 ženklus: dažnai, kainuoja, moka. Užrašus laikykite šalia. Kitoje pamokoje jie taps idėjomis.
    .easy = Žinote 3 ženklus: dažnai, kainuoja, moka. Užrašus pasilikite. Iki!

later = Dabar žinote 3 ženklus: dažnai, kainuoja, moka. Kai išgirsite problemą, užsirašykite ją. Iki kitos pamokos!
    .easy = Žinote 3 ženklus: dažnai, kainuoja, moka. Girdite problemą? Užsirašykite. Iki!
