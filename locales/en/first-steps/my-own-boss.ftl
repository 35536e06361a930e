### My own boss – or not? — six questions that show false self-employment.
###
### 4 of 6 is our rule for learning, not law. No law, office or number of a country belongs in this lesson.

# At most 40 characters.
title = My own boss – or not?

# Sent when the learner was away for three days.
nudge = 6 questions. Who decides your hours?
    .easy = Who decides your hours?

offer = A man offers you work. He says: open your own company first, then I pay you more. Sometimes this is a fair deal. Sometimes it is a trap. Today you learn 6 questions to ask. It takes about 5 minutes.
    .next = Next
    .easy = A man says: open a company, then I pay you. Is it good? Or is it a trap?

# The name may be changed in a translation. “False self-employment” is the official word.
dawit =
    Dawit brings food to homes by bicycle. Only one company pays him. The company decides his hours, his clothes and his price. He may not send a friend in his place. When he is ill, he gets no money.

    On paper Dawit has his own business. In real life he works like an employee, but without an employee's rights. This is called false self-employment.
    .next = Next
    .easy =
    Dawit brings food by bike. One boss pays him.
    The boss says when. The boss says how much.
    Dawit is ill. He gets no money.
    On paper he is the boss. In life he is not.

six =
    Ask 6 questions:
    1️⃣ Can I say no to a job?
    2️⃣ Do I decide my hours?
    3️⃣ Do I decide my price?
    4️⃣ Can I work for other customers?
    5️⃣ Can I send another person?
    6️⃣ Do I use my own tools?

    Count your yes answers. With 4 or more, it looks like your own business. With 3 or less, get advice before you sign.
    .next = Next
    .easy =
    Ask 6 things:
    1️⃣ Can I say no?
    2️⃣ Do I choose hours?
    3️⃣ Do I choose the price?
    4️⃣ Can I work for other people?
    5️⃣ Can I send a friend?
    6️⃣ Are the tools mine?

    4 times yes is good. 3 or less: ask for help.

why =
    Why is it important? With false self-employment you usually pay tax and insurance alone, without sick pay or paid holidays. An office can ask for money later.

    And if your permit does not allow self-employment, you can lose the permit. So stop and ask first. And the number is only a sign: an adviser knows more.
    .next = Next
    .easy =
    With a false business you pay tax alone. You are ill? No money.

    Your permit does not allow self-employment? Stop. Ask first.

what-to-do =
    Do not sign on the first day. Take a photo of every page. Show it to your mentor, a trade union or the labour inspectorate: an office that looks at work. Ask first if the advice is free.

    You never have to pay to get a job. Nobody may keep your passport, card or account.
    .next = Next
    .easy =
    Do not sign today. Take a photo. Show it to your mentor.
    A job is free. Do not pay for a job.
    Your passport is yours. Nobody may keep it.

# A safety card. The labels of the buttons are those of the menu.
red-button = Are you in danger, or does somebody keep your documents? Tap Menu, then 🆘. The emergency number is there, and you can ask for a person. For a question without danger, tap “A person”.
    .next = Next
    .easy = Are you in danger? Tap Menu, then 🆘. Help is there. Only a question? Tap “A person”.

# Yes to 1, 2, 3, 4 and 6.
lina = Now 3 offers. Lina cleans for 5 families. She chooses days and price, and she may say no. She brings her own things. What does it look like?
    .own = 🧍 Own business
    .false = ⚠️ False, get advice
    .easy = Lina cleans for 5 families. She chooses days and price. The tools are hers. What does it look like?
lina-own = Yes. She decides, and she has 5 customers. That is 5 times yes: no to a job, hours, price, customers, tools.
    .easy = Yes. She decides. She has 5 customers.
lina-false = It is good to be careful with offers. But count: no to a job, hours, price, customers, tools. 5 times yes looks like her own business.
    .easy = Count her yes answers: hours, price, customers, tools. It looks like her own business.

# Yes to none.
omar = Omar drives for one company, in its car and at its hours. They fix the price, and he may not say no to a trip. They say: be self-employed. What does it look like?
    .own = 🧍 Own business
    .false = ⚠️ False, get advice
    .easy = Omar drives for one company. It is their car. They say when. What does it look like?
omar-own = He drives alone, so it can feel like it. But one company, its car, its hours, its price: he decides nothing. He gets advice first.
    .easy = He drives alone. But the company decides. He gets advice first.
omar-false = Yes. One company, its car, its hours, its price. He shows the paper to a trade union before he signs.
    .easy = Yes. Their car, their hours. He gets advice first.

stranger = A stranger writes: “Pay 300 euros, and I open the company for you. Give me your passport for 2 days.” What is best?
    .pay = 💶 Pay the 300 euros
    .give = 🛂 Only the passport
    .stop = 🛑 Stop, and ask
    .easy = A stranger says: “Pay 300 euros. Give me your passport for 2 days.” What is best?
stranger-pay = He makes it sound quick. But a job is free, and you can open a business yourself. Stop, save the message, and tap “A person”.
    .easy = A job is free. Stop. Keep the message. Tap “A person”.
stranger-give = 2 days sound short. But nobody may keep your passport, not for 1 hour. Stop, save the message, and tap “A person”.
    .easy = Papers stay with you. Stop. Keep the message. Tap “A person”.
stranger-stop = Yes. A job is free, and papers stay with you. Save the message: it can help an adviser.
    .easy = Yes. A job is free. Papers stay with you. Keep the message.

check-one =
    Your task: take one offer of work. It can be your own, or one from a page or a wall. Ask the 6 questions and count the yes answers.

    Send no names and no photo of papers. Then tap the button.
    .done = ✅ I counted
    .easy =
    Take one offer of work. From your life, or from a page. Ask the 6 questions. Count the yes.

    Send no names. Then tap the button.
check-one-reminder =
    { $days ->
        [one] There is { $days } day left for your 6 questions. Did anybody offer you work? Check it here first.
       *[other] There are { $days } days left for your 6 questions. Did anybody offer you work? Check it here first.
    }
    .easy = Did anybody offer you work? Ask the 6 questions first.
check-one-done = Well done! Now you know a way to look at every offer.
    .easy = Well done! You can check every offer.
check-one-late = The week is over, and that is fine. Keep the 6 questions for the next offer. It comes on its own day.
    .easy = The week is over. That is fine. Keep the 6 questions for later.

how-many = How many yes answers did you count? Send only the number, or say it. No names, please. Your mentor can read it or listen to it.
    .easy = How many times yes? Send only the number. Your mentor gets it.
how-many-thanks = Thank you. Is it 3 or less, or are you not sure? Show the offer to an adviser before you sign.
    .easy = Thank you. 3 or less? Do not sign yet. Show it to an adviser.

end = Who decides the hours, the price, the tools? With 6 questions you see if you are your own boss. In the next lesson you learn 7 tricks, and where help is. See you there!
    .easy = Who decides? You have 6 questions. Next: 7 tricks and where help is. See you soon!

later = Do not sign on the first day. Ask the 6 questions, and show the paper to somebody. See you in the next lesson!
    .easy = Do not sign today. Ask 6 questions. Show the paper. See you soon!
