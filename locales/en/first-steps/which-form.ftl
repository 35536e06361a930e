### Which form? — self-employed or company: who owes, what it costs, how much paper.
###
### No form, fee or law of a country belongs in this lesson: the amounts are examples of one person.

# At most 40 characters.
title = Which form?

# Sent when the learner was away for three days.
nudge = One question for the tax office: what is yours?
    .easy = What is your question for the tax office?

hello = Today you compare 2 forms of a business: self-employed and company. It takes about 6 minutes.
    .easy = Today you compare 2 forms of a business. It takes 6 minutes.

# The name and the trade may be changed in a translation; the sums have to stay right.
# 5 x 80 = 400; 500 is more than 1 month of 400.
story =
    Wanjiru repairs water pipes, alone. 5 small jobs a month bring 400 euros. A cousin says: “Open a company. It looks bigger.”

    At a free advice centre she asks: “What does a company cost me?” In her case it is 500 euros a year, only for papers: more than 1 month of jobs bring. So she begins self-employed, with an insurance. If a partner comes, she asks again.
    .next = Next
    .easy =
    Wanjiru repairs water pipes. Her jobs bring 400 euros a month. A cousin says: “Open a company!”

    She asks first. A company costs her 500 euros a year. So she begins self-employed. Later she can change.

rule =
    Ask 3 questions about each form:
    💶 Who owes? If the business cannot pay, who pays?
    🪙 What does it cost, now and every year?
    📄 How much paper is there to write and keep?

    Each country has its own names for the forms. Usually you find 2 big groups.
    .next = Next
    .easy =
    Ask 3 questions:
    💶 Who owes?
    🪙 What does it cost?
    📄 How much paper?

    Each country has its own names.

two-forms =
    🧍 Self-employed: you and the business are one. Its debts are usually your debts. It usually costs less and needs less paper.

    🏢 Company: on paper it is separate from you. It usually pays its debts with its own money. It costs more and needs more paper.

    One is not better than the other. Your work and your risk decide.
    .next = Next
    .easy =
    🧍 Self-employed: you and the business are one. Its debts are yours. Less cost, less paper.

    🏢 Company: it is separate from you. It pays its debts itself. More cost, more paper.

    This is usual, not always.

hedges = Now 4 people. Ousmane cuts hedges, alone. His tools cost 150 euros, and he owes nobody money. Which form does he ask about first?
    .self = 🧍 Self-employed
    .company = 🏢 Company
    .none = 🤷 No form at all
    .easy = Ousmane cuts hedges, alone. He has no debts. Which form does he ask about first?
hedges-self = Yes. Small cost, small risk, little paper. The office tells him if it fits.
    .easy = Yes. Small cost, small risk, little paper.
hedges-company = It can work. But it costs more every year, and his risk is small. Self-employed is usually the first question here.
    .easy = It costs more, and his risk is small. First he asks about self-employed.
hedges-none = It is only a little work, that is true. But small work for money usually needs a form too. He asks about self-employed first.
    .easy = Small work usually needs a form too. He asks about self-employed.

machine = Milagros is self-employed and paints cars. She owes 900 euros for a machine. Her business box is empty. Who usually pays the 900 euros?
    .box = 💼 Only the business
    .milagros = 🧍 Milagros herself
    .nobody = 🤷 Nobody
    .easy = Milagros is self-employed. Her business owes 900 euros. Its box is empty. Who usually pays?
machine-box = Two pockets are a good habit. But she and her business are usually one. So she pays from her own money.
    .easy = Two boxes are good. But she and the business are one. She pays.
machine-milagros = Yes. She and the business are one. So before she buys a big machine, she asks: can I pay it alone?
    .easy = Yes. She and the business are one.
machine-nobody = A debt does not go away when the box is empty. She and the business are one, so usually she pays it.
    .easy = The debt stays. She and the business are one. She pays.

kitchens = Vesna and Temur build kitchens together. They want a workshop for 900 euros a month, a loan and 3 workers. Which form do they ask about first?
    .self = 🧍 Self-employed
    .company = 🏢 Company
    .decide-later = ⏳ We see later
    .easy = Vesna and Temur want a big workshop. They need a loan and 3 workers. Which form do they ask about first?
kitchens-self = It costs less, that is right. But here the debts can be big, and usually both pay them from their own money. They ask about a company first.
    .easy = It costs less. But the debts can be big. They ask about a company.
kitchens-company = Yes. 2 owners, a loan, workers: the risk is big. A company costs more, but it can keep their own money apart.
    .easy = Yes. The risk is big. A company can keep their own money apart.
kitchens-decide-later = Waiting is often good. But they want to sign for rent and a loan, and then the form is important. They ask about a company first.
    .easy = They want to sign now. So they ask first, about a company.

loan = Kamala has a company. The bank says: “You sign for the loan with your own name too.” One day the company cannot pay. Who may owe the money?
    .company = 🏢 Only the company
    .kamala = 🧍 Kamala too
    .easy = Kamala has a company. She signs for a loan with her own name too. The company cannot pay. Who owes?
loan-company = A company usually pays its own debts. But with her own name on the paper, Kamala may owe it too. Ask before you sign.
    .easy = Her own name is on the paper. So Kamala may owe it too.
loan-kamala = Yes. Her own name is on the paper. She shows it to an adviser before she signs.
    .easy = Yes. Her own name is on the paper. She asks before she signs.

# A safety card: the permit, and companies in the name of others.
before =
    A company does not change your permit. If your permit does not allow self-employment, or you are not sure, stop and ask first.

    Does somebody say: “A company in your name, you only sign”? Then its debts can come to you. Say no, and tap “A person” here.
    .next = Next
    .easy =
    Your permit does not allow self-employment? Or you are not sure? Stop. Ask first. A company does not change this.

    “A company in your name, only sign”? Say no. Tap “A person”.

my-form =
    Your task: write 2 lines on paper.
    1️⃣ My likely form, and why.
    2️⃣ My question for the tax office or a free advice centre.

    It is only “likely”. You can change it after the answer. Then tap the button.
    .done = ✅ I have my 2 lines
    .easy =
    Write 2 lines:
    1️⃣ My likely form.
    2️⃣ My question for the tax office.

    You can change it later. Then tap the button.
my-form-reminder =
    { $days ->
        [one] There is { $days } day left for your 2 lines. Who owes, what does it cost, how much paper?
       *[other] There are { $days } days left for your 2 lines. Who owes, what does it cost, how much paper?
    }
    .easy = Can you write your question today? One line is enough.
my-form-done = Well done! With a good question, a visit to the office is shorter.
    .easy = Well done! You have a good question.
my-form-late = The week is over, and that is fine. One line is a start: who pays if my business cannot?
    .easy = The week is over. That is fine. One line is a start.

question = What is your likely form, and what is your question? Write it, or say it. Your mentor can read it or listen to it. Please send no numbers of papers.
    .easy = Which form? Which question? Write or speak. Your mentor gets it. Send no numbers of papers.
question-thanks = Thank you. Take the question with you when you go to the office.
    .easy = Thank you. Take it with you to the office.

end = Who owes, what does it cost, how much paper: with 3 questions you compare the forms. In the next lesson you find the steps to register. See you there!
    .easy = Who owes? What does it cost? How much paper? Next: the steps to register. See you soon!

later = Who owes, what does it cost, how much paper? You can ask it on any day, before you sign. See you in the next lesson!
    .easy = Who owes? What does it cost? How much paper? Ask before you sign. See you soon!
