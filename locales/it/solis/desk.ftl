### Che cosa si dice ai mentor e a chi gestisce il programma.

desk-offer =
    🙋 { $alias } chiede una persona.

    Lingua: { $speaks }
    Lezione: { $lesson }
    Difficoltà: { $stuck }
    Domanda: { $question }
    Ultime risposte: { $answers }
    Note dei colleghi: { $notes }
    In attesa da: { $since }.

    { $machine ->
        [on] Non avete una lingua in comune: tra voi traduce una macchina.
       *[off] Lo chiediamo a Lei perché parla: { $shared }.
    } Lei è in servizio fino a: { $until }. Le Sue conversazioni: { $talks }.
    .take = ✋ Rispondo io
    .pass = Io no, grazie

desk-taken =
    ✋ Ora risponde Lei: { $alias }. Conosce il Suo nome e aspetta la Sua risposta.

    Lingua: { $speaks }
    Lezione: { $lesson }
    Difficoltà: { $stuck }
    Ultime risposte: { $answers }
    Note dei colleghi: { $notes }

    Risponda qui a uno dei messaggi, e la risposta arriva a { $alias }. Alla fine chiuda la conversazione.
    .ready = 💬 Risposte pronte
    .note = 📝 Nota per i colleghi
    .hand-over = 🔁 Passa ad altri
    .give-back = ✅ Torna alle lezioni
    .report = ⚠️ Segnala

desk-remind = ⏰ { $alias } aspetta la Sua risposta da: { $since }. Se non può rispondere, passi la conversazione a qualcun altro: va bene così.
    .hand-over = 🔁 Passa ad altri
    .give-back = ✅ Torna alle lezioni

desk-hand-over = A chi passa la conversazione con { $alias }? Chi la prende vede le Sue note e la domanda.
    .pile = A chi è libero

desk-whom = Lei ha più conversazioni. Per chi è questo messaggio?
    .this = Questa

desk-ready =
    Tocchi una risposta. Arriva a { $alias } nella sua lingua:
    { $ready }
    .hello = 👋 Saluto
    .later = 🕒 Rispondo più tardi
    .more = ❓ Altre informazioni
    .photo = 📷 Una foto
    .thanks = 🙏 Grazie

# Queste risposte le legge il partecipante.
desk-ready-hello = Ciao! Ho letto la tua domanda. Sono qui per te.
desk-ready-later = Ho letto la tua domanda. Mi serve un po’ di tempo: ti rispondo oggi più tardi.
desk-ready-more = Mi puoi raccontare un po’ di più? Che cosa hai provato finora?
desk-ready-photo = Me ne puoi mandare una foto? Per favore, copri nomi e numeri sui documenti.
desk-ready-thanks = Grazie per la tua fiducia. Ti auguro un buon prossimo passo.

desk-too-late = Grazie! { $alias } parla già con un’altra persona, o la conversazione è chiusa.

desk-passed = Va bene. Chiediamo ad altri.

desk-given-back = ✅ { $alias } torna alle lezioni e sa che la conversazione è chiusa. Grazie!

desk-ended = { $alias } ha chiuso la conversazione. Grazie!

desk-handed-over = 🔁 { $alias } ora parla con un’altra persona, e lo sa. Grazie!

desk-note = 📝 Scriva ora la nota su { $alias }. La vedono solo i colleghi. Non arriva mai a { $alias }.

desk-noted = 📝 Salvata. La vedono solo i colleghi.

desk-passed-on = ✓ Ora arriva a { $alias }.

desk-taken-away = { $alias } aspetta una risposta da molto tempo, quindi ora chiediamo ad altri. { $alias } lo sa. La prossima volta, se ha poco tempo, passi la conversazione.

desk-report = ⚠️ Chi gestisce il programma ora lo sa e Le scrive.

desk-nobody = ⚠️ Nessuno ha ancora risposto: { $alias } (lingua: { $speaks }), in attesa da: { $since }. C’è qualcuno che può rispondere?

desk-silent = ⚠️ Un mentor non ha risposto in tempo: { $alias }. Ora chiediamo ad altri.

desk-reported = ⚠️ C’è un problema nella conversazione con { $alias }. Per favore, la guardi.

desk-wrong-fact = ✋ Una persona che impara dice che l'informazione { $fact } è sbagliata. Confrontala con la sua pagina. La trovi nella console, in Lezioni.

desk-welcome =
    Le diamo il benvenuto! Qui Lei è mentor. Quando un partecipante chiede una persona e Lei va bene, arriva una scheda in questa chat. La prende con un tocco e parla qui.

    I partecipanti vedono il nome che ha scelto, mai il Suo numero.

desk-coordinator = Le diamo il benvenuto! Lei aiuta a gestire questo programma. Qui Le scriviamo quando nessuno risponde a un partecipante, quando un mentor è in silenzio e quando qualcuno segnala un problema.

desk-link = 🖥️ La Sua scrivania sullo schermo: { $link }

    Il link funziona una volta, per 10 minuti. Nessun altro deve averlo.

console-link = 🖥️ La Sua console sullo schermo: { $link }

    Il link funziona una volta, per 10 minuti. Nessun altro deve averlo.

desk-opened = 🔐 La Sua pagina di Solis è stata aperta in un nuovo browser: { $browser }. Se non era Lei, tocchi il pulsante e scriva a un collega.
    .end = 🚪 Esci ovunque

desk-closed = 🚪 Fatto: la Sua pagina è chiusa in ogni browser. Per un nuovo link, scriva /desk.

desk-person-left = 👋 Una persona con cui Lei ha parlato ha lasciato il corso e ha fatto cancellare tutto. La conversazione è chiusa, e qui è cancellato anche quello che c’era scritto. Per favore, cancelli quello che ne vede ancora in questa chat. Non c’è altro da fare.
desk-passkey = 🔑 Al Suo account di Solis è stata aggiunta una passkey. Da ora si entra con questa, e non con i link di questa chat. Se non era Lei, scriva subito a un collega.

desk-code = 🔢 Il Suo codice: { $code }

    Lo scriva entro 10 minuti nella pagina che lo chiede. Non serve a nessun altro, e nessuno di Solis glielo chiede.

desk-sign-in = 🖥️ La Sua console sullo schermo: { $link }

    Lì entri con la Sua passkey. Se l’ha persa, chieda un link all’amministrazione.

desk-roles = 🗂️ È cambiato quello che fa con Solis. Per vederlo, scriva /desk.

desk-no-role = Al momento non ha compiti in questo programma. Se è un errore, scriva a un collega.
