### Frågas några dagar efter ”Tre frågor för att välja”.
###
### Inga fakta om ett lands lagar hör hemma här. Myndigheten bestämmer.

open-question = Dina är bra på att laga skor. 2 grannar betalar för sådana lagningar i dag. Vilken av de 3 frågorna har inget svar än?
    .can = 🛠 Kan jag?
    .pay = 💶 Betalar någon?
    .may = 🪪 Får jag?
    .easy = Dina kan laga skor. Grannar betalar för det i dag. Vilken fråga har inget svar?
open-question-can = Hon är bra på det, så det svaret är ja. Frågan utan svar är: får jag? Hennes tillstånd och reglerna måste tillåta det.
    .easy = Hon kan göra det. Frågan utan svar är: får jag?
open-question-pay = 2 grannar betalar i dag, så det ljuset är grönt. Frågan utan svar är: får jag? Hennes tillstånd och reglerna måste tillåta det.
    .easy = Folk betalar i dag. Frågan utan svar är: får jag?
open-question-may = Ja. Det finns 3 frågor: kan jag, betalar någon, får jag? Hon frågar om sitt tillstånd och reglerna innan hon startar.
    .easy = Ja. Kan jag? Betalar någon? Får jag? Hon frågar först.

which-first = Hassan har 2 idéer. Trädgårdsarbete har inget rött ljus, och ett gult. För att köra buss är ”Får jag?” rött i dag. Vilken idé kommer först?
    .bus = 🚌 Köra buss
    .garden = 🌿 Trädgårdsarbete
    .easy = Hassan har 2 idéer. Trädgårdsarbete: inget rött ljus. Köra buss: i dag får han inte. Vilken kommer först?
which-first-bus = Kanske tycker han mer om den. Men i dag får han inte, så den idén väntar. En idé utan rött ljus kommer först.
    .easy = I dag får han inte. Den idén väntar. Inget rött ljus kommer först.
which-first-garden = Ja. En idé utan rött ljus kommer först. Det gula säger vad han ska fråga.
    .easy = Ja. Inget ljus är rött. Den kommer först.

nobody-pays = Efua vill måla namn på koppar. Hon kan, och hon får. Men hon känner ingen som betalar för det. Vad är hennes bästa steg?
    .ask = 👂 Fråga 5 personer
    .buy = ☕ Köpa 50 koppar
    .forget = 🗑 Glömma idén
    .easy = Efua målar namn på koppar. Hon kan. Hon får. Vem betalar? Hon vet inte. Vad gör hon nu?
nobody-pays-ask = Ja. Hon frågar vad folk köper i dag och vad det kostar. Då kan ljuset ändras.
    .easy = Ja. Hon frågar vad folk köper i dag. Ljuset kan ändras.
nobody-pays-buy = 50 koppar kostar pengar, och ingen har frågat efter en. Att fråga 5 personer kostar ingenting.
    .easy = 50 koppar kostar pengar. Att fråga 5 personer kostar ingenting.
nobody-pays-forget = Ibland är det rätt. Men ett rött ljus kan ändras. Först frågar hon 5 personer, det kostar ingenting.
    .easy = Ett rött ljus kan ändras. Först frågar hon 5 personer.
