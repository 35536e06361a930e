### Asked of everybody: how to be safe.

a-job-is-free = Somebody says: “I have a job for you. First you pay me 200 euros.” What do you do?
    .pay = 💶 Pay and begin
    .free = ✋ Do not pay
    .easy = “Pay 200 euros, then you get the job.” What do you do?
a-job-is-free-pay = Many people were asked this, and many paid. But a job is free. Whoever takes money for a job plays with you. You can say no, and ask a person here.
    .easy = Many people paid. But a job is free. Say no. You can ask a person here.
a-job-is-free-free = Yes. A job is free. You never pay to get work.
    .easy = Yes. A job is free.

passport = Who keeps your passport, your bank card and your phone?
    .boss = 🗄 The employer
    .me = 🙋 Only me
    .easy = Who keeps your passport and your bank card?
passport-boss = Some employers ask for this and say that it is safer. It is not. Nobody may keep your passport, your card or your account.
    .easy = Some bosses ask for this. But nobody may keep your passport or your card.
passport-me = Yes. Your papers, your card and your account stay with you.
    .easy = Yes. Your papers and your card stay with you.

permit-first = You have a good idea and a first customer. You do not know if your permit allows your own business. What comes first?
    .start = 🚀 Start this week
    .ask = ❓ Ask first
    .easy = You want to start. Does your permit allow it? You do not know. What now?
permit-first-start = It is hard to wait when a customer is there. But a start without permission can cost you your permit. Ask first, it costs nothing.
    .easy = It is hard to wait. But it can cost you your permit. Ask first.
permit-first-ask = Yes. If the permit does not allow it, stop and ask first. Asking costs nothing.
    .easy = Yes. Ask first. It costs nothing.
