### Asked some days after “Read a loan offer”.

# 24 x 30 = 720; 12 x 50 = 600.
cheaper-loan = Esperanza compares 2 loans for 560 euros. One is 30 euros a month, for 24 months. One is 50 euros a month, for 12 months. No fees. Which one costs less in all?
    .thirty = 30 a month
    .fifty = 50 a month
    .easy = Loan 1: 24 months with 30 euros. Loan 2: 12 months with 50. Which one costs less?
cheaper-loan-thirty = 30 is the smaller number, that is true. But 24 times 30 is 720. 12 times 50 is only 600.
    .easy = 30 looks small. But 24 times 30 is 720. 12 times 50 is 600.
cheaper-loan-fifty = Yes. 12 times 50 is 600, and 24 times 30 is 720. She asks herself one more thing: can I pay 50 in a quiet month?
    .easy = Yes. 12 times 50 is 600. 24 times 30 is 720.

no-total = An offer shows the money for each month, but no total. The pen is on the table. What does Abebe do?
    .sign = ✍️ Sign it
    .wait = ✋ Ask for the total
    .easy = An offer shows no total. What does Abebe do?
no-total-sign = The small number looks fine. But he does not know what he pays in all. No total, no signature.
    .easy = He does not know the total. No total? No signature.
no-total-wait = Yes. No total, no signature. With the total he can compare.
    .easy = Yes. No total? No signature.

cousin = A cousin says to Zeynep: “Sign here too. It is only for my loan.” The cousin stops paying. What may Zeynep have to pay?
    .nothing = 🙂 Nothing
    .all = 💶 All of it
    .easy = Zeynep signs for the loan of a cousin. The cousin stops paying. What may Zeynep have to pay?
cousin-nothing = It is not her loan, so it feels like that. But a signature can mean that she pays it all. She may say no.
    .easy = It is not her loan. But her signature counts. She may have to pay it all.
cousin-all = Yes. With her signature she may have to pay it all. She may say no, also to family.
    .easy = Yes. Her signature counts. She may say no, also to family.
