### Deltagarens egen tid på en lektionsdag.

# $lesson är lektionens titel.
lesson =
    Hej! Det kommer ett nytt meddelande från din kurs: { $lesson }.
    .easy = Hej! Din lektion är här: { $lesson }.
    .start = Starta
    .later = Senare
    .pause = Pausa

resume =
    Hej! Ska vi fortsätta med din lektion? Den heter: { $lesson }.
    .easy = Hej! Ska vi fortsätta? Din lektion: { $lesson }.
    .start = Fortsätt
    .later = Senare
    .pause = Pausa

missed =
    Hej! Jag var borta och missade din lektionsdag. Ska vi fortsätta i dag? Lektionen heter: { $lesson }.
    .easy = Hej! Jag var borta. Ska vi fortsätta i dag? Lektionen: { $lesson }.
    .start = Fortsätt i dag
    .later = Senare
    .pause = Pausa

begins =
    Hej! Din grupp har börjat. Det första meddelandet från din kurs: { $lesson }.
    .easy = Hej! Din grupp har börjat. Din lektion: { $lesson }.
    .start = Starta
    .later = Senare
    .pause = Pausa

later = Bra. Tryck på Fortsätt när du vill gå vidare.
