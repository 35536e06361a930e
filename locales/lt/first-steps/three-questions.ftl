### Trys klausimai renkantis idėją — ar sugebu, ar jie mokės, ar man leidžiama?
###
### Faktų apie kurios nors šalies įstatymus šioje pamokoje nėra. Sprendžia įstaiga.

# Ne daugiau kaip 40 ženklų.
title = Trys klausimai renkantis idėją

# Siunčiama, kai dalyvio nebuvo tris dienas. Laukiančios idėjos yra pokalbių lange ir ant popieriaus.
nudge = Idėjos, kurias atidėjote, niekur nedingo.
    .easy = Kitos Jūsų idėjos niekur nedingo.

hello = Turite idėjų sąrašą. Šiandien į vieną iš jų pažiūrėsite su 3 klausimais. Tai trunka apie 5 minutes.
    .easy = Šiandien žiūrite į vieną idėją. Tai trunka 5 minutes.

story =
    Olenai patinka 3 jos idėjos. Ji moka taisyti kompiuterius. Ji gali mokyti senus žmones naudotis telefonu. Ji moka vairuoti taksi. Ji pradeda visas 3 iš karto. Po 2 savaičių ji pavargsta, o baigto darbo nėra.

    Todėl ji paima popieriaus lapą. Kiekvienai idėjai ji užduoda 3 klausimus. Tada mato, kuri idėja pirma.
    .next = Toliau
    .easy =
    Olena turi 3 idėjas. Ji pradeda visas 3. Greitai ji pavargsta.

    Ji sustoja. Paima popieriaus. Kiekvienai idėjai užduoda 3 klausimus.

# Oficialus pavadinimas paaiškinamas: žmonės jį sutinka formose.
questions =
    Štai 3 klausimai:
    🛠 Ar sugebu? Turiu gebėjimą arba galiu greitai išmokti.
    💶 Ar jie mokės? Pažįstu žmonių, kurie už tai moka šiandien.
    🪪 Ar man leidžiama? Tai leidžia mano leidimas ir šio darbo taisyklės.

    Kiekvienas atsakymas gauna šviesą: žalią, geltoną arba raudoną. Raudona šviesa nėra Jūsų kaltė. Ji gali pasikeisti.
    .next = Toliau
    .easy =
    Užduokite 3 klausimus.
    🛠 Ar sugebu tai daryti?
    💶 Ar žmonės mokės?
    🪪 Ar man leidžiama? Pažiūrėkite į leidimą ir taisykles.

    Kiekvienas gauna šviesą. Raudona nėra Jūsų kaltė.

mine = Dabar Jūsų eilė. Paimkite savo sąrašą. Į kurią idėją žiūrite? Parašykite keliais žodžiais arba pasakykite. Mentorius gali tai perskaityti ar išklausyti.
    .easy = Dabar Jūs. Į kurią idėją žiūrite? Rašykite arba kalbėkite. Žinutę gauna mentorius.
mine-thanks = Ačiū. Dabar 3 šviesos šiai idėjai. Neteisingų atsakymų nėra.
    .easy = Ačiū. Dabar 3 šviesos. Visi atsakymai tinka.

can = 🛠 Ar sugebu tai daryti?
    .green = 🟢 Taip, sugebu
    .yellow = 🟡 Reikia pasimokyti
    .red = 🔴 Dar ne
    .easy = 🛠 Ar sugebu tai daryti?
can-green = Gerai. Jau tai darėte, galite ir vėl.
    .easy = Gerai. Galite tai padaryti vėl.
can-yellow = Gerai tai žinoti. Kas gali parodyti trūkstamą dalį? Dažnai užtenka 1 ar 2 popiečių.
    .easy = Gerai tai žinoti. Kas gali parodyti?
can-red = Tai sąžiningas atsakymas. Mokytis reikia laiko, todėl ši idėja gal bus vėliau. Arba su Jumis dirbs tas, kas tai sugeba.
    .easy = Tai sąžininga. Pirma pasimokykite. Arba pakvieskite tą, kas tai sugeba.

pay = 💶 Ar jie mokės? Ar pažįstate žmonių, kurie už tai moka šiandien?
    .green = 🟢 Taip, pažįstu
    .yellow = 🟡 Manau, kad taip
    .red = 🔴 Nieko nepažįstu
    .easy = 💶 Ar jie mokės? Ar pažįstate ką nors, kas moka šiandien?
