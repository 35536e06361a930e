### Distress and danger. Fixed texts: no diagnosis, no question about means, no number by hand.

# $emergency is 112. The help lines of the learner's country follow, a message each.
help =
    I am sorry that it is so hard right now. I am a robot, and you deserve a person.

    📞 { $emergency } – if your life or another person's life is in danger. Free, day and night, in the whole EU and in Türkiye.
    .easy =
        I am sorry. It is very hard now. I am a robot. You deserve a person.

        📞 { $emergency } – when somebody can die. Free, day and night. In the whole EU and in Türkiye.

# A help line. $languages are the languages' own names, $cost and $hours two of the messages below.
line-emotional = 📞 { $number } – to talk with somebody: { $languages }. { $cost }, { $hours }. ({ $country })
line-violence = 📞 { $number } – against violence: { $languages }. { $cost }, { $hours }. ({ $country })
line-trafficking = 📞 { $number } – when somebody holds you or forces you to work: { $languages }. { $cost }, { $hours }. ({ $country })
line-social = 📞 { $number } – for advice and shelter: { $languages }. { $cost }, { $hours }. ({ $country })
cost-free = Free
cost-paid = Not free
hours-always = day and night

# Nobody is on duty.
ask-nobody =
    I have stopped all reminders. To be honest: nobody from our team is reading here now.

    Shall a person write to you later? I cannot say when.
    .easy =
        I stop all reminders. Nobody from our team reads here now.

        Shall a person write to you later? I do not know when.
    .person = Yes, please
    .numbers = No, only the numbers
    .violence = It is about violence or my papers

# Somebody is on duty.
ask =
    I have stopped all reminders. Somebody from our team is here now.

    Shall this person write to you?
    .easy =
        I stop all reminders. A person from our team is here now.

        Shall this person write to you?
    .person = Yes, please
    .numbers = No, only the numbers
    .violence = It is about violence or my papers

safe = Is it safe to write now? Can nobody else see this phone?
    .easy = Is it safe to write now? Are you alone with this phone?
    .safe = Yes, it is safe
    .hide = No – hide this chat

papers =
    Somebody takes your papers or your pay, locks you in, hits you or threatens you: that is against the law. You are not guilty.

    Help without the police first: victim support, a women's line, a trade union. I show only numbers that somebody has checked.

    📞 In danger: { $emergency }.
    .easy =
        Somebody takes your papers or your pay? Locks you in? Hits you? That is against the law. It is not your fault.

        There is help without the police: victim support, a women's line, a trade union. I show only numbers that somebody has checked.

        📞 In danger: { $emergency }.

then = Shall a person from our team write to you?
    .person = Yes, please
    .enough = No, thank you

# Nobody is on duty, and the learner wants a person all the same.
nobody =
    Nobody is reading here now. I keep your wish for a person: whoever comes next sees it. I cannot say when. What you write here until then is not kept.

    Do not wait for us if you need help now:

    📞 { $emergency } – if your life or another person's life is in danger.

    To see the numbers again, write /sos at any time. To go back to where you were, tap Continue.
    .easy =
        Nobody reads here now. I keep your wish for a person. I do not know when somebody comes. What you write here is not kept.

        You need help now? Do not wait for us:

        📞 { $emergency } – when somebody can die.

        To see the numbers again, write /sos. To go back, tap Continue.

nobody-back = The person from our team has ended this talk. To see the numbers again, write /sos at any time.

# Somebody is on duty.
call =
    A person from our team knows now, and will write here. What you write here, this person reads.

    If it gets worse before that:

    📞 { $emergency } – if your life or another person's life is in danger.

    To see the numbers again, write /sos at any time.
    .easy =
        A person from our team knows now. This person writes here, and reads what you write.

        Does it get worse?

        📞 { $emergency } – when somebody can die.

        To see the numbers again, write /sos.

call-back = The person from our team has ended this talk. To see the numbers again, write /sos at any time.

numbers =
    Here are the numbers again.

    📞 { $emergency } – if your life or another person's life is in danger. Free, day and night, in the whole EU and in Türkiye.

    To see them once more, write /sos at any time.
    .easy =
        Here are the numbers again.

        📞 { $emergency } – when somebody can die. Free, day and night. In the whole EU and in Türkiye.

        To see them again, write /sos.

hide =
    I am quiet now.

    Telegram: go back to the list of chats. Press long on this chat, then tap “Delete chat”. To come back, search my name.

    Browser: delete the history and the data of this page in the browser's settings. Then close the page. After that nobody can open this chat again on this phone.

    If you have called a number, delete it from the phone's list of calls.
    .easy =
        I am quiet now.

        Telegram: go to the list of chats. Press long on this chat. Tap “Delete chat”. To come back, search my name.

        Browser: delete the history and the data of this page. Close it.

        Did you call a number? Delete it from your calls.
