### Facts of Türkiye, one a message, by their ids in dialogues/packs/TR.toml.

TR-C1-01 =
    If you asked for international protection, or are a conditional refugee, you may ask for a work permit 6 months after you applied. A work permit for a job is not yet a right to a business of your own: ask.
    .easy = You may ask for a work permit after 6 months. It is for a job. For your own business, ask first.

TR-C1-02 =
    Refugees and people with subsidiary protection may work for an employer or for themselves. Their identity card takes the place of a work permit. This is not so for conditional refugees or temporary protection.
    .easy = Refugee or subsidiary protection on your card? Then the card is your work permit. With another status it is not so: ask.
