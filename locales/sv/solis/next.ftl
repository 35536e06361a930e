### Mellan två lektioner.

# $lesson är lektionens titel, $when en dag och en tid: måndag 18:00.
next =
    Nästa lektion: { $lesson }.

    Din nästa lektionsdag: { $when }. Du kan också fortsätta nu.
    .now = Fortsätt nu
    .later = Det räcker för i dag

later = Bra jobbat i dag. Tryck på Fortsätt när du vill gå vidare.
    .easy = Bra jobbat. Tryck på Fortsätt när du vill gå vidare.

all-done =
    Du är klar med alla { $total } lektioner som finns. Det kan komma nya. Tryck på Fortsätt för att titta.
    .easy = Du är klar med alla { $total } lektioner. Det kan komma nya. Tryck på Fortsätt för att titta.
