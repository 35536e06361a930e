### Vad är ett företag? — skillnaden mellan ett jobb, ett eget företag och en hobby.

title = Vad är ett företag?

# Skickas när deltagaren har varit borta i tre dagar.
nudge = Du gick förbi en affär i dag. Vem betalar där, och för vad?
    .easy = Du ser en affär. Vem betalar? För vad?

street =
    Välkommen! Titta på den här gatan med många små företag. Några här har ett jobb. Några har ett eget företag.

    I dag lär du dig skillnaden med en fråga: vem betalar, och för vad?
    .alt = En gata med små företag: en affär, en verkstad och en frisör.
    .easy =
        Hej! Titta på gatan.
        Några har ett jobb. Några har ett företag.
        Vem betalar? För vad?

know = Tänk på din egen gata. Vilket litet företag känner du bäst till?
    .shop = 🛒 Affär eller marknad
    .repair = 🔧 Verkstad
    .service = ✂️ Frisör eller kafé
    .easy = Tänk på din gata. Vilket företag känner du till?

know-shop = Bra exempel. En affär säljer varor. Vi kommer tillbaka till den senare.
    .easy = Bra. En affär säljer saker.

know-repair = Bra exempel. En verkstad säljer reparationer. Vi kommer tillbaka till den senare.
    .easy = Bra. En verkstad säljer reparationer.

know-service = Bra exempel. Där betalar folk för en tjänst. En tjänst är ett arbete som någon gör åt dig. Vi kommer tillbaka till den senare.
    .easy = Bra. Där betalar folk för arbete.

story =
    Rahel tycker om cyklar. Från måndag till torsdag arbetar hon i en stor verkstad. Hennes arbetsgivare betalar lön till henne.

    På fredagar lagar hon cyklar i sitt eget rum. Där betalar kunderna henne.

    På söndagar målar hon gamla cyklar för att det är roligt. Så hon har ett jobb, ett företag och en hobby.
    .next = Nästa
    .easy =
        4 dagar får Rahel lön av en chef. Det är hennes jobb.
        På fredag lagar hon cyklar. Kunder betalar henne. Det är hennes företag.
        På söndag målar hon cyklar för att det är roligt. Det är hennes hobby.

# ”Arbetsgivare” är det vanliga ordet; de lätta orden säger ”chef”.
paid-work =
    I ett jobb får du lön av en arbetsgivare. En arbetsgivare är en person eller ett företag som du arbetar för.

    Arbetsgivaren hittar kunderna och bestämmer oftast tiderna. När det kommer få kunder får du oftast din lön ändå.
    .next = Nästa
    .easy =
        Ett jobb: en chef betalar dig.
        Kommer det få kunder? Du får oftast din lön ändå.

# ”Vinst” förklaras här.
own-business =
    I ditt eget företag betalar kunderna dig. Du bestämmer priset och tiderna. Du betalar också kostnaderna: lokal, verktyg och material.

    Vinst är pengarna som blir kvar efter kostnaderna. En månad kommer bara 2 kunder till Rahel. Hon betalar hyran ändå. Det blir ingen vinst kvar.
    .next = Nästa
    .easy =
        Ditt eget företag: kunder betalar dig. Du betalar kostnaderna.
        En månad kommer bara 2 personer. Rahel betalar hyran. Inga pengar är kvar.

free-time =
    En hobby gör du för att det är roligt. Ingen måste betala dig.

    Ibland vill folk köpa det du gör. Då kan en hobby bli ett företag. Fråga om reglerna innan du säljer.
    .next = Nästa
    .easy =
        En hobby är för att ha roligt. Ingen kund betalar.
        Vill du sälja? Fråga först.

sort-bus = Fatima kör buss. Staden betalar henne lön varje månad. Vad är det?
    .job = 💼 Jobb
    .business = 🏪 Eget företag
    .hobby = 🎨 Hobby
    .easy = Fatima kör buss. Staden betalar henne. Vad är det?

sort-bus-job = Ja. Fatima får lön av staden. Därför är det ett jobb.
    .easy = Ja. Staden betalar henne. Det är ett jobb.

sort-bus-business = Titta på vem som betalar henne. Passagerarna betalar staden, och staden betalar lön till Fatima. Därför är det ett jobb.
    .easy = Staden betalar Fatima. Därför är det ett jobb.

sort-bus-hobby = Kanske tycker Fatima också om att köra. Men hon får lön av staden. Därför är det ett jobb.
    .easy = Kanske tycker hon om det. Men staden betalar. Det är ett jobb.

sort-garden = Carlos odlar tomater hemma. Han ger dem till sina grannar och tar inga pengar. Vad är det?
    .job = 💼 Jobb
    .business = 🏪 Eget företag
    .hobby = 🎨 Hobby
    .easy = Carlos odlar tomater. Han ger dem till sina grannar. Ingen betalar. Vad är det?

sort-garden-job = Det är riktigt arbete, det är sant. Men ingen arbetsgivare betalar lön till Carlos. Därför är det en hobby.
    .easy = Det är arbete. Men ingen chef betalar. Det är en hobby.

sort-garden-business = Det kan bli ett företag senare. I dag betalar ingen för tomaterna. Därför är det en hobby.
    .easy = Kanske senare. I dag betalar ingen. Det är en hobby.

sort-garden-hobby = Ja. Ingen betalar, och Carlos tycker om sin odling. Därför är det en hobby.
    .easy = Ja. Ingen betalar. Det är en hobby.

