### Facts of Italy, one a message, by their ids in dialogues/packs/IT.toml.

IT-C1-01 =
    To come from abroad for self-employed work (lavoro autonomo) you usually need a visa. There is a fixed number of places each year (decreto flussi), for listed kinds of work only.
    .easy = To come from abroad you need a visa. There are few places each year.

IT-C1-02 =
    For self-employed work, people from outside the EU usually show: enough money for the activity, what the trade asks for, a statement that nothing stands against it (not older than 3 months), a place to live, and an income above the limit for free health care.
    .easy = You show: money for the work, papers of your trade, a place to live, an income.
