### My 30 days — three steps with dates, a look back, and the end of the course.
###
### No promise of income belongs here: to begin, to wait and to stop are all good answers.

# At most 40 characters.
title = My 30 days

# Sent when the learner was away for three days.
nudge = Your first step has a date. Which one?
    .easy = Which date has your first step?

hello = This is the last lesson. Today you choose 3 steps for the next 30 days, each with a date. It takes about 7 minutes.
    .easy = The last lesson. Today you choose 3 steps with dates. It takes 7 minutes.

# The name, the trade and the dates may be changed in a translation.
story =
    Yordanos wants to repair phones. “Open a business” is too big for one day. On 1 May she writes 3 steps. 6 May: ask an advice centre. 16 May: show her price to 5 people. 30 May: repair 1 phone as a test.

    On 6 May she hears: “Wait for one paper.” Step 3 moves to June. After 30 days there is no business yet, but 2 steps are done.
    .next = Next
    .easy =
    Yordanos wants to repair phones. She writes 3 steps. 6 May: ask an advice centre. 16 May: show her price. 30 May: 1 test.

    The centre says: “Wait for one paper.” She moves the test to June. 2 steps are done.

rule =
    A good step has 3 parts:
    🙋 Mine: I can do it, also if others say no.
    🤏 Small: 2 hours are enough.
    📅 A date: a day, not “soon”.

    Choose 3 steps from your plan. The first is in the next 7 days. The last is before day 30.
    .next = Next
    .easy =
    A good step is:
    🙋 Mine: I can do it.
    🤏 Small: 2 hours.
    📅 With a date.

    Choose 3 steps. The first is this week.

good-step = Which of these is a good step?
    .customers = 👥 Find 10 customers
    .call = 📞 6 May: call a centre
    .soon = 🌱 Begin soon
    .easy = Which is a good step?
good-step-customers = A good wish. But customers may say no, so it is not only in your hands. “On 8 May I ask 10 people”: that is a step.
    .easy = They may say no. “On 8 May I ask 10 people” is better.
good-step-call = Yes. It is yours, it takes 10 minutes, and it has a date. On 7 May you know if it is done.
    .easy = Yes. It is small, and it has a date.
good-step-soon = A kind wish. But which day is “soon”? “On 6 May I call the centre”: that is a step.
    .easy = Which day is “soon”? “6 May: call a centre” is better.

first = Tuan builds wooden lamps and wants to sell them. Which of these 3 comes first?
    .print = 📇 Print 200 cards
    .table = 🏪 Rent a table
    .permit = 📄 Ask: may I sell?
    .easy = Tuan wants to sell wooden lamps. What comes first?
first-print = Cards are nice to have, and they can wait. If he may not sell yet, they stay in a box. First he asks: may I sell?
    .easy = Cards can wait. First he asks: may I sell?
first-table = A table costs money every month, also when he may not sell yet. First he asks: may I sell?
    .easy = A table costs money every month. First he asks: may I sell?
first-permit = Yes. It takes 1 talk at an advice centre. If the answer is no, he has lost no money.
    .easy = Yes. He asks, and he pays nothing yet.

second = The answer is yes: Tuan may sell. Which of these comes next?
    .print = 📇 Print 200 cards
    .table = 🏪 Rent it for a year
    .test = 💡 Offer 3 lamps
    .easy = Yes, Tuan may sell. What comes next?
second-print = Maybe later. First he wants to know if people like the lamps. He offers 3 lamps, and hears what they say.
    .easy = Cards come later. First he offers 3 lamps.
second-table = A table is a good place. But 1 year is a long time, and he does not know his customers yet. First he offers 3 lamps.
    .easy = 1 year is long. First he offers 3 lamps.
second-test = Yes. 3 lamps are a small test. Then he knows if he needs a table and cards.
    .easy = Yes. It is a small test. Then he knows more.

missed = Step 2 is for 14 May. On this day Tuan's child is ill, and nothing is done. What is best?
    .stop = 🚪 Forget the plan
    .new-date = 📅 Write a new date
    .tonight = 🌙 Do it all tonight
    .easy = Step 2 is for 14 May. But Tuan's child is ill. What is best?
missed-stop = It is sad when a plan does not work. But one day is only one day, and the plan is still good. He writes a new date.
    .easy = It is only one day. He writes a new date.
