### Asked some days after “My price”.
###
### No rates of tax or wages belong here: the amounts are examples of one person.

# 6 - 4 = 2; 2 : 2 = 1.
what-is-missing = Elif makes baskets. The material for one costs 4 euros, and she works 2 hours. She sells it for 6 euros. Which part of the price is much too small?
    .material = 🧱 The material
    .time = ⏱ Her time
    .easy = Elif makes a basket. Material costs 4 euros. It takes 2 hours. The price is 6 euros. What is too small?
what-is-missing-material = The material is paid: 4 euros. Then only 2 euros stay for 2 hours, and tax is not in it. Your time is a part of the price.
    .easy = The material is paid. Only 2 euros stay for 2 hours.
what-is-missing-time = Yes. 6 minus 4 is 2, so she gets 1 euro for 1 hour. Your time is a part of the price.
    .easy = Yes. She gets 1 euro for 1 hour. Time is part of the price.

# 5 + 20 + 6 + 4 = 35; without the bit more 31, only material and time 25.
four-parts = Paulo paints a door sign. Material 5 euros, time 20, tax and insurance 6, a bit more 4. What is his price?
    .twenty-five = 25 euros
    .thirty-one = 31 euros
    .thirty-five = 35 euros
    .easy = Paulo paints a sign. Material 5, time 20, tax 6, a bit more 4. What is the price?
four-parts-twenty-five = Material and time are 25. The other 2 parts are missing: 25 plus 6 plus 4 is 35.
    .easy = Tax and the bit more are missing. 25 plus 6 plus 4 is 35.
four-parts-thirty-one = Nearly: 5 plus 20 plus 6 is 31. The bit more pays for tools and mistakes: 31 plus 4 is 35.
    .easy = Nearly. The bit more is missing. 31 plus 4 is 35.
four-parts-thirty-five = Yes. 5 plus 20 plus 6 plus 4 is 35. All 4 parts are in his price.
    .easy = Yes. 5 plus 20 plus 6 plus 4 is 35.

how-much-tax = Gulnara counts the price of her lamps. She does not know how much of it is for tax. What does she do?
    .guess = 🎲 Take what others say
    .ask = ❓ Ask how much tax
    .easy = Gulnara counts a price. How much is for tax? She does not know. What does she do?
how-much-tax-guess = Others want to help. But tax is different for each person. The tax office or a free advice centre can say how much it is.
    .easy = Tax is different for each person. She asks. Advice centres are free.
how-much-tax-ask = Yes. Tax is different for each person, so she asks the tax office or a free advice centre. Then she puts it into the price.
    .easy = Yes. She asks first. Then she puts it into the price.
