### Mina papper: får jag arbeta för mig själv? — orden på ett tillstånd, och var man frågar.
###
### Inga fakta om ett lands lagar hör hemma i den här lektionen. Myndigheten bestämmer.

# Högst 40 tecken.
title = Mina papper: får jag ha eget företag?

# Skickas när deltagaren har varit borta i tre dagar. Ingen ombeds skicka datumet.
nudge = Ett datum att veta: när går ditt tillstånd ut?
    .easy = När går ditt tillstånd ut? Kom ihåg det datumet.

promise = Först ett löfte. Solis frågar inte om din status. Solis vill inte ha något foto av dina papper, och inget nummer från dem.
    .easy = Vi frågar inte om din status. Skicka inget foto av papper.

story =
    Karim syr mycket bra. Han har ett jobb på en fabrik. En granne vill betala honom för 3 klänningar. Får Karim arbeta för sig själv?

    En vän säger: ja, alla gör det. Men vännen har andra papper. Så Karim ber grannen att vänta. Hemma läser han sakta sitt tillstånd.
    .next = Nästa
    .easy =
    Karim syr. Han arbetar på en fabrik. En granne vill ha 3 klänningar.

    Får Karim arbeta för sig själv? Han vet inte. Han läser sitt tillstånd.

# ”Egenföretagare” är det officiella ordet; det som står på blanketter.
two-kinds =
    Det finns 2 sorters arbete. I ett jobb betalar en chef dig. När du arbetar för dig själv betalar kunder dig. Det officiella ordet är egenföretagare.

    Med ett tillstånd kan du få ha ett jobb, men inte vara egenföretagare. Därför är de exakta orden viktiga.
    .next = Nästa
    .easy =
    I ett jobb betalar en chef dig. En egenföretagare arbetar för sig själv. Kunder betalar.

    Vissa tillstånd gäller bara för ett jobb.

# Namnen på de 3 raderna kommer tillbaka i ”sample” och i knapparna i ”last-day”.
three-lines =
    Ett tillstånd har ofta 3 viktiga rader. ”Typ av tillstånd” säger vilken sort det är. ”Giltigt till” är den sista dagen. ”Anmärkningar” kan ha ord om arbete. Ibland står det mer i ett brev.

    Dina papper är på landets språk. Skriv svåra ord på papper hemma och slå upp dem.
    .next = Nästa
    .easy =
    Leta efter 3 rader. ”Typ av tillstånd”: sorten. ”Giltigt till”: den sista dagen. ”Anmärkningar”: ord om arbete.

    Ett svårt ord? Slå upp det.

# Ett påhittat kort, visat rad för rad. Datumet står i siffror.
sample =
    Det här är ett påhittat kort, ett exempel.

    Typ av tillstånd: tillfälligt
    Giltigt till: 31.05.2030
    Anmärkningar: arbete tillåtet
    .easy =
    Det här är inget riktigt kort.

    Typ av tillstånd: tillfälligt
    Giltigt till: 31.05.2030
    Anmärkningar: arbete tillåtet

last-day = Vilken rad visar tillståndets sista dag?
    .kind = 🪪 Typ av tillstånd
    .until = 📅 Giltigt till
    .remarks = 📝 Anmärkningar
    .easy = Vilken rad visar den sista dagen?
last-day-kind = ”Typ av tillstånd” säger vilken sort det är. Den sista dagen står en rad längre ner: ”Giltigt till”.
    .easy = Den raden gäller sorten. Titta en rad längre ner: ”Giltigt till”.
last-day-until = Ja. Det här tillståndet går ut den 31 maj 2030.
    .easy = Ja. Den sista dagen är den 31 maj 2030.
last-day-remarks = ”Anmärkningar” har ord om arbete. Den sista dagen står en rad högre upp: ”Giltigt till”.
    .easy = Den raden gäller arbete. Titta en rad högre upp: ”Giltigt till”.

neighbour = Det här är Karims kort. Där står: arbete tillåtet. Får han sy åt sin granne och ta betalt?
    .sew = Ja, det får han
    .office = Fråga myndigheten först
    .never = Nej, aldrig
    .easy = På Karims kort står: arbete tillåtet. Får han sy och ta betalt?
neighbour-sew = Många läser det så. Men på kortet står inget om egenföretagare. Det är säkrare att fråga först.
    .easy = Där står inget om egenföretagare. Fråga först. Det är säkrare.
