### Asked some days after “Problems are chances”.

third-sign = Farah hears every week: “My umbrella is broken again, and a new one costs 15 euros.” The problem comes often, and it costs money. What does she ask now?
    .weather = 🌧 Does it rain much?
    .pays = 💶 Who pays for repair?
    .easy = Every week people say: “My umbrella is broken. A new one costs 15 euros.” What does Farah ask now?
third-sign-weather = Rain is a reason for the problem. But often and cost are clear now. The third sign is missing: does somebody pay for help today?
    .easy = Two signs are clear: often and cost. One is missing: does somebody pay?
third-sign-pays = Yes. There are 3 signs: often, cost, pay. The third one is still missing.
    .easy = Yes. 3 signs: often, cost, pay. “Pay” is missing.

which-chance = Ivana hears 2 problems. One: the summer is too hot. Two: a bakery pays for clean windows every week, and they are never clean. Which one can be a chance for a business?
    .summer = ☀️ The hot summer
    .windows = 🪟 The windows
    .easy = The summer is too hot. Or: a bakery pays for window cleaning. The windows are not clean. Which is a chance?
which-chance-summer = It is a real problem. But nobody can buy a cooler summer. The windows have 3 signs: often, cost, pay.
    .easy = Nobody can buy a cool summer. The windows have 3 signs.
which-chance-windows = Yes. It comes every week, it costs money, and the bakery already pays. That makes 3 signs.
    .easy = Yes. It is often. It costs. The bakery pays.

afraid = A neighbour is afraid of a letter from an office. She asks Musa for help. What is best?
    .sell = 🏷 Sell his help
    .free = 🧭 Show her free help
    .easy = A neighbour is afraid of a letter. She asks Musa. What is best?
afraid-sell = He could do it well, maybe. But we do not sell to somebody who is afraid. Show her a place that helps for free.
    .easy = Do not sell to people who are afraid. Show free help.
afraid-free = Yes. Not every problem is a business. Who is afraid needs a person to trust, and free help.
    .easy = Yes. Not every problem is a business. Show free help.
