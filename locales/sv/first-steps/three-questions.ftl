### Tre frågor för att välja — kan jag, betalar någon, får jag?
###
### Inga fakta om ett lands lagar hör hemma i den här lektionen. Myndigheten bestämmer.

# Högst 40 tecken.
title = Tre frågor för att välja

# Skickas när deltagaren har varit borta i tre dagar. Idéer som väntar finns i chatten och på papper.
nudge = Idéerna du sparar till senare finns kvar.
    .easy = Dina andra idéer finns kvar.

hello = Du har en lista med idéer. I dag tittar du på en av dem med 3 frågor. Det tar ungefär 5 minuter.
    .easy = I dag tittar du på en idé. Det tar 5 minuter.

story =
    Olena tycker om 3 av sina idéer. Hon kan laga datorer. Hon kan lära gamla människor att använda telefonen. Hon kan köra taxi. Hon börjar med alla 3 på en gång. Efter 2 veckor är hon trött, och inget arbete är klart.

    Så hon tar ett papper. För varje idé ställer hon 3 frågor. Då ser hon vilken som kommer först.
    .next = Nästa
    .easy =
    Olena har 3 idéer. Hon börjar med alla 3. Snart är hon trött.

    Hon stannar. Hon tar ett papper. För varje idé ställer hon 3 frågor.

# Det officiella ordet förklaras: man möter det på blanketter.
questions =
    De 3 frågorna är:
    🛠 Kan jag? Jag har kunskapen, eller kan snart lära mig.
    💶 Betalar någon? Jag känner folk som betalar för det i dag.
    🪪 Får jag? Mitt tillstånd och reglerna för arbetet tillåter det.

    Varje svar får ett ljus: grönt, gult eller rött. Ett rött ljus är inte ditt fel. Det kan ändras.
    .next = Nästa
    .easy =
    Ställ 3 frågor.
    🛠 Kan jag göra det?
    💶 Betalar någon?
    🪪 Får jag göra det? Titta på tillstånd och regler.

    Varje fråga får ett ljus. Ett rött ljus är inte ditt fel.

mine = Nu är det din tur. Ta din lista. Vilken idé tittar du på? Skriv den med några ord, eller säg den. Din mentor kan läsa eller lyssna.
    .easy = Nu du. Vilken idé tittar du på? Skriv eller prata. Din mentor får det.
mine-thanks = Tack. Nu kommer de 3 ljusen för idén. Inget svar är fel.
    .easy = Tack. Nu de 3 ljusen. Inget svar är fel.

can = 🛠 Kan jag göra det?
    .green = 🟢 Ja, det kan jag
    .yellow = 🟡 Jag behöver lära lite
    .red = 🔴 Inte än
    .easy = 🛠 Kan jag göra det?
can-green = Bra. Du har gjort det förut, och du kan göra det igen.
    .easy = Bra. Du kan göra det igen.
can-yellow = Bra att veta. Vem kan visa dig det som fattas? Ofta räcker 1 eller 2 eftermiddagar.
    .easy = Bra att veta. Vem kan visa dig?
can-red = Det är ärligt. Det tar tid att lära sig, så kanske kommer den här idén senare. Eller så arbetar någon med dig som kan det.
    .easy = Det är ärligt. Lär dig först. Eller be någon arbeta med dig.

pay = 💶 Betalar någon? Känner du folk som betalar för det i dag?
    .green = 🟢 Ja, jag känner några
    .yellow = 🟡 Jag tror det
    .red = 🔴 Ingen som jag känner
    .easy = 💶 Betalar någon? Känner du någon som betalar i dag?
pay-green = Bra. Du får snart höra mer av dem.
    .easy = Bra. Tala snart med dem.
pay-yellow = Det är ett ärligt svar. Att tro är inte att veta. Nästa lektion hjälper dig att fråga.
    .easy = Du tror det. Du vet inte än. Nästa lektion hjälper.
pay-red = Det är bra att se det i dag, innan du lägger ut pengar. I nästa lektion frågar du 5 personer.
    .easy = Det är bra att se det nu. Nästa gång frågar du 5 personer.

# Det här svaret sparas bara för deltagaren.
may = 🪪 Får jag göra det? Titta på ditt tillstånd, och på reglerna för arbetet. Bara du ser det här svaret.
    .green = 🟢 Ja, jag har frågat
    .yellow = 🟡 Jag är inte säker
    .red = 🔴 Inte i dag
    .easy = 🪪 Får jag göra det? Tänk på ditt tillstånd. Tänk på reglerna. Bara du ser svaret.
may-green = Bra. Spara papperet eller brevet där det står.
    .easy = Bra. Spara papperet där det står.
may-yellow = Många är inte säkra. En fråga till rätt myndighet hjälper.
    .easy = Många är inte säkra. Fråga myndigheten.
may-red = Det är bra att du vet det. En idé kan vänta. Ett nytt tillstånd kan ändra det här ljuset.
    .easy = Det är bra att du vet det. Idén kan vänta.

