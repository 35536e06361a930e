### Problem är möjligheter — tre tecken på ett problem som folk betalar för att lösa.

# Högst 40 tecken.
title = Problem är möjligheter

# Skickas när deltagaren har varit borta i tre dagar.
nudge = Vad klagade någon på i dag?
    .easy = Vad klagade någon på i dag?

hello = Ett problem kan bli början på ett företag. I dag lär du dig att hitta sådana problem. Det tar ungefär 5 minuter.
    .easy = I dag letar du efter problem. Det tar 5 minuter.

# Namnen och problemen får ändras i en översättning.
story =
    Marisol tar bussen varje morgon. Hon hör hur folk klagar. ”Min telefon är trasig.” ”Jag väntar 3 veckor på en rörmokare.” ”Dragkedjan i min jacka är trasig.”

    Först tänker hon: så många problem. Sedan skriver hon dem i en liten anteckningsbok. Efter 1 vecka har hon 9 rader. Hon letar efter rader där folk redan betalar för hjälp. Hon hittar 3.
    .next = Nästa
    .easy =
    Marisol tar bussen. Hon hör problem. ”Min telefon är trasig.” ”Min jacka är trasig.”

    Hon skriver ner dem. Efter 1 vecka har hon 9. För 3 av dem betalar folk.

rule =
    När någon klagar finns det ett problem. Titta noga på det. Kan det vara en möjlighet för ett företag? Det finns 3 tecken.

    🔁 Ofta: det kommer tillbaka gång på gång.
    ⏳ Kostar: folk förlorar tid, pengar eller kraft.
    💶 Betalar: någon betalar för hjälp redan i dag.

    Alla 3 tecken? Skriv ner det. Bara 1 eller 2? Fråga fler först.
    .next = Nästa
    .easy =
    Leta efter 3 tecken.
    🔁 Ofta: det kommer tillbaka.
    ⏳ Kostar: folk förlorar tid eller pengar.
    💶 Betalar: någon betalar för hjälp.

    3 tecken? Skriv ner det.

street = Titta på den här gatan. Här har 3 personer ett problem.
    .alt = En gata med 3 personer. En har en cykel med ett platt däck. En står framför en trappa med tunga väskor. En håller i ett långt brev.
    .easy = Titta på gatan. 3 personer har ett problem.

# Deltagaren kommer tillbaka hit från vart och ett av de tre korten här under.
look = Vilket problem tittar du på?
    .bicycle = 🚲 Cykeln
    .bags = 🛍 De tunga väskorna
    .letter = ✉️ Det långa brevet
    .easy = Vilket problem tittar du på?

at-bicycle =
    Hana cyklar till arbetet varje dag. 4 gånger om året får hon punktering. Då går hon i 1 timme. En verkstad långt bort lagar däcket för 12 euro.

    Ofta? Ja. Kostar? Ja. Betalar? Ja, Hana betalar redan i dag. Det här problemet har alla 3 tecken.
    .back = 🔎 Titta igen
    .next = Nästa
    .easy =
    Hana cyklar till arbetet. Däcket är platt. Hon går i 1 timme. Hon betalar 12 euro för hjälp.

    Ofta? Ja. Kostar? Ja. Betalar? Ja. Det har 3 tecken.

at-bags =
    Herr Petrov är 80 år. Han bor på våning 4, och det finns ingen hiss. 2 gånger i veckan bär han tunga väskor. Hans grannar bär dem ofta åt honom. De tar inga pengar.

    Ofta? Ja. Kostar? Ja, kraft. Betalar? Inte i dag. Här räcker det med goda grannar. Du kan ändå fråga honom vad han behöver.
    .back = 🔎 Titta igen
    .next = Nästa
    .easy =
    Herr Petrov är gammal. Hans väskor är tunga. Det är många trappor. Grannar hjälper honom. De tar inga pengar.

    Ofta? Ja. Kostar? Ja. Betalar? Inte i dag.

at-letter =
    Amina får ett långt brev från en myndighet. Hon kan inte läsa allt. Hon förlorar en halv dag. Sedan förklarar en rådgivning brevet gratis.

    Ofta? Ja. Kostar? Ja, tid. Betalar? Nej, hjälpen är gratis. Berätta därför för andra om rådgivningen. Det är en bra sak att göra.
    .back = 🔎 Titta igen
    .next = Nästa
    .easy =
    Amina har ett långt brev. Hon kan inte läsa allt. En rådgivning hjälper. Det är gratis.

    Ofta? Ja. Kostar? Ja. Betalar? Nej. Berätta för andra om rådgivningen.

own =
    Nu din egen gata. Vad klagade någon på den här veckan? Skriv det, eller skicka ett röstmeddelande.

    Din mentor kan läsa eller lyssna. Skriv inga namn.
    .easy =
    Nu din gata. Vad klagade någon på? Skriv eller prata.

    Din mentor får det. Säg inga namn.
