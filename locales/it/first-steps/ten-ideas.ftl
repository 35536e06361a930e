### Dieci idee in dieci minuti — prima molte, poi buone.

# Al massimo 40 caratteri.
title = 10 idee in 10 minuti

# Si manda dopo tre giorni di silenzio.
nudge = Va bene anche un’idea buffa. Ne hai una?
    .easy = Va bene anche un’idea buffa.

hello = Oggi raccogli idee. Questa lezione è più lunga: ci vogliono circa 15 minuti. È un momento tranquillo? Allora tocca Avanti. Se no, torna più tardi. La lezione ti aspetta.
    .easy = Oggi raccogli idee. Ci vogliono 15 minuti. Ora non hai tempo? Torna più tardi.
    .next = Avanti

story =
    Zahra vuole una sola idea molto buona. Per 3 sere sta seduta al tavolo. Il suo foglio resta vuoto.

    Il suo amico Kofi mette un orologio sul tavolo. «10 minuti, 10 idee. Anche brutte.» La riga 4 è un albergo per piante. Ridono. La riga 9 nasce dalla riga 4: dare acqua alle piante quando le persone viaggiano. È una buona idea? Zahra non lo sa ancora. Ma ora può scegliere.
    .next = Avanti
    .easy =
    Zahra vuole 1 buona idea. Il suo foglio resta vuoto.

    Kofi dice: «10 minuti, 10 idee. Anche brutte.» Ridono molto. Ora Zahra ha 10 idee.

rule =
    La regola è: prima molte, poi buone. Per 10 minuti raccogli soltanto. Non giudichi e non cancelli niente. Le idee buffe vanno bene.

    Io ti aiuto con domande. Un’idea è un messaggio. Bastano poche parole, o la tua voce. Non arriva un’idea? Scrivi «no», e vado avanti. Le tue idee sono per te: il tuo mentor non le vede.
    .next = ⏱ Inizia
    .easy =
    Prima molte idee. Poi quelle buone. Le idee buffe vanno bene.

    Io chiedo. Tu mandi 1 idea. Scrivi o parla. Nessuna idea? Scrivi «no». Il tuo mentor non vede le tue idee.

# Dieci domande, dieci messaggi del partecipante. Le risposte sono veloci e non lodano: giudicare viene dopo.
idea-1 = Idea 1. Guarda le tue note dell’ultima lezione. Che cosa può risolvere uno di questi problemi?
    .easy = Idea 1. Prendi un problema dalle tue note. Che cosa aiuta?
idea-1-thanks = Questa era la riga 1. Avanti.
    .easy = Questa era la riga 1.

idea-2 = Idea 2. Prendi una riga dalla tua lista di capacità. A chi può servire questa capacità?
    .easy = Idea 2. Che cosa sai fare bene? A chi serve?
idea-2-thanks = Questa era la riga 2.
    .easy = Questa era la riga 2.

idea-3 = Idea 3. Che cosa cerchi in questa città, e non lo trovi?
    .easy = Idea 3. Che cosa manca in questa città?
idea-3-thanks = Questa era la riga 3. Non rileggere, vai avanti.
    .easy = Questa era la riga 3.

idea-4 = Idea 4. Che cosa buttano via le persone? A chi può ancora servire?
    .easy = Idea 4. Le persone buttano via cose. A chi servono?
idea-4-thanks = Questa era la riga 4.
    .easy = Questa era la riga 4.

idea-5 = Idea 5. Ora una buffa. Che cosa ti fa ridere?
    .easy = Idea 5. Ora un’idea buffa!
idea-5-thanks = Questa era la riga 5. È la metà.
    .easy = Questa era la riga 5. È la metà.

half = Hai 5 righe. È una buona lista, e puoi fermarti qui. Hai tempo per altre 5? Le ultime idee possono sorprendere.
    .more = ✏️ Altre 5
    .enough = 👍 5 bastano
    .easy = Hai 5 righe. Puoi fermarti qui. O vuoi farne altre 5?

idea-6 = Idea 6. Pensa a un negozio che conosci. Che cosa può andare meglio lì?
    .easy = Idea 6. Pensa a un negozio. Che cosa può andare meglio?
idea-6-thanks = Questa era la riga 6.
    .easy = Questa era la riga 6.

idea-7 = Idea 7. Sono le 6 di mattina. Chi non dorme più, e di che cosa ha bisogno?
    .easy = Idea 7. Sono le 6 di mattina. Di che cosa hanno bisogno le persone?
idea-7-thanks = Questa era la riga 7. Avanti.
    .easy = Questa era la riga 7.

idea-8 = Idea 8. Pensa a un altro posto che conosci. Che cosa comprano le persone lì, ma non qui?
    .easy = Idea 8. Pensa a un’altra città. Che cosa comprano le persone lì?
