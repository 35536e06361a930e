### The gate before some lessons: may I work for myself here? It says usually, and decides no case.

gate = La prossima lezione parla di registrarsi. Prima una domanda: puoi lavorare in proprio qui?

status = Qual è il tuo status qui? Non conservo quello che tocchi. Conservo solo la risposta, e la vedi solo tu. Io non decido mai un caso: decide l'ufficio.
    .citizen = Ho la cittadinanza di questo paese
    .eu = Ho la cittadinanza di un paese UE
    .permanent = Permesso permanente o di lungo periodo
    .protected = Rifugio o protezione sussidiaria
    .temporary = Protezione temporanea (Ucraina)
    .permit = Permesso con scadenza: lavoro, studio
    .applicant = Ho chiesto asilo e aspetto
    .without = Oggi nessun permesso
    .unsure = Non lo so

yes = ✅ Sì, di solito. Chi ha questo status di solito può lavorare in proprio. Decide l'ufficio, non io.

ask = 🟡 Prima chiedi. Per il tuo status non posso dirlo. Ecco dove chiedere. Il corso continua con la prossima lezione. Puoi rispondere di nuovo quando vuoi: Menu, Nel mio paese.

no = ⛔ No, non con questo status oggi. Per ora non registrarti: prima chiedi che cosa puoi fare. Ecco dove. Il corso continua con la prossima lezione. Puoi rispondere di nuovo quando vuoi: Menu, Nel mio paese.
