### Vanliga eller lätta ord.

reading =
    Hur ska jag skriva?
    .standard = Vanliga ord
    .easy-words = Lätta ord

changed = Bra. Jag skriver så från och med nu.
    .easy = Bra. Jag skriver så nu.
