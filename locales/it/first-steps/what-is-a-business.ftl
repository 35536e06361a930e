### Che cos’è un’attività? — la differenza tra lavoro dipendente, attività propria e hobby.

title = Che cos’è un’attività?

# Si manda dopo tre giorni di silenzio.
nudge = Oggi c’era un negozio sulla tua strada. Chi paga lì, e per che cosa?
    .easy = Vedi un negozio. Chi paga? Per che cosa?

street =
    Ti diamo il benvenuto! Guarda questa strada con molte piccole attività. Qui alcune persone hanno un lavoro dipendente. Altre hanno un’attività propria.

    Oggi impari la differenza con una domanda: chi paga, e per che cosa?
    .alt = Una strada con piccole attività: un negozio, un’officina e un salone di parrucchiere.
    .easy =
        Ciao! Guarda questa strada.
        Alcune persone lavorano per un capo. Altre hanno un’attività propria.
        Chi paga? Per che cosa?

know = Pensa alla tua strada. Quale piccola attività conosci meglio?
    .shop = 🛒 Negozio o mercato
    .repair = 🔧 Officina
    .service = ✂️ Parrucchiere o bar
    .easy = Pensa alla tua strada. Quale attività conosci?

know-shop = Buon esempio. Un negozio vende merce. Ne parliamo ancora dopo.
    .easy = Bene. Un negozio vende cose.

know-repair = Buon esempio. Un’officina vende riparazioni. Ne parliamo ancora dopo.
    .easy = Bene. Un’officina vende riparazioni.

know-service = Buon esempio. Lì le persone pagano un servizio. Un servizio è un lavoro che qualcuno fa per te. Ne parliamo ancora dopo.
    .easy = Bene. Lì le persone pagano un lavoro.

story =
    A Rahel piacciono le biciclette. Da lunedì a giovedì lavora in una grande officina. Il suo datore di lavoro le paga uno stipendio.

    Il venerdì ripara biciclette in una stanza sua. Lì la pagano i clienti.

    La domenica dipinge vecchie biciclette per piacere. Così Rahel ha un lavoro dipendente, un’attività e un hobby.
    .next = Avanti
    .easy =
        4 giorni un capo paga Rahel. È un lavoro dipendente.
        Il venerdì ripara biciclette. I clienti la pagano. È la sua attività.
        La domenica dipinge biciclette per piacere. È il suo hobby.

# «Datore di lavoro» è la parola normale; le parole facili dicono «capo».
paid-work =
    Nel lavoro dipendente un datore di lavoro ti paga uno stipendio. Il datore di lavoro è la persona o l’azienda per cui lavori.

    Il datore di lavoro trova i clienti e di solito decide gli orari. Anche con pochi clienti, di solito ricevi lo stipendio.
    .next = Avanti
    .easy =
        Lavoro dipendente: un capo ti paga.
        Arrivano pochi clienti? Di solito ricevi lo stipendio.

# Qui si spiega «guadagno».
own-business =
    Nella tua attività ti pagano i clienti. Tu decidi il prezzo e gli orari. E paghi i costi: locale, attrezzi e materiale.

    Il guadagno sono i soldi che restano dopo i costi. In un mese da Rahel arrivano solo 2 clienti. Lei paga lo stesso l’affitto. Non resta nessun guadagno.
    .next = Avanti
    .easy =
        La tua attività: i clienti ti pagano. Tu paghi i costi.
        Un mese arrivano solo 2 persone. Rahel paga l’affitto. Non restano soldi.

free-time =
    Un hobby si fa per piacere. Nessuno deve pagarti.

    A volte qualcuno vuole comprare quello che fai. Allora un hobby può diventare un’attività. Prima di vendere, chiedi quali sono le regole.
    .next = Avanti
    .easy =
        Un hobby è per piacere. Nessun cliente paga.
        Vuoi vendere? Prima chiedi.

