### A plan on one page — nine boxes, filled from what was done before.

# At most 40 characters.
title = A plan on one page

# Sent when the learner was away for three days.
nudge = 8 boxes full, 1 empty: that is a plan too.
    .easy = 8 boxes full, 1 empty: a plan too.

hello = Today you learn to put your plan on one page, in 9 boxes. It takes about 6 minutes.
    .easy = Today your plan gets one page. It takes 6 minutes.

# The name and the trade may be changed in a translation.
story =
    Aigul puts tiles on walls. Her plan is in her head. At a start help desk she talks for 40 minutes. Then the adviser asks: “And how do customers hear of you?” She forgot this.

    At home she draws 9 boxes on one sheet. After 2 evenings 8 are full, 1 is empty: what may go wrong? The next talk takes 15 minutes: only about that box.
    .next = Next
    .easy =
    Aigul puts tiles on walls. Her plan is in her head. She talks to an adviser for 40 minutes. One important thing is missing.

    At home she draws 9 boxes. 8 are full, 1 is empty. The next talk takes 15 minutes.

rule =
    A plan on one page has 9 boxes:
    🛍 What I sell
    👤 Who my customer is
    💭 What they need
    📣 How they hear of me
    💶 My price
    🧰 What I need to begin
    🔢 My costs and my number
    🤝 Who helps me
    ⚠️ What may go wrong

    One short sentence in each box is enough. Use the language you think in.
    .next = Next
    .easy =
    9 boxes:
    🛍 What I sell
    👤 My customer
    💭 What they need
    📣 How they hear of me
    💶 My price
    🧰 What I need to begin
    🔢 My costs and my number
    🤝 Who helps me
    ⚠️ What may go wrong

    One short sentence each.

# “My path” is a button of the menu: the same words as .path in solis/menu.ftl.
from-before =
    You do not begin with an empty page. Your sentence about the offer goes in 🛍. The customer you looked for goes in 👤 and 💭. Your price goes in 💶, your number in 🔢. Your list with “must” goes in 🧰, and your helper in 🤝.

    Your earlier answers are in “My path” in the menu. You left out a lesson? Then its box stays empty for now.
    .next = Next
    .easy =
    Your page is not empty. You have an offer and a customer. You have a price and a number. You have a list and a helper.

    Look at “My path” in the menu. There are your answers.

# $plan is the list of boxes that are filled, one a line.
so-far =
    This is your plan so far:
    { $plan }
    .easy =
    Your plan so far:
    { $plan }

kitchens = Now 3 sentences from Aigul's page. Sentence 1: “Families near me with an old kitchen.” Which box?
    .sell = 🛍 What I sell
    .customer = 👤 My customer
    .need = 💭 What they need
    .easy = Aigul writes: “Families near me with an old kitchen.” Which box?
kitchens-sell = The kitchen is a part of it. But Aigul sells her work: new tiles. The families buy it: they are her customer.
    .easy = She sells tile work. The families buy it: her customer.
kitchens-customer = Yes. She can see these people: who they are and where they live. What they need goes in another box: “A clean wall in 2 days.”
    .easy = Yes. The families are her customers.
kitchens-need = Nearly. An old kitchen tells us about their need. But the sentence says who the people are. What they need is a clean wall, fast.
    .easy = Nearly. They need a clean wall. The families are her customer.

photos = Sentence 2: “A paper with 2 photos in the paint shop. And I ask each happy customer to tell one friend.” Which box?
    .hear = 📣 How they hear
    .begin = 🧰 To begin
    .helps = 🤝 Who helps me
    .easy = Aigul writes: “A paper with photos in the paint shop.” Which box?
photos-hear = Yes. In this way people hear of her. A paper and a friend cost almost nothing.
    .easy = Yes. So people hear of her.
photos-begin = She needs paper and photos, that is true. But what are they for? In this way people hear of her.
    .easy = She needs the paper. But what for? So people hear of her.
