### “Kaç tane satmalıyım?” dersinden birkaç gün sonra sorulur.

nobody-came = Svetlana küçük bir atölyede sandalye tamir ediyor. Kira ayda 80 euro. Ağustosta hiç müşteri gelmiyor. Ağustos için ne öder?
    .nothing = 0️⃣ Hiçbir şey
    .rent = 🏢 80 euro
    .easy = Svetlana bir atölye kiralıyor. Kira ayda 80 euro. Ağustosta kimse gelmiyor. Ne öder?
nobody-came-nothing = Bu adil olurdu, ama kira her ay gelir, müşteri olmasa da: 80 euro. İmzalamadan önce bu masrafları bilin.
    .easy = Kira her ay gelir. 80 euro öder.
nobody-came-rent = Evet. Bazı masraflar her ay gelir, müşteri olmasa da. İmzalamadan önce onları bilin.
    .easy = Evet. Kira her ay gelir, müşteri olmasa da.

# 10 - 4 = 6; 30 : 6 = 5; 30 : 10 = 3.
belts = Jamal kemerleri 10 euroya satıyor. Bir kemerin derisi 4 euro. Tezgâhı ayda 30 euro. Kaç kemer tezgâhı öder?
    .three = 3 kemer
    .five = 5 kemer
    .easy = Jamal bir kemeri 10 euroya satıyor. Deri 4 euro. Tezgâh ayda 30 euro. Kaç kemer tezgâhı öder?
belts-three = 3 kere 10, 30 eder. Ama her kemerin 4 eurosu deriye gider, yani 6 kalır: 30 bölü 6, 5 eder.
    .easy = Her kemerden sadece 6 kalır. 5 kere 6, 30 eder.
belts-five = Evet. 10 eksi 4, 6 eder ve 30 bölü 6, 5 eder. Aylık masrafları bir satıştan kalana bölün.
    .easy = Evet. 10 eksi 4, 6 eder. 5 kere 6, 30 eder.

# “Lan” Türkçede kaba bir sözdür; bu yüzden ad burada Linh.
# 5 - 2 = 3; 24 : 3 = 8; 4 - 2 = 2; 24 : 2 = 12.
lower-price = Linh bir sabunu 5 euroya satıyor ve her birinden 3 euro kalıyor. Tezgâhı ayda 24 euro, yani sayısı 8. Şimdi 4 euro istiyor ve 2 euro kalıyor. Sayısı şimdi kaç?
    .twelve = 12 sabun
    .eight = 8 sabun
    .six = 6 sabun
    .easy = Linh sabun satıyor. Her birinden 3 euro kalıyor. Tezgâhı 24 euro. Sayısı 8. Şimdi sadece 2 euro kalıyor. Sayısı şimdi kaç?
lower-price-twelve = Evet. 24 bölü 2, 12 eder. Fiyat düşünce daha az kalır ve daha çok satması gerekir.
    .easy = Evet. 24 bölü 2, 12 eder. Daha çok satması gerekir.
lower-price-eight = 8, her birinden 3 euro kalırken doğruydu. Şimdi 2 kalıyor: 24 bölü 2, 12 eder. Fiyat düşünce daha çok satması gerekir.
    .easy = Bu önceydi. Şimdi 24 bölü 2, 12 eder.
lower-price-six = Daha çok kişi isteyebilir. Ama her sabundan daha az kalır, o yüzden sayı büyür: 24 bölü 2, 12 eder.
    .easy = Daha az kalır, o yüzden daha çok satması gerekir. 24 bölü 2, 12 eder.
