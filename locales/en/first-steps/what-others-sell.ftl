### What do others sell? — three offers, compared with the same questions.

# At most 40 characters.
title = What do others sell?

# Sent when the learner was away for three days.
nudge = One price to find today: what do people pay near you?
    .easy = Can you find one price today?

hello = Today you learn to compare 3 offers and their prices. It takes about 5 minutes.
    .easy = Today you compare 3 offers. It takes 5 minutes.

# The name and the trade may be changed in a translation.
story =
    Rafiq cuts grass for 10 euros a garden. After 1 month he has 100 euros. Petrol and repairs cost 60. For 20 hours of work, 40 euros stay.

    Then he looks at 3 other offers: 18, 22 and 25 euros. Two of them leave the grass in the garden. Rafiq takes it away. His new price is 20 euros. Some customers leave, and some stay.
    .next = Next
    .easy =
    Rafiq cuts grass for 10 euros. Petrol and repairs cost a lot. After 20 hours he has only 40 euros.

    Other offers are 18, 22 and 25 euros. His new price is 20 euros. Some customers leave. Some stay.

rule =
    Look at others before you say a price. Compare 3 offers with the same questions:
    📦 What do I get?
    💶 What does it cost, for the same amount?
    👍 What is good?
    🔎 What is missing?

    The lowest price is not always the best offer. Something that is missing can be your chance.
    .next = Next
    .easy =
    Look at 3 offers. Ask the same questions:
    📦 What do I get?
    💶 What does it cost?
    👍 What is good?
    🔎 What is missing?

    Something is missing? That can be your chance.

instead =
    Others are not only shops. Many people solve a problem without a shop. They ask a cousin, do it alone, or wait. This costs them time. So your offer must be better for them than what they do today.
    .next = Next
    .easy = Others are not only shops. People ask a friend. Or they do it alone. This takes time. Is your offer better?

today = Now your idea. What do people use today instead? Name a shop, a page or another way. Do you know a price? Write it, or say it. Your mentor can read it or listen to it.
    .easy = Now your idea. What do people use today? Do you know a price? Write or speak. Your mentor gets it.
today-thanks = Thank you. This is your first line for the comparison.
    .easy = Thank you. This is your first line.

table =
    Marta wants to iron shirts. She finds 3 offers:
    1️⃣ 10 shirts for 20 euros, ready in 1 day
    2️⃣ 10 shirts for 15 euros, ready in 5 days
    3️⃣ 3 euros for each shirt, brought to your home

    Which one costs most for 10 shirts?
    .first = 1️⃣ The first
    .second = 2️⃣ The second
    .third = 3️⃣ The third
    .easy =
    Marta finds 3 offers:
    1️⃣ 10 shirts: 20 euros, in 1 day
    2️⃣ 10 shirts: 15 euros, in 5 days
    3️⃣ 1 shirt: 3 euros, brought home

    Which one costs most for 10 shirts?
table-first = 20 looks like the largest number. But count 10 shirts for the third: 10 times 3 is 30 euros. Compare the same amount.
    .easy = Count 10 shirts for 3️⃣: 10 times 3 is 30. That is more.
table-second = This one is the cheapest, and people wait 5 days. Count 10 shirts for the third: 10 times 3 is 30 euros.
    .easy = This is the cheapest. Count 3️⃣: 10 times 3 is 30.
table-third = Yes. 10 times 3 is 30 euros. It looks small, because it is the price of 1 shirt. Compare the same amount.
    .easy = Yes. 10 times 3 is 30 euros. Compare the same amount.

gap = All 3 offers close at 5 in the afternoon. Many people near Marta work until 6. What can make her offer different?
    .price = 🏷 Only a lower price
    .evening = 🌙 Open until 7
    .same = 🪞 The same hours
    .easy = All 3 offers close at 5. Many people work until 6. How can Marta be different?
gap-price = A lower price is one way, but it costs her money every day. Something is missing here: evening hours. People may need that more.
    .easy = A lower price costs her money. Evening hours are missing here.
gap-evening = Yes. That is missing in all 3 offers. She asks her customers if they need it.
    .easy = Yes. That is missing. She asks people: do you need it?
gap-same = It is good to know what is normal. But people who work until 6 cannot come. Evening hours are missing here.
    .easy = Then people who work cannot come. Evening hours are missing.

cheapest = Nuno wants to repair chairs. A friend says: “Be cheaper than all the others.” What does Nuno do first?
    .lowest = 📉 Take a low price
    .costs = 🧮 Count his costs
    .highest = 📈 Take a high price
    .easy = Nuno repairs chairs. A friend says: “Be the cheapest.” What does Nuno do first?
cheapest-lowest = A low price can bring people. But wood, glue and bus tickets cost money. If the price is below his costs, each chair is a loss. First he counts.
    .easy = Wood and glue cost money. A very low price is a loss. First he counts.
cheapest-costs = Yes. A price below his costs is a loss with every chair. So first he counts, then he compares.
    .easy = Yes. First he counts his costs. Then he compares.
cheapest-highest = A high price can be right for good work. But does he know what people get for it? First he counts his costs, then he compares.
    .easy = Maybe later. First he counts his costs. Then he compares.

# A card about being fair to others who sell.
fair =
    You may look, ask and compare. If somebody asks you, say it openly: “I am learning about prices.” Make your own photos and words, and do not copy theirs. Speak well of others: one day you may work together.
    .next = Next
    .easy = You may look and compare. You can say: “I am learning about prices.” Do not copy photos or words. Speak well of others.

visit = Your task: visit 2 shops or pages. Write down 3 offers with 4 words each: what, price, good, missing. You do not have to buy anything. Then tap the button.
    .done = ✅ I have 3 offers
    .easy = Visit 2 shops or pages. Write down 3 offers: what, price, good, missing. You buy nothing. Then tap the button.
visit-reminder =
    { $days ->
        [one] There is { $days } day left to compare 3 offers. Which price can you find today?
       *[other] There are { $days } days left to compare 3 offers. Which price can you find today?
    }
    .easy = Which price can you find today? One is a good start.
visit-done = Well done! You looked closely, and now you have 3 offers on paper.
    .easy = Well done! Now you have 3 offers on paper.
visit-late = The week is over, and that is fine. You pass shops every day: one price is a start.
    .easy = The week is over. That is fine. One price is a start.

found = What is missing in all 3 offers? Write one sentence, or say it. Your mentor can read it or listen to it.
    .easy = What is missing in all 3 offers? Write or speak. Your mentor gets it.
found-thanks = Thank you. Ask one customer if they need this.
    .easy = Thank you. Ask one customer: do you need this?

end = You can compare 3 offers: what, price, good, missing. In the next lesson you make one sentence about your own. See you there!
    .easy = You can compare 3 offers. Next time you make one sentence. See you soon!

later = What, price, good, missing: 4 words for each offer. Look at one shop on a good day. See you in the next lesson!
    .easy = What, price, good, missing. Look at one shop on a good day. See you soon!
