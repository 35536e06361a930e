### Asked some days after “Ways to find money”.

# 15 x 10 = 150; 150 - 120 = 30.
whole-price = Bisrat wants a camera for 120 euros. The shop says: “Only 10 euros a month!” What does she ask first?
    .month = 📅 “When do I begin?”
    .whole = 💶 “How much in all?”
    .easy = A camera costs 120 euros. “Only 10 euros a month!” What does Bisrat ask first?
whole-price-month = That is good to know too. But 10 euros look small. 15 months are 150 euros, so 30 more. First she asks for the whole price.
    .easy = First the whole price. 15 times 10 is 150. That is 30 more.
whole-price-whole = Yes. 15 months are 150 euros, so 30 more. Now she can compare.
    .easy = Yes. 15 times 10 is 150. That is 30 more.

brother = Nargiz gets 80 euros from her brother for paint. He needs it back in summer. What do they do?
    .write = 📝 Write it down
    .trust = 🤝 Only trust
    .easy = Nargiz gets 80 euros from her brother. He needs it back. What do they do?
brother-write = Yes. 80 euros, back by 1 July. It takes 1 minute, and nobody has to remember it.
    .easy = Yes. 80 euros, back by 1 July.
brother-trust = Trust is good, and most people keep their word. But both can forget the day. They write it down: 80 euros, back by 1 July.
    .easy = Trust is good. But people forget. They write it down.

pay-first = A message says: “We give you 3000 euros. First pay 70 euros for the papers.” What does Danylo do?
    .pay = 💸 Pay 70 euros
    .stop = ✋ Do not pay
    .easy = “You get 3000 euros. First pay 70 euros.” What does Danylo do?
pay-first-pay = 3000 euros sound good, and the message looks real. But it is a trap: nobody has to pay first to get money.
    .easy = It looks real. But it is a trap. Never pay first.
pay-first-stop = Yes. It is a trap: nobody has to pay first to get money. He can show it to a person here.
    .easy = Yes. It is a trap. Never pay first.
