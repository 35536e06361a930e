### How many must I sell? — the number where I stop losing.

# At most 40 characters.
title = How many must I sell?

# Sent when the learner was away for three days.
nudge = How many sales pay your costs? This number is your goal.
    .easy = How many sales pay your costs? This is your goal.

hello = Today you find one number: how many you sell before you stop losing money. It takes about 6 minutes.
    .easy = Today you find one number: your goal. It takes 6 minutes.

# The name and the goods may be changed in a translation; the sums have to stay right.
# 5 - 2 = 3; 14 x 3 = 42; 60 - 42 = 18; 25 x 3 = 75; 75 - 60 = 15.
story =
    Rashid sells herbs in pots. His market table costs 60 euros a month, also when nobody comes. One pot costs him 2 euros. He sells it for 5, so 3 euros stay.

    In May he sells 14 pots. 14 times 3 is 42, so 18 euros are missing for the table. In June he sells 25. 25 times 3 is 75: the table is paid, and 15 euros are left.
    .next = Next
    .easy =
    Rashid sells herbs. His table costs 60 euros a month. From each pot 3 euros stay.

    In May he sells 14. That is 42 euros. 18 are missing. In June he sells 25. That is 75. 15 are left.

# 60 : 3 = 20.
rule =
    3 steps to your number:
    📅 Every month: what do you pay without any customer? Rashid: 60.
    ➖ One sale: the price minus its own costs. Rashid: 5 minus 2 is 3.
    ➗ Divide: 60 by 3 is 20.

    With 20 pots he loses nothing. With pot 21, money is left. Is your result 6 and a half? Take 7.
    .next = Next
    .easy =
    3 steps:
    📅 What do I pay every month? 60.
    ➖ What stays from one sale? 5 minus 2 is 3.
    ➗ Divide: 60 by 3 is 20.

    With 20 pots Rashid loses nothing.

every-month = Nilufar teaches people to use a computer. The room costs 40 euros a month. Paper and bus cost 2 euros for each lesson. Step 1: what does she pay in a month without any learner?
    .room = 🏢 The room: 40
    .paper = 📄 Paper and bus: 2
    .both = ➕ Both: 42
    .easy = Nilufar teaches computers. The room costs 40 a month. Paper and bus cost 2 a lesson. Nobody comes. What does she pay?
every-month-room = Yes. The room costs 40 euros, also when nobody comes.
    .easy = Yes. The room costs 40, also when nobody comes.
every-month-paper = These 2 euros come only with a lesson. Without any learner she still pays the room: 40 euros.
    .easy = No lesson, no paper. She pays the room: 40.
every-month-both = The room is right. But no lesson needs no paper and no bus. So it is 40 euros.
    .easy = The room is right. No lesson, no paper. So it is 40.

# 10 - 2 = 8.
stays = Step 2: a learner pays Nilufar 10 euros for 1 lesson. Paper and bus cost her 2 euros. How much stays from 1 lesson?
    .eight = 8 euros
    .ten = 10 euros
    .twelve = 12 euros
    .easy = A lesson costs 10 euros. Paper and bus cost 2. How much stays?
stays-eight = Yes. 10 minus 2 is 8. These 8 euros help to pay the room.
    .easy = Yes. 10 minus 2 is 8.
stays-ten = 10 euros come in. But paper and bus go out: 10 minus 2 is 8.
    .easy = 10 come in. 2 go out. 10 minus 2 is 8.
stays-twelve = The 2 euros are a cost, so they go away from the 10: 10 minus 2 is 8.
    .easy = The 2 euros go out. 10 minus 2 is 8.

# 40 : 8 = 5; 4 x 8 = 32.
lessons = Step 3: the room costs 40 euros a month, and 8 euros stay from each lesson. With how many lessons does Nilufar stop losing? Write the number.
    .easy = The room costs 40. From each lesson 8 stay. How many lessons pay the room? Write the number.
lessons-right = Yes. 40 divided by 8 is 5. With 5 lessons the room is paid.
    .easy = Yes. 5 times 8 is 40. The room is paid.
