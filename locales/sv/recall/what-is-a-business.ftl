### Frågas några dagar efter ”Vad är ett företag?”.

who-pays = Rahel lagar cyklar i sitt eget rum. Vem betalar henne där?
    .boss = 👔 En arbetsgivare
    .customers = 🚲 Hennes kunder
    .easy = Rahel lagar cyklar i sitt eget rum. Vem betalar henne?
who-pays-boss = I den stora verkstaden, ja. I hennes eget rum får hon ingen lön. Där betalar kunderna.
    .easy = På jobbet, ja. I hennes eget rum betalar kunder.
who-pays-customers = Ja. I ett företag betalar kunder. I ett jobb betalar en arbetsgivare.
    .easy = Ja. I ett företag betalar kunder.

whose-loss = Det är en dålig månad. Kostnaderna är större än pengarna som kommer in. Vem förlorar pengar?
    .owner = 🙋 Ägaren
    .customer = 🛒 Kunderna
    .nobody = 💨 Ingen
    .easy = En dålig månad. Lite pengar kommer in. Vem förlorar pengar?
whose-loss-owner = Ja. Vinsten är ägarens, och förlusten också. Därför är det bra att starta smått.
    .easy = Ja. Ägaren förlorar pengar. Starta därför smått.
whose-loss-customer = Det vore skönt, men kunderna betalar bara priset. Förlusten är ägarens. Därför är det bra att starta smått.
    .easy = Kunder betalar bara priset. Ägaren förlorar pengar.
whose-loss-nobody = Hyra och material ska betalas ändå. Förlusten är ägarens. Därför är det bra att starta smått.
    .easy = Hyran ska betalas ändå. Ägaren förlorar pengar.

job-or-business = Omar städar kontor. Ett bolag säger var och när, och betalar honom varje månad. Vad är det?
    .job = 👔 Ett jobb
    .business = 🏪 Hans eget företag
    .hobby = 🎨 En hobby
    .easy = Ett bolag säger var Omar ska städa. Det betalar honom varje månad. Vad är det?
job-or-business-job = Ja. En arbetsgivare bestämmer tiderna och betalar lön. Det är ett jobb.
    .easy = Ja. En chef betalar honom. Det är ett jobb.
job-or-business-business = Han arbetar hårt, och städning kan vara ett företag. Men här bestämmer någon annan tiderna och betalar lön. Det är ett jobb.
    .easy = Städning kan vara ett företag. Men här betalar en chef. Det är ett jobb.
job-or-business-hobby = En hobby är för att ha roligt, och ger oftast inga pengar. Han får betalt varje månad. Det är ett jobb.
    .easy = En hobby ger inga pengar. Han får betalt. Det är ett jobb.
