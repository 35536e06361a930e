### Che cosa so già fare — una lista di cinque capacità da casa, lavoro e scuola.

title = Che cosa so già fare

# Si manda dopo tre giorni di silenzio.
nudge = La tua lista di capacità ha una riga libera. Che cosa ci puoi scrivere?
    .easy = La tua lista di capacità ha una riga libera.

story =
    Grace cerca un’idea per una piccola attività. Dice: «Io conosco solo la mia casa.»

    Il suo amico Daniel fa 3 domande. Chi ripara la lavatrice della famiglia? Chi organizza i pasti per 7 persone? Chi spiega le lettere ai vicini?

    Grace sorride. Ogni risposta è la stessa: Grace.
    .next = Avanti
    .easy =
        Grace vuole una piccola attività. Dice: conosco solo la mia casa.
        Daniel chiede: chi ripara la lavatrice? Chi organizza i pasti? Chi legge le lettere per i vicini?
        La risposta è: Grace.

# Qui si spiegano «capacità» e «certificato».
rule =
    Una capacità è una cosa che sai fare, e che puoi rifare. Le capacità si imparano in 3 posti: a casa, al lavoro e a scuola.

    Alcune capacità hanno un certificato. Un certificato è un foglio che mostra che cosa hai imparato. Molte capacità non hanno un certificato. Sono vere lo stesso.
    .next = Avanti
    .easy =
        Una capacità è una cosa che sai fare.
        Si impara a casa, al lavoro e a scuola.
        Alcune capacità hanno un foglio. Molte non hanno un foglio. Tutte sono vere.

list = Ora fai la tua lista di capacità. Ha 5 righe. Qui riempi 4 righe. Per la riga 5 ti aiuta una persona amica. Puoi scrivere la lista su un foglio.
    .easy = Fai la tua lista di capacità. Ha 5 righe.

home = La riga 1 è per la casa. Che cosa sai fare bene a casa? Scegli una capacità.
    .cook = 🍲 Cucinare per molti
    .repair = 🔧 Riparare cose
    .care = 🧒 Prendersi cura
    .plan = 📅 Piani e risparmio
    .easy = Riga 1: casa. Che cosa sai fare bene? Scegli.

home-cook = Una buona prima riga. Quando cucini per molti, organizzi anche, compri e guardi il tempo.
    .easy = Bene. Cucini. E anche organizzi e compri.

home-repair = Una buona prima riga. Quando ripari qualcosa, guardi, pensi e provi di nuovo.
    .easy = Bene. Guardi, pensi e provi di nuovo.

home-care = Una buona prima riga. Quando ti prendi cura di qualcuno, ascolti, organizzi e resti in calma.
    .easy = Bene. Ascolti. Aiuti. Resti in calma.

home-plan = Una buona prima riga. Quando organizzi e risparmi, conosci prezzi e date. Serve a ogni attività.
    .easy = Bene. Conosci i prezzi. Serve a ogni attività.

work = La riga 2 è per il lavoro. Ogni lavoro conta: con stipendio, nei campi o nel negozio di famiglia. Scegli una capacità.
    .serve = 🤝 Aiutare i clienti
    .make = 🔨 Costruire o creare
    .drive = 🚚 Guidare o portare
    .none = 🌱 Ancora nessun lavoro
    .easy = Riga 2: lavoro. Con stipendio o senza. Scegli.

work-serve = La riga 2 è piena. Sai parlare con le persone e capire di che cosa hanno bisogno.
    .easy = Bene. Sai parlare con le persone.

work-make = La riga 2 è piena. Sai usare gli attrezzi e fare una cosa dall’inizio alla fine.
    .easy = Bene. Sai usare gli attrezzi.

work-drive = La riga 2 è piena. Sai trovare la strada e arrivare in orario. È utile a molte persone.
    .easy = Bene. Trovi la strada. Arrivi in orario.

work-none = Va bene così. Anche l’aiuto a un vicino o a un gruppo è lavoro. Metti una di queste capacità nella riga 2.
    .easy = Va bene così. Aiuti un vicino? Anche questo conta.

school = La riga 3 è per la scuola o un corso. Che cosa hai imparato? Scegli una capacità.
    .language = 💬 Lingue
    .numbers = 🔢 Conti e numeri
    .phone = 📱 Telefono o computer
    .life = 🌳 Imparare facendo
    .easy = Riga 3: scuola. Che cosa hai imparato? Scegli.

school-language = Bene. Ogni lingua apre una strada verso più clienti e vicini.
    .easy = Bene. Puoi parlare con più persone.

school-numbers = Bene. Con i numeri puoi contare i costi e confrontare i prezzi.
    .easy = Bene. Sai contare costi e prezzi.

school-phone = Bene. Con un telefono puoi scrivere alle persone, mostrare foto e trovare risposte.
    .easy = Bene. Sai scrivere e trovare risposte.

school-life = Bene. Molte persone imparano quando guardano e provano. Metti una di queste capacità nella riga 3.
    .easy = Bene. Guardi e provi. Anche così si impara.