lessons-four = 4 lessons would be enough if 10 stayed. But only 8 stay: 4 times 8 is 32. 5 times 8 is 40.
    .easy = Nearly. 4 times 8 is 32. 5 times 8 is 40.
lessons-twenty = 20 is 40 divided by 2. But 2 is the cost of paper and bus. 8 stay: 40 divided by 8 is 5.
    .easy = Divide by 8, not by 2. 40 divided by 8 is 5.
lessons-other = Here the room is divided by what stays from one lesson: 40 divided by 8 is 5. With 5 lessons the room is paid.
    .easy = 5 times 8 is 40. So 5 lessons pay the room.

# 6 - 2 = 4; 40 : 4 = 10.
more-lessons = A friend says: “Take only 6 euros for a lesson.” Paper and bus still cost 2, so 4 euros stay. The room costs 40. What is Nilufar's number now? Write the number.
    .easy = Now a lesson costs only 6 euros. So 4 stay. The room costs 40. What is the number now? Write the number.
more-lessons-right = Yes. 40 divided by 4 is 10. With a lower price, she has to sell 2 times as many.
    .easy = Yes. 40 divided by 4 is 10. She has to sell more.
more-lessons-five = That was with 10 euros a lesson. Now 4 stay, not 8: 40 divided by 4 is 10.
    .easy = That was before. Now 4 stay. 40 divided by 4 is 10.
more-lessons-other = Less stays from each lesson now, so she needs more lessons: 40 divided by 4 is 10.
    .easy = Now 4 stay. 40 divided by 4 is 10.

# 60 + 90 = 150; 150 : 3 = 50.
pay =
    Your number does not pay you yet. Rashid wants 90 euros a month for his work and the tax. Ask first how much tax it is.

    60 plus 90 is 150. 150 divided by 3 is 50 pots. Can he sell 50? If not, he changes the price, the costs or the place. Or he stops in time.
    .next = Next
    .easy =
    This number does not pay you yet. Rashid wants 90 euros for work and tax. Ask how much tax.

    60 plus 90 is 150. 150 divided by 3 is 50. Can he sell 50? If not, he changes something.

# A safety card: contracts, and the permit.
sign =
    A room or a table costs money every month. Before you sign, find your number. Ask: when can I stop? Take the paper home and show it to somebody.

    And if your permit does not allow self-employment, or you are not sure, stop and ask first.
    .next = Next
    .easy =
    A room costs money every month. First find your number, then sign. Ask: when can I stop?

    Your permit does not allow your own business? Or you are not sure? Stop. Ask first.

on-paper =
    Your task: write your number on paper. 3 lines: what you pay every month, what stays from one sale, and the first divided by the second. A guess is fine.

    You have no monthly costs? Then write how many sales pay your tools. Then tap the button.
    .done = ✅ I have my number
    .easy =
    Write 3 lines. What do you pay every month? What stays from one sale? Divide. A guess is fine.

    No monthly costs? How many sales pay your tools? Then tap the button.
on-paper-reminder =
    { $days ->
        [one] There is { $days } day left for your number. What do you pay every month?
       *[other] There are { $days } days left for your number. What do you pay every month?
    }
    .easy = What do you pay every month? Write this line today.
on-paper-done = Well done! Now your goal has a number.
    .easy = Well done! Your goal has a number.
on-paper-late = The week is over, and that is fine. One line is a start: what you pay every month.
    .easy = The week is over. That is fine. One line is a start.

possible = Look at your number. Can you sell so many in 1 month? Write what you think, or say it. Your mentor can read it or listen to it.
    .easy = Can you sell so many in 1 month? Write or speak. Your mentor gets it.
possible-thanks = Thank you. Is it too many? Then look at the price and the costs again.
    .easy = Thank you. Too many? Look at price and costs again.

end = You can find the number where you stop losing. In the next lesson you write down money, 2 minutes a day. See you there!
    .easy = You can find your number. Next: 2 minutes a day. See you soon!

later = Monthly costs, divided by what stays from one sale: this is your number. Find it on a good day. See you in the next lesson!
    .easy = Monthly costs, divided by what stays. Find it on a good day. See you soon!
