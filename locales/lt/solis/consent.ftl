### Ką galima daryti su dalyvio duomenimis. `voice` yra tas pats skaitymui balsu: raidės, kableliai, taškai, be ženklų.

# $age yra metų skaičius iš dialogues/ages.toml.
age = Pirmiausia vienas klausimas. Įstatymas sako: jei žmogui dar nėra { $age } metų, turi sutikti vienas iš tėvų arba globėjas. Tik tada kursas gali saugoti atsakymus. Ar Jums jau yra { $age } metų?
    .easy = Kiek Jums metų? Dar nėra { $age }? Tada turi sutikti vienas iš tėvų arba globėjas. Ar Jums jau yra { $age } metų?
    .yes = Taip
    .no = Ne, man mažiau

intro =
    Prieš tęsiant – 3 trumpi klausimai apie Jūsų duomenis. Kiekvieną atsakymą vėliau galite pakeisti. Tam parašykite /privacy.

    Mes neklausiame apie Jūsų leidimą, religiją ar pasą. Prašome nesiųsti dokumentų nuotraukų. Jei naudojate pokalbių programėlę, šias žinutes perduoda ir jos įmonė. Mes nevaldome, ką ji saugo.
    .easy =
        3 trumpi klausimai apie Jūsų duomenis. Atsakymus galite pakeisti vėliau. Parašykite /privacy.

        Mes neklausiame apie Jūsų dokumentus ir religiją. Nesiųskite dokumentų nuotraukų. Pokalbių programėlė priklauso įmonei. Mes nežinome, ką ji saugo.

course = (1 iš 3) Mes saugome Jūsų atsakymus, kad galėtumėte tęsti nuo tos pačios vietos. Be to kursas neveikia. Ar sutinkate?
    .easy = (1 iš 3) Mes saugome Jūsų atsakymus. Be to kurso nėra. Ar Jums tai tinka?
    .voice = Pirmas klausimas. Mes saugome Jūsų atsakymus, kad galėtumėte tęsti nuo tos pačios vietos. Be to kursas neveikia. Ar sutinkate?
    .yes = Taip
    .no = Ne
    .more = Ką tai reiškia?
course-more = Mes saugome, ką pamokose paspaudžiate ir parašote. Saugome Jūsų kalbą, Jūsų valandą ir vardą, kurį pasakėte. To reikia, kad gautumėte kitą pamoką, ir niekam kitam.
    .easy = Mes saugome, ką paspaudžiate ir parašote. Saugome Jūsų kalbą, valandą ir vardą. Taip gaunate kitą pamoką. Nieko daugiau su tuo nedarome.

trainer = (2 iš 3) Ar žmonės, kurie veda šį kursą, gali matyti, kurias pamokas baigėte?
    .easy = (2 iš 3) Ar kurso žmonės gali matyti Jūsų pamokas?
    .voice = Antras klausimas. Ar žmonės, kurie veda šį kursą, gali matyti, kurias pamokas baigėte?
    .yes = Taip
    .no = Ne
    .more = Ką tai reiškia?
trainer-more = Jie mato pamokų pavadinimus ir trumpą ženklą vietoj Jūsų vardo. Taip jie gali padėti, kai pamoka sunki. Jie nemato, ką parašėte, nebent Jūs parodote tai žmogui. Jei atsakysite „ne“, kursas Jums bus toks pat. Klausti žmogaus vis tiek galite.
    .easy = Jie mato, kurias pamokas baigėte. Jie nemato Jūsų žodžių. Jei sakote „ne“, kursas toks pat. Klausti žmogaus vis tiek galite.

reports = (3 iš 3) Ar galime Jus įskaičiuoti į ataskaitas tiems, kurie moka už kursą? Jūsų vardo ten nėra.
    .easy = (3 iš 3) Ar galime Jus įskaičiuoti į ataskaitas? Jūsų vardo ten nėra.
    .voice = Trečias klausimas. Ar galime Jus įskaičiuoti į ataskaitas tiems, kurie moka už kursą? Jūsų vardo ten nėra.
    .yes = Taip
    .no = Ne
    .more = Ką tai reiškia?
reports-more = Ataskaitoje rašoma, pavyzdžiui: tiek žmonių baigė pamoką. Niekas Jūsų ten neras. Jei atsakysite „ne“, kursas Jums bus toks pat.
    .easy = Ataskaitoje yra tik skaičiai. Niekas Jūsų ten neranda. Jei sakote „ne“, kursas toks pat.

noted =
    Ačiū. Užsirašiau:

    { $agreed }

    Tai galite bet kada pakeisti: parašykite /privacy.
    .easy =
        Ačiū. Užsirašiau:

        { $agreed }

        Norite pakeisti? Parašykite /privacy.

leave = Tada čia sustojame. Pamokų nebesiunčiu, pirmas nieko nerašau. Prie šio klausimo galite bet kada grįžti: paspauskite Tęsti.
    .easy = Tada čia sustojame. Pamokų daugiau nebus. Norite grįžti? Paspauskite Tęsti.
    .again = Klausti dar kartą
    .forget = 🗑 Pamiršti mane
    .person = Klausti žmogaus
    .rest = Sustoti čia

rest = Gerai. Dabar tyliu. Linkiu Jums visko gero.
    .easy = Gerai. Dabar tyliu. Visko gero.
