### A person.

offer =
    { $staff ->
        [now] A person can help you here. { $wait }

            { $who }
        [later] A person can help you here. Nobody is on duty now. Somebody is here again: { $when }.

            { $who }
       *[none] To be honest: nobody is on duty in this chat yet. I can keep your question for the people who run this course. I cannot say on which day somebody answers.
    }

    They will see this, and nothing else:
    { $shown }

    They never see your phone number. { $machine ->
        [on] A machine may translate what you write. Shall I ask?
       *[off] Shall I ask?
    }
    .easy =
        { $staff ->
            [now] A person can help you. { $wait }

                { $who }
            [later] A person can help you. Nobody is here now. They come: { $when }.

                { $who }
           *[none] Nobody is here yet. I can keep your question. I do not know the day of the answer.
        }

        They will see only this:
        { $shown }

        They do not see your phone number. { $machine ->
            [on] A machine may translate your words. Shall I ask?
           *[off] Shall I ask?
        }
    .yes = Yes, ask a person
    .less = Yes, but show less
    .no = No, go back

waiting =
    { $staff ->
        [now] I have told them. { $wait } What would you like to ask? Write it here, or say it in a voice message. You can go on with the lesson while you wait: tap Continue.
        [later] I keep it for them. They are here again: { $when }. What would you like to ask? Write it here, or say it in a voice message. You can go on with the lesson: tap Continue.
       *[none] I keep your question for the people who run this course. Write it here, or say it in a voice message. The answer will come here. You can go on with the lesson: tap Continue.
    }
    .easy =
        { $staff ->
            [now] I told them. { $wait } What is your question? Write it or say it. To go on with the lesson, tap Continue.
            [later] They come: { $when }. What is your question? Write it or say it. To go on with the lesson, tap Continue.
           *[none] I keep your question. Write it or say it. To go on with the lesson, tap Continue.
        }

asked =
    You have asked for a person. { $staff ->
        [now] They know it. { $wait }
        [later] Somebody is here again: { $when }.
       *[none] I keep your question. I cannot say on which day somebody answers.
    } You can write or say more; I keep it for them.
    .easy =
        You asked for a person. { $staff ->
            [now] They know it. { $wait }
            [later] They come: { $when }.
           *[none] I keep your question.
        } You can write more.
    .wait = I wait
    .withdraw = I do not need it any more

withdraw = Good. I have told them that you do not need a person now. You can ask again at any time.
    .easy = Good. Nobody comes now. You can ask again.
