### What is so in the learner's country. The facts themselves stand in packs/.

frames = Ülke: { $country }. Ne bilmek istiyorsunuz? Söylediğim genellikle böyledir. Karar resmî sayfanındır.
    .c1 = 1 Kendi işimi yapabilir miyim?
    .c2 = 2 Şirket türleri
    .c3 = 3 Kayıt
    .c4 = 4 Vergi ve sigorta
    .c5 = 5 Kim yardım eder
    .c6 = 6 Başlangıç parası
    .c7 = 7 Sosyal girişim
    .c8 = 8 Korunma
    .other = Başka ülke
    .back = Geri

no-pack = Ülke: { $country }. Burası için henüz kontrol edilmiş bilgim yok. Oradaki vergi dairesine, göç idaresine ya da buradaki bir kişiye sorun.
    .c1 = Kendi işimi yapabilir miyim?
    .other = Başka ülke
    .back = Geri

c1 = Burada kendi işimi yapabilir miyim? Bu, statünüze bağlıdır. Ben hiçbir zaman karar vermem: kurum karar verir.

c2 = Şirket türleri: hangileri yaygın, borcu kim öder.

c3 = Kayıt: adımlar ve kimlerin bu yolu kullanabileceği.

c4 = Vergi ve sigorta: ne kadar, ne zamana kadar ayırmalı.

c5 = Para istemeden kim yardım eder.

c6 = Başlangıç parası: devletin sundukları ve sınırları.

c7 = Sosyal girişim: burada adı ne.

c8 = Korunma: tehlikede { $emergency } numarasını arayın. Kimse pasaportunuzu ya da ücretinizi alıkoyamaz.

picker = Statünüz için genellikle ne geçerli, görmek ister misiniz?
    .mine = Kendi işimi yapabilir miyim?
    .more = Başka konu
    .back = Geri

more = Sırada ne var?
    .more = Başka konu
    .back = Geri

wrong = Teşekkürler. Nesi yanlış?
    .old = Eskimiş
    .never = Doğru değil
    .link = Sayfa açılmıyor
    .back = Aslında doğru

words = Bilgilere bakanlara söyledim. Daha fazlasını söylemek ister misiniz? Buraya yazın; isim ve belge numarası yazmayın. Ya da Devam et düğmesine basın.

words-thanks = Teşekkürler. Okuyacaklar.

# $source is the name of an office, $checked a day. The page itself opens by a button below.
fact =
    { $fact }

    🔎 { $source }. Kontrol: { $checked }. Genellikle böyledir: karar resmî sayfanındır.

# The same, where it says for whom: $open.
fact-open =
    { $fact }

    { $open }
    🔎 { $source }. Kontrol: { $checked }. Genellikle böyledir: karar resmî sayfanındır.

fact-old = Bunu en son { $checked } tarihinde kontrol ettim. Çok zaman geçti, bu yüzden yalnızca sayfayı gösteriyorum: { $source }.

ask-there = Bunun için kontrol edilmiş bir cevabım yok. Oraya sorun: { $source }.

no-facts = Bunun için kontrol edilmiş bir sayfam yok. Göç idaresine ya da buradaki bir kişiye sorun.

open-nationals = Kimler için: yalnızca bu ülkenin vatandaşları.
open-eu = Kimler için: bu ülkenin ve AB'nin vatandaşları. Diğerleri kuruma gider.
open-third-country = Kimler için: AB dışından gelenler.
