### Che cosa si può fare con i dati di un partecipante. `voice` è lo stesso testo letto ad alta voce: lettere, virgole, punti, nessun segno.

# $age è un numero di anni, da dialogues/ages.toml.
age = Prima una domanda. La legge dice: se hai meno di { $age } anni, un genitore o un tutore deve dire di sì. Solo allora un corso può tenere le tue risposte. Hai { $age } anni o più?
    .easy = Quanti anni hai? Meno di { $age }? Allora un genitore o un tutore deve dire di sì. Hai { $age } anni o più?
    .yes = Sì
    .no = No, ho meno anni

intro =
    Prima di continuare: 3 brevi domande sui tuoi dati. Puoi cambiare ogni risposta più tardi. Per questo scrivi /privacy.

    Non chiediamo il permesso di soggiorno, la religione o il passaporto. Per favore, non mandare foto di documenti. Se usi un’app di messaggi, questa chat passa anche dalla sua azienda. Noi non decidiamo che cosa conserva.
    .easy =
        3 brevi domande sui tuoi dati. Puoi cambiare le risposte più tardi. Scrivi /privacy.

        Non chiediamo documenti o religione. Per favore, non mandare foto di documenti. L’app di messaggi è di un’azienda. Non sappiamo che cosa conserva.

course = (1 di 3) Teniamo le tue risposte, così puoi continuare da dove eri. Senza questo il corso non funziona. Sei d’accordo?
    .easy = (1 di 3) Teniamo le tue risposte. Senza questo non c’è corso. Va bene?
    .voice = Prima domanda. Teniamo le tue risposte, così puoi continuare da dove eri. Senza questo il corso non funziona. Sei d’accordo?
    .yes = Sì
    .no = No
    .more = Che cosa vuol dire?
course-more = Teniamo quello che tocchi e scrivi nelle lezioni. Teniamo la tua lingua, la tua ora e il nome che hai dato. Lo usiamo per portarti la prossima lezione, e per nient’altro.
    .easy = Teniamo quello che tocchi e scrivi. Teniamo la tua lingua, la tua ora e il tuo nome. Così ricevi la prossima lezione. Non facciamo altro.

trainer = (2 di 3) Le persone che gestiscono questo corso possono vedere quali lezioni hai finito?
    .easy = (2 di 3) Le persone del corso possono vedere le tue lezioni?
    .voice = Seconda domanda. Le persone che gestiscono questo corso possono vedere quali lezioni hai finito?
    .yes = Sì
    .no = No
    .more = Che cosa vuol dire?
trainer-more = Vedono le tue lezioni, e una breve sigla al posto del tuo nome. Così possono aiutare quando una lezione è difficile. Non vedono quello che hai scritto, se non lo fai vedere a una persona. Se dici di no, il corso per te è uguale. Puoi sempre chiedere una persona.
    .easy = Vedono quali lezioni hai fatto. Non vedono le tue parole. Se dici di no, il corso è uguale. Puoi sempre chiedere una persona.

reports = (3 di 3) Possiamo contarti nei rapporti per chi paga il corso? Il tuo nome non c’è.
    .easy = (3 di 3) Possiamo contarti nei rapporti? Il tuo nome non c’è.
    .voice = Terza domanda. Possiamo contarti nei rapporti per chi paga il corso? Il tuo nome non c’è.
    .yes = Sì
    .no = No
    .more = Che cosa vuol dire?
reports-more = Un rapporto dice, per esempio: tante persone hanno finito una lezione. Nessuno ti può trovare lì dentro. Se dici di no, il corso per te è uguale.
    .easy = Un rapporto ha solo numeri. Nessuno ti trova lì dentro. Se dici di no, il corso è uguale.

noted =
    Grazie. Ho segnato:

    { $agreed }

    Puoi cambiare quando vuoi: scrivi /privacy.
    .easy =
        Grazie. Ho segnato:

        { $agreed }

        Per cambiare, scrivi /privacy.

leave = Allora ci fermiamo qui. Non porto altre lezioni e non ti scrivo più io. Puoi tornare a questa domanda quando vuoi: tocca Continua.
    .easy = Allora ci fermiamo qui. Non arrivano altre lezioni. Per tornare, tocca Continua.
    .again = Chiedimelo di nuovo
    .forget = 🗑 Cancella i miei dati
    .person = Una persona
    .rest = Mi fermo qui

rest = Va bene. Ora sto in silenzio. Ti auguro ogni bene.
    .easy = Va bene. Ora sto in silenzio. Tanti auguri.
