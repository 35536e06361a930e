### Nodarbību diena, izvēlētais laiks.

# $lesson ir nodarbības nosaukums.
lesson =
    Labdien! Jauna ziņa no Jūsu kursa: „{ $lesson }”. Tas aizņem apmēram 4 minūtes.
    .easy = Labdien! Jūsu nodarbība ir klāt: „{ $lesson }”. 4 minūtes.
    .start = Sākt
    .later = Vēlāk
    .pause = Pauze

resume =
    Labdien! Vai turpinām Jūsu nodarbību? Tā ir: { $lesson }.
    .easy = Labdien! Vai turpinām? Jūsu nodarbība: { $lesson }.
    .start = Turpināt
    .later = Vēlāk
    .pause = Pauze

missed =
    Labdien! Es biju prom un palaidu garām Jūsu nodarbību dienu. Vai šodien turpinām? Nodarbība: „{ $lesson }”.
    .easy = Labdien! Es biju prom. Vai šodien turpinām? Nodarbība: „{ $lesson }”.
    .start = Turpināt šodien
    .later = Vēlāk
    .pause = Pauze

later = Labi. Lai turpinātu, jebkurā laikā nospiediet pogu „Turpināt”.
