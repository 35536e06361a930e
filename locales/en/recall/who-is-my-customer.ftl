### Asked some days after “Who is my customer?”.

easy-to-find = Ewa repairs shoes. She wants to begin with one kind of customer. Which one is easy to find?
    .all = 🌍 All who wear shoes
    .waiters = 🍽 Waiters near her
    .easy = Ewa repairs shoes. Which customer is easy to find?
easy-to-find-all = All people wear shoes, that is true. But “everybody” has no place and no hour. One kind of customer is easy to find.
    .easy = “Everybody” has no place. One kind of customer has a place.
easy-to-find-waiters = Yes. They walk all day, and she knows where they are. One kind of customer is easy to find.
    .easy = Yes. She knows where they are.

third-thing = Tomasz washes lorries. He knows where the drivers stop at night. He knows that they have no time to wash. Which third thing does he need to know?
    .money = 💶 What they pay
    .age = 🎂 How old they are
    .easy = Tomasz washes lorries. He knows the place and the need. What is the third thing?
third-thing-money = Yes. Place, need, money: 3 things about one customer. He asks who pays today, and how much.
    .easy = Yes. Place, need, money. He asks: what do you pay today?
third-thing-age = It can be interesting, but it helps little here. The 3 things are place, need and money: what do they pay today?
    .easy = That helps little. The 3 things are place, need and money.

whose-yes = Rania shows older people how to use a phone. Often a son or a daughter pays. Whose yes does she need?
    .older = 👵 Only the older one
    .both = 🤝 Both
    .easy = Rania teaches older people. Often a daughter pays. Who must say yes?
whose-yes-older = This yes is important. But if another person pays, Rania needs 2 yes: from who uses it and from who pays.
    .easy = That is one yes. The daughter pays. So Rania needs both.
whose-yes-both = Yes. One person uses it, another one pays. She needs words for both.
    .easy = Yes. One uses it. One pays. She needs both.
