### Tra due lezioni.

# $lesson è il titolo di una lezione, $when un giorno e un’ora: lunedì 18:00.
next =
    La prossima lezione: { $lesson }.

    Il tuo prossimo giorno di lezione: { $when }. Puoi anche continuare adesso.
    .now = Continua adesso
    .later = Per oggi basta

later = Ottimo lavoro oggi. Per andare avanti, tocca Continua quando vuoi.
    .easy = Ottimo lavoro. Per andare avanti, tocca Continua.

all-done =
    Hai fatto tutte le { $total } lezioni pronte. Forse ne arrivano altre. Per vedere, tocca Continua.
    .easy = Hai fatto tutte le { $total } lezioni. Forse ne arrivano altre. Per vedere, tocca Continua.
