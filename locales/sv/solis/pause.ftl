### Paus och fortsättning.

pause =
    När får jag skriva till dig av mig själv? Du kan göra lektioner när du vill.
    .easy = Får jag skriva till dig? Du kan lära dig när du vill.
    .on = ▶️ På mina lektionsdagar
    .pause-7 = ⏸ Pausa 7 dagar
    .off = 🔕 Bara när jag skriver

changed = Bra. Då gör jag så.
