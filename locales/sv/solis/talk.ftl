### Medan en människa talar med deltagaren, och efteråt.

came =
    { $mentor } är här nu, en människa. Det du skriver eller säger går till { $mentor }. Jag är tyst tills ni är klara; din lektion väntar.

    Pengar, gåvor och lösenord hör inte hemma i den här chatten. Tryck på ”En människa” för att avsluta samtalet eller anmäla ett problem.
    .easy =
        { $mentor } är här, en människa. Dina meddelanden går till { $mentor }. Din lektion väntar.

        Skicka inte pengar eller lösenord. Vill du avsluta samtalet? Tryck på ”En människa”.

gone = Mentorn kan inte fortsätta nu. Jag frågar andra, och jag säger till när någon kommer. Du har inte gjort något fel.
    .easy = Mentorn var tvungen att gå. Jag frågar andra. Du har inte gjort något fel.

talk = Du talar med { $mentor }, en människa.
    .stay = Fortsätt samtalet
    .end = Avsluta samtalet
    .report = Anmäl ett problem

report = Tack. De som leder kursen tittar på det. { $mentor } ser inte att du har berättat det.
    .easy = Tack. De som leder kursen tittar på det. { $mentor } vet det inte.

over = Samtalet med din mentor är avslutat. Jag är här igen. Hur var det?
    .good = 🙂 Bra
    .so-so = 😐 Sådär
    .bad = 🙁 Inte bra
    .again = Jag vill fråga mer

thanks = Tack för att du berättar.

again = Bra. Jag har frågat din mentor en gång till. Du kan skriva din fråga nu; jag sparar den åt mentorn.
    .easy = Bra. Jag frågade din mentor igen. Du kan skriva nu.
