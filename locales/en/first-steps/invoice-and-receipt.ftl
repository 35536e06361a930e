### Invoice and receipt — make and keep both.
###
### The 7 parts are the usual ones; what a country wants more is asked at its tax office, and does not belong here.

# At most 40 characters.
title = Invoice and receipt

# Sent when the learner was away for three days.
nudge = No paper, no proof.
    .easy = No paper, no proof.

hello = Today you learn 2 papers: the invoice and the receipt. It takes about 6 minutes.
    .easy = Today you learn 2 papers: invoice and receipt. It takes 6 minutes.

# The name and the trade may be changed in a translation; the sums have to stay right.
# 85 - 60 = 25.
story =
    Ximena repairs washing machines. She works for a café, and they agree on 85 euros. Nobody writes it down. “I pay later,” says the owner. After 6 weeks he says: “It was 60, I think.” She has no paper. She takes 60, and 25 euros are lost.

    After the next repair she sends an invoice on the same day. 12 days later 85 euros are in her account.
    .next = Next
    .easy =
    Ximena repairs a machine for a café, for 85 euros. Nobody writes it down. 6 weeks later the owner pays only 60.

    Next time she sends an invoice. After 12 days she has 85 euros.

# “Invoice” and “receipt” are explained here, as they stand on forms.
rule =
    2 papers, at 2 times:
    📄 Before the money comes: the invoice. It says what the customer pays, and by when.
    🧾 After the money comes: the receipt. It says: paid.

    Make each of them 2 times: one for the customer, one for your envelope. Keep the receipts of what you buy for work too.
    .next = Next
    .easy =
    📄 Before the money: the invoice. It says: please pay.
    🧾 After the money: the receipt. It says: paid.

    Make each 2 times: for the customer, and for you.

parts =
    An invoice usually has 7 parts:
    👤 From whom, with the address
    👥 To whom, with the address
    🔢 A number: 1, then 2, then 3
    📅 The date
    🔧 What, how many, and the total
    ⏳ The last day to pay
    🏦 How to pay: cash or account

    Your country may want more, for example a tax number. Ask the tax office for its list.
    .next = Next
    .easy =
    An invoice usually has 7 parts:
    👤 From whom
    👥 To whom
    🔢 A number
    📅 The date
    🔧 What, and how much
    ⏳ The last day to pay
    🏦 How to pay

    Ask the tax office: what else?

# A made-up invoice. To whom, number, date, last day and how to pay are missing on purpose.
sample =
    Here is a first try. 5 things are missing:

    INVOICE
    From: Ximena, 4 Mill Street
    Repair of 1 washing machine
    Total: 85 euros
    Thank you!
    .next = Next
    .easy =
    5 things are missing:

    INVOICE
    From: Ximena, 4 Mill Street
    Repair of 1 washing machine
    Total: 85 euros

whose = The paper lies in a house with 2 cafés and a hotel. Nobody knows who has to pay it. What is missing?
    .from = 👤 From whom
    .to = 👥 To whom
    .price = 💶 The price
    .easy = In the house are 2 cafés. Who has to pay? Nobody knows. What is missing?
whose-from = This part is there: Ximena, 4 Mill Street. But it does not say to whom. She writes the name of the café and its address.
    .easy = It is there: Ximena. But to whom? She writes the name of the café.
whose-to = Yes. She writes the name of the café and its address. That is 1 of the 5 things.
    .easy = Yes. She writes the name of the café. 4 are left.
whose-price = The price is there: 85 euros. But it does not say to whom. She writes the name of the café and its address.
    .easy = It is there: 85 euros. But to whom? She writes the name of the café.

december = In December Ximena wants to find this invoice. There are 30 from the same café in her envelope. Which 2 lines are missing?
    .machine = 🔧 Work and price
    .number = 🔢 Number and date
    .thanks = 🙏 Name and thanks
    .easy = Ximena has 30 invoices from one café. Which one is it? Which 2 lines are missing?
december-machine = Both are there: 1 washing machine, 85 euros. But on 30 papers they look the same. A number and a date make each one different.
    .easy = They are there. But 30 papers look the same. She needs number and date.
