### Sofferenza e pericolo. Testi fissi: nessuna diagnosi, nessuna domanda sui mezzi, nessun numero scritto a mano.

# $emergency è 112. Seguono le linee di aiuto del Paese del partecipante, un messaggio ciascuna.
help =
    Mi dispiace: adesso è così difficile. Io sono un robot, e tu meriti una persona.

    📞 { $emergency } – se la tua vita o la vita di un’altra persona è in pericolo. Gratis, giorno e notte, in tutta l’UE e in Turchia.
    .easy =
        Mi dispiace. Adesso è molto difficile. Io sono un robot. Tu meriti una persona.

        📞 { $emergency } – quando qualcuno può morire. Gratis, giorno e notte. In tutta l’UE e in Turchia.

# Una linea di aiuto. $languages sono i nomi delle lingue, $cost e $hours sono due dei messaggi più sotto.
line-emotional = 📞 { $number } – per parlare con qualcuno: { $languages }. { $cost }, { $hours }. ({ $country })
line-violence = 📞 { $number } – contro la violenza: { $languages }. { $cost }, { $hours }. ({ $country })
line-trafficking = 📞 { $number } – quando qualcuno ti tiene o ti obbliga a lavorare: { $languages }. { $cost }, { $hours }. ({ $country })
line-social = 📞 { $number } – per consigli e un posto dove stare: { $languages }. { $cost }, { $hours }. ({ $country })
cost-free = Gratis
cost-paid = Non gratis
hours-always = giorno e notte

# Nessuno è in servizio.
ask-nobody =
    Ho fermato tutti i promemoria. Ti dico la verità: adesso qui nessuno del nostro team legge.

    Vuoi che una persona ti scriva più tardi? Non posso dire quando.
    .easy =
        Fermo tutti i promemoria. Adesso nessuno del nostro team legge qui.

        Vuoi che una persona ti scriva più tardi? Non so quando.
    .person = Sì, per favore
    .numbers = No, solo i numeri
    .violence = Violenza o documenti

# Qualcuno è in servizio.
ask =
    Ho fermato tutti i promemoria. Adesso qui c’è una persona del nostro team.

    Vuoi che questa persona ti scriva?
    .easy =
        Fermo tutti i promemoria. Adesso c’è una persona del nostro team.

        Vuoi che questa persona ti scriva?
    .person = Sì, per favore
    .numbers = No, solo i numeri
    .violence = Violenza o documenti

safe = È sicuro scrivere adesso? Nessun altro vede questo telefono?
    .easy = È sicuro scrivere adesso? Questo telefono lo vedi solo tu?
    .safe = Sì, è sicuro
    .hide = No – nascondi questa chat

papers =
    Qualcuno ti prende i documenti o lo stipendio? Ti chiude dentro, ti picchia o ti minaccia? Questo è contro la legge. La colpa non è tua.

    C’è aiuto anche senza la polizia: aiuto alle vittime, una linea per le donne, un sindacato. Mostro solo numeri che qualcuno ha controllato.

    📞 In pericolo: { $emergency }.
    .easy =
        Qualcuno ti prende i documenti o lo stipendio? Ti chiude dentro? Ti picchia? È contro la legge. La colpa non è tua.

        C’è aiuto senza la polizia: aiuto alle vittime, una linea per le donne, un sindacato. Mostro solo numeri che qualcuno ha controllato.

        📞 In pericolo: { $emergency }.

then = Vuoi che una persona del nostro team ti scriva?
    .person = Sì, per favore
    .enough = No, grazie

# Nessuno è in servizio, e il partecipante vuole comunque una persona.
nobody =
    Adesso qui nessuno legge. Tengo la tua richiesta di una persona: chi arriva dopo la vede. Non posso dire quando. Fino ad allora non salvo quello che scrivi qui.

    Se ti serve aiuto adesso, non aspettare noi:

    📞 { $emergency } – se la tua vita o la vita di un’altra persona è in pericolo.

    Per vedere di nuovo i numeri, scrivi /sos quando vuoi. Per tornare dove eri, tocca Continua.
    .easy =
        Adesso qui nessuno legge. Tengo la tua richiesta di una persona. Non so quando arriva qualcuno. Non salvo quello che scrivi qui.

        Ti serve aiuto adesso? Non aspettare noi:

        📞 { $emergency } – quando qualcuno può morire.

        Per vedere i numeri, scrivi /sos. Per tornare, tocca Continua.

nobody-back = La persona del nostro team ha chiuso questa conversazione. Per vedere di nuovo i numeri, scrivi /sos quando vuoi.

# Qualcuno è in servizio.
call =
    Una persona del nostro team ora lo sa, e scrive qui. Quello che scrivi qui, questa persona lo legge.

    Se prima diventa peggio:

    📞 { $emergency } – se la tua vita o la vita di un’altra persona è in pericolo.

    Per vedere di nuovo i numeri, scrivi /sos quando vuoi.
    .easy =
        Una persona del nostro team ora lo sa. Questa persona scrive qui, e legge quello che scrivi.

        Diventa peggio?

        📞 { $emergency } – quando qualcuno può morire.

        Per vedere di nuovo i numeri, scrivi /sos.

call-back = La persona del nostro team ha chiuso questa conversazione. Per vedere di nuovo i numeri, scrivi /sos quando vuoi.

numbers =
    Ecco di nuovo i numeri.

    📞 { $emergency } – se la tua vita o la vita di un’altra persona è in pericolo. Gratis, giorno e notte, in tutta l’UE e in Turchia.

    Per vederli ancora, scrivi /sos quando vuoi.
    .easy =
        Ecco di nuovo i numeri.

        📞 { $emergency } – quando qualcuno può morire. Gratis, giorno e notte. In tutta l’UE e in Turchia.

        Per vederli ancora, scrivi /sos.

hide =
    Ora sto in silenzio.

    Telegram: torna all’elenco delle chat. Tieni premuto su questa chat, poi tocca «Elimina chat». Per tornare, cerca il mio nome.

    Browser: nelle impostazioni del browser cancella la cronologia e i dati di questa pagina. Poi chiudi la pagina. Dopo nessuno può riaprire questa chat su questo telefono.

    Se hai chiamato un numero, cancellalo dall’elenco delle chiamate del telefono.
    .easy =
        Ora sto in silenzio.

        Telegram: vai all’elenco delle chat. Tieni premuto su questa chat. Tocca «Elimina chat». Per tornare, cerca il mio nome.

        Browser: cancella la cronologia e i dati di questa pagina. Chiudi la pagina.

        Hai chiamato un numero? Cancellalo dalle chiamate.
