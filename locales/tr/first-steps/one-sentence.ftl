### Tek cümle — ne, kim için, onlara faydası ne.

# En fazla 40 harf.
title = Tek cümle

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = 10 saniyeniz var mı? Cümlenizi aynanın karşısında bir kez söyleyin.
    .easy = Cümlenizi aynanın karşısında söyleyin.

hello = Bugün teklifiniz için, yaşadığınız yerin dilinde tek bir cümle kuruyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün tek bir cümle kuruyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir.
story =
    Bintou bahçe makinesi tamir ediyor. Bir komşusu soruyor: “Ne iş yapıyorsunuz?” Bintou 3 dakika anlatıyor, 2 dilde. Komşu saatine bakıyor ve gidiyor.

    Dil alıştırması yapılan bir kafede ona bir öğretmen yardım ediyor. Yerel dilde kısa bir cümle kuruyorlar. Bintou bu cümleyi evde 20 kez söylüyor. Bir sonraki komşunun bahçesi yok. Bir başkası diyor ki: “Durun. Benimki çalışmıyor.”
    .next = İleri
    .easy =
    Bir komşu Bintou’ya soruyor: “Ne iş yapıyorsunuz?” Bintou 3 dakika anlatıyor. Komşunun vakti yok.

    Bir öğretmen yardım ediyor. Tek bir cümle kuruyorlar. Bintou onu evde 20 kez söylüyor. Şimdi bir komşu diyor ki: “Durun. Makinem bozuk.”

# Örnek, üç parçalı tek bir cümledir; Türkçede önce “kim için” gelir.
rule =
    Tek cümle, 10 saniye, 3 parça:
    👤 Kim için: “Bu sokakta oturanlar için
    🔧 Ne: bahçe makinesi tamir ediyorum
    🎁 Onlara faydası ne: ve evinize geliyorum.”

    Kolay kelimeler kullanın. Sadece yapabileceğiniz şeye söz verin. Aksanınız sorun değil; yavaş konuşmak hızlı konuşmaktan iyidir.
    .next = İleri
    .easy =
    Bir cümlenin 3 parçası var:
    👤 Kim için: “Bu sokakta oturanlar için
    🔧 Ne: bahçe makinesi tamir ediyorum
    🎁 Faydası ne: ve evinize geliyorum.”

    Kolay kelimeler kullanın. Yavaş konuşun.

# Cevaplar “…” boşluğuna girer. En iyisi insanları söyler.
for-whom = Boşluğu doldurun: “… için gömlek ütülüyorum ve kapıya kadar getiriyorum.”
    .world = 🌍 bütün dünya
    .busy = 👔 vakti olmayanlar
    .price = 💶 düşük bir fiyat
    .easy = Boşluğu doldurun: “… için gömlek ütülüyorum.”
for-whom-world = Kulağa büyük geliyor. Ama o zaman kimse “Bu benim için” diye düşünmez. Birkaç kişi söyleyin, örneğin vakti olmayanlar.
    .easy = Bu çok büyük. Birkaç kişi söyleyin: vakti olmayanlar.
for-whom-busy = Evet. Bu insanlar onu duyar ve şöyle düşünür: Bu benim için.
    .easy = Evet. “Bu benim için” diye düşünürler.
for-whom-price = Fiyat sonra gelebilir. Önce kim için olduğunu söyleyin, örneğin vakti olmayanlar.
    .easy = Fiyat sonra gelir. Önce söyleyin: Kim için?

best =
    Hana insanlara telefon kullanmayı öğretiyor. En iyi cümle hangisi?
    1️⃣ “Çok şey yapabilirim, bana sorun yeter.”
    2️⃣ “Yaşlılara küçük gruplarda telefon kullanmayı öğretiyorum.”
    3️⃣ “Bu şehrin en iyi öğretmeni benim.”
    .first = 1️⃣ Birincisi
    .second = 2️⃣ İkincisi
    .third = 3️⃣ Üçüncüsü
    .easy =
    Hana telefon öğretiyor. En iyi cümle hangisi?
    1️⃣ “Çok şey yapabilirim.”
    2️⃣ “Yaşlılara küçük gruplarda öğretiyorum.”
    3️⃣ “En iyi öğretmen benim.”
best-first = Dostça ve doğru. Ama insanlar ne isteyeceklerini bilemez. İkincisi ne, kim için ve faydası ne, hepsini söylüyor.
    .easy = Dostça. Ama Hana ne yapıyor? Bunu ikincisi söylüyor.
best-second = Evet. Ne, kim için ve onlara faydası ne, hepsini söylüyor: küçük gruplar.
    .easy = Evet. Ne, kim için, faydası ne: Hepsini söylüyor.
best-third = Belki çok iyi bir öğretmen. Ama insanlar bunu henüz göremez ve ne öğrettiğini duymaz. Bunu ikincisi söylüyor.
    .easy = Belki doğru. Ama Hana ne öğretiyor? Bunu ikincisi söylüyor.

own =
    Şimdi kendi cümleniz, önce en iyi bildiğiniz dilde: … için … yapıyorum ve … .

    Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Şimdi cümleniz, kendi dilinizde: … için … yapıyorum ve … . Yazın veya söyleyin. Mentorunuza gider.
own-thanks = Teşekkürler. 10’a kadar sayın; bu sürede cümlenizi bir kez yüksek sesle söyleyin. Çok mu uzun? Bir kelime çıkarın.
    .easy = Teşekkürler. Onu 10 saniyede bir kez söyleyin. Çok mu uzun? Bir kelime çıkarın.

