### My week — what is fixed, rest, work, and some hours left empty.

# At most 40 characters.
title = My week

# Sent when the learner was away for three days.
nudge = Rest is on the plan too.
    .easy = Rest is on the plan too.

hello = Today you learn to plan a week with work, family, prayer and rest. It takes about 6 minutes.
    .easy = Today you plan your week. It takes 6 minutes.

# The name and the trade may be changed in a translation; the sums have to stay right.
# 2 hours a clock: 10 clocks are 20 hours; 12 hours are left, so 12 : 2 = 6.
story =
    Bashir repairs clocks at home. He says “yes” 10 times a week. One clock takes 2 hours, so he needs 20. But he has a course and 2 children, and he prays. He works at night and breaks a glass.

    Then he draws his week. Only 12 hours are left: 6 clocks. He tells people: “10 days.” One customer goes. The others wait.
    .next = Next
    .easy =
    Bashir repairs clocks. He says “yes” 10 times a week. That is 20 hours. He works at night. He breaks a glass.

    He draws his week. Only 12 hours are left. That is 6 clocks. One customer goes. The others wait.

rule =
    Fill your week in 4 rounds:
    🧱 What is fixed: job, course, children, prayer, doctor.
    🌙 Rest: sleep, meals, and half a day without work each week.
    💼 Work: only the hours that are left.
    ⬜ Empty hours: for a sick child or a late bus.

    Count round 3. So many hours you can promise, and not more.
    .next = Next
    .easy =
    Fill your week in 4 rounds:
    🧱 Fixed: job, course, children, prayer
    🌙 Rest: sleep, and half a day free
    💼 Work: the hours that are left
    ⬜ Empty hours: a child may be sick

    Promise only your work hours.

work-too =
    Work is more than the thing you make. The way to a customer is work. Messages, cleaning and your 2 minutes of writing are work too.

    Who looks after the children in your work hours? Write the name in the plan. It takes that person's time, and sometimes it costs money: then it belongs in your price.
    .next = Next
    .easy =
    The way to a customer is work too. Messages are work. Writing is work.

    Who looks after your children then? Write the name in the plan. Does it cost money? Put it in your price.

first = Adjoa sets up computers for small shops. Her son is at school from 8 to 12, Monday to Friday. She has a language course 2 mornings a week. What goes in her plan first?
    .customers = 📞 Calls of customers
    .fixed = 🧱 School and course
    .rest = 🌙 A free Sunday
    .easy = Adjoa sets up computers. She has a son at school and a course. What goes in her plan first?
first-customers = Customers are important. But she cannot be in 2 places at 12. First she writes what is fixed, then she sees the hours for customers.
    .easy = Customers are important. But at 12 her son waits. First the fixed things.
first-fixed = Yes. She cannot move these hours. Now she sees what is left.
    .easy = Yes. She cannot move these hours.
first-rest = Rest has its own place: round 2. First she writes the hours that she cannot move: school and course.
    .easy = Rest is round 2. First the hours that she cannot move.

wednesday = A shop calls: “Can you come on Wednesday at 11? It takes 2 hours.” At 12 her son comes out of school. Wednesday from 8 is free. What does she say?
    .yes = 👍 “Yes, at 11.”
    .earlier = 🕗 “I can come at 8.”
    .no = 🚫 “No, I cannot.”
    .easy = A shop says: “Come on Wednesday at 11, for 2 hours.” At 12 her son waits. From 8 she is free. What does she say?
wednesday-yes = She wants the job, that is clear. But from 11 the job ends at 1, and her son waits at 12. She can offer 8.
    .easy = She wants the job. But her son waits at 12. She can say 8.
wednesday-earlier = Yes. A short offer with an hour that is good for both. The shop may still say no, and that is fine.
    .easy = Yes. That hour is good for her. The shop may say no.
wednesday-no = It is an honest answer. But she has a free hour earlier. “I can come at 8” may be good for both.
    .easy = That is honest. But at 8 she is free. She can say so.

