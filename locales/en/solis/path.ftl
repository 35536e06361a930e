### My path: what is done, the plan on one page, and changing it.

# $plan is the list of boxes that are filled, one a line; $path is the list of lessons; $done and $total are numbers.
path =
    My path: { $done } of { $total } lessons are done.

    My plan on one page:
    { $plan }
    .change = ✏️ Change one box
    .take = 📄 Take it away
    .lessons = 📚 My lessons
    .continue = Continue
    .back = Back

lessons =
    { $done } of { $total } lessons are done.

    { $path }
    .continue = Continue
    .back = Back

change = Which box do you want to change? A dash ( – ) makes it empty.
    .sell = 🛍 What I sell
    .customer = 👤 My customer
    .need = 💭 What they need
    .hear = 📣 How they hear of me
    .price = 💶 My price
    .begin = 🧰 What I need to begin
    .number = 🔢 My costs and my number
    .helps = 🤝 Who helps me
    .wrong = ⚠️ What may go wrong
    .promises = 🗓 My promises
    .back = Back

sell = 🛍 What do you sell? Write it in a few words, or say it.
customer = 👤 Who buys from you? Write no names, please.
need = 💭 What do these people need?
hear = 📣 How do people hear of you?
price = 💶 What is your price, and for what?
begin = 🧰 What do you need to begin?
number = 🔢 What do you pay every month? How many must you sell for it?
helps = 🤝 Who helps you? The place is enough. Please write no phone number.
wrong = ⚠️ What may go wrong? And what do you do then?
promises = 🗓 What do you promise yourself, and by which day?

# $link is a web address.
take =
    📄 Your plan as one page to print: { $link }

    The link works once, for 10 minutes. Nobody else should have it.
