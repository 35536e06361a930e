### Scams and hard pressure — seven tricks, and the way to help.
###
### No telephone number, office or law belongs in this lesson: the numbers of help are behind the red button, with their
### source. The labels “Menu”, “Back”, “A person” and 🆘 are those of the chat: they are called here as they are there.

# At most 40 characters.
title = Scams and hard pressure

# Sent when the learner was away for three days. The preview names no danger.
nudge = Somebody wants it fast? Slow down.
    .easy = Somebody wants it fast? Slow down.

hello = Today you learn 7 tricks, and the way to help. It takes about 6 minutes.
    .easy = Today you learn 7 tricks and the way to help. It takes 6 minutes.

# The name and the trade may be changed in a translation.
story =
    Thandi lays floors. Her phone rings: “Tax office. You owe 450 euros. Pay by card in 1 hour, and tell nobody.” Her hands shake. Last year she paid such a caller 150 euros. They never came back.

    This time she ends the call. She takes the number from an official letter and asks. “You owe nothing.” It cost her 10 minutes and a bad night.
    .next = Next
    .easy =
    Thandi lays floors. Her phone rings: “Tax office. You owe 450 euros. Pay now. Tell nobody.” Last year she paid. The money is gone.

    Now she ends the call. She asks the real tax office. She owes nothing.

tricks =
    7 tricks. Here are 4:
    1️⃣ Pay first: for a job, a paper or a loan.
    2️⃣ Give me: your passport, your card, your account.
    3️⃣ Be quick: today, now, in 1 hour.
    4️⃣ Tell nobody.

    One trick is enough to stop.
    .next = Next
    .easy =
    7 tricks. Here are 4:
    1️⃣ Pay first.
    2️⃣ Give me your passport, card or account.
    3️⃣ Be quick.
    4️⃣ Tell nobody.

    One is enough: stop.

more-tricks =
    Here are 3 more:
    5️⃣ Only sign: a paper you cannot read, a company in your name.
    6️⃣ A false office: “police”, “bank” or “tax office” on the phone.
    7️⃣ Fear: “You owe me. Do it, or I report you.”

    These people are good at it. Whoever believes them is not guilty. Stop, breathe, ask one person.
    .next = Next
    .easy =
    Here are 3 more:
    5️⃣ Only sign.
    6️⃣ A false office on the phone.
    7️⃣ Fear: “You owe me!”

    It is not your fault. Stop, breathe, ask one person.

warehouse = Real or a trap? Message 1: “Good work in a warehouse! First send 90 euros for the work clothes. Then you begin on Monday.”
    .real = 🙂 Looks real
    .trap = 🛑 A trap
    .easy = Message 1: “Good work! First send 90 euros for work clothes.” Real or a trap?
warehouse-real = Work clothes sound normal, and work is needed. But this is trick 1. A job is free: never pay to get it.
    .easy = It sounds normal. But a job is free. Do not pay first.
warehouse-trap = Yes, trick 1. A job is free: never pay to get it.
    .easy = Yes, trick 1. A job is free.

letter = Message 2, by post from the tax office: “One paper is missing. Please bring it this month. Our desk is open on Monday and Thursday.”
    .real = 🙂 Looks real
    .trap = 🛑 A trap
    .easy = Message 2 is a letter: “One paper is missing. Please bring it to our desk this month.” Real or a trap?
letter-real = Yes. There is time, a desk, and no money to send. Not sure? Take the number from the official page, and ask there.
    .easy = Yes. There is time, and a desk. Not sure? Ask at the desk.
letter-trap = It is good to be careful with offices. But there is time, a desk, and no money to send. You can ask at the desk before you do anything.
    .easy = There is time, and a desk. It looks real. Not sure? Ask there.

my-name = Message 3: “I need a company in your name. You only sign, I do the rest. 200 euros a month for you.”
    .real = 🙂 Looks real
    .trap = 🛑 A trap
    .easy = Message 3: “A company in your name. Only sign. You get 200 euros a month.” Real or a trap?
my-name-real = 200 euros for one signature sound easy. But it is trick 5: your name stands there, so the debts can come to you.
    .easy = It sounds easy. But your name is there. The debts can be yours.
my-name-trap = Yes, trick 5. Your name stands there, so the debts and the questions of the office can come to you.
    .easy = Yes, trick 5. The debts can be yours.

take-home = Message 4, in a shop: “Here is the contract for your table. Take it home, read it, and show it to somebody. We talk next week.”
    .real = 🙂 Looks real
    .trap = 🛑 A trap
    .easy = Message 4: “Here is the contract. Take it home. Read it. We talk next week.” Real or a trap?
take-home-real = Yes. You have time, and you may show it. You may still say no, when you have read it.
    .easy = Yes. You have time. You may show it. You may say no.
take-home-trap = A contract can be bad, so reading is right. But here you have time, and you may show it. That is none of the 7 tricks.
    .easy = You have time, and you may show it. That is a good sign.