sort-bus = Fatima guida un autobus. La città le paga uno stipendio ogni mese. Che cos’è?
    .job = 💼 Lavoro dipendente
    .business = 🏪 Attività propria
    .hobby = 🎨 Hobby
    .easy = Fatima guida un autobus. La città la paga. Che cos’è?

sort-bus-job = Sì. La città paga a Fatima uno stipendio. Quindi è un lavoro dipendente.
    .easy = Sì. La città la paga. È un lavoro dipendente.

sort-bus-business = Guarda chi la paga. I passeggeri pagano la città, e la città paga lo stipendio a Fatima. Quindi è un lavoro dipendente.
    .easy = La città paga Fatima. Quindi è un lavoro dipendente.

sort-bus-hobby = Forse a Fatima piace anche guidare. Ma la città le paga uno stipendio. Quindi è un lavoro dipendente.
    .easy = Forse le piace. Ma la città paga. È un lavoro dipendente.

sort-garden = Carlos coltiva pomodori a casa. Li dà ai vicini e non prende soldi. Che cos’è?
    .job = 💼 Lavoro dipendente
    .business = 🏪 Attività propria
    .hobby = 🎨 Hobby
    .easy = Carlos coltiva pomodori. Li dà ai vicini. Nessuno paga. Che cos’è?

sort-garden-job = È lavoro vero, certo. Ma nessun datore di lavoro paga uno stipendio a Carlos. Quindi è un hobby.
    .easy = È un lavoro. Ma nessun capo paga. È un hobby.

sort-garden-business = Più tardi può diventare un’attività. Oggi nessuno paga i pomodori. Quindi è un hobby.
    .easy = Forse più tardi. Oggi nessuno paga. È un hobby.

sort-garden-hobby = Sì. Nessuno paga, e a Carlos piace il suo orto. Quindi è un hobby.
    .easy = Sì. Nessuno paga. È un hobby.

# Le prossime tre schede: il partecipante ne vede una. Dipende dalla risposta a «know».
at-shop =
    Hai scelto un negozio. I clienti pagano la merce. Il titolare, cioè chi ha il negozio, paga la merce e il locale. Nessuno paga al titolare uno stipendio fisso.

    Chi vende nello stesso negozio può avere un lavoro dipendente.
    .next = Avanti
    .easy =
        Hai scelto un negozio. Lì i clienti pagano. È l’attività del titolare.
        Chi vende riceve uno stipendio. È un lavoro dipendente.

at-repair =
    Hai scelto un’officina. I clienti pagano le riparazioni. Il titolare, cioè chi ha l’officina, paga gli attrezzi e il locale. Nessuno paga al titolare uno stipendio fisso.

    Chi aiuta nella stessa officina può avere un lavoro dipendente.
    .next = Avanti
    .easy =
        Hai scelto un’officina. Lì i clienti pagano. È l’attività del titolare.
        Chi aiuta riceve uno stipendio. È un lavoro dipendente.

at-service =
    Hai scelto un parrucchiere o un bar. I clienti pagano un servizio. Il titolare, cioè chi ha il locale, paga il materiale e l’affitto. Nessuno paga al titolare uno stipendio fisso.

    Chi aiuta nello stesso posto può avere un lavoro dipendente.
    .next = Avanti
    .easy =
        Hai scelto un parrucchiere o un bar. Lì i clienti pagano. È l’attività del titolare.
        Chi aiuta riceve uno stipendio. È un lavoro dipendente.

sort-bags = Hamid ha un lavoro dipendente in un albergo. La sera cuce borse. Ogni settimana vende 3 borse al mercato. Che cosa sono le borse?
    .job = 💼 Lavoro dipendente
    .business = 🏪 Attività propria
    .hobby = 🎨 Hobby
    .easy = Hamid lavora in un albergo. La sera cuce borse. Ogni settimana vende 3 borse. Che cosa sono le borse?

