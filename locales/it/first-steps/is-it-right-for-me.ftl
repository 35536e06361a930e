### Fa per me, adesso? — uno sguardo privato a tempo, soldi, salute e famiglia.

# Al massimo 40 caratteri.
title = Fa per me, adesso?

# Si manda dopo tre giorni di silenzio.
nudge = Iniziare, aspettare o fermarsi? Tutte e 3 sono buone risposte.
    .easy = Iniziare, aspettare o fermarsi? Ogni risposta va bene.

story =
    Nadia ripara bene i telefoni. Lavora in una lavanderia e ha 2 figli. Ora vuole un banco di riparazioni al mercato.

    Un amico dice: inizia domani. Uno zio dice: non iniziare mai. Nadia non è sicura. Così prende un foglio. Scrive 4 parole: tempo, soldi, salute, famiglia.
    .next = Avanti
    .easy =
    Nadia ripara telefoni. Lavora in una lavanderia. Ha 2 figli.

    Vuole un banco di riparazioni al mercato. È il momento giusto? Guarda 4 cose.

# Le luci sono quelle di un semaforo.
lights =
    Per ogni parola Nadia sceglie una luce, come al semaforo. Verde vuol dire: adesso va bene. Giallo vuol dire: prima cambio qualcosa. Rosso vuol dire: adesso è un problema.

    Una luce rossa non è colpa tua. Ti mostra dove guardare. E può cambiare.

    Ora tocca a te. Non ci sono punti e nessuna risposta è sbagliata.
    .next = Avanti
    .easy =
    Verde: va bene. Giallo: prima cambio qualcosa. Rosso: adesso è un problema.

    Il rosso non è colpa tua. Una luce può cambiare. Ora scegli tu. Nessuna risposta è sbagliata.

time = Tempo. Quante ore libere hai in una settimana normale?
    .green = 🟢 5 ore o più
    .yellow = 🟡 Da 2 a 4 ore
    .red = 🔴 Meno di 2 ore
    .easy = Tempo. Quante ore libere hai ogni settimana?
time-green = Bene. Scegli ore fisse, per esempio il martedì sera. Tieni 1 giorno per il riposo.
    .easy = Bene. Scegli le tue ore di lavoro. Tieni 1 giorno per il riposo.
time-yellow = Con 2 ore puoi provare una piccola idea. Quale lavoro di casa può aspettare, o chi lo può fare con te?
    .easy = 2 ore bastano per una piccola prova. Chi ti può aiutare a casa?
time-red = La tua settimana è piena, e questo è lavoro vero. Puoi imparare ora e iniziare più tardi.
    .easy = La tua settimana è piena. Va bene così. Impara ora. Inizia più tardi.

money = Soldi. Nei primi mesi una nuova attività spesso non dà guadagno. Per quanto tempo puoi ancora pagare affitto e cibo?
    .green = 🟢 3 mesi o più
    .yellow = 🟡 Circa 1 mese
    .red = 🔴 Meno di 1 mese
    .easy = Soldi. All’inizio una nuova attività spesso non dà guadagno. Per quanto tempo puoi pagare affitto e cibo?
money-green = Bene. Decidi ora quanti soldi puoi perdere. Scrivi il numero su un foglio, e fermati lì.
    .easy = Bene. Quanto puoi perdere? Scrivilo su un foglio. Fermati lì.
money-yellow = Per ora tieni le altre entrate. Prima risparmia un po’, poi fai una piccola prova.
    .easy = Per ora tieni il tuo lavoro. Risparmia un po’. Poi fai una piccola prova.
money-red = Prima vengono affitto e cibo. Alcuni passi non costano niente: imparare, chiedere e fare piani.
    .easy = Prima vengono affitto e cibo. Imparare e chiedere non costa niente.

# Non si chiede mai della salute: il partecipante sceglie questa luce senza dirlo a nessuno.
health =
    Salute. Un’attività ha bisogno della tua forza. Dormi abbastanza? Hai un giorno di riposo?

    Scegli questa luce in silenzio, solo per te. Non scriverla qui. Solis non chiede della tua salute.

    Senti molta stanchezza? Allora riposare è un buon piano.
    .next = Avanti
    .easy =
    Ora la salute. Dormi abbastanza? Puoi riposare?

    Scegli questa luce nella tua testa. Non scriverla qui. Non chiediamo niente. Molta stanchezza? Prima riposa.

family = Famiglia. Lavori più ore. Chi aiuta con i bambini, i pasti o i genitori anziani? Se nessuno ha bisogno di aiuto, scegli verde.
    .green = 🟢 L’aiuto c’è
    .yellow = 🟡 Prima ne parliamo
    .red = 🔴 Ora nessun aiuto
    .easy = Famiglia. Lavori di più. Chi aiuta a casa? Nessuno ha bisogno di aiuto? Scegli verde.
family-green = Bene. Decidete insieme giorni e ore. Così tutti conoscono il piano.
    .easy = Bene. Decidete insieme giorni e ore. Così tutti lo sanno.
family-yellow = Parlarne un momento può cambiare questa luce. Il compito di oggi ti aiuta a cominciare.
    .easy = Parlarne un momento può aiutare. È il tuo compito di oggi.
