### What is a business? — the difference between a job, an own business and a hobby.

title = What is a business?

# Sent when the learner was away for three days.
nudge = You passed a shop today. Who pays there, and for what?
    .easy = You see a shop. Who pays? For what?

street =
    Welcome! Look at this street with many small businesses. Some people here have a job. Some have their own business.

    Today you learn the difference with one question: who pays, and for what?
    .alt = A street with small businesses: a shop, a repair workshop and a hairdresser.
    .easy =
        Hello! Look at this street.
        Some people have a job. Some have a business.
        Who pays? For what?

know = Think of your own street. Which small business do you know best?
    .shop = 🛒 Shop or market
    .repair = 🔧 Repair workshop
    .service = ✂️ Hairdresser or café
    .easy = Think of your street. Which business do you know?

know-shop = Good example. A shop sells goods. We come back to it later.
    .easy = Good. A shop sells things.

know-repair = Good example. A workshop sells repairs. We come back to it later.
    .easy = Good. A workshop sells repairs.

know-service = Good example. People there pay for a service. A service is work that somebody does for you. We come back to it later.
    .easy = Good. People pay for work there.

story =
    Rahel likes bicycles. From Monday to Thursday she works in a big workshop. Her employer pays her a wage.

    On Fridays she repairs bicycles in her own room. There, customers pay her.

    On Sundays she paints old bicycles for joy. So she has a job, a business and a hobby.
    .next = Next
    .easy =
        4 days a boss pays Rahel. This is her job.
        On Friday she repairs bikes. Customers pay her. This is her business.
        On Sunday she paints bikes for joy. This is her hobby.

# “Employer” is the standard word; the easy reading says “boss”.
paid-work =
    In a job, an employer pays you a wage. An employer is a person or a company you work for.

    The employer finds the customers and usually sets the hours. When few customers come, you usually still get your wage.
    .next = Next
    .easy =
        A job: a boss pays you.
        Few customers come? You usually get your pay.

# “Profit” is explained here.
own-business =
    In your own business, customers pay you. You set the price and the hours. You also pay the costs: room, tools and material.

    Profit is the money left after the costs. In one month, only 2 customers come to Rahel. She still pays the rent. No profit is left.
    .next = Next
    .easy =
        Your own business: customers pay you. You pay the costs.
        One month, only 2 people come. Rahel pays the rent. No money is left.

free-time =
    You do a hobby for joy. Nobody has to pay you.

    Sometimes people want to buy what you make. Then a hobby can become a business. Ask about the rules before you sell.
    .next = Next
    .easy =
        A hobby is for joy. No customer pays.
        You want to sell? Ask first.

sort-bus = Fatima drives a bus. The town pays her a wage every month. What is it?
    .job = 💼 Job
    .business = 🏪 Own business
    .hobby = 🎨 Hobby
    .easy = Fatima drives a bus. The town pays her. What is it?

sort-bus-job = Yes. The town pays Fatima a wage. So it is a job.
    .easy = Yes. The town pays her. It is a job.

sort-bus-business = Look at who pays her. Passengers pay the town, and the town pays Fatima a wage. So it is a job.
    .easy = The town pays Fatima. So it is a job.

sort-bus-hobby = Maybe Fatima also likes to drive. But the town pays her a wage. So it is a job.
    .easy = Maybe she likes it. But the town pays. It is a job.

sort-garden = Carlos grows tomatoes at home. He gives them to his neighbours and takes no money. What is it?
    .job = 💼 Job
    .business = 🏪 Own business
    .hobby = 🎨 Hobby
    .easy = Carlos grows tomatoes. He gives them to neighbours. Nobody pays. What is it?

sort-garden-job = It is real work, that is true. But no employer pays Carlos a wage. So it is a hobby.
    .easy = It is work. But no boss pays. It is a hobby.

sort-garden-business = It can become a business later. Today nobody pays for the tomatoes. So it is a hobby.
    .easy = Maybe later. Today nobody pays. It is a hobby.

sort-garden-hobby = Yes. Nobody pays, and Carlos likes his garden. So it is a hobby.
    .easy = Yes. Nobody pays. It is a hobby.

