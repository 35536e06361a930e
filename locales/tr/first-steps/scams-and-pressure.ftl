### Dolandırıcılık ve ağır baskı — yedi tuzak ve yardıma giden yol.
###
### Bu derste telefon numarası, daire veya yasa olmamalı: Yardım numaraları kırmızı düğmenin arkasındadır, kaynağıyla.
### “Menü”, “Geri”, “Bir insana sor” ve 🆘 sohbetteki adlardır: Burada da öyle yazılır.

# En fazla 40 harf.
title = Dolandırıcılık ve ağır baskı

# Katılımcı üç gündür gelmediyse gönderilir. Ön izlemede tehlike adı yok.
nudge = Biri acele mi ettiriyor? Yavaşlayın.
    .easy = Biri acele mi ettiriyor? Yavaşlayın.

hello = Bugün 7 tuzağı ve yardıma giden yolu öğreniyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün 7 tuzağı ve yardıma giden yolu öğreniyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir.
story =
    Thandi zemin döşüyor. Telefonu çalıyor: “Vergi dairesi. 450 euro borcunuz var. 1 saat içinde kartla ödeyin ve kimseye söylemeyin.” Elleri titriyor. Geçen yıl arayan birine 150 euro ödemişti. Para geri gelmedi.

    Bu kez telefonu kapatıyor. Numarayı resmî bir mektuptan alıp soruyor. “Hiç borcunuz yok.” Bu ona 10 dakikaya ve kötü bir geceye mal oluyor.
    .next = İleri
    .easy =
    Thandi zemin döşüyor. Telefonu çalıyor: “Vergi dairesi. 450 euro borcunuz var. Şimdi ödeyin. Kimseye söylemeyin.” Geçen yıl ödedi. Para gitti.

    Şimdi telefonu kapatıyor. Gerçek vergi dairesine soruyor. Borcu yok.

tricks =
    7 tuzak var. İşte 4’ü:
    1️⃣ Önce öde: iş, belge veya kredi için.
    2️⃣ Bana ver: pasaportunu, kartını, hesabını.
    3️⃣ Acele et: bugün, şimdi, 1 saat içinde.
    4️⃣ Kimseye söyleme.

    Durmak için tek bir tuzak yeter.
    .next = İleri
    .easy =
    7 tuzak var. İşte 4’ü:
    1️⃣ Önce öde.
    2️⃣ Pasaportunu, kartını veya hesabını ver.
    3️⃣ Acele et.
    4️⃣ Kimseye söyleme.

    Biri yeter: Durun.

more-tricks =
    İşte 3 tane daha:
    5️⃣ Sadece imzala: okuyamadığınız bir kâğıt, sizin adınıza bir şirket.
    6️⃣ Sahte daire: telefonda “polis”, “banka” veya “vergi dairesi”.
    7️⃣ Korku: “Bana borcun var. Yap, yoksa seni şikâyet ederim.”

    Bu insanlar işini iyi bilir. Onlara inanan suçlu değildir. Durun, nefes alın, bir kişiye sorun.
    .next = İleri
    .easy =
    İşte 3 tane daha:
    5️⃣ Sadece imzala.
    6️⃣ Telefonda sahte daire.
    7️⃣ Korku: “Bana borcun var!”

    Suç sizde değil. Durun, nefes alın, bir kişiye sorun.

warehouse = Gerçek mi, tuzak mı? 1. mesaj: “Depoda iyi iş! Önce iş kıyafeti için 90 euro gönderin. Pazartesi başlarsınız.”
    .real = 🙂 Gerçek gibi
    .trap = 🛑 Tuzak
    .easy = 1. mesaj: “İyi iş! Önce iş kıyafeti için 90 euro gönderin.” Gerçek mi, tuzak mı?
warehouse-real = İş kıyafeti normal gelir, iş de gerekiyor. Ama bu 1. tuzak. İşe girmek bedavadır: İş bulmak için hiçbir zaman para ödenmez.
    .easy = Normal gelir. Ama işe girmek bedavadır. Önce ödemeyin.
warehouse-trap = Evet, 1. tuzak. İşe girmek bedavadır: İş bulmak için hiçbir zaman para ödenmez.
    .easy = Evet, 1. tuzak. İşe girmek bedavadır.

letter = 2. mesaj, vergi dairesinden postayla: “Bir belge eksik. Lütfen bu ay getirin. Gişemiz pazartesi ve perşembe açık.”
    .real = 🙂 Gerçek gibi
    .trap = 🛑 Tuzak
    .easy = 2. mesaj bir mektup: “Bir belge eksik. Lütfen bu ay gişemize getirin.” Gerçek mi, tuzak mı?
letter-real = Evet. Vakit var, gişe var ve para gönderilmiyor. Emin değil misiniz? Numarayı resmî sayfadan alın ve oraya sorun.
    .easy = Evet. Vakit var, gişe var. Emin değil misiniz? Gişeye sorun.
