### Plan B — two risks, one answer each, and a line at which to stop.
###
### No offices and no rules on debts of one country belong here: advice centres know them.

# At most 40 characters.
title = Plan B

# Sent when the learner was away for three days.
nudge = Stopping in time is a skill.
    .easy = Stopping is a skill.

hello = Today you write a plan B: what you do when something goes wrong, and when you stop. It takes about 6 minutes.
    .easy = Today you make a plan B, for hard days. It takes 6 minutes.

# The name and the trade may be changed in a translation; the sums have to stay right.
# 80 x 6 = 480.
story =
    Chidi repairs printers. In January he writes a card: “If I have fewer than 6 repairs in March, then I close my workshop.” In March there are 2.

    It hurts. He closes and pays 1 last month of rent, 80 euros. 6 more months of rent are 480. Today he has a job and repairs printers on Saturdays. He has no debts.
    .next = Next
    .easy =
    Chidi repairs printers. He writes: “If fewer than 6 repairs come in March, I stop.” In March 2 come.

    It hurts. He stops. Now he has a job. He has no debts.

rule =
    A plan B has cards. Each card has 2 sides:
    ❗ If: one thing that may go wrong. You can see it or count it.
    ➡️ Then: one thing that you do, on the same day.

    Choose only 2 risks: one that comes often, one that costs a lot. Write them on a calm day.
    .next = Next
    .easy =
    A card has 2 sides:
    ❗ If: one thing that may go wrong. You can see it.
    ➡️ Then: one thing that you do, the same day.

    Write 2 cards on a calm day.

line =
    And you need one line to stop: a date and a number. “On this day I count. With less than this, I stop.”

    Use only money that your family does not need for rent and food. To stop in time is a skill: what you learned stays with you.
    .next = Next
    .easy =
    You need one line to stop: a date and a number. “With less than this, I stop.”

    Never use the money for rent and food. To stop in time is a skill.

if = Hadiza repairs kitchen machines. She writes a card. Which “if” is best?
    .bad = 🌧 If it goes badly
    .two-weeks = 🤕 If I am ill 2 weeks
    .people = 🚶 If people are bad
    .easy = Hadiza repairs kitchen machines. Which “if” is best?
if-bad = It is honest, but it is very wide. On which day does she know it? “If I am ill for 2 weeks” is clear: she can see it.
    .easy = On which day is that? “Ill for 2 weeks” is clear.
if-two-weeks = Yes. She can see it and count the days. So she knows when the card begins.
    .easy = Yes. She can count the days.
if-people = Some people are hard, that is true. But she cannot see on which day this card begins. “If I am ill for 2 weeks” is clear.
    .easy = On which day does it begin? “Ill for 2 weeks” is clear.

then = “If I am ill for 2 weeks, then …” Which answer is best?
    .wait = ⏳ I wait and hope
    .call = 📞 I call customers
    .pain = 💪 I work with pain
    .easy = “If I am ill for 2 weeks, then …” Which answer is best?
then-wait = Sometimes we can only wait. But her customers wait too and know nothing. A call on the same day is better.
    .easy = Her customers wait too. A call is better.
then-call = Yes. On the same day she calls and gives a new date. Or she sends them to a person she trusts.
    .easy = Yes. She calls and gives a new date.
then-pain = She wants to keep her word. But she can get hurt more, and then it is 2 months. A call with a new date is better.
    .easy = Then she may be ill for longer. A call is better.

# 300 : 75 = 4.
months = Now her line. She has 300 euros that she may lose. Each month 75 euros are missing. After how many months are the 300 euros gone?
    .three = 3 months
    .four = 4 months
    .five = 5 months
    .easy = Hadiza may lose 300 euros. Each month 75 are missing. After how many months are they gone?
months-three = Nearly. 3 times 75 is 225: then 75 euros are still there. 4 times 75 is 300.
    .easy = Nearly. 3 times 75 is 225. 4 times 75 is 300.
months-four = Yes. 4 times 75 is 300. Her line: “If in 4 months money is still missing, then I stop.”
    .easy = Yes. 4 times 75 is 300. Then she stops.
months-five = 5 times 75 is 375: that is more than she has. 4 times 75 is 300.
    .easy = 5 times 75 is 375. She has 300: 4 months.

reached = The 4 months are over, and 75 euros are still missing each month. A friend says: “Borrow 500 and go on!” What is best for Hadiza?
    .borrow = 💶 Borrow 500
    .stop = ✋ Stop as planned
    .hide = 🤐 Go on, say nothing
    .easy = The 4 months are over. Money is still missing. A friend says: “Borrow 500!” What is best?
reached-borrow = Her friend wants to help. But each month 75 euros are still missing, and then there is a debt too. First she stops and finds out why.
    .easy = Then money is still missing, and she has a debt. First she stops.
reached-stop = Yes. She wrote it on a calm day. She can repair for friends, find a job, and try again with another price.
    .easy = Yes. She wrote it on a calm day. She can try again later.
reached-hide = It is hard to say: “I stop.” But alone it gets heavier, and each month costs 75 euros. One talk helps: with a friend or a mentor.
    .easy = Alone it gets heavier. Each month costs 75 euros. One talk helps.

# A safety card: the permit, and the offices.
before-stopping =
    You want to stop? Ask 2 things first, at an advice centre. Does my permit need this business or its money? And which office has to know that I stop?

    Usually tax and insurance do not end by themselves. Finish paid work, or give the money back.
    .next = Next
    .easy =
    You want to stop? First ask an advice centre. Does my permit need this business? Which office has to know?

    Customers have paid? Finish the work, or give the money back.

# A safety card: debts, and a heavy heart. “A person” is the button that is always there.
debts =
    Do you have debts? Open every letter and ask for debt advice: there are free places. Never give your passport or card for a loan.

    Debts can feel very heavy. If you cannot go on, tap “A person” here.
    .next = Next
    .easy =
    You have debts? Open every letter. Free places help you. Give nobody your passport or your card.

    It feels too heavy? Tap “A person”.

two-cards =
    Your task: write 2 cards: “If …, then …”. One for a risk that comes often, one for a risk that costs a lot. Under them write your line: a date and a number.

    Show the cards to somebody who is calm. Then tap the button.
    .done = ✅ My 2 cards are ready
    .easy =
    Write 2 cards: “If …, then …”. Write your line: a date and a number.

    Show them to a friend. Then tap the button.
two-cards-reminder =
    { $days ->
        [one] There is { $days } day left for your 2 cards. What goes wrong most often?
       *[other] There are { $days } days left for your 2 cards. What goes wrong most often?
    }
    .easy = What goes wrong often? Write one card today.
two-cards-done = Well done! On a bad day you have an answer ready.
    .easy = Well done! Your answers are ready.
two-cards-late = The week is over, and that is fine. Begin with one card: “If I am ill for 2 weeks, then …”
    .easy = The week is over. That is fine. Begin with one card.

one-card = Send one of your cards: “If …, then …”. Write it, or say it. Your mentor can read it or listen to it.
    .easy = Send one card: “If …, then …”. Write or speak. Your mentor gets it.
one-card-thanks = Thank you. Look at your cards again each month: risks change.
    .easy = Thank you. Look at your cards each month.

end = 2 risks, 2 answers, one line to stop: this is your plan B. In the next lesson you plan 30 days. It is the last one. See you there!
    .easy = 2 cards and one line: your plan B. Next: the last lesson. See you soon!

later = If, then, and a line to stop: write one card on a calm day. The next lesson is the last one. See you there!
    .easy = If, then, and a line to stop. Write it on a calm day. See you soon!
