### Sell online, stay safe — a clear photo, a price, and how to spot a fake customer.
###
### No names of pages or companies belong in this lesson, and no telephone numbers.

# At most 40 characters.
title = Sell online, stay safe

# Sent when the learner was away for three days.
nudge = A customer wants a code from your SMS? Say no.
    .easy = A customer wants a code from your SMS? Say no.

hello = Today you learn to write an offer online and to see a fake customer. It takes about 6 minutes.
    .easy = Today you learn to sell online safely. It takes 6 minutes.

# The name and the trade may be changed in a translation.
story =
    Diego builds shelves. He puts one on a page for 40 euros. After 10 minutes somebody writes: “I take it! Send me the code from your SMS, then I pay.” Diego sends it. At night, 120 euros are gone from his account.

    He calls his bank at once. A part of the money comes back. It was not his fault: such messages look real. Today he knows the signs.
    .next = Next
    .easy =
    Diego sells a shelf for 40 euros. Somebody writes: “Send me the code from your SMS. Then I pay.” He sends it. 120 euros are gone.

    He calls his bank. It was not his fault. Now he knows the signs.

offer-parts =
    A good offer has 4 parts:
    📷 A clear photo: by day, near a window, only the thing. No people, no papers, no house number.
    📝 What it is: size, age, small faults too.
    💶 The price, with everything in it.
    📍 The part of town, not your address.
    .next = Next
    .easy =
    A good offer has 4 parts:
    📷 A clear photo, by day. No people, no papers.
    📝 What is it? How big? How old?
    💶 The price.
    📍 The part of town. Not your address.

# A safety card: how tricks look.
signs =
    A fake customer shows one of 3 signs:
    ⏱ Speed: everything has to happen now.
    🔑 A secret: they want a code, a password, a card number or your passport.
    💸 Strange money: they pay too much, or you have to pay first.

    One sign is enough: stop, and do not answer. Nobody needs a code from your SMS to pay you.
    .next = Next
    .easy =
    A fake customer has 3 signs:
    ⏱ Speed: do it now!
    🔑 A secret: a code, a card number, a passport.
    💸 Strange money: too much, or you pay first.

    One sign is enough. Stop. Do not answer.

code = Real or a trick? Message 1: “I buy the shelf. You now get an SMS with a code. Send me the code, and I pay.”
    .real = 🙂 Looks real
    .trick = 🛑 A trick
    .easy = Message 1: “I buy it. You get a code by SMS. Send me the code.” Real or a trick?
code-real = It looks normal, and many people send it. But a code is like a key to your account. A real customer does not need it.
    .easy = It looks normal. But a code is like a key. Keep it.
code-trick = Yes. A code is like a key to your account. Give it to nobody, not even to a friendly person.
    .easy = Yes. A code is like a key. Give it to nobody.

saturday = Message 2: “Hello! Is the shelf still there? I can come on Saturday at 3. Is 35 euros fine for you?”
    .real = 🙂 Looks real
    .trick = 🛑 A trick
    .easy = Message 2: “Is the shelf still there? Can I come on Saturday? Is 35 euros fine?” Real or a trick?
saturday-real = Yes. You have time, nothing is secret, and the money is normal. A lower price is only a question: you may say yes or no.
    .easy = Yes. It has no bad sign. You may say yes or no to 35.
saturday-trick = It is good to be careful. But look for the 3 signs. You have time, nothing is secret, and the money is normal. It looks real.
    .easy = Look for the 3 signs. There is none. It looks real.

too-much = Message 3: “I send you 100 euros for the shelf. It costs 40. Please give the other 60 to my driver.”
    .real = 🙂 Looks real
    .trick = 🛑 A trick
    .easy = Message 3: “The shelf costs 40. I send 100. Give 60 to my driver.” Real or a trick?
too-much-real = It sounds good for you. But often the 100 euros never come, and your 60 are gone. Nobody needs to pay too much.
    .easy = It sounds good. But often the 100 never come. Your 60 are gone.
too-much-trick = Yes, strange money. Often the 100 euros never come, and your 60 are gone.
    .easy = Yes. That is strange money. Do not give the 60.

