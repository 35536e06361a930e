### “Kim benim yanımda?” dersinden birkaç gün sonra sorulur.

no-wage = Gloria bir otelde oda temizliyor. 2 ay çalışıyor, ama patronu maaşını ödemiyor. En iyi kim yardım eder?
    .library = 📚 Kütüphane
    .union = 👥 Sendika
    .desk = 💼 İş kurma danışması
    .easy = Gloria bir otelde oda temizliyor. Patronu maaş ödemiyor. En iyi kim yardım eder?
no-wage-library = Kütüphane adresi bulmasına yardım edebilir. Ödenmeyen maaşı sendika daha iyi bilir. Bir ihtiyaç, bir yardımcı.
    .easy = Kütüphane yeri bulmasına yardım edebilir. Maaşı sendika bilir.
no-wage-union = Evet. Sendika ödenmeyen maaşta yardım eder. Bir ihtiyaç, bir yardımcı.
    .easy = Evet. Sendika maaşta yardım eder.
no-wage-desk = Bu danışma yeni işlere yardım eder. Ödenmeyen maaşı sendika daha iyi bilir. Bir ihtiyaç, bir yardımcı.
    .easy = Bu danışma yeni işlere yardım eder. Maaşı sendika bilir.

paid-helper = Bir adam resmî dairenin önünde bekliyor. Diyor ki: “İçeride sana yardım ederim. Önce 100 euro ve banka kartını ver.” Bu yardım mı?
    .no = ✋ Hayır
    .yes = 🤝 Evet
    .easy = Bir adam diyor ki: “Sana yardım ederim. Önce 100 euro ve banka kartını ver.” Bu yardım mı?
paid-helper-no = Doğru. Biri önce para mı istiyor, kartınızı mı istiyor? Bu yardım değildir. Birçok yer ücretsiz yardım eder.
    .easy = Doğru. Bu yardım değil. Birçok yer ücretsiz yardım eder.
paid-helper-yes = Birinin yardım etmesi iyi gelebilir. Ama önce para veya kartınızı isteyen kişi yardım etmiyor. Birçok yer ücretsiz yardım eder.
    .easy = Yardım gibi görünüyor. Ama kartınız kimseye gerekmez. Birçok yer ücretsiz yardım eder.

wrong-place = Idris bir resmî daireye iznini soruyor. Orada diyorlar ki: “Biz sadece vergiyi biliriz.” Idris şimdi neyi sormalı?
    .nothing = 🚶 Sormadan gitmeli
    .where = 🧭 Kim yardım edebilir?
    .easy = Idris bir resmî daireye iznini soruyor. Orası sadece vergiyi biliyor. Idris şimdi neyi sormalı?
wrong-place-nothing = Hayır duymak zordur. Ama oradakiler doğru yeri çoğu zaman bilir. Idris sorabilir: Bu konuda kim yardım eder?
    .easy = Hayır duymak zor. Ama sorabilir: Bu konuda kim yardım eder?
wrong-place-where = Evet. Yanlış yer mi? Orada doğru yeri sorun. Yardım ücretsiz mi, onu da sorun.
    .easy = Evet. Yanlış yer mi? Doğru yeri sorun.
