### Steg för steg, till någon som har varit borta.

# $nudge är en kort mening som hör till deltagarens lektion.
day-3 =
    Hej! { $nudge }
    .start = Fortsätt
    .later = Senare
    .pause = Pausa

day-7 =
    Hej! Din plats är sparad. Är det något som är i vägen? Du kan fortsätta, eller fråga en människa.
    .easy = Hej! Din plats är sparad. Fortsätt, eller fråga en människa.
    .start = Fortsätt
    .person = Fråga en människa
    .pause = Pausa

day-21 =
    Hej! Många gör ett uppehåll. Det är helt okej. Din lektion väntar på dig: { $lesson }.
    .easy = Hej! En paus är okej. Din lektion väntar: { $lesson }.
    .start = Fortsätt
    .person = Fråga en människa
    .pause = Pausa

goodbye =
    Det här är mitt sista meddelande just nu. Allt du har gjort är sparat. Tryck på knappen när du vill komma tillbaka. Lycka till med allt!
    .easy = Det här är mitt sista meddelande just nu. Allt är sparat. Vill du komma tillbaka? Tryck på knappen. Lycka till!
    .come-back = Kom tillbaka

later = Bra. Tryck på Fortsätt när du vill gå vidare.
