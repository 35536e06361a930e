### Rules of my trade — licence, hygiene, insurance, a diploma from another country; and whom to ask.
###
### No rule, office or fee of a country belongs in this lesson: it says what to ask, and the official page decides.

# At most 40 characters.
title = Rules of my trade

# Sent when the learner was away for three days.
nudge = Food, children, cars, hair: ask first. Did you ask?
    .easy = Food, children, cars, hair: ask first.

hello = Today you learn 4 words, so that you can ask about the rules of your trade. It takes about 6 minutes.
    .easy = Today you learn 4 words about your trade. It takes 6 minutes.

# The name and the trade may be changed in a translation. The amounts and the months are of one person.
story =
    Shabnam was an electrician for 12 years. A café wants new lights and offers 300 euros. She asks first. The answer: here this work needs a licence, and an office has to check her diploma.

    She says no, and that hurts. Papers and translation cost 180 euros and take 5 months. Until then she has a job. The café took somebody else. Her first customer is a school.
    .next = Next
    .easy =
    Shabnam is an electrician. A café offers 300 euros for new lights. She asks first. She needs a licence.

    She says no. That hurts. It costs 180 euros and takes 5 months. Then she has a licence, and a first customer.

rule =
    4 words of the rules:
    🪪 Licence: a paper that allows this work.
    🧼 Hygiene: how to work clean, so that nobody gets ill.
    🛡 Insurance: it pays when you damage something or hurt somebody.
    🎓 Recognition: an office checks your diploma from another country.

    Some trades need all 4, some need none.
    .next = Next
    .easy =
    4 words:
    🪪 Licence: a paper allows this work.
    🧼 Hygiene: clean work.
    🛡 Insurance: it pays when you damage something.
    🎓 Recognition: an office checks your diploma.

trade = Which trade is near to your idea? Choose one. Later you can ask about more.
    .food = 🍲 Food and drinks
    .children = 🧸 Children or ill people
    .cars = 🚗 Cars and driving
    .body = 💇 Hair, skin, nails
    .cables = 🔌 Cables, gas, water
    .other = 📦 Something else
    .easy = What is your trade? Choose one.
trade-food = Ask about hygiene and a licence. May I cook at home, or do I need another kitchen? Who looks at it? What has to stand on the label?
    .easy = Ask about hygiene. May I cook at home? What stands on the label?
trade-children = Ask about a licence, recognition and insurance. Often there are rules about training and rooms. Which papers do they want to see? How many children may come?
    .easy = Ask about a licence and insurance. Do I need training? Is my room good?
trade-cars = Ask about a licence and insurance. Driving people or repairing brakes often needs a licence. Your private car insurance often does not pay at work.
    .easy = Ask about a licence and insurance. Does my car insurance pay at work?
trade-body = Ask about hygiene, recognition and a licence. Knives, needles and strong products often need training. May you work in homes, or only in a shop?
    .easy = Ask about hygiene and a licence. Do I need training? May I work in homes?
trade-cables = Ask about a licence and recognition. A mistake can be dangerous, so this work often needs a licence. Which small work is open to you today?
    .easy = Ask about a licence and recognition. Which small work may I do today?
trade-other = Ask about all 4 words. Many trades have few rules, for example sewing or translating. But one question shows it.
    .easy = Ask about all 4. Some trades have few rules.

how-to-ask =
    Whom do you ask? A start help desk or a free advice centre knows the right office for your trade.

    Say: “I want to do this work for money, alone. What do I need before the first customer? Where is it written?”

    Write down the day and the name. The official page decides, not a friend.
    .next = Next
    .easy =
    Ask a start help desk or a free advice centre.

    Say: “I want to do this work for money. What do I need first? Where is it written?”

    Write down the day and the name.

jam = Juma wants to cook jam at home and sell it. Which word does he ask about first?
    .hygiene = 🧼 Hygiene
    .recognition = 🎓 Recognition
    .nothing = 🤷 None, it is only jam
    .easy = Juma wants to sell jam. Which word does he ask about first?
jam-hygiene = Yes. For food, the clean kitchen comes first. Then he asks about the label and a licence.
    .easy = Yes. For food, a clean kitchen comes first.