missed-new-date = Yes. The child comes first. He writes 20 May next to it and goes on.
    .easy = Yes. The child comes first. The new date is 20 May.
missed-tonight = He wants to keep his date. But at night he is tired, and the child needs him. A new date is better.
    .easy = At night he is tired. A new date is better.

# “My path” is a button of the menu: the same words as .path in solis/menu.ftl.
made =
    Now look back. What have you made? A name of a helper. Notes from talks. One sentence, a price, a number. A page with 9 boxes, a week, promises, 2 cards.

    Put them in one envelope: they show what you can do. Something is missing? It can be one of your 3 steps. What you did is in “My path” in the menu.
    .next = Next
    .easy =
    What have you made? Notes, a price, a page, a week, 2 cards. Put them in one envelope.

    Something is missing? It can be a step. Look at “My path” in the menu.

look-back = Which of these would you tell a friend about first?
    .people = 👂 Talk to customers
    .money = 🧮 Count first
    .papers = 📄 Ask before I sign
    .easy = What do you tell a friend first?
look-back-people = You listen before you sell. You can use it in any trade, and in a job too.
    .easy = You listen first. It helps in a job too.
look-back-money = You count before you begin. You can use it at home and in a job too.
    .easy = You count first. It helps at home too.
look-back-papers = You ask before you sign. It keeps you and your family safe, also in a job.
    .easy = You ask first. It keeps you safe.

# A safety card: the three standing warnings.
stay-true =
    3 things stay true after this course:
    🆓 A job is free: never pay to get it.
    🛂 Nobody may keep your passport, your card or your account.
    ✋ If your permit does not allow self-employment, or you are not sure, stop and ask first.
    .next = Next
    .easy =
    3 things stay true:
    🆓 A job is free. Never pay to get it.
    🛂 Nobody may keep your passport or card.
    ✋ May you work for yourself? Not sure? Ask first.

my-steps =
    What are your 3 steps for 30 days? Write each one with a date, or say them. To wait or to look for a job is fine too: “On 28 May I look at my plan again.” Your mentor can read it or listen to it.
    .easy = What are your 3 steps? Say a date for each. To wait is a step too. Write or speak. Your mentor gets it.
my-steps-thanks = Thank you. 3 steps, 3 dates: put them where you see them every day.
    .easy = Thank you. Put them where you see them.

mentor = The lessons end, but you are not alone. You can still ask a mentor here. Sometimes the answer takes some days. Do you want to ask about your steps now?
    .not-now = Not now
    .ask = 🤝 Ask a person
    .easy = The lessons end. You can still ask a mentor here. The answer may take some days. Do you want to ask now?

person = Good. First see who can answer, and what they will see.
    .easy = Good. First see who answers.

step-one =
    Your last task: do step 1 by its date. Then tap the button.

    It did not work, or the answer was no? That counts too: you did it, and you know more.
    .done = ✅ Step 1 is done
    .easy =
    Your last task: do step 1 by its date. Then tap the button.

    The answer was no? It counts too.
step-one-reminder =
    { $days ->
        [one] Step 1 has a date. Is it today? There is { $days } day left. You may also choose a new date.
       *[other] Step 1 has a date. Is it today? There are { $days } days left. You may also choose a new date.
    }
    .easy = Is it the day of step 1? You may choose a new day.
step-one-done = Well done! You said what, you said when, and you did it.
    .easy = Well done! You said it, and you did it.
step-one-late = The days are over, and that is fine. Your step is still there: write a new date next to it.
    .easy = The days are over. That is fine. Write a new date.

end =
    This was the last lesson. Nobody can say what your business will bring, or if it will begin. To begin, to wait and to stop are all good answers.

    You learned to ask, to count and to say no. This stays with you. And you can still ask a mentor: tap “A person” at any time. It was good to learn with you. Good luck with your next step!
    .easy =
    This was the last lesson. To begin, to wait, to stop: all are good.

    You can ask, count and say no. You can still ask: tap “A person”. It was good to learn with you!

later =
    This was the last lesson, and your steps can wait for a better day. To begin, to wait and to stop are all good answers.

    You learned to ask, to count and to say no. This stays with you. And you can still ask a mentor: tap “A person” at any time. It was good to learn with you!
    .easy =
    This was the last lesson. Your steps can wait. To begin, to wait, to stop: all are good.

    You can still ask: tap “A person”. It was good to learn with you!
