### Asked some days after “Register, step by step”.
###
### No office, fee or deadline of a country belongs here. The office decides.

tomorrow = Samina wants to register tomorrow. She is not sure if her permit allows self-employment. What is her first step?
    .go = 🧾 Go to the tax office
    .ask = ❓ Ask: may I?
    .easy = Samina wants to register. May she? She is not sure. What comes first?
tomorrow-go = She wants to do it right, and that is good. But the permit comes first. The office that gave it can answer.
    .easy = The permit comes first. She asks: may I?
tomorrow-ask = Yes. Everything else waits for this answer. The office that gave the permit decides.
    .easy = Yes. All other steps wait for this answer.

two-lists = Marko finds 2 lists of steps. One is on a business page, without a date. One is on an official page, from this year. Which one does he take?
    .old-page = 📄 The business page
    .new-page = 🏛 The official page
    .easy = Marko finds 2 lists. One has no date. One is official and new. Which one is better?
two-lists-old-page = It may be well written. But rules change, and nobody knows how old it is. Official, with a date, and it says who can do it.
    .easy = How old is it? Take the official page, with a date.
two-lists-new-page = Yes. Official, with a date. Now he looks who can do it: online, or at the desk.
    .easy = Yes. Official, and with a date.

at-the-desk = A helper says: “Leave your permit with me until Monday, I register you.” What does Aicha do?
    .leave = 🪪 Leave it there
    .home = 🏠 Take it home again
    .easy = A helper says: “Leave your permit here until Monday.” What does Aicha do?
at-the-desk-leave = It sounds like help. But papers stay with you: show them, and take them home again. Desks of offices help for free.
    .easy = Papers stay with you. Show them. Take them home again.
at-the-desk-home = Yes. She shows her papers and takes them home again. Desks of offices help for free.
    .easy = Yes. She shows it and takes it home.
