### Müşterim kim? — tek bir kişi: yer, ihtiyaç, para.

# En fazla 40 harf.
title = Müşterim kim?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Müşterinizi düşünün. Bu kişi bu sabah saat 8’de neredeydi?
    .easy = Müşteriniz bu sabah saat 8’de neredeydi?

hello = Bugün fikriniz için tek bir müşteri seçiyorsunuz. Yaklaşık 5 dakika sürer.
    .easy = Bugün tek bir müşteri seçiyorsunuz. 5 dakika sürer.

# Ad ve meslek çeviride değişebilir.
story =
    Jamila duvar boyuyor. Kâğıda şöyle yazıyor: “Herkes için boyuyorum.” 300 kâğıt 40 euro tutuyor. Hepsi posta kutularına giriyor ve kimse aramıyor.

    Sonra Jamila tek bir kişiyi düşünüyor: evinden taşınan biri. Bu kişi beyaz duvar istiyor ve vakti az. Jamila, taşınma kutuları satan bir dükkâna 5 kâğıt bırakıyor. 3 kişi arıyor. 2 kişi için fiyat çok yüksek. 1 kişi evet diyor.
    .next = İleri
    .easy =
    Jamila duvar boyuyor. Kâğıdında “Herkes için boyuyorum” yazıyor. 300 kâğıt 40 euro tutuyor. Kimse aramıyor.

    Şimdi evinden taşınanları arıyor. Bir dükkâna 5 kâğıt bırakıyor. 3 kişi arıyor. 1 kişi evet diyor.

rule =
    “Herkesi” bulmak zordur. Tek bir müşteriyi bulmak kolaydır. O yüzden birini seçin ve 3 şeyi bilin:
    📍 Yer: Bu kişi nerede ve ne zaman?
    🎯 İhtiyaç: Hangi sorunu çözmek istiyor?
    💶 Para: Kim ödüyor ve bugün ne ödüyor?

    Tek bir müşteri türüyle başlıyorsunuz. Başkaları sonra gelebilir.
    .next = İleri
    .easy =
    “Herkesi” bulmak zordur. Tek bir müşteri seçin. 3 şeyi bilin:
    📍 Yer: Nerede?
    🎯 İhtiyaç: Neye ihtiyacı var?
    💶 Para: Bugün kim ödüyor?

who = Şimdi kendi müşterinizi tanıyın. Fikrinizi düşünün. En çok kime gerekiyor?
    .older = 👵 Yaşlı birine
    .family = 👪 Bir aileye
    .shop = 🏪 Bir dükkâncıya
    .other = 🙋 Başka birine
    .easy = Şimdi siz. Fikrinizi düşünün. En çok kime gerekiyor?
who-older = Güzel. Tanıdığınız yaşlı birini düşünün. Normal bir günde ona zor gelen ne?
    .easy = Güzel. Yaşlı birini düşünün. Ona zor gelen ne?
who-family = Güzel. Tanıdığınız bir aileyi düşünün. Her hafta vakitlerini ne alıyor?
    .easy = Güzel. Bir aileyi düşünün. Vakitlerini ne alıyor?
who-shop = Güzel. Yakınınızdaki bir dükkânı düşünün. Dükkân sahibinin vaktini veya parasını ne alıyor?
    .easy = Güzel. Bir dükkânı düşünün. Sahibinin vaktini ne alıyor?
who-other = Güzel. Daha önce karşılaştığınız bir kişiyi düşünün. Onun sorunu ne?
    .easy = Güzel. Bir kişiyi düşünün. Onun sorunu ne?

morning = 📍 Yer. Bu kişi sabah saat 8’de nerede?
    .home = 🏠 Evde
    .way = 🚌 Yolda
    .work = 🏢 İşte
    .unknown = 🤷 Henüz bilmiyorum
    .easy = 📍 Yer. Sabah saat 8’de nerede?
