### Read a loan offer — total, fees, dates, security.
###
### No right of a country belongs here, and no usual rate of interest: the offers are made up.

# At most 40 characters.
title = Read a loan offer

# Sent when the learner was away for three days.
nudge = No total price? No signature.
    .easy = No total price? No signature.

hello = Today you read a loan offer and find 4 things before you sign. It takes about 6 minutes.
    .easy = Today you read a loan offer. It takes 6 minutes.

# The name and the trade may be changed in a translation; the sums have to stay right.
# 36 x 25 = 900; 900 + 60 = 960; 960 - 600 = 360; 12 x 54 = 648; 648 - 600 = 48.
story =
    Achieng lays floor tiles. A saw costs 600 euros. A page says: “Only 25 euros a month!” She asks for the total: 36 months with 25 euros, and a fee of 60. That is 960. This loan costs 360 euros.

    A second offer: 12 months with 54 euros, no fee. That is 648, so it costs 48. She takes it: she can pay 54 in a quiet month too.
    .next = Next
    .easy =
    Achieng needs 600 euros for a saw. Loan 1: only 25 euros a month! But the total is 960.

    Loan 2: 54 a month. The total is 648. She takes loan 2.

# “Fee” and “security” are explained here, as they stand in contracts.
rule =
    Find 4 things in each offer:
    🧮 Total: all that you pay back.
    💸 Fees: what the papers cost, at the start or later.
    📅 Dates: how much a month, from when until when?
    🔒 Security: what they may take if you cannot pay. Sometimes it is a person who pays for you.

    No total? No signature.
    .next = Next
    .easy =
    Find 4 things:
    🧮 Total: all that you pay back
    💸 Fees: the cost of the papers
    📅 Dates: how much, and until when?
    🔒 Security: you cannot pay? What can they take?

    No total? No signature.

# A made-up offer. 24 x 40 = 960; 960 + 50 = 1010; 1010 - 800 = 210.
offer =
    This is a made-up offer:

    You get: 800 euros
    You pay: 40 euros a month, 24 months
    Fee at the start: 50 euros
    Security: your van
    Only today!
    .next = Next
    .easy =
    This offer is not real:

    You get: 800 euros
    You pay: 40 euros a month, 24 months
    Fee: 50 euros
    Security: your van
    Only today!

months = Farid reads this offer. He pays 40 euros a month, for 24 months. How much is that together?
    .sixty-four = 64 euros
    .eight-hundred = 800 euros
    .nine-sixty = 960 euros
    .easy = Farid pays 40 euros a month, for 24 months. How much together?
months-sixty-four = 64 is 40 plus 24. But he pays 40 euros in each month: 24 times 40 is 960.
    .easy = He pays each month. 24 times 40 is 960.
months-eight-hundred = 800 is what he gets. He pays back more: 24 times 40 is 960.
    .easy = 800 is what he gets. 24 times 40 is 960.
months-nine-sixty = Yes. 24 times 40 is 960. The offer does not say this number, so he counts it.
    .easy = Yes. 24 times 40 is 960.

total = The months are 960 euros. The fee at the start is 50. What does Farid pay back in all?
    .nine-ten = 910 euros
    .nine-sixty = 960 euros
    .ten-ten = 1010 euros
    .easy = The months are 960 euros. The fee is 50. How much in all?
total-nine-ten = He has to pay the fee too, so it comes on top: 960 plus 50 is 1010. He gets 800, so the loan costs 210.
    .easy = He pays the fee too. 960 plus 50 is 1010.
total-nine-sixty = These are the months. Now the fee comes on top: 960 plus 50 is 1010. He gets 800, so the loan costs 210.
    .easy = The fee is 50 more. 960 plus 50 is 1010.
total-ten-ten = Yes. 960 plus 50 is 1010. He gets 800, so the loan costs 210 euros.
    .easy = Yes. 1010. He gets 800. So it costs 210.

