### Tala med fem personer — fråga om i går, lyssna, sälj inget.

# Högst 40 tecken.
title = Tala med fem personer

# Skickas när deltagaren har varit borta i tre dagar.
nudge = Ett samtal i dag? 5 minuter räcker.
    .easy = Ett samtal i dag? 5 minuter räcker.

hello = I dag lär du dig att fråga folk om din idé, utan att sälja. Det tar ungefär 5 minuter.
    .easy = I dag lär du dig att fråga folk. Du säljer inget. Det tar 5 minuter.

story =
    Yusuf vill laga kläder. Han frågar 5 vänner: ”Tycker du om min idé?” Alla 5 säger ja. Han köper en maskin för 150 euro. Under 1 månad kommer ingen.

    Hans syster Maryam ställer andra frågor. ”När gick dina kläder sönder senast? Vad gjorde du?” 3 personer kastade kläderna. 1 person betalade 8 euro. Nu vet Yusuf och Maryam mer, och det kostade ingenting.
    .next = Nästa
    .easy =
    Yusuf frågar 5 vänner: ”Tycker du om min idé?” Alla säger ja. Han köper en maskin. Ingen kommer.

    Hans syster frågar: ”Vad gjorde du senast?” Nu vet hon mer. Det kostade ingenting.

rule =
    Vänner är snälla, så de säger ja. Ett ja hjälper dig inte så mycket. En berättelse hjälper dig mycket.

    Regeln är: fråga om i går, inte om i morgon. Vad hände? Vad gjorde de? Vad kostade det? Var sedan tyst och lyssna. Du säljer inget. Du berättar inte ens din idé i början.
    .next = Nästa
    .easy =
    Vänner är snälla. De säger ja. Det hjälper inte mycket.

    Fråga om i går. Vad hände? Vad gjorde de? Vad kostade det? Lyssna sedan. Sälj inget.

like = Bra fråga eller dålig fråga? ”Tycker du om min idé?”
    .good = 👍 Bra
    .bad = 👎 Dålig
    .easy = Bra eller dålig? ”Tycker du om min idé?”
like-good = Den låter vänlig. Men de flesta säger ja för att vara snälla. Då vet du ändå inte vad de gör.
    .easy = Den låter snäll. Men folk säger ja för att vara snälla. Du lär dig inte mycket.
like-bad = Ja, det är en svag fråga. Folk vill vara snälla, så de säger ja. Du lär dig inte mycket.
    .easy = Ja. Folk är snälla, så de säger ja. Du lär dig inte mycket.

last-time = Bra eller dålig? ”Hur löste du det senast?”
    .good = 👍 Bra
    .bad = 👎 Dålig
    .easy = Bra eller dålig? ”Vad gjorde du senast?”
last-time-good = Ja. Den frågar om i går. Folk berättar vad de verkligen gjorde.
    .easy = Ja. Den frågar om i går. Du får höra en sann berättelse.
last-time-bad = Titta på ordet ”senast”. Det frågar om i går, så du får höra vad folk verkligen gjorde. Det är en bra fråga.
    .easy = Den frågar om i går. Du får höra en sann berättelse. Den är bra.

would-buy = Bra eller dålig? ”Skulle du köpa det nästa månad?”
    .good = 👍 Bra
    .bad = 👎 Dålig
    .easy = Bra eller dålig? ”Köper du det nästa månad?”
would-buy-good = Många frågar så. Men den gäller i morgon, och ett ja kostar inget i dag. Bättre: ”Vad köpte du förra månaden?”
    .easy = Den gäller i morgon. Ett ja är lätt. Bättre: ”Vad köpte du förra månaden?”
would-buy-bad = Ja, den är svag. Den gäller i morgon, och ett ja kostar inget i dag. Bättre: ”Vad köpte du förra månaden?”
    .easy = Ja. Den gäller i morgon. Bättre: ”Vad köpte du förra månaden?”

cost = Bra eller dålig? ”Vad kostade det dig, i pengar och i tid?”
    .good = 👍 Bra
    .bad = 👎 Dålig
    .easy = Bra eller dålig? ”Vad kostade det? Hur lång tid tog det?”
cost-good = Ja. Nu får du höra om problemet är stort för dem, och vad de betalar i dag.
    .easy = Ja. Nu får du höra vad de betalar i dag.
cost-bad = Det kan kännas konstigt att fråga om pengar. Men det gäller en sak som de har köpt, och de behöver inte svara. Det är en bra fråga.
    .easy = Pengar kan kännas konstigt. De får säga nej. Men frågan är bra.

begin =
    De första orden är svårast. Du kan börja så här:

    ”Hej. Jag lär mig om sömnad och lagning. Jag säljer inget i dag. Får jag ställa 3 korta frågor?”

    Byt orden så att de passar din idé. Säg dem högt hemma, 2 gånger. Säg till slut: ”Tack. Vem mer kan jag fråga?”
    .next = Nästa
    .easy =
    Säg: ”Hej. Jag säljer inget i dag. Får jag ställa 3 korta frågor?”

    Öva hemma först. Säg till slut: ”Tack.”

