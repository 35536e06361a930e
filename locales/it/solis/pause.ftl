### Pausa e ripresa.

pause =
    Quando ti posso scrivere io? Tu puoi continuare con le lezioni quando vuoi.
    .easy = Ti posso scrivere io? Tu puoi imparare quando vuoi.
    .on = ▶️ Nei giorni di lezione
    .pause-7 = ⏸ Pausa di 7 giorni
    .off = 🔕 Solo quando scrivo io

changed = Va bene. Faccio così.
