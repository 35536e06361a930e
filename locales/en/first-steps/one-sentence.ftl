### One sentence — what, for whom, what is good for them.

# At most 40 characters.
title = One sentence

# Sent when the learner was away for three days.
nudge = Do you have 10 seconds? Say your sentence once to the mirror.
    .easy = Say your sentence to the mirror.

hello = Today you make one sentence about your offer, in the language of this place. It takes about 6 minutes.
    .easy = Today you make one sentence. It takes 6 minutes.

# The name and the trade may be changed in a translation.
story =
    Bintou repairs garden machines. A neighbour asks: “What do you do?” Bintou explains for 3 minutes, in 2 languages. The neighbour looks at his watch and goes.

    In a language café a teacher helps her. They make one short sentence in the local language. Bintou says it 20 times at home. The next neighbour has no garden. Another one says: “Wait. Mine does not start.”
    .next = Next
    .easy =
    A neighbour asks Bintou: “What do you do?” She talks for 3 minutes. He has no time.

    A teacher helps her. They make one sentence. Bintou says it 20 times at home. Now a neighbour says: “Wait. My machine is broken.”

# The example is one sentence in three parts; in another language the parts may stand in another order.
rule =
    One sentence, 10 seconds, 3 parts:
    🔧 What: “I repair garden machines
    👤 For whom: for people in this street,
    🎁 What is good for them: and I come to your home.”

    Use easy words. Promise only what you can do. Your accent is fine, and slow is better than fast.
    .next = Next
    .easy =
    One sentence has 3 parts:
    🔧 What: “I repair garden machines
    👤 For whom: for people in this street,
    🎁 What is good: and I come to your home.”

    Use easy words. Speak slowly.

# The answers go into the gap “…”. The best one names people.
for-whom = Fill the gap: “I iron shirts for …, and I bring them to the door.”
    .world = 🌍 the whole world
    .busy = 👔 people with no time
    .price = 💶 a low price
    .easy = Fill the gap: “I iron shirts for … .”
for-whom-world = It sounds big. But then nobody feels: this is for me. Name a few people, such as people with no time.
    .easy = It is too big. Name a few people: people with no time.
for-whom-busy = Yes. These people hear it and think: this is for me.
    .easy = Yes. They think: this is for me.
for-whom-price = A price can come later. First say who it is for, such as people with no time.
    .easy = The price comes later. First say: for whom?

best =
    Hana teaches people to use a phone. Which sentence is best?
    1️⃣ “I can do many things, just ask me.”
    2️⃣ “I teach older people to use a phone, in small groups.”
    3️⃣ “I am the best teacher in this town.”
    .first = 1️⃣ The first
    .second = 2️⃣ The second
    .third = 3️⃣ The third
    .easy =
    Hana teaches phones. Which sentence is best?
    1️⃣ “I can do many things.”
    2️⃣ “I teach older people, in small groups.”
    3️⃣ “I am the best teacher.”
best-first = It is friendly and true. But people do not know what to ask for. The second one says what, for whom, and what is good.
    .easy = It is friendly. But what does she do? The second one says it.
best-second = Yes. It says what, for whom, and what is good for them: small groups.
    .easy = Yes. It says what, for whom, and what is good.
best-third = She may be very good. But people cannot see it yet, and they do not hear what she teaches. The second one says it.
    .easy = Maybe it is true. But what does she teach? The second one says it.

own =
    Now your own sentence, first in the language you know best: I … for …, and … .

    Write it, or say it. Your mentor can read it or listen to it.
    .easy = Now your sentence, in your own language: I … for …, and … . Write or speak. Your mentor gets it.
own-thanks = Thank you. Count 10 seconds and say it once aloud. Too long? Take one word out.
    .easy = Thank you. Say it once in 10 seconds. Too long? Take a word out.

local =
    Now the language of this place. Who can help you with one sentence? A teacher, a librarian, a neighbour or somebody at work.

    A translation app is a good start. But let a person read it: apps make mistakes.
    .next = Next
    .easy = Now the language of this place. Who can help? Ask a teacher or a neighbour. An app can help too. But apps make mistakes.

listen =
    Then learn it by listening. The person says the sentence slowly, 3 times. You listen. Then you say it 3 times.

    You can ask: “May I record your voice for practice?” Some people say no, and that is fine.
    .next = Next
    .easy = The person says it slowly, 3 times. You listen. Then you say it 3 times. You can ask: “May I record it?”

again = Viktor says his sentence in a shop. The woman says: “Sorry, I do not understand.” What does he do?
    .louder = 📢 Say it louder
    .slowly = 🐢 Say it slowly again
    .leave = 🚶 Go away quietly
    .easy = Viktor says his sentence. The woman does not understand. What does he do?
again-louder = Sometimes a place is noisy. But mostly people need more time. He says it slowly, or shows it on paper.
    .easy = Louder helps little. Slowly is better. Or he shows it on paper.
again-slowly = Yes. He smiles and says it slowly again. He can also show it on paper.
    .easy = Yes. He says it slowly. He can show it on paper.
again-leave = It is not easy to stay, many people know this feeling. But she said sorry, so she wants to understand. He says it slowly again.
    .easy = It is hard to stay. But she wants to understand. He says it slowly.

# A safety card: the permit.
may =
    A sentence is practice, not a sale. Before you work or take money: may you do it? If your permit does not allow self-employment, or you are not sure, stop and ask first.
    .next = Next
    .easy =
    Now you only practise. Before you work or take money: may you? Your permit does not allow your own business? Or you are not sure? Stop. Ask first.

say-it =
    Your task: say your sentence to one local person. Begin like this: “I am practising. May I say one sentence?” Nobody has to buy. At the end ask: “Did you understand it?”

    Then tap the button.
    .done = ✅ I said it
    .easy = Say your sentence to one local person. First say: “I am practising.” At the end ask: “Did you understand?” Then tap the button.
say-it-reminder =
    { $days ->
        [one] There is { $days } day left to say your sentence. Who can hear it today?
       *[other] There are { $days } days left to say your sentence. Who can hear it today?
    }
    .easy = Who can hear your sentence today? It takes 10 seconds.
say-it-done = Well done! It takes courage to speak in another language.
    .easy = Well done! That takes courage.
say-it-late = The week is over, and that is fine. A sentence becomes easier with practice, also in front of a mirror.
    .easy = The week is over. That is fine. Practise at home.

aloud = Now say your sentence here, best by voice, in the language of this place. Your mentor can listen to it. No voice message today? Then write it.
    .easy = Now say it here, in the language of this place. Speak or write. Your mentor gets it.
aloud-thanks = Thank you. Say it once every morning this week, and it becomes easy.
    .easy = Thank you. Say it every morning. It becomes easy.

end = You have one sentence: what, for whom, what is good. In the next lesson you make an offer online. See you there!
    .easy = You have one sentence. Next time you make an offer online. See you soon!

later = What, for whom, what is good: 3 parts make one sentence. Say it aloud on a good day. See you in the next lesson!
    .easy = What, for whom, what is good. Say it aloud on a good day. See you soon!