family-red = È difficile, e molti genitori lo sanno. Tenere i bambini costa tempo e soldi. Mettilo nel tuo piano, come gli attrezzi.
    .easy = È difficile. Tenere i bambini costa tempo e soldi. Mettilo nel tuo piano.

look =
    Ora guarda tutte e 4 le luci. Quasi tutte verdi? Puoi iniziare in piccolo. Qualche gialla? Puoi aspettare e prima cambiare 1 luce. Una rossa? Guarda lì prima di iniziare.

    Puoi anche fermarti. Così tieni il tuo tempo e i tuoi soldi. Tu conosci meglio la tua vita: decidi tu.
    .next = Avanti
    .easy =
    Guarda le tue 4 luci. Molte verdi? Inizia in piccolo. Gialle? Aspetta e cambia 1 cosa. Una rossa? Prima guarda lì.

    Puoi anche fermarti. Decidi tu.

decide = Qual è la tua risposta oggi? Tutte e 3 sono buone risposte.
    .start = 🟢 Iniziare in piccolo
    .wait = 🟡 Aspettare
    .stop = 🔴 Per ora fermarsi
    .easy = Che cosa scegli oggi? Ogni risposta va bene.

start-small = Bene. Inizia in piccolo, con ore fisse e solo con soldi che puoi perdere. Prima viene il tuo permesso. Se non permette il lavoro autonomo, fermati e prima chiedi. La prossima lezione ti aiuta.
    .next = Avanti
    .easy = Bene. Inizia in piccolo. Prima guarda il tuo permesso. Puoi lavorare per conto tuo? Hai dubbi? Prima chiedi.

wait-well = Bene. Anche aspettare è un piano. Scegli 1 luce e 1 piccolo cambiamento. Nadia aspetta 4 mesi e risparmia per gli attrezzi. Scegli un giorno e guarda di nuovo le tue luci.
    .next = Avanti
    .easy = Bene. Scegli 1 luce. Cambia 1 piccola cosa. Scegli un giorno. Poi guarda di nuovo.

stop-well = Bene. Fermarsi in modo chiaro fa risparmiare tempo e soldi. Tomás pensa a un negozio di biciclette. Poi si ferma e tiene il suo lavoro. Quello che sa, gli resta. Puoi tornare in qualsiasi giorno.
    .next = Avanti
    .easy = Bene. Fermarsi fa risparmiare tempo e soldi. Quello che sai, ti resta. Puoi tornare.

one-red = Nadia ha 3 luci verdi. La luce dei soldi è rossa. Che cosa la aiuta di più?
    .tomorrow = Iniziare domani
    .save = Risparmiare un po’
    .forget = Lasciare l’idea
    .easy = Nadia ha 3 luci verdi. La luce dei soldi è rossa. Che cosa aiuta?
one-red-tomorrow = 3 luci verdi danno coraggio. Ma il primo mese forse non porta soldi. Allora manca l’affitto. È meglio prima risparmiare.
    .easy = Il primo mese forse non porta soldi. Chi paga l’affitto? Prima risparmia.
one-red-save = Sì. Lavora su 1 luce. Poi guarda di nuovo tutte e 4.
    .easy = Sì. Cambia 1 luce. Poi guarda di nuovo.
one-red-forget = Anche fermarsi è una buona risposta. Ma solo 1 luce è rossa, e può cambiare. È meglio prima risparmiare.
    .easy = Anche fermarsi è una buona risposta. Ma 1 luce può cambiare. Prima risparmia.

talk = Il tuo compito: parla con 1 persona a casa, o con un’altra persona di cui ti fidi. Parlate degli orari. Quali ore sono per il lavoro? Quali per la famiglia? Quali per il riposo? Bastano 15 minuti. Poi tocca il pulsante.
    .done = ✅ Ne abbiamo parlato
    .easy = Parla con 1 persona a casa. O parla con una persona amica. Quando puoi lavorare? Quando riposi? Bastano 15 minuti. Poi tocca il pulsante.
talk-reminder =
    { $days ->
        [one] Hai ancora un giorno per parlare degli orari. Bastano 15 minuti.
       *[other] Hai ancora { $days } giorni per parlare degli orari. Bastano 15 minuti.
    }
    .easy = Parla degli orari con 1 persona. Bastano 15 minuti.
talk-done = Bene. Ora qualcuno conosce il tuo piano, e tu conosci le tue ore. La tua risposta ora è diversa? Va bene anche così.
    .easy = Bene. Ora conosci le tue ore. La tua risposta è nuova? Va bene così.
talk-late = La settimana era piena. Va bene così. Puoi parlarne in un altro giorno.
    .easy = La tua settimana era piena. Va bene così. Parlane un altro giorno.

well-done = Hai guardato tempo, soldi, salute e famiglia. Iniziare, aspettare o fermarsi: la scelta è tua. Alla prossima lezione.
    .easy = Hai guardato 4 cose. Hai fatto la tua scelta. A presto.

another-day = Le tue 4 luci restano con te. Usale per ogni nuovo piano. Alla prossima lezione.
    .easy = Le tue 4 luci restano con te. Usale ancora. A presto.
