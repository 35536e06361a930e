### Parole normali o facili.

reading =
    Come devo scrivere?
    .standard = Parole normali
    .easy-words = Parole facili

changed = Va bene. Da ora scrivo così.
    .easy = Va bene. Ora scrivo così.
