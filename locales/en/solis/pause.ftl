### Pause and resume.

pause =
    When may I write to you by myself? You can go on with lessons at any time.
    .easy = May I write to you? You can learn at any time.
    .on = ▶️ On my lesson days
    .pause-7 = ⏸ Pause for 7 days
    .off = 🔕 Only when I write

changed = Good. I keep to that.
