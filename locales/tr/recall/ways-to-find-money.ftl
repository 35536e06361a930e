### “Para bulmanın yolları” dersinden birkaç gün sonra sorulur.

# 15 x 10 = 150; 150 - 120 = 30.
whole-price = Bisrat 120 euroluk bir kamera istiyor. Dükkân diyor ki: “Ayda sadece 10 euro!” Bisrat önce ne sormalı?
    .month = 📅 “Ne zaman başlar?”
    .whole = 💶 “Toplam ne kadar?”
    .easy = Bir kamera 120 euro. “Ayda sadece 10 euro!” Bisrat önce ne sormalı?
whole-price-month = Bunu bilmek de iyidir. Ama 10 euro küçük görünür. 15 ay 150 euro eder, yani 30 fazla. Önce toplam fiyatı sorar.
    .easy = Önce toplam fiyat. 15 kere 10, 150 eder. Bu 30 fazla.
whole-price-whole = Evet. 15 ay 150 euro eder, yani 30 fazla. Şimdi karşılaştırabilir.
    .easy = Evet. 15 kere 10, 150 eder. Bu 30 fazla.

brother = Nargiz boya için kardeşinden 80 euro alıyor. Kardeşine bu para yazın geri gerekiyor. Ne yapmalılar?
    .write = 📝 Yazmalılar
    .trust = 🤝 Güvenmek yeter
    .easy = Nargiz kardeşinden 80 euro alıyor. Kardeşi parayı geri istiyor. Ne yapmalılar?
brother-write = Evet. 80 euro, 1 Temmuz’a kadar geri. 1 dakika sürer ve kimsenin aklında tutması gerekmez.
    .easy = Evet. 80 euro, 1 Temmuz’a kadar geri.
brother-trust = Güven iyidir, çoğu insan sözünü tutar. Ama ikisi de günü unutabilir. Yazarlar: 80 euro, 1 Temmuz’a kadar geri.
    .easy = Güven iyidir. Ama insanlar unutur. Yazarlar.

pay-first = Bir mesaj diyor ki: “Size 3000 euro veriyoruz. Önce belgeler için 70 euro ödeyin.” Danylo ne yapmalı?
    .pay = 💸 70 euro ödemeli
    .stop = ✋ Ödememeli
    .easy = “3000 euro alırsınız. Önce 70 euro ödeyin.” Danylo ne yapmalı?
pay-first-pay = 3000 euro güzel gelir, mesaj da gerçek gibi görünür. Ama bu bir tuzaktır: Para almak için kimsenin önce ödemesi gerekmez.
    .easy = Gerçek gibi görünür. Ama bu bir tuzak. Hiçbir zaman önce ödemeyin.
pay-first-stop = Evet. Bu bir tuzaktır: Para almak için kimsenin önce ödemesi gerekmez. Danylo mesajı burada bir insana gösterebilir.
    .easy = Evet. Bu bir tuzak. Hiçbir zaman önce ödemeyin.
