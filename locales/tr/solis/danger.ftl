### Sıkıntı ve tehlike. Değişmez metinler: teşhis yok, araçlar hakkında soru yok, elle yazılmış numara yok.

# $emergency 112’dir. Ardından katılımcının ülkesindeki yardım hatları gelir, her biri ayrı mesaj.
help =
    Şu anda her şeyin bu kadar zor olmasına üzüldüm. Ben bir robotum; siz bir insanın desteğini hak ediyorsunuz.

    📞 { $emergency } – sizin veya başka birinin hayatı tehlikedeyse. Ücretsiz, gece gündüz, bütün AB’de ve Türkiye’de.
    .easy =
        Üzgünüm. Şu anda çok zor. Ben bir robotum. Size bir insan destek olmalı.

        📞 { $emergency } – birinin canı tehlikedeyse. Ücretsiz, gece gündüz. Bütün AB’de ve Türkiye’de.

# Bir yardım hattı. $languages dillerin kendi adları, $cost ve $hours aşağıdaki iki mesajdır.
line-emotional = 📞 { $number } – biriyle konuşmak için: { $languages }. { $cost }, { $hours }. ({ $country })
line-violence = 📞 { $number } – şiddete karşı: { $languages }. { $cost }, { $hours }. ({ $country })
line-trafficking = 📞 { $number } – biri sizi zorla tutuyor veya çalıştırıyorsa: { $languages }. { $cost }, { $hours }. ({ $country })
line-social = 📞 { $number } – danışma ve barınma için: { $languages }. { $cost }, { $hours }. ({ $country })
cost-free = Ücretsiz
cost-paid = Ücretli
hours-always = gece gündüz

# Görevli kimse yok.
ask-nobody =
    Bütün hatırlatmaları durdurdum. Açıkça söyleyeyim: Şu anda ekibimizden burayı okuyan kimse yok.

    Size sonra bir insan yazsın mı? Ne zaman olacağını söyleyemem.
    .easy =
        Bütün hatırlatmaları durdurdum. Şu anda ekibimizden burayı okuyan yok.

        Size sonra bir insan yazsın mı? Ne zaman, bilmiyorum.
    .person = Evet, lütfen
    .numbers = Hayır, sadece numaralar
    .violence = Konu şiddet veya belgelerim

# Görevli biri var.
ask =
    Bütün hatırlatmaları durdurdum. Şu anda ekibimizden biri burada.

    Bu kişi size yazsın mı?
    .easy =
        Bütün hatırlatmaları durdurdum. Şu anda ekibimizden bir insan burada.

        Bu kişi size yazsın mı?
    .person = Evet, lütfen
    .numbers = Hayır, sadece numaralar
    .violence = Konu şiddet veya belgelerim

safe = Bu telefona sadece siz mi bakıyorsunuz? Başka kimse görmeden, şu anda yazmak güvenli mi?
    .easy = Bu telefona sadece siz mi bakıyorsunuz? Şu anda yazmak güvenli mi?
    .safe = Evet, güvenli
    .hide = Hayır – bu sohbeti gizle

papers =
    Biri belgelerinizi veya paranızı elinizden alıyor, sizi bir yere kilitliyor, size vuruyor veya sizi tehdit ediyorsa bu yasaya aykırıdır. Suç sizde değil.

    Önce polise gitmeden de yardım alabilirsiniz: mağdur desteği, kadın danışma hattı, sendika. Sadece birinin kontrol ettiği numaraları gösteriyorum.

    📞 Tehlikedeyseniz: { $emergency }.
    .easy =
        Biri belgelerinizi veya paranızı mı alıyor? Sizi kilitliyor mu? Size vuruyor mu? Bu yasaya aykırı. Suç sizde değil.

        Polis olmadan da yardım var: mağdur desteği, kadın danışma hattı, sendika. Sadece birinin kontrol ettiği numaraları gösteriyorum.

        📞 Tehlikedeyseniz: { $emergency }.

then = Ekibimizden bir insan size yazsın mı?
    .person = Evet, lütfen
    .enough = Hayır, teşekkürler

# Görevli kimse yok, ama katılımcı yine de bir insan istiyor.
nobody =
    Şu anda burayı okuyan kimse yok. Bir insan istediğinizi not ettim: Bir sonraki gelen bunu görür. Ne zaman olacağını söyleyemem. O zamana kadar buraya yazdıklarınız saklanmaz.

    Hemen yardıma ihtiyacınız varsa bizi beklemeyin:

    📞 { $emergency } – sizin veya başka birinin hayatı tehlikedeyse.

    Numaraları yeniden görmek için her zaman /sos yazabilirsiniz. Kaldığınız yere dönmek için “Devam et” düğmesine dokunun.
    .easy =
        Şu anda burayı okuyan yok. Bir insan istediğinizi saklıyorum. Ne zaman gelir, bilmiyorum. Buraya yazdıklarınız saklanmaz.

        Hemen yardım mı gerekiyor? Bizi beklemeyin:

        📞 { $emergency } – birinin canı tehlikedeyse.

        Numaraları yeniden görmek için /sos yazın. Geri dönmek için “Devam et” düğmesine dokunun.

nobody-back = Ekibimizden olan kişi bu görüşmeyi bitirdi. Numaraları yeniden görmek için her zaman /sos yazabilirsiniz.

# Görevli biri var.
call =
    Ekibimizden bir insanın artık haberi var ve buraya yazacak. Buraya yazdıklarınızı bu kişi okur.

    O zamana kadar durum kötüleşirse:

    📞 { $emergency } – sizin veya başka birinin hayatı tehlikedeyse.

    Numaraları yeniden görmek için her zaman /sos yazabilirsiniz.
    .easy =
        Ekibimizden bir insanın artık haberi var. Bu kişi buraya yazar ve yazdıklarınızı okur.

        Durum kötüleşiyor mu?

        📞 { $emergency } – birinin canı tehlikedeyse.

        Numaraları yeniden görmek için /sos yazın.

call-back = Ekibimizden olan kişi bu görüşmeyi bitirdi. Numaraları yeniden görmek için her zaman /sos yazabilirsiniz.

numbers =
    Numaralar yeniden burada.

    📞 { $emergency } – sizin veya başka birinin hayatı tehlikedeyse. Ücretsiz, gece gündüz, bütün AB’de ve Türkiye’de.

    Onları bir kez daha görmek için her zaman /sos yazabilirsiniz.
    .easy =
        Numaralar yeniden burada.

        📞 { $emergency } – birinin canı tehlikedeyse. Ücretsiz, gece gündüz. Bütün AB’de ve Türkiye’de.

        Yeniden görmek için /sos yazın.

hide =
    Artık susuyorum.

    Telegram: Sohbet listesine dönün. Bu sohbete uzun basın, sonra “Sohbeti sil” yazısına dokunun. Geri dönmek için adımı arayın.

    Tarayıcı: Tarayıcının ayarlarında geçmişi ve bu sayfanın verilerini silin. Sonra sayfayı kapatın. Ondan sonra bu sohbeti bu telefonda kimse yeniden açamaz.

    Bir numarayı aradıysanız onu telefonun arama listesinden silin.
    .easy =
        Artık susuyorum.

        Telegram: Sohbet listesine gidin. Bu sohbete uzun basın. “Sohbeti sil” yazısına dokunun. Geri dönmek için adımı arayın.

        Tarayıcı: Geçmişi ve bu sayfanın verilerini silin. Sayfayı kapatın.

        Bir numarayı aradınız mı? Onu aramalardan silin.
