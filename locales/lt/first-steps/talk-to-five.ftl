### Pasikalbėkite su penkiais žmonėmis — klauskite apie vakar, klausykitės, nieko neparduokite.

# Ne daugiau kaip 40 ženklų.
title = Pasikalbėkite su penkiais žmonėmis

# Siunčiama, kai dalyvio nebuvo tris dienas.
nudge = Vienas pokalbis šiandien? Užtenka 5 minučių.
    .easy = Vienas pokalbis šiandien? Užtenka 5 minučių.

hello = Šiandien mokysimės klausti žmonių apie idėją ir nieko neparduoti. Tai trunka apie 5 minutes.
    .easy = Šiandien mokysimės klausti žmonių. Nieko neparduosime. Tai trunka 5 minutes.

story =
    Yusufas nori taisyti drabužius. Jis klausia 5 draugų: „Ar patinka mano idėja?“ Visi 5 sako „taip“. Jis perka mašiną už 150 eurų. Per 1 mėnesį niekas neateina.

    Jo sesuo Maryam klausia kitaip. „Kada paskutinį kartą suplyšo drabužis? Ką darėte?“ 3 žmonės drabužį išmetė. 1 žmogus sumokėjo 8 eurus. Dabar Yusufas ir Maryam žino daugiau, ir tai nieko nekainavo.
    .next = Toliau
    .easy =
    Yusufas klausia 5 draugų: „Ar patinka mano idėja?“ Visi sako „taip“. Jis perka mašiną. Niekas neateina.

    Jo sesuo klausia: „Ką darėte paskutinį kartą?“ Dabar ji žino daugiau. Tai nieko nekainavo.

rule =
    Draugai yra geri, todėl sako „taip“. Žodis „taip“ padeda mažai. Istorija padeda daug.

    Taisyklė tokia: klauskite apie vakar, ne apie rytoj. Kas įvyko? Ką jie darė? Kiek tai kainavo? Tada tylėkite ir klausykitės. Nieko neparduokite. Iš pradžių savo idėjos net nepasakokite.
    .next = Toliau
    .easy =
    Draugai yra geri. Jie sako „taip“. Tai padeda mažai.

    Klauskite apie vakar. Kas įvyko? Ką jie darė? Kiek kainavo? Tada klausykitės. Nieko neparduokite.

like = Geras ar blogas klausimas? „Ar Jums patinka mano idėja?“
    .good = 👍 Geras
    .bad = 👎 Blogas
    .easy = Geras ar blogas? „Ar Jums patinka mano idėja?“
like-good = Skamba draugiškai. Bet dauguma žmonių sako „taip“ iš gerumo. Tada vis tiek nežinote, ką jie daro.
    .easy = Skamba gražiai. Bet „taip“ sakoma iš gerumo. Sužinote mažai.
like-bad = Taip, tai silpnas klausimas. Žmonės nori būti geri, todėl sako „taip“. Sužinote mažai.
    .easy = Taip. Žmonės geri, todėl sako „taip“. Sužinote mažai.

last-time = Geras ar blogas? „Kaip tai išsprendėte paskutinį kartą?“
    .good = 👍 Geras
    .bad = 👎 Blogas
    .easy = Geras ar blogas? „Ką darėte paskutinį kartą?“
last-time-good = Taip. Jis klausia apie vakar. Žmonės pasako, ką tikrai darė.
    .easy = Taip. Jis klausia apie vakar. Išgirstate tikrą istoriją.
last-time-bad = Pažiūrėkite į žodį „paskutinį“. Klausiama apie vakar, todėl išgirstate, ką žmonės tikrai darė. Tai geras klausimas.
    .easy = Jis klausia apie vakar. Išgirstate tikrą istoriją. Jis geras.

would-buy = Geras ar blogas? „Ar pirktumėte tai kitą mėnesį?“
    .good = 👍 Geras
    .bad = 👎 Blogas
    .easy = Geras ar blogas? „Ar pirksite tai kitą mėnesį?“
