### Asked some days after “Scams and hard pressure”.
###
### No telephone number belongs here: they are behind the red button.

bank-call = A friendly voice calls Yusra: “Your bank. Somebody steals your money! Tell me the code of your card, quickly.” What does she do?
    .tell = 🔑 Say the code
    .end = 📵 End the call
    .easy = “Your bank! Tell me the code of your card, quickly.” What does Yusra do?
bank-call-tell = It sounds like help, and she is afraid. But no bank asks for the code. She ends the call, and calls the number on her card.
    .easy = No bank asks for the code. She ends the call. She calls her bank.
bank-call-end = Yes. Be quick, give me, a false office: 3 tricks. She calls the number on her card.
    .easy = Yes. Now she calls her bank.

today-only = A man offers Osman a shop room: “Only today. Sign now, and tell nobody, or it is gone.” What is best?
    .take = ✍️ Sign it today
    .ask = 🛑 Slow down and ask
    .easy = “Sign today. Tell nobody.” What is best for Osman?
today-only-take = A good room is hard to find, that is true. But “be quick” and “tell nobody” are tricks. One is enough to stop.
    .easy = “Be quick” and “tell nobody” are tricks. Stop and ask.
today-only-ask = Yes. “Be quick” and “tell nobody” are tricks. A fair owner gives him time to read.
    .easy = Yes. A fair offer gives him time.

where-is-help = Where do you find the help numbers in this chat, day and night?
    .menu = 🆘 In the menu
    .nowhere = 📄 In one old lesson
    .easy = Where are the help numbers?
where-is-help-menu = Yes. Menu, then 🆘. Or write /sos. Nobody is called before you say yes.
    .easy = Yes. Menu, then 🆘.
where-is-help-nowhere = You do not have to look for a lesson. Tap Menu, then 🆘. Or write /sos. Nobody is called before you say yes.
    .easy = It is easier: tap Menu, then 🆘.
