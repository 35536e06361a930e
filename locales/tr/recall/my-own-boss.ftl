### “Kendi patronum muyum?” dersinden birkaç gün sonra sorulur.
###
### 6’dan 4 bizim öğrenme kuralımızdır, yasa değil.

good-sign = Bir teklif için 6 soru soruyorsunuz: hayır diyebilmek, saatler, fiyat, müşteriler, başka biri, aletler. Kaç evet iyi bir işarettir?
    .two = 2
    .four = 4 veya fazlası
    .easy = Bir iş için 6 soru soruyorsunuz. Kaç evet iyidir?
good-sign-two = 2 de bir şeydir. Ama 3 veya daha azsa çoğu şeye başkaları karar verir. İmzadan önce danışın.
    .easy = 3 veya daha azsa başkaları karar verir. Önce danışın.
good-sign-four = Evet. 4 veya daha fazlaysa kendi işiniz gibi görünür. Daha azsa imzadan önce danışın.
    .easy = Evet. 4 veya fazlası iyi bir işarettir.

before-signing = Ngozi 9 sayfalık bir sözleşme alıyor. Adam diyor ki: “Şimdi imzala, evde okursun.” Ngozi ne yapmalı?
    .sign = ✍️ Önce imza
    .show = 👀 Önce göstermek
    .easy = Ngozi bir sözleşme alıyor. Adam diyor ki: “Şimdi imzala.” Ngozi ne yapmalı?
before-signing-sign = Adam acele ediyor, hayır demek de zor. Ama imzadan sonra geri dönmek zordur. Önce fotoğraf, danışman, okumak.
    .easy = Hayır demek zor. Ama önce bir danışmana gösterir.
before-signing-show = Evet. Her sayfanın fotoğrafını çeker ve mentoruna veya bir sendikaya gösterir.
    .easy = Evet. Önce fotoğraf ve danışman.

painter = Andrei tek bir şirkete boya yapıyor. Fırçaları, saatleri ve fiyatı şirket veriyor, bir arkadaşını gönderemiyor. Kâğıt üzerinde bağımsız çalışıyor. Bu neye benziyor?
    .own = 🧍 Kendi işi
    .false = ⚠️ Sahte, danışmalı
    .easy = Andrei tek bir şirkete boya yapıyor. Saatlere ve fiyata şirket karar veriyor. Kâğıtta kendi işi var. Bu ne?
painter-own = Kâğıt öyle diyor. Ama gerçekte saatlere, fiyata ve aletlere şirket karar veriyor. Andrei bir sendikaya danışır.
    .easy = Kâğıt öyle diyor. Ama kararı şirket veriyor. Andrei danışır.
painter-false = Evet. Saatlere, fiyata ve aletlere şirket karar veriyor. Ne yapabileceğini bir sendika bilir.
    .easy = Evet. Kararı şirket veriyor. Bir sendika yardım edebilir.
