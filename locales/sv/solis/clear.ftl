### Efter en lektion: var den tydlig?

# Den som går vidare utan svar förlorar inget.
clear = Var den här lektionen lätt att förstå?
    .clear = 👍 Ja, tydlig
    .not-quite = Inte riktigt

what = Vad var svårt?
    .words = Orden
    .too-long = Den var för lång
    .example = Exemplet
    .situation = Jag har det annorlunda
    .other = Något annat

more =
    Tack. Vill du säga mer? Skriv det eller skicka ett röstmeddelande. De som leder kursen ser det utan ditt namn.

    Tryck på Fortsätt när du vill gå vidare.
    .easy = Tack. Vill du säga mer? Skriv det eller tala in det. De som leder kursen ser det utan ditt namn. Tryck på Fortsätt när du vill gå vidare.

more-thanks = Tack. Det hjälper oss att göra lektionen bättre.
