### Tutto quello che si tiene su un partecipante.

# $link è un indirizzo web.
link =
    📦 Tutto quello che ho su di te, in un file: { $link }

    Il link funziona una volta, per 10 minuti. Nessun altro deve averlo. Quello che riguarda altre persone non è nel file.
    .easy =
        📦 Tutto quello che ho su di te: { $link }

        Il link funziona una volta, per 10 minuti. Non darlo a nessuno.
