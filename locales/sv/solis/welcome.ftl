### Den första minuten.

# De första orden en ny deltagare ser, på telefonens språk. Knapparna är språken.
language =
    Hej! Vilket språk vill du ha?
    .easy = Hej! Vilket språk?

hello =
    Jag är Solis, en kursrobot. Jag är ingen människa.

    Jag hjälper dig att starta ditt första egna företag, steg för steg. De flesta lektioner tar ungefär 5 minuter. Det kostar ingenting.
    .easy =
        Jag är Solis. Jag är en robot, ingen människa.

        Jag hjälper dig att starta ett litet företag. De flesta lektioner tar 5 minuter. Det är gratis.

reading =
    Hur ska jag skriva? Lätta ord är kortare. Du kan ändra det när du vill.
    .easy = Hur ska jag skriva? Du kan ändra det senare.
    .standard = Vanliga ord
    .easy-words = Lätta ord

name =
    Vad ska jag kalla dig? Skriv ett kort namn. Du kan också hoppa över det.
    .easy = Vad heter du? Skriv ett kort namn. Eller hoppa över.
    .skip = Hoppa över
