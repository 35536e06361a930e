### Nodarbību dienas.

days =
    Kurās dienās Jūs gribat nodarbības? Es rakstu ne vairāk kā 1 reizi dienā un 3 reizes nedēļā. Turpināt Jūs varat vienmēr, arī bez manas ziņas.
    .easy = Kurās dienās? Es rakstu ne vairāk kā 3 reizes nedēļā. Turpināt var vienmēr.
    .course = Kā kursā
    .every-day = Katru dienu
    .weekdays = Pirmdiena–piektdiena
    .mon-wed-fri = Pirmd., trešd., piektd.
    .tue-thu-sat = Otrd., ceturtd., sestd.
    .weekend = Sestdiena, svētdiena

# $when ir diena un pulksteņa laiks: pirmdiena 18:00.
changed = Labi. Nākamā nodarbību diena: { $when }.
