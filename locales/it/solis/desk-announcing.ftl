### Che cosa si dice degli annunci, nella chat, a chi gestisce il programma.

desk-announce-write = 📣 Mandi o inoltri qui quello che vuole annunciare: parole, o una foto, un audio o un file con parole.

desk-announce-whom =
    📣 { $what }

    Chi lo deve ricevere?
    .everybody = Tutti

desk-announce-ready =
    📣 { $what }

    Persone che lo ricevono: { $people }. Senza un testo nella loro lingua ({ $languages }): { $rule }. Lo mandiamo?
    .send = ✅ Invia
    .despite = ✅ Invia comunque
    .again = 🔁 Chiedi di nuovo alla macchina
    .programme = 🌐 Usa la lingua del programma
    .machine = 🤖 Traduci con la macchina
    .nobody = 🚫 Non mandarlo a loro
    .test = 👁 Manda una prova a me
    .cancel = Non inviare

desk-announce-making = 🤖 La macchina traduce. Tra un momento vede il risultato.

desk-announce-going = 📣 Parte tra un minuto. Persone: { $people }.
    .undo = ↩️ Annulla

desk-announce-approve =
    📣 { $name } Le chiede di approvare questo:

    { $what }

    Persone che lo ricevono: { $people }. Senza un testo nella loro lingua ({ $languages }): { $rule }.
    .approve = ✅ Approva e invia
    .refuse = Così no

desk-announce-asked = Serve una seconda persona. La richiesta è arrivata alle altre persone del coordinamento.

desk-announce-refused = 📣 Così com’è non ha avuto l’approvazione. Nella console può cambiarlo e chiedere di nuovo.

desk-announce-no = Così non può partire: servono parole, e non troppe. Nella console vede che cosa non va.

desk-announce-over = Non parte.
