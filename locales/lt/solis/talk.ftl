### Kol žmogus kalba su dalyviu ir po to.

# $mentor yra mentoriaus vardas; jis stovi atskirai ir nelinksniuojamas.
came =
    Dabar čia yra žmogus: { $mentor }. Viską, ką rašote ar sakote, gauna šis žmogus. Aš tyliu, kol baigsite pokalbį. Jūsų pamoka palauks.

    Pinigams, dovanoms ir slaptažodžiams čia ne vieta. Norite baigti pokalbį arba pranešti apie problemą? Paspauskite „Klausti žmogaus“.
    .easy =
        Dabar čia yra žmogus: { $mentor }. Šis žmogus gauna Jūsų žinutes. Jūsų pamoka palauks.

        Nesiųskite pinigų ir slaptažodžių. Norite baigti pokalbį? Paspauskite „Klausti žmogaus“.

gone = Mentorius dabar negali tęsti. Klausiu kitų ir pasakysiu, kai kas nors ateis. Tai ne Jūsų kaltė.
    .easy = Mentorius turėjo išeiti. Klausiu kitų. Tai ne Jūsų kaltė.

talk = Kalbate su žmogumi: { $mentor }.
    .stay = Kalbėti toliau
    .end = Baigti pokalbį
    .report = Pranešti apie problemą

report = Ačiū. Žmonės, kurie veda šį kursą, tai peržiūrės. Mentorius nemato, kad pranešėte: { $mentor }.
    .easy = Ačiū. Kurso žmonės tai peržiūrės. Mentorius to nežino: { $mentor }.

over = Pokalbis su mentoriumi uždarytas. Aš vėl čia. Kaip sekėsi?
    .good = 🙂 Gerai
    .so-so = 😐 Vidutiniškai
    .bad = 🙁 Negerai
    .again = Noriu klausti dar

thanks = Ačiū, kad pasakėte.

again = Gerai. Dar kartą paklausiau Jūsų mentoriaus. Jau galite rašyti savo klausimą. Išsaugosiu jį mentoriui.
    .easy = Gerai. Vėl paklausiau mentoriaus. Jau galite rašyti.