morning-home = O zaman oturduğu bina ve en yakın dükkân, teklifinizi birkaç sözle anlatmak için iyi yerlerdir.
    .easy = O zaman oturduğu bina ve en yakın dükkân iyi yerlerdir.
morning-way = O zaman durak, istasyon veya okul kapısı onunla karşılaşmak için iyi bir yerdir.
    .easy = O zaman durak veya okul kapısı iyi bir yerdir.
morning-work = O zaman doğru yer onun iş yeridir. Önce orada hangi saatin sakin olduğunu sorun.
    .easy = O zaman iş yerine gidin. Sorun: Hangi saat sakin?
morning-unknown = Bu dürüst bir cevap. Bugünkü göreviniz bunu bulmanıza yardım eder.
    .easy = Bu dürüst bir cevap. Bugünkü göreviniz yardım eder.

payer = 💶 Para. Teklifiniz için kim para öder?
    .person = 🙋 Bu kişi
    .family = 👪 Ailesi
    .company = 🏢 Şirket veya daire
    .unknown = 🤷 Henüz bilmiyorum
    .easy = 💶 Para. Kim öder?
payer-person = Güzel. Aynı kişiye gerekiyor ve o kişi ödüyor. Bugün bunun için ne ödediğini sorun.
    .easy = Güzel. Sorun: Bugün ne ödüyorsunuz?
payer-family = O zaman teklifinizi 2 kişi beğenmeli: Biri kullanır, biri öder.
    .easy = O zaman 2 kişi beğenmeli. Biri kullanır. Biri öder.
payer-company = Bunu bilmek iyi. Şirketler ve resmî daireler genelde sonra öder. Ne kadar sürdüğünü sorun.
    .easy = Bunu bilmek iyi. Genelde sonra öderler. Sorun: Ne kadar sürer?
payer-unknown = Bu dürüst bir cevap. İnsanlara sorun: Bugün bunun için kim para ödüyor?
    .easy = Bu dürüst bir cevap. Sorun: Bugün kim ödüyor?

mine = Şimdi müşterinizi bir araya getirin. Kim? Gün içinde nerede? Neye ihtiyacı var? Bugün ne ödüyor? Tek mesajla yazın veya söyleyin. Lütfen ad olmasın. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Şimdi müşteriniz. Kim? Nerede? Neye ihtiyacı var? Kim ödüyor? Yazın veya söyleyin. Lütfen ad olmasın. Mentorunuza gider.
mine-thanks = Teşekkürler. Bu tek bir müşteri. Artık böyle insanlar arayabilirsiniz.
    .easy = Teşekkürler. Artık böyle insanlar arayabilirsiniz.

clear = Luis bıçakları yeniden keskin yapıyor. Hangi müşteriyi bulmak kolay?
    .everybody = 🌍 Yemek yapan herkesi
    .kitchens = 🍽 3 küçük lokantayı
    .easy = Luis bıçakları keskin yapıyor. Kimi bulmak kolay?
clear-everybody = Birçok insan yemek yapar, doğru. Ama Luis yarın sabah nereden başlasın? Yakınındaki 3 lokantanın yerini biliyor.
    .easy = Birçok insan yemek yapar. Ama Luis nereden başlasın? 3 lokantanın yeri belli.
clear-kitchens = Evet. Yeri ve sakin saati biliyor. Yarın oraya gidebilir.
    .easy = Evet. Yeri biliyor. Oraya gidebilir.

missing = Parvin pencere temizliyor. Müşterileri, sokağındaki küçük dükkânlar. Her yağmurdan sonra pencereleri kirleniyor. Parvin henüz neyi bilmiyor?
    .place = 📍 Yer
    .need = 🎯 İhtiyaç
    .money = 💶 Para
    .easy = Parvin sokağındaki dükkânların pencerelerini temizliyor. Yağmur onları kirletiyor. Parvin henüz neyi bilmiyor?
missing-place = Yeri biliyor: sokağındaki dükkânlar. Para henüz belli değil: Bugün kim temizliyor ve kaça mal oluyor?
    .easy = Yer onun sokağı. Para belli değil: Bugün ne ödüyorlar?
