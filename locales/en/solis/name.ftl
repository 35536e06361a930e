### What to call the learner.

name = What shall I call you? Write a short name.
    .skip = Leave it as it is

changed = Good. I keep it.
