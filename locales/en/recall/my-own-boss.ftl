### Asked some days after “My own boss – or not?”.
###
### 4 of 6 is our rule for learning, not law.

good-sign = You ask 6 questions about an offer: can I say no, hours, price, customers, another person, tools. How many yes answers are a good sign?
    .two = 2
    .four = 4 or more
    .easy = You ask 6 questions about work. How many yes answers are good?
good-sign-two = 2 is not nothing. But with 3 or less, others decide most things. Get advice before you sign.
    .easy = With 3 or less, others decide. Get advice first.
good-sign-four = Yes. With 4 or more, it looks like your own business. With less, get advice before you sign.
    .easy = Yes. 4 or more is a good sign.

before-signing = Ngozi gets a contract with 9 pages. The man says: “Sign now, read at home.” What does she do?
    .sign = ✍️ Sign, then read
    .show = 👀 Show it, then sign
    .easy = Ngozi gets a contract. The man says: “Sign now.” What does she do?
before-signing-sign = He wants it quick, and it is hard to say no. But after signing it is difficult to go back. First photo, adviser, reading.
    .easy = It is hard to say no. But first she shows it to an adviser.
before-signing-show = Yes. She takes a photo of every page and shows it to her mentor or a trade union.
    .easy = Yes. First a photo and an adviser.

painter = Andrei paints for one company. It gives him brushes, hours and price, and he may not send a friend. On paper he is self-employed. What does it look like?
    .own = 🧍 Own business
    .false = ⚠️ False, get advice
    .easy = Andrei paints for one company. It decides hours and price. On paper he has a business. What is it?
painter-own = The paper says so. But in real life the company decides hours, price and tools. He gets advice from a trade union.
    .easy = The paper says so. But the company decides. He gets advice.
painter-false = Yes. The company decides hours, price and tools. A trade union knows what he can do.
    .easy = Yes. The company decides. A trade union can help.
