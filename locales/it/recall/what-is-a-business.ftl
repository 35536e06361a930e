### Si chiede qualche giorno dopo «Che cos’è un’attività?».

who-pays = Rahel ripara biciclette in una stanza sua. Chi la paga lì?
    .boss = 👔 Un datore di lavoro
    .customers = 🚲 I suoi clienti
    .easy = Rahel ripara biciclette in una stanza sua. Chi la paga?
who-pays-boss = Nella grande officina sì. Nella sua stanza nessuno le paga uno stipendio. Pagano i clienti.
    .easy = Nel lavoro dipendente sì. Nella sua stanza pagano i clienti.
who-pays-customers = Sì. In un’attività pagano i clienti. Nel lavoro dipendente paga un datore di lavoro.
    .easy = Sì. In un’attività pagano i clienti.

whose-loss = È un mese difficile. I costi sono più alti delle vendite. Chi perde soldi?
    .owner = 🙋 Il titolare
    .customer = 🛒 I clienti
    .nobody = 💨 Nessuno
    .easy = Un mese difficile. Entrano pochi soldi. Chi perde soldi?
whose-loss-owner = Sì. Il guadagno è del titolare, e anche la perdita. Quindi è bene iniziare in piccolo.
    .easy = Sì. Perde soldi il titolare. Quindi inizia in piccolo.
whose-loss-customer = Sarebbe bello, ma i clienti pagano solo il prezzo. La perdita è del titolare. Quindi è bene iniziare in piccolo.
    .easy = I clienti pagano solo il prezzo. Perde soldi il titolare.
whose-loss-nobody = Affitto e materiale si pagano lo stesso. La perdita è del titolare. Quindi è bene iniziare in piccolo.
    .easy = L’affitto si paga lo stesso. Perde soldi il titolare.

job-or-business = Omar pulisce uffici. Un’azienda gli dice dove e quando, e lo paga ogni mese. Che cos’è?
    .job = 👔 Lavoro dipendente
    .business = 🏪 Attività propria
    .hobby = 🎨 Hobby
    .easy = Un’azienda dice a Omar dove pulire. Lo paga ogni mese. Che cos’è?
job-or-business-job = Sì. Un datore di lavoro decide gli orari e paga uno stipendio. È un lavoro dipendente.
    .easy = Sì. Un capo lo paga. È un lavoro dipendente.
job-or-business-business = Lavora molto, e pulire può essere un’attività. Ma qui qualcun altro decide gli orari e paga uno stipendio. È un lavoro dipendente.
    .easy = Pulire può essere un’attività. Ma qui paga un capo. È un lavoro dipendente.
job-or-business-hobby = Un hobby dà piacere e di solito non porta soldi. Omar è pagato ogni mese. È un lavoro dipendente.
    .easy = Un hobby non porta soldi. Omar è pagato. È un lavoro dipendente.
