### Varför det senaste meddelandet kom, som ingen bad om.

# $when är en dag och en tid: måndag 18:00.
nothing = Jag har inte skickat något av mig själv. Jag har bara svarat dig.
    .back = Tillbaka

lesson-day =
    Jag skrev för att det var din lektionsdag och din tid: { $when }. Du kan ändra dagarna och tiden i Inställningar.
    .easy = Det var din lektionsdag och din tid: { $when }. Du kan ändra det i Inställningar.
    .back = Tillbaka

missed =
    Jag skrev för att jag var borta på din lektionsdag. Så jag frågade om du vill fortsätta: { $when }.
    .easy = Jag var borta på din lektionsdag. Så jag frågade igen: { $when }.
    .back = Tillbaka

homework =
    Jag skrev för att du tog en uppgift, och jag lovade att påminna dig: { $when }.
    .easy = Du tog en uppgift. Jag påminde dig: { $when }.
    .back = Tillbaka

nudge =
    Jag skrev för att du var borta i några dagar: { $when }. Efter några meddelanden slutar jag av mig själv. Du kan pausa mig i menyn.
    .easy = Du var borta i några dagar: { $when }. Jag slutar snart av mig själv. Du kan pausa mig i menyn.
    .back = Tillbaka

again =
    Jag ställde min fråga igen, för jag var borta en stund och ditt tryck kan ha försvunnit: { $when }.
    .easy = Jag var borta. Ditt tryck kan ha försvunnit. Så jag frågade igen: { $when }.
    .back = Tillbaka
