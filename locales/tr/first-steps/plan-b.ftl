### B planı — iki risk, her birine bir cevap ve bir durma çizgisi.
###
### Burada tek bir ülkenin dairesi ve borç kuralı olmamalı: Onları danışma merkezleri bilir.

# En fazla 40 harf.
title = B planı

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Zamanında durmak bir beceridir.
    .easy = Durmak bir beceridir.

hello = Bugün bir B planı yazıyorsunuz: Bir şey ters gidince ne yaparsınız ve ne zaman durursunuz? Yaklaşık 6 dakika sürer.
    .easy = Bugün zor günler için bir B planı yapıyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir; hesaplar doğru kalmalı.
# 80 x 6 = 480.
story =
    Chidi yazıcı tamir ediyor. Ocak ayında bir kart yazıyor: “Mart ayında 6’dan az tamir gelirse atölyemi kapatırım.” Mart ayında 2 tane geliyor.

    Üzülüyor. Kapatıyor ve son 1 ay kira ödüyor, 80 euro. 6 ay daha kira 480 euro ederdi. Bugün maaşlı bir işi var ve cumartesi günleri yazıcı tamir ediyor. Borcu yok.
    .next = İleri
    .easy =
    Chidi yazıcı tamir ediyor. Yazıyor: “Mart ayında 6’dan az tamir gelirse dururum.” Mart ayında 2 tane geliyor.

    Üzülüyor. Duruyor. Şimdi maaşlı bir işi var. Borcu yok.

rule =
    B planının kartları vardır. Her kartın 2 yüzü var:
    ❗ Eğer: ters gidebilecek bir şey. Onu görebilir veya sayabilirsiniz.
    ➡️ O zaman: aynı gün yapacağınız bir şey.

    Sadece 2 risk seçin: biri sık gelen, biri pahalıya gelen. Onları sakin bir günde yazın.
    .next = İleri
    .easy =
    Bir kartın 2 yüzü var:
    ❗ Eğer: ters gidebilecek bir şey. Onu görebilirsiniz.
    ➡️ O zaman: aynı gün yapacağınız bir şey.

    Sakin bir günde 2 kart yazın.

line =
    Bir de durma çizgisi gerekir: bir tarih ve bir sayı. “Bu gün sayarım. Bundan azsa dururum.”

    Sadece, ailenize kira ve yiyecek için gerekmeyen parayı kullanın. Zamanında durmak bir beceridir: Öğrendikleriniz sizde kalır.
    .next = İleri
    .easy =
    Bir durma çizgisi gerekir: bir tarih ve bir sayı. “Bundan azsa dururum.”

    Kira ve yiyecek parasını hiçbir zaman kullanmayın. Zamanında durmak bir beceridir.

if = Hadiza mutfak makinesi tamir ediyor. Bir kart yazıyor. Hangi “eğer” en iyisi?
    .bad = 🌧 Kötü giderse
    .two-weeks = 🤕 2 hafta hasta olursam
    .people = 🚶 İnsanlar kötüyse
    .easy = Hadiza mutfak makinesi tamir ediyor. Hangi “eğer” en iyisi?
if-bad = Dürüst ama çok geniş. Bunu hangi gün bilir? “2 hafta hasta olursam” açıktır: Onu görebilir.
    .easy = O hangi gün? “2 hafta hasta olursam” açıktır.
if-two-weeks = Evet. Onu görebilir ve günleri sayabilir. Böylece kartın ne zaman başladığını bilir.
    .easy = Evet. Günleri sayabilir.
if-people = Bazı insanlar zordur, doğru. Ama bu kartın hangi gün başladığını göremez. “2 hafta hasta olursam” açıktır.
    .easy = Hangi gün başlar? “2 hafta hasta olursam” açıktır.

then = “Eğer 2 hafta hasta olursam, o zaman …” En iyi cevap hangisi?
    .wait = ⏳ Bekler ve umarım
    .call = 📞 Müşterileri ararım
    .pain = 💪 Ağrıyla çalışırım
    .easy = “Eğer 2 hafta hasta olursam, o zaman …” En iyi cevap hangisi?
then-wait = Bazen sadece bekleyebiliriz. Ama müşterileri de bekler ve bir şey bilmez. Aynı gün bir telefon daha iyi.
    .easy = Müşterileri de bekler. Bir telefon daha iyi.
then-call = Evet. Aynı gün arar ve yeni bir tarih verir. Ya da onları güvendiği birine gönderir.
    .easy = Evet. Arar ve yeni bir tarih verir.
then-pain = Sözünü tutmak istiyor. Ama daha çok hasta olabilir, o zaman 2 ay sürer. Yeni bir tarihle telefon daha iyi.
    .easy = O zaman daha uzun hasta kalabilir. Bir telefon daha iyi.

# 300 : 75 = 4.
months = Şimdi çizgisi. Kaybedebileceği 300 euro var. Her ay 75 euro eksik kalıyor. 300 euro kaç ay sonra biter?
    .three = 3 ay
    .four = 4 ay
    .five = 5 ay
    .easy = Hadiza 300 euro kaybedebilir. Her ay 75 eksik kalıyor. Kaç ay sonra biter?
months-three = Az kaldı. 3 kere 75, 225 eder: Daha 75 euro var. 4 kere 75, 300 eder.
    .easy = Az kaldı. 3 kere 75, 225 eder. 4 kere 75, 300 eder.