letter-trap = Dairelerde dikkatli olmak iyidir. Ama vakit var, gişe var ve para gönderilmiyor. Bir şey yapmadan önce gişeye sorabilirsiniz.
    .easy = Vakit var, gişe var. Gerçek görünüyor. Emin değil misiniz? Oraya sorun.

my-name = 3. mesaj: “Bana senin adına bir şirket gerekiyor. Sen sadece imzala, gerisini ben yaparım. Ayda 200 euro senin.”
    .real = 🙂 Gerçek gibi
    .trap = 🛑 Tuzak
    .easy = 3. mesaj: “Senin adına bir şirket. Sadece imzala. Ayda 200 euro al.” Gerçek mi, tuzak mı?
my-name-real = Bir imza için 200 euro kolay gelir. Ama bu 5. tuzak: Kâğıtta sizin adınız var, o yüzden borç size gelebilir.
    .easy = Kolay gelir. Ama orada sizin adınız var. Borç sizin olabilir.
my-name-trap = Evet, 5. tuzak. Kâğıtta sizin adınız var, o yüzden borç ve dairenin soruları size gelebilir.
    .easy = Evet, 5. tuzak. Borç sizin olabilir.

take-home = 4. mesaj, bir dükkânda: “Tezgâhınızın sözleşmesi burada. Eve götürün, okuyun ve birine gösterin. Gelecek hafta konuşuruz.”
    .real = 🙂 Gerçek gibi
    .trap = 🛑 Tuzak
    .easy = 4. mesaj: “Sözleşme burada. Eve götürün. Okuyun. Gelecek hafta konuşuruz.” Gerçek mi, tuzak mı?
take-home-real = Evet. Vaktiniz var ve onu gösterebilirsiniz. Okuduktan sonra yine hayır diyebilirsiniz.
    .easy = Evet. Vaktiniz var. Gösterebilirsiniz. Hayır diyebilirsiniz.
take-home-trap = Bir sözleşme kötü olabilir, o yüzden okumak doğrudur. Ama burada vaktiniz var ve onu gösterebilirsiniz. Bu, 7 tuzaktan biri değil.
    .easy = Vaktiniz var ve gösterebilirsiniz. Bu iyi bir işaret.

flight = Rubén’in patronu diyor ki: “Bana uçak parası borcun var. Çalışıp ödeyene kadar pasaportun bende. Sus, yoksa seni şikâyet ederim.” Rubén’e en çok ne yardım eder?
    .work = 🧱 Çalışıp ödemek
    .quiet = 🤐 Susup beklemek
    .help = 🆘 Yardım istemek
    .easy = Rubén’in pasaportu patronunda. Patron diyor ki: “Borcun var. Sus ve çalış.” Rubén’e ne yardım eder?
flight-work = Dürüst olmak istiyor ve korkuyor. Ama böyle bir borç çoğu zaman her ay büyür. Pasaportunu kimse elinde tutamaz: Yardım ister.
    .easy = Böyle bir borç çoğu zaman büyür. Pasaportunu kimse elinde tutamaz. Yardım ister.
flight-quiet = Susmak bugün güvenli gelebilir. Ama kimse bilmeyince 2., 4. ve 7. tuzak güçlenir. Önce polise gitmeden de yardım vardır.
    .easy = Susmak güvenli gelir. Ama yardım daha iyi. Polissiz de yardım var.
flight-help = Evet. Pasaportunu kimse elinde tutamaz. Mağdur desteği, kadın danışma hattı veya sendika yardım eder, önce polise gitmeden.
    .easy = Evet. Pasaportunu kimse elinde tutamaz. Polissiz de yardım var.

# Güvenlik kartı: tuzaktan sonra.
happened =
    Başınıza geldi mi? Suç sizde değil ve hâlâ çok şey yapabilirsiniz:
    ✋ Başka bir şey ödemeyin ve imzalamayın.
    🏦 Hemen bankanızı arayın, kartınızdaki numaradan.
    💬 Mesajları saklayın.
    🤝 Burada “Bir insana sor” düğmesine dokunun. Nereye bildirileceğini birlikte bulursunuz.
    .next = İleri
    .easy =
    Başınıza geldi mi? Suç sizde değil.
    ✋ Başka bir şey ödemeyin.
    🏦 Şimdi bankanızı arayın.
    💬 Mesajları saklayın.
    🤝 “Bir insana sor” düğmesine dokunun.

# Alıştırma. “Menü”, sonra “Geri” katılımcıyı bu karta geri getirir.
red-button =
    Şimdi yardıma giden yolu deneyin. “Menü” düğmesine dokunun: O her zaman oradadır. İlk düğmenin işareti şudur: 🆘. Ona sadece bakın. Sonra “Geri” düğmesine dokunun, bu kart yeniden gelir.

    Sadece bakınca kimse aranmaz. Buldunuz mu?
    .found = ✅ Buldum
    .where = 🤔 Daha bulamadım
    .easy =
    Şimdi deneyin. “Menü” düğmesine dokunun. İlk düğmeye bakın: 🆘. Sonra “Geri” düğmesine dokunun. Yine buraya gelirsiniz.

    Sadece bakınca kimse aranmaz. Buldunuz mu?

