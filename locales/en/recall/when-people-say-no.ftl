### Asked some days after “When people say no”.
###
### No names of offices or laws belong here: advice centres know them.

not-now = Aster wants to clean a café in the evening. The owner says: “Not now, thank you.” What does Aster say?
    .why = 😠 “Why not?”
    .thanks = 🙏 “Thank you. When?”
    .easy = Aster wants to clean a café. The owner says: “Not now.” What does Aster say?
not-now-why = It is good to know why. But said like this, it sounds angry. Say thank you and ask one friendly question.
    .easy = That sounds angry. Say thank you. Ask one friendly question.
not-now-thanks = Yes. A no is about the offer, not about Aster. With a thank you and one question, Aster may ask again.
    .easy = Yes. A no is about the offer. It is not about Aster.

too-short = Rui cut a hedge. The customer says: “It is much too short!” What does Rui do first?
    .look = 👂 Listen and look
    .defend = 🛡 Say it is right
    .easy = Rui cut a hedge. The customer says: “Too short!” What does Rui do first?
too-short-look = Yes. He listens, looks, and says it again in his words. Then he says what he can do.
    .easy = Yes. First listen and look. Then say what you can do.
too-short-defend = Maybe it is right. But the customer wants to be heard first. Listen, say it again in your words, then find an answer.
    .easy = Maybe it is. But first listen and look.

bad-letter = Sara asks for a small shop room. The answer is: “We do not rent to people from your country.” What helps her?
    .delete = 🗑 Delete the message
    .keep = 📝 Keep it and ask
    .easy = Sara wants to rent a shop. They write: “Not to people from your country.” What helps her?
bad-letter-delete = It hurts to see it, and she may want it gone. But the message is a proof. A free advice centre knows where she can report it.
    .easy = It hurts. But keep the message. A free advice centre helps.
bad-letter-keep = Yes. She keeps it and notes the day. A free advice centre knows where she can report it, and she decides.
    .easy = Yes. A free advice centre knows more. She decides.
