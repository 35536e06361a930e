### Asked some days after “My papers: may I work for myself?”.
###
### No facts about the law of a country belong here. The office decides.

which-line = A permit can have these 3 lines. Which one can have words about work?
    .kind = 🪪 Type of permit
    .until = 📅 Valid until
    .remarks = 📝 Remarks
    .easy = A permit has 3 lines. Which one can say something about work?
which-line-kind = This line says which kind of permit it is. Words about work often stand in “Remarks”. Not clear? Ask the office.
    .easy = This line is about the kind. Look at “Remarks”. Not clear? Ask.
which-line-until = This line shows the last day. It is good to have it in your calendar. Words about work often stand in “Remarks”.
    .easy = This line is the last day. Look at “Remarks”.
which-line-remarks = Yes. Words about work often stand there, sometimes in a letter. The words are not clear? Ask the office.
    .easy = Yes. Look there. The words are not clear? Ask the office.

who-decides = Samira wants to cut hair for money. A friend says: “You may. I do it too.” Who decides if her permit allows it?
    .friend = 💬 The friend
    .office = 🏛 The office
    .solis = 🤖 Solis
    .easy = Samira wants to work for herself. A friend says: “You may.” Who decides?
who-decides-friend = The friend is kind, but maybe has other papers. The office decides. Samira asks there first.
    .easy = The friend has other papers. The office decides. Ask first.
who-decides-office = Yes. Friends and Solis do not decide. The office decides, so ask there first.
    .easy = Yes. The office decides. Ask there first.
who-decides-solis = Solis can tell you where to look and ask. It does not decide. The office decides.
    .easy = Solis does not decide. The office decides. Ask first.

photo = A page on the internet says: “Send a photo of your permit. We tell you if you may work.” What do you do?
    .keep = ✋ Send nothing
    .send = 📷 Send the photo
    .easy = A page says: “Send a photo of your permit.” What do you do?
photo-keep = Yes. Your papers stay with you. Ask the office, or take them to a free advice centre.
    .easy = Yes. Your papers stay with you. Ask the office.
photo-send = It looks quick. But you do not know who keeps the photo. Ask the office or a free advice centre.
    .easy = It looks quick. But who keeps the photo? Ask the office.
