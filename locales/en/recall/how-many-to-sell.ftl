### Asked some days after “How many must I sell?”.

nobody-came = Svetlana repairs chairs in a small workshop. The rent is 80 euros a month. In August no customer comes. What does she pay for August?
    .nothing = 0️⃣ Nothing
    .rent = 🏢 80 euros
    .easy = Svetlana rents a workshop for 80 euros a month. In August nobody comes. What does she pay?
nobody-came-nothing = That would be fair, but rent comes every month, also without customers: 80 euros. Know these costs before you sign.
    .easy = Rent comes every month. She pays 80 euros.
nobody-came-rent = Yes. Some costs come every month, also without customers. Know them before you sign.
    .easy = Yes. Rent comes every month, also without customers.

# 10 - 4 = 6; 30 : 6 = 5; 30 : 10 = 3.
belts = Jamal sells belts for 10 euros. The leather for one costs 4 euros. His table costs 30 euros a month. How many belts pay the table?
    .three = 3 belts
    .five = 5 belts
    .easy = Jamal sells a belt for 10 euros. Leather costs 4. The table costs 30 a month. How many belts pay the table?
belts-three = 3 times 10 is 30. But 4 euros of each belt go to the leather, so 6 stay: 30 divided by 6 is 5.
    .easy = From each belt only 6 stay. 5 times 6 is 30.
belts-five = Yes. 10 minus 4 is 6, and 30 divided by 6 is 5. Divide the monthly costs by what stays from one sale.
    .easy = Yes. 10 minus 4 is 6. 5 times 6 is 30.

# 5 - 2 = 3; 24 : 3 = 8; 4 - 2 = 2; 24 : 2 = 12.
lower-price = Lan sells soap for 5 euros, and 3 stay from each. Her table costs 24 euros a month, so her number is 8. Now she takes 4 euros, and 2 stay. What is her number now?
    .twelve = 12 pieces
    .eight = 8 pieces
    .six = 6 pieces
    .easy = Lan sells soap. 3 euros stay from each. Her table costs 24. Her number is 8. Now only 2 euros stay. What is it now?
lower-price-twelve = Yes. 24 divided by 2 is 12. With a lower price, less stays, and she has to sell more.
    .easy = Yes. 24 divided by 2 is 12. She has to sell more.
lower-price-eight = 8 was right when 3 euros stayed. Now 2 stay: 24 divided by 2 is 12. With a lower price she has to sell more.
    .easy = That was before. Now 24 divided by 2 is 12.
lower-price-six = More people may want it. But from each piece less stays, so the number goes up: 24 divided by 2 is 12.
    .easy = Less stays, so she has to sell more. 24 divided by 2 is 12.
