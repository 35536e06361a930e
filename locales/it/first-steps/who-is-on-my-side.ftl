### Chi è dalla mia parte? — posti che aiutano gratis, e quale per quale bisogno.

title = Chi è dalla mia parte?

# Si manda dopo tre giorni di silenzio.
nudge = Questa settimana basta una telefonata.
    .easy = Questa settimana basta una telefonata.

leila =
    Leila ripara biciclette per gli amici. Ora vuole un’officina sua. Ha molte domande e si sente sola.

    In un gruppo chat un uomo scrive: «Mandami 200 euro e il tuo passaporto. Al resto penso io.» Leila non risponde. Chiede in biblioteca. Chi lavora lì le dice: «Molti posti aiutano gratis.»
    .next = Avanti
    .easy =
        Leila ripara biciclette. Vuole un’officina sua.
        Un uomo scrive: «Mandami 200 euro e il tuo passaporto.» Leila non risponde. Chiede in biblioteca.

search =
    Il primo ufficio non può aiutare. Conosce solo le tasse. Il secondo posto questa settimana non ha tempo. Leila aspetta e torna. Poi qualcuno risponde alle sue domande. Ci vogliono 2 settimane e 4 biglietti dell’autobus. Il consiglio è gratis.
    .next = Avanti
    .easy = Il primo ufficio non può aiutare. Il secondo posto non ha tempo. Leila aspetta. Poi riceve un buon consiglio. È gratis.

rule =
    La regola è: un bisogno, un aiuto. Nessuno sa tutto. Prima di’ in una frase breve di che cosa hai bisogno. Poi chiedi: chi aiuta in questo, ed è gratis? È il posto sbagliato? Chiedi lì qual è quello giusto.
    .next = Avanti
    .easy = Un bisogno, un aiuto. Di’ di che cosa hai bisogno. Chiedi: chi aiuta in questo? È gratis?

# Solo tipi di aiuto: nessun nome, nessun indirizzo, nessun numero.
places =
    Ecco 3 aiuti per cominciare.
    📚 Una biblioteca ha computer, internet e un tavolo tranquillo.
    🧭 Uno sportello migranti spiega permessi, documenti e diritti.
    🤝 Un mentor ascolta e racconta la sua esperienza.
    .next = Avanti
    .easy =
        Ecco 3 aiuti.
        📚 Una biblioteca ha computer.
        🧭 Uno sportello migranti spiega permessi e diritti.
        🤝 Un mentor ti ascolta.

more-places =
    Ecco 3 aiuti per il lavoro e l’attività.
    💼 Uno sportello nuove attività aiuta con i piani e i primi passi.
    🧾 Un ufficio delle tasse risponde a domande sulle tasse.
    👥 Un sindacato aiuta con stipendi non pagati e lavoro non giusto.
    .next = Avanti
    .easy =
        Ecco altri 3 aiuti.
        💼 Uno sportello nuove attività aiuta chi inizia.
        🧾 Un ufficio delle tasse spiega le tasse.
        👥 Un sindacato aiuta con gli stipendi.

# Una scheda di sicurezza: falsi aiuti.
careful =
    Attenzione. Qualcuno vuole prima soldi, o il tuo passaporto, o la tua carta? Questo non è aiuto. Di’ no e vai via.

    Un ufficio può guardare un documento davanti a te. Ma nessuno può tenere il tuo passaporto, la tua carta o il tuo conto. E un posto di lavoro è gratis: non pagare mai per averlo.
    .next = Avanti
    .easy =
        Stop! Qualcuno vuole prima soldi? O il tuo passaporto? O la tua carta?
        Questo non è aiuto. Di’ no. Un posto di lavoro è gratis.

call =
    Una prima telefonata può essere breve. Prima di chiamare, scrivi queste parole:

    «Buongiorno. Voglio iniziare un’attività. Il vostro aiuto è gratis? Quando posso venire? C’è un interprete?»

    Non dire numeri di carte o documenti.
    .next = Avanti
    .easy =
        Chiama e di’: «Buongiorno. Ho una domanda. Il vostro aiuto è gratis? Quando posso venire?»
        Non dare numeri di carte.

permit = Leila chiede: il mio permesso permette un’attività propria? Chi può aiutare meglio?
    .centre = 🧭 Sportello migranti
    .library = 📚 Biblioteca
    .tax = 🧾 Ufficio delle tasse
    .easy = «Il mio permesso permette un’attività?» Chi può aiutare meglio?
permit-centre = Sì. Uno sportello migranti conosce le parole su un permesso. Se un permesso non permette il lavoro autonomo, fermati e prima chiedi.
    .easy = Sì. Uno sportello migranti conosce i permessi. Il permesso dice no? Allora fermati e prima chiedi.
