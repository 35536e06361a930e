### The desk of a mentor: what they have, who waits, and how they work.

# $talks is such as 1/3, $waiting a number, $hours such as Monday-Friday 09:00-17:00, $holidays a list.
desk-menu =
    🗂 Your desk.

    Your talks: { $talks }
    Waiting for a person: { $waiting }
    You answer: { $hours }
    Days off: { $holidays }
    .talks = 💬 My talks
    .waiting = 🙋 Who waits
    .settings = ⚙️ How I work
    .away = 🌴 I am away
    .practice = 🎓 Practice talk
    .screen = 🖥️ My desk on a screen
    .leave = 👋 Stop being a mentor
    .open = 🗂 My desk

desk-talks = Your talks: { $talks }. Tap one, and its card comes again.
    .back = Back

desk-waiting = Waiting for a person: { $waiting }. These are learners you could answer. Tap one to read the card.
    .back = Back

# $languages, $topics, $zone and $capacity are as the mentor has set them; $language is the language of this chat.
desk-settings =
    ⚙️ How you work. You can change everything at any time.

    Learners call you: { $name }
    You answer in: { $languages }
    You answer about: { $topics }
    Hours: { $hours }
    Your clock: { $zone }
    Days off: { $holidays }
    Talks at once: { $capacity }
    This chat speaks: { $language }
    .name = 🙂 Name
    .languages = 🗣 Languages I answer in
    .topics = 🏷 Topics
    .hours = 🕒 Hours
    .zone = 📍 Where I am
    .holidays = 🌴 Days off
    .capacity = 🔢 Talks at once
    .interface = 🌐 Language of this chat
    .back = Back

desk-check =
    Is this right, { $name }?

    You answer in: { $languages }
    You answer about: { $topics }
    Hours: { $hours }
    Your clock: { $zone }
    .right = ✅ That is right
    .languages = 🗣 Change the languages
    .hours = 🕒 Change the hours
    .zone = 📍 Change where I am

desk-languages = In which languages do you answer learners? Tap each of them; tap again to take it away. One always stays.
    .back = Done

desk-topics = What do you answer questions about? Tap each of them; tap again to take it away.
    .everything = Everything
    .question = General questions
    .back = Done

desk-hours =
    When do you answer? Learners are told these hours, and you are asked only then.

    Now: { $hours }
    .weekdays = Monday to Friday, 9 to 17
    .evenings = Monday to Friday, 17 to 21
    .weekends = Saturday and Sunday, 10 to 18
    .always = Always
    .own = ✏️ Other hours
    .back = Done

desk-holidays =
    🌴 When are you away? Nobody is sent to you on these days. Talks you have stay with you: hand them over if you cannot answer.

    Days off: { $holidays }
    .today = Today
    .this-week = Until the end of this week
    .next-week = Next week
    .two-weeks = Two weeks from today
    .own = ✏️ Other days
    .back = Done

desk-capacity = How many talks do you want to have at once, at most?
    .back = Done

desk-leave = Do you want to stop being a mentor? Learners who talk with you now go to other mentors at once, and are told so.
    .yes = Yes, I stop
    .no = No, I stay

desk-write-name = What shall learners call you? Write a name. They see it in every talk with you.

desk-bad-name = This cannot be a name. Please write one with letters, such as: Ilze

# The examples stay as they are: Solis reads days in English and in the language of this chat.
desk-write-hours =
    Write your hours now, as in one of these examples:

    Mon-Fri 09:00-17:00
    Mon,Wed,Fri 18:00-21:00
    Mon-Fri 09:00-12:00,13:00-17:00; Sat 10:00-14:00

    Days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.

# $part is what could not be read.
desk-hours-day =
    I find no day of the week in this: { $part }

    Please write your hours again, with the days first, as in:
    Mon-Fri 09:00-17:00

desk-hours-time =
    I cannot read from when to when: { $part }

    Please write your hours again, with times from 00:00 to 24:00, as in:
    Mon-Fri 09:00-17:00

desk-hours-empty =
    This begins and ends at the same time: { $part }

    Please write your hours again. A whole day is written so:
    Sat 00:00-24:00

desk-write-holidays =
    Write the first and the last day, as in one of these examples:

    24.12.-3.1.
    24.12.2026-3.1.2027

    One day alone is fine too: 24.12.

desk-bad-holidays =
    I cannot read these days, or they are over: { $part }

    Please write day and month in numbers, first and last day, as in:
    24.12.-3.1.

desk-left = You are no longer a mentor here. Thank you for everything! If you want to come back, ask the people who run this programme for a new invitation.

desk-frozen = The people who run this programme have paused your work as a mentor. No learners come to you now, and nothing you write here reaches a learner. Please talk to them if you do not know why.

desk-unfrozen = You can work as a mentor again. Write /desk to see your desk.
