### Vārdi pasniedzējiem: drukāta lapa un tas, ko nodarbība no ievestiem jautājumiem saka pati.

learn = Ko Jūs mācāties
questions = Jautājumi
# Above the questions of the printed sheet.
tick = Atzīmējiet labāko atbildi.
home = Mājās
answers = Atbildes
licence = Šo lapu drīkst lietot, kopēt un mainīt visi: CC BY 4.0. Lūdzu, norādiet, ka tā ir no Solis.
# The two buttons under “true or false”.
true = Patiesi
false = Nepatiesi
# What follows is said in the chat, in a lesson of imported questions.
waiting = Jūs gaida daži jautājumi.
last = Tas bija pēdējais jautājums. Paldies!
right = Jā, tas ir pareizi.
# The best answer stands behind it.
best = Labākā atbilde ir:
