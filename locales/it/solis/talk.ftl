### Mentre una persona parla con il partecipante, e dopo.

came =
    Ora qui c’è una persona: { $mentor }. Quello che scrivi o dici arriva a { $mentor }. Io sto in silenzio finché avete finito; la tua lezione aspetta.

    Soldi, regali e password non vanno in questa chat. Per chiudere la conversazione o segnalare un problema, tocca «Una persona».
    .easy =
        Ora qui c’è una persona: { $mentor }. I tuoi messaggi arrivano a { $mentor }. La tua lezione aspetta.

        Non mandare soldi o password. Per chiudere la conversazione, tocca «Una persona».

gone = Il mentor adesso non può continuare. Chiedo ad altri, e ti avviso quando arriva qualcuno. Non hai fatto niente di sbagliato.
    .easy = Il mentor ora non può. Chiedo ad altri. Non hai fatto niente di sbagliato.

talk = Stai parlando con una persona: { $mentor }.
    .stay = Continua a parlare
    .end = Chiudi
    .report = Segnala un problema

report = Grazie. Le persone che gestiscono questo corso guardano che cosa è successo. { $mentor } non vede la tua segnalazione.
    .easy = Grazie. Le persone di questo corso lo guardano. { $mentor } non lo sa.

over = La conversazione con il tuo mentor è chiusa. Ora ci sono di nuovo io. Com’è andata?
    .good = 🙂 Bene
    .so-so = 😐 Così così
    .bad = 🙁 Non bene
    .again = Voglio chiedere altro

thanks = Grazie per avermelo detto.

again = Va bene. Ho chiesto di nuovo al tuo mentor. Ora puoi scrivere la tua domanda; la tengo per il mentor.
    .easy = Va bene. Ho chiesto di nuovo al tuo mentor. Ora puoi scrivere.
