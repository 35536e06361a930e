### Dopo una lezione: era chiara?

# Chi va avanti senza rispondere non perde niente.
clear = Questa lezione era chiara?
    .clear = 👍 Sì, chiara
    .not-quite = Non del tutto

what = Che cosa era difficile?
    .words = Le parole
    .too-long = Era troppo lunga
    .example = L’esempio
    .situation = Per me è diverso
    .other = Un’altra cosa

more =
    Grazie. Vuoi dire di più? Scrivilo o manda un messaggio vocale. Chi gestisce il corso lo vede senza il tuo nome.

    Per andare avanti, tocca Continua.
    .easy = Grazie. Vuoi dire di più? Scrivilo o dillo a voce. Chi gestisce il corso lo vede senza il tuo nome. Per andare avanti, tocca Continua.

more-thanks = Grazie. Così possiamo fare meglio la lezione.
