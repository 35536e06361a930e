### Asked some days after “My 30 days”.

a-step = Jovana plans her month. Which one is a good step?
    .better = 🌟 Be a better seller
    .friday = 📅 Friday: ask 2 shops
    .easy = Jovana plans her month. Which is a good step?
a-step-better = A good wish. But when is it done? On Friday evening she knows if she asked 2 shops.
    .easy = When is it done? “Friday: ask 2 shops” is clear.
a-step-friday = Yes. It is hers, it is small, and it has a day.
    .easy = Yes. It is small, and it has a day.

comes-first = Dragan wants to carry furniture for people. Which step comes first?
    .van = 🚚 Buy an old van
    .permit = 📄 Ask: may I do it?
    .shirts = 👕 Print shirts
    .easy = Dragan wants to carry furniture. What comes first?
comes-first-van = He may need it one day. But first he asks if he may do this work. And a van can be borrowed for a test.
    .easy = A van can wait. First he asks: may I do it?
comes-first-permit = Yes. One talk at an advice centre, before he pays anything.
    .easy = Yes. He asks before he pays.
comes-first-shirts = They look good, and they can wait. First he asks if he may do this work.
    .easy = Shirts can wait. First he asks: may I do it?

date-is-over = Aigul wanted to call an adviser on 3 March. Now it is 5 March, and she did not call. What is best?
    .new-date = 📅 A new date
    .give-up = 🚪 Forget it
    .easy = Aigul wanted to call on 3 March. Now it is 5 March. What is best?
date-is-over-new-date = Yes. A date may move. She writes: “6 March, 10 in the morning”, and puts it where she sees it.
    .easy = Yes. She writes a new date: 6 March.
date-is-over-give-up = 2 days are not the end of a plan. The call takes 10 minutes, so she writes a new date.
    .easy = 2 days are not the end. She writes a new date.
