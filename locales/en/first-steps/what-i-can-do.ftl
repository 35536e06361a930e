### What I already can do — a list of five skills from home, work and school.

title = What I already can do

# Sent when the learner was away for three days.
nudge = Your skill list has a free line. What can you write there?
    .easy = Your skill list has a free line.

story =
    Grace wants an idea for a small business. She says: “I only know my home.”

    Her friend Daniel asks 3 questions. Who repairs the washing machine for the family? Who plans food for 7 people? Who explains letters to the neighbours?

    Grace smiles. Each answer is the same: Grace.
    .next = Next
    .easy =
        Grace wants a small business. She says: I only know my home.
        Daniel asks: Who repairs the washing machine? Who plans the food? Who reads letters for neighbours?
        The answer is: Grace.

# “Skill” and “certificate” are explained here.
rule =
    A skill is a thing you can do, and do again. You learn skills in 3 places: at home, at work and at school.

    Some skills have a certificate. A certificate is a paper that shows what you learned. Many skills have no certificate. They are real skills too.
    .next = Next
    .easy =
        A skill is a thing you can do.
        You learn at home, at work and at school.
        Some skills have a paper. Many have no paper. All skills are real.

list = Now make your own skill list. It has 5 lines. Here you fill 4 lines. A friend helps you with line 5. You can write the list on paper.
    .easy = Make your skill list. It has 5 lines.

home = Line 1 is for home. What can you do well at home? Choose one skill.
    .cook = 🍲 Cooking for many
    .repair = 🔧 Repairing things
    .care = 🧒 Caring for people
    .plan = 📅 Planning and saving
    .easy = Line 1: home. What can you do well? Choose one.

home-cook = A good first line. When you cook for many, you also plan, buy and watch the time.
    .easy = Good. You cook. You also plan and buy.

home-repair = A good first line. When you repair things, you look, think and try again.
    .easy = Good. You look, think and try again.

home-care = A good first line. When you care for people, you listen, plan and stay calm.
    .easy = Good. You listen. You help. You stay calm.

home-plan = A good first line. When you plan and save, you know prices and dates. Every business needs this.
    .easy = Good. You know prices. A business needs this.

work = Line 2 is for work. All work counts: with pay, on a farm or in a family shop. Choose one skill.
    .serve = 🤝 Helping customers
    .make = 🔨 Building or making
    .drive = 🚚 Driving or carrying
    .none = 🌱 No work yet
    .easy = Line 2: work. With pay or without pay. Choose one.

work-serve = Line 2 is full. You can talk to people and find out what they need.
    .easy = Good. You can talk to people.

work-make = Line 2 is full. You can use tools and make a thing from start to end.
    .easy = Good. You can use tools.

work-drive = Line 2 is full. You can find the way and come on time. People need that.
    .easy = Good. You find the way. You come on time.

work-none = That is fine. Help for a neighbour or for a group is work too. Put one such skill in line 2.
    .easy = That is fine. Do you help a neighbour? That counts.

school = Line 3 is for school or a course. What did you learn? Choose one skill.
    .language = 💬 Languages
    .numbers = 🔢 Counting and numbers
    .phone = 📱 Phone or computer
    .life = 🌳 Learning by doing
    .easy = Line 3: school. What did you learn? Choose one.

school-language = Good. Each language opens a way to more customers and neighbours.
    .easy = Good. You can talk to more people.

school-numbers = Good. With numbers you can count costs and compare prices.
    .easy = Good. You can count costs and prices.

school-phone = Good. With a phone you can write to people, show photos and find answers.
    .easy = Good. You can write and find answers.

school-life = Good. Many people learn when they watch and try. Put one such skill in line 3.
    .easy = Good. You watch and try. That is learning.

hidden =
    Some of your skills are hard to see, because they are easy for you. 3 questions help you to find them.

    What do people often ask me to do? What can I explain to another person? What do I like to do for many hours?
    .next = Next
    .easy =
        Some skills are easy for you. So you do not see them.
        What do people ask you to do? What can you explain? What do you like?

own = Line 4 is for your own words. Which skill do you add? Write it, or send a voice message. Your mentor can read it or listen to it. Words are enough: please send no papers.
    .easy = Line 4: your own words. Write or speak. Your mentor gets it. Please send no papers.

own-thanks = Thank you. Now your list has 4 lines.
    .easy = Thank you. You have 4 lines now.

test =
    A skill is a good start, but it is not yet a business. Grace tests her skill first.

    She repairs a washing machine for a neighbour. It takes 5 hours. She breaks one part and pays 15 euros for a new part. In the end the machine works. Now Grace knows what she needs to practise before she asks for money.
    .next = Next
    .easy =
        Grace tests her skill. She repairs a machine for a neighbour.
        It takes 5 hours. A new part costs 15 euros. The machine works.
        Grace knows: I need to practise first.

check-letters = Amir explains letters to his neighbours. Nobody pays him. Is this a skill?
    .paid = 💶 Only when people pay
    .yes = 👍 Yes, it is a skill
    .paper = 📄 With a certificate
    .easy = Amir explains letters to neighbours. Nobody pays. Is it a skill?

check-letters-paid = Money shows that people want his help. But the skill is there before the first customer.
    .easy = The skill comes first. Customers come later.

check-letters-yes = Yes. Amir can do it, and he can do it again. That is a skill.
    .easy = Yes. He can do it again. It is a skill.

check-letters-paper = A certificate can help him. But Amir does it well today. So it is a skill.
    .easy = A paper helps. But he can do it now.

check-start = Lin sews very well. She has no customers yet. What is a good first step?
    .rent = 🏪 Rent a shop today
    .wait = ⏳ Wait one year
    .try = 👕 Try a small test
    .easy = Lin sews well. She has no customers. What does she do first?

check-start-rent = A shop costs rent every month. A small test first shows Lin the time and the cost.
    .easy = A shop costs a lot. A small test costs little.

check-start-wait = She can take her time. But a small test teaches more than a long wait.
    .easy = She has time. But a test teaches more.

check-start-try = Yes. Lin sews one thing for a friend. Then she knows how long it takes and what it costs.
    .easy = Yes. She sews one thing. She learns the time and cost.

# “Licence” is explained here.
permission =
    Some trades need a certificate or a licence. A licence is an official permission for this work. Ask before you begin.

    Your residence permit is important too. If it does not allow self-employment, stop and ask first. Self-employment means that you work for yourself.
    .next = Next
    .easy =
        Some work needs an official paper. Ask before you begin.
        Your permit does not allow your own business? Stop. Ask first.

friend = Your task: ask one friend: “What am I good at?” A person from your family is fine too. Listen, say thank you, and put the answer in line 5.
    .done = ✅ I have an answer
    .easy = Ask one friend: What am I good at? Put the answer in line 5.

friend-reminder =
    { $days ->
        [one] There is { $days } day left for line 5. One short question to a friend is enough.
       *[other] There are { $days } days left for line 5. One short question to a friend is enough.
    }
    .easy = Line 5 is free. Ask a friend one question.

friend-done = Great! Now your list has 5 lines. Another person sees your skills too.
    .easy = Great! Now you have 5 lines.

friend-late = The week is over, and that is fine. Line 5 stays free for you.
    .easy = The week is over. That is fine.

end = You can name 5 skills from home, work and school. Keep your list. It helps you when you look for an idea. See you in the next lesson!
    .easy = You can name 5 skills. Keep your list. See you soon!

end-later = You can already name 4 skills. Ask a friend on a good day, then fill line 5. See you in the next lesson!
    .easy = You can name 4 skills. Ask a friend later. See you soon!
