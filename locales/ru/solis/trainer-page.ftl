### Слова для преподавателей: печатный лист и то, что урок из привезённых вопросов говорит сам.

learn = Чему Вы учитесь
questions = Вопросы
# Above the questions of the printed sheet.
tick = Отметьте лучший ответ.
home = Дома
answers = Ответы
licence = Этот лист все могут использовать, копировать и менять: CC BY 4.0. Пожалуйста, укажите, что он из Solis.
# The two buttons under “true or false”.
true = Верно
false = Неверно
# What follows is said in the chat, in a lesson of imported questions.
waiting = Вас ждут несколько вопросов.
last = Это был последний вопрос. Спасибо!
right = Да, это верно.
# The best answer stands behind it.
best = Лучший ответ:
