### Si chiede qualche giorno dopo «Parla con 5 persone».

which-question = Lucia vuole pulire biciclette. Chiede a chi va in bicicletta: «Mi pagheresti per questo?» Oppure chiede: «La tua bicicletta era sporca. Che cosa hai fatto?» Quale domanda le dice di più?
    .would = 💭 Mi pagheresti?
    .last = 🚲 Che cosa hai fatto?
    .easy = Lucia vuole pulire biciclette. «Mi pagheresti?» Oppure: «Era sporca. Che cosa hai fatto?» Quale domanda è migliore?
which-question-would = Molte persone chiedono così. Ma un sì per domani non costa niente. Fai domande su ieri: che cosa hai fatto l’ultima volta?
    .easy = Un sì è facile da dire. Fai domande su ieri.
which-question-last = Sì. Fai domande su ieri, non su domani. Così lei sente che cosa fanno davvero le persone.
    .easy = Sì. Fai domande su ieri. Lei sente una storia vera.

kind-yes = Sami mostra la sua idea a 6 amici. Tutti dicono: «Ottima, mi piace!» Che cosa sa ora?
    .sure = 💶 Che pagano
    .kind = 🙂 Che sono gentili
    .easy = Sami racconta a 6 amici la sua idea. Tutti dicono: «Ottima!» Che cosa sa ora?
kind-yes-sure = Sembra così. Ma gli amici sono gentili, quindi dicono sì. Impara di più da quello che hanno comprato prima.
    .easy = Gli amici sono gentili. Dicono sì. Chiedi che cosa hanno comprato prima.
kind-yes-kind = Sì. Gli amici sono gentili, quindi un sì aiuta poco. Impara di più da quello che hanno comprato prima.
    .easy = Sì. Un sì gentile aiuta poco. Una storia vera aiuta.

whom = Meron vuole insegnare agli anziani a usare il telefono. Ha tempo per parlare con 5 persone. A chi chiede?
    .older = 👵 Agli anziani
    .family = 👪 Alla sua famiglia
    .bus = 🚌 A chi è in autobus
    .easy = Meron vuole insegnare agli anziani a usare il telefono. A chi chiede?
whom-older = Sì. Hanno il problema, quindi hanno una storia. Meron ascolta, e non vende niente.
    .easy = Sì. Hanno il problema. Meron ascolta e non vende niente.
whom-family = A casa può provare. Ma la famiglia è gentile e dice sì. Le persone con il problema dicono di più.
    .easy = A casa può provare. Le persone con il problema dicono di più.
whom-bus = Ci vuole coraggio. Ma molti di loro non hanno il problema. Le persone con il problema dicono di più.
    .easy = Forse non hanno il problema. Gli anziani dicono di più.
