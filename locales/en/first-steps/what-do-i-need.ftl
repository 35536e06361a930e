### What do I need to begin? — must, can wait, can borrow.

# At most 40 characters.
title = What do I need to begin?

# Sent when the learner was away for three days.
nudge = Which thing on your list can you borrow?
    .easy = Which thing can you borrow?

hello = Today you sort what you need to begin: must, can wait, can borrow. It takes about 6 minutes.
    .easy = Today you sort what you need to begin. It takes 6 minutes.

# The name, the trade and the prices may be changed in a translation; the sums have to stay right.
# 700 + 90 + 40 + 10 + 60 = 900; 40 + 10 = 50; 150 - 50 = 100.
story =
    Oksana wants to paint rooms. Her list: a used car 700 euros, ladder 90, brushes 40, cloths 10, work clothes 60. Together: 900 euros. She has 150.

    A friend asks: “Do you need it on day 1?” The car can wait, because the first rooms are near. A neighbour lends a ladder. Old clothes are fine. She buys brushes and cloths for 50 euros. 100 euros stay.
    .next = Next
    .easy =
    Oksana wants to paint rooms. Her list costs 900 euros. She has 150.

    A friend asks: “Do you need it on day 1?” The car can wait. A neighbour lends a ladder. She buys brushes and cloths for 50 euros. 100 euros stay.

rule =
    Ask 3 questions about each thing:
    ✅ Must: do I need it for the first job?
    ⏳ Can wait: can I work for 1 month without it?
    🤝 Can borrow: does a neighbour, a friend or a library lend it?

    Only a “must” costs money now. First look at home: some things you have already.
    .next = Next
    .easy =
    Ask 3 questions about each thing:
    ✅ Must: do I need it on day 1?
    ⏳ Can it wait for 1 month?
    🤝 Can I borrow it?

    First look at home. Some things you have.

lend =
    Borrow things, not money. Say the day when you bring it back. Ask: what do we do if it breaks?

    A used thing often costs less. But look closely at cables, ladders and all that keeps you safe.
    .next = Next
    .easy =
    Borrow things, not money. Say when you bring it back.

    Used things cost less. Cables and ladders: look closely. You have to be safe.

first-day = Sunil wants to put furniture together in people's homes. There are 10 things on his list. Things 1 to 3: which one is a “must” for the first job?
    .website = 🌐 A website
    .screwdrivers = 🪛 Screwdrivers
    .jacket = 🧥 Jacket with his name
    .easy = Sunil wants to build furniture in people's homes. What must he have on day 1?
first-day-website = A website can help later. The first customers are people he knows. The screwdrivers are the “must”.
    .easy = A website can wait. He needs screwdrivers.
first-day-screwdrivers = Yes. Without them there is no first job. The website and the jacket can wait.
    .easy = Yes. The website and the jacket can wait.
first-day-jacket = It looks good, and it can wait. A clean shirt is fine. The screwdrivers are the “must”.
    .easy = It can wait. A clean shirt is fine. He needs screwdrivers.

from-others = Things 4 to 6: Sunil needs a big drill 2 times a month, gloves every day, and printed cards later. Which one can he borrow?
    .drill = 🛠 The big drill
    .gloves = 🧤 The gloves
    .cards = 📇 The cards
    .easy = Sunil needs a big drill 2 times a month. He needs gloves every day. Cards come later. What can he borrow?
from-others-drill = Yes. For 2 times a month he can ask a neighbour. Gloves are a “must”, and the cards can wait.
    .easy = Yes. He needs it only 2 times a month.
from-others-gloves = Somebody may lend them for 1 day. But he needs them every day, and they cost little: a “must”. He can borrow the drill.
    .easy = He needs gloves every day. They cost little. He can borrow the drill.
from-others-cards = Nobody can lend him his own cards. They can wait: a number on paper is fine. He can borrow the drill.
    .easy = Cards can wait. He can borrow the drill.

