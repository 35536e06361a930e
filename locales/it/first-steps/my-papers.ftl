### I miei documenti: posso lavorare per conto mio? — le parole su un permesso, e dove chiedere.
###
### In questa lezione non c’è niente sulla legge di un Paese. Decide l’ufficio.

# Al massimo 40 caratteri.
title = Documenti: posso lavorare per conto mio?

# Si manda dopo tre giorni di silenzio. Nessuno deve mandare la data.
nudge = Una data da sapere: quando finisce il tuo permesso?
    .easy = Quando finisce il tuo permesso? È bene sapere questa data.

promise = Prima una promessa. Solis non chiede che documenti hai. Non vuole foto e non vuole numeri dei tuoi documenti.
    .easy = Non chiediamo che documenti hai. Non mandare foto di documenti.

story =
    Karim cuce molto bene. Lavora in una fabbrica. Una vicina vuole pagarlo per 3 vestiti. Karim può lavorare per conto suo?

    Un amico dice: sì, lo fanno tutti. Ma l’amico ha altri documenti. Così Karim chiede alla vicina di aspettare. A casa legge piano il suo permesso.
    .next = Avanti
    .easy =
    Karim cuce. Lavora in una fabbrica. Una vicina vuole 3 vestiti.

    Karim può lavorare per conto suo? Non lo sa. Legge il suo permesso.

# «Lavoro autonomo» è la parola ufficiale, quella dei moduli.
two-kinds =
    Ci sono 2 tipi di lavoro. Nel lavoro dipendente ti paga un capo. Quando lavori per conto tuo, ti pagano i clienti. La parola ufficiale è lavoro autonomo.

    Un permesso può permettere il lavoro dipendente, ma non il lavoro autonomo. Quindi le parole esatte sono importanti.
    .next = Avanti
    .easy =
    Nel lavoro dipendente ti paga un capo. Il lavoro autonomo è per conto tuo. Ti pagano i clienti.

    Alcuni permessi permettono solo il lavoro dipendente.

# I nomi delle 3 righe tornano in "sample" e nei pulsanti di "last-day".
three-lines =
    Un permesso ha spesso 3 righe importanti. «Tipo di permesso» dice di che tipo è. «Valido fino al» è l’ultimo giorno. «Annotazioni» può avere parole sul lavoro. A volte una lettera dice di più.

    I tuoi documenti usano la lingua del posto. A casa scrivi le parole difficili su un foglio e cercale.
    .next = Avanti
    .easy =
    Cerca 3 righe. «Tipo di permesso»: il tipo. «Valido fino al»: l’ultimo giorno. «Annotazioni»: parole sul lavoro.

    Una parola difficile? Cercala.

# Una carta inventata, riga per riga. La data resta in cifre.
sample =
    Questa è una carta inventata, come esempio.

    Tipo di permesso: temporaneo
    Valido fino al: 31.05.2030
    Annotazioni: lavoro permesso
    .easy =
    Questa non è una carta vera.

    Tipo di permesso: temporaneo
    Valido fino al: 31.05.2030
    Annotazioni: lavoro permesso

last-day = Quale riga mostra l’ultimo giorno di questo permesso?
    .kind = 🪪 Tipo di permesso
    .until = 📅 Valido fino al
    .remarks = 📝 Annotazioni
    .easy = Quale riga mostra l’ultimo giorno?
last-day-kind = «Tipo di permesso» dice di che tipo è. L’ultimo giorno è una riga più sotto: «Valido fino al».
    .easy = Questa riga parla del tipo. Guarda una riga più sotto: «Valido fino al».
last-day-until = Sì. Questo permesso finisce il 31 maggio 2030.
    .easy = Sì. L’ultimo giorno è il 31 maggio 2030.
last-day-remarks = «Annotazioni» ha parole sul lavoro. L’ultimo giorno è una riga più sopra: «Valido fino al».
    .easy = Questa riga parla del lavoro. Guarda una riga più sopra: «Valido fino al».

neighbour = Questa è la carta di Karim. C’è scritto: lavoro permesso. Karim può cucire per la vicina e prendere soldi?
    .sew = Sì, può
    .office = Prima chiede all’ufficio
    .never = No, mai
    .easy = La carta di Karim dice: lavoro permesso. Può cucire per soldi?
neighbour-sew = Molte persone capiscono così. Ma la carta non parla di lavoro autonomo. È più sicuro prima chiedere.
    .easy = La carta non parla di lavoro autonomo. Prima chiedi. È più sicuro.
