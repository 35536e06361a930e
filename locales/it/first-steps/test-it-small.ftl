### Prova in piccolo — una domanda, pochi soldi, una regola per fermarsi.

# Al massimo 40 caratteri.
title = Prova in piccolo

# Si manda dopo tre giorni di silenzio.
nudge = Qual è il tuo passo più piccolo per domani?
    .easy = Quale piccolo passo puoi fare domani?

hello = Oggi prepari una prova molto piccola. Costa 20 euro o meno, e ha una fine. Ci vogliono circa 5 minuti.
    .easy = Oggi prepari una piccola prova. Ci vogliono 5 minuti.

story =
    Selam e suo fratello Anwar hanno un’idea: candele. Anwar dice: prendiamo un banco in affitto per 3 mesi. Costa 700 euro.

    Selam dice: prima una prova. Facciamo 8 candele per 15 euro. Le mostriamo per 1 settimana. Le vogliono meno di 3 persone? Allora ci fermiamo.

    1 persona ne vuole una. Così si fermano. Perdono 15 euro, non 700. E imparano: le persone cercano piccoli regali.
    .next = Avanti
    .easy =
    Anwar vuole vendere candele. Un banco costa 700 euro. Sua sorella Selam dice: prima una prova. Ne facciamo 8. Costa 15 euro. Proviamo per 1 settimana.

    1 persona ne vuole una. Si fermano. Hanno perso solo 15 euro. Hanno imparato molto.

rule =
    Una piccola prova ha 3 parti:
    ❓ Una domanda: che cosa voglio sapere?
    💰 Pochi soldi: 20 euro o meno, e solo soldi che posso perdere.
    🛑 Una regola per fermarsi: un giorno, o un numero.

    Scrivi la regola prima di iniziare. Dopo è difficile fermarsi, perché la tua idea ti piace.
    .next = Avanti
    .easy =
    Una piccola prova ha 3 parti.
    ❓ Una domanda.
    💰 Pochi soldi: 20 euro o meno.
    🛑 Una regola per fermarsi: un giorno o un numero.

    Prima scrivi la regola.

sewing = 4 persone vogliono provare un’idea. Caso 1: Blessing vuole dare lezioni di cucito. Qual è la prova più piccola?
    .room = 🏢 Affittare una stanza
    .lesson = 🪑 1 lezione a un tavolo
    .machines = 🧵 Comprare 3 macchine
    .easy = Caso 1. Blessing vuole insegnare a cucire. Quale prova è la più piccola?
sewing-room = Una stanza sembra una cosa seria. Ma paga ogni mese, anche quando non viene nessuno. 1 lezione a un tavolo le mostra di più, quasi gratis.
    .easy = Una stanza costa soldi ogni mese. 1 lezione non costa quasi niente.
sewing-lesson = Sì. Dopo 1 lezione sa quanto tempo ci vuole, e se ne vogliono una seconda.
    .easy = Sì. Dopo 1 lezione sa di più.
sewing-machines = Buone macchine aiutano più tardi. Ma prima deve sapere se le persone vengono. Basta 1 lezione a un tavolo.
    .easy = Le macchine possono aspettare. Le persone vengono? 1 lezione lo mostra.

windows = Caso 2: Rajan vuole pulire finestre. Qual è la prova più piccola?
    .two = 🧽 2 finestre e un panno
    .van = 🚐 Furgone con il nome
    .page = 🌐 Un sito web
    .easy = Caso 2. Rajan vuole pulire finestre. Quale prova è la più piccola?
windows-two = Sì. Vede quanto tempo vogliono 2 finestre, e se il vicino ne vuole altre.
    .easy = Sì. Vede quanto tempo ci vuole.
windows-van = Un furgone è utile quando il lavoro c’è. Per la prova bastano 2 finestre e un panno.
    .easy = Un furgone può aspettare. Bastano 2 finestre e un panno.
