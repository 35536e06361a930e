### Tio idéer på tio minuter — först många, sedan bra.

# Högst 40 tecken.
title = Tio idéer på tio minuter

# Skickas när deltagaren har varit borta i tre dagar.
nudge = En tokig idé är välkommen. Har du en?
    .easy = En tokig idé är välkommen.

hello = I dag samlar du idéer. Den här lektionen är längre: den tar ungefär 15 minuter. Har du lugn och ro nu? Tryck på Nästa. Om inte, kom tillbaka senare. Lektionen väntar på dig.
    .easy = I dag samlar du idéer. Det tar 15 minuter. Ingen tid nu? Kom tillbaka senare.
    .next = Nästa

story =
    Zahra vill ha en riktigt bra idé. I 3 kvällar sitter hon vid bordet. Hennes papper är tomt.

    Hennes vän Kofi ställer en klocka på bordet. ”10 minuter, 10 idéer. Dåliga också.” Rad 4 är ett hotell för växter. De skrattar. Rad 9 kommer från rad 4: vattna växter när folk reser bort. Är det en bra idé? Zahra vet inte än. Men nu kan hon välja.
    .next = Nästa
    .easy =
    Zahra vill ha 1 bra idé. Hennes papper är tomt.

    Kofi säger: ”10 minuter, 10 idéer. Dåliga också.” De skrattar mycket. Nu har Zahra 10 idéer.

rule =
    Regeln är: först många, sedan bra. I 10 minuter ska du bara samla. Du ska inte bedöma, och du ska inte ta bort något. Tokiga idéer är välkomna.

    Jag hjälper dig med frågor. En idé är ett meddelande. Några ord räcker, eller din röst. Kommer ingen idé? Skriv ”nej”, så går jag vidare. Dina idéer är till dig: din mentor ser dem inte.
    .next = ⏱ Börja
    .easy =
    Först många idéer. Sedan bra idéer. Tokigt är välkommet.

    Jag frågar. Du skickar 1 idé. Skriv eller prata. Ingen idé? Skriv ”nej”. Din mentor ser inte dina idéer.

# Tio frågor, tio meddelanden från deltagaren. Svaren är snabba och berömmer inget: att bedöma kommer senare.
idea-1 = Idé 1. Titta på dina anteckningar från förra lektionen. Vad skulle lösa ett av de problemen?
    .easy = Idé 1. Ta ett problem från dina anteckningar. Vad hjälper?
idea-1-thanks = Det var rad 1. Fortsätt.
    .easy = Det var rad 1.

idea-2 = Idé 2. Ta en rad från din kunskapslista. Vem kan behöva den kunskapen?
    .easy = Idé 2. Vad kan du göra bra? Vem behöver det?
idea-2-thanks = Det var rad 2.
    .easy = Det var rad 2.

idea-3 = Idé 3. Vad letar du efter i den här staden utan att hitta det?
    .easy = Idé 3. Vad saknas i den här staden?
idea-3-thanks = Det var rad 3. Läs den inte igen, fortsätt.
    .easy = Det var rad 3.

idea-4 = Idé 4. Vad kastar folk? Vem kan fortfarande använda det?
    .easy = Idé 4. Folk kastar saker. Vem kan använda dem?
idea-4-thanks = Det var rad 4.
    .easy = Det var rad 4.

idea-5 = Idé 5. Nu en tokig. Vad får dig att skratta?
    .easy = Idé 5. Nu en tokig idé!
idea-5-thanks = Det var rad 5. Det är hälften.
    .easy = Det var rad 5. Det är hälften.

half = Du har 5 rader. Det är en bra lista, och du får sluta här. Har du tid för 5 till? Sena idéer kan överraska dig.
    .more = ✏️ 5 till
    .enough = 👍 5 räcker
    .easy = Du har 5 rader. Du kan sluta här. Eller vill du ha 5 till?

idea-6 = Idé 6. Tänk på en affär du känner till. Vad kan bli bättre där?
    .easy = Idé 6. Tänk på en affär. Vad kan bli bättre?
idea-6-thanks = Det var rad 6.
    .easy = Det var rad 6.

idea-7 = Idé 7. Klockan är 6 på morgonen. Vem är vaken, och vad behöver de?
    .easy = Idé 7. Klockan är 6 på morgonen. Vad behöver folk?
idea-7-thanks = Det var rad 7. Fortsätt.
    .easy = Det var rad 7.

idea-8 = Idé 8. Tänk på ett annat ställe du känner till. Vad köper folk där, men inte här?
    .easy = Idé 8. Tänk på en annan stad. Vad köper folk där?
