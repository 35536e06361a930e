### Words for trainers: the printed sheet, and what a lesson of imported questions says by itself.

learn = What you learn
questions = Questions
# Above the questions of the printed sheet.
tick = Tick the best answer.
home = At home
answers = Answers
licence = Everybody may use, copy and change this sheet: CC BY 4.0. Please say that it comes from Solis.
# The two buttons under “true or false”.
true = True
false = False
# What follows is said in the chat, in a lesson of imported questions.
waiting = A few questions are waiting for you.
last = That was the last question. Thank you!
right = Yes, that is right.
# The best answer stands behind it.
best = The best answer is:
