### “İki cep” dersinden birkaç gün sonra sorulur.

bus-ticket = Sana perde dikiyor ve para için iki cebi var. Otobüsle bir müşteriye gidiyor. Bileti hangi cep öder?
    .business = 💼 İş cebi
    .family = 🏠 Aile cebi
    .easy = Sana perde dikiyor. Otobüsle müşteriye gidiyor. Hangi cep öder? 💼 iş için. 🏠 ev için.
bus-ticket-business = Evet. Bu yol iş için, o yüzden iş cebi öder.
    .easy = Evet. Bu yol iş için. 💼 öder.
bus-ticket-family = Otobüste Sana’nın kendisi oturuyor, doğru. Ama bu yol iş için, o yüzden iş cebi öder.
    .easy = Bu yol iş için. O yüzden 💼 öder.

pay-day = Bogdan çatı tamir ediyor. Evde yemek için para gerekiyor. İş cebinden ne zaman para almalı?
    .any = 🕐 Gerekince
    .fixed = 📅 Maaş gününde
    .easy = Bogdan’a yemek için para gerekiyor. İş cebinden ne zaman para almalı?
pay-day-any = Birçok kişi böyle yapar. O zaman işin ne kazandığını göremezler. Haftada bir gün, belli bir para alın.
    .easy = Birçok kişi böyle yapar. Daha iyisi: haftada bir gün, belli bir para.
pay-day-fixed = Evet. Haftada bir gün belli bir para alır ve bunu yazar. O zaman işin ne kazandığını görür.
    .easy = Evet. Haftada bir gün, belli bir para. Onu yazar.

tax-part = Yasmin’in iş cebinde 80 euro var. Bunun 30 eurosu vergi için. 60 euroluk güzel bir ayakkabı görüyor. Hangisi doğru?
    .enough = 👟 Parası yeter
    .tax = 🧾 30 euro onun değil
    .easy = Yasmin’in iş cebinde 80 euro var. 30 euro vergi için. Ayakkabı 60 euro. Hangisi doğru?
tax-part-enough = Cepte 80 euro var, doğru. Ama 30 euro vergi için, Yasmin’in değil. Ayakkabı da ev için, o yüzden aile cebi öder.
    .easy = 30 euro vergi için. Yasmin’in değil. Ayakkabıyı 🏠 öder.
tax-part-tax = Evet. Vergi parası, Yasmin onu ödeyene kadar orada kalır. Ayakkabı da ev için, o yüzden aile cebi öder.
    .easy = Evet. Vergi parası orada kalır. Ayakkabıyı 🏠 öder.
