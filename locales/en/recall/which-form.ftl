### Asked some days after “Which form?”.
###
### No form, fee or law of a country belongs here.

whose-debt = Farida is self-employed and repairs heaters. She owes 300 euros for parts, and the business box is empty. Who usually pays?
    .farida = 🧍 Farida herself
    .nobody = 🤷 Nobody
    .easy = Farida is self-employed. Her business owes 300 euros. Its box is empty. Who usually pays?
whose-debt-farida = Yes. When you are self-employed, you and the business are usually one. So its debts are yours.
    .easy = Yes. She and the business are one.
whose-debt-nobody = The debt stays, also when the box is empty. When you are self-employed, you and the business are usually one.
    .easy = The debt stays. She and the business are one.

three-questions = Joaquín thinks about a company. Which question helps him to choose?
    .bigger = 🏢 Does it look bigger?
    .costs = 🪙 What does it cost?
    .easy = Joaquín thinks about a company. Which question helps him?
three-questions-bigger = It may look bigger, and that can feel good. These 3 questions help more: who owes, what does it cost, how much paper?
    .easy = Ask this: who owes? What does it cost? How much paper?
three-questions-costs = Yes. And 2 more: who owes, and how much paper is there?
    .easy = Yes. And: who owes? How much paper?

only-sign = A man says to Haben: “I need a company in your name. You only sign, and you get 100 euros.” What is best?
    .sign = ✍️ Sign it
    .no = ✋ Say no and ask
    .easy = “A company in your name. You only sign.” What is best for Haben?
only-sign-sign = 100 euros are money today. But with her name on the paper, the debts can come to her. She says no and asks a person.
    .easy = Her name is on the paper. The debts can be hers. Say no.
only-sign-no = Yes. Whose name is on the paper may owe the money. A person here can help her.
    .easy = Yes. Her name, her debts. So she says no.
