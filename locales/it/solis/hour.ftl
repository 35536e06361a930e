### L’ora dei messaggi non richiesti.

hour =
    A che ora ti posso scrivere? Non scrivo mai tra le 21:00 e le 9:00.
    .easy = Quando ti posso scrivere? Mai di notte.
    .at-9 = 9:00
    .at-11 = 11:00
    .at-13 = 13:00
    .at-15 = 15:00
    .at-17 = 17:00
    .at-18 = 18:00
    .at-19 = 19:00
    .at-20 = 20:00