where =
    Sorun değil: Bunun için deniyoruz. Yazdığınız yere bakın. “Menü” onun yakınında, “Bir insana sor” düğmesinin yanında. “Menü” görünmüyor mu? /sos yazın: Aynı yardımı açar. “Menü” düğmesine dokunun, bakın, sonra “Geri” düğmesine dokunun.
    .found = ✅ Şimdi buldum
    .person = 🤝 Bir insana sor
    .easy = Sorun değil. “Menü”, yazdığınız yerin yakınında. Yok mu? /sos yazın: Aynı yardımı açar.

person = Tamam. Önce kimin cevap verebileceğini ve ne göreceğini görün. Ondan sonra göreviniz.
    .easy = Tamam. Önce kimin cevap verdiğini görün. Sonra göreviniz gelir.

what-it-does =
    🆘 düğmesine dokununca acil numarayı gösteririm. Ülkeniz için kontrol edilmiş yardım hatları varsa arkasından gelir. Bütün hatırlatmaları durdururum. Sonra size bir insan yazsın mı diye sorarım.

    Siz evet demeden kimseyi aramam. Orada bu sohbeti gizleyebilirsiniz de.
    .next = İleri
    .easy =
    🆘 düğmesine mi dokundunuz? Yardım numaraları gösteririm. Bütün hatırlatmaları durdururum. Sorarım: Size bir insan yazsın mı?

    Siz evet demeden kimseyi aramam.

# Burada numara yok. “Hayır, sadece numaralar” ve “Ara ver veya devam et” sohbetin düğmeleridir.
save =
    Göreviniz: “Menü”, sonra 🆘 düğmesine dokunun. Bir yardım numarasını telefonunuza kaydedin. Sonra “Hayır, sadece numaralar” düğmesine dokunun.

    Telefonunuza başkaları da bakıyor mu? Numaraya sıradan bir ad verin, örneğin “Kütüphane”.

    🆘 sonrası hatırlatmalar kapanır. Yine ister misiniz? “Menü”, sonra “Ara ver veya devam et”. Sonra bu karta dönün ve düğmesine dokunun.
    .done = ✅ Kaydettim
    .easy =
    “Menü”, sonra 🆘 düğmesine dokunun. Bir numarayı telefonunuza kaydedin. Sonra “Hayır, sadece numaralar” düğmesine dokunun.

    Sıradan bir ad seçin, örneğin “Kütüphane”. Hatırlatmalar durur. Yine ister misiniz? “Menü”, “Ara ver veya devam et”. Sonra buradaki düğmeye dokunun.
save-reminder =
    { $days ->
        [one] Menüdeki küçük göreviniz için { $days } gün kaldı. 2 dakika sürer.
       *[other] Menüdeki küçük göreviniz için { $days } gün kaldı. 2 dakika sürer.
    }
    .easy = Menüdeki küçük göreviniz 2 dakika sürer.
save-done = Tebrikler! Yardım artık bir telefon uzağınızda. Belki size hiç gerekmez. Belki bir gün bir arkadaşa gerekir.
    .easy = Tebrikler! Yardım artık bir telefon uzağınızda.
save-late = Hafta bitti, sorun değil. Numaralar gece gündüz menüde kalır.
    .easy = Hafta bitti. Sorun değil. Numaralar menüde kalır.

# Bir arkadaş, kimse kendi başından geçeni anlatmak zorunda kalmasın diye.
warn = 7 tuzaktan hangisini bir arkadaşa anlatmak istersiniz? Ona ne dersiniz? Yazın veya söyleyin. Lütfen ad olmasın. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Bir arkadaşa hangi tuzağı anlatırsınız? Yazın veya söyleyin. Ad olmasın. Mentorunuza gider.
warn-thanks = Teşekkürler. Bunu arkadaşınıza bu hafta anlatın: İnsanlar arkadaşlarını dinler.
    .easy = Teşekkürler. Şimdi arkadaşınıza anlatın.

end = Önce öde, bana ver, acele et, kimseye söyleme, sadece imzala, sahte daire, korku: Durmak için biri yeter. Ve yardım menüde. Bir sonraki derste görüşmek üzere!
    .easy = 7 tuzağı biliyorsunuz. Biri yeter: Durun. Yardım menüde. Görüşmek üzere!

later = Durmak için tek bir tuzak yeter. Biri acele mi ettiriyor? Yavaşlayın ve bir kişiye sorun. Yardım menüde, 🆘 düğmesinde. Bir sonraki derste görüşmek üzere!
    .easy = Tek bir tuzak yeter: Durun. Bir kişiye sorun. Yardım menüde. Görüşmek üzere!
