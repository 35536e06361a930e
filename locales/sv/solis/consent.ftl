### Vad man får göra med deltagarens uppgifter. `voice` är samma sak att läsa högt: bokstäver, komma, punkt, inga tecken.

# $age är ett antal år, från dialogues/ages.toml.
age = En fråga först. Lagen säger: om du är yngre än { $age } år måste en förälder eller vårdnadshavare säga ja. Först då får en kurs spara dina svar. Är du { $age } år eller äldre?
    .easy = Hur gammal är du? Är du yngre än { $age } år? Då måste en förälder eller vårdnadshavare säga ja. Är du { $age } år eller äldre?
    .yes = Ja
    .no = Nej, jag är yngre

intro =
    Innan vi går vidare: 3 korta frågor om dina uppgifter. Du kan ändra alla svar senare. Skriv då /privacy.

    Vi frågar inte efter ditt tillstånd, din religion eller ditt pass. Skicka inte foton av papper. Om du använder en app för meddelanden går chatten också via företaget som har appen. Vi bestämmer inte vad det företaget sparar.
    .easy =
        3 korta frågor om dina uppgifter. Du kan ändra dina svar senare. Skriv /privacy.

        Vi frågar inte efter dina papper eller din religion. Skicka inga foton av papper. En app för meddelanden hör till ett företag. Vi vet inte vad företaget sparar.

course = (1 av 3) Vi sparar dina svar, så att du kan fortsätta där du slutade. Utan det fungerar inte kursen. Säger du ja till det?
    .easy = (1 av 3) Vi sparar dina svar. Utan det finns ingen kurs. Är det okej?
    .voice = Första frågan. Vi sparar dina svar, så att du kan fortsätta där du slutade. Utan det fungerar inte kursen. Säger du ja till det?
    .yes = Ja
    .no = Nej
    .more = Vad betyder det?
course-more = Vi sparar det du trycker på och skriver i lektionerna. Vi sparar ditt språk, din tid och namnet du gav. Vi använder det för att ge dig nästa lektion, och inte till något annat.
    .easy = Vi sparar vad du trycker på och skriver. Vi sparar ditt språk, din tid och ditt namn. Då kan du få nästa lektion. Vi gör inget annat med det.

trainer = (2 av 3) Får de som leder kursen se vilka lektioner du är klar med?
    .easy = (2 av 3) Får de som leder kursen se dina lektioner?
    .voice = Andra frågan. Får de som leder kursen se vilka lektioner du är klar med?
    .yes = Ja
    .no = Nej
    .more = Vad betyder det?
trainer-more = De ser vad dina lektioner heter, med en kort kod i stället för ditt namn. Då kan de hjälpa till när en lektion är svår. De ser inte vad du skrev, om du inte visar det för en människa. Om du säger nej är kursen likadan för dig. Du kan ändå be om en människa.
    .easy = De ser vilka lektioner du gjorde. De ser inte dina ord. Om du säger nej är kursen likadan. Du kan ändå be om en människa.

reports = (3 av 3) Får vi räkna dig i rapporter till dem som betalar för kursen? Ditt namn är inte med.
    .easy = (3 av 3) Får vi räkna dig i rapporter? Ditt namn är inte med.
    .voice = Tredje frågan. Får vi räkna dig i rapporter till dem som betalar för kursen? Ditt namn är inte med.
    .yes = Ja
    .no = Nej
    .more = Vad betyder det?
reports-more = En rapport säger till exempel: så många personer blev klara med en lektion. Ingen kan hitta dig i den. Om du säger nej är kursen likadan för dig.
    .easy = En rapport har bara siffror. Ingen hittar dig i den. Om du säger nej är kursen likadan.

noted =
    Tack. Jag har antecknat:

    { $agreed }

    Du kan ändra det när du vill: skriv /privacy.
    .easy =
        Tack. Antecknat:

        { $agreed }

        Vill du ändra? Skriv /privacy.

leave = Då slutar vi här. Jag skickar inga fler lektioner, och jag skriver inget av mig själv. Du kan komma tillbaka till frågan när du vill: tryck på Fortsätt.
    .easy = Då slutar vi här. Det kommer inga fler lektioner. Vill du komma tillbaka? Tryck på Fortsätt.
    .again = Fråga mig igen
    .forget = 🗑 Glöm mig
    .person = En människa
    .rest = Sluta här

rest = Bra. Nu är jag tyst. Ha det så bra.
    .easy = Bra. Nu är jag tyst. Ha det bra.
