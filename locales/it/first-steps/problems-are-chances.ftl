### I problemi sono occasioni — tre segni di un problema che le persone pagano per risolvere.

# Al massimo 40 caratteri.
title = I problemi sono occasioni

# Si manda dopo tre giorni di silenzio.
nudge = Di che cosa si è lamentato qualcuno oggi?
    .easy = Di che cosa si è lamentato qualcuno oggi?

hello = Un problema può essere l’inizio di un’attività. Oggi impari a trovare questi problemi. Ci vogliono circa 5 minuti.
    .easy = Oggi cerchi problemi. Ci vogliono 5 minuti.

story =
    Marisol prende l’autobus ogni mattina. Sente le persone che si lamentano. «Il mio telefono è rotto.» «Aspetto l’idraulico da 3 settimane.» «La cerniera del mio cappotto è rotta.»

    Prima pensa: quanti problemi. Poi li scrive in un piccolo quaderno. Dopo 1 settimana ha 9 righe. Cerca le righe dove le persone già pagano per avere aiuto. Ne trova 3.
    .next = Avanti
    .easy =
    Marisol prende l’autobus. Sente problemi. «Il mio telefono è rotto.» «Il mio cappotto è rotto.»

    Li scrive. Dopo 1 settimana ne ha 9. Per 3 di questi le persone pagano.

rule =
    Una lamentela mostra un problema. Guardalo da vicino. Può essere un’occasione per un’attività? Ci sono 3 segni.

    🔁 Spesso: torna ancora e ancora.
    ⏳ Costo: le persone perdono tempo, soldi o forza.
    💶 Pagare: qualcuno già oggi paga per avere aiuto.

    Ci sono tutti e 3 i segni? Scrivilo. Solo 1 o 2? Prima chiedi ad altre persone.
    .next = Avanti
    .easy =
    Cerca 3 segni.
    🔁 Spesso: torna ancora.
    ⏳ Costo: le persone perdono tempo o soldi.
    💶 Pagare: qualcuno paga per avere aiuto.

    3 segni? Scrivilo.

street = Guarda questa strada. 3 persone qui hanno un problema.
    .alt = Una strada con 3 persone. Una ha una bicicletta con una gomma a terra. Una è davanti a una scala con borse pesanti. Una tiene in mano una lunga lettera.
    .easy = Guarda questa strada. 3 persone hanno un problema.

# Il partecipante torna qui da ognuna delle tre schede più sotto.
look = Quale problema guardi?
    .bicycle = 🚲 La bicicletta
    .bags = 🛍 Le borse pesanti
    .letter = ✉️ La lunga lettera
    .easy = Quale problema guardi?

at-bicycle =
    Hana va al lavoro in bicicletta ogni giorno. 4 volte all’anno ha una gomma a terra. Allora cammina per 1 ora. Un’officina lontana la ripara per 12 euro.

    Spesso? Sì. Costo? Sì. Pagare? Sì, Hana paga già oggi. Questo problema ha tutti e 3 i segni.
    .back = 🔎 Guarda ancora
    .next = Avanti
    .easy =
    Hana va al lavoro in bicicletta. La gomma è a terra. Cammina per 1 ora. Paga 12 euro per avere aiuto.

    Spesso? Sì. Costo? Sì. Pagare? Sì. Ha 3 segni.

at-bags =
    Il signor Petrov ha 80 anni. Abita al piano 4 e non c’è l’ascensore. 2 volte alla settimana porta borse pesanti. Spesso le portano i vicini per lui. Non prendono soldi.

    Spesso? Sì. Costo? Sì, forza. Pagare? Oggi no. Qui bastano buoni vicini. Gli puoi comunque chiedere di che cosa ha bisogno.
    .back = 🔎 Guarda ancora
    .next = Avanti
    .easy =
    Il signor Petrov è anziano. Le sue borse sono pesanti. Ci sono molte scale. I vicini lo aiutano. Non prendono soldi.

    Spesso? Sì. Costo? Sì. Pagare? Oggi no.

at-letter =
    Amina riceve una lunga lettera da un ufficio. Non riesce a leggere tutto. Perde mezza giornata. Poi uno sportello migranti le spiega la lettera gratis.

    Spesso? Sì. Costo? Sì, tempo. Pagare? No, l’aiuto è gratis. Allora parla ad altri dello sportello. È una cosa utile.
    .back = 🔎 Guarda ancora
    .next = Avanti
    .easy =
    Amina ha una lunga lettera. Non riesce a leggere tutto. Uno sportello migranti aiuta. È gratis.

    Spesso? Sì. Costo? Sì. Pagare? No. Parla ad altri dello sportello.

own =
    Ora la tua strada. Di che cosa si è lamentato qualcuno questa settimana? Scrivilo, o manda un messaggio vocale.

    Il tuo mentor lo può leggere o ascoltare. Per favore, non scrivere nomi.
    .easy =
    Ora la tua strada. Di che cosa si è lamentato qualcuno? Scrivi o parla.

    Arriva al tuo mentor. Per favore, non dire nomi.
