### Frågas några dagar efter ”Det här kan jag redan”.

no-paper = Kwame lagar radioapparater åt sina grannar. Han har inget intyg. Är det en kunskap?
    .paper = 📄 Bara med ett papper
    .yes = 🔧 Ja, det är det
    .easy = Kwame lagar radioapparater. Han har inget papper på det. Är det en kunskap?
no-paper-paper = Ett papper kan hjälpa, och vissa yrken kräver ett. Men han kan göra det, och göra det igen. Därför är det en kunskap.
    .easy = Ett papper hjälper. Men han kan göra det igen. Det är en kunskap.
no-paper-yes = Ja. Han kan göra det, och göra det igen. Det är en kunskap, också utan papper.
    .easy = Ja. Han kan göra det igen. Det är en kunskap.

from-home = Shirin har aldrig haft ett jobb med lön. I många år planerade hon mat och pengar för 6 personer. Vad kan hon skriva på sin kunskapslista?
    .nothing = 🗒 Inget än
    .planning = 📅 Planera och spara
    .easy = Shirin hade inget jobb med lön. Hon planerade mat och pengar för 6 personer. Vad skriver hon på sin kunskapslista?
from-home-nothing = Många tror det. Men man får kunskaper hemma, på arbetet och i skolan. Att planera för 6 personer är en riktig kunskap.
    .easy = Många tror det. Men hemma räknas också. Att planera är en kunskap.
from-home-planning = Ja. Man får kunskaper hemma, på arbetet och i skolan. Den här är riktig, och bra att ha i ett företag.
    .easy = Ja. Hemma räknas också. Att planera är en kunskap.

before-money = Thuy är mycket bra på att laga lampor. Hon tänker på ett litet företag. Vad är ett bra första steg?
    .friend = 💡 1 lampa åt en vän
    .shop = 🏪 Hyra en affär
    .tools = 🧰 Köpa alla verktyg
    .easy = Thuy lagar lampor. Hon vill ha ett litet företag. Vad gör hon först?
before-money-friend = Ja. Ett litet test visar hur lång tid det tar och vad det kostar. Då vet hon vad hon ska öva på.
    .easy = Ja. Ett litet test visar tiden och kostnaden.
before-money-shop = En affär är fin, men hyran kommer varje månad. Först ett litet test: hur lång tid tar det, och vad kostar det?
    .easy = En affär kostar hyra varje månad. Ett litet test kommer först.
before-money-tools = Bra verktyg hjälper senare. Först visar ett litet test vilka verktyg hon verkligen behöver.
    .easy = Verktyg kan vänta. Ett litet test kommer först.
