### Si chiede qualche giorno dopo «10 idee in 10 minuti».

silly = Awa raccoglie idee per 10 minuti. La numero 6 è buffa: un cinema per gatti. Che cosa ne fa?
    .delete = 🗑 La toglie
    .keep = 📝 La tiene e continua
    .easy = Awa raccoglie idee. La numero 6 è buffa: un cinema per gatti. Che cosa fa?
silly-delete = Molte persone lo farebbero. Ma un’idea buffa può portarne una buona. Prima molte, poi buone.
    .easy = Un’idea buffa può portarne una buona. Prima molte, poi buone.
silly-keep = Sì. Un’idea buffa può portare la prossima. Prima molte, poi buone.
    .easy = Sì. Prima molte idee. Poi quelle buone.

when = La sera Mateo ha 10 nuove idee. Quando ne sceglie una?
    .tomorrow = 🌙 Dopo una notte
    .now = ⏱ Subito
    .perfect = ⭐ Quando è perfetta
    .easy = Mateo ha 10 nuove idee. Quando ne sceglie una?
when-tomorrow = Sì. Dopo una notte vede di più nella sua lista.
    .easy = Sì. Dopo una notte vede di più.
when-now = Scegliere è bello. Ma all’inizio l’idea più nuova sembra spesso la migliore. Dopo una notte vede di più.
    .easy = Ora l’idea più nuova sembra la migliore. Dopo una notte vede di più.
when-perfect = All’inizio nessuna idea è perfetta. Cresce quando la prova. Una notte basta.
    .easy = All’inizio nessuna idea è perfetta. Una notte basta.

empty-paper = Nour cerca una sola idea molto buona. Da una settimana il suo foglio è vuoto. Che cosa la aiuta di più?
    .wait = ⏳ Aspettare ancora
    .many = ✏️ Scrivere 10 idee
    .buy = 📖 Comprare un libro
    .easy = Nour vuole un’idea molto buona. Il suo foglio è vuoto. Che cosa aiuta?
empty-paper-wait = Riposare è una cosa buona. Ma chi aspetta l’idea migliore spesso resta senza idee. Prima molte, poi buone.
    .easy = Riposare va bene. Ma servono molte idee. Quelle buone vengono dopo.
empty-paper-many = Sì. Prima molte, poi buone. Anche le idee brutte vanno bene.
    .easy = Sì. Prima molte, poi buone.
empty-paper-buy = Un libro può aiutare. Ma bastano un foglio e 10 minuti. Prima molte, poi buone.
    .easy = Bastano un foglio e 10 minuti. Prima molte, poi buone.
