### What mentors, and those who run the programme, are told.

desk-offer =
    🙋 { $alias } asks for a person.

    Language: { $speaks }
    Lesson: { $lesson }
    Stuck: { $stuck }
    Question: { $question }
    Last answers: { $answers }
    Notes of colleagues: { $notes }
    Waiting since { $since }.

    { $machine ->
        [on] You have no common language: a machine translates between you.
       *[off] You are asked because you speak { $shared }.
    } You are on duty until { $until }. Your talks: { $talks }.
    .take = ✋ I take it
    .pass = Not me, please

desk-taken =
    ✋ You have taken { $alias }. They know your name and are waiting for you.

    Language: { $speaks }
    Lesson: { $lesson }
    Stuck: { $stuck }
    Last answers: { $answers }
    Notes of colleagues: { $notes }

    Answer one of the messages here, and it goes to { $alias }. When you are done, give { $alias } back.
    .ready = 💬 Ready answers
    .note = 📝 Note for colleagues
    .hand-over = 🔁 Hand over
    .give-back = ✅ Give back
    .report = ⚠️ Report

desk-remind = ⏰ { $alias } has been waiting for your answer since { $since }. If you cannot answer, give { $alias } to somebody else: that is fine.
    .hand-over = 🔁 Hand over
    .give-back = ✅ Give back

desk-hand-over = To whom shall { $alias } go? They will see your notes and what { $alias } has asked.
    .pile = Whoever is free

desk-whom = You have several talks. Who is this for?
    .this = This one

desk-ready =
    Tap an answer. It goes to { $alias } in their language:
    { $ready }
    .hello = 👋 Greeting
    .later = 🕒 I answer later
    .more = ❓ Tell me more
    .photo = 📷 Send a picture
    .thanks = 🙏 Thank you

desk-ready-hello = Hello! I have read your question. I am here for you.
desk-ready-later = I have read your question. I need some time and will answer you later today.
desk-ready-more = Could you tell me a little more? What have you tried so far?
desk-ready-photo = Could you send me a picture of it? Please cover names and numbers on papers.
desk-ready-thanks = Thank you for your trust. I wish you a good next step.

desk-too-late = Thank you! Somebody else has { $alias } now, or the talk is over.

desk-passed = Good. Others are asked.

desk-given-back = ✅ { $alias } is back with the lessons, and knows that the talk is closed. Thank you!

desk-ended = { $alias } has ended the talk. Thank you!

desk-handed-over = 🔁 { $alias } goes to somebody else now, and knows it. Thank you!

desk-note = 📝 Write the note on { $alias } now. Only colleagues see it. It is never sent to { $alias }.

desk-noted = 📝 Kept. Only colleagues see it.

desk-passed-on = ✓ { $alias } gets it now.

desk-taken-away = { $alias } has waited very long for an answer, so others are asked now. { $alias } knows it. Next time, hand over when you are short of time.

desk-report = ⚠️ The people who run the programme are told and will write to you.

desk-nobody = ⚠️ Nobody has taken { $alias } (language: { $speaks }), waiting since { $since }. Is there anybody who could?

desk-silent = ⚠️ A mentor did not answer { $alias } in time. Others are asked now.

desk-reported = ⚠️ A problem is reported in the talk with { $alias }. Please look at it.

desk-wrong-fact = ✋ A learner says that the fact { $fact } is wrong. Please compare it with its page. You find it in the console, under Lessons.

desk-welcome =
    Welcome! You are a mentor here. When a learner asks for a person and you fit, a card comes to this chat. You take it with one tap and talk right here.

    Learners see your display name, never your number.

desk-coordinator = Welcome! You help to run this programme. You will hear here when nobody takes a learner, when a mentor is silent, and when somebody reports a problem.

desk-link = 🖥️ Your desk on a screen: { $link }

    The link works once, for 10 minutes. Nobody else should have it.

console-link = 🖥️ Your console on a screen: { $link }

    The link works once, for 10 minutes. Nobody else should have it.

desk-opened = 🔐 Your page with Solis was opened in a new browser: { $browser }. If it was not you, tap the button and write to a colleague.
    .end = 🚪 Log out everywhere

desk-closed = 🚪 Done: your page is closed in every browser. Write /desk for a new link.

desk-person-left = 👋 Somebody you talked with has left and had everything deleted. The talk is closed, and what was written in it is deleted here too. Please delete what you still see of it in this chat. There is nothing else to do.
desk-passkey = 🔑 A passkey was added to your account with Solis. From now on it lets you in, and links from this chat do not. If it was not you, write to a colleague at once.

desk-code = 🔢 Your code: { $code }

    Write it on the page that asks for it, within 10 minutes. Nobody else needs it, and no one from Solis will ask you for it.

desk-sign-in = 🖥️ Your console on a screen: { $link }

    Come in with your passkey there. If you have lost it, ask an admin for a link.

desk-roles = 🗂️ What you do with Solis has changed. Write /desk to see it.

desk-no-role = You do nothing for this programme at the moment. If that is wrong, write to a colleague.
