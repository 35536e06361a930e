### Asked some days after “A plan on one page”.

which-box = Jovana cleans computers for shops. On her page she writes: “Their computers are slow, and they lose time.” Which box is it?
    .need = 💭 What they need
    .price = 💶 My price
    .begin = 🧰 To begin
    .easy = Jovana cleans computers. She writes: “Their computers are slow.” Which box?
which-box-need = Yes. This is the problem of her customers. For an answer to it, people may pay.
    .easy = Yes. This is the problem of her customers.
which-box-price = Lost time costs money, that is true. But the sentence says what the customers need: a fast computer. The price comes after it.
    .easy = The sentence says what they need. The price comes later.
which-box-begin = “To begin” is for her own things: tools and a cloth. The slow computers are the need of her customers.
    .easy = “To begin” is for her tools. This is what they need.

empty-box = Chidi's page has 8 full boxes. One is empty: how do customers hear of him? What does he do?
    .ask = ❓ Write a question
    .start-again = 🗑 Begin a new plan
    .easy = Chidi has one empty box: how do customers hear of him? What does he do?
empty-box-ask = Yes. He writes: “How did your first customers hear of you?” Then he asks 2 shop owners. An empty box shows what to ask.
    .easy = Yes. An empty box shows what to ask.
empty-box-start-again = He wants a good plan, that is clear. But 8 boxes are much work, and they stay good. He writes a question in the empty one.
    .easy = 8 boxes are good. He writes a question in the empty one.

plan-for-money = A man says to Ketevan: “400 euros and your passport, and I write the best plan.” What does she do?
    .pay = 💶 Pay him
    .no = ✋ Say no
    .easy = “400 euros and your passport. I write your plan.” What does Ketevan do?
plan-for-money-pay = A nice plan looks useful. But 400 euros are gone, and nobody needs a passport for a plan. Start help desks usually help for free.
    .easy = Nobody needs a passport for a plan. Start help desks are usually free.
plan-for-money-no = Yes. Her passport stays with her. One page with 9 boxes is enough, and start help desks usually help for free.
    .easy = Yes. Her passport stays with her. One page is enough.
