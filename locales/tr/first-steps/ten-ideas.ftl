### On dakikada on fikir — önce çok, sonra iyi.

# En fazla 40 harf.
title = On dakikada on fikir

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Tuhaf bir fikir de olur. Sizde var mı?
    .easy = Tuhaf bir fikir de olur.

hello = Bugün fikir topluyorsunuz. Bu ders daha uzun: yaklaşık 15 dakika sürer. Şimdi sakin bir zamanınız mı? O zaman “İleri” düğmesine dokunun. Değilse sonra gelin. Ders sizi bekler.
    .easy = Bugün fikir topluyorsunuz. 15 dakika sürer. Şimdi vaktiniz yok mu? Sonra gelin.
    .next = İleri

story =
    Zahra çok iyi tek bir fikir istiyor. 3 akşam masada oturuyor. Kâğıdı boş kalıyor.

    Arkadaşı Kofi masaya bir saat koyuyor. “10 dakika, 10 fikir. Kötüleri de olur.” 4. satır bitkiler için bir otel. Gülüyorlar. 9. satır 4. satırdan çıkıyor: İnsanlar seyahatteyken bitkilerini sulamak. Bu iyi bir fikir mi? Zahra henüz bilmiyor. Ama artık seçebilir.
    .next = İleri
    .easy =
    Zahra 1 iyi fikir istiyor. Kâğıdı boş kalıyor.

    Kofi “10 dakika, 10 fikir. Kötüleri de olur” diyor. Çok gülüyorlar. Artık Zahra’nın 10 fikri var.

rule =
    Kural şu: Önce çok, sonra iyi. 10 dakika boyunca sadece topluyorsunuz. Yargılamıyor ve hiçbir şey silmiyorsunuz. Tuhaf fikirler de olur.

    Ben sorularla yardım ediyorum. Bir fikir, bir mesaj. Birkaç kelime veya sesiniz yeter. Aklınıza fikir gelmiyor mu? “Yok” yazın, ben devam ederim. Fikirleriniz sizindir: Mentorunuz onları görmez.
    .next = ⏱ Başla
    .easy =
    Önce çok fikir. Sonra iyileri. Tuhaf fikir de olur.

    Ben soruyorum. Siz 1 fikir gönderin. Yazın veya söyleyin. Fikir yok mu? “Yok” yazın. Mentorunuz fikirlerinizi görmez.

# On soru, katılımcıdan on mesaj. Cevaplar kısadır ve hiçbir şeyi övmez: Yargılamak sonra gelir.
idea-1 = Fikir 1. Son dersteki notlarınıza bakın. Bu sorunlardan birini ne çözer?
    .easy = Fikir 1. Notlarınızdan bir sorun alın. Ne işe yarar?
idea-1-thanks = Bu 1. satırdı. Devam.
    .easy = Bu 1. satırdı.

idea-2 = Fikir 2. Beceri listenizden bir satır alın. Bu beceri kime gerekebilir?
    .easy = Fikir 2. Neyi iyi yapıyorsunuz? Bu kime gerekir?
idea-2-thanks = Bu 2. satırdı.
    .easy = Bu 2. satırdı.

idea-3 = Fikir 3. Bu şehirde neyi arayıp bulamıyorsunuz?
    .easy = Fikir 3. Bu şehirde ne eksik?
idea-3-thanks = Bu 3. satırdı. Yeniden okumayın, devam edin.
    .easy = Bu 3. satırdı.

idea-4 = Fikir 4. İnsanlar neleri atıyor? Onları hâlâ kim kullanabilir?
    .easy = Fikir 4. İnsanlar bir şeyler atıyor. Onları kim kullanabilir?
idea-4-thanks = Bu 4. satırdı.
    .easy = Bu 4. satırdı.

idea-5 = Fikir 5. Şimdi tuhaf bir tane. Sizi ne güldürür?
    .easy = Fikir 5. Şimdi tuhaf bir fikir!
idea-5-thanks = Bu 5. satırdı. Yarısı tamam.
    .easy = Bu 5. satırdı. Yarısı tamam.

half = 5 satırınız var. Bu güzel bir liste, burada durabilirsiniz. 5 tane daha için vaktiniz var mı? Geç gelen fikirler sizi şaşırtabilir.
    .more = ✏️ 5 tane daha
    .enough = 👍 5 tane yeter
    .easy = 5 satırınız var. Burada durabilirsiniz. Yoksa 5 tane daha mı istersiniz?

idea-6 = Fikir 6. Bildiğiniz bir dükkânı düşünün. Orada ne daha iyi olabilir?
    .easy = Fikir 6. Bir dükkân düşünün. Ne daha iyi olabilir?
idea-6-thanks = Bu 6. satırdı.
    .easy = Bu 6. satırdı.

idea-7 = Fikir 7. Saat sabahın 6’sı. Kim uyanık ve neye ihtiyacı var?
    .easy = Fikir 7. Saat sabahın 6’sı. İnsanlara ne gerekir?
idea-7-thanks = Bu 7. satırdı. Devam.
    .easy = Bu 7. satırdı.

idea-8 = Fikir 8. Bildiğiniz başka bir yeri düşünün. İnsanların orada satın alıp burada almadığı ne var?
    .easy = Fikir 8. Başka bir şehir düşünün. İnsanlar orada ne satın alıyor?
