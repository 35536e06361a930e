### Någon vill bli glömd.

forget =
    Vill du att jag glömmer dig? Då raderar jag allt som jag sparar om dig, och vi kan inte få tillbaka det. Du kan få en kopia först.
    .easy =
        Vill du att jag glömmer dig? Då raderar jag allt jag vet om dig. Du kan få en kopia först.
    .data = 📦 En kopia först
    .go-on = Ja, gå vidare
    .back = Nej, tillbaka

sure =
    Läs det här en gång till. Det här försvinner nu: ditt namn och dina inställningar, dina svar, lektionerna du är klar med, dina samtal med en människa, det du har skickat, dina påminnelser och alla sätt som jag kan nå dig på. Ett öppet samtal stängs, och den du talade med får veta att du har lämnat.

    Det här kommer jag inte åt: chatten i din egen app, och det som någon redan har läst i sin. Du kan själv radera chatten. Säkerhetskopior sparas i 35 dagar; om en av dem behövs är du ändå glömd.

    Ska jag glömma dig nu?
    .easy =
        Det här försvinner nu: ditt namn, dina svar, dina lektioner, dina samtal, dina filer, dina påminnelser. Pratar du med en människa? Då får hon eller han veta att du har lämnat.

        Det här kan jag inte radera: chatten i din egen app, och det som någon redan har läst. Du kan själv radera chatten. Säkerhetskopior sparas i 35 dagar.

        Ska jag glömma dig nu?
    .back = Nej, spara allt
    .yes = 🗑 Ja, glöm mig
