### Tam, kas per jaunas sutikti be tėvų.

young = Ačiū, kad pasakėte. Tada čia sustoju: pirmiausia turi sutikti vienas iš tėvų arba globėjas. Pirmas nieko nerašysiu. Nieko blogo nepadarėte.
    .easy = Ačiū. Čia sustoju. Pirmiausia turi sutikti vienas iš tėvų arba globėjas. Nieko blogo nepadarėte.

who = Pranešiau žmonėms, kurie veda šį kursą. Galite jiems rašyti čia, dabar arba vėliau.
    .easy = Kurso žmonės tai žino. Galite jiems rašyti čia.

still = Kursas laukia, kol sutiks vienas iš tėvų arba globėjas. Paspaudėte per klaidą? Tada pasakykite žmogui.
    .easy = Kursas laukia. Turi sutikti vienas iš tėvų arba globėjas. Paspaudėte per klaidą? Pasakykite žmogui.
    .person = Klausti žmogaus
    .rest = Laukiu

rest = Gerai. Iki pasimatymo.

vouched = Gera žinia: galite tęsti kursą.
    .easy = Dabar galite tęsti.