# 5 - 2 = 3 mornings; 3 x 4 = 12; 12 - 3 = 9; 9 : 3 = 3. Without the way and the messages 12 : 3 = 4.
promise = 3 mornings are left, 4 hours each: 12 hours. She keeps 3 of them for the way and for messages. One job takes 3 hours. How many jobs can she promise in a week?
    .three = 3 jobs
    .four = 4 jobs
    .five = 5 jobs
    .easy = Adjoa has 12 hours a week. 3 are for the way and messages. One job takes 3 hours. How many jobs?
promise-three = Yes. 12 minus 3 is 9. 9 divided by 3 is 3. The fourth customer hears: “Next week.”
    .easy = Yes. 12 minus 3 is 9. 9 divided by 3 is 3.
promise-four = 12 divided by 3 is 4, that is right. But the way and the messages take 3 hours: 12 minus 3 is 9. 9 divided by 3 is 3.
    .easy = The way is work too. 12 minus 3 is 9. 9 divided by 3 is 3.
promise-five = One job each morning would be 5. But 2 mornings are for the course, and the way takes time: 9 divided by 3 is 3.
    .easy = 2 mornings are for the course. She has 9 hours: 3 jobs.

sunday = On Sunday she rests. A shop writes: “The computer is slow. Please come now!” What is best?
    .go = 🏃 Go there now
    .monday = ✉️ “Monday at 8”
    .silent = 📵 Never answer
    .easy = On Sunday she rests. A shop writes: “Please come now!” What is best?
sunday-go = It is kind. But a slow computer can wait for 1 day. With no rest, mistakes come: Bashir broke a glass. “Monday at 8” is a good answer.
    .easy = A slow computer can wait. With no rest, mistakes come. “Monday at 8” is good.
sunday-monday = Yes. The shop knows when she comes, and she keeps her rest. She can also read messages on Monday.
    .easy = Yes. The shop knows the hour. She can rest.
sunday-silent = She does not have to read messages on Sunday. But the customer wants to know a day: “Monday at 8.”
    .easy = Sunday is free. But the shop wants to know a day: “Monday at 8.”

# A safety card: another job, money from an office, and a heart that is too tired.
careful =
    Do you have a job, or money from an office? Usually you have to tell them about your own work and its hours. Ask before you begin. If your permit does not allow self-employment, stop and ask first.

    Are you very tired for weeks? Slower is a good plan too. Talk to a doctor, or tap “A person” here.
    .next = Next
    .easy =
    You have a job? Or money from an office? Ask there first. And your permit? Not sure? Stop. Ask first.

    Very tired for weeks? Slower is good. Tap “A person”.

seven-columns =
    Your task: draw 7 columns, one for each day. Fill them in 4 rounds: fixed, rest, work, empty. Try it for 1 week. What does not work? Move it.

    No business yet? Then try your work hours with these lessons. After a week, tap the button.
    .done = ✅ I tried it for a week
    .easy =
    Draw 7 columns. Fill in: fixed, rest, work, empty. Try it for 1 week. Move what does not work.

    After a week, tap the button.
seven-columns-reminder = 7 columns, 4 rounds. Did something else happen today? Move it: that is what a plan is for.
    .easy = Did something else happen today? Move it. That is fine.
seven-columns-done = Well done! You tried a whole week. Now you know your real hours.
    .easy = Well done! Now you know your real hours.
seven-columns-late = The days are over, and that is fine. Begin with round 1: write what is fixed tomorrow.
    .easy = The days are over. That is fine. Write what is fixed tomorrow.

hours = How many hours a week are left for work? And what did you move? Write it, or say it. Your mentor can read it or listen to it.
    .easy = How many hours a week are for work? Write or speak. Your mentor gets it.
hours-thanks = Thank you. A few hours are a real start, if you can keep them.
    .easy = Thank you. A few hours are a real start.

end = Fixed, rest, work, empty: your week has room for you too. In the next lesson you ask: with whom do I work? See you there!
    .easy = Fixed, rest, work, empty. Next: with whom? See you soon!

later = Fixed, rest, work, empty: 4 rounds make a week. Draw it on a good day. See you in the next lesson!
    .easy = Fixed, rest, work, empty. Draw it on a good day. See you soon!
