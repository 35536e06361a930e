### Parla con cinque persone — fai domande su ieri, ascolta, non vendere niente.

# Al massimo 40 caratteri.
title = Parla con 5 persone

# Si manda dopo tre giorni di silenzio.
nudge = Parli con qualcuno oggi? Bastano 5 minuti.
    .easy = Parli con qualcuno oggi? Bastano 5 minuti.

hello = Oggi impari a fare domande sulla tua idea, senza vendere. Ci vogliono circa 5 minuti.
    .easy = Oggi impari a fare domande. Non vendi niente. Ci vogliono 5 minuti.

story =
    Yusuf vuole riparare vestiti. Chiede a 5 amici: «Ti piace la mia idea?» Tutti e 5 dicono sì. Lui compra una macchina da cucire per 150 euro. In 1 mese non viene nessuno.

    Sua sorella Maryam fa altre domande. «Quando si è rotto l’ultima volta un tuo vestito? Che cosa hai fatto?» 3 persone hanno buttato i vestiti. 1 persona ha pagato 8 euro. Ora Yusuf e Maryam sanno di più, e non è costato niente.
    .next = Avanti
    .easy =
    Yusuf chiede a 5 amici: «Ti piace la mia idea?» Tutti dicono sì. Compra una macchina da cucire. Non viene nessuno.

    Sua sorella chiede: «Che cosa hai fatto l’ultima volta?» Ora lei sa di più. Non è costato niente.

rule =
    Gli amici sono gentili, quindi dicono sì. Un sì ti aiuta poco. Una storia ti aiuta molto.

    La regola è: fai domande su ieri, non su domani. Che cosa è successo? Che cosa hanno fatto? Quanto è costato? Poi resta in silenzio e ascolta. Non vendi niente. All’inizio non dici nemmeno la tua idea.
    .next = Avanti
    .easy =
    Gli amici sono gentili. Dicono sì. Questo aiuta poco.

    Fai domande su ieri. Che cosa è successo? Che cosa hanno fatto? Quanto è costato? Poi ascolta. Non vendere niente.

like = È una buona domanda o no? «Ti piace la mia idea?»
    .good = 👍 Buona
    .bad = 👎 Non buona
    .easy = Buona o non buona? «Ti piace la mia idea?»
like-good = Sembra gentile. Ma quasi tutti dicono sì per gentilezza. Così non sai ancora che cosa fanno.
    .easy = Sembra gentile. Ma le persone dicono sì per gentilezza. Impari poco.
like-bad = Sì, è una domanda debole. Le persone vogliono essere gentili, quindi dicono sì. Impari poco.
    .easy = Sì. Le persone sono gentili e dicono sì. Impari poco.

last-time = Buona o non buona? «Come hai risolto l’ultima volta?»
    .good = 👍 Buona
    .bad = 👎 Non buona
    .easy = Buona o non buona? «Che cosa hai fatto l’ultima volta?»
last-time-good = Sì. Parla di ieri. Le persone ti raccontano che cosa hanno fatto davvero.
    .easy = Sì. Parla di ieri. Senti una storia vera.
last-time-bad = Guarda la parola «ultima». Parla di ieri, quindi senti che cosa hanno fatto davvero le persone. È una buona domanda.
    .easy = Parla di ieri. Senti una storia vera. È buona.

would-buy = Buona o non buona? «Lo compreresti il mese prossimo?»
    .good = 👍 Buona
    .bad = 👎 Non buona
    .easy = Buona o non buona? «Lo compri il mese prossimo?»
would-buy-good = Molte persone chiedono così. Ma parla di domani, e oggi un sì non costa niente. Meglio: «Che cosa hai comprato il mese scorso?»
    .easy = Parla di domani. Un sì è facile. Meglio: «Che cosa hai comprato il mese scorso?»
would-buy-bad = Sì, è debole. Parla di domani, e oggi un sì non costa niente. Meglio: «Che cosa hai comprato il mese scorso?»
    .easy = Sì. Parla di domani. Meglio: «Che cosa hai comprato il mese scorso?»

cost = Buona o non buona? «Quanto ti è costato, in soldi e in tempo?»
    .good = 👍 Buona
    .bad = 👎 Non buona
    .easy = Buona o non buona? «Quanto è costato? Quanto tempo ci è voluto?»
cost-good = Sì. Ora senti se il problema è grande per loro, e quanto pagano oggi.
    .easy = Sì. Ora senti quanto pagano oggi.
cost-bad = Può sembrare strano chiedere dei soldi. Ma si parla di una cosa sola, e le persone possono anche non rispondere. È una buona domanda.
    .easy = Parlare di soldi può sembrare strano. Possono dire di no. Ma la domanda è buona.

begin =
    Le prime parole sono le più difficili. Puoi iniziare così:

    «Buongiorno. Sto imparando qualcosa su cucito e riparazioni. Oggi non vendo niente. Posso fare 3 brevi domande?»

    Cambia le parole per la tua idea. A casa dille ad alta voce, 2 volte. Alla fine di’: «Grazie. A chi altro posso chiedere?»
    .next = Avanti
    .easy =
    Di’: «Buongiorno. Oggi non vendo niente. Posso fare 3 brevi domande?»

    Prima prova a casa. Alla fine di’: «Grazie.»

