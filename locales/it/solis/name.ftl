### Come chiamare il partecipante.

name = Come ti posso chiamare? Scrivi un nome breve.
    .skip = Lascia com’è

changed = Va bene. Uso questo nome.
