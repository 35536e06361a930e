### Para bulmanın yolları — yedi yol, faizsiz olanlar da, ve her birinin bedeli.
###
### Hiçbir yol herkes için daha iyi değildir: Faiz, başka yolların yanında bir yoldur, yargı yok. Banka, fon veya program
### adı yok. “Karz-ı hasen” faizsiz borçtur.

# En fazla 40 harf.
title = Para bulmanın yolları

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = En ucuz para, hiç yapmadığınız masraftır.
    .easy = Yapmadığınız masraf bedavadır.

hello = Bugün para bulmanın 7 yolunu ve her birinin bedelini görüyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün para bulmanın 7 yolunu görüyorsunuz. 6 dakika sürer.

# Ad, meslek ve fiyatlar çeviride değişebilir; hesaplar doğru kalmalı.
# 12 x 40 = 480; 480 - 400 = 80; 190 - 100 = 90; 9 x 10 = 90.
story =
    Bakyt kuruyemiş kavurmak istiyor. Yeni bir makine 400 euro. Dükkân diyor ki: “Ayda 40 euro ödeyin, 12 ay.” 12 kere 40, 480 eder.

    Bakyt bekliyor. Sonra 190 euroya kullanılmış bir makine buluyor. 100 euroyu birikiminden alıyor, 90 euroyu ablası borç veriyor. Bunu yazıyorlar: ayda 10 euro, 9 ay.
    .next = İleri
    .easy =
    Bakyt kuruyemiş kavurmak istiyor. Bir makine 400 euro. Taksitle 480 euro.

    190 euroya bir makine buluyor. 100 eurosu var. Ablası 90 euro borç veriyor. Bunu yazıyorlar.

near =
    3 yol size yakın:
    🫙 Birikim: Bedeli yoktur ama zaman ister.
    👪 Aile veya arkadaşlar: Ne kadar ve ne zamana kadar, yazın.
    🔄 Para günü: Herkes aynı parayı verir. Her ay başka bir kişi hepsini alır. Güven gerekir.
    .next = İleri
    .easy =
    Size yakın yollar:
    🫙 Birikim: Zaman ister.
    👪 Aile veya arkadaşlar: Yazın.
    🔄 Para günü: Herkes para verir. Her ay bir kişi hepsini alır.

# “Faiz” burada açıklanır.
others =
    4 yol başkalarından gelir:
    🎁 Hibe: Kurallarına uyarsanız geri ödemezsiniz. Cevap zaman alır.
    🛍 Taksit: Eşyayı şimdi alırsınız. Toplam fiyatı sorun.
    🤝 Kâr ortaklığı: Biri para verir, kârınızdan pay alır.
    🏦 Kredi: Geri ödersiniz, çoğu zaman faizle. Faiz, parayı kullanmanın bedelidir. Bazı kredilerde faiz yoktur (karz-ı hasen): Sorun.
    .next = İleri
    .easy =
    Başkalarından gelen yollar:
    🎁 Hibe: Geri ödemezsiniz.
    🛍 Taksit: Toplam fiyatı sorun.
    🤝 Kâr ortaklığı: Biri kârdan pay alır.
    🏦 Kredi: Çoğu zaman faizi var. Faiz, paranın bedelidir. Bazılarında faiz yok.

rule =
    Önce sorun: Bu masrafı yapmasam olur mu? Eşyayı ödünç alın, kullanılmışını alın, daha küçük başlayın.

    Sonra her yol için 3 soru sorun:
    💶 Toplam ne öderim?
    📅 Ne zamana kadar?
    ⚠️ Ne kaybedebilirim?

    Hiçbir yol herkes için doğru değildir. Size uyanı siz seçersiniz.
    .next = İleri
    .easy =
    Önce: Bu masrafı yapmasam olur mu?

    Sonra sorun:
    💶 Toplam ne öderim?
    📅 Ne zamana kadar?
    ⚠️ Ne kaybedebilirim?

