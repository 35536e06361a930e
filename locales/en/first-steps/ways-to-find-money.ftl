### Ways to find money — seven ways, also without interest, and what each costs.
###
### No way is better than another for everybody: interest is one way among others, without judgement. Where readers
### know them, these words may stand beside the ways: qard hasan (a loan without interest), murabaha (paying in parts at
### a price that is known before), musharaka (sharing the profit). No names of banks, funds or programmes.

# At most 40 characters.
title = Ways to find money

# Sent when the learner was away for three days.
nudge = The cheapest money is the cost you avoid.
    .easy = A cost you avoid costs nothing.

hello = Today you see 7 ways to find money, and what each one costs. It takes about 6 minutes.
    .easy = Today you see 7 ways to find money. It takes 6 minutes.

# The name, the trade and the prices may be changed in a translation; the sums have to stay right.
# 12 x 40 = 480; 480 - 400 = 80; 190 - 100 = 90; 9 x 10 = 90.
story =
    Bakyt wants to roast nuts. A new machine costs 400 euros. The shop says: “Pay 40 euros a month, for 12 months.” 12 times 40 is 480.

    Bakyt waits. Then he finds a used machine for 190. He takes 100 from his savings, and his sister lends him 90. They write it down: 10 euros a month, for 9 months.
    .next = Next
    .easy =
    Bakyt wants to roast nuts. A machine costs 400 euros. In parts it costs 480.

    He finds one for 190. He has 100. His sister lends him 90. They write it down.

near =
    3 ways are near you:
    🫙 Savings: they cost nothing, but take time.
    👪 Family or friends: write down how much, and by when.
    🔄 A saving circle: each person pays in the same sum. Each month another person gets it all. You need trust.
    .next = Next
    .easy =
    Near you:
    🫙 Savings: they take time.
    👪 Family or friends: write it down.
    🔄 A saving circle: all pay in. Each month one person gets it all.

# “Interest” is explained here.
others =
    4 ways come from others:
    🎁 A grant: you do not pay it back, if you keep its rules. The answer takes time.
    🛍 Paying in parts: you get the thing now. Ask for the whole price.
    🤝 Shared profit: somebody gives money and gets a part of your profit.
    🏦 A loan: you pay it back, often with interest. That is the price for using money. Some loans have none: ask.
    .next = Next
    .easy =
    From others:
    🎁 A grant: you do not pay it back.
    🛍 Pay in parts: ask for the whole price.
    🤝 Shared profit: somebody gets a part.
    🏦 A loan: often with interest, a price for money. Some have none.

rule =
    First ask: can I avoid this cost? Borrow the thing, buy a used one, begin smaller.

    Then ask 3 questions about each way:
    💶 What do I pay back in all?
    📅 By when?
    ⚠️ What can I lose?

    No way is right for everybody. You decide what fits you.
    .next = Next
    .easy =
    First: can I avoid this cost?

    Then ask:
    💶 What do I pay back in all?
    📅 By when?
    ⚠️ What can I lose?

# 6 x 50 = 300; 5 x 50 = 250.
circle = Galina and 5 friends have a saving circle. Each of them pays in 50 euros a month. One person gets it all. How much is that?
    .fifty = 50 euros
    .two-fifty = 250 euros
    .three-hundred = 300 euros
    .easy = Galina and 5 friends each pay in 50 euros. One person gets it all. How much?
circle-fifty = 50 is what each one pays in. There are 6 people: 6 times 50 is 300.
    .easy = 50 is from one person. 6 times 50 is 300.
circle-two-fifty = Nearly. The 5 friends pay 250. Galina pays 50 too: 6 times 50 is 300.
    .easy = Nearly. Galina pays too. 6 times 50 is 300.
circle-three-hundred = Yes. 6 times 50 is 300. After 6 months each one has paid 300 and got 300. They write it all down.
    .easy = Yes. 6 times 50 is 300. They write it down.

# 10 x 12 = 120; 120 - 90 = 30.
parts = A drill costs 90 euros today. Or you pay 12 euros a month, for 10 months. How much more do you pay in parts?
    .nothing = Nothing more
    .thirty = 30 euros more
    .all = 120 euros more
    .easy = A drill costs 90 euros today. Or 10 times 12 euros. How much more is that?
parts-nothing = 12 euros look small. But 10 times 12 is 120. 120 minus 90 is 30 euros more.
    .easy = 10 times 12 is 120. 120 minus 90 is 30.
