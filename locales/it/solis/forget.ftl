### Qualcuno vuole che i suoi dati spariscano.

forget =
    Vuoi che io cancelli tutto su di te? Allora cancello tutto quello che ho, e non si può più riavere. Prima puoi avere una copia.
    .easy =
        Vuoi che io cancelli tutto su di te? Prima puoi avere una copia.
    .data = 📦 Prima una copia
    .go-on = Sì, avanti
    .back = No, indietro

sure =
    Leggi ancora una volta, per favore. Ora sparisce questo: il tuo nome e le tue impostazioni, le tue risposte, le lezioni che hai finito, le tue conversazioni con una persona, quello che hai mandato, i tuoi promemoria, e ogni modo per raggiungerti. Una conversazione aperta si chiude, e l’altra persona viene a sapere che hai lasciato il corso.

    Qui non arrivo: questa chat nella tua app, e quello che qualcuno ha già letto nella sua. Questa chat la puoi cancellare tu. Le copie per le emergenze restano 35 giorni. Se un giorno ne serve una, i tuoi dati restano comunque cancellati.

    Cancello tutto adesso?
    .easy =
        Ora sparisce questo: il tuo nome, le tue risposte, le tue lezioni, le tue conversazioni, i tuoi file, i tuoi promemoria. Se parli con una persona, lei viene a saperlo.

        Questo non lo posso cancellare: questa chat nella tua app, e quello che qualcuno ha già letto. Questa chat la puoi cancellare tu. Le copie per le emergenze restano 35 giorni.

        Cancello tutto adesso?
    .back = No, tieni tutto
    .yes = 🗑 Sì, cancella tutto
