### Asked some days after “Who is on my side?”.

no-wage = Gloria cleans rooms in a hotel. She works for 2 months, and her boss does not pay. Who helps best?
    .library = 📚 Library
    .union = 👥 Trade union
    .desk = 💼 Start help desk
    .easy = Gloria cleans rooms in a hotel. Her boss does not pay. Who helps best?
no-wage-library = A library can help her find an address. For an unpaid wage, a trade union knows more. One need, one helper.
    .easy = A library can help her find a place. A trade union knows wages.
no-wage-union = Yes. A trade union helps with unpaid wages. One need, one helper.
    .easy = Yes. A trade union helps with wages.
no-wage-desk = That desk helps new businesses. For an unpaid wage, a trade union knows more. One need, one helper.
    .easy = That desk helps new businesses. A trade union knows wages.

paid-helper = A man waits in front of an office. He says: “I help you inside. Give me 100 euros and your bank card first.” Is this help?
    .no = ✋ No
    .yes = 🤝 Yes
    .easy = A man says: “I help you. First give me 100 euros and your bank card.” Is this help?
paid-helper-no = Right. Somebody wants money first, or your card? That is not help. Many places help for free.
    .easy = Right. That is not help. Many places help for free.
paid-helper-yes = It can feel good that somebody helps. But who wants money first, or your card, does not help. Many places help for free.
    .easy = It looks like help. But nobody needs your card. Many places help for free.

wrong-place = Idris asks an office about his permit. They say: “We only know tax.” What does he ask now?
    .nothing = 🚶 Nothing, he leaves
    .where = 🧭 Who can help me?
    .easy = Idris asks an office about his permit. They only know tax. What does he ask now?
wrong-place-nothing = It is hard to hear no. But the people there often know the right place. He can ask: who helps with this?
    .easy = A no is hard. But he can ask: who helps with this?
wrong-place-where = Yes. Wrong place? Ask there for the right one. And ask if the help is free.
    .easy = Yes. Wrong place? Ask for the right place.
