### Till någon som har fastnat i en lektion.

stuck =
    Den här delen är svår för många. Hur ska vi fortsätta?
    .person = Fråga en människa
    .easier = 🔤 Säg det lättare
    .go-on = Fortsätt
    .not-now = Inte nu

# $lesson är lektionens titel.
away =
    Hej! Många stannar vid den här lektionen: { $lesson }. Hur vill du fortsätta?
    .easy = Hej! Den här lektionen är svår för många: { $lesson }. Hur ska vi fortsätta?
    .person = Fråga en människa
    .easier = 🔤 Säg det lättare
    .go-on = Fortsätt
    .not-now = Inte nu

not-now = Bra. Tryck på Fortsätt när du vill gå vidare.
