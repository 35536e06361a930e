### Tax and insurance — why they are paid, and a third box for them.
###
### No rates of tax, no days and no offices of a country belong here: the amounts are examples of one person.

# At most 40 characters.
title = Tax and insurance

# Sent when the learner was away for three days.
nudge = Is the tax box fed?
    .easy = Money in the tax box?

hello = Today you put money aside for tax and insurance, in a third box. It takes about 6 minutes.
    .easy = Today you make a third box: for tax. It takes 6 minutes.

# The name and the trade may be changed in a translation; the sums have to stay right.
# 5 x 62 = 310.
story =
    Arash looks after gardens. In his old job the boss paid tax and insurance first, and Arash got the rest. Now customers pay him everything. In summer he spends it. In winter a letter comes: 310 euros of tax. His box is empty.

    He calls the tax office the same day. He may pay in 5 parts of 62 euros. This year he has a third box.
    .next = Next
    .easy =
    Arash looks after gardens. In summer he spends all his money. In winter a letter comes: 310 euros of tax. No money is left.

    He calls the tax office. He may pay in 5 parts. Now he has a third box.

# “Social insurance”: the official word, as it stands on forms.
why =
    Where does this money go?
    🏫 Tax pays for what all of us use: schools, streets, hospitals.
    🤲 Social insurance is for hard days: you are ill, or you get old. Many people pay in, so that each one gets help.

    In a job, the boss usually sends it for you. In your own business, usually you send it.
    .next = Next
    .easy =
    🏫 Tax pays for schools, streets, hospitals.
    🤲 Social insurance helps when you are ill or old.

    In a job, the boss usually sends it. In your own business, you send it.

rule =
    Ask, feed, leave:
    ❓ Ask: how much from 100 euros, and by which day? The tax office and free advice centres answer.
    📦 Feed: on the day the money comes, this part goes into the third box.
    🔒 Leave: only tax and insurance are paid from it.

    The box can be an envelope or a second account. On it you write: “Not my money.”
    .next = Next
    .easy =
    ❓ Ask: how much from 100 euros? By which day?
    📦 Feed: money comes? Put this part in box 3.
    🔒 Leave: only tax and insurance come out.

    Write on it: “Not my money.”

# 100 - 30 - 20 = 50. No rate of tax: 20 from 100 is an example.
hundred = Arash asked. He puts 20 from each 100 euros aside. This is only his example. A customer pays 100 euros. Plants and bus cost 30. How much is his?
    .fifty = 50 euros
    .seventy = 70 euros
    .eighty = 80 euros
    .easy = A customer pays Arash 100 euros. His costs are 30. Box 3 gets 20. How much is his?
hundred-fifty = Yes. 100 minus 30 is 70, and 70 minus 20 is 50. Your part can be another one: ask.
    .easy = Yes. 100 minus 30 minus 20 is 50.
hundred-seventy = The plants and the bus are paid: 70. Now the third box gets 20: 70 minus 20 is 50.
    .easy = Nearly. Box 3 gets 20. 70 minus 20 is 50.
hundred-eighty = The third box has its 20. But plants and bus cost 30: 80 minus 30 is 50.
    .easy = Nearly. The costs are 30. 80 minus 30 is 50.

# 40 + 60 + 200 = 300; 3 x 20 = 60; 300 - 60 = 240.
three-jobs = In May 3 customers pay Arash: 40, 60 and 200 euros. He puts 20 from each 100 into the third box. How much is that?
    .twenty = 20 euros
    .sixty = 60 euros
    .two-forty = 240 euros
    .easy = 3 customers pay 40, 60 and 200 euros. From each 100, box 3 gets 20. How much?
three-jobs-twenty = 20 is for the first 100. But 40 plus 60 plus 200 is 300: 3 times 20 is 60.
    .easy = All together it is 300. 3 times 20 is 60.
three-jobs-sixty = Yes. 40 plus 60 plus 200 is 300, and 3 times 20 is 60. He feeds the box each time.
    .easy = Yes. All is 300. 3 times 20 is 60.