neighbour-office = Ja. På kortet står inget om egenföretagare. En fråga skyddar hans tillstånd.
    .easy = Ja. Orden är inte tydliga. Karim frågar först.
neighbour-never = Det är bra att vara försiktig. Men kortet säger inte nej. Myndigheten kan berätta för honom.
    .easy = Kortet säger inte nej. Myndigheten kan berätta.

results =
    Du kan få 3 svar. Ja, oftast: med de orden får man oftast arbeta för sig själv. Fråga först: orden är inte tydliga. Inte i dag: det här tillståndet tillåter det inte nu. Ett nytt tillstånd kan ändra det.

    Solis bestämmer inte. En vän bestämmer inte. Myndigheten bestämmer.
    .next = Nästa
    .easy =
    Det finns 3 svar. Ja, oftast. Fråga först. Inte i dag. ”Inte i dag” kan ändras.

    Solis bestämmer inte. Vänner bestämmer inte. Myndigheten bestämmer.

where =
    Fråga den myndighet som gav dig tillståndet. Namnet står ofta på kortet eller i brevet. En gratis rådgivning kan läsa det med dig. Ta hem dina papper igen.

    Om du inte får vara egenföretagare med ditt tillstånd: stanna och fråga först. Inget kort? Fråga då också. Och ingen får behålla ditt pass, ditt kort eller ditt konto.
    .next = Nästa
    .easy =
    Fråga myndigheten som gav dig tillståndet. Gratis rådgivning hjälper också.

    Säger ditt tillstånd nej till eget företag? Stanna. Fråga först. Ingen får behålla ditt pass.

passport = En man säger: ge mig ditt pass i 1 vecka. Då frågar jag myndigheten åt dig. Vad är bäst?
    .give = Ge det i 1 vecka
    .pay = Betala för hjälpen
    .keep = Ha det kvar, säga nej
    .easy = En man vill ha ditt pass i 1 vecka. Vad är bäst?
passport-give = Det låter enkelt. Men ingen får behålla ditt pass, inte ens i 1 vecka. Du kan själv fråga myndigheten.
    .easy = Ingen får behålla ditt pass. Du kan själv fråga myndigheten.
passport-pay = Hjälp är bra, men han har ändå ditt pass. Fråga myndigheten eller en gratis rådgivning först.
    .easy = Han har ändå ditt pass. Fråga myndigheten först.
passport-keep = Ja. Ditt pass stannar hos dig. Du kan fråga själv, eller gå dit med någon du litar på.
    .easy = Ja. Ditt pass är ditt. Fråga myndigheten själv.

note-date = Din uppgift: titta på ditt tillstånd hemma. Hitta den sista dagen. Skriv den i din kalender. Fråga om nästa tillstånd långt före den dagen. Inget datum på dina papper? Skriv ner en fråga till myndigheten. Skicka inget hit, tryck bara på knappen.
    .done = ✅ Jag har skrivit ner det
    .easy = Titta på ditt tillstånd hemma. Hitta den sista dagen. Skriv den i din kalender. Inget datum? Skriv en fråga till myndigheten. Skicka inget hit. Tryck bara på knappen.
note-date-reminder =
    { $days ->
        [one] Du har en dag till för en liten uppgift. Hitta tillståndets sista dag. Skriv ner den hemma, och skicka inget.
       *[other] Du har { $days } dagar till för en liten uppgift. Hitta tillståndets sista dag. Skriv ner den hemma, och skicka inget.
    }
    .easy = Hitta tillståndets sista dag. Skriv ner den hemma. Skicka inget.
note-date-done = Bra. Nu vet du ett viktigt datum. Det stannar hemma hos dig.
    .easy = Bra. Nu vet du ditt datum. Det stannar hos dig.
note-date-late = Dagarna var fulla. Det är helt okej. Ditt tillstånd finns hemma, och du kan titta vilken dag som helst.
    .easy = Dina dagar var fulla. Det är okej. Titta en annan dag.

well-done = Du kan hitta orden på ditt tillstånd, och du vet var du ska fråga. Vi ses i nästa lektion.
    .easy = Du kan hitta orden. Du vet var du ska fråga. Vi ses snart.

another-day = Kom ihåg: läs orden, fråga myndigheten, ha kvar ditt pass. Vi ses i nästa lektion.
    .easy = Läs orden. Fråga myndigheten. Ha kvar ditt pass. Vi ses snart.
