### What is so in the learner's country. The facts themselves stand in packs/.

frames = Šalis: { $country }. Ką norite žinoti? Tai, ką sakau, paprastai yra taip. Sprendžia oficialus puslapis.
    .c1 = 1 Ar galiu dirbti sau?
    .c2 = 2 Verslo formos
    .c3 = 3 Registracija
    .c4 = 4 Mokesčiai ir draudimas
    .c5 = 5 Kas padeda
    .c6 = 6 Pinigai pradžiai
    .c7 = 7 Socialinis verslas
    .c8 = 8 Apsauga
    .other = Kita šalis
    .back = Atgal

no-pack = Šalis: { $country }. Čia dar neturiu patikrintų žinių. Klauskite ten mokesčių ar migracijos įstaigos, arba žmogaus čia.
    .c1 = Ar galiu dirbti sau?
    .other = Kita šalis
    .back = Atgal

c1 = Ar čia galiu dirbti sau? Tai priklauso nuo Jūsų statuso. Aš niekada nesprendžiu: sprendžia įstaiga.

c2 = Verslo formos: kurios įprastos ir kas moka skolas.

c3 = Registracija: žingsniai ir kas juos gali žengti.

c4 = Mokesčiai ir draudimas: kiek atidėti ir iki kada.

c5 = Kas padeda neprašydamas pinigų.

c6 = Pinigai pradžiai: valstybės pasiūlymai ir jų ribos.

c7 = Socialinis verslas: kaip jis čia vadinamas.

c8 = Apsauga: pavojuje skambinkite { $emergency }. Niekas negali pasilikti Jūsų paso ar algos.

picker = Ar norite pamatyti, kas paprastai galioja Jūsų statusui?
    .mine = Ar galiu dirbti sau?
    .more = Kita tema
    .back = Atgal

more = Kas toliau?
    .more = Kita tema
    .back = Atgal

wrong = Ačiū. Kas čia neteisinga?
    .old = Tai pasenę
    .never = Tai netiesa
    .link = Puslapis neatsidaro
    .back = Visgi teisinga

words = Pasakiau tiems, kurie prižiūri žinias. Ar norite pasakyti daugiau? Rašykite čia, be vardų ir dokumentų numerių. Arba spauskite Tęsti.

words-thanks = Ačiū. Jie perskaitys.

# $source is the name of an office, $checked a day. The page itself opens by a button below.
fact =
    { $fact }

    🔎 { $source }. Patikrinta { $checked }. Paprastai yra taip: sprendžia puslapis.

# The same, where it says for whom: $open.
fact-open =
    { $fact }

    { $open }
    🔎 { $source }. Patikrinta { $checked }. Paprastai yra taip: sprendžia puslapis.

fact-old = Paskutinį kartą tai tikrinau { $checked }. Tai per seniai, todėl rodau tik puslapį: { $source }.

ask-there = Apie tai neturiu patikrinto atsakymo. Klauskite ten: { $source }.

no-facts = Apie tai neturiu patikrinto puslapio. Klauskite migracijos įstaigos arba žmogaus čia.

open-nationals = Kam: tik šios šalies piliečiams.
open-eu = Kam: šios šalies ir ES piliečiams. Kiti eina į įstaigą.
open-third-country = Kam: žmonėms iš šalių už ES ribų.
