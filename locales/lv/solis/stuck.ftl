### Ja kāds nodarbībā netiek uz priekšu.

stuck =
    Šī vieta daudziem ir grūta. Kā turpināsim?
    .person = Jautāt cilvēkam
    .easier = 🔤 Pateikt vienkāršāk
    .go-on = Turpināt
    .not-now = Ne tagad

# $lesson ir nodarbības nosaukums.
away =
    Labdien! Daudzi cilvēki apstājas pie šīs nodarbības: „{ $lesson }”. Kā Jūs gribat turpināt?
    .easy = Labdien! Šī nodarbība daudziem ir grūta: „{ $lesson }”. Kā turpināsim?
    .person = Jautāt cilvēkam
    .easier = 🔤 Pateikt vienkāršāk
    .go-on = Turpināt
    .not-now = Ne tagad

not-now = Labi. Lai turpinātu, jebkurā laikā nospiediet pogu „Turpināt”.
