### Vem är på min sida? — platser som hjälper gratis, och vilken som passar till vad.

title = Vem är på min sida?

# Skickas när deltagaren har varit borta i tre dagar.
nudge = Ett samtal den här veckan räcker.
    .easy = Ett samtal den här veckan räcker.

# Namnet och yrket får ändras i en översättning.
leila =
    Leila lagar cyklar åt vänner. Nu vill hon ha en egen verkstad. Hon har många frågor, och hon känner sig ensam.

    I en chattgrupp skriver en man: ”Skicka 200 euro och ditt pass. Jag gör resten.” Leila svarar inte. Hon frågar på biblioteket. En som arbetar där säger: ”Det finns många som hjälper gratis.”
    .next = Nästa
    .easy =
        Leila lagar cyklar. Hon vill ha en egen verkstad.
        En man skriver: ”Skicka 200 euro och ditt pass.” Leila svarar inte. Hon frågar på biblioteket.

search =
    Det första kontoret kan inte hjälpa. Där vet de bara saker om skatt. Det andra stället har ingen tid den här veckan. Leila väntar och kommer tillbaka. Då svarar en rådgivare på hennes frågor. Det tar 2 veckor och 4 bussbiljetter. Råden är gratis.
    .next = Nästa
    .easy = Det första kontoret kan inte hjälpa. Det andra stället har ingen tid. Leila väntar. Sedan får hon bra råd. Det är gratis.

rule =
    Regeln är: ett behov, en hjälpare. Ingen vet allt. Säg först vad du behöver, i en kort mening. Fråga sedan: vem hjälper till med det, och är det gratis? Fel ställe? Fråga där efter det rätta.
    .next = Nästa
    .easy = Ett behov, en hjälpare. Säg vad du behöver. Fråga: vem hjälper till med det? Är det gratis?

# Bara sorter av hjälpare: inga namn, adresser eller nummer.
places =
    Här är 3 hjälpare att börja med.
    📚 Ett bibliotek har datorer, internet och ett lugnt bord.
    🧭 En rådgivning för migranter förklarar tillstånd, papper och rättigheter.
    🤝 En mentor lyssnar och delar sina erfarenheter.
    .next = Nästa
    .easy =
        Här är 3 hjälpare.
        📚 Ett bibliotek har datorer.
        🧭 En rådgivning förklarar tillstånd och rättigheter.
        🤝 En mentor lyssnar på dig.

more-places =
    Här är 3 hjälpare för arbete och företag.
    💼 Starta eget-hjälp hjälper nya företag med planer och första steg.
    🧾 Skattekontoret svarar på frågor om skatt.
    👥 Facket hjälper till när lönen inte kommer eller när något är orättvist på jobbet.
    .next = Nästa
    .easy =
        Här är 3 hjälpare till.
        💼 Starta eget-hjälp hjälper nya företag.
        🧾 Skattekontoret förklarar skatt.
        👥 Facket hjälper till med löner.

# Ett kort om säkerhet: falska hjälpare.
careful =
    Var försiktig. Vill någon ha pengar först, eller ditt pass, eller ditt kort? Det är inte hjälp. Säg nej och gå.

    På ett kontor får de titta på ett papper framför dig. Men ingen får behålla ditt pass, ditt kort eller ditt konto. Och ett jobb är gratis: betala aldrig för att få det.
    .next = Nästa
    .easy =
        Stopp! Vill någon ha pengar först? Eller ditt pass? Eller ditt kort?
        Det är inte hjälp. Säg nej. Ett jobb är gratis.

call =
    Ett första samtal kan vara kort. Skriv de här orden innan du ringer:

    ”Hej. Jag vill starta ett företag. Är er hjälp gratis? När får jag komma? Har ni en tolk?”

    Säg inga kortnummer och inga nummer från dina papper.
    .next = Nästa
    .easy =
        Ring och säg: ”Hej. Jag har en fråga. Är er hjälp gratis? När får jag komma?”
        Säg inga kortnummer.

permit = Leila frågar: får jag ha ett eget företag med mitt tillstånd? Vem hjälper bäst?
    .centre = 🧭 Rådgivningen
    .library = 📚 Biblioteket
    .tax = 🧾 Skattekontoret
    .easy = ”Får jag ha ett företag med mitt tillstånd?” Vem hjälper bäst?
permit-centre = Ja. En rådgivning förstår orden på ett tillstånd. Om man inte får vara egenföretagare med tillståndet: stanna och fråga först.
    .easy = Ja. En rådgivning vet mycket om tillstånd. Säger tillståndet nej? Stanna då och fråga först.