whom = Maryam cerca 5 persone per le sue domande sui vestiti. A chi chiede?
    .family = 👪 5 persone a casa
    .problem = 🧥 5 con vestiti rotti
    .anybody = 🚶 5 persone per strada
    .easy = Maryam ha domande sui vestiti. A chi chiede?
whom-family = Parlare a casa è una buona prova. Ma la famiglia vuole farla contenta. Le persone con il problema le dicono di più.
    .easy = A casa può provare. Ma altre persone le dicono di più.
whom-problem = Sì. Hanno avuto il problema, quindi hanno una storia. Possono anche dire a chi altro chiedere.
    .easy = Sì. Hanno il problema. Possono raccontare una storia.
whom-anybody = Ci vuole coraggio. Ma forse nessuno di loro ha il problema. Prima chiedi: quest’anno si sono rotti i tuoi vestiti?
    .easy = Ci vuole coraggio. Ma hanno il problema? Chiedi prima questo.

# Una scheda sulla sicurezza e sui dati di altre persone.
safe =
    Scegli persone e posti dove ti senti bene: un negozio, davanti alla scuola, il lavoro, un corso. Puoi andare con una persona amica. Puoi anche scrivere o telefonare.

    Qualcuno dice di no? Di’ grazie e vai avanti. Non scrivere nomi e numeri. Non fare foto di persone. Quello che ti hanno raccontato è loro.
    .next = Avanti
    .easy =
    Scegli un posto sicuro. Puoi andare con una persona amica. Puoi anche telefonare.

    Qualcuno dice di no? Di’ grazie. Non scrivere nomi. Non fare foto.

talks =
    Il tuo compito: parla con 5 persone e scrivi 5 brevi note. Una nota è una riga: che cosa è successo, che cosa hanno fatto, quanto è costato. Hai 10 giorni.

    Scrivi le note su un foglio o nel telefono, senza nomi. Alla fine tocca il pulsante. Poi ti chiedo le note.
    .done = ✅ Ho parlato con 5
    .easy =
    Parla con 5 persone. Scrivi 5 brevi note, senza nomi. Hai 10 giorni.

    Poi tocca il pulsante. Ti chiedo le note.
talks-reminder =
    { $days ->
        [one] Hai ancora { $days } giorno per parlare con 5 persone. Oggi ne basta una, per pochi minuti.
       *[other] Hai ancora { $days } giorni per parlare con 5 persone. Oggi ne basta una, per pochi minuti.
    }
    .easy = A chi puoi chiedere oggi? Bastano pochi minuti.
talks-done = Ottimo! Per chiedere ci vuole coraggio, e tu hai ascoltato 5 persone.
    .easy = Ottimo! Hai ascoltato 5 persone.
talks-late = I 10 giorni sono finiti. Va bene così: ogni persona ascoltata conta.
    .easy = I 10 giorni sono finiti. Va bene così.

heard = Ora le tue note. Che cosa hai sentito più spesso? C’era una sorpresa? Scrivilo in un messaggio, o dillo. Per favore, niente nomi. Il tuo mentor lo può leggere o ascoltare.
    .easy = Ora le tue note. Che cosa hai sentito di più? Scrivi o parla. Per favore, niente nomi. Arriva al tuo mentor.
heard-thanks = Grazie. La tua idea va ancora bene dopo quello che hai sentito? La puoi cambiare. Le domande servono a questo.
    .easy = Grazie. Vuoi cambiare la tua idea? Puoi farlo.

end = Hai fatto domande su ieri e hai ascoltato. Nella prossima lezione provi la tua idea con pochi soldi. A presto!
    .easy = Hai chiesto e hai ascoltato. La prossima volta provi la tua idea. A presto!

# Il tempo è finito. Nessun numero è sbagliato.
how-many = Con quante persone hai parlato? Ogni numero va bene.
    .none = Ancora nessuna
    .some = 1 o 2
    .nearly = 3 o più
    .easy = Con quante persone hai parlato? Ogni numero va bene.
how-many-none = Grazie per averlo detto. La prima volta è la più difficile. Inizia con una persona che conosci, e con una sola domanda: «Che cosa hai fatto l’ultima volta?»
    .easy = Grazie. La prima volta è difficile. Chiedi a una persona che conosci. Fai una domanda.
how-many-some = Bene. Sono storie che nessun altro ha. Chiedi a ogni persona: «A chi altro posso chiedere?»
    .easy = Bene. Hai storie vere. Chiedi: a chi altro posso chiedere?
how-many-nearly = È molto. Quando 3 persone ti dicono la stessa cosa, ascoltala bene.
    .easy = È molto. 3 persone dicono la stessa cosa? Ascoltala.

later = Fai domande su ieri, e ascolta. Puoi parlare con le persone in qualsiasi giorno. Nella prossima lezione provi la tua idea con pochi soldi.
    .easy = Fai domande su ieri. Ascolta. Parla in qualsiasi giorno. A presto!
