### Three questions to choose — can I, will they pay, may I?
###
### No facts about the law of a country belong in this lesson. The office decides.

# At most 40 characters.
title = Three questions to choose

# Sent when the learner was away for three days. Ideas that wait are in the chat and on paper.
nudge = The ideas you keep for later are safe.
    .easy = Your other ideas are safe.

hello = You have a list of ideas. Today you look at one of them with 3 questions. It takes about 5 minutes.
    .easy = Today you look at one idea. It takes 5 minutes.

story =
    Olena likes 3 of her ideas. She can repair computers. She can teach old people to use a phone. She can drive a taxi. She begins with all 3 at once. After 2 weeks she is tired, and no work is finished.

    So she takes a sheet of paper. For each idea she asks 3 questions. Then she sees which one comes first.
    .next = Next
    .easy =
    Olena has 3 ideas. She begins with all 3. Soon she is tired.

    She stops. She takes paper. For each idea she asks 3 questions.

# The official word is explained: people meet it on forms.
questions =
    The 3 questions are:
    🛠 Can I? I have the skill, or I can learn it soon.
    💶 Will they pay? I know people who pay for this today.
    🪪 May I? My permit and the rules for this work allow it.

    Each answer gets a light: green, yellow or red. A red light is not your fault. It can change.
    .next = Next
    .easy =
    Ask 3 questions.
    🛠 Can I do it?
    💶 Will people pay?
    🪪 May I do it? Look at permit and rules.

    Each gets a light. A red light is not your fault.

mine = Now your turn. Take your list. Which idea do you look at? Write it in a few words, or say it. Your mentor can read it or listen to it.
    .easy = Now you. Which idea do you look at? Write or speak. Your mentor gets it.
mine-thanks = Thank you. Now the 3 lights for this idea. No answer is wrong.
    .easy = Thank you. Now the 3 lights. No answer is wrong.

can = 🛠 Can I do it?
    .green = 🟢 Yes, I can do it
    .yellow = 🟡 I need to learn a bit
    .red = 🔴 Not yet
    .easy = 🛠 Can I do it?
can-green = Good. You did it before, and you can do it again.
    .easy = Good. You can do it again.
can-yellow = Good to know. Who can show you the missing part? Often 1 or 2 afternoons help.
    .easy = Good to know. Who can show you?
can-red = That is honest. Learning takes time, so maybe this idea comes later. Or somebody who can do it works with you.
    .easy = That is honest. Learn first. Or ask somebody to work with you.

pay = 💶 Will they pay? Do you know people who pay for this today?
    .green = 🟢 Yes, I know some
    .yellow = 🟡 I think so
    .red = 🔴 Nobody I know
    .easy = 💶 Will they pay? Do you know somebody who pays today?
pay-green = Good. You will hear more from them soon.
    .easy = Good. Talk with them soon.
pay-yellow = That is a fair answer. To think is not to know. The next lesson helps you to ask.
    .easy = You think so. You do not know yet. The next lesson helps.
pay-red = It is good to see this today, before you spend money. In the next lesson you ask 5 people.
    .easy = It is good to see this now. Next time you ask 5 people.

# This answer is kept for the learner alone.
may = 🪪 May I do it? Look at your permit, and at the rules for this work. Only you see this answer.
    .green = 🟢 Yes, I asked
    .yellow = 🟡 I am not sure
    .red = 🔴 Not today
    .easy = 🪪 May I do it? Think of your permit. Think of the rules. Only you see this answer.
may-green = Good. Keep the paper or the letter that says so.
    .easy = Good. Keep the paper that says so.
may-yellow = Many people are not sure. One question to the right office helps.
    .easy = Many people are not sure. Ask the office.
may-red = It is good that you know. An idea can wait. A new permit can change this light.
    .easy = It is good that you know. The idea can wait.