windows-page = Molte persone possono trovare un sito web. Ma non mostra se Rajan fa il lavoro in tempo. 2 finestre lo mostrano.
    .easy = Un sito web può aspettare. 2 finestre mostrano di più.

covers = Caso 3: Mei vuole vendere custodie per telefono dipinte da lei. Qual è la prova più piccola?
    .hundred = 📦 Comprare 100 custodie
    .market = 🏪 Un banco per 1 mese
    .photo = 📷 Dipingerne 2, una foto
    .easy = Caso 3. Mei dipinge custodie per telefono. Quale prova è la più piccola?
covers-hundred = 100 custodie costano meno l’una. Ma se le persone vogliono un altro colore? Con 2 custodie può ancora cambiare.
    .easy = E se le persone vogliono un altro colore? Con 2 custodie può cambiare.
covers-market = A un banco incontra molte persone. Ma 1 mese costa molto. Una foto di 2 custodie costa poco, e le persone possono rispondere.
    .easy = Un banco costa molto. Una foto costa poco.
covers-photo = Sì. Conta quante persone ne chiedono una. Se molte la chiedono blu, la dipinge blu.
    .easy = Sì. Conta quante persone chiedono.

when-to-stop = Caso 4: Tarek vuole riparare orologi. Quale prova ha una regola per fermarsi?
    .works = 💪 Finché funziona
    .date = 📅 2 sabati, poi conta
    .gone = 💰 Finché ci sono soldi
    .easy = Caso 4. Tarek ripara orologi. Quale prova ha una buona fine?
when-to-stop-works = Ha una volontà forte, ed è una cosa buona. Ma questa prova non ha fine. 2 sabati, poi conta: questa è una regola.
    .easy = Ha una volontà forte. Ma questa prova non ha fine. 2 sabati hanno una fine.
when-to-stop-date = Sì. Conosce l’ultimo giorno prima di iniziare. Poi conta, e decide con calma.
    .easy = Sì. Conosce l’ultimo giorno. Poi conta.
when-to-stop-gone = Così si ferma troppo tardi, e mancano anche i soldi per l’affitto. Un giorno, o un numero piccolo, è una regola migliore.
    .easy = Così i soldi finiscono. Un ultimo giorno è meglio.

way = E tutta la strada fino alla prova? Qui ci sono 4 passi. Toccali uno dopo l’altro: quale viene prima?
    .ask = 👂 Chiedere alle persone
    .test = 🧪 Provare in piccolo
    .hear = 🔎 Trovare un problema
    .pays = 💶 Trovare chi paga
    .easy = Qui ci sono 4 passi. Toccali in ordine. Che cosa viene prima?
way-right = Sì. Le domande non costano niente, e una prova costa un po’. Quindi prima le domande.
    .easy = Sì. Le domande sono gratis. Una prova costa un po’.
way-other =
    Molti vogliono provare subito. Ma le domande non costano niente, e una prova costa un po’. Questo ordine fa risparmiare:
    { $order }
    .easy =
    Le domande sono gratis. Una prova costa un po’. Quindi:
    { $order }

money = Ora la tua prova. Quanto puoi perdere, se affitto e cibo restano sicuri?
    .nothing = 🤲 Ora niente
    .ten = 💰 Fino a 10 euro
    .twenty = 💶 Fino a 20 euro
    .easy = Ora la tua prova. Quanti soldi puoi perdere?
money-nothing = Molte buone prove non costano niente: chiedere, mostrare una foto, farsi prestare un attrezzo.
    .easy = Una buona prova può essere gratis. Chiedi. Mostra. Fatti prestare una cosa.
money-ten = Bene. Metti questi 10 euro in una busta. Quando è vuota, la prova è finita.
    .easy = Bene. Metti 10 euro in una busta. È vuota? Allora fermati.
money-twenty = Bene. Metti questi 20 euro in una busta. Quando è vuota, la prova è finita.
    .easy = Bene. Metti 20 euro in una busta. È vuota? Allora fermati.

