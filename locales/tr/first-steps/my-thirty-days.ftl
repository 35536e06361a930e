### 30 günüm — tarihli üç adım, geriye bir bakış ve kursun sonu.
###
### Burada kazanç sözü olmamalı: Başlamak, beklemek ve durmak hepsi iyi cevaptır.

# En fazla 40 harf.
title = 30 günüm

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = İlk adımınızın bir tarihi var. Hangisi?
    .easy = İlk adımınızın tarihi hangisi?

hello = Bu son ders. Bugün önünüzdeki 30 gün için 3 adım seçiyorsunuz, her biri tarihli. Yaklaşık 7 dakika sürer.
    .easy = Son ders. Bugün tarihli 3 adım seçiyorsunuz. 7 dakika sürer.

# Ad, meslek ve tarihler çeviride değişebilir.
story =
    Yordanos telefon tamir etmek istiyor. “İş açmak” tek bir gün için çok büyük. 1 Mayıs’ta 3 adım yazıyor. 6 Mayıs: bir danışma merkezine sormak. 16 Mayıs: fiyatını 5 kişiye göstermek. 30 Mayıs: deneme olarak 1 telefon tamir etmek.

    6 Mayıs’ta şunu duyuyor: “Bir belgeyi bekleyin.” 3. adım haziran ayına kayıyor. 30 gün sonra daha işi yok ama 2 adım bitti.
    .next = İleri
    .easy =
    Yordanos telefon tamir etmek istiyor. 3 adım yazıyor. 6 Mayıs: danışma merkezine sormak. 16 Mayıs: fiyatını göstermek. 30 Mayıs: 1 deneme.

    Merkez diyor ki: “Bir belgeyi bekleyin.” Denemeyi haziran ayına alıyor. 2 adım bitti.

rule =
    İyi bir adımın 3 parçası vardır:
    🙋 Benim: Başkaları hayır dese de yapabilirim.
    🤏 Küçük: 2 saat yeter.
    📅 Bir tarih: bir gün, “yakında” değil.

    Planınızdan 3 adım seçin. İlki önünüzdeki 7 gün içinde. Sonuncusu 30. günden önce.
    .next = İleri
    .easy =
    İyi bir adım:
    🙋 Benim: Onu yapabilirim.
    🤏 Küçük: 2 saat.
    📅 Tarihli.

    3 adım seçin. İlki bu hafta.

good-step = Bunlardan hangisi iyi bir adım?
    .customers = 👥 10 müşteri bulmak
    .call = 📞 6 Mayıs: aramak
    .soon = 🌱 Yakında başlamak
    .easy = Hangisi iyi bir adım?
good-step-customers = İyi bir dilek. Ama müşteriler hayır diyebilir, yani sadece sizin elinizde değil. “8 Mayıs’ta 10 kişiye soruyorum”: Bu bir adımdır.
    .easy = Hayır diyebilirler. “8 Mayıs’ta 10 kişiye soruyorum” daha iyi.
good-step-call = Evet. Merkezi aramak sizin elinizde, 10 dakika sürer ve tarihi var. 7 Mayıs’ta bitip bitmediğini bilirsiniz.
    .easy = Evet. Küçük ve tarihi var.
good-step-soon = Güzel bir dilek. Ama “yakında” hangi gün? “6 Mayıs’ta merkezi arıyorum”: Bu bir adımdır.
    .easy = “Yakında” hangi gün? “6 Mayıs: merkezi aramak” daha iyi.

first = Tuan tahta lamba yapıyor ve satmak istiyor. Bu 3 şeyden hangisi önce gelir?
    .print = 📇 200 kart bastırmak
    .table = 🏪 Tezgâh kiralamak
    .permit = 📄 “Satabilir miyim?”
    .easy = Tuan tahta lamba satmak istiyor. Önce ne gelir?
first-print = Kart güzel bir şey ve bekleyebilir. Daha satamıyorsa kartlar kutuda kalır. Önce sorar: Satabilir miyim?
    .easy = Kartlar bekleyebilir. Önce sorar: Satabilir miyim?
first-table = Tezgâh her ay para tutar, daha satamasa da. Önce sorar: Satabilir miyim?
    .easy = Tezgâh her ay para tutar. Önce sorar: Satabilir miyim?
