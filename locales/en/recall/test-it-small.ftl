### Asked some days after “Test it small”.

smallest = Vikram wants to repair garden chairs. Which test is the smallest?
    .workshop = 🏢 Rent a workshop
    .chair = 🪑 Repair 1 chair
    .van = 🚐 Buy a van
    .easy = Vikram wants to repair chairs. Which test is the smallest?
smallest-workshop = A workshop costs rent, also when nobody comes. 1 chair shows him a lot, for very little money.
    .easy = A workshop costs rent. 1 chair costs little and shows a lot.
smallest-chair = Yes. A small test has one question, little money and a rule to stop.
    .easy = Yes. One question, little money, a rule to stop.
smallest-van = A van helps when the work is there. First 1 chair: it shows him a lot, for very little money.
    .easy = A van can wait. 1 chair shows a lot.

stop-rule = Rosa tests her idea. Her rule is: “I stop on Sunday.” When is the best time to write this rule?
    .before = 📝 Before she begins
    .after = 💸 When money is gone
    .easy = Rosa tests an idea. Her rule is: “I stop on Sunday.” When does she write it?
stop-rule-before = Yes. Write the rule before you begin. Later it is hard to stop, because you like your idea.
    .easy = Yes. Write the rule first. Later it is hard to stop.
stop-rule-after = Then it is too late, and maybe the money for rent is gone too. Write the rule before you begin.
    .easy = Then it is too late. Write the rule first.

nobody-wants = Ali tests an idea for 1 week. It costs him 10 euros. Nobody wants it, and he stops. What did he get?
    .nothing = 💨 Nothing at all
    .answer = 💡 A cheap answer
    .easy = Ali tests an idea. It costs 10 euros. Nobody wants it. He stops. What did he get?
nobody-wants-nothing = It can feel like this. But now he knows it, for only 10 euros. Stopping in time is a skill.
    .easy = It can feel so. But now he knows. It cost little.
nobody-wants-answer = Yes. Every result is an answer, and this one cost little. Stopping in time is a skill.
    .easy = Yes. Now he knows. It cost little.
