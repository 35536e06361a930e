### What may be done with a learner's data. `voice` is the same to be read aloud: letters, commas, full stops, no signs.

# $age is a number of years, from dialogues/ages.toml.
age = One question first. The law says: if you are younger than { $age }, a parent or guardian has to agree. Only then may a course keep your answers. Are you { $age } or older?
    .easy = How old are you? Younger than { $age }? Then a parent or guardian has to agree. Are you { $age } or older?
    .yes = Yes
    .no = No, I am younger

intro =
    Before we go on: 3 short questions about your data. You can change every answer later. Write /privacy for that.

    We do not ask for your permit, your religion or your passport. Please do not send photos of papers. If you use a messenger, its company also passes on this chat. We do not control what it keeps.
    .easy =
        3 short questions about your data. You can change your answers later. Write /privacy.

        We do not ask for your papers or your religion. Please send no photos of papers. A messenger belongs to a company. We do not know what it keeps.

course = (1 of 3) We keep your answers, so that you can go on where you stopped. Without this the course does not work. Do you agree?
    .easy = (1 of 3) We keep your answers. Without this there is no course. Is this all right?
    .voice = First question. We keep your answers, so that you can go on where you stopped. Without this the course does not work. Do you agree?
    .yes = Yes
    .no = No
    .more = What does this mean?
course-more = We keep what you tap and write in the lessons. We keep your language, your hour, and the name you gave. We use it to bring you the next lesson, and for nothing else.
    .easy = We keep what you tap and write. We keep your language, your hour and your name. With this you get the next lesson. We do nothing else with it.

trainer = (2 of 3) May the people who run this course see which lessons you finished?
    .easy = (2 of 3) May the course people see your lessons?
    .voice = Second question. May the people who run this course see which lessons you finished?
    .yes = Yes
    .no = No
    .more = What does this mean?
trainer-more = They see your lessons by name, with a short sign instead of your name. So they can help when a lesson is hard. They do not see what you wrote, unless you show it to a person. If you say no, the course is the same for you. You can still ask for a person.
    .easy = They see which lessons you did. They do not see your words. If you say no, the course is the same. You can still ask for a person.

reports = (3 of 3) May we count you in reports to those who pay for the course? Your name is not in them.
    .easy = (3 of 3) May we count you in reports? Your name is not in them.
    .voice = Third question. May we count you in reports to those who pay for the course? Your name is not in them.
    .yes = Yes
    .no = No
    .more = What does this mean?
reports-more = A report says, for example: this many people finished a lesson. Nobody can find you in it. If you say no, the course is the same for you.
    .easy = A report has only numbers. Nobody finds you in it. If you say no, the course is the same.

noted =
    Thank you. I have noted:

    { $agreed }

    You can change this at any time: write /privacy.
    .easy =
        Thank you. Noted:

        { $agreed }

        To change it, write /privacy.

leave = Then we stop here. I bring no more lessons, and I write nothing by myself. You can come back to this question at any time: tap Continue.
    .easy = Then we stop here. No more lessons come. To come back, tap Continue.
    .again = Ask me again
    .forget = 🗑 Forget me
    .person = A person
    .rest = Stop here

rest = Good. I am silent now. I wish you well.
    .easy = Good. I am silent now. All the best.