would-buy-good = Daug kas taip klausia. Bet tai apie rytoj, ir šiandien „taip“ nieko nekainuoja. Geriau: „Ką pirkote praėjusį mėnesį?“
    .easy = Tai apie rytoj. Pasakyti „taip“ lengva. Geriau: „Ką pirkote praėjusį mėnesį?“
would-buy-bad = Taip, jis silpnas. Tai apie rytoj, ir šiandien „taip“ nieko nekainuoja. Geriau: „Ką pirkote praėjusį mėnesį?“
    .easy = Taip. Tai apie rytoj. Geriau: „Ką pirkote praėjusį mėnesį?“

cost = Geras ar blogas? „Kiek Jums tai kainavo pinigų ir laiko?“
    .good = 👍 Geras
    .bad = 👎 Blogas
    .easy = Geras ar blogas? „Kiek kainavo? Kiek truko?“
cost-good = Taip. Dabar girdite, ar jiems problema didelė ir kiek jie moka šiandien.
    .easy = Taip. Dabar girdite, kiek jie moka šiandien.
cost-bad = Klausti apie pinigus gali būti nejauku. Bet čia tik apie vieną pirkinį, ir žmogus gali neatsakyti. Tai geras klausimas.
    .easy = Apie pinigus gali būti nejauku. Žmogus gali neatsakyti. Bet klausimas geras.

begin =
    Pirmi žodžiai sunkiausi. Galite pradėti taip:

    „Laba diena. Mokausi apie siuvimą ir taisymą. Šiandien nieko neparduodu. Ar galiu užduoti 3 trumpus klausimus?“

    Pakeiskite žodžius pagal savo idėją. Namie pasakykite juos garsiai 2 kartus. Pabaigoje sakykite: „Ačiū. Su kuo dar galėčiau pasikalbėti?“
    .next = Toliau
    .easy =
    Sakykite: „Laba diena. Šiandien nieko neparduodu. Ar galiu užduoti 3 trumpus klausimus?“

    Pirma pabandykite namie. Pabaigoje sakykite: „Ačiū.“

whom = Maryam reikia 5 žmonių klausimams apie drabužius. Su kuo jai kalbėtis?
    .family = 👪 Su 5 namiškiais
    .problem = 🧥 Su 5, kam suplyšo drabužis
    .anybody = 🚶 Su 5 praeiviais
    .easy = Maryam turi klausimų apie drabužius. Su kuo jai kalbėtis?
whom-family = Pokalbis namie – gera praktika. Bet šeima nori ją pradžiuginti. Žmonės, kurie turi šią problemą, papasakos daugiau.
    .easy = Namie gera pasimokyti. Bet kiti žmonės papasakos daugiau.
whom-problem = Taip. Jie turėjo problemą, todėl turi istoriją. Jie gali pasakyti ir su kuo dar kalbėtis.
    .easy = Taip. Jie turi problemą. Jie gali papasakoti istoriją.
whom-anybody = Tam reikia drąsos. Bet gal nė vienas šios problemos neturi. Pirma klausti: ar šiemet suplyšo koks drabužis?
    .easy = Tam reikia drąsos. Bet ar jie turi problemą? Pirma klausti to.

# Kortelė apie saugumą ir kitų žmonių duomenis.
safe =
    Rinkitės žmones ir vietas, kur jaučiatės saugiai: parduotuvė, mokykla, darbas, kursai. Galite eiti su draugu. Galite ir parašyti ar paskambinti.

    Kas nors sako „ne“? Padėkokite ir eikite toliau. Vardų ir numerių neužrašykite. Žmonių nefotografuokite. Tai, ką jie papasakojo, yra jų.
    .next = Toliau
    .easy =
    Rinkitės saugią vietą. Galite eiti su draugu. Galite ir paskambinti.

    Kas nors sako „ne“? Padėkokite. Vardų nerašykite. Nefotografuokite.