size = Message 4: “How wide is the shelf? Can you send one more photo of the left side?”
    .real = 🙂 Looks real
    .trick = 🛑 A trick
    .easy = Message 4: “How big is it? Can I see one more photo?” Real or a trick?
size-real = Yes. This person wants to know more about the shelf. Your offer may need one more line.
    .easy = Yes. This person asks about the shelf. That is normal.
size-trick = To be careful is good. But the questions are only about the shelf, and there is no secret in them. It looks real.
    .easy = The questions are about the shelf. There is no secret. It looks real.

link = Message 5: “I have paid. Open this link now and write your card number. Then you get the money.”
    .real = 🙂 Looks real
    .trick = 🛑 A trick
    .easy = Message 5: “I have paid. Open this link. Write your card number.” Real or a trick?
link-real = Such pages look like a real bank. But it has 2 signs: speed and a secret. Do not open the link. Look in your own bank account.
    .easy = The page looks real. But speed and a secret are bad signs. Do not open it.
link-trick = Yes. Speed and a secret: 2 signs. Do not open the link. Look in your own bank account if money came.
    .easy = Yes. Speed and a secret. Do not open the link.

passport = Message 6: “I am far away. Send me a photo of your passport, so that I can trust you.”
    .real = 🙂 Looks real
    .trick = 🛑 A trick
    .easy = Message 6: “Send me a photo of your passport. Then I trust you.” Real or a trick?
passport-real = Trust is important, that is true. But with this photo somebody can use your name. A customer needs a shelf, not your passport.
    .easy = A customer needs a shelf. Not your passport. Send no photo of papers.
passport-trick = Yes. A customer needs a shelf, not your passport. Papers, cards and account stay with you.
    .easy = Yes. Papers and cards stay with you.

# A safety card: meeting the customer.
meet =
    A customer wants to come? Meet by day in a place with other people, and take a friend with you. First see the money: in your hand, or in your own account. A picture of a payment is not money. You may always say no.
    .next = Next
    .easy =
    Meet by day, in a place with people. Take a friend with you. First see the money. A picture of a payment is not money.

# A safety card: after a trick. “A person” is the button that is always there.
happened =
    Did somebody trick you? It happens to many people, and it is not your fault. Call your bank at once and stop the card. Keep the messages. Then tap “A person” here: together you find out where to report it.
    .next = Next
    .easy =
    Did somebody trick you? It is not your fault. Call your bank now. Keep the messages. Tap “A person”.

draft =
    Your task: make one offer with 4 parts: photo, what, price, part of town. Keep it in your phone, and show it to a friend.

    Do not put it online yet. If your permit does not allow self-employment, or you are not sure, stop and ask first. Then tap the button.
    .done = ✅ My offer is ready
    .easy =
    Make one offer: photo, what, price, part of town. Keep it in your phone. Show a friend.

    Do not put it online yet. May you sell? Not sure? Ask first. Then tap the button.
draft-reminder =
    { $days ->
        [one] There is { $days } day left for your offer. A photo near a window is a good start.
       *[other] There are { $days } days left for your offer. A photo near a window is a good start.
    }
    .easy = Can you take one clear photo today? That is a good start.
draft-done = Well done! Your offer is ready, and you know the 3 signs.
    .easy = Well done! Your offer is ready.
draft-late = The week is over, and that is fine. Take a clear photo on a bright day, the words come after it.
    .easy = The week is over. That is fine. Take a photo on a bright day.

words = Send the words of your offer here: what, price, part of town. Only words, please: no photo, no address, no numbers of phone or account. Your mentor can read it or listen to it.
    .easy = Send the words of your offer. No photo, no address, no phone number. Write or speak. Your mentor gets it.
words-thanks = Thank you. Would you buy it with these words? You can change them at any time.
    .easy = Thank you. You can change the words any time.

end = You can make a clear offer, and you know 3 signs: speed, a secret, strange money. See you in the next lesson!
    .easy = You know 3 signs: speed, a secret, strange money. See you soon!

later = Speed, a secret, strange money: one sign is enough to stop. Make your offer on a bright day. See you in the next lesson!
    .easy = Speed, a secret, strange money: stop. Make your offer on a bright day. See you soon!