# De tre nästa korten: deltagaren ser ett av dem. Det beror på svaret på ”know”.
at-shop =
    Du valde en affär. Kunderna betalar för varor. Ägaren betalar för varorna och lokalen. Ingen betalar en fast lön till ägaren.

    En försäljare i samma affär kan ha ett jobb.
    .next = Nästa
    .easy =
        Du valde en affär. Där betalar kunder. Det är ägarens företag.
        En försäljare får lön. Det är ett jobb.

at-repair =
    Du valde en verkstad. Kunderna betalar för reparationer. Ägaren betalar för verktygen och lokalen. Ingen betalar en fast lön till ägaren.

    En medhjälpare i samma verkstad kan ha ett jobb.
    .next = Nästa
    .easy =
        Du valde en verkstad. Där betalar kunder. Det är ägarens företag.
        En medhjälpare får lön. Det är ett jobb.

at-service =
    Du valde en frisör eller ett kafé. Kunderna betalar för en tjänst. Ägaren betalar för materialet och lokalen. Ingen betalar en fast lön till ägaren.

    En medhjälpare på samma ställe kan ha ett jobb.
    .next = Nästa
    .easy =
        Du valde en frisör eller ett kafé. Där betalar kunder. Det är ägarens företag.
        En medhjälpare får lön. Det är ett jobb.

sort-bags = Hamid har ett jobb på ett hotell. På kvällen syr han väskor. Varje vecka säljer han 3 väskor på marknaden. Vad är väskorna?
    .job = 💼 Jobb
    .business = 🏪 Eget företag
    .hobby = 🎨 Hobby
    .easy = Hamid arbetar på ett hotell. På kvällen syr han väskor. Varje vecka säljer han 3 väskor. Vad är väskorna?

sort-bags-job = Hotellet är hans jobb. Men det är kunder som betalar för väskorna. Därför är väskorna hans eget företag.
    .easy = Hotellet är hans jobb. Kunder betalar för väskorna. Väskorna är ett företag.

sort-bags-business = Ja. Kunder betalar för väskorna. Ett litet företag vid sidan av ett jobb är också ett företag.
    .easy = Ja. Kunder betalar. Ett litet företag är ett företag.

sort-bags-hobby = Kanske tycker Hamid också om att sy. Men kunder betalar honom varje vecka. Därför är det ett litet företag.
    .easy = Kanske tycker han om det. Men kunder betalar. Det är ett företag.

sort-cables = Iryna är elektriker. Hon har 6 kunder och bestämmer sitt eget pris. Den här månaden är inga pengar kvar efter kostnaderna. Vad är det?
    .job = 💼 Jobb
    .business = 🏪 Eget företag
    .hobby = 🎨 Hobby
    .easy = Iryna lagar kablar och lampor. Hon har 6 kunder. Hon bestämmer priset. Den här månaden är inga pengar kvar. Vad är det?

sort-cables-job = I ett jobb betalar en arbetsgivare lön. Här betalar 6 kunder Iryna. Därför är det hennes eget företag.
    .easy = Iryna har ingen chef. Kunder betalar henne. Det är ett företag.

sort-cables-business = Ja. Kunder betalar, och Iryna bestämmer. Ett företag kan också ha månader utan vinst.
    .easy = Ja. Kunder betalar. Vissa månader är inga pengar kvar.

sort-cables-hobby = En månad utan vinst kan hända. Men kunder betalar Iryna för hennes arbete. Därför är det hennes eget företag.
    .easy = En dålig månad kan hända. Men kunder betalar. Det är ett företag.

care =
    Ett jobb är gratis: betala aldrig för att få det. Ingen får behålla ditt pass, ditt kort eller ditt konto.

    På blanketter heter det ofta ”egenföretagare” när du har ett eget företag. Vissa uppehållstillstånd tillåter det inte. Om ditt inte tillåter det, eller om du inte är säker: stanna och fråga först.
    .next = Nästa
    .easy =
        Betala aldrig för att få ett jobb.
        Ingen får behålla ditt pass, ditt kort eller ditt konto.
        Säger ditt tillstånd nej till eget företag? Stanna. Fråga först.

task = Din uppgift: gå längs din gata och hitta namnen på 3 små företag. Fråga för varje företag: vem betalar, och för vad? Du ska bara titta. Du behöver inte köpa något.
    .done = ✅ Jag har 3 namn
    .easy = Gå på din gata. Hitta 3 små företag. Fråga: vem betalar? För vad?

task-reminder =
    { $days ->
        [one] Det är { $days } dag kvar för din promenad. Ett litet företag är en bra början.
       *[other] Det är { $days } dagar kvar för din promenad. Ett litet företag är en bra början.
    }
    .easy = Gå på din gata. Hitta ett litet företag i dag.

task-done = Bra jobbat! Nu ser du vem som betalar på din gata, och för vad.
    .easy = Bra jobbat! Nu vet du vem som betalar.

task-late = Veckan är slut, och det är helt okej. Du kan titta på din gata vilken dag som helst.
    .easy = Veckan är slut. Det är okej.

end = Nu kan du skillnaden. En arbetsgivare betalar dig för ett jobb. Kunder betalar dig i ditt eget företag. En hobby är för att ha roligt. Vi ses i nästa lektion!
    .easy = En chef betalar för ett jobb. Kunder betalar ett företag. En hobby är för att ha roligt. Vi ses snart!

end-later = Du kan skillnaden mellan ett jobb, ett företag och en hobby. Ta din promenad när du har tid. Vi ses i nästa lektion!
    .easy = Du kan mycket nu. Ta din promenad när du har tid. Vi ses snart!
