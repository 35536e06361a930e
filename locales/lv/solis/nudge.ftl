### Ziņas pēc ilgāka klusuma.

# $nudge ir īss teikums, kas pieder pie nodarbības.
day-3 =
    Labdien! { $nudge }
    .start = Turpināt
    .later = Vēlāk
    .pause = Pauze

day-7 =
    Labdien! Jūsu vieta ir saglabāta. Vai kaut kas traucē? Jūs varat turpināt vai jautāt cilvēkam.
    .easy = Labdien! Jūsu vieta ir saglabāta. Turpiniet vai jautājiet cilvēkam.
    .start = Turpināt
    .person = Jautāt cilvēkam
    .pause = Pauze

day-21 =
    Labdien! Daudzi cilvēki uz laiku apstājas. Tas ir labi. Jūsu nodarbība gaida: „{ $lesson }”.
    .easy = Labdien! Pauze ir laba lieta. Jūsu nodarbība gaida: „{ $lesson }”.
    .start = Turpināt
    .person = Jautāt cilvēkam
    .pause = Pauze

goodbye =
    Šī pagaidām ir mana pēdējā ziņa. Viss, ko Jūs izdarījāt, ir saglabāts. Kad gribat atgriezties, nospiediet pogu. Lai Jums viss izdodas!
    .easy = Šī pagaidām ir mana pēdējā ziņa. Viss ir saglabāts. Gribat atgriezties? Nospiediet pogu. Lai Jums izdodas!
    .come-back = Atgriezties

later = Labi. Lai turpinātu, jebkurā laikā nospiediet pogu „Turpināt”.
