### Asked some days after “Rules of my trade”.
###
### No rule or office of a country belongs here: the official page decides.

haircut = Kiran cuts hair very well. A neighbour wants to pay for it. Kiran does not know the rules. What comes first?
    .begin = ✂️ Cut and learn
    .ask = ❓ Ask about the rules
    .easy = Kiran cuts hair. A neighbour wants to pay. What comes first?
haircut-begin = The hands can do it, that is clear. But hair, food, children and cars often have rules. Ask before the first customer.
    .easy = Hair often has rules. Ask before the first customer.
haircut-ask = Yes. Licence, hygiene, insurance, recognition: 4 words, before the first customer.
    .easy = Yes. Ask before the first customer.

broken = Delia repairs roofs. A tile falls on a car. Which of these can pay for the damage?
    .insurance = 🛡 Her insurance
    .licence = 🪪 Her licence
    .easy = Delia repairs roofs. A tile falls on a car. What can pay for it?
broken-insurance = Yes, if she has it before. So ask early what it costs and what it pays.
    .easy = Yes. But she needs it before.
broken-licence = A licence allows the work, and that is important too. But it does not pay. Insurance pays, if she has it before.
    .easy = A licence allows the work. Insurance pays.

original = An office wants to check Tariq's diploma from another country. What does he send?
    .copy = 📄 A copy
    .original = 🎓 The original
    .easy = An office wants to see Tariq's diploma. What does he send?
original-copy = Yes. He keeps the original and shows it at the desk, if they ask.
    .easy = Yes. He keeps the original.
original-original = It is his best proof, so it is better not to send it. He sends a copy, and shows the original at the desk.
    .easy = It can get lost. He sends a copy.
