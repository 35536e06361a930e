### Sorunlar fırsattır — insanların çözmek için para ödediği bir sorunun üç işareti.

# En fazla 40 harf.
title = Sorunlar fırsattır

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Bugün biri neden şikâyet etti?
    .easy = Bugün biri neden şikâyet etti?

hello = Bir sorun, bir işin başlangıcı olabilir. Bugün böyle sorunları bulmayı öğreniyorsunuz. Yaklaşık 5 dakika sürer.
    .easy = Bugün sorunlar arıyorsunuz. 5 dakika sürer.

# Adlar ve sorunlar çeviride değişebilir.
story =
    Marisol her sabah otobüse biner. İnsanların şikâyetlerini duyar. “Telefonum bozuk.” “3 haftadır tesisatçı bekliyorum.” “Paltomun fermuarı bozuk.”

    Önce “Ne çok sorun var” diye düşünür. Sonra onları küçük bir deftere yazar. 1 hafta sonra 9 satırı vardır. İnsanların zaten yardım için para ödediği satırları arar. 3 tane bulur.
    .next = İleri
    .easy =
    Marisol otobüse biner. Sorunlar duyar. “Telefonum bozuk.” “Paltom bozuk.”

    Onları yazar. 1 hafta sonra 9 sorun vardır. 3 tanesi için insanlar para öder.

rule =
    Bir şikâyet bir sorunu gösterir. Ona yakından bakın. Bir iş için fırsat olabilir mi? 3 işaret vardır.

    🔁 Sıklık: Tekrar tekrar olur.
    ⏳ Kayıp: İnsanlar zaman, para veya güç kaybeder.
    💶 Ödeme: Bugün birileri yardım için para öder.

    3 işaret de var mı? Yazın. Sadece 1 veya 2 mi? Önce başkalarına da sorun.
    .next = İleri
    .easy =
    3 işaret arayın.
    🔁 Sıklık: Yine olur.
    ⏳ Kayıp: İnsanlar zaman veya para kaybeder.
    💶 Ödeme: Biri yardım için para öder.

    3 işaret mi var? Yazın.

street = Bu sokağa bakın. Burada 3 kişinin bir sorunu var.
    .alt = 3 kişinin olduğu bir sokak. Birinin bisikletinin lastiği patlak. Biri ağır torbalarla merdivenin önünde duruyor. Biri uzun bir mektup tutuyor.
    .easy = Bu sokağa bakın. 3 kişinin bir sorunu var.

# Katılımcı aşağıdaki üç kartın her birinden buraya döner.
look = Hangi soruna bakıyorsunuz?
    .bicycle = 🚲 Bisiklet
    .bags = 🛍 Ağır torbalar
    .letter = ✉️ Uzun mektup
    .easy = Hangi soruna bakıyorsunuz?

at-bicycle =
    Hana her gün işe bisikletle gider. Yılda 4 kez lastiği patlar. O zaman 1 saat yürür. Uzaktaki bir tamirhane lastiği 12 euroya tamir eder.

    Sıklık? Evet. Kayıp? Evet. Ödeme? Evet, Hana bugün para ödüyor. Bu sorunda 3 işaret de var.
    .back = 🔎 Yeniden bak
    .next = İleri
    .easy =
    Hana işe bisikletle gider. Lastiği patlar. 1 saat yürür. Yardım için 12 euro öder.

    Sıklık? Evet. Kayıp? Evet. Ödeme? Evet. 3 işaret de var.

at-bags =
    Bay Petrov 80 yaşında. 4. katta oturuyor, asansör yok. Haftada iki kez ağır torbalar taşıyor. Çoğu zaman komşuları onun yerine taşıyor. Para almıyorlar.

    Sıklık? Evet. Kayıp? Evet, güç. Ödeme? Bugün yok. Burada iyi komşular yetiyor. Yine de ona neye ihtiyacı olduğunu sorabilirsiniz.
    .back = 🔎 Yeniden bak
    .next = İleri
    .easy =
    Bay Petrov yaşlı. Torbaları ağır. Çok merdiven var. Komşuları yardım ediyor. Para almıyorlar.

    Sıklık? Evet. Kayıp? Evet. Ödeme? Bugün yok.

at-letter =
    Amina’ya bir resmî daireden uzun bir mektup geliyor. Hepsini okuyamıyor. Yarım gün kaybediyor. Sonra bir danışma merkezi mektubu ücretsiz açıklıyor.

    Sıklık? Evet. Kayıp? Evet, zaman. Ödeme? Hayır, yardım ücretsiz. O zaman insanlara danışma merkezini anlatın. Bu güzel bir davranıştır.
    .back = 🔎 Yeniden bak
    .next = İleri
    .easy =
    Amina’nın uzun bir mektubu var. Hepsini okuyamıyor. Bir danışma merkezi yardım ediyor. Ücretsiz.

    Sıklık? Evet. Kayıp? Evet. Ödeme? Hayır. İnsanlara merkezi anlatın.

own =
    Şimdi kendi sokağınız. Bu hafta biri neden şikâyet etti? Yazın veya sesli mesaj gönderin.

    Mentorunuz onu okuyabilir veya dinleyebilir. Lütfen ad yazmayın.
    .easy =
    Şimdi sokağınız. Biri neden şikâyet etti? Yazın veya söyleyin.

    Mentorunuza gider. Lütfen ad söylemeyin.
own-thanks = Teşekkürler. Bunda 3 işaretten hangisini görüyorsunuz? Sıklık, kayıp, ödeme?
    .easy = Teşekkürler. Bunda hangi işaretler var?

