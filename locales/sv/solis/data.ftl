### Allt som sparas om en deltagare.

# $link är en webbadress.
link =
    📦 Allt som jag sparar om dig, i en fil: { $link }

    Länken fungerar en gång, i 10 minuter. Ingen annan ska ha den. Det som hör till andra människor är inte med i filen.
    .easy =
        📦 Allt jag sparar om dig: { $link }

        Länken fungerar en gång, i 10 minuter. Ge den inte till någon.
