### Före frågor om tidigare lektioner.

# Sägs före en till tre korta frågor. Den som går vidare utan svar förlorar inget.
intro = Först en kort titt tillbaka: vad minns du? Ingen räknar poäng. Vill du gå vidare utan det? Tryck på Fortsätt.
    .easy = Först en titt tillbaka. Vad minns du? Du kan också trycka på Fortsätt.
