### Kaç tane satmalıyım? — zararın bittiği sayı.

# En fazla 40 harf.
title = Kaç tane satmalıyım?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Kaç satış masraflarınızı karşılar? Bu sayı sizin hedefinizdir.
    .easy = Kaç satış masraflarınızı karşılar? Bu sizin hedefinizdir.

hello = Bugün bir sayı buluyorsunuz: Kaç tane satınca zarar biter? Yaklaşık 6 dakika sürer.
    .easy = Bugün bir sayı buluyorsunuz: hedefiniz. 6 dakika sürer.

# Ad ve mallar çeviride değişebilir; hesaplar doğru kalmalı.
# 5 - 2 = 3; 14 x 3 = 42; 60 - 42 = 18; 25 x 3 = 75; 75 - 60 = 15.
story =
    Rashid saksıda nane ve fesleğen satıyor. Pazardaki tezgâhı ayda 60 euro, kimse gelmese de. Bir saksı ona 2 euroya mal oluyor. 5 euroya satıyor, yani 3 euro kalıyor.

    Mayısta 14 saksı satıyor. 14 kere 3, 42 eder, yani tezgâh için 18 euro eksik. Haziranda 25 saksı satıyor. 25 kere 3, 75 eder: Tezgâh ödendi, 15 euro da arttı.
    .next = İleri
    .easy =
    Rashid saksıda nane satıyor. Tezgâhı ayda 60 euro. Her saksıdan 3 euro kalıyor.

    Mayısta 14 tane satıyor. Bu 42 euro eder. 18 euro eksik. Haziranda 25 tane satıyor. Bu 75 eder. 15 euro artıyor.

# 60 : 3 = 20.
rule =
    Sayınız için 3 adım:
    📅 Her ay: Hiç müşteri yokken ne ödüyorsunuz? Rashid: 60.
    ➖ Bir satış: fiyat eksi onun kendi masrafı. Rashid: 5 eksi 2, 3 eder.
    ➗ Bölün: 60 bölü 3, 20 eder.

    20 saksıyla Rashid zarar etmez. 21. saksıyla para artar. Sonucunuz 6 buçuk mu? 7 sayın.
    .next = İleri
    .easy =
    3 adım:
    📅 Her ay ne ödüyorum? 60.
    ➖ Bir satıştan ne kalıyor? 5 eksi 2, 3 eder.
    ➗ Bölün: 60 bölü 3, 20 eder.

    20 saksıyla Rashid zarar etmez.

every-month = Nilufar insanlara bilgisayar öğretiyor. Oda ayda 40 euro. Kâğıt ve otobüs her ders için 2 euro. 1. adım: Hiç öğrenci yokken bir ayda ne öder?
    .room = 🏢 Oda: 40
    .paper = 📄 Kâğıt, otobüs: 2
    .both = ➕ İkisi: 42
    .easy = Nilufar bilgisayar öğretiyor. Oda ayda 40 euro. Kâğıt ve otobüs bir ders için 2 euro. Kimse gelmiyor. Ne öder?
every-month-room = Evet. Oda 40 euro, kimse gelmese de.
    .easy = Evet. Oda 40 euro, kimse gelmese de.
every-month-paper = Bu 2 euro sadece ders olunca ödenir. Hiç öğrenci yokken de odayı öder: 40 euro.
    .easy = Ders yok, kâğıt yok. Odayı öder: 40.
every-month-both = Oda doğru. Ama ders yoksa kâğıt ve otobüs gerekmez. O yüzden 40 euro.
    .easy = Oda doğru. Ders yok, kâğıt yok. O yüzden 40.

# 10 - 2 = 8.
stays = 2. adım: Bir öğrenci 1 ders için Nilufar’a 10 euro ödüyor. Kâğıt ve otobüs ona 2 euroya mal oluyor. 1 dersten ne kadar kalır?
    .eight = 8 euro
    .ten = 10 euro
    .twelve = 12 euro
    .easy = Bir ders 10 euro. Kâğıt ve otobüs 2 euro. Ne kadar kalır?
stays-eight = Evet. 10 eksi 2, 8 eder. Bu 8 euro odayı ödemeye yardım eder.
    .easy = Evet. 10 eksi 2, 8 eder.
stays-ten = 10 euro giriyor. Ama kâğıt ve otobüs parası çıkıyor: 10 eksi 2, 8 eder.
    .easy = 10 giriyor. 2 çıkıyor. 10 eksi 2, 8 eder.
stays-twelve = 2 euro bir masraf, o yüzden 10 eurodan çıkar: 10 eksi 2, 8 eder.
    .easy = 2 euro çıkıyor. 10 eksi 2, 8 eder.

# 40 : 8 = 5; 4 x 8 = 32.
lessons = 3. adım: Oda ayda 40 euro ve her dersten 8 euro kalıyor. Kaç dersle Nilufar’ın zararı biter? Sayıyı yazın.
    .easy = Oda 40 euro. Her dersten 8 kalıyor. Kaç ders odayı öder? Sayıyı yazın.
lessons-right = Evet. 40 bölü 8, 5 eder. 5 dersle oda ödenir.
    .easy = Evet. 5 kere 8, 40 eder. Oda ödendi.
lessons-four = Dersten 10 kalsaydı 4 ders yeterdi. Ama sadece 8 kalıyor: 4 kere 8, 32 eder. 5 kere 8, 40 eder.
    .easy = Az kaldı. 4 kere 8, 32 eder. 5 kere 8, 40 eder.
