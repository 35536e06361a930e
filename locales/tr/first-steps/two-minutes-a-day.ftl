### Günde 2 dakika — giren ve çıkan parayı yazmak.

# En fazla 40 harf.
title = Günde 2 dakika

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Giren, çıkan, tamam. Bugün ne vardı?
    .easy = Giren, çıkan, tamam. Bugün ne vardı?

hello = Bugün giren ve çıkan parayı günde 2 dakikada yazmayı öğreniyorsunuz. Ders yaklaşık 6 dakika sürer.
    .easy = Bugün giren ve çıkan parayı yazıyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir.
story =
    Amadou halı yıkıyor. Kâğıtları 4 torbada, sayılar aklında. Martta bir danışma merkezinde biri soruyor: “Ne kadar girdi? Ne kadar çıktı?” Amadou 2 akşam arıyor, bazı kâğıtlar kaybolmuş.

    Nisanda her akşam 2 dakika yazıyor. Artık görüyor: Otobüs, sabundan pahalı.
    .next = İleri
    .easy =
    Amadou halı yıkıyor. Kâğıtları 4 torbada. Ne kadar girdi? Ne kadar çıktı? Bilmiyor.

    Şimdi her akşam 2 dakika yazıyor. Görüyor: Otobüs, sabundan pahalı.

rule =
    Giren, çıkan, tamam. Her akşam, her şey için bir satır:
    📅 Gün ve bir kelime: Neydi?
    ➕ Giren: müşteriden gelen para.
    ➖ Çıkan: iş için ödediğiniz para.
    🧾 Fiş: Bir zarfta saklayın.

    Aynı gün yazın, hep aynı saatte. Bugün para yok mu? 0 yazın.
    .next = İleri
    .easy =
    Her akşam:
    📅 Gün ve bir kelime
    ➕ Giren: Müşteri ödedi
    ➖ Çıkan: İş için ödediniz
    🧾 Fişi saklayın

    Bugün para yok mu? 0 yazın.

# 40 + 16 - 6 - 4 + 20 = 66.
book =
    Halima kıyafet tamir ediyor. Defterinde 5 satır var:
    1️⃣ Pazartesi, başta kutuda: 40
    2️⃣ Pazartesi, 2 etek: giren 16
    3️⃣ Salı, iplik: …
    4️⃣ Çarşamba, müşteriye otobüs: çıkan 4
    5️⃣ Perşembe, bir ceket: giren 20

    3. satır daha dolu değil. Eski bir defter ve bir kalem yeter.
    .next = İleri
    .easy =
    Halima kıyafet tamir ediyor. Defterinde 5 satır var:
    1️⃣ Başta: 40
    2️⃣ 2 etek: giren 16
    3️⃣ İplik: …
    4️⃣ İş için otobüs: çıkan 4
    5️⃣ Bir ceket: giren 20

    3. satır daha dolu değil.

thread = 3. satır: Salı günü Halima iş kutusundaki parayla 6 euroya iplik alıyor. Ne yazmalı?
    .in = ➕ Giren 6
    .out = ➖ Çıkan 6
    .nothing = 🤷 Hiçbir şey, az
    .easy = Halima 6 euroya iplik alıyor. Ne yazmalı?
thread-in = İplik giriyor, doğru. Ama defter parayı sayar ve para çıkıyor: çıkan 6.
    .easy = İplik giriyor. Ama para çıkıyor: çıkan 6.
thread-out = Evet. İş için ödenen para çıkar: çıkan 6. Fişi zarfına koyar.
    .easy = Evet. Çıkan 6. Fişi saklar.
thread-nothing = Para az, doğru. Ama birçok küçük şey bir ayda çok para eder. Şunu yazar: çıkan 6.
    .easy = Birçok küçük şey çok para eder. Şunu yazar: çıkan 6.

# Baştaki para olmadan 26, çıkan para olmadan 76.
in-the-box = Perşembe akşamı. Başta 40, giren 16, çıkan 6, çıkan 4, giren 20. Halima’nın kutusunda ne kadar var?
    .twenty-six = 26 euro
    .sixty-six = 66 euro
    .seventy-six = 76 euro
    .easy = Başta 40, giren 16, çıkan 6, çıkan 4, giren 20. Kutuda ne kadar var?
in-the-box-twenty-six = Giren ve çıkan doğru: 36 eksi 10, 26 eder. Şimdi baştaki parayı ekleyin: 40 artı 26, 66 eder.
    .easy = Az kaldı. Baştaki parayı ekleyin: 40 artı 26, 66 eder.
