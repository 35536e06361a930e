### Asked some days after “My week”.

first-round = Thiago cuts trees in gardens. He plans his week: 4 customers, a course, his father's doctor, rest. What does he write first?
    .orders = 🌳 The 4 customers
    .fixed = 🧱 Course and doctor
    .easy = Thiago cuts trees. He has 4 customers, a course and a doctor's visit. What does he write first?
first-round-orders = Customers are important. But a doctor's hour cannot move. First what is fixed, then rest, then the customers.
    .easy = The doctor's hour cannot move. First what is fixed.
first-round-fixed = Yes. First what is fixed, then rest. In the hours that are left he promises work.
    .easy = Yes. First what is fixed. Then rest. Then work.

# 10 - 2 = 8; 8 : 2 = 4; without the way 10 : 2 = 5.
hours-left = Anahit has 10 work hours a week. 2 of them are for the way and messages. One photo job takes 2 hours. How many jobs can she promise?
    .four = 4 jobs
    .five = 5 jobs
    .ten = 10 jobs
    .easy = Anahit has 10 hours. 2 are for the way. One job takes 2 hours. How many jobs?
hours-left-four = Yes. 10 minus 2 is 8. 8 divided by 2 is 4.
    .easy = Yes. 10 minus 2 is 8. 8 divided by 2 is 4.
hours-left-five = Nearly: 10 divided by 2 is 5. But the way takes 2 hours: 8 divided by 2 is 4.
    .easy = Nearly. The way takes 2 hours. 8 divided by 2 is 4.
hours-left-ten = 10 are her hours. One job takes 2 of them, and the way is work too: 8 divided by 2 is 4.
    .easy = 10 are her hours. 8 divided by 2 is 4.

empty-hours = Ousmane's plan has 2 empty hours on Thursday. A friend says: “Take one more customer!” What is best?
    .fill = 💼 Fill them
    .keep = ⬜ Keep them empty
    .easy = Ousmane has 2 empty hours a week. “Take one more customer!” What is best?
empty-hours-fill = It brings money this week. But when a bus is late or a child is sick, he has no room. Empty hours keep his promises.
    .easy = It brings money now. But a child may be sick. Then he has no room.
empty-hours-keep = Yes. Buses are late, and children get sick. With empty hours he can keep his promises.
    .easy = Yes. A bus may be late. So he keeps his promises.