lessons-twenty = 40 bölü 2, 20 eder. Ama 2, kâğıt ve otobüs masrafı. Kalan 8: 40 bölü 8, 5 eder.
    .easy = Sayıyı 2 ile değil, 8 ile bölün. 40 bölü 8, 5 eder.
lessons-other = Burada oda, bir dersten kalana bölünür: 40 bölü 8, 5 eder. 5 dersle oda ödenir.
    .easy = 5 kere 8, 40 eder. Yani 5 ders odayı öder.

# 6 - 2 = 4; 40 : 4 = 10.
more-lessons = Bir arkadaşı diyor ki: “Bir ders için sadece 6 euro iste.” Kâğıt ve otobüs yine 2 euro, yani 4 euro kalıyor. Oda 40 euro. Nilufar’ın sayısı şimdi kaç? Sayıyı yazın.
    .easy = Şimdi bir ders sadece 6 euro. Yani 4 kalıyor. Oda 40 euro. Sayı şimdi kaç? Sayıyı yazın.
more-lessons-right = Evet. 40 bölü 4, 10 eder. Fiyat düşünce 2 kat daha fazla satması gerekir.
    .easy = Evet. 40 bölü 4, 10 eder. Daha çok satması gerekir.
more-lessons-five = Bu, ders 10 euroyken doğruydu. Şimdi 8 değil, 4 kalıyor: 40 bölü 4, 10 eder.
    .easy = Bu önceydi. Şimdi 4 kalıyor. 40 bölü 4, 10 eder.
more-lessons-other = Şimdi her dersten daha az kalıyor, o yüzden daha çok ders gerekir: 40 bölü 4, 10 eder.
    .easy = Şimdi 4 kalıyor. 40 bölü 4, 10 eder.

# 60 + 90 = 150; 150 : 3 = 50.
pay =
    Bu sayıda sizin maaşınız daha yok. Rashid, emeği ve vergi için ayda 90 euro istiyor. Önce verginin ne kadar olduğunu sorun.

    60 artı 90, 150 eder. 150 bölü 3, 50 saksı eder. 50 tane satabilir mi? Satamazsa fiyatı, masrafları veya yeri değiştirir. Ya da zamanında durur.
    .next = İleri
    .easy =
    Bu sayıda sizin maaşınız daha yok. Rashid, emeği ve vergi için 90 euro istiyor. Verginin ne kadar olduğunu sorun.

    60 artı 90, 150 eder. 150 bölü 3, 50 eder. 50 tane satabilir mi? Satamazsa bir şeyi değiştirir.

# Güvenlik kartı: sözleşmeler ve izin.
sign =
    Bir oda veya tezgâh her ay para ister. İmzalamadan önce sayınızı bulun. Sorun: Ne zaman bırakabilirim? Kâğıdı eve götürün ve birine gösterin.

    Ve izin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
    Bir oda her ay para ister. Önce sayınızı bulun, sonra imzalayın. Sorun: Ne zaman bırakabilirim?

    İzin belgeniz kendi işinize izin vermiyor mu? Ya da emin değil misiniz? Durun. Önce sorun.

on-paper =
    Göreviniz: Sayınızı kâğıda yazın. 3 satır: her ay ne ödüyorsunuz, bir satıştan ne kalıyor ve birinci bölü ikinci. Tahmin de olur.

    Aylık masrafınız yok mu? O zaman kaç satışın aletlerinizi ödediğini yazın. Sonra düğmeye dokunun.
    .done = ✅ Sayım hazır
    .easy =
    3 satır yazın. Her ay ne ödüyorsunuz? Bir satıştan ne kalıyor? Bölün. Tahmin de olur.

    Aylık masraf yok mu? Kaç satış aletlerinizi öder? Sonra düğmeye dokunun.
on-paper-reminder =
    { $days ->
        [one] Sayınız için { $days } gün kaldı. Her ay ne ödüyorsunuz?
       *[other] Sayınız için { $days } gün kaldı. Her ay ne ödüyorsunuz?
    }
    .easy = Her ay ne ödüyorsunuz? Bugün bu satırı yazın.
on-paper-done = Tebrikler! Artık hedefinizin bir sayısı var.
    .easy = Tebrikler! Hedefinizin bir sayısı var.
on-paper-late = Hafta bitti, sorun değil. Bir satır bir başlangıçtır: Her ay ne ödüyorsunuz?
    .easy = Hafta bitti. Sorun değil. Bir satır bir başlangıçtır.

possible = Sayınıza bakın. 1 ayda bu kadar satabilir misiniz? Ne düşündüğünüzü yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = 1 ayda bu kadar satabilir misiniz? Yazın veya söyleyin. Mentorunuza gider.
possible-thanks = Teşekkürler. Çok mu fazla? O zaman fiyata ve masraflara yeniden bakın.
    .easy = Teşekkürler. Çok mu fazla? Fiyata ve masraflara yeniden bakın.

end = Zararın bittiği sayıyı bulabiliyorsunuz. Bir sonraki derste günde 2 dakika para yazıyorsunuz. Orada görüşmek üzere!
    .easy = Sayınızı bulabiliyorsunuz. Sırada: günde 2 dakika. Görüşmek üzere!

later = Aylık masraflar bölü bir satıştan kalan: Bu sizin sayınızdır. Uygun bir günde onu bulun. Bir sonraki derste görüşmek üzere!
    .easy = Aylık masraflar bölü kalan. Uygun bir günde bulun. Görüşmek üzere!
