### Two minutes a day — write money in, money out.

# At most 40 characters.
title = Two minutes a day

# Sent when the learner was away for three days.
nudge = In, out, done. What was it today?
    .easy = In, out, done. What was it today?

hello = Today you learn to write money in and money out, in 2 minutes a day. The lesson takes about 6 minutes.
    .easy = Today you write money in and money out. It takes 6 minutes.

# The name and the trade may be changed in a translation.
story =
    Amadou cleans carpets. His papers are in 4 bags, and the numbers are in his head. In March a helper at an advice centre asks: “How much came in? How much went out?” Amadou looks for 2 evenings, and some papers are gone.

    In April he writes 2 minutes every evening. Now he sees it: the bus costs more than the soap.
    .next = Next
    .easy =
    Amadou cleans carpets. His papers are in 4 bags. How much came in? How much went out? He does not know.

    Now he writes 2 minutes every evening. He sees: the bus costs more than the soap.

rule =
    In, out, done. Every evening, one line for each thing:
    📅 The day, and one word: what was it?
    ➕ In: money from a customer.
    ➖ Out: money that you pay for work.
    🧾 The paper: keep it in an envelope.

    Write on the same day, always at the same time. No money today? Write 0.
    .next = Next
    .easy =
    Every evening:
    📅 The day and one word
    ➕ In: a customer paid
    ➖ Out: you paid for work
    🧾 Keep the paper

    No money today? Write 0.

# 40 + 16 - 6 - 4 + 20 = 66.
book =
    Halima repairs clothes. Her book has 5 lines:
    1️⃣ Monday, in the box at the start: 40
    2️⃣ Monday, 2 skirts: in 16
    3️⃣ Tuesday, thread: …
    4️⃣ Wednesday, bus to a customer: out 4
    5️⃣ Thursday, a jacket: in 20

    Line 3 is not full yet. An old notebook and a pen are enough.
    .next = Next
    .easy =
    Halima repairs clothes. Her book has 5 lines:
    1️⃣ Start: 40
    2️⃣ 2 skirts: in 16
    3️⃣ Thread: …
    4️⃣ Bus for work: out 4
    5️⃣ A jacket: in 20

    Line 3 is not full yet.

thread = Line 3: on Tuesday Halima buys thread for 6 euros, with money from her business box. What does she write?
    .in = ➕ In 6
    .out = ➖ Out 6
    .nothing = 🤷 Nothing, it is small
    .easy = Halima buys thread for 6 euros. What does she write?
thread-in = The thread comes in, that is true. But the book counts the money, and the money goes out: out 6.
    .easy = The thread comes in. But the money goes out: out 6.
thread-out = Yes. Money for work goes out: out 6. She puts the paper in her envelope.
    .easy = Yes. Out 6. She keeps the paper.
thread-nothing = It is small, that is true. But many small things are a lot of money in a month. She writes: out 6.
    .easy = Many small things are a lot. She writes: out 6.

# Without the start 26, without what went out 76.
in-the-box = Thursday evening. Start 40, in 16, out 6, out 4, in 20. How much is in Halima's box?
    .twenty-six = 26 euros
    .sixty-six = 66 euros
    .seventy-six = 76 euros
    .easy = Start 40, in 16, out 6, out 4, in 20. How much is in the box?
in-the-box-twenty-six = In and out are right: 36 minus 10 is 26. Now add the start: 40 plus 26 is 66.
    .easy = Nearly. Add the start: 40 plus 26 is 66.
in-the-box-sixty-six = Yes. 40 plus 16 is 56. 56 minus 6 minus 4 is 46. 46 plus 20 is 66.
    .easy = Yes. 40 plus 36 minus 10 is 66.
in-the-box-seventy-six = The start and the money in are right. Now take away what went out: 76 minus 10 is 66.
    .easy = Nearly. 10 went out. 76 minus 10 is 66.

# 66 - 61 = 5.
missing = Halima counts her box. The book says 66, but there are 61 euros. What is best?
    .change = ✏️ Change it to 61
    .add = 🏠 Add 5 from home
    .look = 🔎 Look for 5 euros
    .easy = The book says 66. In the box are 61. What is best?
missing-change = Then book and box are the same again. But next month she does not know why. First she looks for the 5 euros.
    .easy = Then she does not know why. First she looks for 5 euros.
missing-add = It is kind of her family pocket. But the mistake stays, and the pockets mix. First she looks for the 5 euros.
    .easy = Then the pockets mix. First she looks for 5 euros.
missing-look = Yes. Maybe a paper is missing. If she finds nothing, she writes: out 5, not known. Mistakes happen.
    .easy = Yes. She finds nothing? She writes: out 5, not known.

# A safety card: papers, names and secrets.
safe =
    Money in your bank account counts too: write it in the same book. Usually you have to keep the papers for some years. Ask how long, and ask how much tax.

    Keep the book in a safe place at home. No code of your card and no password belongs in it.
    .next = Next
    .easy =
    Money in the bank counts too. Keep the papers. Ask how long. Ask how much tax.

    Keep the book safe. Never write codes or passwords in it.

seven-days =
    Your task: write for 7 days, 2 minutes every evening. Day, word, in, out. No business yet? Practise with your own shopping. It is the same work.

    Send no numbers here. After 7 days, tap the button.
    .done = ✅ 7 days are written
    .easy =
    Write for 7 days: day, word, in, out. No business yet? Practise with your own shopping.

    Send no numbers here. After 7 days, tap the button.
seven-days-reminder = In, out, done: 2 minutes are enough. You forgot a day? Leave it empty and go on today.
    .easy = In, out, done. You forgot a day? Go on today.
seven-days-done = Well done! 7 days in your book: now you can see where the money goes.
    .easy = Well done! Now you see where the money goes.
seven-days-late = The days are over, and that is fine. You can begin with one line tonight.
    .easy = The days are over. That is fine. Begin with one line.

# After 7 written days, or after fewer.
week =
    One week with a book. What did you see, or what made it hard? Write it or say it. This is your diary, and your mentor does not see it.

    Please write no card or account numbers.
    .easy =
    One week with a book. What did you see? What was hard? Write or speak.
    This is your diary. Your mentor does not see it.
    Send no card numbers.
week-thanks = Thank you. Your words are in your diary.
    .easy = Thank you. Your words are in your diary.

end = In, out, done: 2 minutes every evening, and on any day you can begin again. Your book helps you see your money clearly. See you in the next lesson!
    .easy = In, out, done. Your book helps you see your money. See you soon!