talks =
    Jūsų užduotis: 5 pokalbiai ir 5 trumpi užrašai. Vienas užrašas yra viena eilutė: kas įvyko, ką jie darė, kiek tai kainavo. Turite 10 dienų.

    Užrašus rašykite ant popieriaus arba telefone, be vardų. Po pokalbių paspauskite mygtuką. Tada paklausiu apie užrašus.
    .done = ✅ 5 pokalbiai baigti
    .easy =
    Pasikalbėkite su 5 žmonėmis. Padarykite 5 trumpus užrašus, be vardų. Turite 10 dienų.

    Tada paspauskite mygtuką. Paklausiu apie užrašus.
talks-reminder =
    { $days ->
        [one] Pokalbiams su 5 žmonėmis dar liko { $days } diena. Gerai ir vienas trumpas pokalbis šiandien.
        [few] Pokalbiams su 5 žmonėmis dar liko { $days } dienos. Gerai ir vienas trumpas pokalbis šiandien.
        [many] Pokalbiams su 5 žmonėmis dar liko { $days } dienos. Gerai ir vienas trumpas pokalbis šiandien.
       *[other] Pokalbiams su 5 žmonėmis dar liko { $days } dienų. Gerai ir vienas trumpas pokalbis šiandien.
    }
    .easy = Su kuo galite pasikalbėti šiandien? Gerai ir vienas trumpas pokalbis.
talks-done = Puiku! Klausti reikia drąsos, o Jūs išklausėte 5 žmones.
    .easy = Puiku! Išklausėte 5 žmones.
talks-late = 10 dienų baigėsi. Nieko tokio: kiekvienas pokalbis svarbus.
    .easy = 10 dienų baigėsi. Nieko tokio.

heard = Dabar Jūsų užrašai. Ką girdėjote dažniausiai? Ar kas nors nustebino? Parašykite viena žinute arba pasakykite. Prašome be vardų. Mentorius gali tai perskaityti ar išklausyti.
    .easy = Dabar Jūsų užrašai. Ką girdėjote dažniausiai? Rašykite arba kalbėkite. Prašome be vardų. Žinutę gauna mentorius.
heard-thanks = Ačiū. Ar Jūsų idėja dar tinka prie to, ką girdėjote? Galite ją pakeisti. Tam pokalbiai ir skirti.
    .easy = Ačiū. Ar norite pakeisti savo idėją? Galite.

end = Klausėte apie vakar ir klausėtės. Kitoje pamokoje savo idėją išbandysite su labai mažai pinigų. Iki!
    .easy = Klausėte ir klausėtės. Kitą kartą išbandysite savo idėją. Iki!

# Laikas baigėsi. Blogo skaičiaus nėra.
how-many = Kiek pokalbių buvo? Tinka bet koks skaičius.
    .none = Dar nė vieno
    .some = 1 ar 2
    .nearly = 3 ar daugiau
    .easy = Kiek pokalbių buvo? Tinka bet koks skaičius.
how-many-none = Ačiū, kad pasakėte. Pirmas pokalbis sunkiausias. Pradėkite nuo pažįstamo žmogaus ir tik vieno klausimo: „Ką darėte paskutinį kartą?“
    .easy = Ačiū. Pirmas pokalbis sunkus. Klauskite pažįstamo žmogaus. Užduokite vieną klausimą.
how-many-some = Gerai. Tokių istorijų niekas kitas neturi. Kiekvieno klauskite: „Su kuo dar galėčiau pasikalbėti?“
    .easy = Gerai. Turite tikrų istorijų. Klauskite: su kuo dar galėčiau pasikalbėti?
how-many-nearly = Tai daug. Kai 3 žmonės sako tą patį, gerai įsiklausykite.
    .easy = Tai daug. 3 žmonės sako tą patį? Įsiklausykite.

later = Klauskite apie vakar ir klausykitės. Kalbėtis su žmonėmis galite bet kurią dieną. Kitoje pamokoje savo idėją išbandysite su labai mažai pinigų.
    .easy = Klauskite apie vakar. Klausykitės. Kalbėtis galite bet kurią dieną. Iki!
