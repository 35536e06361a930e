### “Bu şimdi bana uygun mu?” dersinden birkaç gün sonra sorulur.

red-light = Sofia 4 şeye bakıyor: zaman, para, sağlık ve aile. Zaman ışığı kırmızı. Bu ne demek?
    .fault = 😟 Suç Sofia’da
    .look = 🔎 Önce oraya bakmalı
    .never = 🚪 Hiç iş kurmamalı
    .easy = Sofia zamana, paraya, sağlığa ve aileye bakıyor. Zaman ışığı kırmızı. Bu ne demek?
red-light-fault = Birçok kişi böyle hisseder. Ama kırmızı ışık Sofia’nın suçu değil. Önce nereye bakılacağını gösterir ve değişebilir.
    .easy = Suç Sofia’da değil. Işık nereye bakılacağını gösterir. Değişebilir.
red-light-look = Evet. Kırmızı ışık, başlamadan önce nereye bakılacağını gösterir. Değişebilir.
    .easy = Evet. Önce oraya bakmalı. Işık değişebilir.
red-light-never = Durmak da iyi bir cevaptır. Ama bir kırmızı ışık son değildir. Önce nereye bakılacağını gösterir ve değişebilir.
    .easy = Kırmızı ışık son değil. Önce oraya bakmalı. Değişebilir.

first-months = Emeka maaşlı bir işte çalışıyor. Tişörtlere baskı yapmak istiyor. Maaşı olmadan kirayı ve yemeği 2 hafta ödeyebilir. En iyisi hangisi?
    .leave = 🚪 İşi şimdi bırakmak
    .save = 👛 Kalıp biriktirmek
    .easy = Emeka maaşla çalışıyor. Tişörtlere baskı yapmak istiyor. Kendi parası 2 hafta yeter. En iyisi hangisi?
first-months-leave = O zaman çok vakti olurdu. Ama yeni bir iş ilk aylarda çoğu zaman hiç kazandırmaz. Kira ve yemek önce gelir.
    .easy = Yeni bir iş başta çoğu zaman kazandırmaz. Kira ve yemek önce gelir.
first-months-save = Evet. Yeni bir iş ilk aylarda çoğu zaman hiç kazandırmaz. Emeka biraz biriktirir ve küçük bir deneme yapar.
    .easy = Evet. Önce biriktirir. Sonra küçük bir deneme yapar.

stop-now = Mina küçük bir çamaşırhane planlıyor. Sonra görüyor: Bu yıl vakti yok. Şimdilik duruyor. Düşünmek işine yaradı mı?
    .helped = 👍 Evet, yaradı
    .lost = 👎 Hayır, vakit gitti
    .easy = Mina bir çamaşırhane planlıyor. Bu yıl vakti yok. Şimdilik duruyor. Düşünmek işe yaradı mı?
stop-now-helped = Evet. Başlamak, beklemek veya durmak: 3 cevap da iyidir. Parası ve öğrendikleri Mina’da kalıyor.
    .easy = Evet, işe yaradı. Başlamak, beklemek ve durmak iyi cevaplardır.
stop-now-lost = Böyle hissedilebilir. Ama başlamak, beklemek veya durmak: Hepsi iyi cevaptır. Parası ve öğrendikleri Mina’da kalıyor.
    .easy = Böyle hissedilebilir. Ama başlamak, beklemek ve durmak iyi cevaplardır.
