### Problems are chances — three signs of a problem that people pay to solve.

# At most 40 characters.
title = Problems are chances

# Sent when the learner was away for three days.
nudge = What did somebody complain about today?
    .easy = What did somebody complain about today?

hello = A problem can be the start of a business. Today you learn to find such problems. It takes about 5 minutes.
    .easy = Today you look for problems. It takes 5 minutes.

# The names and the problems may be changed in a translation.
story =
    Marisol takes the bus every morning. She hears people complain. “My phone is broken.” “I wait 3 weeks for a plumber.” “The zip of my coat is broken.”

    At first she thinks: so many problems. Then she writes them in a small notebook. After 1 week she has 9 lines. She looks for lines where people already pay for help. She finds 3.
    .next = Next
    .easy =
    Marisol takes the bus. She hears problems. “My phone is broken.” “My coat is broken.”

    She writes them down. After 1 week she has 9. For 3 of them, people pay.

rule =
    A complaint shows a problem. Look at it closely. Can it be a chance for a business? There are 3 signs.

    🔁 Often: it comes again and again.
    ⏳ Cost: people lose time, money or strength.
    💶 Pay: somebody pays for help today.

    All 3 signs? Write it down. Only 1 or 2? Ask more people first.
    .next = Next
    .easy =
    Look for 3 signs.
    🔁 Often: it comes again.
    ⏳ Cost: people lose time or money.
    💶 Pay: somebody pays for help.

    3 signs? Write it down.

street = Look at this street. 3 people have a problem here.
    .alt = A street with 3 people. One has a bicycle with a flat tyre. One stands before stairs with heavy bags. One holds a long letter.
    .easy = Look at this street. 3 people have a problem.

# The learner comes back here from each of the three cards below.
look = Which problem do you look at?
    .bicycle = 🚲 The bicycle
    .bags = 🛍 The heavy bags
    .letter = ✉️ The long letter
    .easy = Which problem do you look at?

at-bicycle =
    Hana rides to work every day. 4 times a year she has a flat tyre. Then she walks for 1 hour. A workshop far away repairs it for 12 euros.

    Often? Yes. Cost? Yes. Pay? Yes, Hana pays today. This problem has all 3 signs.
    .back = 🔎 Look again
    .next = Next
    .easy =
    Hana rides to work. Her tyre is flat. She walks for 1 hour. She pays 12 euros for help.

    Often? Yes. Cost? Yes. Pay? Yes. It has 3 signs.

at-bags =
    Mr Petrov is 80 years old. He lives on floor 4, and there is no lift. Twice a week he carries heavy bags. His neighbours often carry them for him. They take no money.

    Often? Yes. Cost? Yes, strength. Pay? Not today. Good neighbours are enough here. You can still ask him what he needs.
    .back = 🔎 Look again
    .next = Next
    .easy =
    Mr Petrov is old. His bags are heavy. There are many stairs. Neighbours help him. They take no money.

    Often? Yes. Cost? Yes. Pay? Not today.

at-letter =
    Amina gets a long letter from an office. She cannot read all of it. She loses half a day. Then an advice centre explains the letter for free.

    Often? Yes. Cost? Yes, time. Pay? No, the help is free. So tell people about the centre. That is a good thing to do.
    .back = 🔎 Look again
    .next = Next
    .easy =
    Amina has a long letter. She cannot read it all. An advice centre helps. It is free.

    Often? Yes. Cost? Yes. Pay? No. Tell people about the centre.

own =
    Now your own street. What did somebody complain about this week? Write it, or send a voice message.

    Your mentor can read it or listen to it. Please write no names.
    .easy =
    Now your street. What did somebody complain about? Write or speak.

    Your mentor gets it. Please say no names.
own-thanks = Thank you. Which of the 3 signs do you see in it? Often, cost, pay?
    .easy = Thank you. Which signs do you see in it?

# A card about people in trouble.
kind =
    Not every problem is a business. Some people need a doctor, an office or a friend. Show them the way to free help.

    Is somebody afraid or very sad? Do not sell to them. Listen, and help them find a person they can trust.
    .next = Next
    .easy =
    Some people need a doctor, an office or a friend. Show them free help.

    Is somebody very sad? Do not sell. Listen.

missing-sign = At the school gate, parents say every week: “School bags break so fast. I lose an afternoon to find a new one.” Which sign do you not know yet?
    .often = 🔁 Often
    .costs = ⏳ Cost
    .pays = 💶 Pay
    .easy = Every week parents say: “School bags break. I lose an afternoon.” Which sign is missing?
missing-sign-often = They say it every week. So it comes often. What you do not know is this: does somebody pay for a repair?
    .easy = They say it every week. That is often. Does somebody pay? You do not know.
missing-sign-costs = They lose an afternoon. So it costs time. What you do not know is this: does somebody pay for a repair?
    .easy = They lose an afternoon. That is a cost. Does somebody pay? You do not know.
missing-sign-pays = Yes. Nobody says it. So ask the parents: what do you pay today when a bag breaks?
    .easy = Yes. Nobody says it. Ask the parents: what do you pay?

three-voices = 3 people speak. Ines: “The winter is too long.” Bilal: “Every week a driver brings my boxes. I pay him, and he comes late.” Nino: “My neighbour never says hello.” Which problem has all 3 signs?
    .winter = ❄️ The long winter
    .driver = 📦 The late driver
    .hello = 👋 The quiet neighbour
    .easy = 3 people speak. “The winter is long.” “I pay a driver. He is late every week.” “My neighbour does not say hello.” Which has 3 signs?
three-voices-winter = It comes every year, that is true. But nobody can buy a shorter winter. The late driver has all 3 signs.
    .easy = Winter comes often. But nobody can buy a short winter. The driver has 3 signs.
three-voices-driver = Yes. It comes every week, it costs time, and Bilal already pays.
    .easy = Yes. It is every week. It costs time. He pays.
three-voices-hello = It can hurt, that is true. But nobody pays for a hello. The late driver has all 3 signs.
    .easy = It can hurt. But nobody pays for a hello. The driver has 3 signs.

listen =
    Your task: listen for a few days. Listen on the bus, in the shop, at work. Note 3 complaints. Look for the 3 signs. Then tap the button.

    Write no names. The notes are yours, send nothing here. You need them in the next lesson.
    .done = ✅ I have 3 notes
    .easy =
    Listen for some days. Listen on the bus and in the shop. Write down 3 problems. Write no names. Then tap the button.

    Keep your notes. You need them soon.
listen-reminder =
    { $days ->
        [one] There is { $days } day left to listen. What did somebody complain about today?
       *[other] There are { $days } days left to listen. What did somebody complain about today?
    }
    .easy = What did you hear today? Write down one problem.
listen-done = Good. You listened, and now you have 3 problems on paper.
    .easy = Good. Now you have 3 problems on paper.
listen-late = The week is over, and that is fine. You hear people every day. One note is a start.
    .easy = The week is over. That is fine. One note is a start.

end = Now you know 3 signs: often, cost, pay. Keep your notes near you. In the next lesson they become ideas.
    .easy = You know 3 signs: often, cost, pay. Keep your notes. See you soon!

later = Now you know 3 signs: often, cost, pay. Write a problem down when you hear one. See you in the next lesson!
    .easy = You know 3 signs: often, cost, pay. Hear a problem? Write it down. See you soon!
