### Kendi patronum muyum? — sahte bağımsız çalışmayı gösteren altı soru.
###
### 6’dan 4 bizim öğrenme kuralımızdır, yasa değil. Bir ülkenin yasası, dairesi veya numarası burada olmamalı.

# En fazla 40 harf.
title = Kendi patronum muyum?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = 6 soru. Saatlerinize kim karar veriyor?
    .easy = Saatlerinize kim karar veriyor?

offer = Bir adam size iş öneriyor. Diyor ki: Önce kendi şirketini aç, o zaman sana daha çok öderim. Bazen bu adil bir anlaşmadır. Bazen bir tuzaktır. Bugün sormanız gereken 6 soruyu öğreniyorsunuz. Yaklaşık 5 dakika sürer.
    .next = İleri
    .easy = Bir adam diyor ki: Şirket aç, sonra sana öderim. Bu iyi mi? Yoksa tuzak mı?

# Ad çeviride değişebilir. “Sahte bağımsız çalışma” resmî kelimedir.
dawit =
    Dawit bisikletle evlere yemek götürüyor. Ona sadece bir şirket ödüyor. Saatlerine, kıyafetine ve fiyatına şirket karar veriyor. Yerine bir arkadaşını gönderemez. Hasta olunca para almıyor.

    Kâğıt üzerinde Dawit’in kendi işi var. Gerçekte bir işçi gibi çalışıyor ama işçi hakları yok. Buna sahte bağımsız çalışma denir.
    .next = İleri
    .easy =
    Dawit bisikletle yemek götürüyor. Ona tek bir patron ödüyor.
    Ne zaman, patron söylüyor. Ne kadar, patron söylüyor.
    Dawit hasta. Para almıyor.
    Kâğıtta patron o. Gerçekte değil.

six =
    6 soru sorun:
    1️⃣ Bir işe hayır diyebilir miyim?
    2️⃣ Saatlerime ben mi karar veriyorum?
    3️⃣ Fiyatıma ben mi karar veriyorum?
    4️⃣ Başka müşterilere çalışabilir miyim?
    5️⃣ Başka birini gönderebilir miyim?
    6️⃣ Kendi aletlerimi mi kullanıyorum?

    Evet cevaplarını sayın. 4 veya daha fazlaysa kendi işiniz gibi görünür. 3 veya daha azsa imzadan önce danışın.
    .next = İleri
    .easy =
    6 şey sorun:
    1️⃣ Hayır diyebilir miyim?
    2️⃣ Saatleri ben mi seçiyorum?
    3️⃣ Fiyatı ben mi seçiyorum?
    4️⃣ Başkalarına da çalışabilir miyim?
    5️⃣ Bir arkadaş gönderebilir miyim?
    6️⃣ Aletler benim mi?

    4 kere evet iyidir. 3 veya daha az mı? Yardım isteyin.

why =
    Bu neden önemli? Sahte bağımsız çalışmada genelde vergiyi ve sigortayı tek başınıza ödersiniz. Hastalıkta para ve ücretli izin yoktur. Bir resmî daire sonra para isteyebilir.

    İzin belgeniz bağımsız çalışmaya izin vermiyorsa onu kaybedebilirsiniz. O yüzden durun ve önce sorun. Ve bu sayı sadece bir işarettir: Bir danışman daha çok şey bilir.
    .next = İleri
    .easy =
    Sahte işte vergiyi tek başınıza ödersiniz. Hasta mısınız? Para yok.

    İzin belgeniz bağımsız çalışmaya izin vermiyor mu? Durun. Önce sorun.

what-to-do =
    İlk gün imzalamayın. Her sayfanın fotoğrafını çekin. Onu mentorunuza, bir sendikaya veya iş müfettişliğine gösterin: Bu, çalışma koşullarına bakan resmî dairedir. Önce danışmanlığın ücretsiz olup olmadığını sorun.

    İşe girmek için hiçbir zaman para ödenmez. Pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz.
    .next = İleri
    .easy =
    Bugün imzalamayın. Fotoğraf çekin. Mentorunuza gösterin.
    İşe girmek bedavadır. İş için para ödemeyin.
    Pasaportunuz sizindir. Kimse elinde tutamaz.

# Güvenlik kartı. Düğmelerin adları menüdeki gibidir.
red-button = Tehlikede misiniz ya da biri belgelerinizi elinde mi tutuyor? “Menü” düğmesine, sonra 🆘 düğmesine dokunun. Acil numara oradadır ve bir insan isteyebilirsiniz. Tehlikesiz bir soru için “Bir insana sor” düğmesine dokunun.
    .next = İleri
    .easy = Tehlikede misiniz? “Menü” düğmesine, sonra 🆘 düğmesine dokunun. Yardım orada. Sadece bir soru mu? “Bir insana sor” düğmesine dokunun.

# 1, 2, 3, 4 ve 6: evet.
lina = Şimdi 3 teklif. Lina 5 ailede temizlik yapıyor. Günleri ve fiyatı o seçiyor, hayır da diyebiliyor. Kendi eşyalarını getiriyor. Bu neye benziyor?
    .own = 🧍 Kendi işi
    .false = ⚠️ Sahte, danışmalı
    .easy = Lina 5 ailede temizlik yapıyor. Günleri ve fiyatı o seçiyor. Aletler onun. Bu neye benziyor?
lina-own = Evet. Kararı o veriyor ve 5 müşterisi var. 5 kere evet: hayır diyebilmek, saatler, fiyat, müşteriler, aletler.
    .easy = Evet. Kararı o veriyor. 5 müşterisi var.