flight = Rubén's boss says: “You owe me for the flight. I hold your passport until you have worked for it. Be quiet, or I report you.” What helps Rubén most?
    .work = 🧱 Work until it is paid
    .quiet = 🤐 Be quiet and wait
    .help = 🆘 Ask for help
    .easy = Rubén's boss has his passport. He says: “You owe me. Be quiet and work.” What helps Rubén?
flight-work = He wants to be fair, and he is afraid. But such a debt often grows each month. Nobody may keep his passport: he asks for help.
    .easy = Such a debt often grows. Nobody may keep his passport. He asks for help.
flight-quiet = Quiet can feel safe today. But tricks 2, 4 and 7 become stronger when nobody knows. There is help without the police first.
    .easy = Quiet feels safe. But help is better. There is help without police.
flight-help = Yes. Nobody may keep his passport. Victim support, a women's line or a trade union helps, without the police first.
    .easy = Yes. Nobody may keep his passport. There is help without police.

# A safety card: after a trick.
happened =
    Did it happen to you? It is not your fault, and you can still do much:
    ✋ Pay and sign nothing more.
    🏦 Call your bank at once, with the number on your card.
    💬 Keep the messages.
    🤝 Tap “A person” here. Together you find out where to report it.
    .next = Next
    .easy =
    Did it happen to you? It is not your fault.
    ✋ Pay nothing more.
    🏦 Call your bank now.
    💬 Keep the messages.
    🤝 Tap “A person”.

# Practice. Menu → Back brings the learner back to this card.
red-button =
    Now practise the way to help. Tap Menu: it is always there. The first button has this sign: 🆘. Only look at it. Then tap Back, and this card comes again.

    Looking calls nobody. Did you find it?
    .found = ✅ I found it
    .where = 🤔 Not yet
    .easy =
    Now practise. Tap Menu. Look at the first button: 🆘. Then tap Back. You come here again.

    Looking calls nobody. Did you find it?

where =
    That is fine: it is why we practise. Look where you write. Menu is near it, beside “A person”. You see no Menu? Write /sos: it opens the same help. Tap Menu, look, then tap Back.
    .found = ✅ Now I found it
    .person = 🤝 Ask a person
    .easy = That is fine. Menu is near the place where you write. No Menu? Write /sos: it opens the same help.

person = Good. First see who can answer, and what they will see. After that, your task.
    .easy = Good. First see who answers. Then comes your task.

what-it-does =
    When you tap 🆘, I show the emergency number. If there are checked help lines for your country, they follow. I stop all reminders. Then I ask if a person shall write to you.

    I call nobody before you say yes. You can also hide this chat there.
    .next = Next
    .easy =
    You tap 🆘? I show help numbers. I stop all reminders. I ask: shall a person write to you?

    I call nobody without your yes.

# No number here. “No, only the numbers” and “Pause or go on” are buttons of the chat.
save =
    Your task: tap Menu, then 🆘. Save one help number in your phone. Then tap “No, only the numbers”.

    Other people see your phone? Give the number a quiet name, for example “Library”.

    Reminders are off after 🆘. You want them again? Menu, then “Pause or go on”. Then come back to this card and tap its button.
    .done = ✅ Saved
    .easy =
    Tap Menu, then 🆘. Save one number in your phone. Then tap “No, only the numbers”.

    Choose a quiet name, like “Library”. Reminders stop. You want them back? Menu, “Pause or go on”. Then tap the button here.
save-reminder =
    { $days ->
        [one] There is { $days } day left for your small task in the menu. It takes 2 minutes.
       *[other] There are { $days } days left for your small task in the menu. It takes 2 minutes.
    }
    .easy = Your small task in the menu takes 2 minutes.
save-done = Well done! Help is one call away now. Maybe you never need it. Maybe a friend does one day.
    .easy = Well done! Help is one call away now.
save-late = The week is over, and that is fine. The numbers stay in the menu, day and night.
    .easy = The week is over. That is fine. The numbers stay in the menu.

# A friend, so that nobody has to tell their own story.
warn = Which of the 7 tricks do you want to tell a friend about? What do you say to your friend? Write it, or say it. No names, please. Your mentor can read it or listen to it.
    .easy = Which trick do you tell a friend about? Write or speak. No names. Your mentor gets it.
warn-thanks = Thank you. Tell it to your friend this week: people listen to friends.
    .easy = Thank you. Now tell your friend.

end = Pay first, give me, be quick, tell nobody, only sign, a false office, fear: one is enough to stop. And help is in the menu. See you in the next lesson!
    .easy = You know 7 tricks. One is enough: stop. Help is in the menu. See you soon!

later = One trick is enough to stop. Somebody wants it fast? Slow down and ask one person. Help is in the menu, under 🆘. See you in the next lesson!
    .easy = One trick is enough: stop. Ask one person. Help is in the menu. See you soon!
