### Asked some days after “Two pockets”.

bus-ticket = Sana sews curtains and has two pockets for money. She takes the bus to a customer. Which pocket pays for the ticket?
    .business = 💼 Business pocket
    .family = 🏠 Family pocket
    .easy = Sana sews curtains. She takes the bus to a customer. Which pocket pays? 💼 is for work. 🏠 is for home.
bus-ticket-business = Yes. The trip is for work, so the business pocket pays.
    .easy = Yes. The trip is for work. 💼 pays.
bus-ticket-family = She sits in the bus herself, that is true. But the trip is for work, so the business pocket pays.
    .easy = The trip is for work. So 💼 pays.

pay-day = Bogdan repairs roofs and needs money for food at home. When does he take money from the business pocket?
    .any = 🕐 When he needs it
    .fixed = 📅 On his pay day
    .easy = Bogdan needs money for food. When does he take money from the work pocket?
pay-day-any = Many people do it like this. Then they cannot see what the business earned. Take a fixed amount, on one day a week.
    .easy = Many people do this. Better: one day a week, a fixed amount.
pay-day-fixed = Yes. One day a week, a fixed amount, and he writes it down. Then he sees what the business earned.
    .easy = Yes. One day a week, a fixed amount. He writes it down.

tax-part = Yasmin has 80 euros in her business pocket. 30 euros of it are for tax. She sees nice shoes for 60 euros. What is true?
    .enough = 👟 She can pay them
    .tax = 🧾 30 are not hers
    .easy = Yasmin has 80 euros in her work pocket. 30 are for tax. Shoes cost 60. What is true?
tax-part-enough = There are 80 euros, that is true. But 30 are for tax and not hers. And shoes are for home, so the family pocket pays.
    .easy = 30 are for tax. They are not hers. 🏠 pays for shoes.
tax-part-tax = Yes. The money for tax stays there until she pays it. And shoes are for home, so the family pocket pays.
    .easy = Yes. Tax money stays there. 🏠 pays for shoes.
