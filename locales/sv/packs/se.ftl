### Facts of Sweden, one a message, by their ids in dialogues/packs/SE.toml.

SE-C1-01 =
    Medborgare i länder utanför EU och EES behöver oftast uppehållstillstånd för att starta ett eget företag.
    .easy = Kommer du från ett land utanför EU? Då behöver du oftast uppehållstillstånd.

SE-C1-02 =
    Efter asyl med ett tidsbegränsat tillstånd har du oftast rätt att arbeta och att starta företag. Så är det också medan du väntar på ett nytt tillstånd, om du ansökte i tid.
    .easy = Har du tillstånd efter asyl? Då får du oftast starta företag. Ansök om nytt tillstånd i tid.

SE-C2-01 =
    Två former är vanliga. Med enskild firma är du och firman en och samma: du betalar skulderna med egna pengar. Med aktiebolag (AB) betalar bolaget sina skulder.
    .easy = Enskild firma: dess skulder är dina. AB: bolaget betalar.

SE-C3-01 =
    Du registrerar dig hos Skatteverket genom verksamt.se eller med blankett SKV 4620. Där ansöker du om F-skatt eller FA-skatt och säger om du betalar moms eller har anställda. Du väljer en kod för ditt arbete (SNI).
    .easy = Registrera dig på verksamt.se. Ansök om F-skatt.

SE-C3-02 =
    Behöver du ett samordningsnummer ansöker du i e-tjänsten eller med en blankett. Sedan visar du vem du är på ett servicekontor.
    .easy = Inget svenskt nummer än? Ansök om samordningsnummer. Gå sedan till kontoret med ditt pass.

SE-C5-01 =
    Nyföretagarcentrum ger personliga råd om att starta, utan kostnad. Arbetsförmedlingen kan ge stöd till en start: fråga först.
    .easy = Nyföretagarcentrum ger råd gratis.

SE-C6-01 =
    Almi lånar ut pengar till företag. Du får fråga innan företaget är registrerat, och pengarna kommer efteråt. Almi ger inga privata lån.
    .easy = Almi lånar ut till företag, inte till privatpersoner.
