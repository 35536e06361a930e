### Parole per chi insegna: il foglio stampato, e quello che una lezione di domande importate dice da sola.

learn = Che cosa impari
questions = Domande
# Above the questions of the printed sheet.
tick = Segna la risposta migliore.
home = A casa
answers = Risposte
licence = Tutti possono usare, copiare e cambiare questo foglio: CC BY 4.0. Per favore scrivi che viene da Solis.
# The two buttons under “true or false”.
true = Vero
false = Falso
# What follows is said in the chat, in a lesson of imported questions.
waiting = Ti aspettano alcune domande.
last = Questa era l’ultima domanda. Grazie!
right = Sì, è giusto.
# The best answer stands behind it.
best = La risposta migliore è:
