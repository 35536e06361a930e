### Klausiama praėjus kelioms dienoms po pamokos „Mažas bandymas“.

smallest = Vikramas nori taisyti sodo kėdes. Kuris bandymas mažiausias?
    .workshop = 🏢 Nuomoti dirbtuvę
    .chair = 🪑 Pataisyti 1 kėdę
    .van = 🚐 Pirkti furgoną
    .easy = Vikramas nori taisyti kėdes. Kuris bandymas mažiausias?
smallest-workshop = Už dirbtuvę reikia mokėti, net kai niekas neateina. 1 kėdė parodo daug ir kainuoja labai mažai.
    .easy = Dirbtuvė kainuoja kas mėnesį. 1 kėdė kainuoja mažai ir parodo daug.
smallest-chair = Taip. Mažas bandymas turi vieną klausimą, mažai pinigų ir taisyklę, kada sustoti.
    .easy = Taip. Vienas klausimas, mažai pinigų, taisyklė, kada sustoti.
smallest-van = Furgonas praverčia, kai darbo jau yra. Pirma 1 kėdė: ji parodo daug ir kainuoja labai mažai.
    .easy = Furgonas palauks. 1 kėdė parodo daug.

stop-rule = Rosa bando savo idėją. Jos taisyklė: „Sekmadienį sustoju.“ Kada geriausia šią taisyklę užrašyti?
    .before = 📝 Prieš pradžią
    .after = 💸 Kai pinigų nebėra
    .easy = Rosa bando idėją. Jos taisyklė: „Sekmadienį sustoju.“ Kada ji ją užrašo?
stop-rule-before = Taip. Taisyklę užrašykite prieš pradžią. Vėliau sustoti sunku, nes idėja Jums patinka.
    .easy = Taip. Pirma užrašykite taisyklę. Vėliau sustoti sunku.
stop-rule-after = Tada per vėlu, ir gal nebėra pinigų už būstą. Taisyklę užrašykite prieš pradžią.
    .easy = Tada per vėlu. Pirma užrašykite taisyklę.

nobody-wants = Ali 1 savaitę bando idėją. Tai jam kainuoja 10 eurų. Niekas to nenori, ir jis sustoja. Ką jis gavo?
    .nothing = 💨 Visai nieko
    .answer = 💡 Pigų atsakymą
    .easy = Ali bando idėją. Tai kainuoja 10 eurų. Niekas nenori. Jis sustoja. Ką jis gavo?
nobody-wants-nothing = Taip gali atrodyti. Bet dabar jis tai žino, ir tik už 10 eurų. Laiku sustoti – tai gebėjimas.
    .easy = Taip gali atrodyti. Bet dabar jis žino. Tai kainavo mažai.
nobody-wants-answer = Taip. Kiekvienas rezultatas yra atsakymas, o šis kainavo mažai. Laiku sustoti – tai gebėjimas.
    .easy = Taip. Dabar jis žino. Tai kainavo mažai.