whom = Maryam behöver 5 personer för sina frågor om kläder. Vem frågar hon?
    .family = 👪 5 personer hemma
    .problem = 🧥 5 med trasiga kläder
    .anybody = 🚶 5 personer ute
    .easy = Maryam har frågor om kläder. Vem frågar hon?
whom-family = Ett samtal hemma är bra övning. Men familjen vill göra henne glad. De som har problemet berättar mer för henne.
    .easy = Hemma är bra för att öva. Men andra berättar mer för henne.
whom-problem = Ja. De hade problemet, så de har något att berätta. De kan också säga vem mer hon kan fråga.
    .easy = Ja. De har problemet. De har något att berätta.
whom-anybody = Det kräver mod. Men kanske har ingen av dem problemet. Fråga först: har dina kläder gått sönder i år?
    .easy = Det kräver mod. Men har de problemet? Fråga det först.

# Ett kort om säkerhet och om andra människors uppgifter.
safe =
    Välj människor och platser som känns trygga: en affär, en skola, arbetet, en kurs. Du kan gå med en vän. Du kan också skriva eller ringa.

    Säger någon nej? Säg tack och gå vidare. Skriv inga namn och inga nummer. Ta inga foton av människor. Det de berättar är deras.
    .next = Nästa
    .easy =
    Välj en trygg plats. Du kan gå med en vän. Du kan också ringa.

    Säger någon nej? Säg tack. Skriv inga namn. Ta inga foton.

talks =
    Din uppgift: 5 samtal och 5 korta anteckningar. En anteckning är en rad: vad som hände, vad de gjorde, vad det kostade. Du har 10 dagar.

    Skriv anteckningarna på papper eller i din telefon, utan namn. Tryck på knappen när samtalen är klara. Då frågar jag efter dina anteckningar.
    .done = ✅ 5 samtal är klara
    .easy =
    Tala med 5 personer. Gör 5 korta anteckningar, utan namn. Du har 10 dagar.

    Tryck sedan på knappen. Jag frågar efter dina anteckningar.
talks-reminder =
    { $days ->
        [one] Det är { $days } dag kvar för dina 5 samtal. Ett kort samtal i dag är bra.
       *[other] Det är { $days } dagar kvar för dina 5 samtal. Ett kort samtal i dag är bra.
    }
    .easy = Vem kan du fråga i dag? Ett kort samtal är bra.
talks-done = Bra jobbat! Det kräver mod att fråga, och du har lyssnat på 5 personer.
    .easy = Bra jobbat! Du har lyssnat på 5 personer.
talks-late = De 10 dagarna är slut. Det är helt okej: varje samtal räknas.
    .easy = De 10 dagarna är slut. Det är okej.

heard = Nu dina anteckningar. Vad hörde du oftast? Var det något som överraskade? Skriv det i ett meddelande, eller säg det. Inga namn, tack. Din mentor kan läsa eller lyssna.
    .easy = Nu dina anteckningar. Vad hörde du mest? Skriv eller prata. Inga namn, tack. Din mentor får det.
heard-thanks = Tack. Stämmer din idé fortfarande med det du hörde? Du får ändra den. Det är därför man pratar med folk.
    .easy = Tack. Vill du ändra din idé? Det får du.

end = Du har frågat om i går, och du har lyssnat. I nästa lektion testar du din idé med mycket lite pengar. Vi ses där!
    .easy = Du har frågat och lyssnat. Nästa gång testar du din idé. Vi ses snart!

# Tiden är slut. Inget antal är dåligt.
how-many = Hur många samtal blev det? Alla antal är bra.
    .none = Inget än
    .some = 1 eller 2
    .nearly = 3 eller fler
    .easy = Hur många samtal blev det? Alla antal är bra.
how-many-none = Tack för att du berättar. Det första samtalet är svårast. Börja med någon du känner, och bara en fråga: ”Vad gjorde du senast?”
    .easy = Tack. Det första samtalet är svårt. Fråga någon du känner. Ställ en fråga.
how-many-some = Bra. Det är berättelser som ingen annan har. Fråga varje person: ”Vem mer kan jag fråga?”
    .easy = Bra. Du har sanna berättelser. Fråga: vem mer kan jag fråga?
how-many-nearly = Det är mycket. När 3 personer säger samma sak: lyssna noga på det.
    .easy = Det är mycket. Säger 3 personer samma sak? Lyssna på det.

later = Fråga om i går, och lyssna. Du kan tala med folk vilken dag som helst. I nästa lektion testar du din idé med mycket lite pengar.
    .easy = Fråga om i går. Lyssna. Tala med folk vilken dag som helst. Vi ses snart!