in-the-box-sixty-six = Evet. 40 artı 16, 56 eder. 56 eksi 6 eksi 4, 46 eder. 46 artı 20, 66 eder.
    .easy = Evet. 40 artı 36 eksi 10, 66 eder.
in-the-box-seventy-six = Baştaki ve giren para doğru. Şimdi çıkan parayı çıkarın: 76 eksi 10, 66 eder.
    .easy = Az kaldı. 10 çıktı. 76 eksi 10, 66 eder.

# 66 - 61 = 5.
missing = Halima kutusunu sayıyor. Defterde 66 yazıyor, ama kutuda 61 euro var. En iyisi hangisi?
    .change = ✏️ Deftere 61 yazmak
    .add = 🏠 Evden 5 eklemek
    .look = 🔎 5 euroyu aramak
    .easy = Defterde 66 yazıyor. Kutuda 61 var. En iyisi hangisi?
missing-change = O zaman defter ve kutu yine aynı olur. Ama bir ay sonra nedenini bilmez. Önce 5 euroyu arar.
    .easy = O zaman nedenini bilmez. Önce 5 euroyu arar.
missing-add = Aile cebinin yardımı iyi niyetli. Ama hata kalır ve cepler karışır. Önce 5 euroyu arar.
    .easy = O zaman cepler karışır. Önce 5 euroyu arar.
missing-look = Evet. Belki bir fiş eksik. Bir şey bulamazsa şunu yazar: çıkan 5, bilinmiyor. Herkes hata yapabilir.
    .easy = Evet. Bulamazsa şunu yazar: çıkan 5, bilinmiyor.

# Güvenlik kartı: kâğıtlar, adlar ve gizli bilgiler.
safe =
    Banka hesabınızdaki para da sayılır: Onu aynı deftere yazın. Genelde kâğıtları birkaç yıl saklamanız gerekir. Ne kadar süre olduğunu sorun ve verginin ne kadar olduğunu sorun.

    Defteri evde güvenli bir yerde tutun. İçine kart şifresi veya başka bir şifre yazmayın.
    .next = İleri
    .easy =
    Bankadaki para da sayılır. Kâğıtları saklayın. Sorun: Ne kadar süre? Sorun: Vergi ne kadar?

    Defteri güvenli bir yerde tutun. İçine asla şifre yazmayın.

seven-days =
    Göreviniz: 7 gün, her akşam 2 dakika yazın. Gün, kelime, giren, çıkan. Daha kendi işiniz yok mu? Kendi alışverişinizle alıştırma yapın. Aynı iş.

    Buraya sayı göndermeyin. 7 gün sonra düğmeye dokunun.
    .done = ✅ 7 gün yazıldı
    .easy =
    7 gün yazın: gün, kelime, giren, çıkan. Daha kendi işiniz yok mu? Kendi alışverişinizle alıştırma yapın.

    Buraya sayı göndermeyin. 7 gün sonra düğmeye dokunun.
seven-days-reminder = Giren, çıkan, tamam: 2 dakika yeter. Bir günü unuttunuz mu? Boş bırakın ve bugün devam edin.
    .easy = Giren, çıkan, tamam. Bir günü unuttunuz mu? Bugün devam edin.
seven-days-done = Tebrikler! Defterinizde 7 gün var: Artık paranın nereye gittiğini görebilirsiniz.
    .easy = Tebrikler! Artık paranın nereye gittiğini görüyorsunuz.
seven-days-late = Günler bitti, sorun değil. Bu akşam bir satırla başlayabilirsiniz.
    .easy = Günler bitti. Sorun değil. Bir satırla başlayın.

# 7 gün yazdıktan sonra veya daha azından sonra.
week =
    Defterle bir hafta. Ne gördünüz veya ne zordu? Yazın veya söyleyin. Bu sizin günlüğünüz, mentorunuz onu görmez.

    Lütfen kart veya hesap numarası yazmayın.
    .easy =
    Defterle bir hafta. Ne gördünüz? Ne zordu? Yazın veya söyleyin.
    Bu sizin günlüğünüz. Mentorunuz onu görmez.
    Kart numarası göndermeyin.
week-thanks = Teşekkürler. Sözleriniz günlüğünüzde.
    .easy = Teşekkürler. Sözleriniz günlüğünüzde.

end = Giren, çıkan, tamam: her akşam 2 dakika. Ve her gün yeniden başlayabilirsiniz. Defteriniz paranızı açıkça görmenize yardım eder. Bir sonraki derste görüşmek üzere!
    .easy = Giren, çıkan, tamam. Defteriniz paranızı görmenize yardım eder. Görüşmek üzere!
