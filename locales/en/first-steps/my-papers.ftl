### My papers: may I work for myself? — the words on a permit, and where to ask.
###
### No facts about the law of a country belong in this lesson. The office decides.

# At most 40 characters.
title = My papers: may I work for myself?

# Sent when the learner was away for three days. Nobody is asked to send the date.
nudge = One date to know: when does your permit end?
    .easy = When does your permit end? Know this date.

promise = First, a promise. Solis does not ask for your status. It wants no photo and no number of your papers.
    .easy = We do not ask for your status. Send no photo of papers.

story =
    Karim sews very well. He has a job in a factory. A neighbour wants to pay him for 3 dresses. May Karim work for himself?

    A friend says: yes, everybody does it. But the friend has other papers. So Karim asks the neighbour to wait. At home he reads his permit slowly.
    .next = Next
    .easy =
    Karim sews. He works in a factory. A neighbour wants 3 dresses.

    May Karim work for himself? He does not know. He reads his permit.

# "Self-employment" is the official word; use the word that stands on forms.
two-kinds =
    There are 2 kinds of work. In a job, a boss pays you. When you work for yourself, customers pay you. The official word is self-employment.

    A permit can allow a job, but not self-employment. So the exact words are important.
    .next = Next
    .easy =
    In a job, a boss pays you. Self-employment is work for yourself. Customers pay you.

    Some permits allow only a job.

# The names of the 3 lines come back in "sample" and in the buttons of "last-day".
three-lines =
    A permit often has 3 important lines. “Type of permit” says which kind it is. “Valid until” is the last day. “Remarks” can have words about work. Sometimes a letter says more.

    Your papers use the local language. Write hard words on paper at home and look them up.
    .next = Next
    .easy =
    Look for 3 lines. “Type of permit”: the kind. “Valid until”: the last day. “Remarks”: words about work.

    A hard word? Look it up.

# A made-up card, shown line by line. The date stays in digits.
sample =
    This is a made-up sample card.

    Type of permit: temporary
    Valid until: 31.05.2030
    Remarks: work allowed
    .easy =
    This is not a real card.

    Type of permit: temporary
    Valid until: 31.05.2030
    Remarks: work allowed

last-day = Which line shows the last day of this permit?
    .kind = 🪪 Type of permit
    .until = 📅 Valid until
    .remarks = 📝 Remarks
    .easy = Which line shows the last day?
last-day-kind = “Type of permit” says which kind it is. The last day is one line below: “Valid until”.
    .easy = This line is about the kind. Look one line below: “Valid until”.
last-day-until = Yes. This permit ends on 31 May 2030.
    .easy = Yes. The last day is 31 May 2030.
last-day-remarks = “Remarks” has words about work. The last day is one line above: “Valid until”.
    .easy = This line is about work. Look one line above: “Valid until”.

neighbour = This is Karim's card. It says: work allowed. May he sew for his neighbour and take money?
    .sew = Yes, he may
    .office = First ask the office
    .never = No, never
    .easy = Karim's card says: work allowed. May he sew for money?
neighbour-sew = Many people read it like this. But the card does not name self-employment. It is safer to ask first.
    .easy = The card does not name self-employment. Ask first. That is safer.
neighbour-office = Yes. The card does not name self-employment. One question keeps his permit safe.
    .easy = Yes. The words are not clear. Karim asks first.
neighbour-never = It is good to be careful. But the card does not say no. The office can tell him.
    .easy = The card does not say no. The office can tell him.

results =
    You can get 3 results. Yes, usually: people with these words usually may work for themselves. Ask first: the words are not clear. Not today: this permit does not allow it now. A new permit can change that.

    Solis does not decide. A friend does not decide. The office decides.
    .next = Next
    .easy =
    There are 3 results. Yes, usually. Ask first. Not today. “Not today” can change.

    Solis does not decide. Friends do not decide. The office decides.

where =
    Ask the office that gave you the permit. Its name is often on the card or letter. A free advice centre can read it with you. Take your papers home again.

    If the permit does not allow self-employment, stop and ask first. No permit card? Ask too. And nobody may keep your passport, card or account.
    .next = Next
    .easy =
    Ask the office that gave you the permit. Free advice centres help too.

    Your permit does not allow self-employment? Stop. Ask first. Nobody may keep your passport.

passport = A man says: give me your passport for 1 week. Then I ask the office for you. What is best?
    .give = Give it for 1 week
    .pay = Pay him for his help
    .keep = Keep it and say no
    .easy = A man wants your passport for 1 week. What is best?
passport-give = It sounds easy. But nobody may keep your passport, not even for 1 week. You can ask the office yourself.
    .easy = Nobody may keep your passport. You can ask the office yourself.
passport-pay = Help is good, but he still has your passport. Ask the office or a free advice centre first.
    .easy = He still has your passport. Ask the office first.
passport-keep = Yes. Your passport stays with you. You can ask yourself, or go with a person you trust.
    .easy = Yes. Your passport is yours. Ask the office yourself.

note-date = Your task: look at your permit at home. Find the last day. Write it in your calendar. Long before that day, ask about the next permit. No date on your papers? Write down one question for the office. Send nothing here, only press the button.
    .done = ✅ I wrote it down
    .easy = Look at your permit at home. Find the last day. Write it in your calendar. No date? Write a question for the office. Send nothing here. Only press the button.
note-date-reminder =
    { $days ->
        [one] You have one more day for one small task. Find the last day of your permit. Write it down at home, and send nothing.
       *[other] You have { $days } more days for one small task. Find the last day of your permit. Write it down at home, and send nothing.
    }
    .easy = Find the last day of your permit. Write it down at home. Send nothing.
note-date-done = Good. Now you know one important date. It stays at home with you.
    .easy = Good. Now you know your date. It stays with you.
note-date-late = The days were full. That is fine. Your permit is at home, and you can look on any day.
    .easy = Your days were full. That is fine. Look on another day.

well-done = You can find the words on your permit, and you know where to ask. See you in the next lesson.
    .easy = You can find the words. You know where to ask. See you soon.

another-day = Remember: read the words, ask the office, keep your passport. See you in the next lesson.
    .easy = Read the words. Ask the office. Keep your passport. See you soon.
