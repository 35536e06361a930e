### Asked some days after “Bank and papers”.

before-the-bus = Ousman wants to open an account. The bank is 1 hour away by bus. What does he do first?
    .go = 🚌 Go with all papers
    .list = 📋 Ask for the list
    .easy = Ousman wants an account. The bank is far away. What does he do first?
before-the-bus-go = It can work. But each bank wants other papers, and all papers in one bag can get lost. First he asks for the list.
    .easy = Each bank wants other papers. First he asks for the list.
before-the-bus-list = Yes. Each bank has its own list. He asks by phone, packs the bag and goes only once.
    .easy = Yes. He asks by phone. Then he goes only once.

which-account = Roza has few papers and needs a simple account. What does she say at the bank?
    .basic = 🏦 “A basic account.”
    .any = 🤷 “Any account.”
    .easy = Roza has few papers. What does she say at the bank?
which-account-basic = Yes. She asks for it by name. Often people with few papers can have a basic account too.
    .easy = Yes. She asks for it by name.
which-account-any = Then the bank may offer one that costs more or needs more papers. She asks by name: a basic account.
    .easy = That may cost more. She asks by name: a basic account.

# 900 - 800 = 100.
send-it-on = A man writes to Malik: “I send 900 euros to your account. Send 800 on, and keep 100.” What does Malik do?
    .send = 💶 Send it on
    .no = ✋ Say no
    .easy = “I send you 900 euros. Send 800 on. Keep 100.” What does Malik do?
send-it-on-send = 100 euros sound good, and the man is friendly. But it can be stolen money, and the police ask Malik. His account is only for him.
    .easy = It sounds good. But it can be stolen money. The police ask Malik.
send-it-on-no = Yes. It can be stolen money. His account is only for him, and he can ask a person here.
    .easy = Yes. It can be stolen money. His account is only for him.
