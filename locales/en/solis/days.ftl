### The days of lessons.

days =
    On which days do you want lessons? I write once a day at most, and 3 times a week at most. You may always go on by yourself.
    .easy = Which days? I write 3 times a week at most. You can always go on.
    .course = As in the course
    .every-day = Every day
    .weekdays = Monday to Friday
    .mon-wed-fri = Mon, Wed, Fri
    .tue-thu-sat = Tue, Thu, Sat
    .weekend = Saturday, Sunday

# $when is a day and an hour: Monday 18:00.
changed = Good. Your next lesson day: { $when }.
