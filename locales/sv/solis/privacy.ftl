### Mina uppgifter: vad som sparas, till vad, och vem som svarar för det.

# $agreed är en lista: varje ändamål och deltagarens svar. $contact är ett namn och en adress.
privacy =
    Dina uppgifter.

    Vi sparar det du trycker på och skriver här. Vi sparar ditt språk, din tid och namnet du gav. Du har sagt:

    { $agreed }

    En mentor ser bara det du låter mentorn se, och du bestämmer det varje gång. Det beror inte på svaren här ovanför.

    Frågor om dina uppgifter: { $contact }
    .easy =
        Dina uppgifter.

        Vi sparar vad du trycker på och skriver. Vi sparar ditt språk, din tid och ditt namn. Du sa:

        { $agreed }

        En mentor ser bara det du visar.

        Frågor? { $contact }
    .change = Ändra mina svar
    .data = 📦 Hämta allt
    .forget = 🗑 Glöm mig
    .person = En människa
    .back = Tillbaka