parts-thirty = Yes. 10 times 12 is 120, and 120 minus 90 is 30. Here you pay 30 euros for the parts.
    .easy = Yes. 10 times 12 is 120. That is 30 more.
parts-all = 120 is the whole price in parts: 10 times 12. Take away the price of today: 120 minus 90 is 30.
    .easy = 120 is the whole price. 120 minus 90 is 30.

cloth = Hawa sews and needs 60 euros for cloth next week. She does not want to pay interest. Which way fits her best?
    .grant = 🎁 A grant
    .bank = 🏦 A bank loan
    .friend = 👪 A friend
    .easy = Hawa needs 60 euros next week. She wants no interest. Which way fits best?
cloth-grant = She does not pay a grant back, that is good. But the answer often takes months. For next week, a friend can lend 60 euros, in writing.
    .easy = A grant is good, but it takes months. A friend is faster. They write it down.
cloth-bank = For other people it can be right. But it often has interest, and Hawa does not want it. A friend can lend 60 euros, in writing.
    .easy = It often has interest. She wants none. A friend can lend it. They write it down.
cloth-friend = Yes. It is a small sum for a short time. They write it down: 60 euros, and the day when she pays it back.
    .easy = Yes. They write it down: 60 euros, and the day.

van = Kadir brings furniture to people. He needs a van on 2 days a month. What costs him least at the start?
    .buy = 🏦 A loan for a van
    .rent = 🔑 Rent one for 2 days
    .share = 🤝 Share his profit
    .easy = Kadir needs a van on 2 days a month. What costs least at the start?
van-buy = One day he may need his own van. But now it stands still on most days, and he pays for each of them. 2 days of rent cost less.
    .easy = Now the van stands still on most days. 2 days of rent cost less.
van-rent = Yes. He pays for 2 days and not for 30. The cheapest money is the cost you avoid.
    .easy = Yes. He pays only for 2 days.
van-share = It can fit a big plan, and a paper says who gets what. But for 2 days a month, renting costs less and is simple.
    .easy = It can fit a big plan. For 2 days, renting costs less.

# A safety card: traps with money. “A person” is the button that is always there.
trap =
    “Money for everybody, today! First pay 90 euros.” This is a trap: never pay first to get money. Nobody may keep your passport, card or account.

    Does somebody scare you because of money? Tap “A person”. And before you borrow: if your permit does not allow self-employment, or you are not sure, ask first.
    .next = Next
    .easy =
    “First pay 90 euros, then you get money.” A trap! Keep your passport and card.

    Are you afraid? Tap “A person”. Does your permit allow a business? Ask first.

two-ways =
    Your task: choose 2 of the 7 ways for one thing that you need. Write 3 lines for each: what I pay in all, by when, what I can lose.

    You do not have to borrow anything. You need no money? Write one cost that you can avoid. Then tap the button.
    .done = ✅ I wrote 2 ways
    .easy =
    Choose 2 ways for one thing. For each, write 3 lines. What do I pay? By when? What can I lose?

    You do not have to borrow. You need no money? Write a cost you can avoid. Tap the button.
two-ways-reminder =
    { $days ->
        [one] There is { $days } day left for your 2 ways. Which cost can you avoid?
       *[other] There are { $days } days left for your 2 ways. Which cost can you avoid?
    }
    .easy = Which cost can you avoid? Write one line today.
two-ways-done = Well done! You can now compare ways before you need the money.
    .easy = Well done! Now you can compare.
two-ways-late = The week is over, and that is fine. Begin with one question: which cost can I avoid?
    .easy = The week is over. That is fine. Which cost can you avoid?

my-ways = Which 2 ways did you choose, and what do they cost? Write it, or say it. Please send no names of people. Your mentor can read it or listen to it.
    .easy = Which 2 ways did you choose? What do they cost? Write or speak. No names. Your mentor gets it.
my-ways-thanks = Thank you. You may change your mind: nothing is signed.
    .easy = Thank you. You may change it. Nothing is signed.

end = You can compare 7 ways: what you pay, by when, what you can lose. In the next lesson you read a loan offer. See you there!
    .easy = 7 ways, 3 questions: now you can compare. See you soon!

later = First the cost that you avoid, then 7 ways and 3 questions. Compare 2 of them on a good day. See you in the next lesson!
    .easy = First avoid a cost. Then compare 2 ways. See you soon!
