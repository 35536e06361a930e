### Adım adım kayıt — izin var mı, ülkenin listesi, alışılmış sıra, ne götürülür, kime sorulur.
###
### Bir ülkenin dairesi, ücreti, numarası veya son günü burada olmamalı. Resmî sayfa karar verir; kimin çalışabileceğine
### resmî daire karar verir.

# En fazla 40 harf.
title = Adım adım kayıt

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Kayıt için 5 adım: Hangisi daha yapılmadı?
    .easy = Hangi adım daha yapılmadı?

# İzin her şeyden önce gelir.
hello =
    Bugün bir işi kaydettirme adımlarını buluyorsunuz. Yaklaşık 6 dakika sürer.

    Bir şey önce gelir. İzin belgenizin bağımsız çalışmaya izin verdiğinden emin değil misiniz? O zaman durun ve önce sorun.
    .easy =
    Bugün kayıt adımlarını buluyorsunuz. 6 dakika sürer.

    Önce: Kendi hesabınıza çalışabilir misiniz? Emin değil misiniz? Durun. Önce sorun.

# Ad ve meslek çeviride değişebilir.
story =
    Ravi çamaşır makinesi tamir ediyor. Bir video diyor ki: “5 dakikada kayıt!” Ravi 2 akşam deniyor. Sayfa onun belgelerini kabul etmiyor.

    Kütüphanede resmî sayfayı açıyor. Bir satırda kimin internetten kayıt olabileceği yazıyor. Onun belgeleri olanlar gişeye gidiyor. Ravi 4 belgeyle orada 1 saat bekliyor. Sonra iş tamam, 1 otobüs bileti parasına.
    .next = İleri
    .easy =
    Ravi çamaşır makinesi tamir ediyor. Bir video diyor ki: “5 dakika!” Ravi 2 akşam deniyor. Olmuyor.

    Sonra resmî sayfayı okuyor. Gişeye gitmesi gerekiyor. 1 saat bekliyor. Sonra iş tamam.

rule =
    İyi bir adım listesinin 3 işareti vardır:
    🏛 Resmî bir sayfada durur.
    📅 Bir tarihi vardır ve tarih eski değildir.
    👥 Her adımı kimin yapabileceğini söyler, internette veya gişede.

    Bulamıyor musunuz? Kütüphane yardım eder.
    .next = İleri
    .easy =
    İyi bir listenin 3 işareti var:
    🏛 Resmî bir sayfadır.
    📅 Tarihi yenidir.
    👥 Kimin yapabileceğini söyler.

    Bulmanıza kütüphane yardım eder.

order =
    Alışılmış sırada 5 adım var:
    1️⃣ İznim var mı?
    2️⃣ Hangi biçim?
    3️⃣ Vergi dairesi
    4️⃣ Sigorta
    5️⃣ İş için bir hesap

    Ülkenizde sıra başka olabilir. Resmî listeniz karar verir.
    .next = İleri
    .easy =
    Alışılmış sıra:
    1️⃣ İznim var mı?
    2️⃣ Hangi biçim?
    3️⃣ Vergi dairesi
    4️⃣ Sigorta
    5️⃣ Hesap

    Ülkenizde sıra başka olabilir. Listenize bakın.

bring =
    Yanınıza alın: pasaport veya kimlik kartı, izin belgesi, adresinizi gösteren bir belge, işiniz tek cümleyle. Hepsini eve geri götürün.

    Gitmeden önce sorun: Ne kadar tutar? Tercüman var mı? Sonunda, işin yapıldığını gösteren bir belge isteyin.
    .next = İleri
    .easy =
    Yanınıza alın: pasaport, izin belgesi, adresinizi gösteren bir belge. Hepsini eve geri götürün.

    Sorun: Ne kadar tutar? Tercüman var mı?

which-list = Soraya piyano akort ediyor. 3 ayrı adım listesi buluyor. Hangisini almalı?
    .video = 🎬 Güler yüzlü video
    .official = 🏛 Resmî bir sayfa
    .friend = 💬 Arkadaşın listesi
    .easy = Soraya piyano akort ediyor. 3 liste buluyor. En iyisi hangisi?
which-list-video = Bir video iyi anlatabilir. Ama onu kim, ne zaman, hangi belgeler için yaptı, kimse bilmiyor. Resmî sayfa karar verir.
    .easy = Kim yaptı? Ne zaman? Resmî sayfa daha iyi.
which-list-official = Evet. Şimdi tarihe ve kimin yapabileceğini söyleyen satıra bakar.
    .easy = Evet. Şimdi tarihe bakar.
which-list-friend = Arkadaşın listesi iyi niyetli bir yardımdır. Ama kurallar değişir, arkadaşın belgeleri de başka olabilir. Soraya onu resmî sayfayla karşılaştırır.
    .easy = Arkadaşın belgeleri başka olabilir. Resmî sayfa daha iyi.

in-order = Şimdi Soraya ile alışılmış sıra. Masasında 4 adım var. Sırayla dokunun: Hangisi önce gelir?
    .tax = 🧾 Vergi dairesi
    .may = 🪪 İznim var mı?
    .account = 🏦 Bir hesap
    .form = 📄 Hangi biçim?
    .easy = Soraya başlamak istiyor. 4 adıma sırayla dokunun. Önce ne gelir?
