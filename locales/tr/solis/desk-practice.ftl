### Bir mentorun ilk görüşmesi, uydurma bir katılımcıyla.

desk-practice-hello = 🎓 Bu bir deneme. Katılımcı uydurma, burada yazdıklarınızı kimse okumaz. Bir katılımcı bir insan isteyince size bir sonrakine benzer bir kart gelir. Onu alın.
    .skip = Denemeyi atla

desk-practice-pass = 🎓 Her zaman hayır diyebilirsiniz: O zaman başkalarına sorulur. Deneme için ilk düğmeye dokunun: Alın.

desk-practice-asks =
    💬 Amal
    Merhaba! Evde kek yapıyorum. Komşum bir tane satın almak istiyor. Hangi fiyatı söyleyeyim?

desk-practice-answer = 🎓 Katılımcının sözleri size böyle gelir. Şimdi ne yazar veya gönderirseniz katılımcıya sizin adınızla gider. Bir cevap yazın.

desk-practice-again =
    💬 Amal
    Teşekkürler! Un ve yumurta bana 6 euroya mal oluyor. Bir kek için iki saat gerekiyor.

desk-practice-note = 🎓 Not meslektaşlar içindir, katılımcıya hiç ulaşmaz. Deneyin: Düğmeye dokunun.

desk-practice-ready = 🎓 Hazır cevaplar zaman kazandırır: Katılımcı onları kendi dilinde okur. Düğmeye dokunun ve birini seçin.

desk-practice-give-back = 🎓 Bir görüşme bitince katılımcıyı derslere geri verirsiniz. Düğmeye dokunun.

desk-practice-done = 🎓 Hepsi bu kadar. Hazırsınız: Bundan sonra saatlerinizde size gerçek katılımcılar gelir. Görüşmelerinizi görmek, çalışma biçiminizi değiştirmek veya ara vermek için her zaman /desk yazabilirsiniz.

desk-practice-busy = Şu anda gerçek bir katılımcıyla görüşüyorsunuz. O bitince yeniden deneyin.

desk-practice-alias = Amal

desk-practice-lesson = Bir kekin fiyatı

desk-practice-question = Merhaba! Evde kek yapıyorum. Komşum bir tane satın almak istiyor. Hangi fiyatı söyleyeyim?