# Zor durumdaki insanlarla ilgili kart.
kind =
    Her sorun bir iş değildir. Bazı insanların bir doktora, bir resmî daireye veya bir arkadaşa ihtiyacı vardır. Onlara ücretsiz yardımın yolunu gösterin.

    Biri korkuyor veya çok mu üzgün? Ona bir şey satmayın. Dinleyin ve güvenebileceği birini bulmasına yardım edin.
    .next = İleri
    .easy =
    Bazı insanlara doktor, resmî daire veya arkadaş gerekir. Ücretsiz yardımı gösterin.

    Biri çok mu üzgün? Satmayın. Dinleyin.

missing-sign = Okulun kapısında anne babalar her hafta diyor ki: “Okul çantaları çok çabuk bozuluyor. Yenisini bulmak için bir öğleden sonram gidiyor.” Hangi işareti henüz bilmiyorsunuz?
    .often = 🔁 Sıklık
    .costs = ⏳ Kayıp
    .pays = 💶 Ödeme
    .easy = Anne babalar her hafta diyor ki: “Okul çantaları bozuluyor. Bir öğleden sonram gidiyor.” Hangi işaret eksik?
missing-sign-often = Bunu her hafta söylüyorlar. Demek ki sık oluyor. Bilmediğiniz şey şu: Biri tamir için para ödüyor mu?
    .easy = Her hafta söylüyorlar. Bu sık demek. Biri para ödüyor mu? Bilmiyorsunuz.
missing-sign-costs = Bir öğleden sonraları gidiyor. Demek ki zaman kaybı var. Bilmediğiniz şey şu: Biri tamir için para ödüyor mu?
    .easy = Bir öğleden sonraları gidiyor. Bu kayıptır. Biri para ödüyor mu? Bilmiyorsunuz.
missing-sign-pays = Evet. Bunu kimse söylemiyor. O zaman anne babalara sorun: Bir çanta bozulunca bugün ne ödüyorsunuz?
    .easy = Evet. Bunu kimse söylemiyor. Anne babalara sorun: Ne ödüyorsunuz?

three-voices = 3 kişi konuşuyor. Ines: “Kış çok uzun.” Bilal: “Her hafta bir şoför kolilerimi getiriyor. Ona para ödüyorum, o geç geliyor.” Nino: “Komşum hiç selam vermiyor.” Hangi sorunda 3 işaret de var?
    .winter = ❄️ Uzun kış
    .driver = 📦 Geç gelen şoför
    .hello = 👋 Sessiz komşu
    .easy = 3 kişi konuşuyor. “Kış uzun.” “Bir şoföre para ödüyorum. Her hafta geç geliyor.” “Komşum selam vermiyor.” Hangisinde 3 işaret var?
three-voices-winter = Her yıl geliyor, doğru. Ama daha kısa bir kışı kimse satın alamaz. Geç gelen şoförde 3 işaret de var.
    .easy = Kış sık gelir. Ama kısa bir kışı kimse satın alamaz. Şoförde 3 işaret var.
three-voices-driver = Evet. Her hafta oluyor, zaman kaybettiriyor ve Bilal zaten para ödüyor.
    .easy = Evet. Her hafta oluyor. Zaman gidiyor. Bilal para ödüyor.
three-voices-hello = Bu üzebilir, doğru. Ama kimse selam için para ödemez. Geç gelen şoförde 3 işaret de var.
    .easy = Bu üzebilir. Ama kimse selam için para ödemez. Şoförde 3 işaret var.

listen =
    Göreviniz: Birkaç gün dinleyin. Otobüste, dükkânda, işte dinleyin. 3 şikâyet not edin. 3 işareti arayın. Sonra düğmeye dokunun.

    Ad yazmayın. Notlar sizindir, buraya bir şey göndermeyin. Bir sonraki derste onlara ihtiyacınız olacak.
    .done = ✅ 3 notum var
    .easy =
    Birkaç gün dinleyin. Otobüste ve dükkânda dinleyin. 3 sorun yazın. Ad yazmayın. Sonra düğmeye dokunun.

    Notlarınızı saklayın. Yakında gerekecek.
listen-reminder =
    { $days ->
        [one] Dinlemek için { $days } gün kaldı. Bugün biri neden şikâyet etti?
       *[other] Dinlemek için { $days } gün kaldı. Bugün biri neden şikâyet etti?
    }
    .easy = Bugün ne duydunuz? Bir sorun yazın.
listen-done = Güzel. Dinlediniz ve artık kâğıtta 3 sorununuz var.
    .easy = Güzel. Artık kâğıtta 3 sorun var.
listen-late = Hafta bitti, sorun değil. Her gün insanları duyuyorsunuz. Bir not bir başlangıçtır.
    .easy = Hafta bitti. Sorun değil. Bir not bir başlangıçtır.

end = Artık 3 işareti biliyorsunuz: sıklık, kayıp, ödeme. Notlarınız yanınızda olsun. Bir sonraki derste onlardan fikirler çıkacak.
    .easy = 3 işareti biliyorsunuz: sıklık, kayıp, ödeme. Notlarınızı saklayın. Görüşmek üzere!

later = Artık 3 işareti biliyorsunuz: sıklık, kayıp, ödeme. Bir sorun duyunca yazın. Bir sonraki derste görüşmek üzere!
    .easy = 3 işareti biliyorsunuz: sıklık, kayıp, ödeme. Bir sorun mu duydunuz? Yazın. Görüşmek üzere!
