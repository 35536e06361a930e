### The gate before some lessons: may I work for myself here? It says usually, and decides no case.

gate = Nästa lektion handlar om att registrera. Först en fråga: får du arbeta åt dig själv här?

status = Vilken status har du här? Jag sparar inte vad du trycker på. Jag sparar bara svaret, och bara du ser det. Jag avgör aldrig ett fall: det gör myndigheten.
    .citizen = Jag är medborgare här
    .eu = Medborgare i ett annat EU-land
    .permanent = Permanent eller långt tillstånd
    .protected = Flykting eller alternativt skydd
    .temporary = Tillfälligt skydd (Ukraina)
    .permit = Tillstånd med slutdatum
    .applicant = Jag har sökt asyl och väntar
    .without = Inget tillstånd i dag
    .unsure = Jag vet inte

yes = ✅ Ja, oftast. Människor med den här statusen får oftast arbeta åt sig själva. Myndigheten avgör, inte jag.

ask = 🟡 Fråga först. Jag kan inte säga det för din status. Här kan du fråga. Kursen går vidare med nästa lektion. Du kan svara igen när du vill: Meny, I mitt land.

no = ⛔ Nej, inte med den här statusen i dag. Registrera inte nu: fråga först vad du kan göra. Här kan du fråga. Kursen går vidare med nästa lektion. Du kan svara igen när du vill: Meny, I mitt land.