missing-need = İhtiyacı biliyor: her yağmurdan sonra kirli pencereler. Para henüz belli değil: Bugün kim temizliyor ve kaça mal oluyor?
    .easy = İhtiyaç temiz pencere. Para belli değil: Bugün ne ödüyorlar?
missing-money = Evet. Dükkânlara sorar: Bugün kim temizliyor ve kaça mal oluyor?
    .easy = Evet. Sorar: Bugün ne ödüyorsunuz?

two-people = Chen çocuklara gitar çalmayı öğretiyor. Fiyata kim evet demeli?
    .children = 🎸 Çocuklar
    .parents = 👪 Anne babalar
    .easy = Chen çocuklara gitar öğretiyor. Fiyata kim evet der?
two-people-children = Çocuklar dersi sevmeli, bu önemli. Ama parayı anne babalar öder. O yüzden Chen’in ikisi için de sözü olmalı.
    .easy = Çocuklar sevmeli. Ama anne babalar öder.
two-people-parents = Evet. Biri kullanır, başkası öder. Chen’in ikisi için de sözü olmalı.
    .easy = Evet. Çocuklar kullanır. Anne babalar öder.

# Başkalarının güvenliği ve verileriyle ilgili kart.
safe =
    Normal bir günde gittiğiniz yerlere bakın. Kimseyi takip etmeyin. Ad yazmayın ve insanların fotoğrafını çekmeyin. Birinin vakti yok mu? Teşekkür edin ve devam edin.
    .next = İleri
    .easy =
    Bildiğiniz yerlere bakın. Kimseyi takip etmeyin. Ad yazmayın. Fotoğraf çekmeyin. Birinin vakti yok mu? Teşekkür edin.

find =
    Göreviniz: Müşterinize benzeyen 3 kişi bulun. Neredeler ve saat kaçta? Uygun gelirse tek bir soru sorun: “Bunu bugün nasıl çözüyorsunuz?” Bir şey satmıyorsunuz.

    Yeri, ihtiyacı ve parayı adsız not edin. Sonra düğmeye dokunun.
    .done = ✅ 3 kişi buldum
    .easy = Müşterinize benzeyen 3 kişi bulun. Neredeler? Ne zaman? Sorabilirsiniz: “Bugün ne yapıyorsunuz?” Bir şey satmayın. Ad yazmayın. Sonra düğmeye dokunun.
find-reminder =
    { $days ->
        [one] Müşterinize benzeyen 3 kişiyi bulmak için { $days } gün kaldı. Bugün 1 kişi iyi bir adımdır.
       *[other] Müşterinize benzeyen 3 kişiyi bulmak için { $days } gün kaldı. Bugün 1 kişi iyi bir adımdır.
    }
    .easy = Bugün müşterinizi nerede görebilirsiniz? 1 kişi iyi olur.
find-done = Tebrikler! Artık müşterilerinizin bulunduğu bir yeri ve saati biliyorsunuz.
    .easy = Tebrikler! Artık yeri ve saati biliyorsunuz.
find-late = Hafta bitti, sorun değil. Müşterileriniz hâlâ orada, her gün bakabilirsiniz.
    .easy = Hafta bitti. Sorun değil. Her gün bakabilirsiniz.

end = Yer, ihtiyaç, para: Artık bir müşteriyi anlatabilirsiniz. Bir sonraki derste başkalarının ne sattığına bakıyorsunuz. Orada görüşmek üzere!
    .easy = Yer, ihtiyaç, para: Bir müşteriyi tanıyorsunuz. Görüşmek üzere!

later = Yer, ihtiyaç, para: bir kişi hakkında 3 şey. Uygun bir günde bu kişiyi arayın. Bir sonraki derste görüşmek üzere!
    .easy = Yer, ihtiyaç, para. Uygun bir günde bir kişi arayın. Görüşmek üzere!