three-jobs-two-forty = 240 stays for his costs and his work. The box gets 3 times 20: 60.
    .easy = 240 stays with him. The box gets 3 times 20: 60.

mower = The third box has 140 euros. The mower breaks, and a repair costs 90. The business box has only 40. What is best?
    .box = 📦 Take the 90
    .credit = 💳 A fast loan
    .borrow = 🤝 Borrow a mower
    .easy = Box 3 has 140 euros. The mower breaks. A repair costs 90. The business box has 40. What is best?
mower-box = It is near, and many people do it. But in winter the letter comes, and 90 euros are not there. He can borrow a mower until he has 90.
    .easy = Then 90 euros are not there for the letter. He borrows a mower.
mower-credit = It brings the mower back today. But fast money often has a high price. First he can borrow a mower until he has 90.
    .easy = Fast money often costs a lot. First he borrows a mower.
mower-borrow = Yes. He can work, he saves for the repair, and the third box stays full.
    .easy = Yes. He can work. The third box stays full.

letter = A tax letter says 200 euros. Meera has 150 in her third box. The last day is in 2 weeks. What is best?
    .wait = 🙈 Wait and hope
    .call = 📞 Call before that day
    .pay-now = 💳 Borrow fast
    .easy = A tax letter says 200 euros. Meera has 150. The last day is in 2 weeks. What is best?
letter-wait = Such letters scare many people. But waiting often costs more. She calls before the last day and asks to pay in parts.
    .easy = Such letters scare many people. But waiting can cost more. She calls.
letter-call = Yes. She calls before the last day and asks: “May I pay in parts?” A free advice centre can help her to call.
    .easy = Yes. She asks: “May I pay in parts?”
letter-pay-now = Then the letter is paid, but a new debt is there. First she calls and asks to pay in parts. The call costs nearly nothing.
    .easy = Then she has a new debt. First she calls.

# A safety card: false messages, helpers, the permit.
careful =
    Is a letter hard to read? Do not wait: a free advice centre reads it with you.

    A message from a “tax office” wants the code of your card, or money at once? It is a trick. Does a helper want to keep your passport, card or account? Say no.

    If your permit does not allow self-employment, or you are not sure, stop and ask first.
    .next = Next
    .easy =
    A hard letter? A free advice centre reads it with you.

    A message wants your card code? It is a trick. Nobody may keep your passport.

    Does your permit allow a business? Not sure? Ask first.

third-box =
    Your task: make a third box or envelope. Write on it: “Not my money.” Put a paper into it with 2 questions: how much from 100 euros? By which day?

    Write where you ask them. No business yet? Your box waits for it. Then tap the button.
    .done = ✅ My box is ready
    .easy =
    Make a third box. Write on it: “Not my money.” Put in a paper: how much from 100 euros? By which day? Where do I ask?

    Then tap the button.
third-box-reminder =
    { $days ->
        [one] There is { $days } day left for your third box. An old envelope is fine.
       *[other] There are { $days } days left for your third box. An old envelope is fine.
    }
    .easy = Your third box can be an old envelope.
third-box-done = Well done! Now you have 3 boxes: business, family, not my money.
    .easy = Well done! Now you have 3 boxes.
third-box-late = The week is over, and that is fine. An envelope with 3 words is a start: “Not my money.”
    .easy = The week is over. That is fine. One envelope is a start.

question = Where can you ask how much tax and insurance you have to pay? What else do you want to know? Write it, or say it. No tax numbers, please. Your mentor can read it or listen to it.
    .easy = Where can you ask about tax? What else do you want to know? Write or speak. No tax numbers. Your mentor gets it.
question-thanks = Thank you. It is a good question. Solis does not decide how much it is: the tax office does.
    .easy = Thank you. Solis does not decide. The tax office does.

end = You know why there are tax and insurance, and your third box waits for them. In the next lesson you make 2 papers for a customer. See you there!
    .easy = Ask, feed, leave: your third box is there. See you soon!

later = Ask, feed, leave: a third box for money that is not yours. Make it on a good day. See you in the next lesson!
    .easy = Ask, feed, leave. Make your third box on a good day. See you soon!
