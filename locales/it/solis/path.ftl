### Il mio percorso.

# $path è l’elenco delle lezioni, una per riga; $done e $total sono numeri.
path =
    Il mio percorso: { $done } lezioni su { $total }.

    { $path }
    .continue = Continua
    .back = Indietro