first-permit = Evet. Danışma merkezinde 1 görüşme yeter. Cevap hayırsa para kaybetmemiş olur.
    .easy = Evet. Sorar ve daha bir şey ödemez.

second = Cevap evet: Tuan satabilir. Sırada bunlardan hangisi var?
    .print = 📇 200 kart bastırmak
    .table = 🏪 1 yıllık kira
    .test = 💡 3 lamba önermek
    .easy = Evet, Tuan satabilir. Sırada ne var?
second-print = Belki sonra. Önce insanların lambaları beğenip beğenmediğini bilmek istiyor. 3 lamba önerir ve ne dediklerini dinler.
    .easy = Kartlar sonra. Önce 3 lamba önerir.
second-table = Tezgâh iyi bir yerdir. Ama 1 yıl uzun ve müşterilerini daha tanımıyor. Önce 3 lamba önerir.
    .easy = 1 yıl uzun. Önce 3 lamba önerir.
second-test = Evet. 3 lamba küçük bir denemedir. Sonra tezgâh ve kart gerekip gerekmediğini bilir.
    .easy = Evet. Küçük bir deneme. Sonra daha çok şey bilir.

missed = 2. adım 14 Mayıs için. Bu gün Tuan’ın çocuğu hasta ve hiçbir şey yapılmıyor. En iyisi hangisi?
    .stop = 🚪 Planı unutmak
    .new-date = 📅 Yeni tarih yazmak
    .tonight = 🌙 Gece hepsini yapmak
    .easy = 2. adım 14 Mayıs için. Ama Tuan’ın çocuğu hasta. En iyisi hangisi?
missed-stop = Bir planın yürümemesi insanı üzer. Ama bir gün sadece bir gündür ve plan hâlâ iyi. Yeni bir tarih yazar.
    .easy = Sadece bir gün. Yeni bir tarih yazar.
missed-new-date = Evet. Önce çocuk gelir. Yanına 20 Mayıs yazar ve devam eder.
    .easy = Evet. Önce çocuk gelir. Yeni tarih 20 Mayıs.
missed-tonight = Tarihini tutmak istiyor. Ama gece yorgun ve çocuğunun ona ihtiyacı var. Yeni bir tarih daha iyi.
    .easy = Gece yorgun. Yeni bir tarih daha iyi.

# “Yolum” menünün düğmesidir: solis/menu.ftl içindeki .path ile aynı söz.
made =
    Şimdi geriye bakın. Neler hazırladınız? Bir yardımcının adı. Görüşmelerden notlar. Bir cümle, bir fiyat, bir sayı. 9 kutulu bir sayfa, bir hafta, sözler, 2 kart.

    Hepsini bir zarfa koyun: Ne yapabildiğinizi gösterirler. Bir şey mi eksik? 3 adımınızdan biri olabilir. Yaptıklarınız menüde, “Yolum” altında.
    .next = İleri
    .easy =
    Neler hazırladınız? Notlar, bir fiyat, bir sayfa, bir hafta, 2 kart. Hepsini bir zarfa koyun.

    Bir şey mi eksik? Bir adım olabilir. Menüde “Yolum” düğmesine bakın.

look-back = Bunlardan hangisini önce bir arkadaşa anlatırsınız?
    .people = 👂 Müşteriyle konuşmak
    .money = 🧮 Önce hesaplamak
    .papers = 📄 İmzadan önce sormak
    .easy = Bir arkadaşa önce ne anlatırsınız?
look-back-people = Satmadan önce dinlersiniz. Bu her meslekte işe yarar, maaşlı işte de.
    .easy = Önce dinlersiniz. Bu maaşlı işte de işe yarar.
look-back-money = Başlamadan önce hesaplarsınız. Bu evde ve maaşlı işte de işe yarar.
    .easy = Önce hesaplarsınız. Bu evde de işe yarar.
look-back-papers = İmzadan önce sorarsınız. Bu sizi ve ailenizi korur, maaşlı işte de.
    .easy = Önce sorarsınız. Bu sizi korur.

# Güvenlik kartı: her zaman geçerli üç uyarı.
stay-true =
    3 şey bu kurstan sonra da geçerlidir:
    🆓 İşe girmek bedavadır: İş bulmak için hiçbir zaman para ödenmez.
    🛂 Pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz.
    ✋ İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
    3 şey geçerli kalır:
    🆓 İşe girmek bedavadır. İş için para ödemeyin.
    🛂 Pasaportunuzu veya kartınızı kimse elinde tutamaz.
    ✋ Kendi hesabınıza çalışabilir misiniz? Emin değil misiniz? Önce sorun.

my-steps =
    30 gün için 3 adımınız ne? Her birini bir tarihle yazın veya söyleyin. Beklemek veya maaşlı iş aramak da olur: “28 Mayıs’ta planıma yeniden bakıyorum.” Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = 3 adımınız ne? Her birine bir tarih söyleyin. Beklemek de bir adımdır. Yazın veya söyleyin. Mentorunuza gider.
my-steps-thanks = Teşekkürler. 3 adım, 3 tarih: Onları her gün gördüğünüz bir yere koyun.
    .easy = Teşekkürler. Gördüğünüz bir yere koyun.

mentor = Dersler bitiyor ama yalnız değilsiniz. Burada yine bir mentora sorabilirsiniz. Bazen cevap birkaç gün sürer. Adımlarınızı şimdi sormak ister misiniz?
    .not-now = Şimdi değil
    .ask = 🤝 Bir insana sor
    .easy = Dersler bitiyor. Burada yine bir mentora sorabilirsiniz. Cevap birkaç gün sürebilir. Şimdi sormak ister misiniz?

person = Tamam. Önce kimin cevap verebileceğini ve ne göreceğini görün.
    .easy = Tamam. Önce kimin cevap verdiğini görün.

step-one =
    Son göreviniz: 1. adımı tarihine kadar yapın. Sonra düğmeye dokunun.

    Olmadı mı ya da cevap hayır mıydı? O da sayılır: Yaptınız ve daha çok şey biliyorsunuz.
    .done = ✅ 1. adım bitti
    .easy =
    Son göreviniz: 1. adımı tarihine kadar yapın. Sonra düğmeye dokunun.

    Cevap hayır mıydı? O da sayılır.
step-one-reminder =
    { $days ->
        [one] 1. adımın bir tarihi var. Bugün mü? { $days } gün kaldı. Yeni bir tarih de seçebilirsiniz.
       *[other] 1. adımın bir tarihi var. Bugün mü? { $days } gün kaldı. Yeni bir tarih de seçebilirsiniz.
    }
    .easy = 1. adımın günü mü? Yeni bir gün seçebilirsiniz.
step-one-done = Tebrikler! Ne yapacağınızı söylediniz, ne zaman yapacağınızı söylediniz ve yaptınız.
    .easy = Tebrikler! Söylediniz ve yaptınız.
step-one-late = Günler bitti, sorun değil. Adımınız hâlâ orada: Yanına yeni bir tarih yazın.
    .easy = Günler bitti. Sorun değil. Yeni bir tarih yazın.

end =
    Bu son dersti. İşinizin ne getireceğini, başlayıp başlamayacağını kimse söyleyemez. Başlamak, beklemek ve durmak: Hepsi iyi cevaptır.

    Sormayı, hesaplamayı ve hayır demeyi öğrendiniz. Bu sizde kalır. Ve yine bir mentora sorabilirsiniz: Ne zaman isterseniz “Bir insana sor” düğmesine dokunun. Sizinle öğrenmek güzeldi. Bir sonraki adımınızda bol şans!
    .easy =
    Bu son dersti. Başlamak, beklemek, durmak: Hepsi iyidir.

    Sorabiliyor, hesaplayabiliyor ve hayır diyebiliyorsunuz. Yine sorabilirsiniz: “Bir insana sor” düğmesine dokunun. Sizinle öğrenmek güzeldi!

later =
    Bu son dersti ve adımlarınız daha iyi bir günü bekleyebilir. Başlamak, beklemek ve durmak: Hepsi iyi cevaptır.

    Sormayı, hesaplamayı ve hayır demeyi öğrendiniz. Bu sizde kalır. Ve yine bir mentora sorabilirsiniz: Ne zaman isterseniz “Bir insana sor” düğmesine dokunun. Sizinle öğrenmek güzeldi!
    .easy =
    Bu son dersti. Adımlarınız bekleyebilir. Başlamak, beklemek, durmak: Hepsi iyidir.

    Yine sorabilirsiniz: “Bir insana sor” düğmesine dokunun. Sizinle öğrenmek güzeldi!
