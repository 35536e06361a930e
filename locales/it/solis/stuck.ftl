### A chi non riesce ad andare avanti in una lezione.

stuck =
    Questa parte è difficile per molte persone. Come andiamo avanti?
    .person = Chiedi a una persona
    .easier = 🔤 Dillo più facile
    .go-on = Continua
    .not-now = Non ora

# $lesson è il titolo di una lezione.
away =
    Ciao! Molte persone si fermano a questa lezione: { $lesson }. Come vuoi andare avanti?
    .easy = Ciao! Questa lezione è difficile per molti: { $lesson }. Come andiamo avanti?
    .person = Chiedi a una persona
    .easier = 🔤 Dillo più facile
    .go-on = Continua
    .not-now = Non ora

not-now = Va bene. Per andare avanti, tocca Continua quando vuoi.
