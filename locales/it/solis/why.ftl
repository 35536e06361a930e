### Perché è arrivato l’ultimo messaggio non richiesto.

# $when è un giorno e un’ora: lunedì 18:00.
nothing = Non ti ho mandato messaggi da solo. Ho solo risposto a te.
    .back = Indietro

lesson-day =
    Ho scritto perché era il tuo giorno di lezione e la tua ora: { $when }. Puoi cambiare i giorni e l’ora nelle Impostazioni.
    .easy = Era il tuo giorno di lezione e la tua ora: { $when }. Puoi cambiare nelle Impostazioni.
    .back = Indietro

missed =
    Ho scritto perché ero via nel tuo giorno di lezione. Così ti ho chiesto se vuoi continuare: { $when }.
    .easy = Ero via nel tuo giorno di lezione. Così ho chiesto di nuovo: { $when }.
    .back = Indietro

homework =
    Ho scritto perché hai preso un compito e ho promesso di ricordartelo: { $when }.
    .easy = Hai preso un compito. Te l’ho ricordato: { $when }.
    .back = Indietro

nudge =
    Ho scritto perché per qualche giorno non c’erano tue risposte: { $when }. Dopo pochi messaggi mi fermo da solo. Nel menu puoi mettere una pausa.
    .easy = Per qualche giorno non c’erano tue risposte: { $when }. Presto mi fermo da solo. Nel menu puoi mettere una pausa.
    .back = Indietro

again =
    Ho ripetuto la mia domanda perché ero via per un po’ e forse il tuo tocco è andato perso: { $when }.
    .easy = Ero via. Forse il tuo tocco è andato perso. Così ho chiesto di nuovo: { $when }.
    .back = Indietro