own-thanks = Grazie. Quali dei 3 segni ci vedi? Spesso, costo, pagare?
    .easy = Grazie. Quali segni ci vedi?

# Una scheda su persone in difficoltà.
kind =
    Non tutti i problemi diventano un’attività. Alcune persone hanno bisogno di un medico, di un ufficio o di un amico. Mostra loro la strada verso un aiuto gratis.

    Qualcuno ha paura o è molto triste? Non vendere a questa persona. Ascolta, e aiutala a trovare qualcuno di cui si fida.
    .next = Avanti
    .easy =
    Alcune persone hanno bisogno di un medico, di un ufficio o di un amico. Mostra loro un aiuto gratis.

    Qualcuno è molto triste? Non vendere. Ascolta.

missing-sign = Davanti alla scuola i genitori dicono ogni settimana: «Gli zaini si rompono subito. Perdo un pomeriggio per trovarne uno nuovo.» Quale segno non conosci ancora?
    .often = 🔁 Spesso
    .costs = ⏳ Costo
    .pays = 💶 Pagare
    .easy = Ogni settimana i genitori dicono: «Gli zaini si rompono. Perdo un pomeriggio.» Quale segno manca?
missing-sign-often = Lo dicono ogni settimana. Quindi torna spesso. Quello che non sai è: qualcuno paga per una riparazione?
    .easy = Lo dicono ogni settimana. È spesso. Qualcuno paga? Non lo sai.
missing-sign-costs = Perdono un pomeriggio. Quindi costa tempo. Quello che non sai è: qualcuno paga per una riparazione?
    .easy = Perdono un pomeriggio. È un costo. Qualcuno paga? Non lo sai.
missing-sign-pays = Sì. Nessuno lo dice. Allora chiedi ai genitori: quanto pagate oggi quando si rompe uno zaino?
    .easy = Sì. Nessuno lo dice. Chiedi ai genitori: quanto pagate?

three-voices = 3 persone parlano. Ines: «L’inverno è troppo lungo.» Bilal: «Ogni settimana un autista porta le mie scatole. Lo pago, e arriva tardi.» Nino: «Il mio vicino non saluta mai.» Quale problema ha tutti e 3 i segni?
    .winter = ❄️ Il lungo inverno
    .driver = 📦 L’autista in ritardo
    .hello = 👋 Il vicino silenzioso
    .easy = 3 persone parlano. «L’inverno è lungo.» «Pago un autista. Arriva tardi ogni settimana.» «Il mio vicino non saluta.» Quale ha 3 segni?
three-voices-winter = Torna ogni anno, è vero. Ma nessuno può comprare un inverno più corto. L’autista in ritardo ha tutti e 3 i segni.
    .easy = L’inverno torna spesso. Ma nessuno può comprare un inverno corto. L’autista ha 3 segni.
three-voices-driver = Sì. Succede ogni settimana, costa tempo, e Bilal già paga.
    .easy = Sì. È ogni settimana. Costa tempo. Lui paga.
three-voices-hello = Può dispiacere, è vero. Ma nessuno paga per un saluto. L’autista in ritardo ha tutti e 3 i segni.
    .easy = Può dispiacere. Ma nessuno paga per un saluto. L’autista ha 3 segni.

listen =
    Il tuo compito: ascolta per qualche giorno. Ascolta in autobus, nei negozi, al lavoro. Scrivi 3 lamentele. Cerca i 3 segni. Poi tocca il pulsante.

    Non scrivere nomi. Le note sono tue, qui non mandare niente. Ti servono nella prossima lezione.
    .done = ✅ Ho 3 note
    .easy =
    Ascolta per qualche giorno. Ascolta in autobus e nei negozi. Scrivi 3 problemi. Non scrivere nomi. Poi tocca il pulsante.

    Tieni le tue note. Ti servono presto.
listen-reminder =
    { $days ->
        [one] Hai ancora { $days } giorno per ascoltare. Di che cosa si è lamentato qualcuno oggi?
       *[other] Hai ancora { $days } giorni per ascoltare. Di che cosa si è lamentato qualcuno oggi?
    }
    .easy = Che cosa hai sentito oggi? Scrivi un problema.
listen-done = Bene. Hai ascoltato, e ora hai 3 problemi su un foglio.
    .easy = Bene. Ora hai 3 problemi su un foglio.
listen-late = La settimana è finita, e va bene così. Senti persone ogni giorno. Una nota è un inizio.
    .easy = La settimana è finita. Va bene così. Una nota è un inizio.

end = Ora conosci 3 segni: spesso, costo, pagare. Tieni le tue note vicino a te. Nella prossima lezione diventano idee.
    .easy = Conosci 3 segni: spesso, costo, pagare. Tieni le tue note. A presto!

later = Ora conosci 3 segni: spesso, costo, pagare. Quando senti un problema, scrivilo. Alla prossima lezione!
    .easy = Conosci 3 segni: spesso, costo, pagare. Senti un problema? Scrivilo. A presto!
