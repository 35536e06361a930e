### Una persona.

# $staff è now, later o none (non tradurre); $wait è una frase sull’attesa; $who e $shown sono elenchi;
# $when è un giorno e un’ora: lunedì 18:00.
offer =
    { $staff ->
        [now] Una persona ti può aiutare qui. { $wait }

            { $who }
        [later] Una persona ti può aiutare qui. Adesso nessuno è in servizio. Qualcuno torna: { $when }.

            { $who }
       *[none] Ti dico la verità: in questa chat nessuno è ancora in servizio. Posso tenere la tua domanda per le persone che gestiscono il corso. Non posso dire in quale giorno arriva la risposta.
    }

    Vedono questo, e nient’altro:
    { $shown }

    Non vedono mai il tuo numero di telefono. { $machine ->
        [on] Forse una macchina traduce quello che scrivi. Chiedo per te?
       *[off] Chiedo per te?
    }
    .easy =
        { $staff ->
            [now] Una persona ti può aiutare. { $wait }

                { $who }
            [later] Una persona ti può aiutare. Adesso non c’è nessuno. Qualcuno arriva: { $when }.

                { $who }
           *[none] Non c’è ancora nessuno. Posso tenere la tua domanda. Non so in quale giorno arriva la risposta.
        }

        Vedono solo questo:
        { $shown }

        Non vedono il tuo numero di telefono. { $machine ->
            [on] Forse una macchina traduce le tue parole. Chiedo per te?
           *[off] Chiedo per te?
        }
    .yes = Sì, chiedi a una persona
    .less = Sì, ma mostra di meno
    .no = No, indietro

waiting =
    { $staff ->
        [now] Ora lo sanno. { $wait } Che cosa vuoi chiedere? Scrivilo qui, o dillo in un messaggio vocale. Mentre aspetti puoi continuare la lezione: tocca Continua.
        [later] Lo tengo per loro. Qualcuno torna: { $when }. Che cosa vuoi chiedere? Scrivilo qui, o dillo in un messaggio vocale. Puoi continuare la lezione: tocca Continua.
       *[none] Tengo la tua domanda per le persone che gestiscono questo corso. Scrivila qui, o dilla in un messaggio vocale. La risposta arriva qui. Puoi continuare la lezione: tocca Continua.
    }
    .easy =
        { $staff ->
            [now] Ora lo sanno. { $wait } Qual è la tua domanda? Scrivi o parla. Per continuare la lezione, tocca Continua.
            [later] Qualcuno arriva: { $when }. Qual è la tua domanda? Scrivi o parla. Per continuare la lezione, tocca Continua.
           *[none] Tengo la tua domanda. Scrivi o parla. Per continuare la lezione, tocca Continua.
        }

asked =
    Hai chiesto una persona. { $staff ->
        [now] Lo sanno già. { $wait }
        [later] Qualcuno torna: { $when }.
       *[none] Tengo la tua domanda. Non posso dire in quale giorno arriva la risposta.
    } Puoi scrivere o dire altro; lo tengo per loro.
    .easy =
        Hai chiesto una persona. { $staff ->
            [now] Lo sanno già. { $wait }
            [later] Qualcuno arriva: { $when }.
           *[none] Tengo la tua domanda.
        } Puoi scrivere altro.
    .wait = Aspetto
    .withdraw = Non mi serve più

withdraw = Va bene. Ora sanno che non ti serve una persona. Puoi chiedere di nuovo quando vuoi.
    .easy = Va bene. Ora non viene nessuno. Puoi chiedere di nuovo.
