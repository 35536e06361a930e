### Lektionernas dagar.

days =
    Vilka dagar vill du ha lektioner? Jag skriver högst en gång om dagen och högst 3 gånger i veckan. Du får alltid fortsätta själv.
    .easy = Vilka dagar? Jag skriver högst 3 gånger i veckan. Du kan alltid fortsätta själv.
    .course = Som i kursen
    .every-day = Varje dag
    .weekdays = Måndag till fredag
    .mon-wed-fri = Mån, ons, fre
    .tue-thu-sat = Tis, tors, lör
    .weekend = Lördag, söndag

# $when är en dag och en tid: måndag 18:00.
changed = Bra. Din nästa lektionsdag: { $when }.
