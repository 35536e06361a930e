### Two pockets — keep business money and family money apart.

title = Two pockets

# Sent when the learner was away for three days.
nudge = Which box paid today?
    .easy = Which box paid today?

hello = Today we learn one small rule. Many good shop owners use it.
    .easy = Today we learn one small rule.

# The name and the goods may be changed in a translation.
amal =
    Amal bakes cakes at home. On Monday she sells cakes for 60 euros. She puts the money in her bag. In the evening she buys food for her children from the same bag. On Friday she needs flour, but the bag is empty. Did her business earn money? Amal does not know.
    .next = Next
    .easy =
        Amal sells cakes. All her money is in one bag.
        She buys food from this bag. She buys flour from this bag.
        On Friday the bag is empty. Amal asks: did I earn money?

rule =
    The rule is: two pockets. One pocket is for the business. One pocket is for the family. A pocket can be a box, an envelope or a second bank account.
    .next = Next
    .easy = Use two boxes. Box 1 is for work. Box 2 is for home.

boxes = Two boxes are enough.
    .alt = Two boxes, side by side. One has a briefcase on it. The other has a house on it.
    .easy = Two boxes are enough.

money =
    Money from customers goes only into the business pocket. You pay for flour, tools and bus tickets for work only from the business pocket.
    .next = Next
    .easy = Money from customers goes in box 1. You pay for work from box 1.

pay =
    You need money too. Choose one day in the week. On that day, take a fixed amount from the business pocket and put it into the family pocket. Write it down. This is your pay.
    .next = Next
    .easy = One day a week, move your pay to box 2. Write it down.

count =
    At the end of the month, count the business pocket. Is there more money than at the start? Then ask why, and do more of it. Is there less? Then look at your list and find the biggest cost.
    .next = Next
    .easy = After one month, count box 1. More money? Good. Less money? Ask why.

# A safety card: money and bank card.
careful =
    Be careful. A part of this money is not yours. It is for tax and social insurance. Keep it in the business pocket until you pay it. And never lend your bank card or bank account to another person, even to a friend.
    .next = Next
    .easy =
        Stop! Some money in box 1 is for tax. Do not spend it.
        Do not give your bank card to anyone.

flour = Amal buys flour for the cakes. Which pocket?
    .business = 💼 Business
    .family = 🏠 Family
    .easy = Amal buys flour for cakes. Which box?
flour-business = Yes. Flour is for the cakes.
    .easy = Yes. Flour is for the cakes.
flour-family = Flour is for the cakes you sell. So the business pays.
    .easy = You sell the cakes. So box 1 pays for flour.

shoes = Her son needs shoes today. Pay day is Friday. What is best?
    .business = 💼 Business pocket
    .family = 🏠 Family pocket
    .credit = 💳 Credit card
    .easy = Her son needs shoes today. Pay day is Friday. What is best?
shoes-business = It works today. But on Friday you cannot see what you earned.
    .easy = It works today. But on Friday you cannot see what you earned.
shoes-family = Yes. Shoes are for the family, so the family pocket pays. On Friday it gets the next pay.
    .easy = Yes. Shoes are for the family. So box 2 pays. On Friday it gets new money.
shoes-credit = Debt for shoes costs more than shoes.
    .easy = Debt for shoes costs more than shoes.

gain = Business pocket at the start: 100. At the end: 130. Tax to pay: 20. What did you really gain?
    .thirty = 30
    .ten = 10
    .everything = 130
    .easy = Box 1 at the start: 100. At the end: 130. Tax: 20. How much is really yours?
gain-thirty = Take away the start money and the tax.
    .easy = Start money and tax go away first.
gain-ten = 130 minus 100 is 30. 20 is for tax. 10 is yours to use.
    .easy = Yes. 130 minus 100 is 30. 20 is for tax. 10 is yours.
gain-everything = Take away the start money and the tax.
    .easy = Start money and tax go away first.

task =
    Find two boxes or envelopes. Put a sign on each. Then tap the button.

    No photo of money, cards or papers.
    .done = ✅ Done
    .easy =
        Find two boxes. Put a sign on each. Then tap the button.
        No photo of money, cards or papers!
task-reminder = Two boxes. Did you find them? Old envelopes are fine too.
    .easy = Two boxes. Did you find them? Old boxes are fine.
task-done = Well done! Your two boxes are ready. Now you can keep the money apart every day.
    .easy = Well done! Your two boxes are ready.
task-late = The week is over, and that is fine. You can begin with two boxes on any day. Here is one small question for you.
    .easy = The week is over. That is fine. You can begin any day. Here is one small question.

week =
    A week with two boxes. What did you see? Write it or say it. This is your diary, and your mentor does not see it.

    No boxes yet? Then write what you need first. Please write no card or account numbers.
    .easy =
        A week with two boxes. What did you see? Write or speak.
        This is your diary. Your mentor does not see it.
        No boxes yet? Write what you need. Send no card numbers.
week-thanks = Thank you. Your words are in your diary.
    .easy = Thank you. Your words are in your diary.

end = Two pockets, one pay day, one list. Small habits help you see your money clearly. See you in the next lesson!
    .easy = Two boxes. One pay day. One list. See you soon!

see-you = Two pockets, one pay day, one list. Small habits help you see your money clearly. See you in the next lesson!
    .easy = Two boxes. One pay day. One list. See you soon!
