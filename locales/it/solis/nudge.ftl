### I messaggi a chi manca da qualche giorno.

# $nudge è una frase breve che riguarda la lezione del partecipante.
day-3 =
    Ciao! { $nudge }
    .start = Continua
    .later = Più tardi
    .pause = Pausa

day-7 =
    Ciao! Il tuo posto è salvato. C’è qualche difficoltà? Puoi continuare, o chiedere a una persona.
    .easy = Ciao! Il tuo posto è salvato. Continua, o chiedi a una persona.
    .start = Continua
    .person = Chiedi a una persona
    .pause = Pausa

day-21 =
    Ciao! Molte persone fanno una pausa. Va bene così. La tua lezione ti aspetta: { $lesson }.
    .easy = Ciao! Una pausa va bene. La tua lezione aspetta: { $lesson }.
    .start = Continua
    .person = Chiedi a una persona
    .pause = Pausa

goodbye =
    Per ora questo è il mio ultimo messaggio. Tutto quello che hai fatto è salvato. Quando vuoi tornare, tocca il pulsante. Buona fortuna per tutto!
    .easy = Per ora questo è il mio ultimo messaggio. Tutto è salvato. Vuoi tornare? Tocca il pulsante. Buona fortuna!
    .come-back = Torna al corso

later = Va bene. Per andare avanti, tocca Continua quando vuoi.
