### İnternette güvenli satış — iyi bir fotoğraf, bir fiyat ve sahte müşteriyi tanımak.
###
### Bu derste sayfa veya şirket adı ve telefon numarası olmamalı.

# En fazla 40 harf.
title = İnternette güvenli satış

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Müşteri SMS ile gelen bir kodu mu istiyor? Hayır deyin.
    .easy = Müşteri SMS kodunuzu mu istiyor? Hayır deyin.

hello = Bugün internette ilan yazmayı ve sahte müşteriyi tanımayı öğreniyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün internette güvenli satmayı öğreniyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir.
story =
    Diego raf yapıyor. Bir rafı 40 euroya bir sayfaya koyuyor. 10 dakika sonra biri yazıyor: “Alıyorum! Sana SMS ile gelen kodu gönder, sonra ödüyorum.” Diego kodu gönderiyor. Gece hesabından 120 euro gidiyor.

    Hemen bankasını arıyor. Paranın bir kısmı geri geliyor. Suç onda değildi: Böyle mesajlar gerçek gibi görünür. Bugün işaretleri biliyor.
    .next = İleri
    .easy =
    Diego 40 euroya bir raf satıyor. Biri yazıyor: “SMS ile gelen kodu gönder. Sonra ödüyorum.” Diego gönderiyor. 120 euro gidiyor.

    Bankasını arıyor. Suç onda değildi. Artık işaretleri biliyor.

offer-parts =
    İyi bir ilanın 4 parçası vardır:
    📷 Net bir fotoğraf: gündüz, pencere yanında, sadece o eşya. İnsan, belge ve kapı numarası olmasın.
    📝 Ne olduğu: boyu, kaç yıllık olduğu, küçük kusurları da.
    💶 Fiyat, her şey içinde.
    📍 Semt, adresiniz değil.
    .next = İleri
    .easy =
    İyi bir ilanın 4 parçası var:
    📷 Net bir fotoğraf, gündüz. İnsan ve belge olmasın.
    📝 Bu ne? Ne kadar büyük? Kaç yıllık?
    💶 Fiyat.
    📍 Semt. Adresiniz değil.

# Güvenlik kartı: tuzaklar nasıl görünür.
signs =
    Sahte müşteri 3 işaretten birini gösterir:
    ⏱ Acele: Her şey hemen olmalı.
    🔑 Gizli bilgi: Kod, şifre, kart numarası veya pasaportunuzu ister.
    💸 Tuhaf para: Fazla öder ya da önce sizin ödemenizi ister.

    Tek bir işaret yeter: Durun ve cevap vermeyin. Size para ödemek için kimseye SMS kodunuz gerekmez.
    .next = İleri
    .easy =
    Sahte müşterinin 3 işareti var:
    ⏱ Acele: Hemen yap!
    🔑 Gizli bilgi: kod, kart numarası, pasaport.
    💸 Tuhaf para: Fazla para ya da önce siz ödersiniz.

    Tek bir işaret yeter. Durun. Cevap vermeyin.

code = Gerçek mi, tuzak mı? 1. mesaj: “Rafı alıyorum. Şimdi size SMS ile bir kod gelecek. Kodu bana gönderin, ben de ödeyeyim.”
    .real = 🙂 Gerçek gibi
    .trick = 🛑 Tuzak
    .easy = 1. mesaj: “Alıyorum. SMS ile bir kod gelecek. Kodu bana gönderin.” Gerçek mi, tuzak mı?
code-real = Normal görünür ve birçok kişi kodu gönderir. Ama kod, hesabınızın anahtarı gibidir. Gerçek müşteriye kod gerekmez.
    .easy = Normal görünür. Ama kod bir anahtar gibidir. Sizde kalsın.
code-trick = Evet. Kod, hesabınızın anahtarı gibidir. Kimseye vermeyin, dost görünen birine bile.
    .easy = Evet. Kod bir anahtar gibidir. Kimseye vermeyin.

saturday = 2. mesaj: “Merhaba! Raf hâlâ duruyor mu? Cumartesi saat 3’te gelebilirim. 35 euro olur mu?”
    .real = 🙂 Gerçek gibi
    .trick = 🛑 Tuzak
    .easy = 2. mesaj: “Raf duruyor mu? Cumartesi gelebilir miyim? 35 euro olur mu?” Gerçek mi, tuzak mı?