own-thanks = Tack. Vilka av de 3 tecknen ser du i det? Ofta, kostar, betalar?
    .easy = Tack. Vilka tecken ser du i det?

# Ett kort om människor som har det svårt.
kind =
    Alla problem blir inte företag. Vissa människor behöver en läkare, en myndighet eller en vän. Visa dem vägen till gratis hjälp.

    Är någon rädd eller mycket ledsen? Sälj inget då. Lyssna, och hjälp till att hitta någon att lita på.
    .next = Nästa
    .easy =
    Vissa behöver en läkare, en myndighet eller en vän. Visa dem gratis hjälp.

    Är någon mycket ledsen? Sälj inget. Lyssna.

missing-sign = Vid skolan säger föräldrar varje vecka: ”Skolväskor går sönder så fort. Jag förlorar en eftermiddag på att hitta en ny.” Vilket tecken vet du inget om än?
    .often = 🔁 Ofta
    .costs = ⏳ Kostar
    .pays = 💶 Betalar
    .easy = Varje vecka säger föräldrar: ”Skolväskor går sönder. Jag förlorar en eftermiddag.” Vilket tecken fattas?
missing-sign-often = De säger det varje vecka. Så det kommer ofta. Det du inte vet är detta: betalar någon för en lagning?
    .easy = De säger det varje vecka. Det är ofta. Betalar någon? Det vet du inte.
missing-sign-costs = De förlorar en eftermiddag. Så det kostar tid. Det du inte vet är detta: betalar någon för en lagning?
    .easy = De förlorar en eftermiddag. Det kostar. Betalar någon? Det vet du inte.
missing-sign-pays = Ja. Ingen säger det. Fråga därför föräldrarna: vad betalar ni i dag när en väska går sönder?
    .easy = Ja. Ingen säger det. Fråga föräldrarna: vad betalar ni?

three-voices = 3 personer talar. Ines: ”Vintern är för lång.” Bilal: ”Varje vecka kommer en förare med mina lådor. Jag betalar honom, och han kommer sent.” Nino: ”Min granne säger aldrig hej.” Vilket problem har alla 3 tecken?
    .winter = ❄️ Den långa vintern
    .driver = 📦 Den sena föraren
    .hello = 👋 Den tysta grannen
    .easy = 3 personer talar. ”Vintern är lång.” ”Jag betalar en förare. Han är sen varje vecka.” ”Min granne säger inte hej.” Vilket har 3 tecken?
three-voices-winter = Den kommer varje år, det är sant. Men ingen kan köpa en kortare vinter. Den sena föraren har alla 3 tecken.
    .easy = Vintern kommer ofta. Men ingen kan köpa en kort vinter. Föraren har 3 tecken.
three-voices-driver = Ja. Det kommer varje vecka, det kostar tid, och Bilal betalar redan.
    .easy = Ja. Det är varje vecka. Det kostar tid. Han betalar.
three-voices-hello = Det kan göra ont, det är sant. Men ingen betalar för ett hej. Den sena föraren har alla 3 tecken.
    .easy = Det kan göra ont. Men ingen betalar för ett hej. Föraren har 3 tecken.

listen =
    Din uppgift: lyssna i några dagar. Lyssna på bussen, i affären, på arbetet. Anteckna 3 saker som folk klagar på. Leta efter de 3 tecknen. Tryck sedan på knappen.

    Skriv inga namn. Anteckningarna är dina, skicka inget hit. Du behöver dem i nästa lektion.
    .done = ✅ Jag har 3 anteckningar
    .easy =
    Lyssna i några dagar. Lyssna på bussen och i affären. Skriv ner 3 problem. Skriv inga namn. Tryck sedan på knappen.

    Spara dina anteckningar. Du behöver dem snart.
listen-reminder =
    { $days ->
        [one] Det är { $days } dag kvar att lyssna. Vad klagade någon på i dag?
       *[other] Det är { $days } dagar kvar att lyssna. Vad klagade någon på i dag?
    }
    .easy = Vad hörde du i dag? Skriv ner ett problem.
listen-done = Bra. Du har lyssnat, och nu har du 3 problem på papper.
    .easy = Bra. Nu har du 3 problem på papper.
listen-late = Veckan är slut, och det är helt okej. Du hör folk varje dag. En anteckning är en början.
    .easy = Veckan är slut. Det är okej. En anteckning är en början.

end = Nu kan du 3 tecken: ofta, kostar, betalar. Ha dina anteckningar nära dig. I nästa lektion blir de till idéer.
    .easy = Du kan 3 tecken: ofta, kostar, betalar. Spara dina anteckningar. Vi ses snart!

later = Nu kan du 3 tecken: ofta, kostar, betalar. Skriv ner ett problem när du hör ett. Vi ses i nästa lektion!
    .easy = Du kan 3 tecken: ofta, kostar, betalar. Hör du ett problem? Skriv ner det. Vi ses snart!
