### واژه‌هایی برای آموزگاران: برگه چاپی، و آنچه درسِ پرسش‌های واردشده خودش می‌گوید.

learn = چه یاد می‌گیرید
questions = پرسش‌ها
# Above the questions of the printed sheet.
tick = بهترین پاسخ را علامت بزنید.
home = در خانه
answers = پاسخ‌ها
licence = همه می‌توانند این برگه را به کار ببرند، کپی کنند و تغییر دهند: CC BY 4.0. لطفاً بنویسید که از Solis است.
# The two buttons under “true or false”.
true = درست
false = نادرست
# What follows is said in the chat, in a lesson of imported questions.
waiting = چند پرسش منتظر شماست.
last = این آخرین پرسش بود. سپاسگزاریم!
right = بله، درست است.
# The best answer stands behind it.
best = بهترین پاسخ این است:
