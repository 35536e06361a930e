### Test it small — one question, little money, a rule to stop.

# At most 40 characters.
title = Test it small

# Sent when the learner was away for three days.
nudge = What is your smallest step for tomorrow?
    .easy = What small step can you do tomorrow?

hello = Today you plan a very small test. It costs 20 euros or less, and it has an end. It takes about 5 minutes.
    .easy = Today you plan a small test. It takes 5 minutes.

story =
    Selam and her brother Anwar have an idea: candles. Anwar says: we rent a stall for 3 months. It costs 700 euros.

    Selam says: first a test. We make 8 candles for 15 euros. We show them for 1 week. Fewer than 3 people want one? Then we stop.

    1 person wants one. So they stop. They lose 15 euros, not 700. And they learn: people look for small gifts.
    .next = Next
    .easy =
    Anwar wants to sell candles. A stall costs 700 euros. His sister Selam says: first a test. We make 8. It costs 15 euros. We try it for 1 week.

    1 person likes one. They stop. They lost only 15 euros. They learned a lot.

rule =
    A small test has 3 parts:
    ❓ One question: what do I want to know?
    💰 Little money: 20 euros or less, and only money I can lose.
    🛑 A rule to stop: a day, or a number.

    Write the rule before you begin. Later it is hard to stop, because you like your idea.
    .next = Next
    .easy =
    A small test has 3 parts.
    ❓ One question.
    💰 Little money: 20 euros or less.
    🛑 A rule to stop: a day or a number.

    Write the rule first.

sewing = 4 people want to test an idea. Case 1: Blessing wants to give sewing lessons. Which is the smallest test?
    .room = 🏢 Rent a room
    .lesson = 🪑 1 lesson at a table
    .machines = 🧵 Buy 3 machines
    .easy = Case 1. Blessing wants to teach sewing. Which test is the smallest?
sewing-room = A room looks serious. But she pays every month, also when nobody comes. 1 lesson at a table shows her more, for nearly nothing.
    .easy = A room costs money every month. 1 lesson costs nearly nothing.
sewing-lesson = Yes. After 1 lesson she knows how long it takes, and if they want a second one.
    .easy = Yes. After 1 lesson she knows more.
sewing-machines = Good machines help later. But first she needs to know if people come. 1 lesson at a table is enough.
    .easy = Machines can wait. Do people come? 1 lesson shows it.

windows = Case 2: Rajan wants to clean windows. Which is the smallest test?
    .two = 🧽 2 windows and a cloth
    .van = 🚐 A van with his name
    .page = 🌐 A website
    .easy = Case 2. Rajan wants to clean windows. Which test is the smallest?
windows-two = Yes. He sees how long 2 windows take, and if the neighbour wants more.
    .easy = Yes. He sees how long it takes.
windows-van = A van is useful when the work is there. For the test, 2 windows and a cloth are enough.
    .easy = A van can wait. 2 windows and a cloth are enough.
windows-page = A website can be found by many people. But it does not show if he can do the work in good time. 2 windows show it.
    .easy = A website can wait. 2 windows show more.

covers = Case 3: Mei wants to sell phone covers that she paints. Which is the smallest test?
    .hundred = 📦 Buy 100 covers
    .market = 🏪 A stall for 1 month
    .photo = 📷 Paint 2, show a photo
    .easy = Case 3. Mei paints phone covers. Which test is the smallest?
covers-hundred = 100 covers cost less each. But what if people want another colour? With 2 covers she can still change.
    .easy = What if people want another colour? With 2 covers she can change.
covers-market = At a stall she meets many people. But 1 month costs a lot. A photo of 2 covers costs little, and people can answer.
    .easy = A stall costs a lot. A photo costs little.
covers-photo = Yes. She counts how many people ask for one. If many ask for blue, she paints blue.
    .easy = Yes. She counts how many people ask.

when-to-stop = Case 4: Tarek wants to repair watches. Which test has a rule to stop?
    .works = 💪 Until it works
    .date = 📅 2 Saturdays, then count
    .gone = 💰 Until the money is gone
    .easy = Case 4. Tarek repairs watches. Which test has a good end?
when-to-stop-works = His will is strong, and that is good. But this test has no end. 2 Saturdays, then he counts: that is a rule.
    .easy = He is strong. But this test has no end. 2 Saturdays have an end.
when-to-stop-date = Yes. He knows the last day before he begins. Then he counts, and decides calmly.
    .easy = Yes. He knows the last day. Then he counts.
