### Başlamak için bana ne gerekiyor? — şart, bekleyebilir, ödünç alınabilir.

# En fazla 40 harf.
title = Başlamak için bana ne gerekiyor?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Listenizdeki hangi şeyi ödünç alabilirsiniz?
    .easy = Hangi şeyi ödünç alabilirsiniz?

hello = Bugün başlamak için gerekenleri ayırıyorsunuz: şart, bekleyebilir, ödünç alınabilir. Yaklaşık 6 dakika sürer.
    .easy = Bugün başlamak için gerekenleri ayırıyorsunuz. 6 dakika sürer.

# Ad, meslek ve fiyatlar çeviride değişebilir; hesaplar doğru kalmalı.
# 700 + 90 + 40 + 10 + 60 = 900; 40 + 10 = 50; 150 - 50 = 100.
story =
    Oksana oda boyamak istiyor. Listesi: ikinci el araba 700 euro, merdiven 90, fırçalar 40, bezler 10, iş kıyafeti 60. Toplam: 900 euro. Oksana’nın 150 eurosu var.

    Bir arkadaşı soruyor: “Bu sana 1. gün gerekli mi?” Araba bekleyebilir, çünkü ilk odalar yakında. Bir komşusu merdivenini ödünç veriyor. Eski kıyafetler yeter. Oksana 50 euroya fırça ve bez alıyor. 100 eurosu kalıyor.
    .next = İleri
    .easy =
    Oksana oda boyamak istiyor. Listesi 900 euro tutuyor. 150 eurosu var.

    Bir arkadaşı soruyor: “Bu sana 1. gün gerekli mi?” Araba bekleyebilir. Komşusu merdivenini ödünç veriyor. Oksana 50 euroya fırça ve bez alıyor. 100 eurosu kalıyor.

rule =
    Her şey için 3 soru sorun:
    ✅ Şart: İlk iş için bana gerekli mi?
    ⏳ Bekleyebilir: Onsuz 1 ay çalışabilir miyim?
    🤝 Ödünç alınabilir: Bir komşu, bir arkadaş veya bir kütüphane onu ödünç veriyor mu?

    Şimdi sadece “şart” olana para ödenir. Önce evde bakın: Bazı şeyler sizde zaten var.
    .next = İleri
    .easy =
    Her şey için 3 soru sorun:
    ✅ Şart: 1. gün bana gerekli mi?
    ⏳ 1 ay bekleyebilir mi?
    🤝 Ödünç alabilir miyim?

    Önce evde bakın. Bazı şeyler sizde var.

lend =
    Eşya ödünç alın, borç para almayın. Hangi gün geri getireceğinizi söyleyin. Sorun: Bozulursa ne yaparız?

    İkinci el bir şey çoğu zaman daha ucuzdur. Ama kablolara, merdivenlere ve sizi koruyan her şeye yakından bakın.
    .next = İleri
    .easy =
    Eşya ödünç alın, borç para almayın. Ne zaman geri getireceğinizi söyleyin.

    İkinci el daha ucuzdur. Kablolar ve merdivenler: Yakından bakın. Güvende olmanız gerekir.

first-day = Sunil insanların evinde mobilya kurmak istiyor. Listesinde 10 şey var. 1’den 3’e kadar: İlk iş için hangisi “şart”?
    .website = 🌐 Bir web sitesi
    .screwdrivers = 🪛 Tornavidalar
    .jacket = 🧥 Adı yazılı bir ceket
    .easy = Sunil insanların evinde mobilya kurmak istiyor. 1. gün ona hangisi şart?
first-day-website = Bir web sitesi sonra işe yarayabilir. İlk müşteriler tanıdığı kişiler. “Şart” olan tornavidalar.
    .easy = Web sitesi bekleyebilir. Ona tornavida gerekiyor.
first-day-screwdrivers = Evet. Onlarsız ilk iş olmaz. Web sitesi ve ceket bekleyebilir.
    .easy = Evet. Web sitesi ve ceket bekleyebilir.
first-day-jacket = Güzel görünür, ama bekleyebilir. Temiz bir gömlek yeter. “Şart” olan tornavidalar.
    .easy = Bekleyebilir. Temiz bir gömlek yeter. Ona tornavida gerekiyor.

from-others = 4’ten 6’ya kadar: Sunil’e ayda 2 kere büyük bir matkap, her gün eldiven, sonra da basılı kartlar gerekiyor. Hangisini ödünç alabilir?
    .drill = 🛠 Büyük matkabı
    .gloves = 🧤 Eldiveni
    .cards = 📇 Kartları
    .easy = Sunil’e ayda 2 kere büyük bir matkap gerekiyor. Her gün eldiven gerekiyor. Kartlar sonra gerekiyor. Neyi ödünç alabilir?
from-others-drill = Evet. Ayda 2 kere için bir komşusuna sorabilir. Eldiven “şart”, kartlar bekleyebilir.
    .easy = Evet. Ona ayda sadece 2 kere gerekiyor.
from-others-gloves = Belki biri 1 günlüğüne verir. Ama eldiven ona her gün gerekiyor ve ucuz: “şart”. Matkabı ödünç alabilir.
    .easy = Eldiven ona her gün gerekiyor. Ucuz. Matkabı ödünç alabilir.
from-others-cards = Ona kendi kartlarını kimse ödünç veremez. Kartlar bekleyebilir: Kâğıda yazılmış bir numara yeter. Matkabı ödünç alabilir.
    .easy = Kartlar bekleyebilir. Matkabı ödünç alabilir.

