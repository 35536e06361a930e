### L’ora del partecipante in un giorno di lezione.

# $lesson è il titolo di una lezione.
lesson =
    Ciao! Un nuovo messaggio dal tuo corso: { $lesson }.
    .easy = Ciao! Ecco la tua lezione: { $lesson }.
    .start = Inizia
    .later = Più tardi
    .pause = Pausa

resume =
    Ciao! Andiamo avanti con la tua lezione? È questa: { $lesson }.
    .easy = Ciao! Andiamo avanti? La tua lezione: { $lesson }.
    .start = Continua
    .later = Più tardi
    .pause = Pausa

missed =
    Ciao! Ero via nel tuo giorno di lezione. Continuiamo oggi? La lezione è: { $lesson }.
    .easy = Ciao! Ero via. Continuiamo oggi? La lezione: { $lesson }.
    .start = Continua oggi
    .later = Più tardi
    .pause = Pausa

begins =
    Ciao! Il tuo gruppo comincia. Il primo messaggio del tuo corso: { $lesson }.
    .easy = Ciao! Il tuo gruppo comincia. La tua lezione: { $lesson }.
    .start = Inizia
    .later = Più tardi
    .pause = Pausa

later = Va bene. Per andare avanti, tocca Continua quando vuoi.