permit-library = Una biblioteca ti può dire dove andare. Lo sportello migranti spiega il permesso.
    .easy = Una biblioteca ti può dire dove andare. Lo sportello migranti spiega il permesso.
permit-tax = Questo ufficio conosce le tasse. Per un permesso è meglio lo sportello migranti.
    .easy = Questo ufficio conosce le tasse. Lo sportello migranti conosce i permessi.

wage = Daniel lavora in una cucina. Il suo capo non gli paga lo stipendio. Chi può aiutare meglio?
    .library = 📚 Biblioteca
    .union = 👥 Sindacato
    .mentor = 🤝 Mentor
    .easy = Daniel lavora in una cucina. Il suo capo non paga. Chi può aiutare meglio?
wage-library = Una biblioteca ti può aiutare a trovare l’indirizzo. Il sindacato sa che cosa fare per gli stipendi.
    .easy = Una biblioteca ti può aiutare a trovare il posto. Il sindacato conosce gli stipendi.
wage-union = Sì. Un sindacato conosce le regole sugli stipendi. Chiedi se il primo incontro è gratis.
    .easy = Sì. Un sindacato conosce gli stipendi. Chiedi: il primo incontro è gratis?
wage-mentor = Un mentor ascolta e pensa con te. Di stipendi un sindacato sa di più.
    .easy = Un mentor ti ascolta. Di stipendi un sindacato sa di più.

start = Leila ha un piano su una pagina. Vuole conoscere i primi passi. Chi può aiutare meglio?
    .chat = 💬 L’uomo della chat
    .union = 👥 Sindacato
    .desk = 💼 Sportello attività
    .easy = Leila ha un piano. Vuole conoscere i primi passi. Chi può aiutare meglio?
start-chat = Sembra facile. Ma lui chiede prima soldi e un passaporto. Questo non è aiuto.
    .easy = Sembra facile. Ma lui vuole soldi e un passaporto. Questo non è aiuto.
start-union = Un sindacato aiuta con il lavoro e gli stipendi. Per una nuova attività uno sportello nuove attività sa di più.
    .easy = Un sindacato aiuta con gli stipendi. Uno sportello nuove attività aiuta chi inizia.
start-desk = Sì. Uno sportello nuove attività conosce i piani e i primi passi. Prima chiedi se è gratis.
    .easy = Sì. Uno sportello nuove attività conosce i primi passi. Prima chiedi: è gratis?

ours = Anche un mentor di questo corso aiuta gratis, qui in questa chat. Vuoi chiedere qualcosa a una persona adesso?
    .not-now = Non ora
    .ask = 🤝 Chiedi a una persona
    .easy = Anche un mentor in questa chat aiuta gratis. Vuoi chiedere a una persona adesso?

person = Bene. Prima guarda chi può rispondere, e che cosa vede di te.
    .easy = Bene. Prima guarda chi risponde.

save =
    Trova un aiuto vicino a te. Prendi il numero di telefono da una pagina ufficiale o dalla biblioteca. Salvalo nel tuo telefono. Poi tocca il pulsante.

    Il numero è per te. Per favore, non mandarlo qui.
    .done = ✅ Salvato
    .easy =
        Trova un aiuto vicino a te. Chiedi il numero in biblioteca. Salvalo nel tuo telefono. Poi tocca il pulsante.
        Non mandare il numero qui.
# $days è il numero dei giorni che restano. Gentile, senza fretta.
save-reminder =
    { $days ->
        [one] Basta un numero di telefono. C’è ancora 1 giorno.
       *[other] Basta un numero di telefono. Ci sono ancora { $days } giorni.
    }
    .easy = Basta un numero di telefono. La biblioteca ti può aiutare.
save-done = Bene. Ora l’aiuto è a una sola telefonata da te.
    .easy = Bene. Ora puoi chiamare per avere aiuto.
save-late = La settimana è finita, e va bene così. Puoi salvare un numero in qualsiasi giorno.
    .easy = La settimana è finita. Va bene così. Puoi salvare un numero un altro giorno.

end = Prova ora: di’ i nomi di 3 posti che aiutano gratis. Un bisogno, un aiuto, una telefonata. C’è chi è dalla tua parte. Alla prossima lezione!
    .easy = Di’ i nomi di 3 posti che aiutano. Un bisogno, un aiuto. A presto!

later = Quando passi davanti a una biblioteca, entra e fai una domanda. È un buon inizio. Alla prossima lezione!
    .easy = Un giorno vai in biblioteca. Fai una domanda. È un buon inizio. A presto!
