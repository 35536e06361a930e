### When people say no — a refusal, a complaint, rude words; and where unfair treatment is reported.
###
### No names of offices or laws belong in this lesson: advice centres know them.

# At most 40 characters.
title = When people say no

# Sent when the learner was away for three days.
nudge = A no is about the offer, not about you.
    .easy = A no is not about you.

hello = Today you practise what to say when people say no. It takes about 6 minutes.
    .easy = Today people say no. What do you say? It takes 6 minutes.

# The name and the trade may be changed in a translation.
story =
    Hodan repairs sewing machines. She asks in 7 shops. 5 say no, 1 wants to think, 1 gives her a machine. In the evening she is sad.

    A friend asks: “What did they say?” 3 have somebody. 2 have no time. Nobody said anything about Hodan. A week later the machine stops again. She repairs it for free. It costs her 2 hours, and the shop stays her customer.
    .next = Next
    .easy =
    Hodan repairs sewing machines. She asks in 7 shops. 5 say no. She is sad.

    A friend asks: “What did they say?” They have somebody. Or they have no time. It was not about Hodan. 1 shop gives her a machine.

rule =
    There are 3 kinds of hard words, and each needs another answer:
    🚫 A no: say thank you, and ask one question.
    🔧 A complaint: listen, say it again in your words, then repair.
    🗯 Rude words: one calm sentence, then go.

    First breathe in and out once. You do not have to answer fast.
    .next = Next
    .easy =
    There are 3 kinds of hard words.
    🚫 A no: say thank you. Ask one question.
    🔧 A complaint: listen. Then repair.
    🗯 Rude words: one calm sentence. Then go.

    First breathe once.

refusal = A shop owner says to Hodan: “No, thank you. We have somebody.” What is best?
    .explain = 🗣 “But I am better!”
    .thank = 🙏 “Thank you. Who?”
    .never = 🚶 Never ask again
    .easy = A shop owner says: “No, thank you. We have somebody.” What does Hodan say?
refusal-explain = Maybe she is better. But now the owner wants to end the talk. With a thank you and one short question, she may come again.
    .easy = Maybe it is true. But a thank you is better. Ask one question.
refusal-thank = Yes. She says thank you and learns something. She can ask: “May I come again in spring?”
    .easy = Yes. She says thank you. She learns something.
refusal-never = It is hard to hear no, and to rest is fine. But this no is about today, not about Hodan. A thank you and one question help her.
    .easy = A no is hard. But it is about today. Say thank you. Ask one question.

complaint = Ilyas painted a door. The customer says: “It looks bad!” What does Ilyas say first?
    .defend = 🛡 “It looks fine.”
    .listen = 👂 “Please show me.”
    .refund = 💶 “I pay it all back.”
    .easy = Ilyas painted a door. The customer says: “It looks bad!” What does Ilyas say first?
complaint-defend = Maybe it does. But the customer wants to be heard first. When Ilyas sees the place, they can find an answer.
    .easy = Maybe it is true. But first listen and look.
complaint-listen = Yes. He looks, and says it again: “You see lines here.” Then he says what he can do, and when.
    .easy = Yes. He listens and looks. Then he says what he can do.
complaint-refund = This is generous. But maybe a small repair is enough. First he listens and looks.
    .easy = That is kind. But maybe a small repair helps. First listen.

rude = Precious sells bags at a market. A man shouts bad words about where she comes from. What is best?
    .shout = 🔥 Shout back
    .stay = 😶 Smile and wait
    .leave = ✋ “Stop. I go now.”
    .easy = Precious sells bags. A man shouts bad words about where she comes from. What is best?
rude-shout = Her anger is right. But shouting can make it more dangerous for her. One calm sentence, then she goes to other people.
    .easy = Her anger is right. But it can be dangerous. One calm sentence, then go.
