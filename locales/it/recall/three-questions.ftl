### Si chiede qualche giorno dopo «3 domande per scegliere».
###
### Qui non c’è niente sulla legge di un Paese. Decide l’ufficio.

open-question = Dina ripara bene le scarpe. 2 vicini già oggi pagano per queste riparazioni. Quale delle 3 domande è ancora aperta?
    .can = 🛠 Lo so fare?
    .pay = 💶 Pagano?
    .may = 🪪 Posso farlo?
    .easy = Dina sa riparare scarpe. I vicini pagano già oggi. Quale domanda è aperta?
open-question-can = Lo fa bene, quindi questa risposta è sì. La domanda aperta è: posso farlo? Il suo permesso e le regole lo devono permettere.
    .easy = Lo sa fare. La domanda aperta è: posso farlo?
open-question-pay = 2 vicini pagano già oggi, quindi questa luce è verde. La domanda aperta è: posso farlo? Il suo permesso e le regole lo devono permettere.
    .easy = Le persone pagano già oggi. La domanda aperta è: posso farlo?
open-question-may = Sì. Ci sono 3 domande: lo so fare, pagano, posso farlo? Prima di iniziare chiede del suo permesso e delle regole.
    .easy = Sì. Lo so fare? Pagano? Posso farlo? Prima chiede.

which-first = Hassan ha 2 idee. Il lavoro in giardino non ha luci rosse e ne ha una gialla. Per guidare un autobus, «Posso farlo?» oggi è rossa. Quale idea viene prima?
    .bus = 🚌 Guidare un autobus
    .garden = 🌿 Lavoro in giardino
    .easy = Hassan ha 2 idee. Lavoro in giardino: nessuna luce rossa. Guidare un autobus: oggi non può. Quale viene prima?
which-first-bus = Forse gli piace di più. Ma oggi non può farlo, quindi questa idea aspetta. Prima viene un’idea senza luci rosse.
    .easy = Oggi non può. Questa idea aspetta. Prima viene quella senza luci rosse.
which-first-garden = Sì. Prima viene un’idea senza luci rosse. La gialla gli dice che cosa chiedere.
    .easy = Sì. Nessuna luce è rossa. Viene prima.

nobody-pays = Efua vuole dipingere nomi sulle tazze. Lo sa fare, e può farlo. Ma non conosce nessuno che paga. Qual è il passo migliore?
    .ask = 👂 Chiedere a 5 persone
    .buy = ☕ Comprare 50 tazze
    .forget = 🗑 Lasciare l’idea
    .easy = Efua dipinge nomi sulle tazze. Lo sa fare. Può farlo. Chi paga? Non lo sa. E ora?
nobody-pays-ask = Sì. Chiede che cosa comprano oggi le persone e quanto costa. Poi la luce può cambiare.
    .easy = Sì. Chiede che cosa comprano oggi le persone. La luce può cambiare.
nobody-pays-buy = 50 tazze costano soldi, e nessuno ne ha chiesta una. Chiedere a 5 persone non costa niente.
    .easy = 50 tazze costano soldi. Chiedere a 5 persone non costa niente.
nobody-pays-forget = A volte è giusto. Ma una luce rossa può cambiare. Prima chiede a 5 persone, non costa niente.
    .easy = Una luce rossa può cambiare. Prima chiede a 5 persone.
