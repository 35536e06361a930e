### Frågas några dagar efter ”Gör ett litet test”.

smallest = Vikram vill laga trädgårdsstolar. Vilket test är minst?
    .workshop = 🏢 Hyra en verkstad
    .chair = 🪑 Laga 1 stol
    .van = 🚐 Köpa en skåpbil
    .easy = Vikram vill laga stolar. Vilket test är minst?
smallest-workshop = En verkstad kostar hyra, också när ingen kommer. 1 stol visar honom mycket, och kostar bara lite.
    .easy = En verkstad kostar hyra. 1 stol kostar lite och visar mycket.
smallest-chair = Ja. Ett litet test har en fråga, lite pengar och en stoppregel.
    .easy = Ja. En fråga, lite pengar, en stoppregel.
smallest-van = En skåpbil hjälper när arbetet finns. Först 1 stol: den visar honom mycket, och kostar bara lite.
    .easy = En skåpbil kan vänta. 1 stol visar mycket.

stop-rule = Rosa testar sin idé. Hennes regel är: ”Jag slutar på söndag.” När är det bäst att skriva regeln?
    .before = 📝 Innan hon börjar
    .after = 💸 När pengarna är slut
    .easy = Rosa testar en idé. Hennes regel är: ”Jag slutar på söndag.” När skriver hon den?
stop-rule-before = Ja. Skriv regeln innan du börjar. Senare är det svårt att sluta, för du tycker om din idé.
    .easy = Ja. Skriv regeln först. Senare är det svårt att sluta.
stop-rule-after = Då är det för sent, och pengarna till hyran är kanske också borta. Skriv regeln innan du börjar.
    .easy = Då är det för sent. Skriv regeln först.

nobody-wants = Ali testar en idé i 1 vecka. Det kostar honom 10 euro. Ingen vill ha det, och han slutar. Vad fick han?
    .nothing = 💨 Ingenting alls
    .answer = 💡 Ett billigt svar
    .easy = Ali testar en idé. Det kostar 10 euro. Ingen vill ha det. Han slutar. Vad fick han?
nobody-wants-nothing = Det kan kännas så. Men nu vet han, för bara 10 euro. Att sluta i tid är en kunskap.
    .easy = Det kan kännas så. Men nu vet han. Det kostade lite.
nobody-wants-answer = Ja. Alla resultat är ett svar, och det här kostade lite. Att sluta i tid är en kunskap.
    .easy = Ja. Nu vet han. Det kostade lite.
