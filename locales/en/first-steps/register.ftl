### Register, step by step — whether you may at all, the list of your country, the usual order, what to bring, whom to ask.
###
### No office, fee, number or deadline of a country belongs in this lesson. The official page decides, and the office
### decides who may.

# At most 40 characters.
title = Register, step by step

# Sent when the learner was away for three days.
nudge = 5 steps to register: which one is open?
    .easy = Which step is open?

# The permit comes first, before anything else is read.
hello =
    Today you find the steps to register a business. It takes about 6 minutes.

    One thing comes before. Are you not sure that your permit allows self-employment? Then stop and ask first.
    .easy =
    Today you find the steps to register. It takes 6 minutes.

    First: may you work for yourself? Not sure? Stop. Ask first.

# The name and the trade may be changed in a translation.
story =
    Ravi repairs washing machines. A video says: “Register in 5 minutes!” He tries for 2 evenings. The page does not take his papers.

    At the library he opens the official page. One line says who can register online. People with his papers go to the desk. He waits there for 1 hour, with 4 papers. Then it is done, for 1 bus ticket.
    .next = Next
    .easy =
    Ravi repairs washing machines. A video says: “5 minutes!” He tries for 2 evenings. It does not work.

    Then he reads the official page. He has to go to the desk. He waits 1 hour. Then it is done.

rule =
    A good list of steps has 3 signs:
    🏛 It is on an official page.
    📅 It has a date, and the date is not old.
    👥 It says who can do each step, online or at the desk.

    You cannot find it? A library helps you.
    .next = Next
    .easy =
    A good list has 3 signs:
    🏛 It is an official page.
    📅 It has a new date.
    👥 It says who can do it.

    A library helps you find it.

order =
    The usual order has 5 steps:
    1️⃣ May I?
    2️⃣ Which form?
    3️⃣ The tax office
    4️⃣ Insurance
    5️⃣ An account for the business

    Your country can have another order. Your official list decides.
    .next = Next
    .easy =
    The usual order:
    1️⃣ May I?
    2️⃣ Which form?
    3️⃣ Tax office
    4️⃣ Insurance
    5️⃣ Account

    Your country can have another order. Look at your list.

bring =
    Take with you: passport or identity card, permit, a paper with your address, your work in one sentence. Take them all home again.

    Ask before you go: what does it cost? Is there an interpreter? At the end, ask for a paper that shows it is done.
    .next = Next
    .easy =
    Take with you: passport, permit, a paper with your address. Take them home again.

    Ask: what does it cost? Is there an interpreter?

which-list = Soraya tunes pianos. She finds 3 lists of steps. Which one does she take?
    .video = 🎬 A video with a smile
    .official = 🏛 An official page
    .friend = 💬 A friend's list
    .easy = Soraya tunes pianos. She finds 3 lists of steps. Which one is best?
which-list-video = A video can explain well. But nobody knows who made it, when, and for which papers. The official page decides.
    .easy = Who made it? When? The official page is better.
which-list-official = Yes. Now she looks for the date, and for the line that says who can do it.
    .easy = Yes. Now she looks for the date.
which-list-friend = A friend's list is kind help. But rules change, and the friend may have other papers. She compares it with the official page.
    .easy = The friend may have other papers. The official page is better.

in-order = Now the usual order, with Soraya. On her table are 4 steps. Tap them one after the other: which one comes first?
    .tax = 🧾 The tax office
    .may = 🪪 May I?
    .account = 🏦 An account
    .form = 📄 Which form?
    .easy = Soraya wants to begin. Tap the 4 steps in their order. What comes first?
in-order-right = Yes. Everything waits for “May I?”. She has the answer in a letter and keeps the letter. The tax office asks for the form, and the bank for the other papers.
    .easy = Yes. All steps wait for “May I?”. The bank usually comes last.
in-order-other =
    A tax number is no permit: if she works without a yes, she can lose her permit. The tax office asks for the form, and the bank for the other papers. So usually:
    { $order }
    .easy =
    A tax number is no permit. The bank asks for other papers first. So usually:
    { $order }

bag = Soraya packs her bag for the desk. Which one stays at home?
    .permit = 🪪 Her permit
    .code = 🔑 Code of her bank card
    .address = 🏠 A paper with her address
    .easy = Soraya packs her bag. What stays at home?
bag-permit = It is good to take care of it. But the desk has to see it. She shows it, and takes it home again.
    .easy = The desk has to see it. She takes it home again.
bag-code = Yes. No office needs the code of a card. She shows her papers and takes them home again.
    .easy = Yes. No office needs this code.
bag-address = The desk usually asks where she lives. No office needs the code of a card: it stays at home.
    .easy = The desk needs it. The code stays at home.

# A safety card: false helpers, and the permit once more.
whom =
    Whom do you ask? The tax office, a start help desk, a free advice centre. Your mentor thinks with you.

    Somebody wants money to register you? First look on the official page what it costs. And nobody may keep your passport, card or account.
    .next = Next
    .easy =
    Ask the tax office. Ask a free advice centre.

    Somebody wants money for it? Look at the official page. Nobody may keep your passport.

first-open =
    Your task: write the 5 steps on paper. Put a sign on each step that is done. Then do the first open step, or book help for it.

    Is “May I?” not a clear yes? Then this is your step: ask about it, and register nothing yet. Then tap the button.
    .done = ✅ I did one step
    .easy =
    Write the 5 steps. Which one is open? Do this step, or book help.

    “May I?” is not a clear yes? Then ask about it. Register nothing yet. Then tap the button.
first-open-reminder =
    { $days ->
        [one] There is { $days } day left for your first open step. A call to book help counts too.
       *[other] There are { $days } days left for your first open step. A call to book help counts too.
    }
    .easy = Your first open step: to book help counts too.
first-open-done = Well done! One step is done, and you know the next one.
    .easy = Well done! One step is done.
first-open-late = The week is over, and that is fine. Offices are slow too. Writing the 5 steps is a start.
    .easy = The week is over. That is fine. Write the 5 steps: a good start.

step = What did you learn from the office or from the official page? Write it, or say it. Your mentor can read it or listen to it. Please send no numbers and no photos of papers.
    .easy = What did you learn? Write or speak. Your mentor gets it. Send no photos of papers.
step-thanks = Thank you. Write the day and the next step on your paper.
    .easy = Thank you. Now write the next step on your paper.

end = May I, which form, tax office, insurance, account: you know the usual order, and your official list decides. In the next lesson you look at the rules of your trade. See you there!
    .easy = May I, form, tax office, insurance, account. Next: the rules of your trade. See you soon!

later = First “May I?”, then the other steps, from an official page. You can come back to them on any day. See you in the next lesson!
    .easy = First: may I? Then the other steps. You can do it any day. See you soon!
