### Asked some days after “Ten ideas in ten minutes”.

silly = Awa collects ideas for 10 minutes. Number 6 is silly: a cinema for cats. What does she do with it?
    .delete = 🗑 Take it out
    .keep = 📝 Keep it, go on
    .easy = Awa collects ideas. Number 6 is silly: a cinema for cats. What does she do?
silly-delete = Many people would. But a silly idea can bring a good one. First many, later good.
    .easy = A silly idea can bring a good one. First many, later good.
silly-keep = Yes. A silly idea can bring the next one. First many, later good.
    .easy = Yes. First many ideas. Good ones later.

when = In the evening Mateo has 10 new ideas. When does he choose one?
    .tomorrow = 🌙 After a night
    .now = ⏱ At once
    .perfect = ⭐ When one is perfect
    .easy = Mateo has 10 new ideas. When does he choose one?
when-tomorrow = Yes. After a night he sees more in his list.
    .easy = Yes. After a night he sees more.
when-now = It feels good to choose. But the newest idea often looks best at first. After a night he sees more.
    .easy = The newest idea looks best now. After a night he sees more.
when-perfect = No idea is perfect at the start. It grows when he tries it. One night is enough.
    .easy = No idea is perfect at first. One night is enough.

empty-paper = Nour looks for one very good idea. For a week her paper is empty. What helps her most?
    .wait = ⏳ Wait longer
    .many = ✏️ Write 10 quick ideas
    .buy = 📖 Buy a book
    .easy = Nour wants one very good idea. Her paper is empty. What helps?
empty-paper-wait = Rest is good. But waiting for the best idea often ends with no idea. First many, later good.
    .easy = Rest is good. But she needs many ideas. Good ones come later.
empty-paper-many = Yes. First many, later good. Bad ideas are welcome too.
    .easy = Yes. First many, later good.
empty-paper-buy = A book can help. But paper and 10 minutes are enough. First many, later good.
    .easy = Paper and 10 minutes are enough. First many, later good.
