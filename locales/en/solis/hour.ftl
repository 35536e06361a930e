### The hour of unasked messages.

hour =
    At which hour may I write to you? I never write between 21:00 and 9:00.
    .easy = When may I write to you? Never at night.
    .at-9 = 9:00
    .at-11 = 11:00
    .at-13 = 13:00
    .at-15 = 15:00
    .at-17 = 17:00
    .at-18 = 18:00
    .at-19 = 19:00
    .at-20 = 20:00
