### Between two lessons.

# $lesson is a lesson's title, $when a day and an hour: Monday 18:00.
next =
    The next lesson: { $lesson }.

    Your next lesson day: { $when }. You can also go on now.
    .now = Go on now
    .later = Enough for today

later = Well done today. To go on, tap Continue at any time.
    .easy = Well done. To go on, tap Continue.

all-done =
    You have done all { $total } lessons that are ready. New ones may come. To look, tap Continue.
    .easy = You did all { $total } lessons. New ones may come. Tap Continue to look.
