### Banka ve belgeler — hesap istemek ve ne götürüleceğini bilmek.
###
### Bu derste bir ülkenin hakları ve banka adı olmamalı: Her bankanın kendi listesi vardır.

# En fazla 40 harf.
title = Banka ve belgeler

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Temel hesabı adıyla isteyin.
    .easy = Temel hesabı adıyla isteyin.

hello = Bugün hesap istemek için banka çantanızı hazırlıyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün banka çantanızı hazırlıyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir.
story =
    Anjali bisiklet tamir ediyor. Bir bankaya gidip “Bana bir hesap gerekiyor” diyor. Banka, adresini gösteren bir belge istiyor. Belge evde. Otobüs 4 euro tutuyor, sabah da boşa geçiyor.

    Ertesi gün önce soruyor: “Temel hesap istiyorum. Belge listenizi alabilir miyim?” Hepsini çantasına koyuyor. 10 gün sonra bir hesabı var. Ayda 3 euro ödüyor.
    .next = İleri
    .easy =
    Anjali bisiklet tamir ediyor. Bankadan hesap istiyor. Bir belge evde. Sabah boşa geçiyor.

    Ertesi gün önce soruyor: “Ne getireyim?” Hepsini çantasına koyuyor. Şimdi bir hesabı var.

# “Temel hesap”: ülkedeki resmî kelime, formlarda durduğu gibi.
rule =
    Bankaya 3 şey sorun:
    🏦 Ad: “Temel hesap istiyorum.” Bu, para almak ve göndermek için basit bir hesaptır. Çoğu zaman belgesi az olan insanlar da açabilir.
    📋 Liste: Ne getireyim? Genelde pasaport veya izin belgesi ve adresinizi gösteren bir belge.
    💶 Fiyat: Her ay ne öderim?

    Her bankanın kendi listesi vardır. O yüzden gitmeden önce sorun.
    .next = İleri
    .easy =
    Bankaya 3 şey sorun:
    🏦 Ad: temel hesap
    📋 Liste: Ne getireyim?
    💶 Fiyat: Her ay ne öderim?

    Her bankanın kendi listesi var. Gitmeden önce sorun.

for-work =
    Kendi hesabınız ve iş hesabı çoğu zaman 2 ayrı şeydir. Sorun: “Müşterilerim bu hesaba para gönderebilir mi?” Bazı bankalar evet der. Bazıları başka bir hesap ister, o da daha pahalı olabilir.

    Hemen imzalamanız gerekmez. Kâğıtları eve götürün ya da onları sizinle okuyabilen birini getirin.
    .next = İleri
    .easy =
    Sorun: “Müşterilerim bu hesaba para gönderebilir mi?” Her banka evet demez.

    Hemen imzalamanız gerekmez. Kâğıtları eve götürün.

address = Çantayı Anjali ile hazırlayın. 1. şey: üzerinde adı ve adresi olan bir mektup. Nereye koymalı?
    .bag = 🎒 Çantaya
    .home = 🏠 Evde kalmalı
    .easy = Anjali ile hazırlayın. 1. şey: adresi olan bir mektup. Nereye koymalı?
address-bag = Evet. Banka genelde nerede oturduğunuzu görmek ister. Böyle bir mektubunuz yok mu? Başka hangi belgenin olacağını sorun.
    .easy = Evet. Böyle bir mektup yok mu? Başka hangi belge olur, sorun.
address-home = Evde güvendedir, doğru. Ama banka genelde nerede oturduğunu görmek ister. Anjali mektubu gösterir ve eve geri götürür.
    .easy = Banka adresini görmek ister. Anjali mektubu gösterir. Sonra eve götürür.

code = 2. şey: üzerinde eski banka kartının gizli kodu olan küçük bir kâğıt. Nereye koymalı?
    .bag = 🎒 Çantaya
    .home = 🏠 Evde kalmalı
    .easy = 2. şey: eski kartının gizli kodu. Nereye koymalı?
code-bag = Her şey yanında olsun istiyor, bu iyi. Ama bankaya bu kod gerekmez. Kod bir anahtardır ve kimseye verilmez.
    .easy = Bankaya bu kod gerekmez. Kod bir anahtardır. Kimseye verilmez.
code-home = Evet. Banka bu kodu sormaz. Onun için en iyi yer Anjali’nin aklıdır.
    .easy = Evet. Banka bu kodu sormaz. En iyisi, kodu aklınızda tutun.

line = 3. şey: tek satırlık bir kâğıt. “Bisiklet tamir ediyorum. Ayda yaklaşık 10 kişi bana para ödüyor.” Nereye koymalı?
    .bag = 🎒 Çantaya
    .home = 🏠 Evde kalmalı
    .easy = 3. şey: bir satır. “Bisiklet tamir ediyorum. Ayda 10 kişi bana ödüyor.” Nereye koymalı?
line-bag = Evet. Banka genelde paranın nereden geldiğini sorar. Kısa ve doğru bir cevap yardım eder, Anjali’ninki de hazır.
    .easy = Evet. Banka sorar: Para nereden geliyor? Anjali’nin cevabı hazır.
