### Words that stand alone: the keyboard, short answers, days of the week.

# The three buttons that are always there. At most 16 letters each; all different.
continue = Continue
person = A person
menu = Menu

# What a learner is called who gave no name.
nameless = friend

# Under the first message of a lesson whose translation nobody has reviewed.
machine = 🤖 This text was translated by a machine. Nobody has checked it yet.

# Above the first message of a lesson that is not told in this language. It follows in English.
not-in-yours = 🌍 This lesson is not here in your language yet. It is in English.

# Above the first message about safety or the law, where only a machine has said it in this language. It follows in
# English, and below that in the words of the machine.
unchecked = 🤖 Nobody has checked these words in your language yet. So you read them in English first. Below is what a machine made of them.
    .easy = 🤖 Nobody has checked this in your language. First it is in English. Below it a machine says it in your language.

# At most 200 letters: Telegram shows it in a small window.
wrong-fact = ✋ This is wrong
closed = This question is closed. The open question is the last one.
noted = Thank you. It is noted.
forgotten = You are forgotten: I have deleted everything I kept about you. If you want to begin anew one day, write /start. Goodbye, and good luck!

please-tap = Please tap one of the buttons. You can also write its number.
    .easy = Please tap a button. Or write its number.

# Where a number is to be worked out, and there is none, or several.
please-number = Please write one number with digits, such as 12. You can also write it with a word: 12 euros.
    .easy = Please write one number, such as 12.

# What somebody has put in order so far, with numbers, above the buttons that are left.
so-far =
    { $put }

    What comes next?
start-again = ↩️ Start again

# Of an answer, for mentors and on the page of what is kept: how it was put in order; that it is no number of ours.
in-order = In the right order
in-another-order = In another order
another-number = Another number

idle = To go on, tap Continue. To ask something, tap “A person”.

welcome-back = Welcome back, { $name }! We go on where you stopped.

cannot-use = I cannot use this kind of message here. Please tap a button, or write.

kept-for-person = I keep this for the person who answers you.

# How long a person usually takes.
wait-unknown = I cannot say yet how long it takes.
wait-hour = Usually somebody comes within an hour.
wait-day = Usually somebody comes within a day.
wait-days = Usually it takes some days.

# Above what a person says to another.
from = 💬 { $name }
changed = ✏️ { $name } has changed this:

# In place of something that this chat cannot show; $what is one of the words for it below.
was-sent = 📎 { $name } has sent something that cannot be shown here: { $what }

# To whoever sent it.
not-passed-on = This could not be passed on: { $what }

# To a learner who sends their own number with the button of the messenger.
own-number = 🔒 Your number stays with me: the mentor does not see it. If you want to give it anyway, write it as a message.

# Whoever writes one of these words wants a person. With commas between.
help-words = help, help me, a human, human, person, i need help

# Whoever writes one of these words wants it said easier. With commas between.
easier-words = easier, say it easier, simpler, too hard, too difficult, i do not understand, i don't understand, not clear

# For a mentor: how it shows that a learner is stuck. A number follows.
stuck-wrong = wrong answers
stuck-again = the same question again
stuck-silent = days of silence in the lesson
stuck-easier = “say it easier”

# Above what a machine has translated of what a person says.
translated = 🤖 A machine translated this:

too-fast = That was very fast. Please wait a minute. Nothing is lost.

crowded =
    Many people are joining right now. Please write again in a few minutes.

    Do you need help now?

    📞 { $emergency } – if your life or another person's life is in danger. Free, day and night, in the whole EU and in Türkiye.

    For a person from our team, tap “A person”.
    .easy =
        Many people are joining now. Please write again in a few minutes.

        You need help now?

        📞 { $emergency } – when somebody can die. Free, day and night, in the whole EU and in Türkiye.

        For a person from our team, tap “A person”.

trouble = Something went wrong on my side. Please try once more. Your place is kept.

other-device = This chat goes on here now. Your place is kept.

# In place of a day and an hour: “Your next lesson day: any time you like”.
any-time = any time you like
today = today
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

# The web page.
write-here = Write here…
send = Send
photo = (photo)
voice = (voice message)
video = (video)
sound = (sound)
file = (file)
sticker = (sticker)
place-on-map = (place on the map)
contact = (contact)
message = (message)
attachment = (attachment)
unreadable = a message that could not be read
file-gone = This file cannot be shown: it is no longer there, or it cannot be reached now.
read-aloud = 🔊 Listen
offline = No network. Your message is kept and will be sent.
other-device-link = Go on from another device
other-device-explain = Open this link on your other device within 15 minutes. It works once.
other-device-open = Go on here
link-old = This link is old or was used before. Make a new one on your first device.
you = You
robot = Solis, a course robot

# To somebody who came by a link into a group.
group-full = This group is full. You can begin all the same, on your own: nothing is missing.
    .easy = The group is full. You can still begin, alone.
link-over = This link is no longer good. You can begin all the same, without a group.
    .easy = This link is old. You can still begin, without a group.

# What a learner's data is for, and whether they agree to it; then who answers questions about it.
for-course = The course
for-trainer = The people of the course see my lessons
for-reports = I am counted in reports
agreed = yes
not-agreed = no
not-asked = not asked yet
contact-unnamed = the people who run this course. Tap A person to reach them.
# To somebody who is known and opens a link into a group.
group-full-stay = That group is full. Nothing changes for you: you can go on as before.
    .easy = That group is full. You go on as before.
link-over-stay = That link is no longer good. Nothing changes for you: you can go on as before.
    .easy = That link is old. You go on as before.
in-group = You are in this group already.
group-joined = Done: you are in this group now.
other-organisation = This link is for a group of another organisation, so nothing changes for you. If you want to change, ask a person from our team.
    .easy = This link is for another organisation. Nothing changes. Do you want to change? Ask a person from our team.
