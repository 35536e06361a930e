### Asked some days after “What do I need to begin?”.

first-job = Teodora wants to repair trousers and shirts. On her list are needles for 8 euros and a sign for the door for 70 euros. What does she need for the first job?
    .sign = 🪧 The sign
    .needles = 🪡 The needles
    .easy = Teodora repairs clothes. Needles cost 8 euros. A sign costs 70. What does she need on day 1?
first-job-sign = A sign helps people find her, later. For the first job she needs needles. Only a “must” costs money now.
    .easy = A sign can wait. On day 1 she needs needles.
first-job-needles = Yes. Without needles there is no first job. The sign can wait, and 70 euros stay.
    .easy = Yes. The sign can wait. 70 euros stay.

twice-a-month = Ahmad cuts hedges. He needs a long ladder 2 times a month. A new one costs 110 euros, and his neighbour has one. What is best to begin?
    .borrow = 🤝 Borrow it
    .buy = 💶 Buy a new one
    .easy = Ahmad needs a ladder 2 times a month. His neighbour has one. What is best?
twice-a-month-borrow = Yes. He says the day when he brings it back. And he looks closely if the ladder is safe.
    .easy = Yes. He says when he brings it back. He looks: is it safe?
twice-a-month-buy = A good ladder is useful, and he can buy one later. For 2 times a month he can borrow it, and 110 euros stay.
    .easy = He can buy it later. First he can borrow it. 110 euros stay.

before-buying = Binta wants to repair phones. A good tool box costs 60 euros. She is not sure if her permit allows self-employment. What comes first?
    .tools = 🧰 Buy the box
    .question = ❓ Ask about the permit
    .easy = Binta wants to repair phones. Tools cost 60 euros. May she have her own business? She is not sure. What comes first?
before-buying-tools = Good tools are important. But maybe she may not begin now. First she asks about her permit, then she buys.
    .easy = Tools can wait. First she asks about her permit.
before-buying-question = Yes. Before you buy anything, ask: may I do this work? A free advice centre helps.
    .easy = Yes. First ask: may I do this work?
