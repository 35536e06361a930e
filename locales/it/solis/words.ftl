### Parole da sole: la tastiera, risposte brevi, i giorni della settimana.

# Le parole scelte, una per ogni cosa: partecipante (learner), mentor, coordinamento (coordinator), corso, modulo,
# lezione, passo, gruppo (cohort), annuncio, conversazione (talk), scheda (card), compito (homework, task),
# attività (business), cliente, titolare (owner), prezzo, costi, guadagno (profit), stipendio (wage),
# datore di lavoro (employer; più facile: capo), lavoro dipendente (job), lavoro autonomo (self-employment),
# permesso (permit), tasse (tax), fattura (invoice), capacità (skill), ufficio (office),
# sportello migranti (advice centre), sportello nuove attività (start help desk), ufficio delle tasse (tax office desk),
# sindacato (trade union), biblioteca (library).
# A chi impara si dà del tu; nelle pagine di chi lavora qui, del Lei. Nessun testo fa capire se chi legge è donna o uomo.

# I tre pulsanti che ci sono sempre. Al massimo 16 lettere ciascuno; tutti diversi.
continue = Continua
person = Una persona
menu = Menu

# Come si chiama un partecipante che non ha dato un nome.
nameless = partecipante

# Sotto il primo messaggio di una lezione con una traduzione che nessuno ha controllato.
machine = 🤖 Questo testo è tradotto da una macchina. Nessuno lo ha ancora controllato.

# Sopra il primo messaggio di una lezione che non c’è in questa lingua. Poi continua in inglese.
not-in-yours = 🌍 Questa lezione non c’è ancora in italiano. È in inglese.

unchecked = 🤖 Nessuno ha ancora controllato queste parole nella tua lingua. Per questo le leggi prima in inglese. Sotto c’è la traduzione di una macchina.
    .easy = 🤖 Nessuno ha controllato questo nella tua lingua. Prima c’è l’inglese. Sotto c’è la traduzione di una macchina.

# Al massimo 200 lettere: Telegram lo mostra in una piccola finestra.
wrong-fact = ✋ Questo è sbagliato
closed = Questa domanda è chiusa. La domanda aperta è l’ultima.
noted = Grazie. La risposta è salvata.
forgotten = Fatto: ho cancellato tutto quello che avevo su di te. Se un giorno vuoi ricominciare, scrivi /start. Ciao e buona fortuna!

please-tap = Tocca uno dei pulsanti, per favore. Puoi anche scrivere il suo numero.
    .easy = Tocca un pulsante, per favore. O scrivi il suo numero.

# Where a number is to be worked out, and there is none, or several.
please-number = Scrivi un solo numero con le cifre, per favore, per esempio 12. Puoi aggiungere una parola: 12 euro.
    .easy = Scrivi un solo numero, per esempio 12.

# What somebody has put in order so far, with numbers, above the buttons that are left.
so-far =
    { $put }

    Che cosa viene dopo?
start-again = ↩️ Ricomincia

# Of an answer, for mentors and on the page of what is kept: how it was put in order; that it is no number of ours.
in-order = Nell’ordine giusto
in-another-order = In un altro ordine
another-number = Un altro numero

idle = Per andare avanti, tocca Continua. Per fare una domanda, tocca «Una persona».

welcome-back = Ciao di nuovo, { $name }! Continuiamo da dove eri.

cannot-use = Qui non posso usare questo tipo di messaggio. Tocca un pulsante o scrivi, per favore.

kept-for-person = Lo tengo per la persona che ti risponde.

# Quanto ci mette di solito una persona.
wait-unknown = Non so ancora dire quanto tempo ci vuole.
wait-hour = Di solito qualcuno arriva entro un’ora.
wait-day = Di solito qualcuno arriva entro un giorno.
wait-days = Di solito ci vuole qualche giorno.

# Sopra quello che una persona dice a un’altra.
from = 💬 { $name }
changed = ✏️ { $name } ha cambiato questo:

# Al posto di qualcosa che questa chat non sa mostrare; $what è una delle parole più sotto.
was-sent = 📎 { $name } ha mandato qualcosa che qui non si può mostrare: { $what }

# A chi lo ha mandato.
not-passed-on = Questo non si è potuto consegnare: { $what }

# A un partecipante che manda il proprio numero con il pulsante dell’app.
own-number = 🔒 Il tuo numero resta con me: il mentor non lo vede. Se lo vuoi dare comunque, scrivilo in un messaggio.

