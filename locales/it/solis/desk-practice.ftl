### La prima conversazione di un mentor, con un partecipante inventato.

desk-practice-hello = 🎓 Questa è una prova. Il partecipante è inventato, e nessuno legge quello che scrive qui. Quando un partecipante chiede una persona, Le arriva una scheda come la prossima. La prenda.
    .skip = Salta la prova

desk-practice-pass = 🎓 Può sempre dire di no: allora chiediamo ad altri. Per la prova, tocchi il primo pulsante: rispondo io.

desk-practice-asks =
    💬 Amal
    Buongiorno! Preparo torte a casa. La mia vicina ne vuole comprare una. Che prezzo dico?

desk-practice-answer = 🎓 Le parole del partecipante Le arrivano così. Quello che Lei scrive o manda ora arriva al partecipante con il Suo nome. Scriva una risposta.

desk-practice-again =
    💬 Amal
    Grazie! Farina e uova mi costano 6 euro. Per una torta mi servono due ore.

desk-practice-note = 🎓 Una nota è per i colleghi, e non arriva mai al partecipante. Provi: tocchi il pulsante.

desk-practice-ready = 🎓 Le risposte pronte fanno risparmiare tempo: il partecipante le legge nella propria lingua. Tocchi il pulsante e ne scelga una.

desk-practice-give-back = 🎓 Quando una conversazione è finita, il partecipante torna alle lezioni. Tocchi il pulsante.

desk-practice-done = 🎓 È tutto. Si può cominciare: da ora, nei Suoi orari, Le arrivano partecipanti veri. Scriva /desk quando vuole vedere le Sue conversazioni, cambiare come lavora, o segnare un’assenza.

desk-practice-busy = Ora ha una conversazione con un partecipante vero. Faccia di nuovo la prova quando è finita.

desk-practice-alias = Amal

desk-practice-lesson = Un prezzo per una torta

desk-practice-question = Buongiorno! Preparo torte a casa. La mia vicina ne vuole comprare una. Che prezzo dico?
