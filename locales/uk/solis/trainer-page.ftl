### Слова для викладачів: друкований аркуш і те, що урок з привезених питань каже сам.

learn = Чого Ви навчаєтеся
questions = Питання
# Above the questions of the printed sheet.
tick = Позначте найкращу відповідь.
home = Удома
answers = Відповіді
licence = Цей аркуш усі можуть використовувати, копіювати й змінювати: CC BY 4.0. Будь ласка, вкажіть, що він із Solis.
# The two buttons under “true or false”.
true = Правда
false = Неправда
# What follows is said in the chat, in a lesson of imported questions.
waiting = На Вас чекають кілька питань.
last = Це було останнє питання. Дякуємо!
right = Так, це правильно.
# The best answer stands behind it.
best = Найкраща відповідь:
