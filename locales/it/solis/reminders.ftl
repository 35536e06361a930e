### Qualche tempo dopo una richiesta di aiuto in pericolo.

reminders =
    Qualche tempo fa ho fermato tutti i promemoria, per lasciarti in pace. Ti scrivo di nuovo nei giorni di lezione? Vanno bene tutte e due le risposte.
    .easy = Ho fermato tutti i promemoria, per lasciarti in pace. Ti scrivo di nuovo? Puoi dire sì o no.
    .on = Sì, nei giorni di lezione
    .off = No, solo se scrivo io

changed = Va bene. Faccio così.
