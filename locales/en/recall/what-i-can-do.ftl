### Asked some days after “What I already can do”.

no-paper = Kwame repairs radios for his neighbours. He has no certificate. Is it a skill?
    .paper = 📄 Only with a paper
    .yes = 🔧 Yes, it is
    .easy = Kwame repairs radios. He has no paper for it. Is it a skill?
no-paper-paper = A paper can help, and some trades need one. But he can do it, and do it again. So it is a skill.
    .easy = A paper helps. But he can do it again. So it is a skill.
no-paper-yes = Yes. He can do it, and do it again. That is a skill, also without a paper.
    .easy = Yes. He can do it again. It is a skill.

from-home = Shirin never had a paid job. For years she planned food and money for 6 people. What can she write in her skill list?
    .nothing = 🗒 Nothing yet
    .planning = 📅 Planning and saving
    .easy = Shirin had no paid job. She planned food and money for 6 people. What does she write in her skill list?
from-home-nothing = Many people think so. But skills come from home, from work and from school. Planning for 6 people is a real skill.
    .easy = Many people think so. But home counts too. Planning is a skill.
from-home-planning = Yes. Skills come from home, from work and from school. This one is real, and useful in a business.
    .easy = Yes. Home counts too. Planning is a skill.

before-money = Thuy repairs lamps very well. She thinks of a small business. What is a good first step?
    .friend = 💡 1 lamp for a friend
    .shop = 🏪 Rent a shop
    .tools = 🧰 Buy all the tools
    .easy = Thuy repairs lamps. She wants a small business. What does she do first?
before-money-friend = Yes. A small test shows how long it takes and what it costs. Then she knows what to practise.
    .easy = Yes. A small test shows the time and the cost.
before-money-shop = A shop is nice, but the rent comes every month. First a small test: how long does it take, and what does it cost?
    .easy = A shop costs rent every month. A small test comes first.
before-money-tools = Good tools help later. First a small test shows which tools she really needs.
    .easy = Tools can wait. A small test comes first.
