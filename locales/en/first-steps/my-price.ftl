### My price — material, my time, tax and a bit more.
###
### No rates of tax or wages belong here: the amounts are examples of one person.

# At most 40 characters.
title = My price

# Sent when the learner was away for three days.
nudge = Did your price pay your hour?
    .easy = Did your price pay your hour?

hello = Today you find a price, step by step, so that your work is paid too. It takes about 6 minutes.
    .easy = Today you find your price. It takes 6 minutes.

# The name and the trade may be changed in a translation; the sums have to stay right.
# 18 - 9 = 9; 9 : 3 = 3.
story =
    Tigist builds wooden stools. She sells the first one for 18 euros. The material costs 9 euros. “9 euros for me!” she thinks.

    Then she counts the hours. One stool takes her 3 hours, so she gets 3 euros for 1 hour. The tax is not paid yet, and her saw gets old. The stool is good. Only the price is too small.
    .next = Next
    .easy =
    Tigist builds a stool. She sells it for 18 euros. The wood costs 9. So 9 euros stay.

    But it took 3 hours. She gets 3 euros for 1 hour. The tax is not paid yet. The price is too small.

rule =
    A price has 4 parts:
    🧱 Material: all that goes into it.
    ⏱ My time: hours times the money for 1 hour. The way to the customer counts too.
    🧾 Tax and insurance: this part is not yours.
    ➕ A bit more: for tools, mistakes and quiet weeks.

    Add the 4 parts. This is your price.
    .next = Next
    .easy =
    A price has 4 parts:
    🧱 Material
    ⏱ My time
    🧾 Tax and insurance: not yours
    ➕ A bit more: tools, mistakes, quiet weeks

    Add the 4 parts.

# 6 + 1 + 2 = 9.
material = Now count with Tigist. Step 1: wood 6 euros, screws 1 euro, paint 2 euros. What does the material for one stool cost?
    .six = 6 euros
    .eight = 8 euros
    .nine = 9 euros
    .easy = Count with Tigist. Wood 6 euros, screws 1, paint 2. How much together?
material-six = The wood is the biggest part. Screws and paint cost money too: 6 plus 1 plus 2 is 9.
    .easy = That is only the wood. 6 plus 1 plus 2 is 9.
material-eight = Nearly. Wood and paint are 8. The screws are 1 more: 6 plus 1 plus 2 is 9.
    .easy = Nearly. The screws are 1 more. 6 plus 1 plus 2 is 9.
material-nine = Yes. 6 plus 1 plus 2 is 9. Small things count too.
    .easy = Yes. 6 plus 1 plus 2 is 9.

# 3 x 8 = 24; 24 + 9 = 33; 8 + 9 = 17; 3 x 17 = 51.
hours = Step 2: one stool takes 3 hours. For 1 hour Tigist wants 8 euros. You may choose another amount. The material costs 9. How much are time and material together?
    .seventeen = 17 euros
    .thirty-three = 33 euros
    .fifty-one = 51 euros
    .easy = One stool takes 3 hours. Tigist wants 8 euros for 1 hour. Material costs 9. How much together?
hours-seventeen = That is 1 hour and the material. But she works 3 hours: 3 times 8 is 24. 24 plus 9 is 33.
    .easy = That is 1 hour. 3 times 8 is 24. 24 plus 9 is 33.
hours-thirty-three = Yes. 3 times 8 is 24. 24 plus 9 is 33.
    .easy = Yes. 3 times 8 is 24. 24 plus 9 is 33.
hours-fifty-one = 51 is 3 times 17: the material is counted 3 times. She needs it only once: 3 times 8 is 24. 24 plus 9 is 33.
    .easy = Count the material only once. 3 times 8 is 24. 24 plus 9 is 33.

# No rate of tax here: 7 euros are an example.
tax =
    Step 3: tax and insurance. How much is it? It is different for each country and each person. So do not guess: ask how much tax. The tax office and free advice centres answer this question.

    Tigist asked. She keeps 7 euros from each stool. This is only her example.
    .next = Next
    .easy =
    Tax and insurance: how much? It is different for each person. Ask how much tax. Advice centres are free.

    Tigist asked. She keeps 7 euros. It is only an example.

