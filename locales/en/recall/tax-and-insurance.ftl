### Asked some days after “Tax and insurance”.
###
### No rates of tax belong here: the amounts are examples of one person.

feed-it = Tamara repairs phones. A customer pays her 50 euros. When does she put the part for tax into the third box?
    .year = 📅 At the year's end
    .same-day = 📦 On the same day
    .easy = A customer pays Tamara 50 euros. When does she feed the third box?
feed-it-year = It can work, if the money is still there. Often it is not. A part on the same day is easier.
    .easy = Often the money is gone then. The same day is easier.
feed-it-same-day = Yes. On the day the money comes, its part goes into the box.
    .easy = Yes. Money comes, and the box gets its part.

# 2 x 20 = 40.
forty = Lamin asked: he puts 20 from each 100 euros aside. It is only his example. This week 200 euros came in. How much goes into the third box?
    .twenty = 20 euros
    .forty = 40 euros
    .easy = From each 100 euros, Lamin puts 20 aside. Now 200 came in. How much goes into the box?
forty-twenty = 20 is for the first 100. There are 2 of them: 2 times 20 is 40.
    .easy = There are 2 times 100. 2 times 20 is 40.
forty-forty = Yes. 2 times 20 is 40.
    .easy = Yes. 2 times 20 is 40.

who-knows = Nasrin opens a small bakery. How much from 100 euros is for tax and insurance? Who can tell her?
    .neighbour = 🏠 A neighbour
    .office = 🏛 The tax office
    .easy = Nasrin opens a bakery. How much is for tax? Who can tell her?
who-knows-neighbour = A neighbour wants to help, but has another business. The tax office or a free advice centre can tell her what is right for her.
    .easy = The neighbour has another business. The tax office can tell her.
who-knows-office = Yes. It is different for each person. The tax office tells her, and a free advice centre helps her to ask.
    .easy = Yes. It is different for each person. A free advice centre helps too.
