### Det här kan jag redan — en lista med fem kunskaper från hemmet, arbetet och skolan.

title = Det här kan jag redan

# Skickas när deltagaren har varit borta i tre dagar.
nudge = Din kunskapslista har en ledig rad. Vad kan du skriva där?
    .easy = Din kunskapslista har en ledig rad.

story =
    Grace vill ha en idé till ett litet företag. Hon säger: ”Jag kan bara det man gör hemma.”

    Hennes vän Daniel ställer 3 frågor. Vem lagar tvättmaskinen i familjen? Vem planerar mat för 7 personer? Vem förklarar brev för grannarna?

    Grace ler. Alla svar är samma: Grace.
    .next = Nästa
    .easy =
        Grace vill ha ett litet företag. Hon säger: Jag kan bara det man gör hemma.
        Daniel frågar: Vem lagar tvättmaskinen? Vem planerar maten? Vem läser brev åt grannar?
        Svaret är: Grace.

# ”Kunskap” och ”intyg” förklaras här.
rule =
    En kunskap är något du kan göra, och göra igen. Du får kunskaper på 3 ställen: hemma, på arbetet och i skolan.

    Vissa kunskaper har ett intyg. Ett intyg är ett papper som visar vad du har lärt dig. Många kunskaper har inget intyg. De är också riktiga kunskaper.
    .next = Nästa
    .easy =
        En kunskap är något du kan göra.
        Du lär dig hemma, på arbetet och i skolan.
        Vissa kunskaper har ett papper. Många har inget papper. Alla kunskaper är riktiga.

list = Gör nu din egen kunskapslista. Den har 5 rader. Här fyller du 4 rader. En vän hjälper dig med rad 5. Du kan skriva listan på papper.
    .easy = Gör din kunskapslista. Den har 5 rader.

home = Rad 1 är för hemmet. Vad kan du göra bra hemma? Välj en kunskap.
    .cook = 🍲 Laga mat till många
    .repair = 🔧 Laga saker
    .care = 🧒 Ta hand om andra
    .plan = 📅 Planera och spara
    .easy = Rad 1: hemmet. Vad kan du göra bra? Välj en.

home-cook = En bra första rad. När du lagar mat till många planerar du också, handlar och håller koll på tiden.
    .easy = Bra. Du lagar mat. Du planerar och handlar också.

home-repair = En bra första rad. När du lagar saker tittar du, tänker och försöker igen.
    .easy = Bra. Du tittar, tänker och försöker igen.

home-care = En bra första rad. När du tar hand om andra lyssnar du, planerar och är lugn.
    .easy = Bra. Du lyssnar. Du hjälper. Du är lugn.

home-plan = En bra första rad. När du planerar och sparar har du koll på priser och datum. Alla företag behöver det.
    .easy = Bra. Du känner till priser. Ett företag behöver det.

work = Rad 2 är för arbetet. Allt arbete räknas: med lön, på en gård eller i familjens affär. Välj en kunskap.
    .serve = 🤝 Hjälpa kunder
    .make = 🔨 Bygga eller tillverka
    .drive = 🚚 Köra eller bära
    .none = 🌱 Inget arbete än
    .easy = Rad 2: arbetet. Med lön eller utan lön. Välj en.

work-serve = Rad 2 är full. Du kan tala med folk och ta reda på vad de behöver.
    .easy = Bra. Du kan tala med folk.

work-make = Rad 2 är full. Du kan använda verktyg och göra en sak från början till slut.
    .easy = Bra. Du kan använda verktyg.

work-drive = Rad 2 är full. Du kan hitta vägen och komma i tid. Det behöver folk.
    .easy = Bra. Du hittar vägen. Du kommer i tid.

work-none = Det är helt okej. Att hjälpa en granne eller en grupp är också arbete. Skriv en sådan kunskap på rad 2.
    .easy = Det är okej. Hjälper du en granne? Det räknas.

school = Rad 3 är för skolan eller en kurs. Vad lärde du dig? Välj en kunskap.
    .language = 💬 Språk
    .numbers = 🔢 Räkna med tal
    .phone = 📱 Telefon eller dator
    .life = 🌳 Lära genom att göra
    .easy = Rad 3: skolan. Vad lärde du dig? Välj en.

school-language = Bra. Varje språk öppnar en väg till fler kunder och grannar.
    .easy = Bra. Du kan tala med fler människor.

school-numbers = Bra. Med tal kan du räkna ut kostnader och jämföra priser.
    .easy = Bra. Du kan räkna kostnader och priser.

school-phone = Bra. Med en telefon kan du skriva till folk, visa foton och hitta svar.
    .easy = Bra. Du kan skriva och hitta svar.

school-life = Bra. Många lär sig när de tittar och försöker. Skriv en sådan kunskap på rad 3.
    .easy = Bra. Du tittar och försöker. Det är att lära sig.

