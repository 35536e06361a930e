### Bu şimdi bana uygun mu? — zamana, paraya, sağlığa ve aileye sessizce bir bakış.

# En fazla 40 harf.
title = Bu şimdi bana uygun mu?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Başlamak, beklemek veya durmak? 3 cevap da iyidir.
    .easy = Başlamak, beklemek veya durmak? Her cevap iyidir.

story =
    Nadia telefon tamirini iyi bilir. Bir çamaşırhanede çalışıyor ve 2 çocuğu var. Şimdi pazarda kendi tamir masasını kurmak istiyor.

    Bir arkadaşı “Yarın başla” diyor. Bir amcası “Hiç başlama” diyor. Nadia kararsız. Bu yüzden bir kâğıt alıyor. 4 kelime yazıyor: zaman, para, sağlık, aile.
    .next = İleri
    .easy =
    Nadia telefon tamir ediyor. Çamaşırhanede çalışıyor. 2 çocuğu var.

    Pazarda bir tamir masası istiyor. Doğru zaman mı? 4 şeye bakıyor.

# Işıklar trafik ışığının ışıklarıdır.
lights =
    Nadia her kelime için bir ışık seçiyor, trafik ışığı gibi. Yeşil: Şimdi iyi. Sarı: Önce bir şeyi değiştireyim. Kırmızı: Şimdi bir sorun var.

    Kırmızı ışık sizin suçunuz değildir. Nereye bakacağınızı gösterir. Ve değişebilir.

    Şimdi sıra sizde. Puan yok, yanlış cevap yok.
    .next = İleri
    .easy =
    Yeşil: İyi. Sarı: Önce bir şeyi değiştireyim. Kırmızı: Şimdi bir sorun var.

    Kırmızı sizin suçunuz değil. Işık değişebilir. Şimdi siz seçin. Yanlış cevap yok.

time = Zaman. Normal bir haftada kaç boş saatiniz var?
    .green = 🟢 5 saat veya fazla
    .yellow = 🟡 2 ile 4 saat arası
    .red = 🔴 2 saatten az
    .easy = Zaman. Haftada kaç boş saatiniz var?
time-green = Güzel. Belli saatler seçin, örneğin salı akşamı. 1 günü dinlenmeye ayırın.
    .easy = Güzel. İş saatlerinizi seçin. 1 günü dinlenmeye ayırın.
time-yellow = 2 saatte küçük bir fikri deneyebilirsiniz. Evdeki hangi iş bekleyebilir, hangisini kim paylaşabilir?
    .easy = 2 saat küçük bir deneme için iyi. Evde size kim yardım edebilir?
time-red = Haftanız dolu; bu da gerçek emektir. Şimdi öğrenip sonra başlayabilirsiniz.
    .easy = Haftanız dolu. Sorun değil. Şimdi öğrenin. Sonra başlayın.

money = Para. Yeni bir iş ilk aylarda çoğu zaman hiç kazandırmaz. Kirayı ve yemeği daha ne kadar ödeyebilirsiniz?
    .green = 🟢 3 ay veya fazla
    .yellow = 🟡 Yaklaşık 1 ay
    .red = 🔴 1 aydan az
    .easy = Para. Yeni bir iş başta çoğu zaman kazandırmaz. Kirayı ve yemeği ne kadar ödeyebilirsiniz?
money-green = Güzel. En fazla ne kadar para kaybedebileceğinize şimdi karar verin. Sayıyı kâğıda yazın ve orada durun.
    .easy = Güzel. Ne kadar kaybedebilirsiniz? Kâğıda yazın. Orada durun.
money-yellow = Öbür gelirinizi şimdilik bırakmayın. Önce biraz biriktirin, sonra küçük bir deneme yapın.
    .easy = Şimdilik işinizi bırakmayın. Biraz biriktirin. Sonra küçük bir deneme yapın.
money-red = Kira ve yemek önce gelir. Bazı adımlar bedavadır: öğrenmek, sormak ve plan yapmak.
    .easy = Kira ve yemek önce gelir. Öğrenmek ve sormak bedava.

# Sağlık hiç sorulmaz: Katılımcı bu ışığı kimseye söylemeden seçer.
health =
    Sağlık. Bir iş kurmak güç ister. Yeteri kadar uyuyor musunuz? Bir dinlenme gününüz var mı?

    Bu ışığı sessizce, sadece kendiniz için seçin. Buraya yazmayın. Solis sağlığınızı sormaz.

    Çok mu yorgunsunuz? O zaman dinlenmek iyi bir plandır.
    .next = İleri
    .easy =
    Şimdi sağlık. Yeteri kadar uyuyor musunuz? Dinlenebiliyor musunuz?

    Bu ışığı içinizden seçin. Buraya yazmayın. Biz sormuyoruz. Çok mu yorgunsunuz? Önce dinlenin.

family = Aile. Daha çok saat çalışacaksınız. Çocuklar, yemek veya yaşlı anne baba için kim yardım eder? Kimsenin bakıma ihtiyacı yoksa yeşili seçin.
    .green = 🟢 Yardım var
    .yellow = 🟡 Önce konuşmalıyız
    .red = 🔴 Şimdi yardım yok
    .easy = Aile. Daha çok çalışacaksınız. Evde kim yardım eder? Kimseye bakmıyor musunuz? Yeşili seçin.
family-green = Güzel. Günleri ve saatleri konuşup kararlaştırın. O zaman planı herkes bilir.
    .easy = Güzel. Günleri ve saatleri kararlaştırın. O zaman herkes bilir.
family-yellow = Kısa bir konuşma bu ışığı değiştirebilir. Bugünkü göreviniz başlamanıza yardım eder.
    .easy = Kısa bir konuşma işe yarar. Bugünkü göreviniz bu.