line-home = Kimse para hakkında konuşmayı sevmez. Ama banka genelde paranın nereden geldiğini sorar, bunu herkese sormak zorundadır. Çantada doğru bir satır ona yardım eder.
    .easy = Banka herkese sorar: Para nereden geliyor? Doğru bir satır yardım eder.

refused = Başka bir banka Anjali’ye diyor ki: “Size hesap yok.” Başka bir şey söylemiyor. En iyisi hangisi?
    .friend = 👥 Arkadaşın hesabı
    .reason = 📝 Nedenini sormak
    .leave = 🚪 Bir daha sormamak
    .easy = Başka bir banka diyor ki: “Size hesap yok.” En iyisi hangisi?
refused-friend = Arkadaşı yardım etmek ister. Ama o zaman para başka birinin adındadır ve ikisi de sorun yaşayabilir. Anjali nedenini kâğıt üzerinde ister.
    .easy = Bu iyi niyetli. Ama ikisi de sorun yaşayabilir. Anjali nedenini yazılı ister.
refused-reason = Evet. Nedenini kâğıt üzerinde ister ve ücretsiz bir danışma merkezine gösterir. Belki şikâyet edebilir, başka bankalar da var.
    .easy = Evet, yazılı olarak. Sonra ücretsiz bir danışma merkezi yardım edebilir.
refused-leave = Hayır duymak zordur. Ama 1 banka bütün bankalar değildir. Anjali nedenini kâğıt üzerinde ister ve ücretsiz bir danışma merkezine gösterir.
    .easy = Hayır duymak zor. Ama başka bankalar da var. Anjali nedenini yazılı ister.

# Güvenlik kartı: Hesap sizde kalır. “Bir insana sor” her zaman duran düğmedir.
keep =
    Biri diyor ki: “Hesabına para gelecek. Onu bir yere gönder, 100 euro sende kalsın.” Hayır deyin. Bu çalınmış para olabilir, sonra polis size sorar. Pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz ve kullanamaz. Böyle bir şey oldu mu? Bankanızı arayın ve “Bir insana sor” düğmesine dokunun.

    Hesap bir izin belgesi değildir. İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
    “Sana para gelecek. Onu gönder. 100 euro sende kalsın.” Hayır deyin. Çalınmış olabilir. Kartınızı veya hesabınızı kimse kullanamaz. Böyle bir şey oldu mu? “Bir insana sor” düğmesine dokunun.

    İzin belgeniz kendi işinize izin veriyor mu? Emin değil misiniz? Durun. Önce sorun.

one-list =
    Göreviniz: Bir bankadan listesini isteyin. Bankada, telefonla veya internet sayfasında. Deyin ki: “Temel hesap istiyorum. Ne getireyim? Her ay ne kadar?”

    Hesabınız var mı? Müşterilerin ona para gönderip gönderemeyeceğini sorun. Sonra düğmeye dokunun.
    .done = ✅ Bankaya sordum
    .easy =
    Bir bankaya sorun: “Temel hesap istiyorum. Ne getireyim? Ne kadar?”

    Hesabınız var mı? Sorun: Müşteriler ona para gönderebilir mi? Sonra düğmeye dokunun.
one-list-reminder =
    { $days ->
        [one] Bir bankadan listesini istemek için { $days } gün kaldı. Bir telefon yeter.
       *[other] Bir bankadan listesini istemek için { $days } gün kaldı. Bir telefon yeter.
    }
    .easy = Bugün bir bankaya sorabilir misiniz? Bir telefon yeter.
one-list-done = Tebrikler! Artık gitmeden önce ne götüreceğinizi biliyorsunuz.
    .easy = Tebrikler! Ne götüreceğinizi biliyorsunuz.
one-list-late = Hafta bitti, sorun değil. Bir bankaya bir soru iyi bir başlangıçtır, hangi gün olursa olsun.
    .easy = Hafta bitti. Sorun değil. Bir soru iyi bir başlangıçtır.

my-bag = Banka çantanızda ne var, ne daha yok? Yazın veya söyleyin. Lütfen fotoğraf ve numara göndermeyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Çantanızda ne var? Ne daha yok? Yazın veya söyleyin. Fotoğraf ve numara olmasın. Mentorunuza gider.
my-bag-thanks = Teşekkürler. Bir belge yok mu? Bankaya başka hangi belgenin olacağını sorun.
    .easy = Teşekkürler. Belge yok mu? Başka hangi belge olur, sorun.

end = Hesap isteyebiliyorsunuz: ad, liste, fiyat. Bir sonraki derste para bulmanın 7 yolunu görüyorsunuz. Orada görüşmek üzere!
    .easy = Ad, liste, fiyat: Sorabiliyorsunuz. Görüşmek üzere!

later = Ad, liste, fiyat: bir banka için 3 soru. Uygun bir günde sorun. Bir sonraki derste görüşmek üzere!
    .easy = Ad, liste, fiyat. Uygun bir günde sorun. Görüşmek üzere!
