### Bir kredi teklifini okumak — toplam, ek ücretler, tarihler, teminat.
###
### Bir ülkenin hakları ve alışılmış faiz oranı burada olmamalı: Teklifler uydurmadır.

# En fazla 40 harf.
title = Bir kredi teklifini okumak

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Toplam yok mu? O zaman imza da yok.
    .easy = Toplam yok mu? O zaman imza da yok.

hello = Bugün bir kredi teklifi okuyor ve imzadan önce 4 şeyi buluyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün bir kredi teklifi okuyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir; hesaplar doğru kalmalı.
# 36 x 25 = 900; 900 + 60 = 960; 960 - 600 = 360; 12 x 54 = 648; 648 - 600 = 48.
story =
    Achieng yer karosu döşüyor. Bir testere 600 euro. Bir sayfa diyor ki: “Ayda sadece 25 euro!” Achieng toplamı soruyor: 36 ay 25 euro ve 60 euro ek ücret. Bu 960 eder. Bu kredinin bedeli 360 euro.

    İkinci teklif: 12 ay 54 euro, ek ücret yok. Bu 648 eder, yani bedeli 48 euro. Achieng bunu alıyor: Sakin bir ayda da 54 ödeyebilir.
    .next = İleri
    .easy =
    Achieng’e bir testere için 600 euro gerekiyor. 1. kredi: ayda sadece 25 euro! Ama toplam 960.

    2. kredi: ayda 54. Toplam 648. Achieng 2. krediyi alıyor.

# “Ek ücret” ve “teminat” burada açıklanır, sözleşmelerde durduğu gibi.
rule =
    Her teklifte 4 şeyi bulun:
    🧮 Toplam: geri ödeyeceğiniz paranın hepsi.
    💸 Ek ücretler: işlemlerin bedeli, başta veya sonra.
    📅 Tarihler: Ayda ne kadar, ne zamandan ne zamana kadar?
    🔒 Teminat: Ödeyemezseniz alabilecekleri şey. Bazen bu, sizin yerinize ödeyen bir kişidir.

    Toplam yok mu? O zaman imza da yok.
    .next = İleri
    .easy =
    4 şeyi bulun:
    🧮 Toplam: geri ödeyeceğiniz her şey
    💸 Ek ücretler: işlemlerin bedeli
    📅 Tarihler: Ne kadar, ne zamana kadar?
    🔒 Teminat: Ödeyemediniz mi? Ne alabilirler?

    Toplam yok mu? İmza yok.

# Uydurma bir teklif. 24 x 40 = 960; 960 + 50 = 1010; 1010 - 800 = 210.
offer =
    Bu, uydurma bir tekliftir:

    Alırsınız: 800 euro
    Ödersiniz: ayda 40 euro, 24 ay
    Baştaki ek ücret: 50 euro
    Teminat: kamyonetiniz
    Sadece bugün!
    .next = İleri
    .easy =
    Bu teklif gerçek değil:

    Alırsınız: 800 euro
    Ödersiniz: ayda 40 euro, 24 ay
    Ek ücret: 50 euro
    Teminat: kamyonetiniz
    Sadece bugün!

months = Farid bu teklifi okuyor. 24 ay boyunca ayda 40 euro ödüyor. Toplam ne kadar?
    .sixty-four = 64 euro
    .eight-hundred = 800 euro
    .nine-sixty = 960 euro
    .easy = Farid 24 ay, ayda 40 euro ödüyor. Toplam ne kadar?
months-sixty-four = 64, 40 artı 24 eder. Ama Farid her ay 40 euro ödüyor: 24 kere 40, 960 eder.
    .easy = Her ay ödüyor. 24 kere 40, 960 eder.
months-eight-hundred = 800, aldığı paradır. Daha çok geri öder: 24 kere 40, 960 eder.
    .easy = 800 aldığı para. 24 kere 40, 960 eder.
months-nine-sixty = Evet. 24 kere 40, 960 eder. Teklif bu sayıyı söylemiyor, o yüzden Farid hesaplıyor.
    .easy = Evet. 24 kere 40, 960 eder.

total = Aylar 960 euro. Baştaki ek ücret 50. Farid toplam ne kadar geri öder?
    .nine-ten = 910 euro
    .nine-sixty = 960 euro
    .ten-ten = 1010 euro
    .easy = Aylar 960 euro. Ek ücret 50. Toplam ne kadar?
total-nine-ten = Ek ücreti de öder, o yüzden eklenir: 960 artı 50, 1010 eder. 800 alıyor, yani kredinin bedeli 210.
    .easy = Ek ücreti de öder. 960 artı 50, 1010 eder.
total-nine-sixty = Bunlar aylar. Şimdi ek ücret eklenir: 960 artı 50, 1010 eder. 800 alıyor, yani kredinin bedeli 210.
    .easy = Ek ücret 50 daha. 960 artı 50, 1010 eder.
total-ten-ten = Evet. 960 artı 50, 1010 eder. 800 alıyor, yani kredinin bedeli 210 euro.
    .easy = Evet, 1010. 800 alıyor. Yani bedeli 210.

security = Farid kamyonetiyle dükkânlara yiyecek götürüyor. Teklifte yazıyor: “Teminat: kamyonetiniz.” Bu ne demek?
    .safe = 🛡 Araç güvende
    .take = 🚐 Onu alabilirler
    .gift = 🎁 Araç verirler
    .easy = Teklifte yazıyor: “Teminat: kamyonetiniz.” Bu ne demek?
security-safe = Kelime kulağa öyle geliyor. Ama onun kamyonetini değil, onların parasını korur. Farid ödeyemezse kamyoneti alabilirler.
    .easy = Öyle geliyor. Ama ödeyemezse kamyoneti alabilirler.