permit-library = Ett bibliotek kan visa dig vart du ska gå. Rådgivningen förklarar tillståndet.
    .easy = Ett bibliotek kan visa dig vart du ska gå. Rådgivningen förklarar tillståndet.
permit-tax = Skattekontoret vet mycket om skatt. När det gäller ett tillstånd är en rådgivning bättre.
    .easy = Skattekontoret vet mycket om skatt. En rådgivning vet mycket om tillstånd.

wage = Daniel arbetar i ett kök. Chefen betalar inte hans lön. Vem hjälper bäst?
    .library = 📚 Biblioteket
    .union = 👥 Facket
    .mentor = 🤝 Mentorn
    .easy = Daniel arbetar i ett kök. Chefen betalar inte. Vem hjälper bäst?
wage-library = Ett bibliotek kan hjälpa dig att hitta adressen. Facket vet vad man kan göra när det gäller lön.
    .easy = Ett bibliotek kan hjälpa dig att hitta stället. Facket vet mycket om löner.
wage-union = Ja. Facket känner till reglerna om lön. Fråga om det första samtalet är gratis.
    .easy = Ja. Facket vet mycket om löner. Fråga: är det första samtalet gratis?
wage-mentor = En mentor lyssnar och tänker med dig. Facket vet mer om löner.
    .easy = En mentor lyssnar på dig. Facket vet mer om löner.

start = Leila har en plan på en sida. Hon undrar: vilka är de första stegen? Vem hjälper bäst?
    .chat = 💬 Mannen i chatten
    .union = 👥 Facket
    .desk = 💼 Starta eget-hjälp
    .easy = Leila har en plan. Hon undrar: vilka är de första stegen? Vem hjälper bäst?
start-chat = Det låter enkelt. Men han vill ha pengar och ett pass först. Det är inte hjälp.
    .easy = Det låter enkelt. Men han vill ha pengar och ett pass. Det är inte hjälp.
start-union = Facket hjälper till med jobb och löner. För ett nytt företag vet Starta eget-hjälp mer.
    .easy = Facket hjälper till med löner. Starta eget-hjälp hjälper nya företag.
start-desk = Ja. Starta eget-hjälp vet mycket om planer och första steg. Fråga först om det är gratis.
    .easy = Ja. Starta eget-hjälp känner till de första stegen. Fråga först: är det gratis?

ours = En mentor i den här kursen hjälper också gratis, här i chatten. Vill du fråga en människa något nu?
    .not-now = Inte nu
    .ask = 🤝 Fråga en människa
    .easy = En mentor här i chatten hjälper också gratis. Vill du fråga en människa nu?

person = Bra. Se först vem som kan svara, och vad de får se.
    .easy = Bra. Se först vem som svarar.

save =
    Hitta en hjälpare nära dig. Ta telefonnumret från en officiell sida eller från biblioteket. Spara det i din telefon. Tryck sedan på knappen.

    Numret är till dig. Skicka det inte hit.
    .done = ✅ Sparat
    .easy =
        Hitta en hjälpare nära dig. Fråga efter numret på biblioteket. Spara det i din telefon. Tryck sedan på knappen.
        Skicka inte numret hit.
# $days är antalet dagar som är kvar. Vänligt, utan press.
save-reminder =
    { $days ->
        [one] Ett telefonnummer räcker. Det är 1 dag kvar för det.
       *[other] Ett telefonnummer räcker. Det är { $days } dagar kvar för det.
    }
    .easy = Ett telefonnummer räcker. Biblioteket kan hjälpa dig.
save-done = Bra. Nu är en hjälpare bara ett samtal bort.
    .easy = Bra. Nu kan du ringa efter hjälp.
save-late = Veckan är slut, och det är helt okej. Du kan spara ett nummer vilken dag som helst.
    .easy = Veckan är slut. Det är okej. Du kan spara ett nummer vilken dag som helst.

end = Prova nu: nämn 3 ställen som hjälper gratis. Ett behov, en hjälpare, ett samtal. Du är inte ensam. Vi ses i nästa lektion!
    .easy = Nämn 3 ställen som hjälper. Ett behov, en hjälpare. Vi ses snart!

later = Nästa gång du går förbi ett bibliotek: gå in och ställ en fråga. Det är en bra början. Vi ses i nästa lektion!
    .easy = Gå till ett bibliotek en dag. Ställ en fråga. Det är en bra början. Vi ses snart!