idea-8-thanks = Bu 8. satırdı.
    .easy = Bu 8. satırdı.

idea-9 = Fikir 9. Fikirlerinizden 2 tanesini birleştirin. Ne çıkıyor?
    .easy = Fikir 9. Fikirlerinizden 2 tanesini birleştirin.
idea-9-thanks = Bu 9. satırdı. Bir tane daha.
    .easy = Bu 9. satırdı. Bir tane daha!

idea-10 = Fikir 10, sonuncusu. Hangi işi her gün yapmak istersiniz?
    .easy = Fikir 10. Hangi işi her gün seversiniz?
idea-10-thanks = Bu 10. satırdı. Listeniz doldu.
    .easy = Bu 10. satırdı. Listeniz doldu.

sleep =
    Burada durun. Çok düşündünüz. Bugün seçmeyin. Önce uyuyun: Yarın listenizde daha çok şey görürsünüz.

    Fikirleriniz bu sohbette kalır. Onları kâğıda da yazabilirsiniz.
    .next = İleri
    .easy = Burada durun. Bugün seçmeyin. Önce uyuyun. Fikirleriniz bu sohbette kalır.

laugh = Kofi “köpekler için ayakkabı” yazıyor. Kuzeni gülüyor. Daha 5 dakikaları var. Kofi ne yapmalı?
    .delete = 🗑 Fikri silmeli
    .keep = 📝 Bırakıp devam etmeli
    .defend = 🗣 Neden iyi, anlatmalı
    .easy = Kofi “köpekler için ayakkabı” yazıyor. Kuzeni gülüyor. Kofi şimdi ne yapmalı?
laugh-delete = Birçok kişi böyle yapardı. Ama tuhaf bir fikir bir sonraki fikri getirebilir. Bugün her şey listede kalır.
    .easy = Tuhaf bir fikir yeni bir fikir getirebilir. Bugün her şey kalır.
laugh-keep = Evet. Kofi de gülüyor ve bir sonraki satırı yazıyor. Yargılamak başka güne kalır.
    .easy = Evet. Kofi de gülüyor. Bir sonraki satırı yazıyor.
laugh-defend = Belki haklı. Ama 5 dakika geçiyor ve yeni fikir gelmiyor. Bırakıp devam etmek daha iyi.
    .easy = Belki haklı. Ama zaman geçiyor. Bıraksın ve devam etsin.

choose-when = Zahra’nın kâğıdında 10 fikir var. Birini ne zaman seçmeli?
    .now = ⏱ Hemen
    .tomorrow = 🌙 Yarın
    .perfect = ⭐ Biri kusursuz olunca
    .easy = Zahra’nın 10 fikri var. Ne zaman seçmeli?
choose-when-now = Seçmek güzel bir duygudur. Ama şu anda en iyi görünen son fikirdir, çünkü yenidir. Bir gece sonra daha çok şey görür.
    .easy = Şimdi en iyi görünen son fikirdir. Çünkü yenidir. Bir gece sonra daha çok şey görür.
choose-when-tomorrow = Evet. Bir gece sonra listesinde daha çok şey görür. Bir sonraki ders seçmesine yardım eder.
    .easy = Evet. Önce uyur. Bir sonraki ders yardım eder.
choose-when-perfect = Hiçbir fikir başta kusursuz değildir. Denedikçe büyür. Bir gece yeter.
    .easy = Hiçbir fikir kusursuz değildir. Sonra büyür. Bir gece yeter.

child =
    Göreviniz: Tanıdığınız bir çocuktan bir fikir isteyin. Şöyle diyebilirsiniz: “Sokağımızı ne güzelleştirir?” Yakınınızda çocuk yok mu? O zaman yaşlı birine sorun.

    Dinleyin, teşekkür edin ve fikri listenize ekleyin. Lütfen buraya göndermeyin. Sonra düğmeye dokunun.
    .done = ✅ Bir fikrim daha var
    .easy = Tanıdığınız bir çocuktan bir fikir isteyin. Ya da yaşlı birine sorun. Deyin ki: “Sokağımızı ne güzelleştirir?” Listenize yazın. Göndermeyin. Sonra düğmeye dokunun.
child-reminder =
    { $days ->
        [one] Bir fikir sormak için { $days } gün kaldı. Çocuklar çoğu zaman başka şeyler görür.
       *[other] Bir fikir sormak için { $days } gün kaldı. Çocuklar çoğu zaman başka şeyler görür.
    }
    .easy = Tanıdığınız bir çocuğa sorun: Sokağımızı ne güzelleştirir?
child-done = Güzel. Size başka biri yardım etti, listeniz de uzadı.
    .easy = Güzel. Listeniz uzadı.
child-late = Hafta bitti, sorun değil. Listeniz bir sonraki ders için yeteri kadar uzun.
    .easy = Hafta bitti. Sorun değil. Listeniz iyi.

end = Önce çok, sonra iyi. Listeniz hazır. Bir sonraki derste 3 soru seçmenize yardım edecek. Orada görüşmek üzere!
    .easy = Önce çok, sonra iyi. Listeniz hazır. Görüşmek üzere!

later = Önce çok, sonra iyi. Listenizi getirin: Bir sonraki derste 3 soru seçmenize yardım edecek. Orada görüşmek üzere!
    .easy = Önce çok, sonra iyi. Listenizi getirin. Görüşmek üzere!
