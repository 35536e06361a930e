### Asked some days after “Plan B”.

clear-if = Tuan paints signs. He writes a card for his plan B. Which “if” is better?
    .trouble = 🌧 If trouble comes
    .no-calls = 📵 If 14 days no calls
    .easy = Tuan paints signs. Which “if” is better?
clear-if-trouble = Trouble comes to every business. But on which day does he know it? He can count 14 days without calls.
    .easy = On which day does he know it? He can count 14 days.
clear-if-no-calls = Yes. He can count the 14 days. Then he does what is on the card: “Then I visit 5 shops.”
    .easy = Yes. He can count 14 days.

# 200 : 50 = 4.
how-long = Feven may lose 200 euros. Each month 50 euros are missing. After how many months are the 200 euros gone?
    .two = 2 months
    .four = 4 months
    .eight = 8 months
    .easy = Feven may lose 200 euros. Each month 50 are missing. How many months?
how-long-two = 2 times 50 is 100, that is half. 4 times 50 is 200.
    .easy = 2 times 50 is 100. 4 times 50 is 200.
how-long-four = Yes. 4 times 50 is 200. So her line to stop is in 4 months or earlier.
    .easy = Yes. 4 times 50 is 200.
how-long-eight = 8 times 50 is 400, and she has 200. 4 times 50 is 200.
    .easy = 8 times 50 is 400. She has 200: 4 months.

stop-or-not = Ousmane closes his car wash on the day of his line. He has no debts. A cousin says: “So it was all for nothing.” What can Ousmane think?
    .lost = 😔 He is right
    .skill = 🎓 I learned a lot
    .easy = Ousmane stops on his day. He has no debts. “All for nothing”? What can he think?
stop-or-not-lost = It can feel like this for some weeks. But he has no debts, and he knows prices and customers. To stop in time is a skill.
    .easy = It can feel so. But he has no debts. He learned a lot.
stop-or-not-skill = Yes. He knows prices and customers, and he has no debts. To stop in time is a skill.
    .easy = Yes. To stop in time is a skill.
