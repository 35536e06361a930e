### Il mio percorso: che cosa è fatto, il piano su una pagina e come cambiarlo.

# $plan è l’elenco delle caselle piene, una per riga; $path è l’elenco delle lezioni; $done e $total sono numeri.
path =
    Il mio percorso: { $done } lezioni su { $total }.

    Il mio piano su una pagina:
    { $plan }
    .change = ✏️ Cambia una casella
    .take = 📄 Portalo con te
    .lessons = 📚 Le mie lezioni
    .continue = Continua
    .back = Indietro

lessons =
    Lezioni fatte: { $done } su { $total }.

    { $path }
    .continue = Continua
    .back = Indietro

change = Quale casella vuoi cambiare? Un trattino ( – ) la svuota.
    .sell = 🛍 Che cosa vendo
    .customer = 👤 Il mio cliente
    .need = 💭 Di che cosa ha bisogno
    .hear = 📣 Come mi conoscono
    .price = 💶 Il mio prezzo
    .begin = 🧰 Che cosa mi serve per iniziare
    .number = 🔢 I miei costi e il mio numero
    .helps = 🤝 Chi mi aiuta
    .wrong = ⚠️ Che cosa può andare male
    .promises = 🗓 Le mie promesse
    .back = Indietro

sell = 🛍 Che cosa vendi? Scrivilo in poche parole, o dillo a voce.
customer = 👤 Chi compra da te? Non scrivere nomi, per favore.
need = 💭 Di che cosa hanno bisogno queste persone?
hear = 📣 Come ti conoscono le persone?
price = 💶 Qual è il tuo prezzo, e per che cosa?
begin = 🧰 Che cosa ti serve per iniziare?
number = 🔢 Quanto paghi ogni mese? Quanto devi vendere per questo?
helps = 🤝 Chi ti aiuta? Basta il luogo. Non scrivere numeri di telefono, per favore.
wrong = ⚠️ Che cosa può andare male? E allora che cosa fai?
promises = 🗓 Che cosa prometti a te stesso, e per quale giorno?

# $link è un indirizzo web.
take =
    📄 Il tuo piano su una pagina da stampare: { $link }

    Il link funziona una volta, per 10 minuti. Nessun altro deve averlo.
