### Jautā dažas dienas pēc nodarbības „Ar ko kopā?”.

which-promise = Roja un Čidi kopā labo printerus. Ziemā darbs maksā par 50 eiro vairāk, nekā ienāk. Neviens nezina, kurš to maksā. Kura solījuma trūkst?
    .bring = 🧰 Dot
    .share = 💶 Dalīt
    .easy = Roja un Čidi ziemā zaudē 50 eiro. Kurš to maksā? Kura solījuma trūkst?
which-promise-bring = „Dot” ir sākumam: kurš dod kuru naudu un lietas? Zaudējums nāk vēlāk: tas ir „Dalīt”.
    .easy = „Dot” ir sākumam. Zaudējums nāk vēlāk: „Dalīt”.
which-promise-share = Jā. „Dalīt” saka, cik katrs saņem un arī kurš maksā zaudējumu.
    .easy = Jā. Cik katrs saņem? Kurš maksā zaudējumu?

# 15 + 5 = 20 stundas; 120 : 20 = 6; 15 x 6 = 90; puse no 120 ir 60.
by-hours = Hadiza strādā 15 stundas, Tuans 5. Viņi solīja dalīt pēc stundām. Paliek 120 eiro: 6 eiro par katru stundu. Cik saņem Hadiza?
    .sixty = 60 eiro
    .ninety = 90 eiro
    .hundred-and-twenty = 120 eiro
    .easy = Hadiza strādā 15 stundas, Tuans 5. Par katru stundu ir 6 eiro. Cik saņem Hadiza?
by-hours-sixty = Dažās komandās godīgi ir pa pusei. Bet viņi solīja dalīt pēc stundām: 15 reiz 6 ir 90.
    .easy = Viņi dala pēc stundām. 15 reiz 6 ir 90.
by-hours-ninety = Jā. 15 reiz 6 ir 90. Tuans saņem 5 reiz 6, tas ir 30.
    .easy = Jā. 15 reiz 6 ir 90.
by-hours-hundred-and-twenty = 120 ir abiem. Viņas daļa ir 15 reiz 6, tas ir 90. Tuans saņem 30.
    .easy = 120 ir abiem. 15 reiz 6 ir 90.

old-friends = Baširs un Tjagu ir draugi jau 10 gadus. Viņi atver mazu darbnīcu. Vai viņiem vajag lapu ar solījumiem?
    .write = 📝 Jā, lai pieraksta
    .trust = 🤝 Nē, viņi ir draugi
    .easy = Baširs un Tjagu ir veci draugi. Viņi atver darbnīcu. Vai viņiem vajag lapu?
old-friends-write = Jā. Labi draugi to pieraksta. Tad nevienam tas nav jāatceras, un viņi var palikt draugi.
    .easy = Jā. Labi draugi to pieraksta.
old-friends-trust = Uzticēties ir labs sākums. Bet pēc 1 gada katrs atceras ko citu. Lapa palīdz palikt draugiem.
    .easy = Uzticēties ir labi. Bet cilvēki aizmirst. Lapa palīdz draugiem.
