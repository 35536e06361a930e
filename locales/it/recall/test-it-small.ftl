### Si chiede qualche giorno dopo «Prova in piccolo».

smallest = Vikram vuole riparare sedie da giardino. Quale prova è la più piccola?
    .workshop = 🏢 Affittare un’officina
    .chair = 🪑 Riparare 1 sedia
    .van = 🚐 Comprare un furgone
    .easy = Vikram vuole riparare sedie. Quale prova è la più piccola?
smallest-workshop = Un’officina costa l’affitto, anche quando non viene nessuno. 1 sedia gli mostra molto, con pochissimi soldi.
    .easy = Un’officina costa l’affitto. 1 sedia costa poco e mostra molto.
smallest-chair = Sì. Una piccola prova ha una domanda, pochi soldi e una regola per fermarsi.
    .easy = Sì. Una domanda, pochi soldi, una regola per fermarsi.
smallest-van = Un furgone aiuta quando il lavoro c’è. Prima 1 sedia: gli mostra molto, con pochissimi soldi.
    .easy = Un furgone può aspettare. 1 sedia mostra molto.

stop-rule = Rosa prova la sua idea. La sua regola è: «Mi fermo domenica.» Quando è meglio scrivere questa regola?
    .before = 📝 Prima di iniziare
    .after = 💸 A soldi finiti
    .easy = Rosa prova un’idea. La sua regola è: «Mi fermo domenica.» Quando la scrive?
stop-rule-before = Sì. Scrivi la regola prima di iniziare. Dopo è difficile fermarsi, perché la tua idea ti piace.
    .easy = Sì. Prima scrivi la regola. Dopo è difficile fermarsi.
stop-rule-after = Allora è troppo tardi, e forse mancano anche i soldi per l’affitto. Scrivi la regola prima di iniziare.
    .easy = Allora è troppo tardi. Prima scrivi la regola.

nobody-wants = Ali prova un’idea per 1 settimana. Gli costa 10 euro. Nessuno la vuole, e lui si ferma. Che cosa ha avuto?
    .nothing = 💨 Niente di niente
    .answer = 💡 Risposta a poco prezzo
    .easy = Ali prova un’idea. Costa 10 euro. Nessuno la vuole. Lui si ferma. Che cosa ha avuto?
nobody-wants-nothing = Può sembrare così. Ma ora lo sa, per soli 10 euro. Fermarsi in tempo è una capacità.
    .easy = Può sembrare così. Ma ora lo sa. È costato poco.
nobody-wants-answer = Sì. Ogni risultato è una risposta, e questa è costata poco. Fermarsi in tempo è una capacità.
    .easy = Sì. Ora lo sa. È costato poco.