neighbour-office = Sì. La carta non parla di lavoro autonomo. Una domanda protegge il suo permesso.
    .easy = Sì. Le parole non sono chiare. Karim prima chiede.
neighbour-never = È giusto fare attenzione. Ma la carta non dice di no. L’ufficio glielo può dire.
    .easy = La carta non dice di no. L’ufficio glielo può dire.

results =
    Le risposte possono essere 3. Sì, di solito: con queste parole di solito si può lavorare per conto proprio. Prima chiedi: le parole non sono chiare. Non oggi: adesso questo permesso non lo permette. Un nuovo permesso può cambiarlo.

    Solis non decide. Un amico non decide. Decide l’ufficio.
    .next = Avanti
    .easy =
    Le risposte possono essere 3. Sì, di solito. Prima chiedi. Non oggi. «Non oggi» può cambiare.

    Solis non decide. Gli amici non decidono. Decide l’ufficio.

where =
    Chiedi all’ufficio che ti ha dato il permesso. Il suo nome è spesso sulla carta o sulla lettera. Uno sportello migranti gratuito lo può leggere con te. Poi riporta a casa i tuoi documenti.

    Se il permesso non permette il lavoro autonomo, fermati e prima chiedi. Non hai la carta? Chiedi lo stesso. E nessuno può tenere il tuo passaporto, la tua carta o il tuo conto.
    .next = Avanti
    .easy =
    Chiedi all’ufficio che ti ha dato il permesso. Aiuta anche uno sportello migranti gratuito.

    Il tuo permesso non permette il lavoro autonomo? Fermati. Prima chiedi. Nessuno può tenere il tuo passaporto.

passport = Un uomo dice: dammi il tuo passaporto per 1 settimana. Poi chiedo io all’ufficio per te. Che cosa è meglio?
    .give = Darlo per 1 settimana
    .pay = Pagare il suo aiuto
    .keep = Tenerlo e dire no
    .easy = Un uomo vuole il tuo passaporto per 1 settimana. Che cosa è meglio?
passport-give = Sembra facile. Ma nessuno può tenere il tuo passaporto, nemmeno per 1 settimana. Puoi chiedere tu all’ufficio.
    .easy = Nessuno può tenere il tuo passaporto. Puoi chiedere tu all’ufficio.
passport-pay = L’aiuto è una cosa buona, ma lui ha ancora il tuo passaporto. Chiedi prima all’ufficio o a uno sportello migranti gratuito.
    .easy = Lui ha ancora il tuo passaporto. Prima chiedi all’ufficio.
passport-keep = Sì. Il tuo passaporto resta con te. Puoi chiedere tu, o andare con una persona di cui ti fidi.
    .easy = Sì. Il tuo passaporto è tuo. Chiedi tu all’ufficio.

note-date = Il tuo compito: guarda il tuo permesso a casa. Trova l’ultimo giorno. Scrivilo nel calendario. Molto prima di quel giorno, chiedi del prossimo permesso. Non c’è una data sui tuoi documenti? Scrivi una domanda per l’ufficio. Qui non mandare niente, tocca solo il pulsante.
    .done = ✅ L’ho scritto
    .easy = Guarda il tuo permesso a casa. Trova l’ultimo giorno. Scrivilo nel calendario. Non c’è una data? Scrivi una domanda per l’ufficio. Qui non mandare niente. Tocca solo il pulsante.
note-date-reminder =
    { $days ->
        [one] Hai ancora un giorno per un piccolo compito. Trova l’ultimo giorno del tuo permesso. Scrivilo a casa, e non mandare niente.
       *[other] Hai ancora { $days } giorni per un piccolo compito. Trova l’ultimo giorno del tuo permesso. Scrivilo a casa, e non mandare niente.
    }
    .easy = Trova l’ultimo giorno del tuo permesso. Scrivilo a casa. Non mandare niente.
note-date-done = Bene. Ora conosci una data importante. Resta a casa con te.
    .easy = Bene. Ora conosci la tua data. Resta con te.
note-date-late = I giorni erano pieni. Va bene così. Il tuo permesso è a casa, e lo puoi guardare in qualsiasi giorno.
    .easy = I tuoi giorni erano pieni. Va bene così. Guarda un altro giorno.

well-done = Sai trovare le parole sul tuo permesso, e sai dove chiedere. Alla prossima lezione.
    .easy = Sai trovare le parole. Sai dove chiedere. A presto.

another-day = Ricorda: leggi le parole, chiedi all’ufficio, tieni il tuo passaporto. Alla prossima lezione.
    .easy = Leggi le parole. Chiedi all’ufficio. Tieni il tuo passaporto. A presto.
