### Is it right for me, now? — a private look at time, money, health and family.

# At most 40 characters.
title = Is it right for me, now?

# Sent when the learner was away for three days.
nudge = Start, wait, or stop? All 3 are good answers.
    .easy = Start, wait or stop? Every answer is good.

story =
    Nadia is good at repairing phones. She works in a laundry and has 2 children. Now she wants her own repair table at the market.

    A friend says: start tomorrow. An uncle says: never start. Nadia is not sure. So she takes a sheet of paper. She writes 4 words: time, money, health, family.
    .next = Next
    .easy =
    Nadia repairs phones. She works in a laundry. She has 2 children.

    She wants a repair table at the market. Is it the right time? She looks at 4 things.

# The lights are those of a traffic light.
lights =
    For each word, Nadia chooses a light, like a traffic light. Green means: this is fine now. Yellow means: I change something first. Red means: this is a problem now.

    A red light is not your fault. It shows you where to look. And it can change.

    Now it is your turn. There are no points and no wrong answers.
    .next = Next
    .easy =
    Green: this is fine. Yellow: I change something first. Red: this is a problem now.

    Red is not your fault. A light can change. Now you choose. No answer is wrong.

time = Time. How many free hours do you have in a normal week?
    .green = 🟢 5 hours or more
    .yellow = 🟡 From 2 to 4 hours
    .red = 🔴 Less than 2 hours
    .easy = Time. How many free hours do you have each week?
time-green = Good. Choose fixed hours, for example Tuesday evening. Keep 1 day for rest.
    .easy = Good. Choose your work hours. Keep 1 day for rest.
time-yellow = With 2 hours you can test a small idea. Which work at home can wait, or who can share it?
    .easy = 2 hours are good for a small test. Who can help you at home?
time-red = Your week is full, and that is real work. You can learn now and start later.
    .easy = Your week is full. That is fine. Learn now. Start later.

money = Money. A new business often earns nothing in the first months. How long can you still pay rent and food?
    .green = 🟢 3 months or more
    .yellow = 🟡 About 1 month
    .red = 🔴 Less than 1 month
    .easy = Money. A new business often earns nothing at first. How long can you pay rent and food?
money-green = Good. Decide now how much money you can lose. Write the number on paper, and stop there.
    .easy = Good. How much can you lose? Write it on paper. Stop there.
money-yellow = Keep your other income for now. Save a little first, then test small.
    .easy = Keep your job for now. Save a little. Then test small.
money-red = Rent and food come first. Some steps cost nothing: learn, ask and plan.
    .easy = Rent and food come first. Learning and asking cost nothing.

# Health is never asked about: the learner chooses this light without telling anybody.
health =
    Health. A business needs your strength. Do you sleep enough? Do you have a day for rest?

    Choose this light quietly, only for yourself. Do not write it here. Solis does not ask about your health.

    Are you very tired? Then rest is a good plan.
    .next = Next
    .easy =
    Now health. Do you sleep enough? Can you rest?

    Choose this light in your head. Do not write it here. We do not ask. Very tired? Rest first.

family = Family. You work more hours. Who helps with children, meals or older parents? If nobody needs care, choose green.
    .green = 🟢 Help is there
    .yellow = 🟡 We need to talk first
    .red = 🔴 No help now
    .easy = Family. You work more. Who helps at home? Nobody needs help? Choose green.
family-green = Good. Agree on days and hours. Then everybody knows the plan.
    .easy = Good. Agree on days and hours. Then everybody knows.
family-yellow = A short talk can change this light. Your task today helps you to begin.
    .easy = A short talk can help. It is your task today.
family-red = This is hard, and many parents know it. Child care costs time and money. Put it in your plan, like tools.
    .easy = This is hard. Child care costs time and money. Put it in your plan.

look =
    Now look at all 4 lights. Mostly green? You can start small. Some yellow? You can wait and change 1 light first. A red one? Look there before you start.

    You can also stop. Then you keep your time and money. You know your life best, so you decide.
    .next = Next
    .easy =
    Look at your 4 lights. Many green? Start small. Yellow? Wait and change 1 thing. Red? Look there first.

    You can also stop. You decide.

decide = What is your answer today? All 3 are good answers.
    .start = 🟢 Start small
    .wait = 🟡 Wait
    .stop = 🔴 Stop for now
    .easy = What do you choose today? Every answer is good.

start-small = Good. Start small, with fixed hours and only money you can lose. Your permit comes first. If it does not allow self-employment, stop and ask first. The next lesson helps you.
    .next = Next
    .easy = Good. Start small. Look at your permit first. May you work for yourself? Not sure? Ask first.

wait-well = Good. Waiting is a plan too. Choose 1 light and 1 small change. Nadia waits 4 months and saves for tools. Choose a day, and look at your lights again.
    .next = Next
    .easy = Good. Choose 1 light. Change 1 small thing. Choose a day. Then look again.

stop-well = Good. A clear stop saves time and money. Tomás plans a bicycle shop. Then he stops and keeps his job. He keeps what he knows. You may come back any day.
    .next = Next
    .easy = Good. A stop saves time and money. You keep what you know. You can come back.

one-red = Nadia has 3 green lights. Her money light is red. What helps her most?
    .tomorrow = Start tomorrow
    .save = Save a little first
    .forget = Forget the idea
    .easy = Nadia has 3 green lights. Her money light is red. What helps?
one-red-tomorrow = 3 green lights feel good. But the first month can bring no money. Then the rent is missing. It helps to save first.
    .easy = The first month can bring no money. Who pays the rent? Save first.
one-red-save = Yes. She works on 1 light. Then she looks at all 4 again.
    .easy = Yes. She changes 1 light. Then she looks again.
one-red-forget = To stop is a good answer too. But only 1 light is red, and it can change. It helps to save first.
    .easy = Stop is a good answer too. But 1 light can change. Save first.

talk = Your task: talk with 1 person at home, or with another person you trust. Talk about hours. Which hours are for work? Which are for family? Which are for rest? 15 minutes are enough. Then press the button.
    .done = ✅ We talked
    .easy = Talk with 1 person at home. Or talk with a good friend. When can you work? When do you rest? 15 minutes are enough. Then press the button.
talk-reminder =
    { $days ->
        [one] You have one more day for your talk about hours. 15 minutes are enough.
       *[other] You have { $days } more days for your talk about hours. 15 minutes are enough.
    }
    .easy = Talk with 1 person about hours. 15 minutes are enough.
talk-done = Good. Now somebody knows your plan, and you know your hours. Is your answer different now? That is fine too.
    .easy = Good. Now you know your hours. Is your answer new? That is fine.
talk-late = The week was full. That is fine. You can have this talk on any other day.
    .easy = Your week was full. That is fine. Talk on another day.

well-done = You looked at time, money, health and family. Start, wait or stop: it is your own choice. See you in the next lesson.
    .easy = You looked at 4 things. You made your own choice. See you soon.

another-day = You keep your 4 lights. Use them for every new plan. See you in the next lesson.
    .easy = You keep your 4 lights. Use them again. See you soon.
