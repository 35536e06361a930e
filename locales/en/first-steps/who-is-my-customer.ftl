### Who is my customer? — one person: place, need, money.

# At most 40 characters.
title = Who is my customer?

# Sent when the learner was away for three days.
nudge = Think of your customer. Where was this person at 8 this morning?
    .easy = Where was your customer at 8 this morning?

hello = Today you choose one customer for your idea. It takes about 5 minutes.
    .easy = Today you choose one customer. It takes 5 minutes.

# The name and the trade may be changed in a translation.
story =
    Jamila paints walls. She writes on paper: “I paint for everybody.” 300 copies cost 40 euros. They go into every letterbox, and nobody calls.

    Then Jamila thinks of one person: somebody who moves out. This person wants white walls and has little time. She puts 5 papers in a shop with boxes for moving. 3 people call. For 2 of them the price is too high. 1 says yes.
    .next = Next
    .easy =
    Jamila paints walls. Her paper says: “I paint for everybody.” 300 papers cost 40 euros. Nobody calls.

    Now she looks for people who move out. She puts 5 papers in one shop. 3 people call. 1 says yes.

rule =
    “Everybody” is hard to find. One customer is easy to find. So choose one, and know 3 things:
    📍 Place: where is this person, and when?
    🎯 Need: which problem do they want to solve?
    💶 Money: who pays, and what do they pay today?

    You begin with one kind of customer. Others can come later.
    .next = Next
    .easy =
    “Everybody” is hard to find. Choose one customer. Know 3 things:
    📍 Place: where are they?
    🎯 Need: what do they need?
    💶 Money: who pays today?

who = Now build your own customer. Think of your idea. Who needs it most?
    .older = 👵 An older person
    .family = 👪 A family
    .shop = 🏪 A shop owner
    .other = 🙋 Somebody else
    .easy = Now you. Think of your idea. Who needs it most?
who-older = Good. Think of one older person you know. What is hard on a normal day?
    .easy = Good. Think of one older person. What is hard for them?
who-family = Good. Think of one family you know. What takes their time every week?
    .easy = Good. Think of one family. What takes their time?
who-shop = Good. Think of one shop near you. What costs the owner time or money?
    .easy = Good. Think of one shop. What costs the owner time?
who-other = Good. Think of one person you have met. What is their problem?
    .easy = Good. Think of one person. What is their problem?

morning = 📍 Place. Where is this person at 8 in the morning?
    .home = 🏠 At home
    .way = 🚌 On the way
    .work = 🏢 At work
    .unknown = 🤷 I do not know yet
    .easy = 📍 Place. Where are they at 8 in the morning?
morning-home = Then the house and the nearest shop are good places for a few words about your offer.
    .easy = Then the house and the nearest shop are good places.
morning-way = Then a bus stop, a station or a school gate is a good place to meet them.
    .easy = Then a bus stop or a school gate is good.
morning-work = Then their work is the place. Ask first which hour is quiet there.
    .easy = Then go to their work. Ask: which hour is quiet?
morning-unknown = That is honest. Your task today helps you to find out.
    .easy = That is honest. Your task today helps you.

payer = 💶 Money. Who pays for your offer?
    .person = 🙋 This person
    .family = 👪 Their family
    .company = 🏢 A company or office
    .unknown = 🤷 I do not know yet
    .easy = 💶 Money. Who pays?
payer-person = Good. The same person needs it and pays. Ask what they pay for it today.
    .easy = Good. Ask: what do they pay today?
payer-family = Then 2 people must like your offer: one uses it, and one pays.
    .easy = Then 2 people must like it. One uses it. One pays.
payer-company = Good to know. Companies and offices usually pay later. Ask how long it takes.
    .easy = Good to know. They usually pay later. Ask: how long?
payer-unknown = That is honest. Ask people: who pays for this today?
    .easy = That is honest. Ask: who pays for this today?

mine = Now put your customer together. Who is it? Where are they in the day? What do they need? What do they pay today? Write it in one message, or say it. No names, please. Your mentor can read it or listen to it.
    .easy = Now your customer. Who is it? Where are they? What do they need? Who pays? Write or speak. No names, please. Your mentor gets it.
mine-thanks = Thank you. This is one customer, and now you can look for such people.
    .easy = Thank you. Now you can look for such people.

clear = Luis sharpens knives. Which customer is easy to find?
    .everybody = 🌍 All people who cook
    .kitchens = 🍽 3 small restaurants
    .easy = Luis makes knives sharp. Who is easy to find?
clear-everybody = Many people cook, that is true. But where does he begin tomorrow morning? With 3 restaurants near him he knows the place.
    .easy = Many people cook. But where does he begin? 3 restaurants have a place.
clear-kitchens = Yes. He knows the place and the quiet hour. He can go there tomorrow.
    .easy = Yes. He knows the place. He can go there.

missing = Parvin cleans windows. Her customers are the small shops in her street. After each rain their windows are dirty. What does she not know yet?
    .place = 📍 Place
    .need = 🎯 Need
    .money = 💶 Money
    .easy = Parvin cleans windows of shops in her street. Rain makes them dirty. What does she not know yet?
missing-place = She knows the place: the shops in her street. The money is not clear yet: who cleans today, and what does it cost?
    .easy = The place is her street. The money is not clear: what do they pay today?
missing-need = She knows the need: dirty windows after each rain. The money is not clear yet: who cleans today, and what does it cost?
    .easy = The need is clean windows. The money is not clear: what do they pay today?
missing-money = Yes. She asks the shops: who cleans today, and what does it cost?
    .easy = Yes. She asks: what do you pay today?

two-people = Chen teaches children to play the guitar. Who must say yes to the price?
    .children = 🎸 The children
    .parents = 👪 The parents
    .easy = Chen teaches children to play guitar. Who says yes to the price?
two-people-children = The children must like the lesson, that is important. But the parents pay. So Chen needs words for both.
    .easy = The children must like it. But the parents pay.
two-people-parents = Yes. One person uses it, another one pays. Chen needs words for both.
    .easy = Yes. The children use it. The parents pay.

# A card about other people's safety and data.
safe =
    Look in places where you go on a normal day. Do not follow anybody. Write down no names, and take no photos of people. Somebody has no time? Say thank you and go on.
    .next = Next
    .easy =
    Look in places you know. Do not follow anybody. Write no names. Take no photos. Somebody has no time? Say thank you.

find =
    Your task: find 3 people who are like your customer. Where are they, and at what time? If it feels right, ask one question: “How do you solve this today?” You sell nothing.

    Note place, need and money, without names. Then tap the button.
    .done = ✅ I found 3
    .easy = Find 3 people like your customer. Where are they? When? You can ask: “What do you do today?” Sell nothing. Write no names. Then tap the button.
find-reminder =
    { $days ->
        [one] There is { $days } day left to find 3 people like your customer. One person today is a good step.
       *[other] There are { $days } days left to find 3 people like your customer. One person today is a good step.
    }
    .easy = Where can you see your customer today? One person is good.
find-done = Well done! Now you know a place and a time where your customers are.
    .easy = Well done! Now you know the place and the time.
find-late = The week is over, and that is fine. Your customers are still there, and you can look on any day.
    .easy = The week is over. That is fine. You can look on any day.

end = Place, need, money: now you can describe one customer. In the next lesson you look at what others sell. See you there!
    .easy = Place, need, money: you know one customer. See you soon!

later = Place, need, money: 3 things about one person. Look for this person on a good day. See you in the next lesson!
    .easy = Place, need, money. Look for one person on a good day. See you soon!