hidden =
    Alcune tue capacità si vedono poco, perché per te sono facili. 3 domande ti aiutano a trovarle.

    Che cosa mi chiedono spesso le persone? Che cosa so spiegare a un’altra persona? Che cosa mi piace fare per molte ore?
    .next = Avanti
    .easy =
        Alcune capacità per te sono facili. Così non le vedi.
        Che cosa ti chiedono le persone? Che cosa sai spiegare? Che cosa ti piace?

own = La riga 4 è per le tue parole. Quale capacità aggiungi? Scrivila, o manda un messaggio vocale. Il tuo mentor la può leggere o ascoltare. Bastano le parole: per favore, non mandare documenti.
    .easy = Riga 4: le tue parole. Scrivi o parla. Arriva al tuo mentor. Per favore, non mandare documenti.

own-thanks = Grazie. Ora la tua lista ha 4 righe.
    .easy = Grazie. Ora hai 4 righe.

test =
    Una capacità è un buon inizio, ma non è ancora un’attività. Grace prima fa una prova.

    Ripara la lavatrice di una vicina. Ci mette 5 ore. Rompe un pezzo e paga 15 euro per un pezzo nuovo. Alla fine la lavatrice funziona. Ora Grace sa che cosa deve ancora imparare prima di chiedere soldi.
    .next = Avanti
    .easy =
        Grace fa una prova. Ripara la lavatrice di una vicina.
        Ci mette 5 ore. Un pezzo nuovo costa 15 euro. La lavatrice funziona.
        Grace lo sa: prima devo provare ancora.

check-letters = Amir spiega le lettere ai vicini. Nessuno lo paga. È una capacità?
    .paid = 💶 Solo se pagano
    .yes = 👍 Sì, è una capacità
    .paper = 📄 Con un certificato
    .easy = Amir spiega le lettere ai vicini. Nessuno paga. È una capacità?

check-letters-paid = I soldi mostrano che le persone vogliono il suo aiuto. Ma la capacità c’è prima del primo cliente.
    .easy = Prima c’è la capacità. I clienti arrivano dopo.

check-letters-yes = Sì. Amir lo sa fare, e lo può rifare. È una capacità.
    .easy = Sì. Lo può rifare. È una capacità.

check-letters-paper = Un certificato lo può aiutare. Ma Amir lo fa bene già oggi. Quindi è una capacità.
    .easy = Un foglio aiuta. Ma lui lo sa fare già ora.

check-start = Lin cuce molto bene. Non ha ancora clienti. Qual è un buon primo passo?
    .rent = 🏪 Affittare un negozio
    .wait = ⏳ Aspettare un anno
    .try = 👕 Una piccola prova
    .easy = Lin cuce bene. Non ha clienti. Che cosa fa prima?

check-start-rent = Un negozio costa l’affitto ogni mese. Prima una piccola prova mostra a Lin il tempo e i costi.
    .easy = Un negozio costa molto. Una piccola prova costa poco.

check-start-wait = Lin può prendersi il suo tempo. Ma una piccola prova insegna più di una lunga attesa.
    .easy = Il tempo c’è. Ma una prova insegna di più.

check-start-try = Sì. Lin cuce una cosa per un’amica. Poi sa quanto tempo ci vuole e quanto costa.
    .easy = Sì. Lin cuce una cosa. Così impara il tempo e i costi.

# Qui si spiega «licenza».
permission =
    Per alcuni mestieri serve un certificato o una licenza. Una licenza è un permesso ufficiale per questo lavoro. Prima di iniziare, chiedi.

    Anche il tuo permesso di soggiorno è importante. Se non permette il lavoro autonomo, fermati e prima chiedi. Lavoro autonomo vuol dire: lavori per conto tuo.
    .next = Avanti
    .easy =
        Per alcuni lavori serve un foglio ufficiale. Prima di iniziare, chiedi.
        Il tuo permesso non permette un’attività propria? Fermati. Prima chiedi.

friend = Il tuo compito: chiedi a una persona amica: «Che cosa so fare bene?» Va bene anche una persona della famiglia. Ascolta, di’ grazie e metti la risposta nella riga 5.
    .done = ✅ Ho una risposta
    .easy = Chiedi a una persona amica: che cosa so fare bene? Metti la risposta nella riga 5.

friend-reminder =
    { $days ->
        [one] Hai ancora { $days } giorno per la riga 5. Basta una breve domanda a una persona amica.
       *[other] Hai ancora { $days } giorni per la riga 5. Basta una breve domanda a una persona amica.
    }
    .easy = La riga 5 è libera. Fai una domanda a una persona amica.

friend-done = Ottimo! Ora la tua lista ha 5 righe. Anche un’altra persona vede le tue capacità.
    .easy = Ottimo! Ora hai 5 righe.

friend-late = La settimana è finita, e va bene così. La riga 5 resta libera per te.
    .easy = La settimana è finita. Va bene così.

end = Sai dire 5 tue capacità da casa, lavoro e scuola. Tieni la tua lista. Ti aiuta quando cerchi un’idea. Alla prossima lezione!
    .easy = Sai dire 5 tue capacità. Tieni la tua lista. A presto!

end-later = Sai già dire 4 tue capacità. Chiedi a una persona amica in un giorno buono, poi riempi la riga 5. Alla prossima lezione!
    .easy = Sai dire 4 tue capacità. Più tardi chiedi a una persona amica. A presto!
