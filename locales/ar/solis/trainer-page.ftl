### كلمات للمدرّبين: الورقة المطبوعة، وما يقوله بنفسه درس من أسئلة مستوردة.

learn = ماذا تتعلمون
questions = الأسئلة
# Above the questions of the printed sheet.
tick = ضعوا علامة على أفضل إجابة.
home = في البيت
answers = الإجابات
licence = يمكن للجميع استخدام هذه الورقة ونسخها وتغييرها: CC BY 4.0. نرجو أن تذكروا أنها من Solis.
# The two buttons under “true or false”.
true = صحيح
false = خطأ
# What follows is said in the chat, in a lesson of imported questions.
waiting = بعض الأسئلة بانتظاركم.
last = كان هذا السؤال الأخير. شكرًا لكم!
right = نعم، هذا صحيح.
# The best answer stands behind it.
best = أفضل إجابة هي:
