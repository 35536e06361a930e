### Qualcuno è troppo giovane per dire di sì da solo.

young = Grazie per averlo detto. Allora mi fermo qui: prima un genitore o un tutore deve dire di sì. Non scrivo più io. Non hai fatto niente di sbagliato.
    .easy = Grazie. Mi fermo qui. Prima un genitore o un tutore deve dire di sì. Non hai fatto niente di sbagliato.

who = Ora lo sanno le persone che gestiscono questo corso. Puoi scrivere a loro qui, adesso o più tardi.
    .easy = Le persone del corso lo sanno. Puoi scrivere a loro qui.

still = Il corso aspetta finché un genitore o un tutore dice di sì. Hai toccato per sbaglio? Allora dillo a una persona.
    .easy = Il corso aspetta. Un genitore o un tutore deve dire di sì. Hai toccato per sbaglio? Dillo a una persona.
    .person = Una persona
    .rest = Aspetto

rest = Va bene. A presto.

vouched = Buone notizie: puoi continuare il corso.
    .easy = Ora puoi continuare.
