### La scrivania di un mentor: che cosa c’è, chi aspetta, e come lavora.

# $talks è per esempio 1/3, $waiting un numero, $hours per esempio lunedì-venerdì 09:00-17:00, $holidays un elenco.
desk-menu =
    🗂 La Sua scrivania.

    Le Sue conversazioni: { $talks }
    In attesa di una persona: { $waiting }
    Lei risponde: { $hours }
    Giorni liberi: { $holidays }
    .talks = 💬 Conversazioni
    .waiting = 🙋 Chi aspetta
    .settings = ⚙️ Come lavoro
    .away = 🌴 Non ci sono
    .practice = 🎓 Prova
    .screen = 🖥️ Scrivania a schermo
    .leave = 👋 Smetto come mentor
    .open = 🗂 La mia scrivania

desk-talks = Le Sue conversazioni: { $talks }. Ne tocchi una, e la sua scheda torna.
    .back = Indietro

desk-waiting = In attesa di una persona: { $waiting }. A questi partecipanti può rispondere Lei. Ne tocchi uno per leggere la scheda.
    .back = Indietro

# $languages, $topics, $zone e $capacity sono come li ha scelti il mentor; $language è la lingua di questa chat.
desk-settings =
    ⚙️ Come lavora. Può cambiare tutto quando vuole.

    Nome per i partecipanti: { $name }
    Lei risponde in: { $languages }
    Lei risponde su: { $topics }
    Orari: { $hours }
    Il Suo fuso orario: { $zone }
    Giorni liberi: { $holidays }
    Conversazioni insieme: { $capacity }
    Lingua di questa chat: { $language }
    .name = 🙂 Nome
    .languages = 🗣 Lingue in cui rispondo
    .topics = 🏷 Argomenti
    .hours = 🕒 Orari
    .zone = 📍 Dove sono
    .holidays = 🌴 Giorni liberi
    .capacity = 🔢 Conversazioni insieme
    .interface = 🌐 Lingua di questa chat
    .back = Indietro

desk-check =
    È giusto così, { $name }?

    Lei risponde in: { $languages }
    Lei risponde su: { $topics }
    Orari: { $hours }
    Il Suo fuso orario: { $zone }
    .right = ✅ Giusto
    .languages = 🗣 Cambia le lingue
    .hours = 🕒 Cambia gli orari
    .zone = 📍 Cambia dove sono

desk-languages = In quali lingue risponde ai partecipanti? Tocchi ogni lingua; la tocchi di nuovo per toglierla. Una resta sempre.
    .back = Fatto

desk-topics = Su che cosa risponde? Tocchi ogni argomento; lo tocchi di nuovo per toglierlo.
    .everything = Tutto
    .question = Domande generali
    .back = Fatto

desk-hours =
    Quando risponde? I partecipanti vedono questi orari, e solo allora Le chiediamo qualcosa.

    Ora: { $hours }
    .weekdays = Lunedì-venerdì, 9-17
    .evenings = Lunedì-venerdì, 17-21
    .weekends = Sabato e domenica, 10-18
    .always = Sempre
    .own = ✏️ Altri orari
    .back = Fatto

desk-holidays =
    🌴 Quando non c’è? In questi giorni non Le arriva nessuno. Le conversazioni aperte restano a Lei: se non può rispondere, le passi ad altri.

    Giorni liberi: { $holidays }
    .today = Oggi
    .this-week = Fino a fine settimana
    .next-week = La prossima settimana
    .two-weeks = Due settimane da oggi
    .own = ✏️ Altri giorni
    .back = Fatto

desk-capacity = Quante conversazioni vuole avere insieme, al massimo?
    .back = Fatto

desk-leave = Vuole smettere di essere mentor? I partecipanti che ora parlano con Lei passano subito ad altri mentor, e lo sanno.
    .yes = Sì, smetto
    .no = No, resto

desk-write-name = Con quale nome La chiamano i partecipanti? Scriva un nome. Lo vedono in ogni conversazione con Lei.

desk-bad-name = Questo non può essere un nome. Per favore, ne scriva uno con lettere, per esempio: Ilze

# Gli esempi in inglese restano così: Solis legge i giorni in inglese e nella lingua di questa chat.
desk-write-hours =
    Scriva ora i Suoi orari, come in uno di questi esempi:

    Mon-Fri 09:00-17:00
    lunedì, mercoledì 18:00-21:00
    Mon-Fri 09:00-12:00,13:00-17:00; Sat 10:00-14:00

    I giorni si possono scrivere in italiano o in inglese: Mon, Tue, Wed, Thu, Fri, Sat, Sun.

# $part è quello che non si è potuto leggere.
desk-hours-day =
    Qui non trovo un giorno della settimana: { $part }

    Per favore, scriva di nuovo i Suoi orari, prima i giorni, come qui:
    Mon-Fri 09:00-17:00

desk-hours-time =
    Non riesco a leggere da che ora a che ora: { $part }

    Per favore, scriva di nuovo i Suoi orari, con ore da 00:00 a 24:00, come qui:
    Mon-Fri 09:00-17:00

desk-hours-empty =
    Questo comincia e finisce alla stessa ora: { $part }

    Per favore, scriva di nuovo i Suoi orari. Un giorno intero si scrive così:
    Sat 00:00-24:00

desk-write-holidays =
    Scriva il primo e l’ultimo giorno, come in uno di questi esempi:

    24.12.-3.1.
    24.12.2026-3.1.2027

    Va bene anche un giorno solo: 24.12.

desk-bad-holidays =
    Non riesco a leggere questi giorni, o sono già passati: { $part }

    Per favore, scriva giorno e mese in numeri, il primo e l’ultimo giorno, come qui:
    24.12.-3.1.

desk-left = Lei non è più mentor qui. Grazie di tutto! Se vuole tornare, chieda un nuovo invito a chi gestisce questo programma.

desk-frozen = Chi gestisce questo programma ha messo in pausa il Suo lavoro di mentor. Ora non Le arrivano partecipanti, e niente di quello che scrive qui arriva a un partecipante. Se non sa perché, ne parli con loro, per favore.

desk-unfrozen = Può lavorare di nuovo come mentor. Per vedere la Sua scrivania, scriva /desk.
