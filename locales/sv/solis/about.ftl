### Vad Solis är.

about =
    Solis betyder ”steg” på lettiska. Jag är en robot som ger dig korta lektioner om ett första eget företag. Det kostar ingenting.

    Jag sparar dina svar, så att du kan fortsätta där du slutade. Det du delar med en mentor kan mentorn läsa. Skicka aldrig foton av papper, kort eller pengar.
    .easy =
        Solis betyder ”steg”. Jag är en robot. Mina lektioner är gratis.

        Jag sparar dina svar. Då kan du fortsätta senare. Skicka aldrig foton av papper, kort eller pengar.
    .person = En människa
    .back = Tillbaka
