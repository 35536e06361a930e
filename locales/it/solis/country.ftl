### What is so in the learner's country. The facts themselves stand in packs/.

frames = Paese: { $country }. Che cosa vuoi sapere? Quello che dico di solito è così. Decide la pagina ufficiale.
    .c1 = 1 Posso lavorare in proprio?
    .c2 = 2 Forme giuridiche
    .c3 = 3 Registrarsi
    .c4 = 4 Tasse e assicurazione
    .c5 = 5 Chi aiuta
    .c6 = 6 Soldi per iniziare
    .c7 = 7 Impresa sociale
    .c8 = 8 Protezione
    .other = Un altro paese
    .back = Indietro

no-pack = Paese: { $country }. Qui non ho ancora informazioni controllate. Chiedi là all'ufficio delle tasse o dell'immigrazione, o a una persona qui.
    .c1 = Posso lavorare in proprio?
    .other = Un altro paese
    .back = Indietro

c1 = Posso lavorare in proprio qui? Dipende dal tuo status. Io non decido mai un caso: decide l'ufficio.

c2 = Forme giuridiche: quali sono comuni e chi paga i debiti.

c3 = Registrarsi: i passi e chi può farli.

c4 = Tasse e assicurazione: quanto mettere da parte ed entro quando.

c5 = Chi aiuta senza chiedere soldi.

c6 = Soldi per iniziare: offerte pubbliche e i loro limiti.

c7 = Impresa sociale: come si chiama qui.

c8 = Protezione: in pericolo chiama il { $emergency }. Nessuno può tenere il tuo passaporto o la tua paga.

picker = Vuoi vedere che cosa vale di solito per il tuo status?
    .mine = Posso lavorare in proprio?
    .more = Un altro tema
    .back = Indietro

more = E adesso?
    .more = Un altro tema
    .back = Indietro

wrong = Grazie. Che cosa è sbagliato?
    .old = È vecchio
    .never = Non è vero
    .link = La pagina non si apre
    .back = In realtà è giusto

words = L'ho detto a chi cura le informazioni. Vuoi dire di più? Scrivi qui, senza nomi e senza numeri di documenti. Oppure tocca Continua.

words-thanks = Grazie. Lo leggeranno.

# $source is the name of an office, $checked a day. The page itself opens by a button below.
fact =
    { $fact }

    🔎 { $source }. Controllato il { $checked }. Di solito è così: decide la pagina.

# The same, where it says for whom: $open.
fact-open =
    { $fact }

    { $open }
    🔎 { $source }. Controllato il { $checked }. Di solito è così: decide la pagina.

fact-old = L'ultimo controllo è del { $checked }. È passato troppo tempo, quindi mostro solo la pagina: { $source }.

ask-there = Su questo non ho una risposta controllata. Chiedi lì: { $source }.

no-facts = Su questo non ho una pagina controllata. Chiedi all'ufficio immigrazione o a una persona qui.

open-nationals = Per chi: solo cittadini di questo paese.
open-eu = Per chi: cittadini di questo paese e dell'UE. Gli altri vanno in ufficio.
open-third-country = Per chi: persone da paesi fuori dall'UE.
