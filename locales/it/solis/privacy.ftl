### I miei dati: che cosa si tiene, a che cosa serve, e chi risponde.

# $agreed è un elenco: ogni scopo e la risposta del partecipante. $contact è un nome e un indirizzo.
privacy =
    I tuoi dati.

    Teniamo quello che tocchi e scrivi qui. Teniamo la tua lingua, la tua ora e il nome che hai dato. Hai detto:

    { $agreed }

    Un mentor vede solo quello che gli mostri, ogni volta di nuovo. Questo non dipende dalle risposte qui sopra.

    Domande sui tuoi dati: { $contact }
    .easy =
        I tuoi dati.

        Teniamo quello che tocchi e scrivi. Teniamo la tua lingua, la tua ora e il tuo nome. Hai detto:

        { $agreed }

        Un mentor vede solo quello che mostri.

        Domande? { $contact }
    .change = Cambia le risposte
    .data = 📦 Dammi tutto
    .forget = 🗑 Cancella i miei dati
    .person = Una persona
    .back = Indietro
