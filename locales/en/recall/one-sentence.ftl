### Asked some days after “One sentence”.

which-sentence = Pedro repairs lamps. Sentence 1: “I am the best in town.” Sentence 2: “I repair lamps for people in this street, and I come to your home.” Which one helps more?
    .first = 1️⃣ Sentence 1
    .second = 2️⃣ Sentence 2
    .easy = Pedro repairs lamps. 1: “I am the best.” 2: “I repair lamps for this street, at your home.” Which one helps?
which-sentence-first = It is short, and maybe true. But people do not hear what he does. Say what, for whom, and what is good for them.
    .easy = Maybe it is true. But what does he do? Sentence 2 says it.
which-sentence-second = Yes. It says what, for whom, and what is good for them.
    .easy = Yes. It says what, for whom, and what is good.

slower = Zofia calls a customer. The customer says: “Slower, please.” Zofia thinks about her accent. What is best?
    .end = 📵 End the call
    .slowly = 🐢 Say it slowly again
    .easy = Zofia calls a customer. The customer says: “Slower, please.” What is best?
slower-end = It is not easy to go on, many people know this. But the customer wants to understand. An accent is fine, and slow is better than fast.
    .easy = It is hard to go on. But the customer wants to understand. Speak slowly.
slower-slowly = Yes. An accent is fine. Slow is better than fast.
    .easy = Yes. An accent is fine. Slow is good.

who-reads = An app puts Adil's sentence into the local language. What does he do before he uses it?
    .at-once = 📢 Use it at once
    .person = 👀 Let a person read it
    .easy = An app translates Adil's sentence. What does he do now?
who-reads-at-once = It is quick, and often right. But apps make mistakes. A teacher, a librarian or a neighbour can read one sentence.
    .easy = Apps make mistakes. Let a person read it first.
who-reads-person = Yes. Apps make mistakes. One sentence is quickly read by a teacher, a librarian or a neighbour.
    .easy = Yes. Apps make mistakes. A person sees them.