# 33 + 7 + 5 = 45; without the tax 38, without the bit more 40.
whole-price = Step 4: time and material are 33 euros, tax and insurance 7, a bit more 5. What is the price of one stool? Write the number.
    .easy = Time and material 33, tax 7, a bit more 5. What is the price? Write the number.
whole-price-right = Yes. 33 plus 7 plus 5 is 45. All 4 parts are in it.
    .easy = Yes. 33 plus 7 plus 5 is 45.
whole-price-thirty-eight = 33 plus 5 is 38. Now the part for tax is missing: 38 plus 7 is 45.
    .easy = The tax is missing. 38 plus 7 is 45.
whole-price-forty = 33 plus 7 is 40. Now the bit more is missing: 40 plus 5 is 45. It pays for the old saw.
    .easy = The bit more is missing. 40 plus 5 is 45.
whole-price-other = All 4 parts belong in the price: 33 plus 7 is 40, and 40 plus 5 is 45.
    .easy = Add all parts. 33 plus 7 plus 5 is 45.

# 30 - 9 = 21; 21 : 3 = 7.
less = Others sell such stools for 40 to 55 euros. A customer says to Tigist: “45 is too much. I pay 30.” What is best for her?
    .smaller = 🪑 Offer a smaller one
    .take = 💶 Take the 30 euros
    .stop = 🚪 Make no more stools
    .easy = Others take 40 to 55 euros. A customer wants to pay 30. What is best for Tigist?
less-smaller = Yes. A smaller stool needs less wood and less time. So a smaller price is fair for both.
    .easy = Yes. Less wood, less time, a smaller price.
less-take = It is money today. But 30 minus 9 is 21. That is 7 euros for 1 hour, and tax and saw are not paid. A smaller stool is better.
    .easy = It is money today. But tax and saw are not paid. A smaller stool is better.
less-stop = A low offer can hurt. But it is only 1 customer, and others pay 40 to 55. She can offer a smaller stool.
    .easy = It is only 1 customer. She can offer a smaller stool.

too-high =
    Is your price much higher than others? Do not take it all from your hour. Can the material cost less? Can you be faster? Can you give people something more?

    And before you sell: if your permit does not allow self-employment, or you are not sure, stop and ask first.
    .next = Next
    .easy =
    Is your price too high? Find cheaper material. Or be faster. Or give people something more.

    Before you sell: may you? Not sure? Stop. Ask first.

my-own =
    Your task: find the price of one thing that you make, or of 1 hour of your work. Write 4 lines: material, time, tax, a bit more. Add them.

    You do not know the tax? Write: “Ask how much tax”, and where. Then tap the button.
    .done = ✅ I have my price
    .easy =
    Find your price for one thing or 1 hour. Write 4 lines: material, time, tax, a bit more. Add them.

    Tax not clear? Write: “Ask how much tax.” Then tap the button.
my-own-reminder =
    { $days ->
        [one] There is { $days } day left for your price. Which of the 4 parts can you count today?
       *[other] There are { $days } days left for your price. Which of the 4 parts can you count today?
    }
    .easy = Can you count one part today? Material is a good start.
my-own-done = Well done! Your price now has 4 parts, and you can explain it.
    .easy = Well done! You can explain your price.
my-own-late = The week is over, and that is fine. Begin with the material: the other parts come after it.
    .easy = The week is over. That is fine. Begin with the material.

hour = Did your price pay your hour? Write the price and your 4 parts, or say them. Your mentor can read it or listen to it.
    .easy = What is your price? Does it pay your hour? Write or speak. Your mentor gets it.
hour-thanks = Thank you. A price may change. Count again when the material costs more.
    .easy = Thank you. A price may change. Count it again later.

end = You can find a price: material, time, tax and a bit more. In the next lesson you ask how many you have to sell. See you there!
    .easy = Material, time, tax, a bit more: you can find a price. See you soon!

later = Material, time, tax and a bit more: 4 parts make a price. Count one of them on a good day. See you in the next lesson!
    .easy = Material, time, tax, a bit more. Count one on a good day. See you soon!