idea-8-thanks = Det var rad 8.
    .easy = Det var rad 8.

idea-9 = Idé 9. Ta 2 av dina idéer och sätt ihop dem. Vad blir det?
    .easy = Idé 9. Sätt ihop 2 av dina idéer.
idea-9-thanks = Det var rad 9. En till.
    .easy = Det var rad 9. En till!

idea-10 = Idé 10, den sista. Vilket arbete vill du göra varje dag?
    .easy = Idé 10. Vilket arbete vill du göra varje dag?
idea-10-thanks = Det var rad 10. Din lista är full.
    .easy = Det var rad 10. Din lista är full.

sleep =
    Stanna här. Du har tänkt mycket. Välj inte i dag. Sov först: i morgon ser du mer i din lista.

    Dina idéer finns kvar i chatten. Du kan också skriva dem på papper.
    .next = Nästa
    .easy = Stanna här. Välj inte i dag. Sov först. Dina idéer finns kvar i chatten.

laugh = Kofi skriver: skor för hundar. Hans kusin skrattar. De har 5 minuter kvar. Vad gör Kofi?
    .delete = 🗑 Tar bort idén
    .keep = 📝 Skriver vidare
    .defend = 🗣 Säger att den är bra
    .easy = Kofi skriver: skor för hundar. Hans kusin skrattar. Vad gör Kofi nu?
laugh-delete = Många skulle göra så. Men en tokig idé kan ge nästa idé. I dag får allt vara kvar på listan.
    .easy = En tokig idé kan ge en ny idé. I dag får allt vara kvar.
laugh-keep = Ja. Han skrattar också, och skriver nästa rad. Att bedöma får vänta till en annan dag.
    .easy = Ja. Han skrattar också. Han skriver nästa rad.
laugh-defend = Kanske har han rätt. Men de 5 minuterna går, och ingen ny idé kommer. Det är bättre att ha den kvar och fortsätta.
    .easy = Kanske har han rätt. Men tiden går. Ha den kvar och fortsätt.

choose-when = Zahra har 10 idéer på sitt papper. När väljer hon en?
    .now = ⏱ Genast
    .tomorrow = 🌙 I morgon
    .perfect = ⭐ När en är perfekt
    .easy = Zahra har 10 idéer. När väljer hon?
choose-when-now = Det känns bra att välja. Men just nu ser den sista idén bäst ut, för den är ny. Efter en natt ser hon mer.
    .easy = Den sista idén ser bäst ut nu. Den är ny. Efter en natt ser hon mer.
choose-when-tomorrow = Ja. Efter en natt ser hon mer i sin lista. Nästa lektion hjälper henne att välja.
    .easy = Ja. Hon sover först. Nästa lektion hjälper henne.
choose-when-perfect = Ingen idé är perfekt i början. Den växer när man provar den. En natt räcker.
    .easy = Ingen idé är perfekt. Den växer senare. En natt räcker.

child =
    Din uppgift: be ett barn du känner om en idé. Du kan säga: ”Vad skulle göra vår gata bättre?” Finns det inget barn nära dig? Fråga då en gammal person.

    Lyssna, säg tack och skriv idén på din lista. Skicka den inte hit. Tryck sedan på knappen.
    .done = ✅ Jag har en idé till
    .easy = Be ett barn du känner om en idé. Eller fråga en gammal person. Säg: ”Vad skulle göra vår gata bättre?” Skriv det på din lista. Skicka det inte. Tryck sedan på knappen.
child-reminder =
    { $days ->
        [one] Det är { $days } dag kvar att be om en idé. Barn ser ofta andra saker.
       *[other] Det är { $days } dagar kvar att be om en idé. Barn ser ofta andra saker.
    }
    .easy = Fråga ett barn du känner: vad skulle göra vår gata bättre?
child-done = Bra. En annan människa har hjälpt dig, och nu är din lista längre.
    .easy = Bra. Din lista är längre nu.
child-late = Veckan är slut, och det är helt okej. Din lista är lång nog för nästa lektion.
    .easy = Veckan är slut. Det är okej. Din lista är bra.

end = Först många, sedan bra. Din lista är klar. I nästa lektion hjälper 3 frågor dig att välja. Vi ses där!
    .easy = Först många, sedan bra. Din lista är klar. Vi ses snart!

later = Först många, sedan bra. Ta med din lista: i nästa lektion hjälper 3 frågor dig att välja. Vi ses där!
    .easy = Först många, sedan bra. Ta med din lista. Vi ses snart!