# Chi scrive una di queste parole vuole una persona. Con virgole in mezzo.
help-words = aiuto, aiutami, una persona, persona, un essere umano, una persona vera, ho bisogno di aiuto, mi serve aiuto

# Chi scrive una di queste parole vuole un testo più facile. Con virgole in mezzo.
easier-words = più facile, più semplice, dillo più facile, troppo difficile, difficile, non capisco, non ho capito, non è chiaro

# Per un mentor: da che cosa si vede che un partecipante non va avanti. Segue un numero.
stuck-wrong = risposte sbagliate
stuck-again = la stessa domanda di nuovo
stuck-silent = giorni di silenzio nella lezione
stuck-easier = «dillo più facile»

# Sopra quello che una macchina ha tradotto delle parole di una persona.
translated = 🤖 Tradotto da una macchina:

too-fast = Troppi messaggi insieme. Aspetta un minuto, per favore. Niente va perso.

crowded =
    In questo momento arrivano molte persone. Scrivi di nuovo tra qualche minuto, per favore.

    Ti serve aiuto adesso?

    📞 { $emergency } – se la tua vita o la vita di un’altra persona è in pericolo. Gratis, giorno e notte, in tutta l’UE e in Turchia.

    Per una persona del nostro team, tocca «Una persona».
    .easy =
        Adesso arrivano molte persone. Scrivi di nuovo tra qualche minuto, per favore.

        Ti serve aiuto adesso?

        📞 { $emergency } – quando qualcuno può morire. Gratis, giorno e notte, in tutta l’UE e in Turchia.

        Per una persona del nostro team, tocca «Una persona».

trouble = C’è stato un errore da parte mia. Riprova, per favore. Il tuo posto è salvato.

other-device = Ora questa chat continua qui. Il tuo posto è salvato.

# Al posto di un giorno e di un’ora: «Il tuo prossimo giorno di lezione: quando vuoi».
any-time = quando vuoi
today = oggi
monday = lunedì
tuesday = martedì
wednesday = mercoledì
thursday = giovedì
friday = venerdì
saturday = sabato
sunday = domenica

# La pagina web.
write-here = Scrivi qui…
send = Invia
photo = (foto)
voice = (messaggio vocale)
video = (video)
sound = (audio)
file = (file)
sticker = (adesivo)
place-on-map = (luogo sulla mappa)
contact = (contatto)
message = (messaggio)
attachment = (allegato)
unreadable = un messaggio che non si è potuto leggere
file-gone = Questo file non si può mostrare: non c’è più, o adesso non si può raggiungere.
read-aloud = 🔊 Ascolta
offline = Niente rete. Il tuo messaggio è salvato e parte appena possibile.
other-device-link = Continua su un altro dispositivo
other-device-explain = Apri questo link sull’altro dispositivo entro 15 minuti. Funziona una volta sola.
other-device-open = Continua qui
link-old = Questo link è vecchio o già usato. Crea un link nuovo sul primo dispositivo.
you = Tu
robot = Solis, il robot del corso

# A chi arriva con un link in un gruppo.
group-full = Questo gruppo è pieno. Puoi iniziare lo stesso, senza gruppo: non manca niente.
    .easy = Il gruppo è pieno. Puoi iniziare senza gruppo.
link-over = Questo link non vale più. Puoi iniziare lo stesso, senza gruppo.
    .easy = Questo link è vecchio. Puoi iniziare senza gruppo.

# A che cosa servono i dati di un partecipante, e se è d’accordo; poi chi risponde alle domande sui dati.
for-course = Il corso
for-trainer = Le persone del corso vedono le mie lezioni
for-reports = I rapporti mi contano, senza nome
agreed = sì
not-agreed = no
not-asked = ancora nessuna risposta
contact-unnamed = le persone che gestiscono questo corso. Per raggiungerle, tocca Una persona.
# A una persona già conosciuta che apre un link in un gruppo.
group-full-stay = Quel gruppo è pieno. Per te non cambia niente: puoi continuare come prima.
    .easy = Quel gruppo è pieno. Continui come prima.
link-over-stay = Quel link non vale più. Per te non cambia niente: puoi continuare come prima.
    .easy = Quel link è vecchio. Continui come prima.
in-group = Fai già parte di questo gruppo.
group-joined = Fatto: ora fai parte di questo gruppo.
other-organisation = Questo link è per un gruppo di un’altra organizzazione, quindi per te non cambia niente. Se vuoi cambiare, chiedi a una persona del nostro team.
    .easy = Questo link è di un’altra organizzazione. Non cambia niente. Vuoi cambiare? Chiedi a una persona del nostro team.
