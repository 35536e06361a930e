### Tre domande per scegliere — lo so fare, pagano, posso farlo?
###
### In questa lezione non c’è niente sulla legge di un Paese. Decide l’ufficio.

# Al massimo 40 caratteri.
title = 3 domande per scegliere

# Si manda dopo tre giorni di silenzio. Le idee che aspettano sono nella chat e sul foglio.
nudge = Le idee che tieni per dopo non vanno perse.
    .easy = Le tue altre idee non vanno perse.

hello = Hai una lista di idee. Oggi ne guardi una con 3 domande. Ci vogliono circa 5 minuti.
    .easy = Oggi guardi un’idea. Ci vogliono 5 minuti.

story =
    A Olena piacciono 3 delle sue idee. Sa riparare computer. Sa insegnare agli anziani a usare il telefono. Sa guidare un taxi. Inizia con tutte e 3 insieme. Dopo 2 settimane è stanca e nessun lavoro è finito.

    Così prende un foglio. Per ogni idea fa 3 domande. Poi vede quale viene prima.
    .next = Avanti
    .easy =
    Olena ha 3 idee. Inizia con tutte e 3. Presto è stanca.

    Si ferma. Prende un foglio. Per ogni idea fa 3 domande.

# La parola ufficiale si spiega: le persone la trovano sui moduli.
questions =
    Le 3 domande sono:
    🛠 Lo so fare? Ho la capacità, o la posso imparare presto.
    💶 Pagano? Conosco persone che già oggi pagano per questo.
    🪪 Posso farlo? Il mio permesso e le regole di questo lavoro lo permettono.

    Ogni risposta ha una luce: verde, gialla o rossa. Una luce rossa non è colpa tua. Può cambiare.
    .next = Avanti
    .easy =
    Fai 3 domande.
    🛠 Lo so fare?
    💶 Le persone pagano?
    🪪 Posso farlo? Guarda permesso e regole.

    Ognuna ha una luce. Una luce rossa non è colpa tua.

mine = Ora tocca a te. Prendi la tua lista. Quale idea guardi? Scrivila in poche parole, o dilla. Il tuo mentor la può leggere o ascoltare.
    .easy = Ora tu. Quale idea guardi? Scrivi o parla. Arriva al tuo mentor.
mine-thanks = Grazie. Ora le 3 luci per questa idea. Nessuna risposta è sbagliata.
    .easy = Grazie. Ora le 3 luci. Nessuna risposta è sbagliata.

can = 🛠 Lo so fare?
    .green = 🟢 Sì, lo so fare
    .yellow = 🟡 Devo imparare un po’
    .red = 🔴 Non ancora
    .easy = 🛠 Lo so fare?
can-green = Bene. L’hai già fatto, e lo puoi rifare.
    .easy = Bene. Lo puoi rifare.
can-yellow = È bene saperlo. Chi ti può mostrare la parte che manca? Spesso bastano 1 o 2 pomeriggi.
    .easy = È bene saperlo. Chi te lo può mostrare?
can-red = È una risposta sincera. Imparare vuole tempo, quindi forse questa idea viene più tardi. O lavora con te qualcuno che lo sa fare.
    .easy = È una risposta sincera. Prima impara. O chiedi a qualcuno di lavorare con te.

pay = 💶 Pagano? Conosci persone che già oggi pagano per questo?
    .green = 🟢 Sì, ne conosco
    .yellow = 🟡 Penso di sì
    .red = 🔴 Non conosco nessuno
    .easy = 💶 Pagano? Conosci qualcuno che paga già oggi?
pay-green = Bene. Presto senti di più da queste persone.
    .easy = Bene. Presto parla con queste persone.
pay-yellow = È una risposta onesta. Pensare non è sapere. La prossima lezione ti aiuta a chiedere.
    .easy = Pensi di sì. Non lo sai ancora. La prossima lezione aiuta.
pay-red = È bene vederlo oggi, prima di spendere soldi. Nella prossima lezione chiedi a 5 persone.
    .easy = È bene vederlo ora. La prossima volta chiedi a 5 persone.

# Questa risposta resta solo al partecipante.
may = 🪪 Posso farlo? Guarda il tuo permesso e le regole di questo lavoro. Questa risposta la vedi solo tu.
    .green = 🟢 Sì, ho chiesto
    .yellow = 🟡 Ho dubbi
    .red = 🔴 Non oggi
    .easy = 🪪 Posso farlo? Pensa al tuo permesso. Pensa alle regole. Questa risposta la vedi solo tu.
may-green = Bene. Tieni il foglio o la lettera che lo dice.
    .easy = Bene. Tieni il foglio che lo dice.
may-yellow = Molte persone hanno dubbi. Una domanda all’ufficio giusto aiuta.
    .easy = Molte persone hanno dubbi. Chiedi all’ufficio.
may-red = È bene saperlo. Un’idea può aspettare. Un nuovo permesso può cambiare questa luce.
    .easy = È bene saperlo. L’idea può aspettare.

# Una scheda di sicurezza, per la luce gialla e rossa.
ask-first =
    Lavoro autonomo vuol dire: lavori per conto tuo. Se il tuo permesso non lo permette, o se hai dubbi, fermati e prima chiedi. Per alcuni lavori serve anche una licenza.

    Uno sportello migranti gratuito sa dove chiedere. Solis non decide. Decide l’ufficio. Intanto puoi pensare, imparare e ascoltare.
    .next = Avanti
    .easy =
    Il tuo permesso non permette un’attività propria? O hai dubbi? Fermati. Prima chiedi.

    Uno sportello migranti aiuta gratis. Decide l’ufficio. Ora puoi imparare e ascoltare.

