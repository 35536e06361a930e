### Talk to five people — ask about yesterday, listen, sell nothing.

# At most 40 characters.
title = Talk to five people

# Sent when the learner was away for three days.
nudge = One talk today? 5 minutes are enough.
    .easy = One talk today? 5 minutes are enough.

hello = Today you learn to ask people about your idea, without selling. It takes about 5 minutes.
    .easy = Today you learn to ask people. You sell nothing. It takes 5 minutes.

story =
    Yusuf wants to repair clothes. He asks 5 friends: “Do you like my idea?” All 5 say yes. He buys a machine for 150 euros. In 1 month, nobody comes.

    His sister Maryam asks other questions. “When did your clothes break last? What did you do?” 3 people threw the clothes away. 1 person paid 8 euros. Now Yusuf and Maryam know more, and it cost nothing.
    .next = Next
    .easy =
    Yusuf asks 5 friends: “Do you like my idea?” All say yes. He buys a machine. Nobody comes.

    His sister asks: “What did you do last time?” Now she knows more. It cost nothing.

rule =
    Friends are kind, so they say yes. A yes helps you little. A story helps you a lot.

    The rule is: ask about yesterday, not about tomorrow. What happened? What did they do? What did it cost? Then be quiet and listen. You sell nothing. You do not even tell your idea at first.
    .next = Next
    .easy =
    Friends are kind. They say yes. That helps little.

    Ask about yesterday. What happened? What did they do? What did it cost? Then listen. Sell nothing.

like = Good question or bad question? “Do you like my idea?”
    .good = 👍 Good
    .bad = 👎 Bad
    .easy = Good or bad? “Do you like my idea?”
like-good = It sounds friendly. But most people say yes to be kind. Then you still do not know what they do.
    .easy = It sounds nice. But people say yes to be kind. You learn little.
like-bad = Yes, it is a weak question. People want to be kind, so they say yes. You learn little.
    .easy = Yes. People are kind, so they say yes. You learn little.

last-time = Good or bad? “How did you solve it last time?”
    .good = 👍 Good
    .bad = 👎 Bad
    .easy = Good or bad? “What did you do last time?”
last-time-good = Yes. It asks about yesterday. People tell you what they really did.
    .easy = Yes. It asks about yesterday. You hear a true story.
last-time-bad = Look at the word “last”. It asks about yesterday, so you hear what people really did. It is a good question.
    .easy = It asks about yesterday. You hear a true story. It is good.

would-buy = Good or bad? “Would you buy it next month?”
    .good = 👍 Good
    .bad = 👎 Bad
    .easy = Good or bad? “Will you buy it next month?”
would-buy-good = Many people ask like this. But it is about tomorrow, and a yes costs nothing today. Better: “What did you buy last month?”
    .easy = It is about tomorrow. A yes is easy. Better: “What did you buy last month?”
would-buy-bad = Yes, it is weak. It is about tomorrow, and a yes costs nothing today. Better: “What did you buy last month?”
    .easy = Yes. It is about tomorrow. Better: “What did you buy last month?”

cost = Good or bad? “What did it cost you, in money and in time?”
    .good = 👍 Good
    .bad = 👎 Bad
    .easy = Good or bad? “What did it cost? How long did it take?”
cost-good = Yes. Now you hear if the problem is big for them, and what they pay today.
    .easy = Yes. Now you hear what they pay today.
cost-bad = It can feel strange to ask about money. But it is about one thing they bought, and they may also not answer. It is a good question.
    .easy = Money can feel strange. They may say no. But the question is good.

begin =
    The first words are the hardest. You can begin like this:

    “Hello. I am learning about sewing and repairs. I sell nothing today. May I ask you 3 short questions?”

    Change the words for your idea. Say them aloud at home, 2 times. At the end say: “Thank you. Who else can I ask?”
    .next = Next
    .easy =
    Say: “Hello. I sell nothing today. May I ask you 3 short questions?”

    Try it at home first. At the end say: “Thank you.”

whom = Maryam needs 5 people for her questions about clothes. Whom does she ask?
    .family = 👪 5 people at home
    .problem = 🧥 5 with torn clothes
    .anybody = 🚶 5 people outside
    .easy = Maryam has questions about clothes. Whom does she ask?
whom-family = A talk at home is good practice. But the family wants to make her happy. People who have the problem tell her more.
    .easy = Home is good to practise. But other people tell her more.
whom-problem = Yes. They had the problem, so they have a story. They can also tell her who else to ask.
    .easy = Yes. They have the problem. They can tell a story.
whom-anybody = It takes courage. But maybe none of them has the problem. First ask: did your clothes break this year?
    .easy = That takes courage. But do they have the problem? Ask that first.

# A card about safety and about other people's data.
safe =
    Choose people and places that feel safe: a shop, a school gate, work, a course. You can go with a friend. You can also write or call.

    Somebody says no? Say thank you and go on. Write down no names and no numbers. Take no photos of people. What they told you is theirs.
    .next = Next
    .easy =
    Choose a safe place. You can go with a friend. You can also call.

    Somebody says no? Say thank you. Write no names. Take no photos.

talks =
    Your task: 5 talks and 5 short notes. One note is one line: what happened, what they did, what it cost. You have 10 days.

    Write the notes on paper or in your phone, without names. When the talks are done, tap the button. Then I ask for your notes.
    .done = ✅ 5 talks done
    .easy =
    Talk to 5 people. Make 5 short notes, with no names. You have 10 days.

    Then tap the button. I ask for your notes.
talks-reminder =
    { $days ->
        [one] There is { $days } day left for your 5 talks. One short talk today is good.
       *[other] There are { $days } days left for your 5 talks. One short talk today is good.
    }
    .easy = Who can you ask today? One short talk is good.
talks-done = Well done! It takes courage to ask, and you listened to 5 people.
    .easy = Well done! You listened to 5 people.
talks-late = The 10 days are over. That is fine: each talk counts.
    .easy = The 10 days are over. That is fine.

heard = Now your notes. What did you hear most often? Was something a surprise? Write it in one message, or say it. No names, please. Your mentor can read it or listen to it.
    .easy = Now your notes. What did you hear most? Write or speak. No names, please. Your mentor gets it.
heard-thanks = Thank you. Does your idea still fit what you heard? You may change it. That is what the talks are for.
    .easy = Thank you. Do you want to change your idea? You may.

end = You asked about yesterday, and you listened. In the next lesson you test your idea with very little money. See you there!
    .easy = You asked and you listened. Next time you test your idea. See you soon!

# The time is over. No number is a bad one.
how-many = How many talks did you have? Every number is fine.
    .none = None yet
    .some = 1 or 2
    .nearly = 3 or more
    .easy = How many talks did you have? Every number is fine.
how-many-none = Thank you for telling me. The first talk is the hardest. Begin with a person you know, and only one question: “What did you do last time?”
    .easy = Thank you. The first talk is hard. Ask a person you know. Ask one question.
how-many-some = Good. Those are stories that nobody else has. Ask each person: “Who else can I ask?”
    .easy = Good. You have true stories. Ask: who else can I ask?
how-many-nearly = That is a lot. When 3 people tell you the same thing, listen well to it.
    .easy = That is a lot. 3 people say the same? Listen to it.

later = Ask about yesterday, and listen. You can talk with people on any day. In the next lesson you test your idea with very little money.
    .easy = Ask about yesterday. Listen. Talk on any day. See you soon!
