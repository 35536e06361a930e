### A person.

# Until mentors are on duty in the chat, nobody is promised an answer at a certain time.
question =
    What would you like to ask a person? Write it here, or say it in a voice message. To leave, tap Continue.
    .easy = What is your question for a person? Write it or say it. To leave, tap Continue.

question-thanks =
    Thank you. I keep your question for the people who run this course.

    To be honest: nobody is on duty in this chat yet. I cannot say on which day somebody answers. The answer will come here.
    .easy =
        Thank you. I keep your question.

        Nobody is here right now. I do not know the day. The answer comes here.