hidden =
    Några av dina kunskaper är svåra att se, för de är lätta för dig. 3 frågor hjälper dig att hitta dem.

    Vad ber folk mig ofta att göra? Vad kan jag förklara för någon annan? Vad gör jag gärna i många timmar?
    .next = Nästa
    .easy =
        Några kunskaper är lätta för dig. Därför ser du dem inte.
        Vad ber folk dig att göra? Vad kan du förklara? Vad tycker du om?

own = Rad 4 är för dina egna ord. Vilken kunskap lägger du till? Skriv den, eller skicka ett röstmeddelande. Din mentor kan läsa eller lyssna. Det räcker med ord: skicka inga papper.
    .easy = Rad 4: dina egna ord. Skriv eller prata. Din mentor får det. Skicka inga papper.

own-thanks = Tack. Nu har din lista 4 rader.
    .easy = Tack. Du har 4 rader nu.

test =
    En kunskap är en bra början, men den är inte ett företag än. Grace provar sin kunskap först.

    Hon lagar en tvättmaskin åt en granne. Det tar 5 timmar. Hon har sönder en del och betalar 15 euro för en ny. Till slut fungerar maskinen. Nu vet Grace vad hon behöver öva på innan hon tar betalt.
    .next = Nästa
    .easy =
        Grace provar sin kunskap. Hon lagar en maskin åt en granne.
        Det tar 5 timmar. En ny del kostar 15 euro. Maskinen fungerar.
        Grace vet: Jag behöver öva först.

check-letters = Amir förklarar brev för sina grannar. Ingen betalar honom. Är det en kunskap?
    .paid = 💶 Bara om folk betalar
    .yes = 👍 Ja, en kunskap
    .paper = 📄 Med ett intyg
    .easy = Amir förklarar brev för grannar. Ingen betalar. Är det en kunskap?

check-letters-paid = Pengar visar att folk vill ha hans hjälp. Men kunskapen finns före den första kunden.
    .easy = Kunskapen kommer först. Kunderna kommer senare.

check-letters-yes = Ja. Amir kan göra det, och han kan göra det igen. Det är en kunskap.
    .easy = Ja. Han kan göra det igen. Det är en kunskap.

check-letters-paper = Ett intyg kan hjälpa honom. Men Amir gör det bra redan i dag. Därför är det en kunskap.
    .easy = Ett papper hjälper. Men han kan det nu.

check-start = Lin syr mycket bra. Hon har inga kunder än. Vad är ett bra första steg?
    .rent = 🏪 Hyra en affär i dag
    .wait = ⏳ Vänta ett år
    .try = 👕 Göra ett litet test
    .easy = Lin syr bra. Hon har inga kunder. Vad gör hon först?

check-start-rent = En affär kostar hyra varje månad. Ett litet test visar först hur lång tid det tar och vad det kostar.
    .easy = En affär kostar mycket. Ett litet test kostar lite.

check-start-wait = Hon får ta god tid på sig. Men av ett litet test lär hon sig mer än av att vänta länge.
    .easy = Hon har tid. Men av ett test lär hon sig mer.

check-start-try = Ja. Lin syr en sak åt en vän. Då vet hon hur lång tid det tar och vad det kostar.
    .easy = Ja. Hon syr en sak. Hon ser tiden och kostnaden.

# ”Licens” förklaras här.
permission =
    Vissa yrken kräver ett intyg eller en licens. En licens är ett officiellt ja: du får göra det här arbetet. Fråga innan du börjar.

    Ditt uppehållstillstånd är också viktigt. Om du inte får vara egenföretagare med det: stanna och fråga först. En egenföretagare är någon som arbetar för sig själv.
    .next = Nästa
    .easy =
        Vissa arbeten kräver ett officiellt papper. Fråga innan du börjar.
        Säger ditt tillstånd nej till eget företag? Stanna. Fråga först.

friend = Din uppgift: fråga en vän: ”Vad är jag bra på?” Det går också bra med någon i din familj. Lyssna, säg tack och skriv svaret på rad 5.
    .done = ✅ Jag har ett svar
    .easy = Fråga en vän: Vad är jag bra på? Skriv svaret på rad 5.

friend-reminder =
    { $days ->
        [one] Det är { $days } dag kvar för rad 5. En kort fråga till en vän räcker.
       *[other] Det är { $days } dagar kvar för rad 5. En kort fråga till en vän räcker.
    }
    .easy = Rad 5 är ledig. Ställ en fråga till en vän.

friend-done = Vad bra! Nu har din lista 5 rader. En annan människa ser också vad du kan.
    .easy = Vad bra! Nu har du 5 rader.

friend-late = Veckan är slut, och det är helt okej. Rad 5 väntar på dig.
    .easy = Veckan är slut. Det är okej.

end = Du kan nämna 5 av dina kunskaper, från hemmet, arbetet och skolan. Spara din lista. Den hjälper dig när du letar efter en idé. Vi ses i nästa lektion!
    .easy = Du kan nämna 5 kunskaper. Spara din lista. Vi ses snart!

end-later = Du kan redan nämna 4 kunskaper. Fråga en vän en bra dag, och fyll sedan rad 5. Vi ses i nästa lektion!
    .easy = Du kan nämna 4 kunskaper. Fråga en vän senare. Vi ses snart!