idea-8-thanks = Questa era la riga 8.
    .easy = Questa era la riga 8.

idea-9 = Idea 9. Prendi 2 delle tue idee e mettile insieme. Che cosa esce?
    .easy = Idea 9. Metti insieme 2 delle tue idee.
idea-9-thanks = Questa era la riga 9. Ancora una.
    .easy = Questa era la riga 9. Ancora una!

idea-10 = Idea 10, l’ultima. Quale lavoro vorresti fare ogni giorno?
    .easy = Idea 10. Quale lavoro ti piace ogni giorno?
idea-10-thanks = Questa era la riga 10. La tua lista è piena.
    .easy = Questa era la riga 10. La tua lista è piena.

sleep =
    Fermati qui. Hai pensato molto. Oggi non scegliere. Prima dormi: domani vedi di più nella tua lista.

    Le tue idee restano in questa chat. Puoi anche scriverle su un foglio.
    .next = Avanti
    .easy = Fermati qui. Oggi non scegliere. Prima dormi. Le tue idee restano in questa chat.

laugh = Kofi scrive: scarpe per cani. Suo cugino ride. Hanno ancora 5 minuti. Che cosa fa Kofi?
    .delete = 🗑 Toglie l’idea
    .keep = 📝 La tiene e va avanti
    .defend = 🗣 Spiega perché è buona
    .easy = Kofi scrive: scarpe per cani. Suo cugino ride. Che cosa fa Kofi ora?
laugh-delete = Molte persone farebbero così. Ma un’idea buffa può portare la prossima idea. Oggi tutto resta nella lista.
    .easy = Un’idea buffa può portare un’idea nuova. Oggi tutto resta.
laugh-keep = Sì. Ride anche lui, e scrive la riga dopo. Giudicare viene un altro giorno.
    .easy = Sì. Ride anche lui. Scrive la riga dopo.
laugh-defend = Forse ha ragione. Ma i 5 minuti passano, e non arriva un’idea nuova. È meglio tenerla e andare avanti.
    .easy = Forse ha ragione. Ma il tempo passa. Tienila e vai avanti.

choose-when = Zahra ha 10 idee sul suo foglio. Quando ne sceglie una?
    .now = ⏱ Subito
    .tomorrow = 🌙 Domani
    .perfect = ⭐ Quando è perfetta
    .easy = Zahra ha 10 idee. Quando sceglie?
choose-when-now = Scegliere è bello. Ma adesso l’ultima idea sembra la migliore, perché è nuova. Dopo una notte vede di più.
    .easy = Ora l’ultima idea sembra la migliore. È nuova. Dopo una notte vede di più.
choose-when-tomorrow = Sì. Dopo una notte vede di più nella sua lista. La prossima lezione la aiuta a scegliere.
    .easy = Sì. Prima dorme. La prossima lezione la aiuta.
choose-when-perfect = All’inizio nessuna idea è perfetta. Cresce quando la provi. Una notte basta.
    .easy = Nessuna idea è perfetta. Cresce dopo. Una notte basta.

child =
    Il tuo compito: chiedi un’idea a un bambino che conosci. Puoi dire: «Che cosa può rendere più bella la nostra strada?» Non ci sono bambini vicino a te? Allora chiedi a una persona anziana.

    Ascolta, di’ grazie e aggiungi l’idea alla tua lista. Per favore, non mandarla qui. Poi tocca il pulsante.
    .done = ✅ Ho un’idea in più
    .easy = Chiedi un’idea a un bambino che conosci. O a una persona anziana. Di’: «Che cosa può rendere più bella la nostra strada?» Scrivila nella tua lista. Non mandarla. Poi tocca il pulsante.
child-reminder =
    { $days ->
        [one] Hai ancora { $days } giorno per chiedere un’idea. I bambini vedono spesso altre cose.
       *[other] Hai ancora { $days } giorni per chiedere un’idea. I bambini vedono spesso altre cose.
    }
    .easy = Chiedi a un bambino che conosci: che cosa può rendere più bella la nostra strada?
child-done = Bene. Un’altra persona ha aiutato, e ora la tua lista è più lunga.
    .easy = Bene. Ora la tua lista è più lunga.
child-late = La settimana è finita, e va bene così. La tua lista basta per la prossima lezione.
    .easy = La settimana è finita. Va bene così. La tua lista va bene.

end = Prima molte, poi buone. La tua lista è pronta. Nella prossima lezione 3 domande ti aiutano a scegliere. A presto!
    .easy = Prima molte, poi buone. La tua lista è pronta. A presto!

later = Prima molte, poi buone. Porta la tua lista: nella prossima lezione 3 domande ti aiutano a scegliere. A presto!
    .easy = Prima molte, poi buone. Porta la tua lista. A presto!
