### Passar det mig nu? — tid, pengar, hälsa och familj, bara för dig.

# Högst 40 tecken.
title = Passar det mig nu?

# Skickas när deltagaren har varit borta i tre dagar.
nudge = Starta, vänta eller låta bli? Alla 3 är bra svar.
    .easy = Starta, vänta eller låta bli? Alla svar är bra.

story =
    Nadia är bra på att laga telefoner. Hon arbetar på ett tvätteri och har 2 barn. Nu vill hon ha ett eget bord på marknaden där hon lagar telefoner.

    En vän säger: börja i morgon. En farbror säger: börja aldrig. Nadia är inte säker. Så hon tar ett papper. Hon skriver 4 ord: tid, pengar, hälsa, familj.
    .next = Nästa
    .easy =
    Nadia lagar telefoner. Hon arbetar på ett tvätteri. Hon har 2 barn.

    Hon vill ha ett bord på marknaden. Är det rätt tid? Hon tittar på 4 saker.

# Ljusen är som i ett trafikljus.
lights =
    För varje ord väljer Nadia ett ljus, som i ett trafikljus. Grönt betyder: det är bra nu. Gult betyder: jag ändrar något först. Rött betyder: det är ett problem nu.

    Ett rött ljus är inte ditt fel. Det visar var du ska titta. Och det kan ändras.

    Nu är det din tur. Det finns inga poäng och inga fel svar.
    .next = Nästa
    .easy =
    Grönt: det är bra. Gult: jag ändrar något först. Rött: det är ett problem nu.

    Rött är inte ditt fel. Ett ljus kan ändras. Nu väljer du. Inget svar är fel.

time = Tid. Hur många lediga timmar har du en vanlig vecka?
    .green = 🟢 5 timmar eller mer
    .yellow = 🟡 2 till 4 timmar
    .red = 🔴 Mindre än 2 timmar
    .easy = Tid. Hur många lediga timmar har du varje vecka?
time-green = Bra. Välj fasta tider, till exempel tisdag kväll. Spara 1 dag för vila.
    .easy = Bra. Välj dina arbetstider. Spara 1 dag för vila.
time-yellow = Med 2 timmar kan du testa en liten idé. Vilket arbete hemma kan vänta, eller vem kan dela det med dig?
    .easy = 2 timmar räcker för ett litet test. Vem kan hjälpa dig hemma?
time-red = Din vecka är full, och det är riktigt arbete. Du kan lära dig nu och starta senare.
    .easy = Din vecka är full. Det är okej. Lär dig nu. Starta senare.

money = Pengar. Ett nytt företag tjänar ofta ingenting de första månaderna. Hur länge kan du ändå betala hyra och mat?
    .green = 🟢 3 månader eller mer
    .yellow = 🟡 Ungefär 1 månad
    .red = 🔴 Mindre än 1 månad
    .easy = Pengar. Ett nytt företag tjänar ofta ingenting i början. Hur länge kan du betala hyra och mat?
money-green = Bra. Bestäm nu hur mycket pengar du kan förlora. Skriv summan på papper, och stanna där.
    .easy = Bra. Hur mycket kan du förlora? Skriv det på papper. Stanna där.
money-yellow = Behåll din andra inkomst så länge. Spara lite först, och gör sedan ett litet test.
    .easy = Behåll ditt jobb så länge. Spara lite. Gör sedan ett litet test.
money-red = Hyra och mat kommer först. Några steg kostar ingenting: lära sig, fråga och planera.
    .easy = Hyra och mat kommer först. Att lära sig och fråga kostar ingenting.

# Ingen frågar om hälsan: deltagaren väljer ljuset utan att berätta det för någon.
health =
    Hälsa. Ett företag behöver din kraft. Sover du tillräckligt? Har du en dag för vila?

    Välj det här ljuset tyst, bara för dig själv. Skriv det inte här. Solis frågar inte om din hälsa.

    Är du mycket trött? Då är vila en bra plan.
    .next = Nästa
    .easy =
    Nu hälsan. Sover du tillräckligt? Kan du vila?

    Välj ljuset i ditt huvud. Skriv det inte här. Vi frågar inte. Mycket trött? Vila först.

family = Familj. Du arbetar fler timmar. Vem hjälper till med barn, mat eller gamla föräldrar? Välj grönt om ingen behöver hjälp.
    .green = 🟢 Hjälp finns
    .yellow = 🟡 Vi måste prata först
    .red = 🔴 Ingen hjälp just nu
    .easy = Familj. Du arbetar mer. Vem hjälper till hemma? Behöver ingen hjälp? Välj grönt.
family-green = Bra. Kom överens om dagar och tider. Då vet alla hur planen ser ut.
    .easy = Bra. Kom överens om dagar och tider. Då vet alla.
family-yellow = Ett kort samtal kan ändra det här ljuset. Din uppgift i dag hjälper dig att börja.
    .easy = Ett kort samtal kan hjälpa. Det är din uppgift i dag.
