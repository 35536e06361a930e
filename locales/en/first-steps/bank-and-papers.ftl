### Bank and papers — ask for an account, and know what to bring.
###
### No right of a country and no name of a bank belongs in this lesson: each bank has its own list.

# At most 40 characters.
title = Bank and papers

# Sent when the learner was away for three days.
nudge = Ask for the basic account by name.
    .easy = Ask for the basic account by name.

hello = Today you pack a bag for the bank, to ask for an account. It takes about 6 minutes.
    .easy = Today you pack a bag for the bank. It takes 6 minutes.

# The name and the trade may be changed in a translation.
story =
    Anjali repairs bicycles. She goes to a bank and says: “I need an account.” The bank wants a paper with her address. It is at home. The bus costs 4 euros, and the morning is gone.

    Next day she asks first: “I want a basic account. May I have your list of papers?” She packs all of it. 10 days later she has an account, for 3 euros a month.
    .next = Next
    .easy =
    Anjali repairs bicycles. She asks a bank for an account. One paper is at home. The morning is gone.

    The next day she asks first: “What do I bring?” She packs all of it. Now she has an account.

# “Basic account”: the official word of the country, as it stands on forms.
rule =
    Ask the bank for 3 things:
    🏦 The name: “I want a basic account.” It is a simple account to get and send money. Often people with few papers can have one too.
    📋 The list: what do I bring? Usually a passport or permit, and a paper with your address.
    💶 The price: what do I pay each month?

    Each bank has its own list. So ask before you go.
    .next = Next
    .easy =
    Ask the bank for 3 things:
    🏦 The name: a basic account
    📋 The list: what do I bring?
    💶 The price: what do I pay each month?

    Each bank has its own list. Ask before you go.

for-work =
    An account for you and an account for a business are often 2 things. Ask: “May my customers pay into this account?” Some banks say yes. Some want another account, and it can cost more.

    You do not have to sign at once. Take the papers home, or bring a person who can read them with you.
    .next = Next
    .easy =
    Ask: “May my customers pay into this account?” Not all banks say yes.

    You do not have to sign at once. Take the papers home.

address = Pack the bag with Anjali. Thing 1: a letter with her name and her address. Where does it go?
    .bag = 🎒 In the bag
    .home = 🏠 It stays at home
    .easy = Pack with Anjali. Thing 1: a letter with her address. Where does it go?
address-bag = Yes. Usually the bank wants to see where you live. You have no such letter? Ask which other paper is fine.
    .easy = Yes. No such letter? Ask which other paper is fine.
address-home = At home it is safe, that is true. But usually the bank wants to see where she lives. She shows it and takes it home again.
    .easy = The bank wants to see her address. She shows it. Then she takes it home.

code = Thing 2: a small paper with the secret code of her old bank card. Where does it go?
    .bag = 🎒 In the bag
    .home = 🏠 It stays at home
    .easy = Thing 2: the secret code of her old card. Where does it go?
code-bag = She wants to have everything with her, and that is good. But a bank does not need this code. It is a key, and nobody gets it.
    .easy = A bank does not need this code. It is a key. Nobody gets it.
code-home = Yes. A bank does not ask for this code. The best place for it is her head.
    .easy = Yes. A bank does not ask for it. Best keep it in your head.

line = Thing 3: a paper with one line. “I repair bicycles. About 10 people a month pay me.” Where does it go?
    .bag = 🎒 In the bag
    .home = 🏠 It stays at home
    .easy = Thing 3: a line. “I repair bicycles. 10 people a month pay me.” Where does it go?
line-bag = Yes. Usually the bank asks where the money comes from. A short, true answer helps, and she has it ready.
    .easy = Yes. The bank asks: where does the money come from? She has an answer.
line-home = Nobody likes to talk about money. But usually the bank asks where it comes from, and has to ask everybody. One true line in the bag helps her.
    .easy = The bank asks everybody: where does the money come from? One true line helps.

refused = Another bank says to Anjali: “No account for you.” It says no more. What is best?
    .friend = 👥 A friend's account
    .reason = 📝 Ask for the reason
    .leave = 🚪 Ask no bank again
    .easy = Another bank says: “No account for you.” What is best?
refused-friend = The friend wants to help. But then her money is in another name, and both can get problems. She asks for the reason on paper.
    .easy = That is kind. But both can get problems. She asks for the reason on paper.
refused-reason = Yes. She asks for it on paper and shows it to a free advice centre. Maybe she can complain, and there are other banks.
    .easy = Yes. On paper. Then a free advice centre can help.
refused-leave = A no is hard. But 1 bank is not all banks. She asks for the reason on paper and shows it to a free advice centre.
    .easy = A no is hard. But there are other banks. She asks for the reason on paper.

# A safety card: the account stays with you. “A person” is the button that is always there.
keep =
    Somebody says: “Money comes to your account. Send it on, and keep 100 euros.” Say no. It can be stolen money, and then the police ask you. Nobody may keep or use your passport, card or account. Did it happen? Call your bank and tap “A person”.

    An account is not a permit. If your permit does not allow self-employment, or you are not sure, stop and ask first.
    .next = Next
    .easy =
    “Money comes to you. Send it on. Keep 100 euros.” Say no. It can be stolen. Nobody may use your card or account. Did it happen? Tap “A person”.

    Does your permit allow a business? Not sure? Stop. Ask first.

one-list =
    Your task: ask one bank for its list. In the bank, by phone or on its page. Say: “I want a basic account. What do I bring? What does it cost each month?”

    You have an account? Ask if customers may pay into it. Then tap the button.
    .done = ✅ I asked a bank
    .easy =
    Ask one bank: “I want a basic account. What do I bring? What does it cost?”

    You have an account? Ask: may customers pay into it? Then tap the button.
one-list-reminder =
    { $days ->
        [one] There is { $days } day left to ask one bank for its list. A phone call is enough.
       *[other] There are { $days } days left to ask one bank for its list. A phone call is enough.
    }
    .easy = Can you ask one bank today? A phone call is enough.
one-list-done = Well done! Now you know what to bring before you go.
    .easy = Well done! You know what to bring.
one-list-late = The week is over, and that is fine. One question to one bank is a start, on any day.
    .easy = The week is over. That is fine. One question is a start.

my-bag = What is in your bag for the bank, and what is not there yet? Write it, or say it. Please send no photo and no numbers. Your mentor can read it or listen to it.
    .easy = What is in your bag? What is not there yet? Write or speak. No photo, no numbers. Your mentor gets it.
my-bag-thanks = Thank you. Is a paper not there? Ask the bank which other paper is fine.
    .easy = Thank you. No such paper? Ask which other paper is fine.

end = You can ask for an account: the name, the list, the price. In the next lesson you see 7 ways to find money. See you there!
    .easy = The name, the list, the price: you can ask. See you soon!

later = The name, the list, the price: 3 questions for a bank. Ask them on a good day. See you in the next lesson!
    .easy = The name, the list, the price. Ask on a good day. See you soon!
