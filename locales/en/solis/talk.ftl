### While a person talks with the learner, and after it.

came =
    { $mentor } is here now, a person. What you write or say goes to { $mentor }. I am silent until you two are done; your lesson waits.

    Money, gifts and passwords do not belong in this chat. To end the talk or to report a problem, tap “A person”.
    .easy =
        { $mentor } is here, a person. Your messages go to { $mentor }. Your lesson waits.

        Do not send money or passwords. To end the talk, tap “A person”.

gone = The mentor cannot go on now. I am asking others, and I tell you when somebody comes. You did nothing wrong.
    .easy = The mentor had to go. I am asking others. You did nothing wrong.

talk = You are talking with { $mentor }, a person.
    .stay = Go on talking
    .end = End the talk
    .report = Report a problem

report = Thank you. The people who run this course will look at it. { $mentor } does not see that you told them.
    .easy = Thank you. The people of this course will look at it. { $mentor } does not know it.

over = The talk with your mentor is closed. I am here again. How was it?
    .good = 🙂 Good
    .so-so = 😐 So-so
    .bad = 🙁 Not good
    .again = I want to ask more

thanks = Thank you for telling me.

again = Good. I have asked your mentor once more. You can write your question now; I keep it for them.
    .easy = Good. I asked your mentor again. You can write now.