family-red = Bu zor; birçok anne baba bunu bilir. Çocuk bakımı zaman ve para ister. Onu da plana yazın, aletler gibi.
    .easy = Bu zor. Çocuk bakımı zaman ve para ister. Plana yazın.

look =
    Şimdi 4 ışığın hepsine bakın. Çoğu yeşil mi? Küçük başlayabilirsiniz. Biraz sarı mı var? Bekleyip önce 1 ışığı değiştirebilirsiniz. Kırmızı mı var? Başlamadan önce oraya bakın.

    Durabilirsiniz de. O zaman zamanınız ve paranız sizde kalır. Hayatınızı en iyi siz bilirsiniz, onun için siz karar verirsiniz.
    .next = İleri
    .easy =
    4 ışığınıza bakın. Çok mu yeşil var? Küçük başlayın. Sarı mı var? Bekleyin, 1 şeyi değiştirin. Kırmızı mı var? Önce oraya bakın.

    Durabilirsiniz de. Siz karar verirsiniz.

decide = Bugünkü cevabınız ne? 3 cevap da iyidir.
    .start = 🟢 Küçük başlamak
    .wait = 🟡 Beklemek
    .stop = 🔴 Şimdilik durmak
    .easy = Bugün neyi seçiyorsunuz? Her cevap iyidir.

start-small = Güzel. Küçük başlayın: belli saatlerle ve sadece kaybedebileceğiniz parayla. Önce izniniz gelir. Bağımsız çalışmaya izin vermiyorsa durun ve önce sorun. Bir sonraki ders size yardım eder.
    .next = İleri
    .easy = Güzel. Küçük başlayın. Önce izninize bakın. Kendi hesabınıza çalışabilir misiniz? Emin değil misiniz? Önce sorun.

wait-well = Güzel. Beklemek de bir plandır. 1 ışık ve 1 küçük değişiklik seçin. Nadia 4 ay bekliyor ve aletler için para biriktiriyor. Bir gün seçin ve ışıklarınıza yeniden bakın.
    .next = İleri
    .easy = Güzel. 1 ışık seçin. 1 küçük şeyi değiştirin. Bir gün seçin. O gün yeniden bakın.

stop-well = Güzel. Açıkça durmak zaman ve para kazandırır. Tomás bir bisiklet dükkânı planlıyor. Sonra duruyor ve maaşlı işinde kalıyor. Öğrendikleri onda kalıyor. Siz de her gün geri gelebilirsiniz.
    .next = İleri
    .easy = Güzel. Durmak zaman ve para kazandırır. Öğrendikleriniz sizde kalır. Geri gelebilirsiniz.

one-red = Nadia’nın 3 yeşil ışığı var. Para ışığı kırmızı. Ona en çok ne yardım eder?
    .tomorrow = Yarın başlamak
    .save = Önce para biriktirmek
    .forget = Fikri bırakmak
    .easy = Nadia’nın 3 yeşil ışığı var. Para ışığı kırmızı. Ne yardım eder?
one-red-tomorrow = 3 yeşil ışık güzel görünür. Ama ilk ay hiç para gelmeyebilir. O zaman kira eksik kalır. Önce biriktirmek işe yarar.
    .easy = İlk ay para gelmeyebilir. Kirayı kim öder? Önce biriktirin.
one-red-save = Evet. 1 ışık üzerinde çalışır. Sonra 4 ışığa yeniden bakar.
    .easy = Evet. 1 ışığı değiştirir. Sonra yeniden bakar.
one-red-forget = Durmak da iyi bir cevaptır. Ama sadece 1 ışık kırmızı ve değişebilir. Önce biriktirmek işe yarar.
    .easy = Durmak da iyi bir cevap. Ama 1 ışık değişebilir. Önce biriktirin.

talk = Göreviniz: Evde 1 kişiyle veya güvendiğiniz başka biriyle konuşun. Saatleri konuşun. Hangi saatler iş için? Hangileri aile için? Hangileri dinlenme için? 15 dakika yeter. Sonra düğmeye dokunun.
    .done = ✅ Konuştuk
    .easy = Evde 1 kişiyle konuşun. Ya da iyi bir arkadaşla konuşun. Ne zaman çalışabilirsiniz? Ne zaman dinlenirsiniz? 15 dakika yeter. Sonra düğmeye dokunun.
talk-reminder =
    { $days ->
        [one] Saatler üzerine konuşmanız için { $days } gün daha var. 15 dakika yeter.
       *[other] Saatler üzerine konuşmanız için { $days } gün daha var. 15 dakika yeter.
    }
    .easy = 1 kişiyle saatleri konuşun. 15 dakika yeter.
talk-done = Güzel. Artık planınızı biri biliyor, siz de saatlerinizi biliyorsunuz. Cevabınız şimdi başka mı? O da olur.
    .easy = Güzel. Artık saatlerinizi biliyorsunuz. Cevabınız değişti mi? O da olur.
talk-late = Hafta doluydu. Sorun değil. Başka herhangi bir gün konuşabilirsiniz.
    .easy = Haftanız doluydu. Sorun değil. Başka bir gün konuşun.

well-done = Zamana, paraya, sağlığa ve aileye baktınız. Başlamak, beklemek veya durmak: Seçim sizin. Bir sonraki derste görüşmek üzere.
    .easy = 4 şeye baktınız. Seçimi siz yaptınız. Görüşmek üzere.

another-day = 4 ışığınız sizde kalıyor. Onları her yeni planda kullanın. Bir sonraki derste görüşmek üzere.
    .easy = 4 ışığınız sizde kalıyor. Onları yeniden kullanın. Görüşmek üzere.
