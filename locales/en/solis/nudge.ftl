### The ladder for somebody who has been away.

# $nudge is a short sentence that belongs to the learner's lesson.
day-3 =
    Hello! { $nudge }
    .start = Go on
    .later = Later
    .pause = Pause

day-7 =
    Hello! Your place is kept. Is something in the way? You can go on, or ask a person.
    .easy = Hello! Your place is kept. Go on, or ask a person.
    .start = Go on
    .person = Ask a person
    .pause = Pause

day-21 =
    Hello! Many people stop for a while. That is fine. Your lesson waits for you: { $lesson }.
    .easy = Hello! A break is fine. Your lesson waits: { $lesson }.
    .start = Go on
    .person = Ask a person
    .pause = Pause

goodbye =
    This is my last message for now. Everything you did is kept. When you want to come back, tap the button. Good luck with everything!
    .easy = This is my last message for now. All is kept. Want to come back? Tap the button. Good luck!
    .come-back = Come back

later = Good. To go on, tap Continue at any time.