# 6 x 50 = 300; 5 x 50 = 250.
circle = Galina ve 5 arkadaşı para günü yapıyor. Her biri ayda 50 euro veriyor. Bir kişi hepsini alıyor. Bu ne kadar?
    .fifty = 50 euro
    .two-fifty = 250 euro
    .three-hundred = 300 euro
    .easy = Galina ve 5 arkadaşının her biri 50 euro veriyor. Bir kişi hepsini alıyor. Ne kadar?
circle-fifty = 50, her birinin verdiği paradır. 6 kişi var: 6 kere 50, 300 eder.
    .easy = 50 bir kişiden. 6 kere 50, 300 eder.
circle-two-fifty = Az kaldı. 5 arkadaş 250 veriyor. Galina da 50 veriyor: 6 kere 50, 300 eder.
    .easy = Az kaldı. Galina da veriyor. 6 kere 50, 300 eder.
circle-three-hundred = Evet. 6 kere 50, 300 eder. 6 ay sonra her biri 300 vermiş ve 300 almış olur. Hepsini yazarlar.
    .easy = Evet. 6 kere 50, 300 eder. Bunu yazarlar.

# 10 x 12 = 120; 120 - 90 = 30.
parts = Bir matkap bugün 90 euro. Ya da 10 ay boyunca ayda 12 euro ödersiniz. Taksitle ne kadar fazla ödersiniz?
    .nothing = Fazla ödemem
    .thirty = 30 euro fazla
    .all = 120 euro fazla
    .easy = Bir matkap bugün 90 euro. Ya da 10 kere 12 euro. Bu ne kadar fazla?
parts-nothing = 12 euro küçük görünür. Ama 10 kere 12, 120 eder. 120 eksi 90, 30 euro fazla.
    .easy = 10 kere 12, 120 eder. 120 eksi 90, 30 eder.
parts-thirty = Evet. 10 kere 12, 120 eder; 120 eksi 90, 30 eder. Burada taksit için 30 euro ödersiniz.
    .easy = Evet. 10 kere 12, 120 eder. Bu 30 fazla.
parts-all = 120, taksitle toplam fiyattır: 10 kere 12. Bugünün fiyatını çıkarın: 120 eksi 90, 30 eder.
    .easy = 120 toplam fiyat. 120 eksi 90, 30 eder.

cloth = Hawa dikiş dikiyor. Gelecek hafta kumaş için 60 euro gerekiyor. Faiz ödemek istemiyor. Ona en çok hangi yol uyar?
    .grant = 🎁 Hibe
    .bank = 🏦 Banka kredisi
    .friend = 👪 Bir arkadaş
    .easy = Hawa’ya gelecek hafta 60 euro gerekiyor. Faiz istemiyor. En çok hangi yol uyar?
cloth-grant = Hibeyi geri ödemez, bu iyi. Ama cevap çoğu zaman aylar sürer. Gelecek hafta için bir arkadaş 60 euro borç verebilir, yazılı olarak.
    .easy = Hibe iyi ama aylar sürer. Arkadaş daha hızlı. Bunu yazarlar.
cloth-bank = Başkaları için doğru olabilir. Ama çoğu zaman faizi vardır ve Hawa bunu istemiyor. Bir arkadaş 60 euro borç verebilir, yazılı olarak.
    .easy = Çoğu zaman faizi var. Hawa istemiyor. Bir arkadaş borç verebilir. Bunu yazarlar.
cloth-friend = Evet. Küçük bir para, kısa bir süre için. Bunu yazarlar: 60 euro ve geri ödeyeceği gün.
    .easy = Evet. Yazarlar: 60 euro ve gün.

van = Kadir insanlara mobilya taşıyor. Ona ayda 2 gün bir kamyonet gerekiyor. Başta en ucuzu hangisi?
    .buy = 🏦 Krediyle almak
    .rent = 🔑 2 gün kiralamak
    .share = 🤝 Kârı paylaşmak
    .easy = Kadir’e ayda 2 gün bir kamyonet gerekiyor. Başta en ucuzu hangisi?
van-buy = Bir gün kendi kamyoneti gerekebilir. Ama şimdi kamyonet çoğu gün durur ve Kadir her gün için öder. 2 günlük kira daha ucuz.
    .easy = Şimdi kamyonet çoğu gün durur. 2 günlük kira daha ucuz.