security-take = Evet. Ödeyemezse kamyoneti alabilirler, oysa o iş için gerekli. Farid teminatsız bir teklif ister.
    .easy = Evet. Kamyonet iş için gerekli. O yüzden başka bir teklif ister.
security-gift = Güzel olurdu. Ama kamyonet zaten onun. Ödeyemezse onu alabilirler.
    .easy = Kamyonet zaten onun. Ödeyemezse onu alabilirler.

today = Adam Farid’e diyor ki: “Sadece bugün! Burayı imzala, sonra okursun.” En iyisi hangisi?
    .sign = ✍️ Bugün imzalamak
    .home = 📄 Eve götürmek
    .ask-friend = 👥 Arkadaş imzalasın
    .easy = “Sadece bugün! Burayı imzala, sonra okursun.” Farid için en iyisi hangisi?
today-sign = Ona para gerekiyor ve 1 imza hızlıdır. Ama imza onu 24 ay bağlar. Adil bir teklif yarın da durur.
    .easy = Hızlıdır. Ama onu 24 ay bağlar. Önce eve götürür.
today-home = Evet. Evde 4 şeyi bulur ve birine gösterir. Adil bir teklif yarın da durur.
    .easy = Evet. Evde okur. Birine gösterir.
today-ask-friend = O zaman belki arkadaşı hepsini ödemek zorunda kalır ve teklif daha iyi olmaz. Farid kâğıdı eve götürür ve 4 şeyi bulur.
    .easy = O zaman arkadaşı ödemek zorunda kalır. Farid kâğıdı eve götürür.

# Güvenlik kartı: para üzerinde baskı ve borçlar. “Bir insana sor” her zaman duran düğmedir.
control =
    Sadece kendiniz için imzalarsınız ve sadece isterseniz. Başka birinin kredisine imza atarsanız hepsini siz ödemek zorunda kalabilirsiniz.

    Biri size zorla imza attırıyor mu, paranızı veya kartınızı alıyor mu, evde de? Suç sizde değil. “Bir insana sor” düğmesine dokunun. Bir krediyi geri ödeyemiyor musunuz? Yine dokunun: Çoğu zaman ücretsiz danışma vardır.
    .next = İleri
    .easy =
    Sadece isterseniz imzalayın. Başkası için mi imza attınız? Belki siz ödersiniz.

    Biri size zorla mı imza attırıyor? Paranızı mı alıyor? Geri ödeyemiyor musunuz? Suç sizde değil. “Bir insana sor” düğmesine dokunun.

before-signing =
    İmzadan önce 2 soru daha sorun: Geç ödersem ne olur? Daha erken ödersem bedeli ne? Dili iyi okuyan birini yanınıza alın.

    İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
    2 soru daha sorun. Geç ödersem ne olur? Daha erken ödeyebilir miyim?

    İzin belgeniz kendi işinize izin veriyor mu? Emin değil misiniz? Durun. Önce sorun.

four-things =
    Göreviniz: Bir teklifte 4 şeyi bulun. Teklifiniz yok mu? Bir dükkândan alın: “Taksitle ödeyin.” Borç almanız gerekmez.

    Teklif gerçek mi? İmzadan önce mentorunuza veya ücretsiz bir danışma merkezine gösterin. Sonra düğmeye dokunun.
    .done = ✅ 4 şeyi buldum
    .easy =
    Bir teklifte 4 şeyi bulun. Teklif yok mu? Bir dükkânda bakın: “Taksitle ödeyin.”

    Gerçek bir teklif mi? İmzadan önce mentorunuza gösterin. Sonra düğmeye dokunun.
four-things-reminder =
    { $days ->
        [one] 4 şey için { $days } gün kaldı. Toplam iyi bir başlangıçtır.
       *[other] 4 şey için { $days } gün kaldı. Toplam iyi bir başlangıçtır.
    }
    .easy = Bugün toplamı bulun. Bu iyi bir başlangıçtır.
four-things-done = Tebrikler! Artık küçük bir sayının arkasında ne olduğunu görüyorsunuz.
    .easy = Tebrikler! Artık toplamı görüyorsunuz.
four-things-late = Hafta bitti, sorun değil. Bir sayı iyi bir başlangıçtır: toplam.
    .easy = Hafta bitti. Sorun değil. Toplamla başlayın.

found = Ne buldunuz: toplam, ek ücretler, tarihler, teminat? Yazın veya söyleyin. Lütfen fotoğraf, ad ve hesap numarası göndermeyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Ne buldunuz? Yazın veya söyleyin. Fotoğraf, ad, hesap numarası olmasın. Mentorunuza gider.
found-thanks = Teşekkürler. Gerçek bir teklif mi bekliyor? Onu biriyle konuşmadan imzalamayın.
    .easy = Teşekkürler. Gerçek bir teklif mi? Önce konuşun, sonra imzalayın.

end = Bir kredi teklifinde 4 şeyi bulabiliyorsunuz: toplam, ek ücretler, tarihler, teminat. Bir sonraki derste üçüncü bir kutu hazırlıyorsunuz. Orada görüşmek üzere!
    .easy = Toplam, ek ücretler, tarihler, teminat: Onları bulabiliyorsunuz. Görüşmek üzere!

later = Toplam, ek ücretler, tarihler, teminat: İmzadan önce onları bulun. Toplam yoksa imza da yok. Bir sonraki derste görüşmek üzere!
    .easy = Toplam, ek ücretler, tarihler, teminat. Toplam yok mu? İmza yok. Görüşmek üzere!
