### Facts of Sweden, one a message, by their ids in dialogues/packs/SE.toml.

SE-C1-01 =
    Citizens of countries outside the EU and EEA usually need a residence permit to start a business of their own.
    .easy = Are you from outside the EU? Then you usually need a residence permit.

SE-C1-02 =
    After asylum with a permit for a limited time you usually have the right to work and to start a company. It stays so while you wait for a new permit, if you asked for it in time.
    .easy = You have a permit after asylum? Then you may usually start a company. Ask for the new permit in time.

SE-C2-01 =
    Two forms are usual. With a sole trader (enskild firma) you and the firm are one: you pay its debts with your own money. With a limited company (aktiebolag, AB) the company pays its debts.
    .easy = Enskild firma: its debts are your debts. AB: the company pays its debts.

SE-C3-01 =
    You register at the Tax Agency (Skatteverket) through verksamt.se, or with the form SKV 4620. You ask for F-tax or FA-tax there, and say if you pay VAT or employ people. You choose a code for your work (SNI).
    .easy = Register online at verksamt.se. Ask for F-tax.

SE-C3-02 =
    If you need a coordination number (samordningsnummer), you ask for it online or with a form. Then you show who you are at a service office.
    .easy = No Swedish number yet? Ask for a samordningsnummer. Then go to the office with your passport.

SE-C5-01 =
    Nyföretagarcentrum gives personal advice on starting, free of charge. The employment service (Arbetsförmedlingen) may support a start: ask first.
    .easy = Nyföretagarcentrum gives free advice.

SE-C6-01 =
    Almi lends money to firms. You may ask before the firm is registered, and the money comes after that. It gives no private loans.
    .easy = Almi lends money to firms, not to private persons.