local =
    Şimdi yaşadığınız yerin dili. Tek bir cümlede size kim yardım edebilir? Bir öğretmen, bir kütüphane görevlisi, bir komşu veya işten biri.

    Çeviri uygulaması iyi bir başlangıçtır. Ama bir insana okutun: Uygulamalar hata yapar.
    .next = İleri
    .easy = Şimdi yaşadığınız yerin dili. Kim yardım edebilir? Bir öğretmene veya komşuya sorun. Bir uygulama da yardım edebilir. Ama uygulamalar hata yapar.

listen =
    Sonra onu dinleyerek öğrenin. O kişi cümleyi yavaşça 3 kez söyler. Siz dinlersiniz. Sonra siz 3 kez söylersiniz.

    Sorabilirsiniz: “Alıştırma için sesinizi kaydedebilir miyim?” Bazıları hayır der; bu da normaldir.
    .next = İleri
    .easy = O kişi yavaşça 3 kez söyler. Siz dinlersiniz. Sonra siz 3 kez söylersiniz. Sorabilirsiniz: “Kaydedebilir miyim?”

again = Viktor bir dükkânda cümlesini söylüyor. Kadın diyor ki: “Kusura bakmayın, anlamadım.” Viktor ne yapmalı?
    .louder = 📢 Daha yüksek sesle
    .slowly = 🐢 Yavaşça tekrarlamalı
    .leave = 🚶 Sessizce gitmeli
    .easy = Viktor cümlesini söylüyor. Kadın anlamıyor. Viktor ne yapmalı?
again-louder = Bazen bir yer gürültülüdür. Ama çoğu zaman insanlara daha çok vakit gerekir. Viktor yavaşça söyler veya kâğıtta gösterir.
    .easy = Yüksek ses az işe yarar. Yavaş daha iyi. Ya da kâğıtta gösterir.
again-slowly = Evet. Gülümser ve yavaşça yeniden söyler. Kâğıtta da gösterebilir.
    .easy = Evet. Yavaşça söyler. Kâğıtta gösterebilir.
again-leave = Kalmak kolay değil, birçok kişi bu duyguyu bilir. Ama kadın “Kusura bakmayın” dedi, demek ki anlamak istiyor. Viktor yavaşça yeniden söyler.
    .easy = Kalmak zor. Ama kadın anlamak istiyor. Viktor yavaşça söyler.

# Güvenlik kartı: izin.
may =
    Bir cümle alıştırmadır, satış değildir. Çalışmadan veya para almadan önce: Buna izniniz var mı? İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
    Şimdi sadece alıştırma yapıyorsunuz. Çalışmadan veya para almadan önce: İzniniz var mı? İzin belgeniz kendi işinize izin vermiyor mu? Ya da emin değil misiniz? Durun. Önce sorun.

say-it =
    Göreviniz: Cümlenizi bu dili iyi konuşan bir kişiye söyleyin. Şöyle başlayın: “Alıştırma yapıyorum. Size bir cümle söyleyebilir miyim?” Kimse bir şey satın almak zorunda değil. Sonunda sorun: “Anlaşılıyor mu?”

    Sonra düğmeye dokunun.
    .done = ✅ Söyledim
    .easy = Cümlenizi bu dili iyi konuşan bir kişiye söyleyin. Önce deyin ki: “Alıştırma yapıyorum.” Sonunda sorun: “Anlaşılıyor mu?” Sonra düğmeye dokunun.
say-it-reminder =
    { $days ->
        [one] Cümlenizi söylemek için { $days } gün kaldı. Bugün onu kim duyabilir?
       *[other] Cümlenizi söylemek için { $days } gün kaldı. Bugün onu kim duyabilir?
    }
    .easy = Bugün cümlenizi kim duyabilir? 10 saniye sürer.
say-it-done = Tebrikler! Başka bir dilde konuşmak cesaret ister.
    .easy = Tebrikler! Bu cesaret ister.
say-it-late = Hafta bitti, sorun değil. Bir cümle söyledikçe kolaylaşır, aynanın karşısında da.
    .easy = Hafta bitti. Sorun değil. Evde alıştırma yapın.

aloud = Şimdi cümlenizi burada söyleyin, en iyisi sesli mesajla, yaşadığınız yerin dilinde. Mentorunuz onu dinleyebilir. Bugün sesli mesaj olmuyor mu? O zaman yazın.
    .easy = Şimdi burada söyleyin, yaşadığınız yerin dilinde. Söyleyin veya yazın. Mentorunuza gider.
aloud-thanks = Teşekkürler. Bu hafta her sabah bir kez söyleyin, o zaman kolaylaşır.
    .easy = Teşekkürler. Her sabah söyleyin. Kolaylaşır.

end = Bir cümleniz var: ne, kim için, faydası ne. Bir sonraki derste internette bir ilan hazırlıyorsunuz. Orada görüşmek üzere!
    .easy = Bir cümleniz var. Bir sonraki derste internet için bir ilan hazırlıyorsunuz. Görüşmek üzere!

later = Ne, kim için, faydası ne: 3 parça bir cümle eder. Uygun bir günde yüksek sesle söyleyin. Bir sonraki derste görüşmek üzere!
    .easy = Ne, kim için, faydası ne. Uygun bir günde yüksek sesle söyleyin. Görüşmek üzere!
