### The first talk of a mentor, with a learner who is made up.

desk-practice-hello = 🎓 This is practice. The learner is made up, and nobody reads what you write here. When a learner asks for a person, a card like the next one comes to you. Take it.
    .skip = Skip the practice

desk-practice-pass = 🎓 You may always say no: then others are asked. For practice, tap the first button: take it.

desk-practice-asks =
    💬 Amal
    Hello! I bake cakes at home. My neighbour wants to buy one. What price shall I say?

desk-practice-answer = 🎓 The learner's words come to you like this. Whatever you write or send now, the learner gets under your name. Write an answer.

desk-practice-again =
    💬 Amal
    Thank you! Flour and eggs cost me 6 euros. I need two hours for a cake.

desk-practice-note = 🎓 A note is for colleagues, and never reaches the learner. Try it: tap the button.

desk-practice-ready = 🎓 Ready answers save time: the learner reads them in their own language. Tap the button, and choose one.

desk-practice-give-back = 🎓 When a talk is done, you give the learner back to the lessons. Tap the button.

desk-practice-done = 🎓 That is all. You are ready: from now on, real learners come to you in your hours. Write /desk at any time to see your talks, to change how you work, or to be away.

desk-practice-busy = You have a talk with a real learner now. Practise again when it is over.

desk-practice-alias = Amal

desk-practice-lesson = A price for a cake

desk-practice-question = Hello! I bake cakes at home. My neighbour wants to buy one. What price shall I say?