# A safety card, for the yellow and the red light.
ask-first =
    Self-employment means that you work for yourself. If your permit does not allow it, or you are not sure, stop and ask first. Some work also needs a licence.

    A free advice centre knows where to ask. Solis does not decide. The office decides. Until then you can think, learn and listen.
    .next = Next
    .easy =
    Your permit does not allow your own business? Or you are not sure? Stop. Ask first.

    An advice centre helps for free. The office decides. You can learn and listen now.

lights =
    Look at your 3 lights. No red light? This idea can come first. One yellow? Then you know what to ask. One red? Keep the idea for later, and take another one.

    Do you want to look at one more idea?
    .again = 🔄 One more idea
    .next = Next
    .easy = Look at your 3 lights. No red? It can come first. A red one? Keep the idea for later. One more idea?

olena =
    Olena has her lights:
    💻 Repair computers: 🟢 🟢 🟡
    📱 Teach phones: 🟢 🔴 🟢
    🚕 Drive a taxi: 🟢 🟢 🔴
    The lights are: can I, will they pay, may I. Which idea comes first?
    .computers = 💻 Computers
    .phones = 📱 Phones
    .taxi = 🚕 Taxi
    .easy =
    Olena has her lights: can I, will they pay, may I.
    💻 Computers: 🟢 🟢 🟡
    📱 Phones: 🟢 🔴 🟢
    🚕 Taxi: 🟢 🟢 🔴
    Which idea comes first?
olena-computers = Yes. It has no red light. The yellow one says: first ask if she may.
    .easy = Yes. No light is red. One is yellow: she asks first.
olena-phones = She can do it, and she may. But nobody pays: the library does it for free. Computers have no red light.
    .easy = She can do it. But nobody pays. Computers have no red light.
olena-taxi = People would pay. But today she may not drive a taxi. This idea waits. Computers have no red light.
    .easy = People pay. But today she may not. Computers have no red light.

red-pay = Samir paints signs for shops. Can I: 🟢. May I: 🟢. Will they pay: 🔴, he knows nobody who pays. What is his best step?
    .loan = 🏦 Borrow for paint
    .ask = 👂 Ask 5 shop owners
    .cheap = 🏷 Make it very cheap
    .easy = Samir paints shop signs. He can. He may. But who pays? He does not know. What is best?
red-pay-loan = With paint he can begin. But he must pay the money back, and no customer is there. It costs nothing to ask 5 shop owners first.
    .easy = He must pay the money back. He has no customer. Ask first. That is free.
red-pay-ask = Yes. He asks what they use today and what it costs. Then the light can change.
    .easy = Yes. He asks. Then the light can change.
red-pay-cheap = A low price helps when people need the thing. He does not know yet if they do. First ask 5 shop owners.
    .easy = Do people need it? He does not know. He asks first.

keep-two = Your task: choose 1 idea from your list. Then choose 2 ideas for later. Write the one idea on a paper and put it where you see it. Write the two others on a second paper and keep it. Then tap the button.
    .done = ✅ I have chosen
    .easy = Choose 1 idea. Put it on paper, where you see it. Keep 2 other ideas for later. Then tap the button.
keep-two-reminder =
    { $days ->
        [one] There is { $days } day left to choose. 1 idea for now, 2 for later.
       *[other] There are { $days } days left to choose. 1 idea for now, 2 for later.
    }
    .easy = Choose 1 idea for now. Keep 2 for later.
keep-two-done = Good. You said yes to one idea, and you lost none.
    .easy = Good. You have 1 idea. You lost no idea.
keep-two-late = The days were full, and that is fine. Your ideas wait for you.
    .easy = Your days were full. That is fine. Your ideas wait.

chosen = Which idea did you choose? Write one sentence, or say it. Your mentor can read it or listen to it.
    .easy = Which idea is it? Write or speak. Your mentor gets it.
chosen-thanks = Thank you. You can change your idea at any time.
    .easy = Thank you. You can change it any time.

end = You have one idea and 3 lights. In the next lesson you ask people about it. See you there!
    .easy = You have 1 idea. Next time you ask people. See you soon!

later = Take an idea with no red light. In the next lesson you ask people about it. See you there!
    .easy = Take an idea with no red light. Next time you ask people. See you soon!
