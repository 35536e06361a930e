### Si chiede qualche giorno dopo «I problemi sono occasioni».

third-sign = Farah sente ogni settimana: «Il mio ombrello è rotto di nuovo, e uno nuovo costa 15 euro.» Il problema torna spesso, e costa soldi. Che cosa chiede ora?
    .weather = 🌧 Piove molto?
    .pays = 💶 Chi paga per riparare?
    .easy = Ogni settimana dicono: «Il mio ombrello è rotto. Uno nuovo costa 15 euro.» Che cosa chiede ora Farah?
third-sign-weather = La pioggia è un motivo del problema. Ma spesso e costo ora sono chiari. Manca il terzo segno: qualcuno paga oggi per avere aiuto?
    .easy = 2 segni sono chiari: spesso e costo. Uno manca: qualcuno paga?
third-sign-pays = Sì. Ci sono 3 segni: spesso, costo, pagare. Il terzo manca ancora.
    .easy = Sì. 3 segni: spesso, costo, pagare. Manca «pagare».

which-chance = Ivana sente 2 problemi. Il primo: l’estate è troppo calda. Il secondo: un panificio paga ogni settimana per le finestre pulite, e non sono mai pulite. Quale può essere un’occasione per un’attività?
    .summer = ☀️ L’estate calda
    .windows = 🪟 Le finestre
    .easy = L’estate è troppo calda. Oppure: un panificio paga per pulire le finestre. Le finestre non sono pulite. Qual è un’occasione?
which-chance-summer = È un problema vero. Ma nessuno può comprare un’estate più fresca. Le finestre hanno 3 segni: spesso, costo, pagare.
    .easy = Nessuno può comprare un’estate fresca. Le finestre hanno 3 segni.
which-chance-windows = Sì. Torna ogni settimana, costa soldi, e il panificio già paga. Sono 3 segni.
    .easy = Sì. È spesso. Costa. Il panificio paga.

afraid = Una vicina ha paura di una lettera di un ufficio. Chiede aiuto a Musa. Che cosa è meglio?
    .sell = 🏷 Vendere il suo aiuto
    .free = 🧭 Mostrare aiuto gratis
    .easy = Una vicina ha paura di una lettera. Chiede a Musa. Che cosa è meglio?
afraid-sell = Forse lo farebbe bene. Ma non vendiamo a chi ha paura. Mostra un posto che aiuta gratis.
    .easy = Non vendere a chi ha paura. Mostra un aiuto gratis.
afraid-free = Sì. Non tutti i problemi diventano un’attività. Chi ha paura ha bisogno di una persona di cui si fida, e di un aiuto gratis.
    .easy = Sì. Non tutti i problemi diventano un’attività. Mostra un aiuto gratis.