not-yet = Things 7 to 9: a phone, so that customers reach him; a ladder, which his cousin has; a car. The first jobs are near the bus. Which one can wait?
    .phone = 📱 The phone
    .ladder = 🪜 The ladder
    .car = 🚐 The car
    .easy = Sunil needs a phone for his customers. His cousin has a ladder. He can take the bus. What can wait?
not-yet-phone = An old phone is fine. But customers have to reach him, so a phone is a “must”. Here the car can wait.
    .easy = Customers call him. He needs a phone. The car can wait.
not-yet-ladder = That is not wrong: he can work some days without it. But his cousin lends it, so it costs nothing. The car can wait longest.
    .easy = His cousin lends it. It costs nothing. The car can wait.
not-yet-car = Yes. The first jobs are near the bus. He thinks about a car when there is more work.
    .easy = Yes. First he takes the bus.

insurance = Thing 10: somebody says that Sunil needs insurance for this work. He is not sure. What is best?
    .buy = ✍️ Buy it today
    .forget = 🤷 Leave it out
    .find-out = ❓ Ask first
    .easy = Thing 10: Sunil may need insurance. He is not sure. What is best?
insurance-buy = He wants to do it right, and that is good. But maybe he needs another kind, or none. First he asks at a free advice centre.
    .easy = Maybe he needs another kind. First he asks. Advice centres are free.
insurance-forget = It saves money now. But in some trades it is a “must”. First he asks at a free advice centre.
    .easy = In some trades it is a “must”. First he asks.
insurance-find-out = Yes. A free advice centre knows what this trade needs. Then he sorts it: must or can wait.
    .easy = Yes. A free advice centre knows. Then he sorts it.

# A safety card: the permit, the rules of the trade, and people who sell work.
may =
    Before you buy anything: may you do this work? If your permit does not allow self-employment, or you are not sure, stop and ask first.

    Does somebody say: “Pay for this start box, then you get work”? Stop. Tap “A person” here and ask.
    .next = Next
    .easy =
    Before you buy: may you do this work? Your permit does not allow your own business? Or you are not sure? Stop. Ask first.

    “Pay first, then you get work”? Stop. Tap “A person”.

five-lines =
    Your task: write a list with 5 lines. On each line: the thing, the price, and one sign: ✅, ⏳ or 🤝. Then add the prices with ✅ only.

    You do not have to buy anything. Then tap the button.
    .done = ✅ My list is ready
    .easy =
    Write 5 lines. On each line: thing, price, and ✅, ⏳ or 🤝. Then add the prices with ✅.

    You buy nothing. Then tap the button.
five-lines-reminder =
    { $days ->
        [one] There is { $days } day left for your list. Which thing can you borrow?
       *[other] There are { $days } days left for your list. Which thing can you borrow?
    }
    .easy = Which thing can you borrow? Write one line today.
five-lines-done = Well done! Now you know what the first day really costs.
    .easy = Well done! Now you know what day 1 costs.
five-lines-late = The week is over, and that is fine. A list begins with one line and one sign.
    .easy = The week is over. That is fine. One line is a start.

sum = What does the sum of your ✅ say: less than you thought, or more? Write it, or say it. Your mentor can read it or listen to it.
    .easy = Your sum with ✅: is it big or small? Write or speak. Your mentor gets it.
sum-thanks = Thank you. If the sum is too big, move one more thing to ⏳ or 🤝.
    .easy = Thank you. Is it too big? Move one thing to ⏳ or 🤝.

end = You can sort: must, can wait, can borrow. In the next lesson you keep two kinds of money apart. See you there!
    .easy = Must, can wait, can borrow: you can sort. See you soon!

later = Must, can wait, can borrow: ask it before you buy. Your list can begin on any day. See you in the next lesson!
    .easy = Must, can wait, can borrow. Ask before you buy. See you soon!