pay-green = Gerai. Netrukus iš jų išgirsite daugiau.
    .easy = Gerai. Netrukus su jais pasikalbėkite.
pay-yellow = Tai sąžiningas atsakymas. Manyti dar nėra žinoti. Kita pamoka padės paklausti.
    .easy = Jūs manote. Dar nežinote. Padės kita pamoka.
pay-red = Gerai tai pamatyti šiandien, kol dar neišleidote pinigų. Kitoje pamokoje paklausite 5 žmonių.
    .easy = Gerai tai matyti dabar. Kitą kartą klausite 5 žmonių.

# Šis atsakymas lieka tik dalyviui.
may = 🪪 Ar man leidžiama? Pažiūrėkite į savo leidimą ir į šio darbo taisykles. Šį atsakymą matote tik Jūs.
    .green = 🟢 Taip, paklausiau
    .yellow = 🟡 Dar nežinau
    .red = 🔴 Šiandien ne
    .easy = 🪪 Ar man leidžiama? Pagalvokite apie leidimą. Pagalvokite apie taisykles. Šį atsakymą matote tik Jūs.
may-green = Gerai. Išsaugokite dokumentą ar laišką, kuriame tai parašyta.
    .easy = Gerai. Išsaugokite dokumentą, kuriame tai parašyta.
may-yellow = Daug žmonių to nežino. Padeda vienas klausimas tinkamai įstaigai.
    .easy = Daug žmonių to nežino. Klauskite įstaigos.
may-red = Gerai, kad žinote. Idėja gali palaukti. Naujas leidimas gali pakeisti šią šviesą.
    .easy = Gerai, kad žinote. Idėja gali palaukti.

# Saugumo kortelė geltonai ir raudonai šviesai.
ask-first =
    Savarankiška veikla reiškia, kad dirbate sau. Jei Jūsų leidimas jos neleidžia arba to nežinote, sustokite ir pirmiausia paklauskite. Kai kuriam darbui dar reikia licencijos.

    Nemokamas konsultacijų centras žino, kur klausti. Solis nesprendžia. Sprendžia įstaiga. Iki tol galite galvoti, mokytis ir klausytis.
    .next = Toliau
    .easy =
    Leidimas neleidžia savo verslo? Arba to nežinote? Sustokite. Pirmiausia paklauskite.

    Konsultacijų centras padeda nemokamai. Sprendžia įstaiga. Mokytis ir klausytis galite dabar.

lights =
    Pažiūrėkite į savo 3 šviesas. Raudonos nėra? Ši idėja gali būti pirma. Viena geltona? Tada žinote, ko klausti. Viena raudona? Atidėkite idėją ir imkite kitą.

    Ar norite pažiūrėti į dar vieną idėją?
    .again = 🔄 Dar viena idėja
    .next = Toliau
    .easy = Pažiūrėkite į savo 3 šviesas. Raudonos nėra? Idėja gali būti pirma. Yra raudona? Atidėkite. Dar viena idėja?

olena =
    Olenos šviesos:
    💻 Taisyti kompiuterius: 🟢 🟢 🟡
    📱 Mokyti naudotis telefonu: 🟢 🔴 🟢
    🚕 Vairuoti taksi: 🟢 🟢 🔴
    Šviesos yra: ar sugebu, ar jie mokės, ar man leidžiama. Kuri idėja pirma?
    .computers = 💻 Kompiuteriai
    .phones = 📱 Telefonai
    .taxi = 🚕 Taksi
    .easy =
    Olenos šviesos: ar sugebu, ar jie mokės, ar man leidžiama.
    💻 Kompiuteriai: 🟢 🟢 🟡
    📱 Telefonai: 🟢 🔴 🟢
    🚕 Taksi: 🟢 🟢 🔴
    Kuri idėja pirma?
olena-computers = Taip. Raudonos šviesos nėra. Geltona sako: pirma reikia paklausti, ar leidžiama.
    .easy = Taip. Raudonos nėra. Viena geltona: ji pirma klausia.
