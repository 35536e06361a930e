### To somebody who is stuck in a lesson.

stuck =
    This part is hard for many people. How shall we go on?
    .person = Ask a person
    .easier = 🔤 Say it easier
    .go-on = Go on
    .not-now = Not now

# $lesson is a lesson's title.
away =
    Hello! Many people stop at this lesson: { $lesson }. How would you like to go on?
    .easy = Hello! This lesson is hard for many: { $lesson }. How shall we go on?
    .person = Ask a person
    .easier = 🔤 Say it easier
    .go-on = Go on
    .not-now = Not now

not-now = Good. To go on, tap Continue at any time.
