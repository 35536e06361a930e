### I giorni delle lezioni.

days =
    In quali giorni vuoi le lezioni? Scrivo al massimo una volta al giorno e 3 volte alla settimana. Tu puoi sempre continuare quando vuoi.
    .easy = In quali giorni? Scrivo al massimo 3 volte alla settimana. Tu puoi sempre continuare.
    .course = Come nel corso
    .every-day = Ogni giorno
    .weekdays = Da lunedì a venerdì
    .mon-wed-fri = Lun, mer, ven
    .tue-thu-sat = Mar, gio, sab
    .weekend = Sabato e domenica

# $when è un giorno e un’ora: lunedì 18:00.
changed = Va bene. Il tuo prossimo giorno di lezione: { $when }.
