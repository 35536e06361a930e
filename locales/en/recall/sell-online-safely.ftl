### Asked some days after “Sell online, stay safe”.

sms-code = Lidia sells a table online. A customer writes: “You get a code by SMS. Send it to me, then I can pay.” What does Lidia do?
    .send = 📲 Send the code
    .keep = 🛑 Not answer
    .easy = Lidia sells a table. A customer wants the code from her SMS. What does she do?
sms-code-send = Many people send it, because it sounds normal. But a code is like a key to your account. Nobody needs it to pay you.
    .easy = It sounds normal. But a code is like a key. Give it to nobody.
sms-code-keep = Yes. A code is like a key to her account. Nobody needs it to pay her.
    .easy = Yes. A code is like a key. Keep it.

picture-of-money = A man comes for Hamza's old bicycle. He shows a picture of a payment on his phone. In Hamza's account there is no money yet. What does Hamza do?
    .give = 🚲 Give the bicycle
    .wait = ⏳ Wait for the money
    .easy = A man wants Hamza's bicycle. He shows a picture of a payment. No money is there. What does Hamza do?
picture-of-money-give = It is friendly to trust. But a picture of a payment is not money. First see it in your hand, or in your own account.
    .easy = A picture is not money. First see the money.
picture-of-money-wait = Yes. A picture of a payment is not money. First he sees it in his hand, or in his own account.
    .easy = Yes. A picture is not money. First he sees the money.

in-the-photo = Nadine takes a photo of a chair for her offer. Two things are in the picture. Which one does she take away first?
    .scratch = 🪑 A scratch in the wood
    .letter = ✉️ A letter to her
    .easy = Nadine takes a photo of a chair. What must not be in the photo?
in-the-photo-scratch = A small fault may be seen: it is honest, and nobody complains later. But a letter shows her name and address. No papers in the photo.
    .easy = The scratch is honest. The letter shows her address. No papers.
in-the-photo-letter = Yes. It shows her name and address. No people, no papers, no house number in the photo.
    .easy = Yes. No people, no papers, no house number.
