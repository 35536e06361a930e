### Si chiede qualche giorno dopo «Documenti: posso lavorare per conto mio?».
###
### Qui non c’è niente sulla legge di un Paese. Decide l’ufficio.

which-line = Un permesso può avere queste 3 righe. Quale può avere parole sul lavoro?
    .kind = 🪪 Tipo di permesso
    .until = 📅 Valido fino al
    .remarks = 📝 Annotazioni
    .easy = Un permesso ha 3 righe. Quale può dire qualcosa sul lavoro?
which-line-kind = Questa riga dice di che tipo è il permesso. Le parole sul lavoro sono spesso in «Annotazioni». Non è chiaro? Chiedi all’ufficio.
    .easy = Questa riga parla del tipo. Guarda «Annotazioni». Non è chiaro? Chiedi.
which-line-until = Questa riga mostra l’ultimo giorno. È bene averlo nel calendario. Le parole sul lavoro sono spesso in «Annotazioni».
    .easy = Questa riga è l’ultimo giorno. Guarda «Annotazioni».
which-line-remarks = Sì. Le parole sul lavoro sono spesso lì, a volte in una lettera. Le parole non sono chiare? Chiedi all’ufficio.
    .easy = Sì. Guarda lì. Le parole non sono chiare? Chiedi all’ufficio.

who-decides = Samira vuole tagliare capelli per soldi. Un’amica dice: «Puoi. Lo faccio anch’io.» Chi decide se il suo permesso lo permette?
    .friend = 💬 L’amica
    .office = 🏛 L’ufficio
    .solis = 🤖 Solis
    .easy = Samira vuole lavorare per conto suo. Un’amica dice: «Puoi.» Chi decide?
who-decides-friend = L’amica è gentile, ma forse ha altri documenti. Decide l’ufficio. Samira prima chiede lì.
    .easy = L’amica ha altri documenti. Decide l’ufficio. Prima chiedi.
who-decides-office = Sì. Gli amici e Solis non decidono. Decide l’ufficio, quindi prima chiedi lì.
    .easy = Sì. Decide l’ufficio. Prima chiedi lì.
who-decides-solis = Solis ti può dire dove guardare e chiedere. Non decide. Decide l’ufficio.
    .easy = Solis non decide. Decide l’ufficio. Prima chiedi.

photo = Una pagina internet dice: «Manda una foto del tuo permesso. Ti diciamo se puoi lavorare.» Che cosa fai?
    .keep = ✋ Non mando niente
    .send = 📷 Mando la foto
    .easy = Una pagina dice: «Manda una foto del tuo permesso.» Che cosa fai?
photo-keep = Sì. I tuoi documenti restano con te. Chiedi all’ufficio, o portali a uno sportello migranti gratuito.
    .easy = Sì. I tuoi documenti restano con te. Chiedi all’ufficio.
photo-send = Sembra veloce. Ma non sai chi tiene la foto. Chiedi all’ufficio o a uno sportello migranti gratuito.
    .easy = Sembra veloce. Ma chi tiene la foto? Chiedi all’ufficio.