when-to-stop-gone = Then he stops too late, and the money for rent is gone too. A day, or a small number, is a better rule.
    .easy = Then his money is gone. A last day is better.

way = And the whole way to a test? Here are 4 steps. Tap them one after the other: which one comes first?
    .ask = 👂 Ask people about it
    .test = 🧪 Test it small
    .hear = 🔎 Find a problem
    .pays = 💶 Find who pays
    .easy = Here are 4 steps to a test. Tap them in their order. What comes first?
way-right = Yes. Questions cost nothing, and a test costs a little. So the questions come first.
    .easy = Yes. Questions are free. A test costs a little. So first ask.
way-other =
    Many want to test at once. But questions cost nothing, and a test costs a little. So this order saves money:
    { $order }
    .easy =
    Questions are free. A test costs a little. So first ask:
    { $order }

money = Now your own test. How much can you lose, so that rent and food are safe?
    .nothing = 🤲 Nothing now
    .ten = 💰 Up to 10 euros
    .twenty = 💶 Up to 20 euros
    .easy = Now your test. How much money can you lose?
money-nothing = Many good tests cost nothing: ask, show a photo, borrow a tool.
    .easy = Good tests can cost nothing. Ask. Show. Borrow.
money-ten = Good. Put these 10 euros in an envelope. When it is empty, the test is over.
    .easy = Good. Put 10 euros in an envelope. It is empty? Then stop.
money-twenty = Good. Put these 20 euros in an envelope. When it is empty, the test is over.
    .easy = Good. Put 20 euros in an envelope. It is empty? Then stop.

my-rule =
    Now write 2 short lines, or say them. My question is … I stop when …

    For example: “Do 3 people ask for it? I stop on Sunday.” Your mentor can read it or listen to it.
    .easy = Write or say 2 things. What do you want to know? When do you stop? For example: “I stop on Sunday.” Your mentor gets it.
my-rule-thanks = Thank you. Now your test has an end before it begins.
    .easy = Thank you. Now your test has an end.

# A safety card: the permit and the rules of the trade.
may =
    Before you work or take money: may you do it? If your permit does not allow self-employment, or you are not sure, stop and ask first. Until then, only ask people and listen.

    Some things always need a question first: food, children, cars, hair. And borrow no money for a test.
    .next = Next
    .easy =
    Before you work or take money: may you do it? Your permit does not allow your own business? Or you are not sure? Stop. Ask first. Until then, only ask people.

    Food, children, cars, hair: always ask first. Borrow no money.

test = Your task: do your small test in the next 7 days. Keep your rule: when it says stop, then stop. Write down what happened. Then tap the button.
    .done = ✅ The test is over
    .easy = Do your small test in 7 days. Your rule says stop? Then stop. Write down what happened. Then tap the button.
test-reminder =
    { $days ->
        [one] There is { $days } day left for your small test. What is the smallest step today?
       *[other] There are { $days } days left for your small test. What is the smallest step today?
    }
    .easy = What small step can you do today?
test-done = Good. You tried it, and you ended it by your own rule.
    .easy = Good. You tried it. You kept your rule.
test-late = The 7 days are over, and that is fine. A test can also be smaller: 1 person, 1 question.
    .easy = The 7 days are over. That is fine. A test can be smaller: ask 1 person.

result = What happened in your test? Every answer is a result.
    .paid = 💶 Somebody paid
    .liked = 🙂 People liked it
    .nobody = 🤷 Nobody wanted it
    .easy = What happened? Every answer is good.
result-paid = That is a strong sign. Ask them why they paid. One test is only a start, so stay small for now.
    .easy = That is a strong sign. Ask: why did you pay? Stay small for now.
result-liked = That is kind, and it is half of the answer. Next time ask: “What do you pay for this today?”
    .easy = That is nice. Next time ask: what do you pay today?
result-nobody = Now you know it, and you spent little. You can change the idea, or take one that you kept for later.
    .easy = Now you know. You spent little. Change the idea. Or take another one.

end = You can find an idea, choose it, ask people and test it small. Stopping in time is a skill too. See you in the next lesson!
    .easy = You can find an idea and test it. You can stop in time. See you soon!

later = One question, little money, a rule to stop. Begin on a day that is good for you. See you in the next lesson!
    .easy = One question. Little money. A rule to stop. Begin on a good day. See you soon!
