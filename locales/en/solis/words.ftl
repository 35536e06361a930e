### Words that stand alone: the keyboard, short answers, days of the week.

# The three buttons that are always there. At most 16 letters each; all different.
continue = Continue
person = A person
menu = Menu

# What a learner is called who gave no name.
nameless = friend

# Under the first message of a lesson whose translation nobody has reviewed.
machine = 🤖 This text was translated by a machine. Nobody has checked it yet.

# At most 200 letters: Telegram shows it in a small window.
closed = This question is closed. The open question is the last one.

please-tap = Please tap one of the buttons. You can also write its number.
    .easy = Please tap a button. Or write its number.

idle = To go on, tap Continue. To ask something, tap “A person”.

welcome-back = Welcome back, { $name }! We go on where you stopped.

cannot-use = I cannot use this kind of message here. Please tap a button, or write.

too-fast = That was very fast. Please wait a minute. Nothing is lost.

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
attachment = (attachment)
offline = No network. Your message is kept and will be sent.
other-device-link = Go on from another device
other-device-explain = Open this link on your other device within 15 minutes. It works once.
other-device-open = Go on here
link-old = This link is old or was used before. Make a new one on your first device.
you = You
robot = Solis, a course robot
