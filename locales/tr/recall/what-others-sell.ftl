### “Başkaları ne satıyor?” dersinden birkaç gün sonra sorulur.

same-amount = Mila sabunları karşılaştırıyor. Dükkân 1’de 3 sabun 6 euro. Dükkân 2’de 1 sabun 2,50 euro. 6 sabun nerede daha ucuz?
    .first = 1️⃣ Dükkân 1
    .second = 2️⃣ Dükkân 2
    .easy = Dükkân 1: 3 sabun 6 euro. Dükkân 2: 1 sabun 2,50 euro. 6 sabun nerede daha ucuz?
same-amount-first = Evet. 6 sabun orada 12 euro, öbür dükkânda 15 euro. Fiyatları aynı miktar için karşılaştırın.
    .easy = Evet. 15 değil, 12 euro. Aynı miktarı karşılaştırın.
same-amount-second = 2,50 sayısı 6 sayısından küçük görünür. Ama 6 sabun orada 15 euro, dükkân 1’de 12 euro. Fiyatları aynı miktar için karşılaştırın.
    .easy = 2,50 küçük görünür. Ama 6 sabun 15 euro. Dükkân 1: 12 euro.

missing-thing = Yonas halı yıkamak istiyor. Bu işi yapan 3 kişiye bakıyor. Hepsi iyi yıkıyor, ama hiçbiri halıyı eve geri getirmiyor. Bu, Yonas için ne demek?
    .stop = 🚪 Durmak için neden
    .chance = 💡 Bir fırsat
    .easy = 3 kişi halı yıkıyor. Hiçbiri halıyı eve getirmiyor. Bu, Yonas için ne demek?
missing-thing-stop = Başkaları iyi çalışıyor, doğru. Ama 3 teklifte de bir şey eksik. Bu onun fırsatı olabilir: İnsanlara sorar: Bu size gerekli mi?
    .easy = Başkaları iyi. Ama bir şey eksik. Bu onun fırsatı olabilir.
missing-thing-chance = Evet. Bütün tekliflerde eksik olan şey onun fırsatı olabilir. İnsanlara sorar: Bu size gerekli mi?
    .easy = Evet. İnsanlara sorar: Bu size gerekli mi?

low-price = Gita minder dikiyor. Bir minderin malzemesi 9 euro. Başkaları minderi 15 euroya satıyor. Bir arkadaşı diyor ki: “8 euroya sat, herkes sana gelir.” O zaman ne olur?
    .loss = 📉 Hep zarar eder
    .gain = 📈 Çok kazanır
    .easy = Gita minder dikiyor. Her minderin malzemesi 9 euro. Birini 8 euroya satıyor. Ne olur?
low-price-loss = Evet. Masraftan düşük bir fiyat her seferinde zarardır, çok müşteri gelse de. Önce hesaplayın, sonra karşılaştırın.
    .easy = Evet. Her biri zarar. Önce masrafı hesaplayın.
low-price-gain = Çok insan gelebilir. Ama her minder 9 euroya mal oluyor ve 8 euro getiriyor. Önce hesaplayın, sonra karşılaştırın.
    .easy = Çok insan gelebilir. Ama her minder 9 euroya mal oluyor, 8 euro getiriyor.