# Ett kort om säkerhet, för det gula och det röda ljuset.
ask-first =
    En egenföretagare är någon som arbetar för sig själv. Om ditt tillstånd inte tillåter det, eller om du inte är säker: stanna och fråga först. Vissa arbeten kräver också en licens.

    En gratis rådgivning vet var du kan fråga. Solis bestämmer inte. Myndigheten bestämmer. Tills dess kan du tänka, lära dig och lyssna.
    .next = Nästa
    .easy =
    Säger ditt tillstånd nej till eget företag? Eller är du inte säker? Stanna. Fråga först.

    En rådgivning hjälper gratis. Myndigheten bestämmer. Nu kan du lära dig och lyssna.

lights =
    Titta på dina 3 ljus. Inget rött ljus? Då kan idén komma först. Ett gult? Då vet du vad du ska fråga. Ett rött? Spara idén till senare, och ta en annan.

    Vill du titta på en idé till?
    .again = 🔄 En idé till
    .next = Nästa
    .easy = Titta på dina 3 ljus. Inget rött? Då kan den komma först. Ett rött? Spara idén till senare. En idé till?

olena =
    Olena har sina ljus:
    💻 Laga datorer: 🟢 🟢 🟡
    📱 Lära ut telefon: 🟢 🔴 🟢
    🚕 Köra taxi: 🟢 🟢 🔴
    Ljusen är: kan jag, betalar någon, får jag. Vilken idé kommer först?
    .computers = 💻 Datorer
    .phones = 📱 Telefoner
    .taxi = 🚕 Taxi
    .easy =
    Olena har sina ljus: kan jag, betalar någon, får jag.
    💻 Datorer: 🟢 🟢 🟡
    📱 Telefoner: 🟢 🔴 🟢
    🚕 Taxi: 🟢 🟢 🔴
    Vilken idé kommer först?
olena-computers = Ja. Den har inget rött ljus. Det gula säger: fråga först om hon får.
    .easy = Ja. Inget ljus är rött. Ett är gult: hon frågar först.
olena-phones = Hon kan, och hon får. Men ingen betalar: biblioteket gör det gratis. Datorer har inget rött ljus.
    .easy = Hon kan. Men ingen betalar. Datorer har inget rött ljus.
olena-taxi = Folk skulle betala. Men i dag får hon inte köra taxi. Den idén väntar. Datorer har inget rött ljus.
    .easy = Folk betalar. Men i dag får hon inte. Datorer har inget rött ljus.

red-pay = Samir målar skyltar åt affärer. Kan jag: 🟢. Får jag: 🟢. Betalar någon: 🔴, han känner ingen som betalar. Vad är hans bästa steg?
    .loan = 🏦 Låna till färg
    .ask = 👂 Fråga 5 affärsägare
    .cheap = 🏷 Göra det mycket billigt
    .easy = Samir målar skyltar. Han kan. Han får. Men vem betalar? Han vet inte. Vad är bäst?
red-pay-loan = Med färg kan han börja. Men han måste betala tillbaka pengarna, och det finns ingen kund. Det kostar inget att först fråga 5 affärsägare.
    .easy = Han måste betala tillbaka pengarna. Han har ingen kund. Fråga först. Det är gratis.
red-pay-ask = Ja. Han frågar vad de använder i dag och vad det kostar. Då kan ljuset ändras.
    .easy = Ja. Han frågar. Då kan ljuset ändras.
red-pay-cheap = Ett lågt pris hjälper när folk behöver saken. Han vet inte än om de gör det. Först frågar han 5 affärsägare.
    .easy = Behöver folk det? Han vet inte. Han frågar först.

keep-two = Din uppgift: välj 1 idé från din lista. Välj sedan 2 idéer till senare. Skriv den ena idén på ett papper och sätt det där du ser det. Skriv de 2 andra på ett annat papper och spara det. Tryck sedan på knappen.
    .done = ✅ Jag har valt
    .easy = Välj 1 idé. Skriv den på papper, där du ser den. Spara 2 andra idéer till senare. Tryck sedan på knappen.
keep-two-reminder =
    { $days ->
        [one] Det är { $days } dag kvar att välja. 1 idé för nu, 2 till senare.
       *[other] Det är { $days } dagar kvar att välja. 1 idé för nu, 2 till senare.
    }
    .easy = Välj 1 idé för nu. Spara 2 till senare.
keep-two-done = Bra. Du har sagt ja till en idé, och du har inte förlorat någon.
    .easy = Bra. Du har 1 idé. Du har inte förlorat någon idé.
keep-two-late = Dagarna var fulla, och det är helt okej. Dina idéer väntar på dig.
    .easy = Dina dagar var fulla. Det är okej. Dina idéer väntar.

chosen = Vilken idé valde du? Skriv en mening, eller säg den. Din mentor kan läsa eller lyssna.
    .easy = Vilken idé är det? Skriv eller prata. Din mentor får det.
chosen-thanks = Tack. Du kan ändra din idé när du vill.
    .easy = Tack. Du kan ändra den när du vill.

end = Du har en idé och 3 ljus. I nästa lektion frågar du folk om den. Vi ses där!
    .easy = Du har 1 idé. Nästa gång frågar du folk. Vi ses snart!

later = Ta en idé utan rött ljus. I nästa lektion frågar du folk om den. Vi ses där!
    .easy = Ta en idé utan rött ljus. Nästa gång frågar du folk. Vi ses snart!
