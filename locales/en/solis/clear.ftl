### After a lesson: was it clear?

# Who goes on without an answer loses nothing.
clear = Was this lesson clear?
    .clear = 👍 Yes, clear
    .not-quite = Not quite

what = What was hard?
    .words = The words
    .too-long = It was too long
    .example = The example
    .situation = My situation is different
    .other = Something else

more =
    Thank you. Do you want to say more? Write it, or send a voice message. The people who run this course see it without your name.

    To go on, tap Continue.
    .easy = Thank you. Do you want to say more? Write it or say it. The people who run this course see it without your name. To go on, tap Continue.

more-thanks = Thank you. This helps us to make the lesson better.
