### Žodžiai mokytojams: spausdintas lapas ir tai, ką pamoka iš įkeltų klausimų sako pati.

learn = Ko mokotės
questions = Klausimai
# Above the questions of the printed sheet.
tick = Pažymėkite geriausią atsakymą.
home = Namuose
answers = Atsakymai
licence = Šį lapą visi gali naudoti, kopijuoti ir keisti: CC BY 4.0. Parašykite, kad jis iš Solis.
# The two buttons under “true or false”.
true = Tiesa
false = Netiesa
# What follows is said in the chat, in a lesson of imported questions.
waiting = Jūsų laukia keli klausimai.
last = Tai buvo paskutinis klausimas. Ačiū!
right = Taip, tai teisinga.
# The best answer stands behind it.
best = Geriausias atsakymas:
