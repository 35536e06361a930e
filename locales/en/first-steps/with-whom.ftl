### With whom? — five promises with a partner or a helper, in writing.
###
### No forms of companies and no rules of one country belong here: the office and advice centres know them.

# At most 40 characters.
title = With whom?

# Sent when the learner was away for three days.
nudge = Good friends write it down.
    .easy = Good friends write it down.

hello = Today you learn 5 promises to make before you work with another person. It takes about 6 minutes.
    .easy = Today you make promises with a partner. It takes 6 minutes.

# The names and the trade may be changed in a translation; the sums have to stay right.
# 20 + 10 = 30 hours; 240 : 30 = 8; 20 x 8 = 160; 10 x 8 = 80; 160 + 80 = 240; half of 240 is 120.
story =
    Marija and Zainab repair chairs and beds. Zainab pays for the machine, Marija works more: 20 hours a week, Zainab 10. After 3 months 240 euros are left. Zainab thinks: 120 each. Marija thinks: I worked more. They do not talk for 2 weeks.

    Then they write 1 page. They share by hours: Marija 160, Zainab 80. The machine stays Zainab's.
    .next = Next
    .easy =
    Marija and Zainab repair chairs. Marija works more. Zainab pays for the machine. 240 euros are left. Who gets what? They do not talk for 2 weeks.

    Then they write 1 page. Marija gets 160, Zainab 80. The machine stays Zainab's.

rule =
    Make 5 promises before you begin:
    🧰 Bring: who gives which money and things?
    ⏱ Work: who does what, and how many hours?
    💶 Share: who gets how much, and who pays a loss?
    🗳 Decide: who decides what? What only together?
    🚪 Leave: what happens when one of us goes?

    Good friends write it down.
    .next = Next
    .easy =
    5 promises:
    🧰 Bring: who gives money and things?
    ⏱ Work: who does what?
    💶 Share: who gets how much? Money is missing: who pays?
    🗳 Decide: who decides?
    🚪 Leave: one of us goes. What then?

how =
    One page is enough: date, 5 promises, both names. Each person keeps one. Read it in the language that each of you knows best. Read it again after 3 months.

    You trust each other? That is good. Write it too: then nobody has to remember it.
    .next = Next
    .easy =
    One page: the date, 5 promises, both names. Each person keeps one. Read it in your own language.

    You trust each other? Good. Write it anyway.

cousin = Ousmane and his cousin wash cars. They wrote down money, hours and who decides. In July the cousin finds a job and takes the machine with him. Which promise was missing?
    .bring = 🧰 Bring
    .decide = 🗳 Decide
    .leave = 🚪 Leave
    .easy = Ousmane and his cousin wash cars. The cousin finds a job. He takes the machine with him. Which promise was missing?
cousin-bring = It is about the machine, that is true. They wrote who paid for it. But nobody wrote what happens with it when one goes: “Leave”.
    .easy = They wrote who paid for it. But one of them goes: “Leave”.
cousin-decide = They wrote who decides about work. But the question came when one of them went away: “Leave”.
    .easy = The question came when one went away: “Leave”.
cousin-leave = Yes. For example: “Who goes says it 1 month before. The machine stays with the other, who pays half of its price.”
    .easy = Yes. Who keeps the machine? It is good to write it.

# 25 hours a week.
sister = Anahit takes photos of food for shops. Her sister answers the phone and carries the lamps: 25 hours a week for months. She says: “It is nothing.” What is best?
    .thank = 🎁 A present
    .talk = 📝 Talk and write
    .wait = 🤐 Say nothing
    .easy = Anahit's sister helps her 25 hours a week. She says: “It is nothing.” What is best?
sister-thank = A present is kind. But 25 hours a week are work. They can talk: which hours, for how long, for how much?
    .easy = A present is kind. But this is work. They talk and write.
sister-talk = Yes. Which hours, for how long, for how much? So much help usually counts as work, in a family too. They ask first.
    .easy = Yes. Which hours? How much money? They write it.
sister-wait = Her sister helps with a good heart. But one day she may be tired and not say it. A short talk now helps both.
    .easy = One day she may be tired. A short talk helps both.

partner = A man says to Pilar: “We are partners. You sign today. I keep the bank card and the papers.” What does she do?
    .sign = ✍️ Sign today
    .read = 🛑 First ask
    .half = 🤝 Sign for half
    .easy = A man says to Pilar: “Sign today. I keep the bank card.” What does she do?
partner-sign = He sounds sure. But her name is on the paper, so she may have to pay his debts. Nobody may keep her card. First she asks.
    .easy = With her name on it, she may have to pay. First she asks.
partner-read = Yes. She takes the paper home and shows it to an advice centre or her mentor. Nobody may keep her card, account or passport.
    .easy = Yes. She takes the paper home. She asks an advice centre. Her card stays with her.
partner-half = Half sounds fair. But with her name on it, she may have to pay all debts. He still keeps the card. First she asks.
    .easy = Half sounds fair. But he keeps the card. First she asks.

family =
    2 owners, or a helper who is paid: usually an office has to know it before you begin. Sometimes a helper needs insurance too. Ask at a start help desk: which form, which paper?

    If a permit does not allow self-employment, or you are not sure, stop and ask first. This is true for each partner.
    .next = Next
    .easy =
    2 owners? A paid helper? Usually an office has to know. Ask a start help desk first.

    May each of you do it? Not sure? Stop. Ask first.

# A safety card: control over money. “A person” is the button that is always there.
control =
    Your name on a paper means that you may have to pay. Sign only what you understand, also in a family.

    Does somebody take your money, keep your card, or make you sign? It is not your fault. Tap “A person” here, when it is safe for you.
    .next = Next
    .easy =
    Sign only what you understand. In a family too.

    Does somebody take your money or your card? It is not your fault. Tap “A person”.

three-promises =
    Your task: choose one person for your work. Talk for 20 minutes, and write 3 of the 5 promises on one page. Write the date and both names on it.

    You work alone? Then write 3 promises with someone who helps you: hours, thanks, an end. Then tap the button.
    .done = ✅ 3 promises are written
    .easy =
    Talk to one person for 20 minutes. Write 3 promises, the date and both names.

    You work alone? Who helps you at home? Write 3 promises together. Then tap the button.
three-promises-reminder =
    { $days ->
        [one] There is { $days } day left for your 3 promises. Which one is easy to talk about?
       *[other] There are { $days } days left for your 3 promises. Which one is easy to talk about?
    }
    .easy = Which promise is easy to talk about? Begin with this one.
three-promises-done = Well done! What you wrote together, nobody has to remember alone.
    .easy = Well done! Now it is on paper.
three-promises-late = The week is over, and that is fine. Ask one question on a good day: “How many hours do you want to help?”
    .easy = The week is over. That is fine. Ask one question on a good day.

hard-promise = Which promise was hard to talk about? Write it, or say it, without the other person's name. Your mentor can read it or listen to it.
    .easy = Which promise was hard? Write or speak. No names, please. Your mentor gets it.
hard-promise-thanks = Thank you. The hard promise is often the most useful one.
    .easy = Thank you. A hard promise helps a lot.

end = Bring, work, share, decide, leave: you know 5 promises. In the next lesson you make a plan for hard days. See you there!
    .easy = You know 5 promises. Next: a plan for hard days. See you soon!

later = Bring, work, share, decide, leave: good friends write it down. Begin with one promise. See you in the next lesson!
    .easy = 5 promises. Good friends write them. Begin with one. See you soon!
