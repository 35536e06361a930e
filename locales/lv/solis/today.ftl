### Nodarbību diena, izvēlētais laiks.

# $lesson ir nodarbības nosaukums.
lesson =
    Labdien! Jauna ziņa no Jūsu kursa: „{ $lesson }”.
    .easy = Labdien! Jūsu nodarbība ir klāt: „{ $lesson }”.
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

begins =
    Labdien! Jūsu grupa ir sākusi. Pirmā ziņa no Jūsu kursa: „{ $lesson }”.
    .easy = Labdien! Jūsu grupa ir sākusi. Nodarbība: „{ $lesson }”.
    .start = Sākt
    .later = Vēlāk
    .pause = Pauze

later = Labi. Lai turpinātu, jebkurā laikā nospiediet pogu „Turpināt”.