security = Farid brings food to shops with his van. The offer says: “Security: your van.” What does it mean?
    .safe = 🛡 The van is safe
    .take = 🚐 They may take it
    .gift = 🎁 They give him one
    .easy = The offer says: “Security: your van.” What does it mean?
security-safe = The word sounds like that. But it keeps their money safe, not his van. If he cannot pay, they may take the van.
    .easy = It sounds so. But if he cannot pay, they may take the van.
security-take = Yes. If he cannot pay, they may take the van, and he needs it for work. He asks for an offer without it.
    .easy = Yes. He needs the van for work. So he asks for another offer.
security-gift = That would be nice. But the van is his own already. If he cannot pay, they may take it.
    .easy = The van is his own. If he cannot pay, they may take it.

today = The man says to Farid: “Only today! Sign here, read it later.” What is best?
    .sign = ✍️ Sign today
    .home = 📄 Take it home
    .ask-friend = 👥 Let a friend sign
    .easy = “Only today! Sign here, read it later.” What is best for Farid?
today-sign = He needs the money, and 1 signature is fast. But it binds him for 24 months. A fair offer is still there tomorrow.
    .easy = It is fast. But it binds him for 24 months. He takes it home first.
today-home = Yes. At home he finds the 4 things and shows them to somebody. A fair offer is still there tomorrow.
    .easy = Yes. He reads it at home. He shows it to somebody.
today-ask-friend = Then the friend may have to pay it all, and the offer is not better. He takes the paper home and finds the 4 things.
    .easy = Then the friend has to pay. Farid takes the paper home.

# A safety card: control over money, and debts. “A person” is the button that is always there.
control =
    You sign only for yourself, and only if you want to. If you sign for the loan of another person, you may have to pay it all.

    Does somebody make you sign, or take your money or your card, also at home? It is not your fault. Tap “A person”. You cannot pay a loan back? Tap it too: often there is free advice.
    .next = Next
    .easy =
    Sign only if you want to. You sign for others? Maybe you pay.

    Does somebody make you sign? Do they take your money? You cannot pay back? It is not your fault. Tap “A person”.

before-signing =
    Before you sign, ask 2 more questions: what happens if I pay late? What does it cost to pay back earlier? Take a person with you who reads the language well.

    If your permit does not allow self-employment, or you are not sure, stop and ask first.
    .next = Next
    .easy =
    Ask 2 more questions. What if I pay late? Can I pay back earlier?

    Does your permit allow a business? Not sure? Stop. Ask first.

four-things =
    Your task: find the 4 things in one offer. You have no offer? Take one from a shop: “Pay in parts.” You do not have to borrow.

    Is the offer real? Show it to your mentor or to a free advice centre before you sign. Then tap the button.
    .done = ✅ I found 4 things
    .easy =
    Find the 4 things in one offer. No offer? Look in a shop: “Pay in parts.”

    A real offer? Show it to your mentor before you sign. Then tap the button.
four-things-reminder =
    { $days ->
        [one] There is { $days } day left for the 4 things. The total is a good start.
       *[other] There are { $days } days left for the 4 things. The total is a good start.
    }
    .easy = Find the total today. It is a good start.
four-things-done = Well done! Now you see what is behind a small number.
    .easy = Well done! Now you see the total.
four-things-late = The week is over, and that is fine. One number is a start: the total.
    .easy = The week is over. That is fine. Begin with the total.

found = What did you find: total, fees, dates, security? Write it, or say it. Please send no photo, no names and no account numbers. Your mentor can read it or listen to it.
    .easy = What did you find? Write or speak. No photo, no names, no account numbers. Your mentor gets it.
found-thanks = Thank you. Is a real offer waiting? Do not sign before you have talked about it.
    .easy = Thank you. A real offer? First talk, then sign.

end = You can find 4 things in a loan offer: total, fees, dates, security. In the next lesson you make a third box. See you there!
    .easy = Total, fees, dates, security: you can find them. See you soon!

later = Total, fees, dates, security: find them before you sign. No total, no signature. See you in the next lesson!
    .easy = Total, fees, dates, security. No total? No signature. See you soon!
