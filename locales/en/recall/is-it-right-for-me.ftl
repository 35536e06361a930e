### Asked some days after “Is it right for me, now?”.

red-light = Sofia looks at 4 things: time, money, health and family. Her light for time is red. What does this mean?
    .fault = 😟 It is her fault
    .look = 🔎 Look there first
    .never = 🚪 Never a business
    .easy = Sofia looks at time, money, health and family. The light for time is red. What does it mean?
red-light-fault = Many people feel this. But a red light is not her fault. It shows where to look first, and it can change.
    .easy = It is not her fault. It shows where to look. It can change.
red-light-look = Yes. A red light shows where to look before the start. It can change.
    .easy = Yes. Look there first. A light can change.
red-light-never = To stop is a good answer too. But one red light is not the end. It shows where to look first, and it can change.
    .easy = A red light is not the end. Look there first. It can change.

first-months = Emeka has a job and wants to print shirts. Without his wage, he can pay rent and food for 2 weeks. What is best?
    .leave = 🚪 Leave the job now
    .save = 👛 Keep the job, save
    .easy = Emeka has a job. He wants to print shirts. His own money is enough for 2 weeks. What is best?
first-months-leave = It would give him time. But a new business often earns nothing in the first months. Rent and food come first.
    .easy = A new business often earns nothing at first. Rent and food come first.
first-months-save = Yes. A new business often earns nothing in the first months. So he saves a little and tests small.
    .easy = Yes. He saves first. Then he tests small.

stop-now = Mina plans a small laundry. Then she sees: this year she has no time. She stops for now. Did her thinking help her?
    .helped = 👍 Yes, it helped
    .lost = 👎 No, only lost time
    .easy = Mina plans a laundry. She has no time this year. She stops for now. Did the thinking help?
stop-now-helped = Yes. Start, wait or stop: all 3 are good answers. She keeps her money and what she learned.
    .easy = Yes, it helped. Start, wait and stop are good answers.
stop-now-lost = It can feel like this. But start, wait or stop are all good answers. She keeps her money and what she learned.
    .easy = It can feel so. But start, wait and stop are good answers.