lina-false = Tekliflerde dikkatli olmak iyidir. Ama sayın: hayır diyebilmek, saatler, fiyat, müşteriler, aletler. 5 kere evet, kendi işine benziyor.
    .easy = Evet cevaplarını sayın: saatler, fiyat, müşteriler, aletler. Kendi işine benziyor.

# Hiçbirine evet değil.
omar = Omar tek bir şirkete, onun arabasıyla ve onun saatlerinde sürücülük yapıyor. Fiyatı onlar belirliyor, bir yolculuğa hayır diyemiyor. Diyorlar ki: Bağımsız çalış. Bu neye benziyor?
    .own = 🧍 Kendi işi
    .false = ⚠️ Sahte, danışmalı
    .easy = Omar tek bir şirkete sürücülük yapıyor. Araba onların. Saati onlar söylüyor. Bu neye benziyor?
omar-own = Tek başına sürüyor, o yüzden öyle gelebilir. Ama tek şirket, onların arabası, saatleri, fiyatı: Omar hiçbir şeye karar vermiyor. Önce danışır.
    .easy = Tek başına sürüyor. Ama kararı şirket veriyor. Önce danışır.
omar-false = Evet. Tek şirket, onların arabası, saatleri, fiyatı. İmzadan önce kâğıdı bir sendikaya gösterir.
    .easy = Evet. Araba onların, saatler onların. Önce danışır.

stranger = Yabancı biri yazıyor: “300 euro öde, senin yerine şirketi açayım. Pasaportunu 2 günlüğüne bana ver.” En iyisi hangisi?
    .pay = 💶 300 euro ödemek
    .give = 🛂 Sadece pasaport
    .stop = 🛑 Durup sormak
    .easy = Yabancı biri diyor ki: “300 euro öde. Pasaportunu 2 günlüğüne ver.” En iyisi hangisi?
stranger-pay = Hızlı olacak gibi konuşuyor. Ama işe girmek bedavadır ve bir işi kendiniz açabilirsiniz. Durun, mesajı saklayın ve “Bir insana sor” düğmesine dokunun.
    .easy = İşe girmek bedavadır. Durun. Mesajı saklayın. “Bir insana sor” düğmesine dokunun.
stranger-give = 2 gün kısa gelir. Ama pasaportunuzu kimse elinde tutamaz, 1 saat bile. Durun, mesajı saklayın ve “Bir insana sor” düğmesine dokunun.
    .easy = Belgeler sizde kalır. Durun. Mesajı saklayın. “Bir insana sor” düğmesine dokunun.
stranger-stop = Evet. İşe girmek bedavadır ve belgeler sizde kalır. Mesajı saklayın: Bir danışmanın işine yarayabilir.
    .easy = Evet. İşe girmek bedavadır. Belgeler sizde kalır. Mesajı saklayın.

check-one =
    Göreviniz: Bir iş teklifi alın. Sizin teklifiniz olabilir ya da bir sayfadan veya duvardan bir ilan. 6 soruyu sorun ve evet cevaplarını sayın.

    Ad ve belge fotoğrafı göndermeyin. Sonra düğmeye dokunun.
    .done = ✅ Saydım
    .easy =
    Bir iş teklifi alın. Sizin teklifiniz veya bir sayfadan. 6 soruyu sorun. Evetleri sayın.

    Ad göndermeyin. Sonra düğmeye dokunun.
check-one-reminder =
    { $days ->
        [one] 6 sorunuz için { $days } gün kaldı. Biri size iş mi önerdi? Önce burada kontrol edin.
       *[other] 6 sorunuz için { $days } gün kaldı. Biri size iş mi önerdi? Önce burada kontrol edin.
    }
    .easy = Biri size iş mi önerdi? Önce 6 soruyu sorun.
check-one-done = Tebrikler! Artık her teklife nasıl bakılacağını biliyorsunuz.
    .easy = Tebrikler! Her teklifi kontrol edebilirsiniz.
check-one-late = Hafta bitti, sorun değil. 6 soruyu bir sonraki teklif için saklayın. O kendi gününde gelir.
    .easy = Hafta bitti. Sorun değil. 6 soruyu sonrası için saklayın.

how-many = Kaç evet saydınız? Sadece sayıyı gönderin veya söyleyin. Lütfen ad olmasın. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Kaç kere evet? Sadece sayıyı gönderin. Mentorunuza gider.
how-many-thanks = Teşekkürler. 3 veya daha az mı, ya da emin değil misiniz? İmzadan önce teklifi bir danışmana gösterin.
    .easy = Teşekkürler. 3 veya daha az mı? Daha imzalamayın. Bir danışmana gösterin.

end = Saatlere, fiyata, aletlere kim karar veriyor? 6 soruyla kendi patronunuz olup olmadığınızı görürsünüz. Bir sonraki derste 7 tuzağı ve yardımın nerede olduğunu öğreniyorsunuz. Orada görüşmek üzere!
    .easy = Kim karar veriyor? 6 sorunuz var. Sonraki: 7 tuzak ve yardımın yeri. Görüşmek üzere!

later = İlk gün imzalamayın. 6 soruyu sorun ve kâğıdı birine gösterin. Bir sonraki derste görüşmek üzere!
    .easy = Bugün imzalamayın. 6 soruyu sorun. Kâğıdı gösterin. Görüşmek üzere!
