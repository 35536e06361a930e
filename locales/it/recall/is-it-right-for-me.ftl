### Si chiede qualche giorno dopo «Fa per me, adesso?».

red-light = Sofia guarda 4 cose: tempo, soldi, salute e famiglia. La sua luce del tempo è rossa. Che cosa vuol dire?
    .fault = 😟 È colpa sua
    .look = 🔎 Prima guardare lì
    .never = 🚪 Mai un’attività
    .easy = Sofia guarda tempo, soldi, salute e famiglia. La luce del tempo è rossa. Che cosa vuol dire?
red-light-fault = Molte persone sentono così. Ma una luce rossa non è colpa sua. Mostra dove guardare prima, e può cambiare.
    .easy = Non è colpa sua. Mostra dove guardare. Può cambiare.
red-light-look = Sì. Una luce rossa mostra dove guardare prima dell’inizio. Può cambiare.
    .easy = Sì. Prima guarda lì. Una luce può cambiare.
red-light-never = Anche fermarsi è una buona risposta. Ma una luce rossa non è la fine. Mostra dove guardare prima, e può cambiare.
    .easy = Una luce rossa non è la fine. Prima guarda lì. Può cambiare.

first-months = Emeka ha un lavoro e vuole stampare magliette. Senza stipendio può pagare affitto e cibo per 2 settimane. Che cosa è meglio?
    .leave = 🚪 Lasciare il lavoro
    .save = 👛 Tenerlo e risparmiare
    .easy = Emeka ha un lavoro. Vuole stampare magliette. I suoi soldi bastano per 2 settimane. Che cosa è meglio?
first-months-leave = Così avrebbe tempo. Ma nei primi mesi una nuova attività spesso non dà guadagno. Prima vengono affitto e cibo.
    .easy = All’inizio una nuova attività spesso non dà guadagno. Prima vengono affitto e cibo.
first-months-save = Sì. Nei primi mesi una nuova attività spesso non dà guadagno. Così prima risparmia un po’ e fa una piccola prova.
    .easy = Sì. Prima risparmia. Poi fa una piccola prova.

stop-now = Mina pensa a una piccola lavanderia. Poi vede: quest’anno non ha tempo. Per ora si ferma. Pensarci l’ha aiutata?
    .helped = 👍 Sì, ha aiutato
    .lost = 👎 No, tempo perso
    .easy = Mina pensa a una lavanderia. Quest’anno non ha tempo. Per ora si ferma. Pensarci ha aiutato?
stop-now-helped = Sì. Iniziare, aspettare o fermarsi: tutte e 3 sono buone risposte. I soldi e quello che ha imparato le restano.
    .easy = Sì, ha aiutato. Iniziare, aspettare e fermarsi sono buone risposte.
stop-now-lost = Può sembrare così. Ma iniziare, aspettare o fermarsi sono tutte buone risposte. I soldi e quello che ha imparato le restano.
    .easy = Può sembrare così. Ma iniziare, aspettare e fermarsi sono buone risposte.