in-order-right = Evet. Her şey “İznim var mı?” cevabını bekler. Soraya’nın cevabı bir mektupta ve mektubu saklıyor. Vergi dairesi biçimi sorar, banka öbür belgeleri ister.
    .easy = Evet. Bütün adımlar izni bekler. Banka genelde en sonda gelir.
in-order-other =
    Vergi numarası bir izin belgesi değildir: Evet cevabı olmadan çalışırsa iznini kaybedebilir. Vergi dairesi biçimi sorar, banka öbür belgeleri ister. Genelde sıra şöyle:
    { $order }
    .easy =
    Vergi numarası izin belgesi değildir. Banka önce başka belgeler ister. Genelde sıra şöyle:
    { $order }

bag = Soraya gişe için çantasını hazırlıyor. Hangisi evde kalmalı?
    .permit = 🪪 İzin belgesi
    .code = 🔑 Banka kartının kodu
    .address = 🏠 Adres belgesi
    .easy = Soraya çantasını hazırlıyor. Evde ne kalmalı?
bag-permit = Ona dikkat etmek iyidir. Ama gişe onu görmek zorunda. Soraya gösterir ve eve geri götürür.
    .easy = Gişe onu görmek zorunda. Soraya eve geri götürür.
bag-code = Evet. Hiçbir resmî daireye kart kodu gerekmez. Soraya belgelerini gösterir ve eve geri götürür.
    .easy = Evet. Hiçbir resmî daireye bu kod gerekmez.
bag-address = Gişe genelde nerede oturduğunu sorar. Hiçbir resmî daireye kart kodu gerekmez: Kod evde kalır.
    .easy = Gişeye o gerekir. Kod evde kalır.

# Güvenlik kartı: sahte yardımcılar ve yeniden izin belgesi.
whom =
    Kime sorarsınız? Vergi dairesine, iş kurma danışmasına, ücretsiz bir danışma merkezine. Mentorunuz sizinle birlikte düşünür.

    Biri sizi kaydettirmek için para mı istiyor? Önce resmî sayfada ne kadar tuttuğuna bakın. Ve pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz.
    .next = İleri
    .easy =
    Vergi dairesine sorun. Ücretsiz bir danışma merkezine sorun.

    Biri bunun için para mı istiyor? Resmî sayfaya bakın. Pasaportunuzu kimse elinde tutamaz.

first-open =
    Göreviniz: 5 adımı bir kâğıda yazın. Biten her adıma bir işaret koyun. Sonra yapılmamış ilk adımı yapın veya onun için yardım randevusu alın.

    “İznim var mı?” sorusunun cevabı açık bir evet değil mi? O zaman adımınız budur: Bunu sorun, daha hiçbir şey kaydettirmeyin. Sonra düğmeye dokunun.
    .done = ✅ Bir adım attım
    .easy =
    5 adımı yazın. Hangisi daha yapılmadı? Bu adımı yapın veya yardım randevusu alın.

    “İznim var mı?” cevabı açık bir evet değil mi? O zaman onu sorun. Daha kayıt yapmayın. Sonra düğmeye dokunun.
first-open-reminder =
    { $days ->
        [one] Yapılmamış ilk adımınız için { $days } gün kaldı. Yardım randevusu için bir telefon da sayılır.
       *[other] Yapılmamış ilk adımınız için { $days } gün kaldı. Yardım randevusu için bir telefon da sayılır.
    }
    .easy = Yapılmamış ilk adımınız: Yardım randevusu almak da sayılır.
first-open-done = Tebrikler! Bir adım bitti ve bir sonrakini biliyorsunuz.
    .easy = Tebrikler! Bir adım bitti.
first-open-late = Hafta bitti, sorun değil. Resmî daireler de yavaştır. 5 adımı yazmak iyi bir başlangıçtır.
    .easy = Hafta bitti. Sorun değil. 5 adımı yazın: iyi bir başlangıç.

step = Resmî daireden veya resmî sayfadan ne öğrendiniz? Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir. Lütfen belge numarası ve belge fotoğrafı göndermeyin.
    .easy = Ne öğrendiniz? Yazın veya söyleyin. Mentorunuza gider. Belge fotoğrafı göndermeyin.
step-thanks = Teşekkürler. Günü ve bir sonraki adımı kâğıdınıza yazın.
    .easy = Teşekkürler. Şimdi bir sonraki adımı kâğıdınıza yazın.

end = İznim var mı, hangi biçim, vergi dairesi, sigorta, hesap: Alışılmış sırayı biliyorsunuz, resmî listeniz karar verir. Bir sonraki derste mesleğinizin kurallarına bakıyorsunuz. Orada görüşmek üzere!
    .easy = İzin, biçim, vergi dairesi, sigorta, hesap. Sonraki: mesleğinizin kuralları. Görüşmek üzere!

later = Önce “İznim var mı?”, sonra öbür adımlar, resmî bir sayfadan. Onlara istediğiniz gün geri dönebilirsiniz. Bir sonraki derste görüşmek üzere!
    .easy = Önce: İznim var mı? Sonra öbür adımlar. İstediğiniz gün yapabilirsiniz. Görüşmek üzere!
