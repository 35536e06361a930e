### Gör ett litet test — en fråga, lite pengar, en stoppregel.

# Högst 40 tecken.
title = Gör ett litet test

# Skickas när deltagaren har varit borta i tre dagar.
nudge = Vilket är ditt minsta steg för i morgon?
    .easy = Vilket litet steg kan du ta i morgon?

hello = I dag planerar du ett mycket litet test. Det kostar 20 euro eller mindre, och det har ett slut. Det tar ungefär 5 minuter.
    .easy = I dag planerar du ett litet test. Det tar 5 minuter.

story =
    Selam och hennes bror Anwar har en idé: stearinljus. Anwar säger: vi hyr ett stånd i 3 månader. Det kostar 700 euro.

    Selam säger: först ett test. Vi gör 8 ljus för 15 euro. Vi visar dem i 1 vecka. Vill färre än 3 personer ha ett? Då slutar vi.

    1 person vill ha ett. Så de slutar. De förlorar 15 euro, inte 700. Och de lär sig något: folk letar efter små presenter.
    .next = Nästa
    .easy =
    Anwar vill sälja stearinljus. Ett stånd kostar 700 euro. Hans syster Selam säger: först ett test. Vi gör 8. Det kostar 15 euro. Vi provar i 1 vecka.

    1 person vill ha ett. De slutar. De förlorar bara 15 euro. De lär sig mycket.

rule =
    Ett litet test har 3 delar:
    ❓ En fråga: vad vill jag veta?
    💰 Lite pengar: 20 euro eller mindre, och bara pengar jag kan förlora.
    🛑 En stoppregel: en dag, eller ett antal.

    Skriv regeln innan du börjar. Senare är det svårt att sluta, för du tycker om din idé.
    .next = Nästa
    .easy =
    Ett litet test har 3 delar.
    ❓ En fråga.
    💰 Lite pengar: 20 euro eller mindre.
    🛑 En stoppregel: en dag eller ett antal.

    Skriv regeln först.

sewing = 4 personer vill testa en idé. Fall 1: Blessing vill ge lektioner i sömnad. Vilket är det minsta testet?
    .room = 🏢 Hyra ett rum
    .lesson = 🪑 1 lektion vid ett bord
    .machines = 🧵 Köpa 3 maskiner
    .easy = Fall 1. Blessing vill lära ut sömnad. Vilket test är minst?
sewing-room = Ett rum ser seriöst ut. Men hon betalar varje månad, också när ingen kommer. 1 lektion vid ett bord visar henne mer, nästan gratis.
    .easy = Ett rum kostar pengar varje månad. 1 lektion kostar nästan ingenting.
sewing-lesson = Ja. Efter 1 lektion vet hon hur lång tid det tar, och om de vill ha en till.
    .easy = Ja. Efter 1 lektion vet hon mer.
sewing-machines = Bra maskiner hjälper senare. Men först behöver hon veta om någon kommer. 1 lektion vid ett bord räcker.
    .easy = Maskiner kan vänta. Kommer någon? 1 lektion visar det.

windows = Fall 2: Rajan vill putsa fönster. Vilket är det minsta testet?
    .two = 🧽 2 fönster och en trasa
    .van = 🚐 En bil med hans namn
    .page = 🌐 En webbplats
    .easy = Fall 2. Rajan vill putsa fönster. Vilket test är minst?
windows-two = Ja. Han ser hur lång tid 2 fönster tar, och om grannen vill ha fler.
    .easy = Ja. Han ser hur lång tid det tar.
windows-van = En bil är bra när arbetet finns. För testet räcker 2 fönster och en trasa.
    .easy = En bil kan vänta. 2 fönster och en trasa räcker.
windows-page = Många kan hitta en webbplats. Men den visar inte om han hinner med arbetet i tid. 2 fönster visar det.
    .easy = En webbplats kan vänta. 2 fönster visar mer.

covers = Fall 3: Mei vill sälja mobilskal som hon målar. Vilket är det minsta testet?
    .hundred = 📦 Köpa 100 skal
    .market = 🏪 Ett stånd i 1 månad
    .photo = 📷 Måla 2, visa ett foto
    .easy = Fall 3. Mei målar mobilskal. Vilket test är minst?
covers-hundred = Med 100 skal kostar varje skal mindre. Men tänk om folk vill ha en annan färg? Med 2 skal kan hon fortfarande ändra.
    .easy = Tänk om folk vill ha en annan färg? Med 2 skal kan hon ändra.
covers-market = Vid ett stånd möter hon många. Men 1 månad kostar mycket. Ett foto av 2 skal kostar lite, och folk kan svara.
    .easy = Ett stånd kostar mycket. Ett foto kostar lite.
covers-photo = Ja. Hon räknar hur många som frågar efter ett. Om många frågar efter blått målar hon blått.
    .easy = Ja. Hon räknar hur många som frågar.

when-to-stop = Fall 4: Tarek vill laga klockor. Vilket test har en stoppregel?
    .works = 💪 Tills det fungerar
    .date = 📅 2 lördagar, sedan räkna
    .gone = 💰 Tills pengarna är slut
    .easy = Fall 4. Tarek lagar klockor. Vilket test har ett bra slut?
when-to-stop-works = Hans vilja är stark, och det är bra. Men det här testet har inget slut. 2 lördagar, sedan räknar han: det är en regel.
    .easy = Han är stark. Men det här testet har inget slut. 2 lördagar har ett slut.
when-to-stop-date = Ja. Han vet den sista dagen innan han börjar. Sedan räknar han, och bestämmer i lugn och ro.
    .easy = Ja. Han vet den sista dagen. Sedan räknar han.
when-to-stop-gone = Då slutar han för sent, och pengarna till hyran är också borta. En dag, eller ett litet antal, är en bättre regel.
    .easy = Då är hans pengar borta. En sista dag är bättre.

way = Och hela vägen till ett test? Här är 4 steg. Tryck på dem ett efter ett: vilket kommer först?
    .ask = 👂 Fråga folk om det
    .test = 🧪 Testa i liten skala
    .hear = 🔎 Hitta ett problem
    .pays = 💶 Hitta vem som betalar
    .easy = Här är 4 steg till ett test. Tryck på dem i ordning. Vad kommer först?
way-right = Ja. Frågor kostar ingenting, och ett test kostar lite. Därför kommer frågorna först.
    .easy = Ja. Frågor är gratis. Ett test kostar lite.
way-other =
    Många vill testa direkt. Men frågor kostar ingenting, och ett test kostar lite. Den här ordningen sparar pengar:
    { $order }
    .easy =
    Frågor är gratis. Ett test kostar lite. Därför:
    { $order }

money = Nu ditt eget test. Hur mycket kan du förlora, så att hyra och mat är säkra?
    .nothing = 🤲 Ingenting nu
    .ten = 💰 Upp till 10 euro
    .twenty = 💶 Upp till 20 euro
    .easy = Nu ditt test. Hur mycket pengar kan du förlora?
money-nothing = Många bra test kostar ingenting: fråga, visa ett foto, låna ett verktyg.
    .easy = Bra test kan vara gratis. Fråga. Visa. Låna.
money-ten = Bra. Lägg de 10 euro du valde i ett kuvert. När det är tomt är testet slut.
    .easy = Bra. Lägg 10 euro i ett kuvert. Är det tomt? Sluta då.
money-twenty = Bra. Lägg de 20 euro du valde i ett kuvert. När det är tomt är testet slut.
    .easy = Bra. Lägg 20 euro i ett kuvert. Är det tomt? Sluta då.

my-rule =
    Skriv nu 2 korta rader, eller säg dem. Min fråga är … Jag slutar när …

    Till exempel: ”Frågar 3 personer efter det? Jag slutar på söndag.” Din mentor kan läsa eller lyssna.
    .easy = Skriv eller säg 2 saker. Vad vill du veta? När slutar du? Till exempel: ”Jag slutar på söndag.” Din mentor får det.
my-rule-thanks = Tack. Nu har ditt test ett slut innan det börjar.
    .easy = Tack. Nu har ditt test ett slut.

# Ett kort om säkerhet: tillståndet och reglerna för yrket.
may =
    Innan du arbetar eller tar betalt: får du göra det? Om du inte får vara egenföretagare med ditt tillstånd, eller om du inte är säker: stanna och fråga först. Tills dess: fråga bara folk och lyssna.

    Några saker måste du alltid fråga om först: mat, barn, bilar, hår. Och låna inga pengar till ett test.
    .next = Nästa
    .easy =
    Innan du arbetar eller tar betalt: får du göra det? Säger ditt tillstånd nej till eget företag? Eller är du inte säker? Stanna. Fråga först. Tills dess: fråga bara folk.

    Mat, barn, bilar, hår: fråga alltid först. Låna inga pengar.

test = Din uppgift: gör ditt lilla test under de närmaste 7 dagarna. Håll din regel: när den säger stopp, sluta då. Skriv ner vad som hände. Tryck sedan på knappen.
    .done = ✅ Testet är slut
    .easy = Gör ditt lilla test på 7 dagar. Säger din regel stopp? Sluta då. Skriv ner vad som hände. Tryck sedan på knappen.
test-reminder =
    { $days ->
        [one] Det är { $days } dag kvar för ditt lilla test. Vilket är det minsta steget i dag?
       *[other] Det är { $days } dagar kvar för ditt lilla test. Vilket är det minsta steget i dag?
    }
    .easy = Vilket litet steg kan du ta i dag?
test-done = Bra. Du har provat, och du slutade enligt din egen regel.
    .easy = Bra. Du har provat. Du höll din regel.
test-late = De 7 dagarna är slut, och det är helt okej. Ett test kan också vara mindre: 1 person, 1 fråga.
    .easy = De 7 dagarna är slut. Det är okej. Ett test kan vara mindre: fråga 1 person.

result = Vad hände i ditt test? Alla svar är ett resultat.
    .paid = 💶 Någon betalade
    .liked = 🙂 Folk tyckte om det
    .nobody = 🤷 Ingen ville ha det
    .easy = Vad hände? Alla svar är bra.
result-paid = Det är ett starkt tecken. Fråga varför de betalade. Ett test är bara en början, så fortsätt med små steg.
    .easy = Det är ett starkt tecken. Fråga: varför betalade du? Fortsätt med små steg.
result-liked = Det är snällt, och det är halva svaret. Fråga nästa gång: ”Vad betalar du för det här i dag?”
    .easy = Det är trevligt. Fråga nästa gång: vad betalar du i dag?
result-nobody = Nu vet du det, och det kostade dig lite. Du kan ändra idén, eller ta en som du har sparat till senare.
    .easy = Nu vet du. Det kostade lite. Ändra idén. Eller ta en annan.

end = Du kan hitta en idé, välja den, fråga folk och göra ett litet test. Att sluta i tid är också en kunskap. Vi ses i nästa lektion!
    .easy = Du kan hitta en idé och testa den. Du kan sluta i tid. Vi ses snart!

later = En fråga, lite pengar, en stoppregel. Börja en dag som passar dig. Vi ses i nästa lektion!
    .easy = En fråga. Lite pengar. En stoppregel. Börja en bra dag. Vi ses snart!