months-four = Evet. 4 kere 75, 300 eder. Çizgisi: “4 ay sonra hâlâ para eksikse dururum.”
    .easy = Evet. 4 kere 75, 300 eder. O zaman durur.
months-five = 5 kere 75, 375 eder: Bu, onda olandan fazla. 4 kere 75, 300 eder.
    .easy = 5 kere 75, 375 eder. Onda 300 var: 4 ay.

reached = 4 ay bitti ve hâlâ her ay 75 euro eksik. Bir arkadaşı diyor ki: “500 borç al ve devam et!” Hadiza için en iyisi hangisi?
    .borrow = 💶 500 borç almak
    .stop = ✋ Plana uyup durmak
    .hide = 🤐 Sessizce sürdürmek
    .easy = 4 ay bitti. Hâlâ para eksik. Bir arkadaşı diyor ki: “500 borç al!” En iyisi hangisi?
reached-borrow = Arkadaşı yardım etmek istiyor. Ama her ay yine 75 euro eksik kalır, bir de borç olur. Önce durur ve nedenini bulur.
    .easy = O zaman yine para eksik, bir de borcu var. Önce durur.
reached-stop = Evet. Bunu sakin bir günde yazdı. Arkadaşlarına tamir yapabilir, maaşlı iş bulabilir, başka bir fiyatla yeniden deneyebilir.
    .easy = Evet. Bunu sakin bir günde yazdı. Sonra yeniden deneyebilir.
reached-hide = “Duruyorum” demek zordur. Ama tek başına daha ağır olur ve her ay 75 euroya mal olur. Bir konuşma yardım eder: bir arkadaşla veya mentorla.
    .easy = Tek başına daha ağır olur. Her ay 75 euro gider. Bir konuşma yardım eder.

# Güvenlik kartı: izin belgesi ve resmî daireler.
before-stopping =
    Durmak mı istiyorsunuz? Önce bir danışma merkezine 2 şey sorun. İzin belgem için bu iş veya parası gerekli mi? Ve durduğumu hangi resmî daire bilmeli?

    Vergi ve sigorta genelde kendiliğinden bitmez. Parası ödenmiş işi bitirin veya parayı geri verin.
    .next = İleri
    .easy =
    Durmak mı istiyorsunuz? Önce bir danışma merkezine sorun. İzin belgem için bu iş gerekli mi? Hangi resmî daire bilmeli?

    Müşteriler ödedi mi? İşi bitirin veya parayı geri verin.

# Güvenlik kartı: borçlar ve ağır bir yürek. “Bir insana sor” her zaman duran düğmedir.
debts =
    Borcunuz mu var? Her mektubu açın ve borç danışmasına sorun: Ücretsiz yerler vardır. Kredi için pasaportunuzu veya kartınızı hiçbir zaman vermeyin.

    Borç çok ağır gelebilir. Gücünüz bittiyse burada “Bir insana sor” düğmesine dokunun.
    .next = İleri
    .easy =
    Borcunuz mu var? Her mektubu açın. Ücretsiz yerler yardım eder. Pasaportunuzu veya kartınızı kimseye vermeyin.

    Çok mu ağır geliyor? “Bir insana sor” düğmesine dokunun.

two-cards =
    Göreviniz: 2 kart yazın: “Eğer …, o zaman …”. Biri sık gelen bir risk için, biri pahalıya gelen bir risk için. Altına çizginizi yazın: bir tarih ve bir sayı.

    Kartları sakin birine gösterin. Sonra düğmeye dokunun.
    .done = ✅ 2 kartım hazır
    .easy =
    2 kart yazın: “Eğer …, o zaman …”. Çizginizi yazın: bir tarih ve bir sayı.

    Onları bir arkadaşa gösterin. Sonra düğmeye dokunun.
two-cards-reminder =
    { $days ->
        [one] 2 kartınız için { $days } gün kaldı. En sık ne ters gider?
       *[other] 2 kartınız için { $days } gün kaldı. En sık ne ters gider?
    }
    .easy = Sık sık ne ters gider? Bugün bir kart yazın.
two-cards-done = Tebrikler! Kötü bir günde cevabınız hazır.
    .easy = Tebrikler! Cevaplarınız hazır.
two-cards-late = Hafta bitti, sorun değil. Bir kartla başlayın: “Eğer 2 hafta hasta olursam, o zaman …”
    .easy = Hafta bitti. Sorun değil. Bir kartla başlayın.

one-card = Kartlarınızdan birini gönderin: “Eğer …, o zaman …”. Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Bir kart gönderin: “Eğer …, o zaman …”. Yazın veya söyleyin. Mentorunuza gider.
one-card-thanks = Teşekkürler. Kartlarınıza her ay yeniden bakın: Riskler değişir.
    .easy = Teşekkürler. Kartlarınıza her ay bakın.

end = 2 risk, 2 cevap, bir durma çizgisi: Bu sizin B planınız. Bir sonraki derste 30 gün planlıyorsunuz. Bu son ders. Orada görüşmek üzere!
    .easy = 2 kart ve bir çizgi: B planınız. Sonraki: son ders. Görüşmek üzere!

later = Eğer, o zaman ve bir durma çizgisi: Sakin bir günde bir kart yazın. Bir sonraki ders son derstir. Orada görüşmek üzere!
    .easy = Eğer, o zaman ve bir durma çizgisi. Sakin bir günde yazın. Görüşmek üzere!