photos-helps = Happy customers help her, that is true. But “Who helps me” is for people who answer her questions. Here new customers hear of her.
    .easy = They do help. But here new customers hear of her.

# 60 : 30 = 2.
two-jobs = Sentence 3: “I pay 60 euros a month. From one job 30 euros stay. So I have to do 2 jobs.” Which box?
    .price = 💶 My price
    .begin = 🧰 To begin
    .number = 🔢 Costs and number
    .easy = Aigul writes: “I pay 60 a month. From one job 30 stay. I have to do 2 jobs.” Which box?
two-jobs-price = The 30 euros come from her price, but the price is more. The sentence counts how many jobs: 60 divided by 30 is 2. This is her number.
    .easy = It counts jobs: 60 divided by 30 is 2. That is her number.
two-jobs-begin = “To begin” is for the first day: a tile cutter, for example. She pays the 60 euros every month, and 2 jobs is her number.
    .easy = “To begin” is for the first day. But she pays 60 every month.
two-jobs-number = Yes. 60 divided by 30 is 2. With 2 jobs her monthly costs are paid.
    .easy = Yes. 60 divided by 30 is 2.

not-known = The last box is empty: Aigul does not know what may go wrong. What is best?
    .invent = ✨ Write something nice
    .leave = ✂️ Use only 8 boxes
    .question = ❓ Write a question
    .easy = “What may go wrong” is empty. Aigul does not know. What is best?
not-known-invent = The page looks full then. But the plan is for her, and a nice sentence does not help. A question does: “What broke in your first year?”
    .easy = A nice sentence does not help her. A question does.
not-known-leave = 8 boxes look tidy. But then nobody helps her with this one. She writes a question in it: “Whom can I ask?”
    .easy = Then nobody helps her with it. A question is better.
not-known-question = Yes. “What went wrong for other tilers? I ask the adviser.” A question and a name: that is a good box.
    .easy = Yes. “What went wrong for others? I ask.” That is a good box.

# A safety card: people who sell plans, and the permit.
careful =
    Your plan is yours. Does somebody want money, your passport or your card to write it? Say no. Start help desks usually help for free.

    And a plan is only paper: you may write it at any time. Before you sell: if your permit does not allow self-employment, or you are not sure, stop and ask first.
    .next = Next
    .easy =
    Your plan is yours. “Pay me, I write it”? Say no. Nobody needs your passport for it.

    Before you sell: may you? Not sure? Stop. Ask first.

nine-boxes =
    Your task: draw 9 boxes on one sheet. Write one short sentence in each, from what you did before. You do not know? Write a question. Then read the page to one person.

    No account numbers and no paper numbers on it. Then tap the button.
    .done = ✅ My page is written
    .easy =
    Draw 9 boxes on one sheet. Write one short sentence in each. You do not know? Write a question. Read it to one person.

    Then tap the button.
nine-boxes-reminder =
    { $days ->
        [one] There is { $days } day left for your page. Which box can you fill today?
       *[other] There are { $days } days left for your page. Which box can you fill today?
    }
    .easy = Which box can you fill today? One is enough.
nine-boxes-done = Well done! Your plan is on paper. Now other people can read it and help you.
    .easy = Well done! Now people can read your plan.
nine-boxes-late = The week is over, and that is fine. Begin with “What I sell”. The others may wait.
    .easy = The week is over. That is fine. Begin with “What I sell”.

hard-box = Which box is empty or hard? Write it, or say it. Your mentor can read it or listen to it.
    .easy = Which box is empty or hard? Write or speak. Your mentor gets it.
hard-box-thanks = Thank you. The hard box shows you whom to ask next.
    .easy = Thank you. Now you know what to ask.

end = Your plan has 9 boxes, and an empty one is a good question. In the next lesson you plan your week. See you there!
    .easy = 9 boxes, one page. Next: your week. See you soon!

later = One page, 9 boxes, one sentence in each. Draw the boxes on a good day. See you in the next lesson!
    .easy = One page, 9 boxes. Draw them on a good day. See you soon!