saturday-real = Evet. Vaktiniz var, gizli bilgi istenmiyor ve para normal. Düşük fiyat sadece bir sorudur: Evet veya hayır diyebilirsiniz.
    .easy = Evet. Kötü işaret yok. 35 euroya evet veya hayır diyebilirsiniz.
saturday-trick = Dikkatli olmak iyidir. Ama 3 işareti arayın. Vaktiniz var, gizli bilgi istenmiyor ve para normal. Gerçek görünüyor.
    .easy = 3 işareti arayın. Hiçbiri yok. Gerçek görünüyor.

too-much = 3. mesaj: “Raf için size 100 euro gönderiyorum. Raf 40 euro. Kalan 60 euroyu lütfen şoförüme verin.”
    .real = 🙂 Gerçek gibi
    .trick = 🛑 Tuzak
    .easy = 3. mesaj: “Raf 40 euro. 100 euro gönderiyorum. 60 euroyu şoförüme verin.” Gerçek mi, tuzak mı?
too-much-real = Sizin için iyi gibi duruyor. Ama çoğu zaman o 100 euro hiç gelmez ve sizin 60 euronuz gider. Kimsenin fazla ödemesi gerekmez.
    .easy = İyi gibi duruyor. Ama çoğu zaman 100 euro gelmez. Sizin 60 euronuz gider.
too-much-trick = Evet, tuhaf para. Çoğu zaman o 100 euro hiç gelmez ve sizin 60 euronuz gider.
    .easy = Evet. Bu tuhaf para. 60 euroyu vermeyin.

size = 4. mesaj: “Rafın genişliği ne kadar? Sol tarafının bir fotoğrafını daha gönderir misiniz?”
    .real = 🙂 Gerçek gibi
    .trick = 🛑 Tuzak
    .easy = 4. mesaj: “Ne kadar büyük? Bir fotoğraf daha görebilir miyim?” Gerçek mi, tuzak mı?
size-real = Evet. Bu kişi raf hakkında daha çok şey bilmek istiyor. Belki ilanınıza bir satır daha gerekiyor.
    .easy = Evet. Bu kişi rafı soruyor. Bu normal.
size-trick = Dikkatli olmak iyidir. Ama sorular sadece rafla ilgili ve gizli bilgi istenmiyor. Gerçek görünüyor.
    .easy = Sorular rafla ilgili. Gizli bilgi yok. Gerçek görünüyor.

link = 5. mesaj: “Ödedim. Şimdi bu bağlantıyı açın ve kart numaranızı yazın. O zaman parayı alırsınız.”
    .real = 🙂 Gerçek gibi
    .trick = 🛑 Tuzak
    .easy = 5. mesaj: “Ödedim. Bu bağlantıyı açın. Kart numaranızı yazın.” Gerçek mi, tuzak mı?
link-real = Böyle sayfalar gerçek bir banka gibi görünür. Ama 2 işaret var: acele ve gizli bilgi. Bağlantıyı açmayın. Kendi banka hesabınıza bakın.
    .easy = Sayfa gerçek gibi görünür. Ama acele ve gizli bilgi kötü işarettir. Açmayın.
link-trick = Evet. Acele ve gizli bilgi: 2 işaret. Bağlantıyı açmayın. Para geldi mi, kendi banka hesabınıza bakın.
    .easy = Evet. Acele ve gizli bilgi. Bağlantıyı açmayın.

passport = 6. mesaj: “Ben uzaktayım. Size güvenebilmem için pasaportunuzun fotoğrafını gönderin.”
    .real = 🙂 Gerçek gibi
    .trick = 🛑 Tuzak
    .easy = 6. mesaj: “Pasaportunuzun fotoğrafını gönderin. O zaman size güvenirim.” Gerçek mi, tuzak mı?
passport-real = Güven önemlidir, doğru. Ama biri bu fotoğrafla sizin adınızı kullanabilir. Müşteriye pasaportunuz değil, raf gerekir.
    .easy = Müşteriye raf gerekir. Pasaportunuz gerekmez. Belge fotoğrafı göndermeyin.
