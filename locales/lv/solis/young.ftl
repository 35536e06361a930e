### Kādam, kas ir par jaunu, lai piekristu pats.

young = Paldies, ka pateicāt. Tad es šeit apstājos: vispirms ir jāpiekrīt vecākiem vai aizbildnim. Pirmais es neko nerakstu. Jūs neko sliktu neizdarījāt.
    .easy = Paldies. Es apstājos. Vispirms jāpiekrīt vecākiem vai aizbildnim. Jūs neko sliktu neizdarījāt.

who = Es pateicu cilvēkiem, kas vada šo kursu. Jūs varat viņiem šeit rakstīt, tagad vai vēlāk.
    .easy = Kursa cilvēki to zina. Jūs varat viņiem šeit rakstīt.

still = Kurss gaida, līdz piekrīt vecāki vai aizbildnis. Vai pieskāriens bija kļūda? Tad pasakiet cilvēkam.
    .easy = Kurss gaida. Jāpiekrīt vecākiem vai aizbildnim. Vai tā bija kļūda? Pasakiet cilvēkam.
    .person = Jautāt cilvēkam
    .rest = Es gaidu

rest = Labi. Uz tikšanos.

vouched = Laba ziņa: Jūs varat turpināt kursu.
    .easy = Tagad Jūs varat turpināt.