sort-bags-job = L’albergo è il suo lavoro dipendente. Ma le borse le pagano i clienti. Quindi le borse sono la sua attività.
    .easy = L’albergo è il lavoro dipendente. Le borse le pagano i clienti. Le borse sono un’attività.

sort-bags-business = Sì. I clienti pagano le borse. Anche una piccola attività accanto a un lavoro è un’attività.
    .easy = Sì. I clienti pagano. Una piccola attività è un’attività.

sort-bags-hobby = Forse Hamid cuce anche per piacere. Ma i clienti lo pagano ogni settimana. Quindi è una piccola attività.
    .easy = Forse gli piace. Ma i clienti pagano. È un’attività.

sort-cables = Iryna è elettricista. Ha 6 clienti e decide lei il prezzo. Questo mese, dopo i costi, non restano soldi. Che cos’è?
    .job = 💼 Lavoro dipendente
    .business = 🏪 Attività propria
    .hobby = 🎨 Hobby
    .easy = Iryna ripara cavi e lampade. Ha 6 clienti. Dice lei il prezzo. Questo mese non restano soldi. Che cos’è?

sort-cables-job = Nel lavoro dipendente un datore di lavoro paga lo stipendio. Qui 6 clienti pagano Iryna. Quindi è la sua attività.
    .easy = Iryna non ha un capo. I clienti la pagano. È un’attività.

sort-cables-business = Sì. I clienti pagano e Iryna decide. Un’attività può avere anche mesi senza guadagno.
    .easy = Sì. I clienti pagano. In alcuni mesi non restano soldi.

sort-cables-hobby = Un mese senza guadagno può capitare. Ma i clienti pagano il lavoro di Iryna. Quindi è la sua attività.
    .easy = Un mese difficile può capitare. Ma i clienti pagano. È un’attività.

care =
    Un posto di lavoro è gratis: non pagare mai per averlo. Nessuno può tenere il tuo passaporto, la tua carta o il tuo conto.

    Sui moduli l’attività propria si chiama spesso lavoro autonomo. Alcuni permessi di soggiorno non lo permettono. Se il tuo non lo permette, o se hai dubbi, fermati e prima chiedi.
    .next = Avanti
    .easy =
        Non pagare mai per avere un lavoro.
        Nessuno può tenere il tuo passaporto, la tua carta o il tuo conto.
        Il tuo permesso non permette un’attività propria? Fermati. Prima chiedi.

task = Il tuo compito: cammina nella tua strada e trova i nomi di 3 piccole attività. Per ognuna chiediti: chi paga, e per che cosa? Guardi soltanto. Non devi comprare niente.
    .done = ✅ Ho 3 nomi
    .easy = Cammina nella tua strada. Trova 3 piccole attività. Chiediti: chi paga? Per che cosa?

task-reminder =
    { $days ->
        [one] Hai ancora { $days } giorno per la tua passeggiata. Una piccola attività è già un buon inizio.
       *[other] Hai ancora { $days } giorni per la tua passeggiata. Una piccola attività è già un buon inizio.
    }
    .easy = Cammina nella tua strada. Trova oggi una piccola attività.

task-done = Ottimo! Ora vedi chi paga nella tua strada, e per che cosa.
    .easy = Ottimo! Ora sai chi paga.

task-late = La settimana è finita, e va bene così. Puoi guardare la tua strada in qualsiasi giorno.
    .easy = La settimana è finita. Va bene così.

end = Ora conosci la differenza. Nel lavoro dipendente ti paga un datore di lavoro. Nella tua attività ti pagano i clienti. Un hobby è per piacere. Alla prossima lezione!
    .easy = Nel lavoro dipendente paga un capo. In un’attività pagano i clienti. Un hobby è per piacere. A presto!

end-later = Conosci la differenza tra lavoro dipendente, attività e hobby. Fai la passeggiata quando hai tempo. Alla prossima lezione!
    .easy = Ora sai molte cose. Cammina quando hai tempo. A presto!