passport-trick = Evet. Müşteriye pasaportunuz değil, raf gerekir. Belgeler, kartlar ve hesap sizde kalır.
    .easy = Evet. Belgeler ve kartlar sizde kalır.

# Güvenlik kartı: müşteriyle buluşmak.
meet =
    Müşteri gelmek mi istiyor? Gündüz, başka insanların olduğu bir yerde buluşun ve yanınıza bir arkadaş alın. Önce parayı görün: elinizde veya kendi hesabınızda. Ödemenin resmi para değildir. Her zaman hayır diyebilirsiniz.
    .next = İleri
    .easy =
    Gündüz, insanların olduğu bir yerde buluşun. Yanınıza bir arkadaş alın. Önce parayı görün. Ödemenin resmi para değildir.

# Güvenlik kartı: tuzaktan sonra. “Bir insana sor” her zaman duran düğmedir.
happened =
    Biri sizi kandırdı mı? Bu birçok insanın başına gelir ve suç sizde değil. Hemen bankanızı arayın ve kartı kapattırın. Mesajları saklayın. Sonra burada “Bir insana sor” düğmesine dokunun: Nereye bildirileceğini birlikte bulursunuz.
    .next = İleri
    .easy =
    Biri sizi kandırdı mı? Suç sizde değil. Hemen bankanızı arayın. Mesajları saklayın. “Bir insana sor” düğmesine dokunun.

draft =
    Göreviniz: 4 parçalı bir ilan hazırlayın: fotoğraf, ne, fiyat, semt. Telefonunuzda saklayın ve bir arkadaşa gösterin.

    Henüz internete koymayın. İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun. Sonra düğmeye dokunun.
    .done = ✅ İlanım hazır
    .easy =
    Bir ilan hazırlayın: fotoğraf, ne, fiyat, semt. Telefonunuzda saklayın. Bir arkadaşa gösterin.

    Henüz internete koymayın. Satmaya izniniz var mı? Emin değil misiniz? Önce sorun. Sonra düğmeye dokunun.
draft-reminder =
    { $days ->
        [one] İlanınız için { $days } gün kaldı. Pencere yanında bir fotoğraf iyi bir başlangıçtır.
       *[other] İlanınız için { $days } gün kaldı. Pencere yanında bir fotoğraf iyi bir başlangıçtır.
    }
    .easy = Bugün net bir fotoğraf çekebilir misiniz? Bu iyi bir başlangıçtır.
draft-done = Tebrikler! İlanınız hazır ve 3 işareti biliyorsunuz.
    .easy = Tebrikler! İlanınız hazır.
draft-late = Hafta bitti, sorun değil. Aydınlık bir günde net bir fotoğraf çekin, sözler ondan sonra gelir.
    .easy = Hafta bitti. Sorun değil. Aydınlık bir günde fotoğraf çekin.

words = İlanınızın sözlerini buraya gönderin: ne, fiyat, semt. Lütfen sadece sözler: fotoğraf, adres, telefon veya hesap numarası olmasın. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = İlanınızın sözlerini gönderin. Fotoğraf, adres, telefon numarası olmasın. Yazın veya söyleyin. Mentorunuza gider.
words-thanks = Teşekkürler. Bu sözlerle siz satın alır mıydınız? Onları her zaman değiştirebilirsiniz.
    .easy = Teşekkürler. Sözleri her zaman değiştirebilirsiniz.

end = Açık bir ilan yazabiliyorsunuz ve 3 işareti biliyorsunuz: acele, gizli bilgi, tuhaf para. Bir sonraki derste görüşmek üzere!
    .easy = 3 işareti biliyorsunuz: acele, gizli bilgi, tuhaf para. Görüşmek üzere!

later = Acele, gizli bilgi, tuhaf para: Durmak için tek bir işaret yeter. İlanınızı aydınlık bir günde hazırlayın. Bir sonraki derste görüşmek üzere!
    .easy = Acele, gizli bilgi, tuhaf para: Durun. İlanınızı aydınlık bir günde hazırlayın. Görüşmek üzere!