# The next three cards: the learner sees one of them. It depends on the answer to “know”.
at-shop =
    You chose a shop. Customers pay for goods. The owner pays for the goods and the room. Nobody pays the owner a fixed wage.

    A seller in the same shop can have a job.
    .next = Next
    .easy =
        You chose a shop. Customers pay there. It is the owner's business.
        A seller gets pay. This is a job.

at-repair =
    You chose a repair workshop. Customers pay for repairs. The owner pays for the tools and the room. Nobody pays the owner a fixed wage.

    A helper in the same workshop can have a job.
    .next = Next
    .easy =
        You chose a workshop. Customers pay there. It is the owner's business.
        A helper gets pay. This is a job.

at-service =
    You chose a hairdresser or café. Customers pay for a service. The owner pays for the material and the room. Nobody pays the owner a fixed wage.

    A helper in the same place can have a job.
    .next = Next
    .easy =
        You chose a hairdresser or café. Customers pay there. It is the owner's business.
        A helper gets pay. This is a job.

sort-bags = Hamid has a job in a hotel. In the evening he sews bags. Every week he sells 3 bags at the market. What are the bags?
    .job = 💼 Job
    .business = 🏪 Own business
    .hobby = 🎨 Hobby
    .easy = Hamid works in a hotel. In the evening he sews bags. Every week he sells 3 bags. What are the bags?

sort-bags-job = The hotel is his job. But customers pay for the bags. So the bags are his own business.
    .easy = The hotel is his job. Customers pay for the bags. The bags are a business.

sort-bags-business = Yes. Customers pay for the bags. A small business beside a job is a business too.
    .easy = Yes. Customers pay. A small business is a business.

sort-bags-hobby = Maybe Hamid also sews for joy. But customers pay him every week. So it is a small business.
    .easy = Maybe he likes it. But customers pay. It is a business.

sort-cables = Iryna is an electrician. She has 6 customers and sets her own price. This month, no money is left after the costs. What is it?
    .job = 💼 Job
    .business = 🏪 Own business
    .hobby = 🎨 Hobby
    .easy = Iryna repairs cables and lamps. She has 6 customers. She says the price. This month no money is left. What is it?

sort-cables-job = In a job, an employer pays a wage. Here 6 customers pay Iryna. So it is her own business.
    .easy = Iryna has no boss. Customers pay her. It is a business.

sort-cables-business = Yes. Customers pay, and Iryna decides. A business can also have months without profit.
    .easy = Yes. Customers pay. Some months no money is left.

sort-cables-hobby = A month without profit can happen. But customers pay Iryna for her work. So it is her own business.
    .easy = A bad month can happen. But customers pay. It is a business.

care =
    A job is free: never pay to get it. Nobody may keep your passport, card or account.

    On forms, your own business is often called self-employment. Some residence permits do not allow it. If yours does not allow it, or you are not sure, stop and ask first.
    .next = Next
    .easy =
        Never pay to get a job.
        Nobody may keep your passport, card or account.
        Your permit does not allow your own business? Stop. Ask first.

task = Your task: walk through your street and name 3 small businesses. For each one ask: who pays, and for what? You only look. You do not have to buy anything.
    .done = ✅ I have 3 names
    .easy = Walk in your street. Find 3 small businesses. Ask: who pays? For what?

task-reminder =
    { $days ->
        [one] There is { $days } day left for your street walk. One small business is a good start.
       *[other] There are { $days } days left for your street walk. One small business is a good start.
    }
    .easy = Walk in your street. Find one small business today.

task-done = Well done! Now you see who pays in your street, and for what.
    .easy = Well done! Now you know who pays.

task-late = The week is over, and that is fine. You can look at your street on any day.
    .easy = The week is over. That is fine.

end = Now you know the difference. An employer pays you for a job. Customers pay you in your own business. A hobby is for joy. See you in the next lesson!
    .easy = A boss pays for a job. Customers pay a business. A hobby is for joy. See you soon!

end-later = You know the difference between a job, a business and a hobby. Take your walk when you have time. See you in the next lesson!
    .easy = You know a lot now. Walk when you have time. See you soon!
