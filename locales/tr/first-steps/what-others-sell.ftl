### Başkaları ne satıyor? — üç teklif, aynı sorularla karşılaştırılır.

# En fazla 40 harf.
title = Başkaları ne satıyor?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Bugün bir fiyat bulun: İnsanlar yakınınızda ne ödüyor?
    .easy = Bugün bir fiyat bulabilir misiniz?

hello = Bugün 3 teklifi ve fiyatlarını karşılaştırmayı öğreniyorsunuz. Yaklaşık 5 dakika sürer.
    .easy = Bugün 3 teklifi karşılaştırıyorsunuz. 5 dakika sürer.

# Ad ve meslek çeviride değişebilir.
story =
    Rafiq her bahçede 10 euroya çim biçiyor. 1 ay sonra 100 eurosu var. Benzin ve tamir 60 euro tutuyor. 20 saatlik işten 40 euro kalıyor.

    Sonra başka 3 teklife bakıyor: 18, 22 ve 25 euro. İkisi, biçilen çimi bahçede bırakıyor. Rafiq onu alıp götürüyor. Yeni fiyatı 20 euro. Bazı müşteriler gidiyor, bazıları kalıyor.
    .next = İleri
    .easy =
    Rafiq 10 euroya çim biçiyor. Benzin ve tamir çok para tutuyor. 20 saat sonra sadece 40 eurosu var.

    Başka teklifler 18, 22 ve 25 euro. Yeni fiyatı 20 euro. Bazı müşteriler gidiyor. Bazıları kalıyor.

rule =
    Fiyat söylemeden önce başkalarına bakın. 3 teklifi aynı sorularla karşılaştırın:
    📦 Ne alıyorum?
    💶 Aynı miktar kaç para?
    👍 İyi olan ne?
    🔎 Eksik olan ne?

    En düşük fiyat her zaman en iyi teklif değildir. Eksik olan bir şey sizin fırsatınız olabilir.
    .next = İleri
    .easy =
    3 teklife bakın. Aynı soruları sorun:
    📦 Ne alıyorum?
    💶 Kaç para?
    👍 İyi olan ne?
    🔎 Eksik olan ne?

    Bir şey mi eksik? Bu sizin fırsatınız olabilir.

instead =
    Başkaları sadece dükkân değildir. Birçok insan bir sorunu dükkânsız çözer. Kuzenine sorar, kendisi yapar veya bekler. Bu onların vaktini alır. O yüzden teklifiniz onlar için bugün yaptıklarından daha iyi olmalı.
    .next = İleri
    .easy = Başkaları sadece dükkân değildir. İnsanlar bir arkadaşa sorar. Ya da kendisi yapar. Bu vakit alır. Teklifiniz daha iyi mi?

today = Şimdi kendi fikriniz. İnsanlar bugün bunun yerine ne kullanıyor? Bir dükkân, bir sayfa veya başka bir yol söyleyin. Bir fiyat biliyor musunuz? Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Şimdi kendi fikriniz. İnsanlar bugün ne kullanıyor? Bir fiyat biliyor musunuz? Yazın veya söyleyin. Mentorunuza gider.
today-thanks = Teşekkürler. Bu, karşılaştırmanızın ilk satırı.
    .easy = Teşekkürler. Bu ilk satırınız.

table =
    Marta gömlek ütülemek istiyor. 3 teklif buluyor:
    1️⃣ 10 gömlek 20 euro, 1 günde hazır
    2️⃣ 10 gömlek 15 euro, 5 günde hazır
    3️⃣ Her gömlek 3 euro, eve getiriliyor

    10 gömlek için en pahalısı hangisi?
    .first = 1️⃣ Birincisi
    .second = 2️⃣ İkincisi
    .third = 3️⃣ Üçüncüsü
    .easy =
    Marta 3 teklif buluyor:
    1️⃣ 10 gömlek: 20 euro, 1 günde
    2️⃣ 10 gömlek: 15 euro, 5 günde
    3️⃣ 1 gömlek: 3 euro, eve geliyor

    10 gömlek için en pahalısı hangisi?
table-first = En büyük sayı 20 gibi görünür. Ama üçüncü teklifte 10 gömleği hesaplayın: 10 kere 3, 30 euro eder. Aynı miktarı karşılaştırın.
    .easy = 3️⃣ için 10 gömlek hesaplayın: 10 kere 3, 30 eder. Bu daha çok.
table-second = En ucuzu bu ve insanlar 5 gün bekliyor. Üçüncü teklifte 10 gömleği hesaplayın: 10 kere 3, 30 euro eder.
    .easy = En ucuzu bu. 3️⃣ için hesaplayın: 10 kere 3, 30 eder.
table-third = Evet. 10 kere 3, 30 euro eder. Az görünür, çünkü 1 gömleğin fiyatıdır. Aynı miktarı karşılaştırın.
    .easy = Evet. 10 kere 3, 30 euro eder. Aynı miktarı karşılaştırın.

gap = 3 teklif de öğleden sonra saat 5’te kapanıyor. Marta’nın yakınında birçok kişi saat 6’ya kadar çalışıyor. Marta’nın teklifini ne farklı yapabilir?
    .price = 🏷 Sadece düşük fiyat
    .evening = 🌙 7’ye kadar açık
    .same = 🪞 Aynı saatler
    .easy = 3 teklif de saat 5’te kapanıyor. Birçok kişi 6’ya kadar çalışıyor. Marta nasıl farklı olabilir?