olena-phones = Ji tai sugeba, ir jai leidžiama. Bet niekas nemoka: biblioteka tai daro nemokamai. Kompiuteriai raudonos šviesos neturi.
    .easy = Ji tai sugeba. Bet niekas nemoka. Kompiuteriai raudonos neturi.
olena-taxi = Žmonės mokėtų. Bet šiandien vairuoti taksi jai neleidžiama. Ši idėja palauks. Kompiuteriai raudonos šviesos neturi.
    .easy = Žmonės moka. Bet šiandien jai neleidžiama. Kompiuteriai raudonos neturi.

red-pay = Samiras piešia iškabas parduotuvėms. Ar sugeba: 🟢. Ar leidžiama: 🟢. Ar jam mokės: 🔴, jis nepažįsta nieko, kas mokėtų. Koks žingsnis geriausias?
    .loan = 🏦 Skolintis dažams
    .ask = 👂 Klausti 5 savininkų
    .cheap = 🏷 Labai sumažinti kainą
    .easy = Samiras piešia iškabas. Jis tai sugeba. Jam leidžiama. Bet kas mokės? Jis nežino. Ką geriausia daryti?
red-pay-loan = Su dažais jis gali pradėti. Bet pinigus reikės grąžinti, o kliento nėra. Pirma paklausti 5 parduotuvių savininkų nieko nekainuoja.
    .easy = Pinigus reikės grąžinti. Kliento nėra. Pirma klausti. Tai nemokama.
red-pay-ask = Taip. Jis klausia, ką jie naudoja šiandien ir kiek tai kainuoja. Tada šviesa gali pasikeisti.
    .easy = Taip. Jis klausia. Tada šviesa gali pasikeisti.
red-pay-cheap = Maža kaina padeda, kai daikto reikia. Ar reikia, jis dar nežino. Pirma paklausti 5 parduotuvių savininkų.
    .easy = Ar žmonėms to reikia? Jis nežino. Pirma jis klausia.

keep-two = Jūsų užduotis: iš savo sąrašo pasirinkite 1 idėją. Tada pasirinkite 2 idėjas vėlesniam laikui. Pirmąją užrašykite ant popieriaus ir padėkite ten, kur ją matysite. Kitas dvi užrašykite ant antro lapo ir jį pasilikite. Tada paspauskite mygtuką.
    .done = ✅ Idėja pasirinkta
    .easy = Pasirinkite 1 idėją. Užrašykite ją ten, kur matysite. 2 kitas idėjas atidėkite. Tada paspauskite mygtuką.
keep-two-reminder =
    { $days ->
        [one] Rinktis dar liko { $days } diena. 1 idėja dabar, 2 vėliau.
        [few] Rinktis dar liko { $days } dienos. 1 idėja dabar, 2 vėliau.
        [many] Rinktis dar liko { $days } dienos. 1 idėja dabar, 2 vėliau.
       *[other] Rinktis dar liko { $days } dienų. 1 idėja dabar, 2 vėliau.
    }
    .easy = Pasirinkite 1 idėją dabar. 2 atidėkite.
keep-two-done = Gerai. Vienai idėjai pasakėte „taip“, ir nė vienos nepraradote.
    .easy = Gerai. Turite 1 idėją. Nė vienos nepraradote.
keep-two-late = Dienos buvo pilnos, ir nieko tokio. Jūsų idėjos palauks.
    .easy = Jūsų dienos buvo pilnos. Nieko tokio. Idėjos palauks.

chosen = Kurią idėją pasirinkote? Parašykite vieną sakinį arba pasakykite. Mentorius gali tai perskaityti ar išklausyti.
    .easy = Kokia tai idėja? Rašykite arba kalbėkite. Žinutę gauna mentorius.
chosen-thanks = Ačiū. Savo idėją galite bet kada pakeisti.
    .easy = Ačiū. Galite ją bet kada pakeisti.

end = Turite vieną idėją ir 3 šviesas. Kitoje pamokoje apie ją klausite žmonių. Iki!
    .easy = Turite 1 idėją. Kitą kartą klausite žmonių. Iki!

later = Pasirinkite idėją be raudonos šviesos. Kitoje pamokoje apie ją klausite žmonių. Iki!
    .easy = Pasirinkite idėją be raudonos šviesos. Kitą kartą klausite žmonių. Iki!
