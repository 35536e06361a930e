### Tiden för meddelanden som ingen bad om.

hour =
    Vilken tid får jag skriva till dig? Jag skriver aldrig mellan 21:00 och 9:00.
    .easy = När får jag skriva till dig? Aldrig på natten.
    .at-9 = 9:00
    .at-11 = 11:00
    .at-13 = 13:00
    .at-15 = 15:00
    .at-17 = 17:00
    .at-18 = 18:00
    .at-19 = 19:00
    .at-20 = 20:00
