### “İnsanlar hayır deyince” dersinden birkaç gün sonra sorulur.
###
### Burada resmî daire veya yasa adı olmamalı: Onları danışma merkezleri bilir.

not-now = Aster akşamları bir kafeyi temizlemek istiyor. Kafenin sahibi diyor ki: “Şimdi değil, teşekkürler.” Aster ne demeli?
    .why = 😠 “Neden olmasın?”
    .thanks = 🙏 “Sağ olun. Ne zaman?”
    .easy = Aster bir kafeyi temizlemek istiyor. Sahibi “Şimdi değil” diyor. Aster ne demeli?
not-now-why = Nedenini bilmek iyidir. Ama böyle söylenince kızgın gibi duyulur. Teşekkür edin ve dostça tek bir soru sorun.
    .easy = Bu kızgın gibi duyulur. Teşekkür edin. Dostça bir soru sorun.
not-now-thanks = Evet. Hayır cevabı Aster’le değil, teklifle ilgilidir. Bir teşekkür ve bir soruyla Aster yine gelip sorabilir.
    .easy = Evet. Hayır cevabı teklifle ilgili. Aster’le ilgili değil.

too-short = Rui bahçedeki çalıları kesti. Müşteri diyor ki: “Çok kısa olmuş!” Rui önce ne yapmalı?
    .look = 👂 Dinleyip bakmalı
    .defend = 🛡 “Böyle iyi” demeli
    .easy = Rui bahçedeki çalıları kesti. Müşteri “Çok kısa!” diyor. Rui önce ne yapmalı?
too-short-look = Evet. Dinler, bakar ve kendi sözleriyle tekrar eder. Sonra ne yapabileceğini söyler.
    .easy = Evet. Önce dinleyin ve bakın. Sonra ne yapabileceğinizi söyleyin.
too-short-defend = Belki doğrudur. Ama müşteri önce birinin onu dinlemesini istiyor. Dinleyin, kendi sözlerinizle tekrar edin, sonra bir çözüm bulun.
    .easy = Belki öyledir. Ama önce dinleyin ve bakın.

bad-letter = Sara küçük bir dükkân yeri soruyor. Cevap şu: “Sizin ülkenizden insanlara kiralamıyoruz.” Ona ne yardım eder?
    .delete = 🗑 Mesajı silmek
    .keep = 📝 Saklayıp sormak
    .easy = Sara dükkân kiralamak istiyor. “Sizin ülkenizden insanlara vermiyoruz” diye yazıyorlar. Ona ne yardım eder?
bad-letter-delete = Onu görmek acı verir; insan ondan kurtulmak isteyebilir. Ama mesaj bir kanıttır. Ücretsiz bir danışma merkezi bunun nereye bildirileceğini bilir.
    .easy = Bu acı verir. Ama mesajı saklayın. Ücretsiz bir danışma merkezi yardım eder.
bad-letter-keep = Evet. Sara onu saklar ve günü yazar. Ücretsiz bir danışma merkezi bunun nereye bildirileceğini bilir; kararı Sara verir.
    .easy = Evet. Ücretsiz bir danışma merkezi daha çok şey bilir. Sara karar verir.
