### Some time after help in danger was asked for.

reminders =
    Some time ago I stopped all reminders, so that you have peace. Shall I write to you again on your lesson days? Both are fine.
    .easy = I stopped all reminders, so that you have peace. Shall I write to you again? Both are fine.
    .on = Yes, on my lesson days
    .off = No, only when I write

changed = Good. I keep to that.