lights =
    Guarda le tue 3 luci. Nessuna luce rossa? Questa idea può venire prima. Una gialla? Allora sai che cosa chiedere. Una rossa? Tieni l’idea per dopo, e prendine un’altra.

    Vuoi guardare ancora un’idea?
    .again = 🔄 Ancora un’idea
    .next = Avanti
    .easy = Guarda le tue 3 luci. Nessuna rossa? L’idea può venire prima. Una rossa? Tieni l’idea per dopo. Ancora un’idea?

olena =
    Olena ha le sue luci:
    💻 Riparare computer: 🟢 🟢 🟡
    📱 Insegnare il telefono: 🟢 🔴 🟢
    🚕 Guidare un taxi: 🟢 🟢 🔴
    Le luci sono: lo so fare, pagano, posso farlo. Quale idea viene prima?
    .computers = 💻 Computer
    .phones = 📱 Telefono
    .taxi = 🚕 Taxi
    .easy =
    Olena ha le sue luci: lo so fare, pagano, posso farlo.
    💻 Computer: 🟢 🟢 🟡
    📱 Telefono: 🟢 🔴 🟢
    🚕 Taxi: 🟢 🟢 🔴
    Quale idea viene prima?
olena-computers = Sì. Non ha luci rosse. La gialla dice: prima chiedi se puoi farlo.
    .easy = Sì. Nessuna luce è rossa. Una è gialla: prima chiede.
olena-phones = Lo sa fare, e può farlo. Ma nessuno paga: la biblioteca lo fa gratis. I computer non hanno luci rosse.
    .easy = Lo sa fare. Ma nessuno paga. I computer non hanno luci rosse.
olena-taxi = Le persone pagano. Ma oggi non può guidare un taxi. Questa idea aspetta. I computer non hanno luci rosse.
    .easy = Le persone pagano. Ma oggi non può farlo. I computer non hanno luci rosse.

red-pay = Samir dipinge insegne per negozi. Lo so fare: 🟢. Posso farlo: 🟢. Pagano: 🔴, non conosce nessuno che paga. Qual è il passo migliore?
    .loan = 🏦 Prestito per i colori
    .ask = 👂 Chiedere a 5 negozi
    .cheap = 🏷 Un prezzo molto basso
    .easy = Samir dipinge insegne per negozi. Lo sa fare. Può farlo. Ma chi paga? Non lo sa. Che cosa è meglio?
red-pay-loan = Con i colori può iniziare. Ma deve ridare i soldi, e non c’è un cliente. Chiedere prima a 5 negozi non costa niente.
    .easy = Deve ridare i soldi. Non ha clienti. Prima chiedere. È gratis.
red-pay-ask = Sì. Chiede che cosa usano oggi e quanto costa. Poi la luce può cambiare.
    .easy = Sì. Chiede. Poi la luce può cambiare.
red-pay-cheap = Un prezzo basso aiuta quando la cosa serve alle persone. Samir non lo sa ancora. Prima chiede a 5 negozi.
    .easy = Serve alle persone? Non lo sa. Prima chiede.

keep-two = Il tuo compito: scegli 1 idea dalla tua lista. Poi scegli 2 idee per dopo. Scrivi la prima idea su un foglio e mettilo dove lo vedi. Scrivi le altre 2 su un secondo foglio e tienilo. Poi tocca il pulsante.
    .done = ✅ Ho scelto
    .easy = Scegli 1 idea. Scrivila su un foglio, dove la vedi. Tieni altre 2 idee per dopo. Poi tocca il pulsante.
keep-two-reminder =
    { $days ->
        [one] Hai ancora { $days } giorno per scegliere. 1 idea per ora, 2 per dopo.
       *[other] Hai ancora { $days } giorni per scegliere. 1 idea per ora, 2 per dopo.
    }
    .easy = Scegli 1 idea per ora. Tienine 2 per dopo.
keep-two-done = Bene. Hai detto sì a un’idea, e non ne hai persa nessuna.
    .easy = Bene. Hai 1 idea. Non hai perso nessuna idea.
keep-two-late = I giorni erano pieni, e va bene così. Le tue idee ti aspettano.
    .easy = I tuoi giorni erano pieni. Va bene così. Le tue idee aspettano.

chosen = Quale idea hai scelto? Scrivi una frase, o dilla. Il tuo mentor la può leggere o ascoltare.
    .easy = Quale idea è? Scrivi o parla. Arriva al tuo mentor.
chosen-thanks = Grazie. Puoi cambiare idea quando vuoi.
    .easy = Grazie. Puoi cambiarla quando vuoi.

end = Hai un’idea e 3 luci. Nella prossima lezione fai domande alle persone su questa idea. A presto!
    .easy = Hai 1 idea. La prossima volta chiedi alle persone. A presto!

later = Prendi un’idea senza luci rosse. Nella prossima lezione fai domande alle persone su questa idea. A presto!
    .easy = Prendi un’idea senza luci rosse. La prossima volta chiedi alle persone. A presto!
