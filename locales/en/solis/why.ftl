### Why the last unasked message came.

# $when is a day and an hour: Monday 18:00.
nothing = I have sent you no message by myself. I only answered you.
    .back = Back

lesson-day =
    I wrote because it was your lesson day and your hour: { $when }. You can change the days and the hour in Settings.
    .easy = It was your lesson day and your hour: { $when }. You can change it in Settings.
    .back = Back

missed =
    I wrote because I was away on your lesson day. So I asked if you want to continue: { $when }.
    .easy = I was away on your lesson day. So I asked again: { $when }.
    .back = Back

homework =
    I wrote because you took a task, and I promised to remind you: { $when }.
    .easy = You took a task. I reminded you: { $when }.
    .back = Back

nudge =
    I wrote because you were away for some days: { $when }. After a few messages I stop by myself. You can pause me in the menu.
    .easy = You were away for some days: { $when }. I stop by myself soon. You can pause me in the menu.
    .back = Back

again =
    I asked my question again because I was away for some time and your tap could be lost: { $when }.
    .easy = I was away. Your tap could be lost. So I asked again: { $when }.
    .back = Back