jam-recognition = Recognition is for a diploma from another country. Usually nobody needs one for jam. For food, hygiene comes first.
    .easy = Recognition is for diplomas. For food, hygiene comes first.
jam-nothing = Jam is simple, and his family eats it. But other people eat it too, so there are rules. Hygiene comes first.
    .easy = Other people eat it too. So hygiene comes first.

window = Ayşe cleans offices. Her ladder falls, and a glass door breaks. It costs 700 euros. Which word helps her now?
    .licence = 🪪 Licence
    .insurance = 🛡 Insurance
    .hygiene = 🧼 Hygiene
    .easy = Ayşe cleans offices. A glass door breaks. It costs 700 euros. Which word helps her?
window-licence = A licence allows the work. It does not pay for the door. Insurance pays, if she has it before.
    .easy = A licence allows the work. Insurance pays for the door.
window-insurance = Yes, if she has it before the ladder falls. So she asks early: what does it cost, and what does it pay?
    .easy = Yes. But she needs it before. So ask early.
window-hygiene = Hygiene is about clean work, and she does that well. For the door, insurance pays, if she has it before.
    .easy = Hygiene is clean work. Insurance pays for the door.

diploma = Petra is a physiotherapist with a foreign diploma. A man writes: “Recognition in 3 days, 400 euros. Send me the diploma.” What is best?
    .pay = 💶 Pay, it is fast
    .office = 🏛 Ask the office
    .hide = 🤐 Work without it
    .easy = Petra has a foreign diploma. A man says: “Recognition in 3 days, 400 euros.” What is best?
diploma-pay = 5 months are long, and 3 days sound good. But only an office can do it. The money and the diploma can be gone. She asks the office.
    .easy = It sounds good. But only an office can do it. She asks there.
diploma-office = Yes. Only an office can do it. A free advice centre knows which one, and often helps with the form.
    .easy = Yes. A free advice centre knows which office.
diploma-hide = She knows her work, and waiting is hard. But without recognition, insurance often does not pay, and a mistake can cost her a lot. She asks the office.
    .easy = Waiting is hard. But insurance often does not pay then. She asks the office.

# A safety card: waiting, originals, and the permit.
careful =
    The answer is “not yet”? Then no first customer yet. Ask what you may do until then: a part of the work, a course, a job in the trade.

    Show your diploma, send copies, keep the original. And a licence is no permit: not sure if you may be self-employed? Stop and ask first.
    .next = Next
    .easy =
    The answer is “not yet”? Then wait. Ask: what may I do today?

    Keep your diploma. Give copies. Your permit does not allow self-employment? Or you are not sure? Stop. Ask first.

ask-one =
    Your task: ask one office or advice centre about your trade. Take the 4 words with you: licence, hygiene, insurance, recognition.

    A call, a visit or an e-mail is fine. No numbers of papers, please. You have the answer, or a day for it? Tap the button.
    .done = ✅ I asked
    .easy =
    Ask one office or advice centre about your trade. Take the 4 words with you.

    Call, write or go there. Then tap the button.
ask-one-reminder =
    { $days ->
        [one] There is { $days } day left for one question about your trade. A short call is enough.
       *[other] There are { $days } days left for one question about your trade. A short call is enough.
    }
    .easy = One question about your trade: a short call is enough.
ask-one-done = Well done! You know more now than before the call, also if the answer is “not yet”.
    .easy = Well done! Now you know more.
ask-one-late = The week is over, and that is fine. Many desks answer slowly. Write your question today and send it on a good day.
    .easy = The week is over. That is fine. Write your question today.

answer = What did they say: which of the 4 words count for your trade? Write it, or say it. Your mentor can read it or listen to it.
    .easy = Which of the 4 words count for you? Write or speak. Your mentor gets it.
answer-thanks = Thank you. Write it on your list of steps, with the day. Rules change: ask again before you begin.
    .easy = Thank you. Write it down, with the day.

end = Licence, hygiene, insurance, recognition: with 4 words you can ask about every trade. In the next lesson you look at work that only looks like your own business. See you there!
    .easy = Licence, hygiene, insurance, recognition: now you can ask. Next: is it your own business? See you soon!

later = Licence, hygiene, insurance, recognition. Ask about them before the first customer. See you in the next lesson!
    .easy = Licence, hygiene, insurance, recognition. Ask before the first customer. See you soon!
