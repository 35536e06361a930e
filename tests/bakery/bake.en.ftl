title = Bread
nudge = Have you baked today?
hello = Good morning, { $name }! Today we bake our own bread.
oven = This is an oven.
    .alt = An oven with a loaf in it
price = What does a loaf cost?
    .one = One euro
    .two = Two euros
    .easy = How much is a loaf?
price-one = Yes, one euro.
price-two = No, it costs less.
reason = Why do you bake?
reason-thanks = Thank you.
way = Alone, or together?
    .alone = Alone
    .together = Together
task = Bake a loaf.
    .done = Done
task-reminder =
    { $days ->
        [one] One day is left.
       *[other] { $days } days are left.
    }
task-done = Well done.
task-late = The bread can wait.
end = See you soon!
mentor = A mentor comes.
mentor-back = I am back.
bye = Goodbye!