december-number = Yes. Invoice number 7, 3 May. Now she finds it, and so does the tax office. That makes 3 of the 5.
    .easy = Yes. Number 7, 3 May. 2 are left.
december-thanks = Her name and a thank-you are there, and they are friendly. But a number and a date make each paper different.
    .easy = They are there. She needs number and date.

drawer = The owner puts the invoice into a drawer: “There is time. And where does the money go?” What is still missing?
    .total = 💶 The total
    .photo = 📱 A photo of her
    .last-day = ⏳ Last day, and how
    .easy = The owner asks: “When do I pay? Where does the money go?” What is missing?
drawer-total = The total is there: 85 euros. But the owner does not know by when, and how. She writes: by 17 May, into my account.
    .easy = It is there: 85 euros. She writes the last day, and how to pay.
drawer-photo = A photo does not help to pay. The owner does not know by when, and how. She writes: by 17 May, into my account.
    .easy = No photo is needed. She writes the last day, and how to pay.
drawer-last-day = Yes. By 17 May, into my account. Now all 5 are there: to whom, number, date, last day, how to pay.
    .easy = Yes. By 17 May, into my account. Now all 5 are there.

cash = The owner comes and pays 85 euros in cash. What does Ximena give him?
    .nothing = 🤝 Only a thank-you
    .receipt = 🧾 A receipt
    .invoice = 📄 One more invoice
    .easy = The owner pays 85 euros in cash. What does Ximena give him?
cash-nothing = A thank-you is friendly. But next month nobody can show that the 85 euros were paid. A receipt helps both of them.
    .easy = A thank-you is friendly. But a receipt shows: paid.
cash-receipt = Yes. “Invoice 7, 85 euros, paid in cash, 10 May”, and her name. One for him, one for her envelope.
    .easy = Yes. “85 euros, paid, 10 May.” One for him, one for her.
cash-invoice = An invoice says: please pay. He has paid already. A receipt says: paid, 85 euros, 10 May.
    .easy = An invoice says: please pay. He has paid. So: a receipt.

# A safety card: work without paper, false invoices, the permit.
careful =
    A customer says: “Without paper it is cheaper.” Then you cannot show what you earned. Say: “I always write one.” And never write an invoice for work that nobody did.

    No passport number and no card code belongs on it. If your permit does not allow self-employment, or you are not sure, stop and ask first.
    .next = Next
    .easy =
    “Without paper it is cheaper”? Say: “I always write one.” Write no invoice for work that nobody did.

    Does your permit allow a business? Not sure? Ask first.

practice =
    Your task: make 1 invoice and 1 receipt for a friend, for a made-up job. Write “practice” on both. Look for the 7 parts.

    Then ask your friend: “Do you know what to pay, how, and by when?” Keep both as your example. Then tap the button.
    .done = ✅ I made both
    .easy =
    Make 1 invoice and 1 receipt for a friend. The job is made up. Write “practice” on both.

    Ask: “Do you know what to pay, and when?” Then tap the button.
practice-reminder =
    { $days ->
        [one] There is { $days } day left for your 2 papers. Begin with: from whom, to whom.
       *[other] There are { $days } days left for your 2 papers. Begin with: from whom, to whom.
    }
    .easy = Begin with 2 lines: from whom, to whom.
practice-done = Well done! Your next ones will be faster.
    .easy = Well done! Next time it is faster.
practice-late = The week is over, and that is fine. 7 lines on a paper are enough, on any evening.
    .easy = The week is over. That is fine. 7 lines are enough.

friend = What did your friend ask? Which of the 7 parts was hard? Write it, or say it. Please send no photo, no names and no account numbers. Your mentor can read it or listen to it.
    .easy = What did your friend ask? Which part was hard? Write or speak. No photo, no names, no numbers. Your mentor gets it.
friend-thanks = Thank you. The question of your friend can make your next paper clearer.
    .easy = Thank you. This helps you with real customers.

end = Invoice before the money, receipt after it, one of each in your envelope. No paper, no proof. See you in the next lesson!
    .easy = First the invoice, then the receipt. Keep both. See you soon!

later = Invoice before the money, receipt after it. Make both for a friend on a good day. See you in the next lesson!
    .easy = First the invoice, then the receipt. Make both on a good day. See you soon!