my-rule =
    Ora scrivi 2 righe brevi, o dille. La mia domanda è … Mi fermo quando …

    Per esempio: «Lo chiedono 3 persone? Mi fermo domenica.» Il tuo mentor lo può leggere o ascoltare.
    .easy = Scrivi o di’ 2 cose. Che cosa vuoi sapere? Quando ti fermi? Per esempio: «Mi fermo domenica.» Arriva al tuo mentor.
my-rule-thanks = Grazie. Ora la tua prova ha una fine prima di iniziare.
    .easy = Grazie. Ora la tua prova ha una fine.

# Una scheda di sicurezza: il permesso e le regole del mestiere.
may =
    Prima di lavorare o di prendere soldi: puoi farlo? Se il tuo permesso non permette il lavoro autonomo, o se hai dubbi, fermati e prima chiedi. Intanto fai solo domande alle persone e ascolta.

    Per alcune cose bisogna sempre chiedere prima: cibo, bambini, auto, capelli. E non prendere soldi in prestito per una prova.
    .next = Avanti
    .easy =
    Prima di lavorare o di prendere soldi: puoi farlo? Il tuo permesso non permette un’attività propria? O hai dubbi? Fermati. Prima chiedi. Intanto fai solo domande.

    Cibo, bambini, auto, capelli: chiedi sempre prima. Non prendere soldi in prestito.

test = Il tuo compito: fai la tua piccola prova nei prossimi 7 giorni. Rispetta la tua regola: quando dice stop, fermati. Scrivi che cosa è successo. Poi tocca il pulsante.
    .done = ✅ La prova è finita
    .easy = Fai la tua piccola prova in 7 giorni. La tua regola dice stop? Allora fermati. Scrivi che cosa è successo. Poi tocca il pulsante.
test-reminder =
    { $days ->
        [one] Hai ancora { $days } giorno per la tua piccola prova. Qual è il passo più piccolo oggi?
       *[other] Hai ancora { $days } giorni per la tua piccola prova. Qual è il passo più piccolo oggi?
    }
    .easy = Quale piccolo passo puoi fare oggi?
test-done = Bene. Hai provato, e hai finito con la tua regola.
    .easy = Bene. Hai provato. Hai rispettato la tua regola.
test-late = I 7 giorni sono finiti, e va bene così. Una prova può essere anche più piccola: 1 persona, 1 domanda.
    .easy = I 7 giorni sono finiti. Va bene così. Una prova può essere più piccola: chiedi a 1 persona.

result = Che cosa è successo nella tua prova? Ogni risposta è un risultato.
    .paid = 💶 Qualcuno ha pagato
    .liked = 🙂 È piaciuto
    .nobody = 🤷 Nessuno lo vuole
    .easy = Che cosa è successo? Ogni risposta va bene.
result-paid = È un segno forte. Chiedi perché hanno pagato. Una prova è solo un inizio, quindi per ora resta in piccolo.
    .easy = È un segno forte. Chiedi: perché hai pagato? Per ora resta in piccolo.
result-liked = È una cosa gentile, ed è metà della risposta. La prossima volta chiedi: «Quanto paghi oggi per questo?»
    .easy = È bello. La prossima volta chiedi: quanto paghi oggi?
result-nobody = Ora lo sai, e hai speso poco. Puoi cambiare l’idea, o prenderne una che hai tenuto per dopo.
    .easy = Ora lo sai. Hai speso poco. Cambia l’idea. O prendine un’altra.

end = Sai trovare un’idea, sceglierla, fare domande e provarla in piccolo. Anche fermarsi in tempo è una capacità. Alla prossima lezione!
    .easy = Sai trovare un’idea e provarla. Sai fermarti in tempo. A presto!

later = Una domanda, pochi soldi, una regola per fermarsi. Inizia in un giorno buono per te. Alla prossima lezione!
    .easy = Una domanda. Pochi soldi. Una regola per fermarsi. Inizia in un giorno buono. A presto!