not-yet = 7’den 9’a kadar: müşterilerin araması için telefon; kuzeninde olan merdiven; araba. İlk işler otobüs durağına yakın. Hangisi bekleyebilir?
    .phone = 📱 Telefon
    .ladder = 🪜 Merdiven
    .car = 🚐 Araba
    .easy = Sunil’e müşterileri için telefon gerekiyor. Kuzeninde merdiven var. Otobüse binebilir. Ne bekleyebilir?
not-yet-phone = Eski bir telefon yeter. Ama müşteriler ona ulaşmalı, o yüzden telefon “şart”. Burada araba bekleyebilir.
    .easy = Müşteriler onu arıyor. Ona telefon gerekiyor. Araba bekleyebilir.
not-yet-ladder = Bu yanlış değil: Bazı günler onsuz çalışabilir. Ama kuzeni ödünç veriyor, o yüzden bedava. En uzun araba bekleyebilir.
    .easy = Kuzeni ödünç veriyor. Bedava. Araba bekleyebilir.
not-yet-car = Evet. İlk işler otobüs durağına yakın. İş çoğalınca arabayı düşünür.
    .easy = Evet. Önce otobüse biner.

insurance = 10. şey: Biri diyor ki, bu iş için Sunil’e sigorta gerekiyor. Sunil emin değil. En iyisi hangisi?
    .buy = ✍️ Bugün yaptırmak
    .forget = 🤷 Boş vermek
    .find-out = ❓ Önce sormak
    .easy = 10. şey: Belki Sunil’e sigorta gerekiyor. Emin değil. En iyisi hangisi?
insurance-buy = Doğru yapmak istiyor, bu güzel. Ama belki ona başka tür bir sigorta gerekiyor, belki de hiç gerekmiyor. Önce ücretsiz bir danışma merkezine sorar.
    .easy = Belki ona başka tür gerekiyor. Önce sorar. Danışma merkezleri ücretsiz.
insurance-forget = Şimdi para harcamaz. Ama bazı mesleklerde sigorta “şart”. Önce ücretsiz bir danışma merkezine sorar.
    .easy = Bazı mesleklerde “şart”. Önce sorar.
insurance-find-out = Evet. Ücretsiz bir danışma merkezi bu meslek için ne gerektiğini bilir. Sonra Sunil ayırır: şart mı, bekleyebilir mi?
    .easy = Evet. Ücretsiz bir danışma merkezi bilir. Sonra ayırır.

# Güvenlik kartı: izin, mesleğin kuralları ve iş satan kişiler.
may =
    Bir şey satın almadan önce: Bu işi yapmaya izniniz var mı? İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.

    Biri “Bu başlangıç kutusu için para öde, sonra iş alırsın” mı diyor? Durun. Burada “Bir insana sor” düğmesine dokunun ve sorun.
    .next = İleri
    .easy =
    Satın almadan önce: Bu işi yapmaya izniniz var mı? İzin belgeniz kendi işinize izin vermiyor mu? Ya da emin değil misiniz? Durun. Önce sorun.

    “Önce para öde, sonra iş var” mı diyorlar? Durun. “Bir insana sor” düğmesine dokunun.

five-lines =
    Göreviniz: 5 satırlık bir liste yazın. Her satırda: şey, fiyatı ve bir işaret: ✅, ⏳ veya 🤝. Sonra sadece ✅ olan fiyatları toplayın.

    Bir şey satın almanız gerekmez. Sonra düğmeye dokunun.
    .done = ✅ Listem hazır
    .easy =
    5 satır yazın. Her satırda: şey, fiyat ve ✅, ⏳ veya 🤝. Sonra ✅ olan fiyatları toplayın.

    Bir şey almıyorsunuz. Sonra düğmeye dokunun.
five-lines-reminder =
    { $days ->
        [one] Listeniz için { $days } gün kaldı. Hangi şeyi ödünç alabilirsiniz?
       *[other] Listeniz için { $days } gün kaldı. Hangi şeyi ödünç alabilirsiniz?
    }
    .easy = Hangi şeyi ödünç alabilirsiniz? Bugün bir satır yazın.
five-lines-done = Tebrikler! Artık ilk günün gerçekte ne kadar tuttuğunu biliyorsunuz.
    .easy = Tebrikler! Artık 1. günün ne kadar tuttuğunu biliyorsunuz.
five-lines-late = Hafta bitti, sorun değil. Bir liste, bir satır ve bir işaretle başlar.
    .easy = Hafta bitti. Sorun değil. Bir satır bir başlangıçtır.

sum = ✅ olanların toplamı ne diyor: düşündüğünüzden az mı, çok mu? Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = ✅ olanların toplamı büyük mü, küçük mü? Yazın veya söyleyin. Mentorunuza gider.
sum-thanks = Teşekkürler. Toplam çok büyükse bir şeyi daha ⏳ veya 🤝 yapın.
    .easy = Teşekkürler. Çok mu büyük? Bir şeyi ⏳ veya 🤝 yapın.

end = Ayırabiliyorsunuz: şart, bekleyebilir, ödünç alınabilir. Bir sonraki derste iki tür parayı ayrı tutuyorsunuz. Orada görüşmek üzere!
    .easy = Şart, bekleyebilir, ödünç alınabilir: Ayırabiliyorsunuz. Görüşmek üzere!

later = Şart mı, bekleyebilir mi, ödünç alınabilir mi: Satın almadan önce bunu sorun. Listenize her gün başlayabilirsiniz. Bir sonraki derste görüşmek üzere!
    .easy = Şart, bekleyebilir, ödünç alınabilir. Satın almadan önce sorun. Görüşmek üzere!
