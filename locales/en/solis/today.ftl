### The learner's own hour on a lesson day.

# $lesson is a lesson's title.
lesson =
    Hello! A new message from your course: { $lesson }.
    .easy = Hello! Your lesson is here: { $lesson }.
    .start = Start
    .later = Later
    .pause = Pause

resume =
    Hello! Shall we go on with your lesson? It is: { $lesson }.
    .easy = Hello! Shall we go on? Your lesson: { $lesson }.
    .start = Go on
    .later = Later
    .pause = Pause

missed =
    Hello! I was away and missed your lesson day. Shall we continue today? The lesson is: { $lesson }.
    .easy = Hello! I was away. Shall we go on today? The lesson: { $lesson }.
    .start = Continue today
    .later = Later
    .pause = Pause

begins =
    Hello! Your group has begun. The first message of your course: { $lesson }.
    .easy = Hello! Your group has begun. Your lesson: { $lesson }.
    .start = Start
    .later = Later
    .pause = Pause

later = Good. To go on, tap Continue at any time.