family-red = Det är svårt, och många föräldrar vet det. Barnpassning kostar tid och pengar. Ta med den i din plan, precis som verktyg.
    .easy = Det är svårt. Barnpassning kostar tid och pengar. Ta med den i din plan.

look =
    Titta nu på alla 4 ljus. Mest grönt? Då kan du starta smått. Lite gult? Då kan du vänta och ändra 1 ljus först. Ett rött? Titta där innan du startar.

    Du kan också låta bli. Då behåller du din tid och dina pengar. Du känner ditt liv bäst, så du bestämmer.
    .next = Nästa
    .easy =
    Titta på dina 4 ljus. Mycket grönt? Starta smått. Gult? Vänta och ändra 1 sak. Rött? Titta där först.

    Du kan också låta bli. Du bestämmer.

decide = Vad är ditt svar i dag? Alla 3 är bra svar.
    .start = 🟢 Starta smått
    .wait = 🟡 Vänta
    .stop = 🔴 Låta bli just nu
    .easy = Vad väljer du i dag? Alla svar är bra.

start-small = Bra. Starta smått, med fasta tider och bara med pengar du kan förlora. Ditt tillstånd kommer först. Om du inte får vara egenföretagare: stanna och fråga först. Nästa lektion hjälper dig.
    .next = Nästa
    .easy = Bra. Starta smått. Titta på ditt tillstånd först. Får du arbeta för dig själv? Inte säker? Fråga först.

wait-well = Bra. Att vänta är också en plan. Välj 1 ljus och 1 liten ändring. Nadia väntar i 4 månader och sparar till verktyg. Välj en dag, och titta på dina ljus igen.
    .next = Nästa
    .easy = Bra. Välj 1 ljus. Ändra 1 liten sak. Välj en dag. Titta sedan igen.

stop-well = Bra. Ett tydligt nej sparar tid och pengar. Tomás planerar en cykelaffär. Sedan låter han bli och behåller sitt jobb. Han har kvar det han kan. Du får komma tillbaka vilken dag som helst.
    .next = Nästa
    .easy = Bra. Ett nej sparar tid och pengar. Du har kvar det du kan. Du kan komma tillbaka.

one-red = Nadia har 3 gröna ljus. Ljuset för pengar är rött. Vad hjälper henne mest?
    .tomorrow = Starta i morgon
    .save = Spara lite först
    .forget = Glömma idén
    .easy = Nadia har 3 gröna ljus. Ljuset för pengar är rött. Vad hjälper?
one-red-tomorrow = 3 gröna ljus känns bra. Men den första månaden kanske inte ger några pengar. Då räcker pengarna inte till hyran. Det hjälper att spara först.
    .easy = Den första månaden kanske inte ger några pengar. Vem betalar hyran? Spara först.
one-red-save = Ja. Hon arbetar med 1 ljus. Sedan tittar hon på alla 4 igen.
    .easy = Ja. Hon ändrar 1 ljus. Sedan tittar hon igen.
one-red-forget = Att låta bli är också ett bra svar. Men bara 1 ljus är rött, och det kan ändras. Det hjälper att spara först.
    .easy = Att låta bli är också ett bra svar. Men 1 ljus kan ändras. Spara först.

talk = Din uppgift: tala med 1 person hemma, eller med någon annan som du litar på. Tala om tider. Vilka timmar är för arbete? Vilka är för familjen? Vilka är för vila? 15 minuter räcker. Tryck sedan på knappen.
    .done = ✅ Vi har pratat
    .easy = Tala med 1 person hemma. Eller tala med en god vän. När kan du arbeta? När vilar du? 15 minuter räcker. Tryck sedan på knappen.
talk-reminder =
    { $days ->
        [one] Du har en dag till för samtalet om tider. 15 minuter räcker.
       *[other] Du har { $days } dagar till för samtalet om tider. 15 minuter räcker.
    }
    .easy = Tala med 1 person om tider. 15 minuter räcker.
talk-done = Bra. Nu känner någon till din plan, och du vet dina tider. Är ditt svar ett annat nu? Det är också okej.
    .easy = Bra. Nu vet du dina tider. Är ditt svar nytt? Det är okej.
talk-late = Veckan var full. Det är helt okej. Du kan ha samtalet vilken dag som helst.
    .easy = Din vecka var full. Det är okej. Prata en annan dag.

well-done = Du har tittat på tid, pengar, hälsa och familj. Starta, vänta eller låta bli: det är ditt eget val. Vi ses i nästa lektion.
    .easy = Du har tittat på 4 saker. Du har valt själv. Vi ses snart.

another-day = Du har dina 4 ljus kvar. Använd dem för varje ny plan. Vi ses i nästa lektion.
    .easy = Du har dina 4 ljus. Använd dem igen. Vi ses snart.
