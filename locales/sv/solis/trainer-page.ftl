### Ord för utbildare: det tryckta bladet, och det som en lektion med hämtade frågor själv säger.

learn = Det här lär du dig
questions = Frågor
# Above the questions of the printed sheet.
tick = Kryssa för det bästa svaret.
home = Hemma
answers = Svar
licence = Alla får använda, kopiera och ändra det här bladet: CC BY 4.0. Skriv gärna att det kommer från Solis.
# The two buttons under “true or false”.
true = Sant
false = Falskt
# What follows is said in the chat, in a lesson of imported questions.
waiting = Några frågor väntar på dig.
last = Det var den sista frågan. Tack!
right = Ja, det är rätt.
# The best answer stands behind it.
best = Det bästa svaret är:
