### What is so in the learner's country. The facts themselves stand in packs/.

frames = Land: { $country }. Vad vill du veta? Det jag säger är oftast så. Den officiella sidan avgör.
    .c1 = 1 Får jag arbeta åt mig själv?
    .c2 = 2 Företagsformer
    .c3 = 3 Registrera
    .c4 = 4 Skatt och försäkring
    .c5 = 5 Vem hjälper
    .c6 = 6 Pengar till starten
    .c7 = 7 Socialt företag
    .c8 = 8 Skydd
    .other = Ett annat land
    .back = Tillbaka

no-pack = Land: { $country }. Här har jag inga kontrollerade fakta än. Fråga skattemyndigheten eller migrationsmyndigheten där, eller en människa här.
    .c1 = Får jag arbeta åt mig själv?
    .other = Ett annat land
    .back = Tillbaka

c1 = Får jag arbeta åt mig själv här? Det beror på din status. Jag avgör aldrig ett fall: det gör myndigheten.

c2 = Företagsformer: vilka som är vanliga och vem som betalar skulderna.

c3 = Registrera: stegen och vem som får ta dem.

c4 = Skatt och försäkring: vad du lägger undan och till när.

c5 = Vem som hjälper utan att begära pengar.

c6 = Pengar till starten: offentliga erbjudanden och deras gränser.

c7 = Socialt företag: vad det heter här.

c8 = Skydd: ring { $emergency } vid fara. Ingen får behålla ditt pass eller din lön.

picker = Vill du se vad som brukar gälla för din status?
    .mine = Får jag arbeta åt mig själv?
    .more = Ett annat ämne
    .back = Tillbaka

more = Vad nu?
    .more = Ett annat ämne
    .back = Tillbaka

wrong = Tack. Vad är fel?
    .old = Det är för gammalt
    .never = Det stämmer inte
    .link = Sidan öppnas inte
    .back = Det stämmer ändå

words = Jag har sagt det till dem som sköter fakta. Vill du säga mer? Skriv här, utan namn och utan nummer på papper. Eller tryck på Fortsätt.

words-thanks = Tack. De läser det.

# $source is the name of an office, $checked a day. The page itself opens by a button below.
fact =
    { $fact }

    🔎 { $source }. Kontrollerat { $checked }. Oftast är det så: sidan avgör.

# The same, where it says for whom: $open.
fact-open =
    { $fact }

    { $open }
    🔎 { $source }. Kontrollerat { $checked }. Oftast är det så: sidan avgör.

fact-old = Jag kontrollerade det här senast { $checked }. Det är för länge sedan, så jag visar bara sidan: { $source }.

ask-there = Om det här har jag inget kontrollerat svar. Fråga där: { $source }.

no-facts = Om det här har jag ingen kontrollerad sida. Fråga migrationsmyndigheten eller en människa här.

open-nationals = Öppet för: bara landets medborgare.
open-eu = Öppet för: medborgare i landet och i EU. Andra går till myndigheten.
open-third-country = Öppet för: människor från länder utanför EU.
