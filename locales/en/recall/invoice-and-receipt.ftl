### Asked some days after “Invoice and receipt”.

which-paper = Ayan paints signs. A customer pays her 40 euros in cash. Which paper does Ayan give now?
    .invoice = 📄 An invoice
    .receipt = 🧾 A receipt
    .easy = A customer pays Ayan 40 euros in cash. Which paper does she give now?
which-paper-invoice = An invoice comes before the money and says: please pay. Now the money is there. A receipt says: paid.
    .easy = An invoice says: please pay. Now it is paid: a receipt.
which-paper-receipt = Yes. It says: paid, 40 euros, the date and her name. One stays with her.
    .easy = Yes. It says: paid. One stays with her.

one-line = Joseph writes an invoice: from, to, number, date, work, total, his account. One part is missing. Which one?
    .last-day = ⏳ The last day to pay
    .photo = 📷 A photo of the work
    .easy = From, to, number, date, work, total, account. Which part is missing?
one-line-last-day = Yes. Without it some customers wait for a long time. Now all 7 parts are there.
    .easy = Yes. Now all 7 parts are there.
one-line-photo = A photo can be nice, but nobody needs it to pay. The customer has to know by when: the last day to pay.
    .easy = A photo is nice. But by when? The last day is missing.

bought-wood = Olha buys wood for 30 euros and makes shelves from it. The shop gives her a receipt. What does she do with it?
    .away = 🗑 Throw it away
    .keep = ✉️ Keep it
    .easy = Olha buys wood for work. The shop gives her a receipt. What does she do with it?
bought-wood-away = It is only a small paper. But it shows that 30 euros were for work. No paper, no proof: she keeps it.
    .easy = It shows: 30 euros were for work. She keeps it.
bought-wood-keep = Yes. It shows that 30 euros were for work. It goes into her envelope.
    .easy = Yes. It shows: 30 euros were for work.
