### Si chiede a tutti: come stare al sicuro.

a-job-is-free = Qualcuno dice: «Ho un lavoro per te. Prima mi paghi 200 euro.» Che cosa fai?
    .pay = 💶 Pago e inizio
    .free = ✋ Non pago
    .easy = «Paga 200 euro, poi hai il lavoro.» Che cosa fai?
a-job-is-free-pay = Molte persone hanno sentito questo, e molte hanno pagato. Ma un posto di lavoro è gratis. Chi prende soldi per un lavoro ti inganna. Puoi dire di no, e chiedere a una persona qui.
    .easy = Molte persone hanno pagato. Ma un posto di lavoro è gratis. Di’ no. Puoi chiedere a una persona qui.
a-job-is-free-free = Sì. Un posto di lavoro è gratis. Non si paga mai per avere lavoro.
    .easy = Sì. Un posto di lavoro è gratis.

passport = Chi tiene il tuo passaporto, la tua carta della banca e il tuo telefono?
    .boss = 🗄 Il datore di lavoro
    .me = 🙋 Solo io
    .easy = Chi tiene il tuo passaporto e la tua carta della banca?
passport-boss = Alcuni datori di lavoro lo chiedono e dicono che è più sicuro. Non è vero. Nessuno può tenere il tuo passaporto, la tua carta o il tuo conto.
    .easy = Alcuni capi lo chiedono. Ma nessuno può tenere il tuo passaporto o la tua carta.
passport-me = Sì. I tuoi documenti, la tua carta e il tuo conto restano con te.
    .easy = Sì. I tuoi documenti e la tua carta restano con te.

permit-first = Hai una buona idea e un primo cliente. Non sai se il tuo permesso permette un’attività propria. Che cosa viene prima?
    .start = 🚀 Inizio subito
    .ask = ❓ Prima chiedo
    .easy = Vuoi iniziare. Il tuo permesso lo permette? Non lo sai. E ora?
permit-first-start = È difficile aspettare quando c’è un cliente. Ma se inizi senza averne il diritto, puoi perdere il permesso. Prima chiedi, non costa niente.
    .easy = È difficile aspettare. Ma puoi perdere il permesso. Prima chiedi.
permit-first-ask = Sì. Se il permesso non lo permette, fermati e prima chiedi. Chiedere non costa niente.
    .easy = Sì. Prima chiedi. Non costa niente.
