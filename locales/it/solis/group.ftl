### Una persona già conosciuta ha aperto un link in un gruppo.

# $group è il nome del gruppo.
ask =
    Hai aperto un link per un gruppo: { $group }. Vuoi entrare in questo gruppo?

    Quello che hai finito resta. Se ora sei in un altro gruppo, lo lasci.
    .easy =
        Questo link è per un gruppo: { $group }. Vuoi entrare in questo gruppo?

        Non perdi niente. Se hai un altro gruppo, lo lasci.
    .join = Sì, entro nel gruppo
    .stay = No, resta com’è
