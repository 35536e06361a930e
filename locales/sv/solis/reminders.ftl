### En tid efter att någon bad om hjälp i en svår stund.

reminders =
    För en tid sedan stoppade jag alla påminnelser, så att du fick lugn och ro. Ska jag skriva till dig igen på dina lektionsdagar? Båda svaren är bra.
    .easy = Jag stoppade alla påminnelser, så att du fick lugn. Ska jag skriva till dig igen? Båda svaren är bra.
    .on = Ja, på mina lektionsdagar
    .off = Nej, bara när jag skriver

changed = Bra. Då gör jag så.