gap-price = Düşük fiyat bir yoldur, ama Marta’ya her gün para kaybettirir. Burada bir şey eksik: akşam saatleri. Belki insanlara en çok bu gerekiyor.
    .easy = Düşük fiyat Marta’ya para kaybettirir. Burada akşam saatleri eksik.
gap-evening = Evet. 3 teklifte de eksik olan bu. Müşterilerine sorar: Bu size gerekli mi?
    .easy = Evet. Eksik olan bu. İnsanlara sorar: Bu size gerekli mi?
gap-same = Normal olanı bilmek iyidir. Ama saat 6’ya kadar çalışanlar gelemez. Burada akşam saatleri eksik.
    .easy = O zaman çalışanlar gelemez. Akşam saatleri eksik.

cheapest = Nuno sandalye tamir etmek istiyor. Bir arkadaşı diyor ki: “Herkesten daha ucuz ol.” Nuno önce ne yapmalı?
    .lowest = 📉 Düşük fiyat istemeli
    .costs = 🧮 Masrafını hesaplamalı
    .highest = 📈 Yüksek fiyat istemeli
    .easy = Nuno sandalye tamir ediyor. Bir arkadaşı “En ucuz ol” diyor. Nuno önce ne yapmalı?
cheapest-lowest = Düşük fiyat müşteri getirebilir. Ama tahta, tutkal ve otobüs bileti para tutar. Fiyat masraftan düşükse her sandalye zarardır. Nuno önce hesaplamalı.
    .easy = Tahta ve tutkal para tutar. Çok düşük fiyat zarardır. Nuno önce hesaplamalı.
cheapest-costs = Evet. Masraftan düşük fiyat, her sandalyede zarardır. Nuno önce hesaplar, sonra karşılaştırır.
    .easy = Evet. Önce masrafını hesaplar. Sonra karşılaştırır.
cheapest-highest = İyi iş için yüksek fiyat doğru olabilir. Ama insanlar bu fiyata başka yerde ne alıyor, Nuno biliyor mu? Önce masrafını hesaplar, sonra karşılaştırır.
    .easy = Belki sonra. Önce masrafını hesaplar. Sonra karşılaştırır.

# Satış yapan başkalarına karşı dürüst olmakla ilgili kart.
fair =
    Bakabilir, sorabilir ve karşılaştırabilirsiniz. Biri size sorarsa açıkça söyleyin: “Fiyatları öğreniyorum.” Fotoğraf ve sözler sizin olsun, onlarınkini kopyalamayın. Başkaları hakkında iyi konuşun: Bir gün birlikte çalışabilirsiniz.
    .next = İleri
    .easy = Bakabilir ve karşılaştırabilirsiniz. “Fiyatları öğreniyorum” diyebilirsiniz. Fotoğraf ve sözleri kopyalamayın. Başkaları hakkında iyi konuşun.

visit = Göreviniz: 2 dükkâna veya sayfaya bakın. 3 teklifi 4 kelimeyle not edin: ne, fiyat, iyi, eksik. Bir şey satın almanız gerekmez. Sonra düğmeye dokunun.
    .done = ✅ 3 teklifim var
    .easy = 2 dükkâna veya sayfaya bakın. 3 teklif yazın: ne, fiyat, iyi, eksik. Bir şey almıyorsunuz. Sonra düğmeye dokunun.
visit-reminder =
    { $days ->
        [one] 3 teklifi karşılaştırmak için { $days } gün kaldı. Bugün hangi fiyatı bulabilirsiniz?
       *[other] 3 teklifi karşılaştırmak için { $days } gün kaldı. Bugün hangi fiyatı bulabilirsiniz?
    }
    .easy = Bugün hangi fiyatı bulabilirsiniz? Bir tane iyi bir başlangıçtır.
visit-done = Tebrikler! Yakından baktınız ve artık kâğıtta 3 teklif var.
    .easy = Tebrikler! Artık kâğıtta 3 teklif var.
visit-late = Hafta bitti, sorun değil. Her gün dükkânların önünden geçiyorsunuz: Bir fiyat bir başlangıçtır.
    .easy = Hafta bitti. Sorun değil. Bir fiyat bir başlangıçtır.

found = 3 teklifte de eksik olan ne? Bir cümle yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = 3 teklifte de eksik olan ne? Yazın veya söyleyin. Mentorunuza gider.
found-thanks = Teşekkürler. Bir müşteriye sorun: Bu ona gerekli mi?
    .easy = Teşekkürler. Bir müşteriye sorun: Bu size gerekli mi?

end = 3 teklifi karşılaştırabiliyorsunuz: ne, fiyat, iyi, eksik. Bir sonraki derste kendi teklifiniz için tek bir cümle kuruyorsunuz. Orada görüşmek üzere!
    .easy = 3 teklifi karşılaştırabiliyorsunuz. Bir sonraki derste tek bir cümle kuruyorsunuz. Görüşmek üzere!

later = Ne, fiyat, iyi, eksik: her teklif için 4 kelime. Uygun bir günde bir dükkâna bakın. Bir sonraki derste görüşmek üzere!
    .easy = Ne, fiyat, iyi, eksik. Uygun bir günde bir dükkâna bakın. Görüşmek üzere!