rude-stay = Many people stay quiet to be safe, and that is no fault. But she does not have to listen. One calm sentence, then she goes to other people.
    .easy = Many people stay quiet. But she may go. One calm sentence is enough.
rude-leave = Yes. She says one calm sentence and goes to other people. Nobody has to listen to rude words.
    .easy = Yes. One calm sentence. Then she goes to other people.

# “Discrimination” is explained here. No law of a country.
unfair =
    Sometimes it is more than a no. Somebody treats you worse than others because of your origin, skin, language, religion, sex, age or a disability. The word for this is discrimination.

    It is not your fault. In many situations it is not allowed.
    .next = Next
    .easy =
    Sometimes people treat you worse. The reason is your origin, skin, religion or sex. The word is discrimination.

    It is not your fault. Often it is not allowed.

where =
    What can you do? Write down the day, the place, the words and who saw it. Keep letters and messages.

    Then ask a free advice centre for migrants: where can I report this? Usually there is an office for equal treatment. Ask soon, because there can be a last day. You decide if you report it.
    .next = Next
    .easy =
    Write down the day, the place and the words. Who saw it?

    Ask a free advice centre: where can I report this? Ask soon. You decide.

stall = A market says to Noor: “We rent no tables to people like you.” What can she do?
    .forget = 🤐 Forget it
    .note = 📝 Note it and ask
    .pay = 💶 Pay more
    .easy = A market says: “No tables for people like you.” What can Noor do?
stall-forget = She may forget it: it is her choice. But a note keeps the way open. A free advice centre knows where to report it.
    .easy = That is her choice. But a note helps. A free advice centre knows more.
stall-note = Yes. Day, place, words, who saw it. A free advice centre knows where to report it, and she decides.
    .easy = Yes. She writes it down. A free advice centre knows more. She decides.
stall-pay = She wants the table, that is clear. But more money does not make it fair. She notes it and asks a free advice centre.
    .easy = More money does not make it fair. She notes it and asks.

# A safety card: danger, and a heavy heart. “A person” is the button that is always there.
heavy =
    Does somebody threaten you or touch you? Leave everything and go to other people. Your life is more important than a sale.

    Do you think of the words for days? Talk to a person you trust, or tap “A person” here.
    .next = Next
    .easy =
    Does somebody threaten you? Leave everything. Go to other people.

    Do the words hurt for long? Talk to a friend. Or tap “A person”.

calm =
    Your task: write your own calm sentence for hard moments. For example: “I hear you. I need a moment.” Or: “Stop. I go now.”

    Say it aloud at home, 3 times. Keep it in your pocket or phone. Then tap the button.
    .done = ✅ I have my sentence
    .easy =
    Write your calm sentence. For example: “I need a moment.” Or: “Stop. I go now.”

    Say it 3 times at home. Then tap the button.
calm-reminder =
    { $days ->
        [one] There is { $days } day left for your calm sentence. 4 or 5 words are enough.
       *[other] There are { $days } days left for your calm sentence. 4 or 5 words are enough.
    }
    .easy = Your calm sentence can be short. 4 words are enough.
calm-done = Well done! Now you have words ready for a hard moment.
    .easy = Well done! Your words are ready.
calm-late = The week is over, and that is fine. You can take “I need a moment” until you find your own.
    .easy = The week is over. That is fine. You can say: “I need a moment.”

sentence = Which sentence did you choose? Write it, or say it. Your mentor can read it or listen to it.
    .easy = What is your sentence? Write or speak. Your mentor gets it.
sentence-thanks = Thank you. These words are yours, and you can use them in any language.
    .easy = Thank you. These words are yours.

end = A no, a complaint, rude words: you have an answer for each. A no is about the offer, not about you. See you in the next lesson!
    .easy = You have 3 answers. A no is not about you. See you soon!

later = Thank you for a no, listening for a complaint, one calm sentence for rude words. See you in the next lesson!
    .easy = A no: thank you. A complaint: listen. Rude words: go. See you soon!
