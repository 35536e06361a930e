### “Tek cümle” dersinden birkaç gün sonra sorulur.

which-sentence = Pedro lamba tamir ediyor. Cümle 1: “Şehrin en iyisi benim.” Cümle 2: “Bu sokakta oturanların lambalarını tamir ediyorum, evinize de geliyorum.” Hangisi daha çok işe yarar?
    .first = 1️⃣ Cümle 1
    .second = 2️⃣ Cümle 2
    .easy = Pedro lamba tamir ediyor. 1: “En iyisi benim.” 2: “Bu sokağın lambalarını evde tamir ediyorum.” Hangisi işe yarar?
which-sentence-first = Kısa ve belki doğru. Ama insanlar Pedro’nun ne yaptığını duymuyor. Ne, kim için ve onlara faydası ne: Bunları söyleyin.
    .easy = Belki doğru. Ama Pedro ne yapıyor? Bunu cümle 2 söylüyor.
which-sentence-second = Evet. Ne, kim için ve onlara faydası ne: Bu cümle hepsini söylüyor.
    .easy = Evet. Ne, kim için, faydası ne: Hepsi var.

slower = Zofia bir müşteriyi arıyor. Müşteri diyor ki: “Lütfen daha yavaş.” Zofia’nın aklına aksanı geliyor. En iyisi hangisi?
    .end = 📵 Telefonu kapatmak
    .slowly = 🐢 Yavaşça tekrarlamak
    .easy = Zofia bir müşteriyi arıyor. Müşteri diyor ki: “Lütfen daha yavaş.” En iyisi hangisi?
slower-end = Devam etmek kolay değil, birçok kişi bunu bilir. Ama müşteri anlamak istiyor. Aksan sorun değil; yavaş konuşmak hızlı konuşmaktan iyidir.
    .easy = Devam etmek zor. Ama müşteri anlamak istiyor. Yavaş konuşun.
slower-slowly = Evet. Aksan sorun değil. Yavaş konuşmak hızlı konuşmaktan iyidir.
    .easy = Evet. Aksan sorun değil. Yavaş konuşmak iyidir.

who-reads = Bir uygulama Adil’in cümlesini yaşadığı yerin diline çeviriyor. Adil onu kullanmadan önce ne yapmalı?
    .at-once = 📢 Hemen kullanmalı
    .person = 👀 Bir insana okutmalı
    .easy = Bir uygulama Adil’in cümlesini çeviriyor. Adil şimdi ne yapmalı?
who-reads-at-once = Çabuk olur ve çoğu zaman doğrudur. Ama uygulamalar hata yapar. Bir öğretmen, bir kütüphane görevlisi veya bir komşu tek bir cümleyi okuyabilir.
    .easy = Uygulamalar hata yapar. Önce bir insan okusun.
who-reads-person = Evet. Uygulamalar hata yapar. Bir öğretmen, bir kütüphane görevlisi veya bir komşu tek bir cümleyi çabucak okur.
    .easy = Evet. Uygulamalar hata yapar. İnsan hatayı görür.