van-rent = Evet. 30 gün için değil, 2 gün için öder. En ucuz para, hiç yapmadığınız masraftır.
    .easy = Evet. Sadece 2 gün için öder.
van-share = Büyük bir plana uyabilir; bir kâğıtta kimin ne alacağı yazar. Ama ayda 2 gün için kiralamak daha ucuz ve basit.
    .easy = Büyük bir plana uyabilir. 2 gün için kiralamak daha ucuz.

# Güvenlik kartı: parayla tuzaklar. “Bir insana sor” her zaman duran düğmedir.
trap =
    “Herkese para, hemen bugün! Önce 90 euro ödeyin.” Bu bir tuzaktır: Para almak için hiçbir zaman önce ödemeyin. Pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz.

    Biri sizi para yüzünden korkutuyor mu? “Bir insana sor” düğmesine dokunun. Ve borç almadan önce: İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz önce sorun.
    .next = İleri
    .easy =
    “Önce 90 euro öde, sonra para alırsın.” Tuzak! Pasaportunuz ve kartınız sizde kalsın.

    Korkuyor musunuz? “Bir insana sor” düğmesine dokunun. İzin belgeniz kendi işinize izin veriyor mu? Önce sorun.

two-ways =
    Göreviniz: Size gereken bir şey için 7 yoldan 2 tanesini seçin. Her biri için 3 satır yazın: toplam ne öderim, ne zamana kadar, ne kaybedebilirim.

    Borç almanız gerekmez. Paraya ihtiyacınız yok mu? Yapmasanız da olan bir masraf yazın. Sonra düğmeye dokunun.
    .done = ✅ 2 yol yazdım
    .easy =
    Bir şey için 2 yol seçin. Her biri için 3 satır yazın. Ne öderim? Ne zamana kadar? Ne kaybedebilirim?

    Borç almanız gerekmez. Para gerekmiyor mu? Yapmasanız da olan bir masraf yazın. Düğmeye dokunun.
two-ways-reminder =
    { $days ->
        [one] 2 yolunuz için { $days } gün kaldı. Hangi masrafı yapmasanız da olur?
       *[other] 2 yolunuz için { $days } gün kaldı. Hangi masrafı yapmasanız da olur?
    }
    .easy = Hangi masrafı yapmasanız da olur? Bugün bir satır yazın.
two-ways-done = Tebrikler! Artık size para gerekmeden önce yolları karşılaştırabilirsiniz.
    .easy = Tebrikler! Artık karşılaştırabilirsiniz.
two-ways-late = Hafta bitti, sorun değil. Bir soruyla başlayın: Hangi masrafı yapmasam da olur?
    .easy = Hafta bitti. Sorun değil. Hangi masrafı yapmasanız da olur?

my-ways = Hangi 2 yolu seçtiniz ve bedelleri ne? Yazın veya söyleyin. Lütfen kimsenin adını göndermeyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Hangi 2 yolu seçtiniz? Ne kadar tutuyorlar? Yazın veya söyleyin. Ad olmasın. Mentorunuza gider.
my-ways-thanks = Teşekkürler. Kararınızı değiştirebilirsiniz: Hiçbir şey imzalanmadı.
    .easy = Teşekkürler. Değiştirebilirsiniz. İmza yok.

end = 7 yolu karşılaştırabiliyorsunuz: ne ödersiniz, ne zamana kadar, ne kaybedebilirsiniz. Bir sonraki derste bir kredi teklifi okuyorsunuz. Orada görüşmek üzere!
    .easy = 7 yol, 3 soru: Artık karşılaştırabiliyorsunuz. Görüşmek üzere!

later = Önce yapmasanız da olan masraf, sonra 7 yol ve 3 soru. Uygun bir günde 2 yolu karşılaştırın. Bir sonraki derste görüşmek üzere!
    .easy = Önce bir masrafı yapmayın. Sonra 2 yolu karşılaştırın. Görüşmek üzere!
