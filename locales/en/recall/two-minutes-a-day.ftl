### Asked some days after “Two minutes a day”.

tired-evening = Mariam sells bags on the market. In the evening she is tired. When is the best time to write money in and money out?
    .today = 📝 Today, 2 minutes
    .later = 📅 At the month's end
    .easy = Mariam sells bags. In the evening she is tired. When does she write in and out?
tired-evening-today = Yes. 2 minutes on the same day are enough. Tomorrow she may forget the small things.
    .easy = Yes. 2 minutes today. Tomorrow she may forget it.
tired-evening-later = It is good to rest. But after a month many small things are forgotten. 2 minutes on the same day are easier.
    .easy = After a month she forgets a lot. 2 minutes today are easier.

# 30 + 25 - 10 = 45; without the start 15, without what went out 55.
count-the-box = Esra's box has 30 euros in the morning. A customer pays 25 euros, and she buys paint for 10. How much is in the box in the evening?
    .fifteen = 15 euros
    .forty-five = 45 euros
    .fifty-five = 55 euros
    .easy = Esra starts with 30 euros. In 25, out 10. How much is in the box?
count-the-box-fifteen = 25 minus 10 is 15, that is right. Now add the 30 from the morning: 45 euros.
    .easy = Add the start: 30 plus 15 is 45.
count-the-box-forty-five = Yes. 30 plus 25 is 55. 55 minus 10 is 45. Start, plus in, minus out.
    .easy = Yes. 30 plus 25 minus 10 is 45.
count-the-box-fifty-five = 30 plus 25 is 55, that is right. But 10 euros went out: 55 minus 10 is 45.
    .easy = 10 went out. 55 minus 10 is 45.

small-paper = Alem washes windows and buys soap for 5 euros. The shop gives him a small paper with the price. What does he do with it?
    .away = 🗑 Throw it away
    .envelope = ✉️ Keep it
    .easy = Alem buys soap for work. The shop gives him a paper. What does he do with it?
small-paper-away = It is small and easy to lose. But it shows that the money went out for work. Write one line and keep the paper.
    .easy = It shows: money went out for work. Keep it.
small-paper-envelope = Yes. It goes in his envelope, and he writes: soap, out 5. The paper shows what the money was for.
    .easy = Yes. He keeps it and writes: soap, out 5.
