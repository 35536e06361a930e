### Asked some days after “What do others sell?”.

same-amount = Mila compares soap. Shop 1 sells 3 pieces for 6 euros. Shop 2 sells 1 piece for 2 euros and 50 cents. Where do 6 pieces cost less?
    .first = 1️⃣ Shop 1
    .second = 2️⃣ Shop 2
    .easy = Shop 1: 3 pieces of soap for 6 euros. Shop 2: 1 piece for 2.50 euros. Where do 6 pieces cost less?
same-amount-first = Yes. 6 pieces cost 12 euros there, and 15 euros in shop 2. Compare prices for the same amount.
    .easy = Yes. 12 euros, not 15. Compare the same amount.
same-amount-second = 2.50 looks smaller than 6. But 6 pieces cost 15 euros there, and 12 euros in shop 1. Compare prices for the same amount.
    .easy = 2.50 looks small. But 6 pieces cost 15 euros. Shop 1: 12 euros.

missing-thing = Yonas wants to clean carpets. He looks at 3 others. All clean well, but nobody brings the carpets home again. What is this for Yonas?
    .stop = 🚪 A reason to stop
    .chance = 💡 A chance
    .easy = 3 others clean carpets. Nobody brings them home again. What is this for Yonas?
missing-thing-stop = Others are good, that is true. But one thing is missing in all 3 offers. That can be his chance: he asks people if they need it.
    .easy = Others are good. But one thing is missing. That can be his chance.
missing-thing-chance = Yes. What is missing in all offers can be his chance. He asks people if they need it.
    .easy = Yes. He asks people: do you need this?

low-price = Gita sews cushions. The material for one costs 9 euros. Others sell a cushion for 15. A friend says: “Sell it for 8, then all come to you.” What happens?
    .loss = 📉 She loses each time
    .gain = 📈 She earns a lot
    .easy = Gita sews cushions. Material costs 9 euros for each. She sells one for 8. What happens?
low-price-loss = Yes. A price below the costs is a loss each time, also with many customers. First count, then compare.
    .easy = Yes. Each one is a loss. First count the costs.
low-price-gain = Many people may come. But each cushion costs her 9 euros and brings 8. First count, then compare.
    .easy = Many may come. But each one costs 9 and brings 8.
