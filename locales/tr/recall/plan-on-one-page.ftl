### “Tek sayfada plan” dersinden birkaç gün sonra sorulur.

which-box = Jovana dükkânların bilgisayarlarını temizliyor. Sayfasına yazıyor: “Bilgisayarları yavaş ve zaman kaybediyorlar.” Bu hangi kutu?
    .need = 💭 Ne gerekiyor
    .price = 💶 Fiyatım
    .begin = 🧰 Başlamak için
    .easy = Jovana bilgisayar temizliyor. Yazıyor: “Bilgisayarları yavaş.” Hangi kutu?
which-box-need = Evet. Bu, müşterilerinin sorunu. İnsanlar buna bir çözüm için para ödeyebilir.
    .easy = Evet. Bu, müşterilerinin sorunu.
which-box-price = Kaybolan zaman para tutar, doğru. Ama cümle müşterilere ne gerektiğini söylüyor: hızlı bir bilgisayar. Fiyat ondan sonra gelir.
    .easy = Cümle onlara ne gerektiğini söylüyor. Fiyat sonra gelir.
which-box-begin = “Başlamak için” kendi eşyaları içindir: aletler ve bir bez. Yavaş bilgisayarlar müşterilerinin ihtiyacıdır.
    .easy = “Başlamak için” aletleri içindir. Bu, müşterilere gereken şey.

empty-box = Chidi’nin sayfasında 8 dolu kutu var. Biri boş: Müşteriler onu nereden duyuyor? Ne yapmalı?
    .ask = ❓ Bir soru yazmalı
    .start-again = 🗑 Yeni plan yapmalı
    .easy = Chidi’nin bir kutusu boş: Müşteriler onu nereden duyuyor? Ne yapmalı?
empty-box-ask = Evet. Yazar: “İlk müşterileriniz sizi nereden duydu?” Sonra 2 dükkân sahibine sorar. Boş kutu ne sorulacağını gösterir.
    .easy = Evet. Boş kutu ne sorulacağını gösterir.
empty-box-start-again = İyi bir plan istiyor, bu açık. Ama 8 kutu çok emektir ve iyi kalır. Boş kutuya bir soru yazar.
    .easy = 8 kutu iyi. Boş kutuya bir soru yazar.

plan-for-money = Bir adam Ketevan’a diyor ki: “400 euro ve pasaportunu ver, en iyi planı yazayım.” Ketevan ne yapmalı?
    .pay = 💶 Ödemeli
    .no = ✋ Hayır demeli
    .easy = “400 euro ve pasaportunu ver. Planını yazayım.” Ketevan ne yapmalı?
plan-for-money-pay = Güzel bir plan işe yarar gibi görünür. Ama 400 euro gider ve plan için kimseye pasaport gerekmez. İş kurma danışması genelde ücretsiz yardım eder.
    .easy = Plan için kimseye pasaport gerekmez. İş kurma danışması genelde ücretsiz.
plan-for-money-no = Evet. Pasaportu onda kalır. 9 kutulu tek sayfa yeter, iş kurma danışması da genelde ücretsiz yardım eder.
    .easy = Evet. Pasaportu onda kalır. Tek sayfa yeter.
