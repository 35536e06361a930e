### Who is on my side? — places that help for free, and which one for which need.

title = Who is on my side?

# Sent when the learner was away for three days.
nudge = One call this week is enough.
    .easy = One call this week is enough.

# The name and the trade may be changed in a translation.
leila =
    Leila repairs bicycles for friends. Now she wants her own workshop. She has many questions, and she feels alone.

    In a chat group, a man writes: “Send me 200 euros and your passport. I do the rest.” Leila does not answer. She asks at the library. A worker says: “Many places help for free.”
    .next = Next
    .easy =
        Leila repairs bicycles. She wants her own workshop.
        A man writes: “Send 200 euros and your passport.” Leila does not answer. She asks at the library.

search =
    The first office cannot help. It only knows tax. The second place has no time this week. Leila waits and comes back. Then an adviser answers her questions. It takes 2 weeks and 4 bus tickets. The advice is free.
    .next = Next
    .easy = The first office cannot help. The second place has no time. Leila waits. Then she gets good advice. It is free.

rule =
    The rule is: one need, one helper. Nobody knows everything. First, say your need in one short sentence. Then ask: who helps with this, and is it free? Wrong place? Ask there for the right one.
    .next = Next
    .easy = One need, one helper. Say your need. Ask: who helps with this? Is it free?

# Kinds of helpers only: no names, addresses or numbers.
places =
    Here are 3 helpers to begin with.
    📚 A library has computers, internet and a quiet table.
    🧭 An advice centre for migrants explains permits, papers and rights.
    🤝 A mentor listens and shares experience.
    .next = Next
    .easy =
        Here are 3 helpers.
        📚 A library has computers.
        🧭 An advice centre explains permits and rights.
        🤝 A mentor listens to you.

more-places =
    Here are 3 helpers for work and business.
    💼 A start help desk helps new businesses with plans and first steps.
    🧾 A tax office desk answers questions about tax.
    👥 A trade union helps with unpaid wages and unfair work.
    .next = Next
    .easy =
        Here are 3 more helpers.
        💼 A start help desk helps new businesses.
        🧾 A tax office desk explains tax.
        👥 A trade union helps with wages.

# A safety card: false helpers.
careful =
    Be careful. Does somebody want money first, or your passport, or your card? That is not help. Say no and leave.

    An office may look at a paper in front of you. But nobody may keep your passport, card or account. And a job is free: never pay to get it.
    .next = Next
    .easy =
        Stop! Does somebody want money first? Or your passport? Or your card?
        That is not help. Say no. A job is free.

call =
    A first call can be short. Write these words before you call:

    “Hello. I want to start a business. Is your help free? When may I come? Do you have an interpreter?”

    Do not say card or paper numbers.
    .next = Next
    .easy =
        Call and say: “Hello. I have a question. Is your help free? When may I come?”
        Give no card numbers.

permit = Leila asks: does my permit allow my own business? Who helps best?
    .centre = 🧭 Advice centre
    .library = 📚 Library
    .tax = 🧾 Tax office desk
    .easy = “Does my permit allow a business?” Who helps best?
permit-centre = Yes. An advice centre knows the words on a permit. If a permit does not allow self-employment, stop and ask first.
    .easy = Yes. An advice centre knows permits. The permit says no? Then stop and ask first.
permit-library = A library can show you where to go. The advice centre explains the permit.
    .easy = A library can show you where to go. The advice centre explains the permit.
permit-tax = This desk knows tax. For a permit, an advice centre is the better place.
    .easy = This desk knows tax. An advice centre knows permits.

wage = Daniel works in a kitchen. His boss does not pay his wage. Who helps best?
    .library = 📚 Library
    .union = 👥 Trade union
    .mentor = 🤝 Mentor
    .easy = Daniel works in a kitchen. His boss does not pay. Who helps best?
wage-library = A library can help you find the address. The trade union knows what to do about wages.
    .easy = A library can help you find the place. The trade union knows about wages.
wage-union = Yes. A trade union knows the rules about wages. Ask if the first talk is free.
    .easy = Yes. A trade union knows about wages. Ask: is the first talk free?
wage-mentor = A mentor listens and thinks with you. A trade union knows more about wages.
    .easy = A mentor listens to you. A trade union knows more about wages.

start = Leila has a plan on one page. She wants to know the first steps. Who helps best?
    .chat = 💬 Man from the chat
    .union = 👥 Trade union
    .desk = 💼 Start help desk
    .easy = Leila has a plan. She wants to know the first steps. Who helps best?
start-chat = It sounds easy. But he asks for money and a passport first. That is not help.
    .easy = It sounds easy. But he wants money and a passport. That is not help.
start-union = A trade union helps with jobs and wages. For a new business, a start help desk knows more.
    .easy = A trade union helps with wages. A start help desk helps new businesses.
start-desk = Yes. A start help desk knows plans and first steps. Ask first if it is free.
    .easy = Yes. A start help desk knows the first steps. Ask first: is it free?

ours = A mentor of this course helps for free too, here in this chat. Do you want to ask a person something now?
    .not-now = Not now
    .ask = 🤝 Ask a person
    .easy = A mentor in this chat helps for free too. Do you want to ask a person now?

person = Good. First see who can answer, and what they will see.
    .easy = Good. First see who answers.

save =
    Find one helper near you. Take the phone number from an official page or from the library. Save it in your phone. Then tap the button.

    The number is for you. Please do not send it here.
    .done = ✅ Saved
    .easy =
        Find one helper near you. Ask at the library for the number. Save it in your phone. Then tap the button.
        Do not send the number here.
# $days is the number of days left. Friendly, no pressure.
save-reminder =
    { $days ->
        [one] One phone number is enough. There is still 1 day for it.
       *[other] One phone number is enough. There are still { $days } days for it.
    }
    .easy = One phone number is enough. The library can help you.
save-done = Good. Now one helper is only one call away.
    .easy = Good. Now you can call for help.
save-late = The week is over, and that is fine. You can save a number on any day.
    .easy = The week is over. That is fine. You can save a number any day.

end = Try it now: name 3 places that help for free. One need, one helper, one call. You are not alone. See you in the next lesson!
    .easy = Name 3 places that help. One need, one helper. See you soon!

later = Next time you pass a library, go in and ask one question. That is a good start. See you in the next lesson!
    .easy = Go to a library one day. Ask one question. That is a good start. See you soon!
