### Jautā dažas dienas pēc nodarbības „Viens teikums”.

which-sentence = Pedro labo lampas. 1. teikums: „Es esmu labākais pilsētā.” 2. teikums: „Es laboju lampas cilvēkiem šajā ielā un braucu pie Jums uz mājām.” Kurš palīdz vairāk?
    .first = 1️⃣ Pirmais teikums
    .second = 2️⃣ Otrais teikums
    .easy = Pedro labo lampas. 1: „Es esmu labākais.” 2: „Es laboju lampas šajā ielā, pie Jums mājās.” Kurš palīdz?
which-sentence-first = Tas ir īss un varbūt patiess. Bet cilvēki nedzird, ko viņš dara. Sakiet, ko, kam un kas tajā ir labs.
    .easy = Varbūt tā ir. Bet ko viņš dara? To pasaka otrais teikums.
which-sentence-second = Jā. Tas pasaka, ko, kam un kas tajā ir labs.
    .easy = Jā. Tas pasaka, ko, kam un kas ir labs.

slower = Zofija zvana klientei. Kliente saka: „Lūdzu, lēnāk.” Zofija domā par savu akcentu. Kas ir labākais?
    .end = 📵 Beigt zvanu
    .slowly = 🐢 Teikt vēlreiz, lēni
    .easy = Zofija zvana klientei. Kliente saka: „Lūdzu, lēnāk.” Kas ir labākais?
slower-end = Turpināt nav viegli, daudzi to pazīst. Bet kliente grib saprast. Akcents netraucē, un lēni ir labāk nekā ātri.
    .easy = Turpināt ir grūti. Bet kliente grib saprast. Runājiet lēni.
slower-slowly = Jā. Akcents netraucē. Lēni ir labāk nekā ātri.
    .easy = Jā. Akcents netraucē. Lēni ir labi.

who-reads = Lietotne pārtulko Adila teikumu vietējā valodā. Ko viņš dara, pirms to lieto?
    .at-once = 📢 Lieto tūlīt
    .person = 👀 Lūdz kādam izlasīt
    .easy = Lietotne pārtulko Adila teikumu. Ko viņš dara tagad?
who-reads-at-once = Tas ir ātri un bieži pareizi. Bet lietotnes kļūdās. Vienu teikumu var izlasīt skolotājs, bibliotēkas darbinieks vai kaimiņš.
    .easy = Lietotnes kļūdās. Vispirms lūdziet cilvēkam to izlasīt.
who-reads-person = Jā. Lietotnes kļūdās. Vienu teikumu ātri izlasa skolotājs, bibliotēkas darbinieks vai kaimiņš.
    .easy = Jā. Lietotnes kļūdās. Cilvēks to redz.
