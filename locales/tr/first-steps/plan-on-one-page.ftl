### Tek sayfada plan — dokuz kutu, önceden yapılanlarla dolu.

# En fazla 40 harf.
title = Tek sayfada plan

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = 8 kutu dolu, 1 kutu boş: Bu da bir plandır.
    .easy = 8 kutu dolu, 1 kutu boş: Bu da plandır.

hello = Bugün planınızı tek bir sayfaya, 9 kutuya koymayı öğreniyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün planınız bir sayfaya giriyor. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir.
story =
    Aigul duvarlara fayans döşüyor. Planı aklında. İş kurma danışmasında 40 dakika konuşuyor. Sonra danışman soruyor: “Peki müşteriler sizi nereden duyuyor?” Bunu unutmuş.

    Evde bir kâğıda 9 kutu çiziyor. 2 akşam sonra 8’i dolu, 1’i boş: Ne ters gidebilir? Bir sonraki görüşme 15 dakika sürüyor: sadece o kutu için.
    .next = İleri
    .easy =
    Aigul duvarlara fayans döşüyor. Planı aklında. Bir danışmanla 40 dakika konuşuyor. Önemli bir şey eksik.

    Evde 9 kutu çiziyor. 8’i dolu, 1’i boş. Bir sonraki görüşme 15 dakika sürüyor.

rule =
    Tek sayfalık planın 9 kutusu vardır:
    🛍 Ne satıyorum
    👤 Müşterim kim
    💭 Ona ne gerekiyor
    📣 Beni nereden duyuyor
    💶 Fiyatım
    🧰 Başlamak için bana ne gerekiyor
    🔢 Masraflarım ve sayım
    🤝 Bana kim yardım ediyor
    ⚠️ Ne ters gidebilir

    Her kutuda kısa bir cümle yeter. Hangi dilde düşünüyorsanız o dilde yazın.
    .next = İleri
    .easy =
    9 kutu:
    🛍 Ne satıyorum
    👤 Müşterim
    💭 Ona ne gerekiyor
    📣 Beni nereden duyuyor
    💶 Fiyatım
    🧰 Başlamak için gerekenler
    🔢 Masraflarım ve sayım
    🤝 Bana kim yardım ediyor
    ⚠️ Ne ters gidebilir

    Her birine kısa bir cümle.

# “Yolum” menünün düğmesidir: solis/menu.ftl içindeki .path ile aynı söz.
from-before =
    Boş bir sayfayla başlamıyorsunuz. Teklif cümleniz 🛍 kutusuna girer. Aradığınız müşteri 👤 ve 💭 kutusuna girer. Fiyatınız 💶, sayınız 🔢 kutusuna girer. “Şart” listeniz 🧰, yardımcınız 🤝 kutusuna girer.

    Önceki cevaplarınız menüde, “Yolum” altında. Bir dersi atladınız mı? O zaman kutusu şimdilik boş kalır.
    .next = İleri
    .easy =
    Sayfanız boş değil. Bir teklifiniz ve müşteriniz var. Bir fiyatınız ve sayınız var. Bir listeniz ve yardımcınız var.

    Menüde “Yolum” düğmesine bakın. Cevaplarınız orada.

so-far =
    Planınız şimdiye kadar böyle:
    { $plan }
    .easy =
    Şimdiye kadarki planınız:
    { $plan }

kitchens = Şimdi Aigul’un sayfasından 3 cümle. 1. cümle: “Yakınımda, mutfağı eski olan aileler.” Hangi kutu?
    .sell = 🛍 Ne satıyorum
    .customer = 👤 Müşterim
    .need = 💭 Ne gerekiyor
    .easy = Aigul yazıyor: “Yakınımda, mutfağı eski olan aileler.” Hangi kutu?
kitchens-sell = Mutfak bunun bir parçası. Ama Aigul işini satıyor: yeni fayans. Onu aileler alıyor: Müşterisi onlar.
    .easy = Aigul fayans işi satıyor. Aileler alıyor: müşterisi.
kitchens-customer = Evet. Bu insanları görebilir: kim oldukları ve nerede oturdukları belli. Onlara ne gerektiği başka kutuya girer: “2 günde temiz bir duvar.”
    .easy = Evet. Müşterisi aileler.
kitchens-need = Az kaldı. Eski mutfak ihtiyacı gösterir. Ama cümle kim olduklarını söylüyor. Onlara gereken, çabuk ve temiz bir duvar.
    .easy = Az kaldı. Onlara temiz bir duvar gerekiyor. Müşterisi aileler.

photos = 2. cümle: “Boya dükkânında 2 fotoğraflı bir kâğıt. Memnun her müşteriden de bir arkadaşına anlatmasını istiyorum.” Hangi kutu?
    .hear = 📣 Nereden duyuyor
    .begin = 🧰 Başlamak için
    .helps = 🤝 Kim yardım ediyor
    .easy = Aigul yazıyor: “Boya dükkânında fotoğraflı bir kâğıt.” Hangi kutu?
photos-hear = Evet. İnsanlar onu böyle duyar. Kâğıt ve arkadaş neredeyse bedava.
    .easy = Evet. İnsanlar onu böyle duyar.
photos-begin = Ona kâğıt ve fotoğraf gerekiyor, doğru. Ama ne için? İnsanlar onu böyle duyar.
    .easy = Ona kâğıt gerekiyor. Ama ne için? İnsanlar onu duysun diye.
photos-helps = Memnun müşteriler ona yardım eder, doğru. Ama “Bana kim yardım ediyor” kutusu, sorularına cevap verenler içindir. Burada yeni müşteriler onu duyar.
    .easy = Yardım ederler. Ama burada yeni müşteriler onu duyar.

# 60 : 30 = 2.
two-jobs = 3. cümle: “Ayda 60 euro ödüyorum. Bir işten 30 euro kalıyor. Yani 2 iş yapmam gerekiyor.” Hangi kutu?
    .price = 💶 Fiyatım
    .begin = 🧰 Başlamak için
    .number = 🔢 Masraf ve sayı
    .easy = Aigul yazıyor: “Ayda 60 ödüyorum. Bir işten 30 kalıyor. 2 iş yapmam gerekiyor.” Hangi kutu?
two-jobs-price = 30 euro fiyatından geliyor ama fiyat daha fazla. Cümle kaç iş gerektiğini sayıyor: 60 bölü 30, 2 eder. Bu onun sayısı.
    .easy = İşleri sayıyor: 60 bölü 30, 2 eder. Bu onun sayısı.
two-jobs-begin = “Başlamak için” ilk gün içindir: örneğin bir fayans kesici. 60 euroyu ise her ay ödüyor ve sayısı 2 iş.
    .easy = “Başlamak için” ilk gün içindir. Ama 60’ı her ay ödüyor.
two-jobs-number = Evet. 60 bölü 30, 2 eder. 2 işle aylık masrafı ödenir.
    .easy = Evet. 60 bölü 30, 2 eder.

not-known = Son kutu boş: Aigul neyin ters gidebileceğini bilmiyor. En iyisi hangisi?
    .invent = ✨ Güzel bir şey yazmak
    .leave = ✂️ 8 kutu kullanmak
    .question = ❓ Bir soru yazmak
    .easy = “Ne ters gidebilir” kutusu boş. Aigul bilmiyor. En iyisi hangisi?
not-known-invent = Sayfa o zaman dolu görünür. Ama plan onun için ve güzel bir cümle yardım etmez. Bir soru yardım eder: “İlk yılınızda ne bozuldu?”
    .easy = Güzel bir cümle ona yardım etmez. Bir soru yardım eder.
not-known-leave = 8 kutu düzenli görünür. Ama o zaman bu konuda kimse ona yardım etmez. Kutuya bir soru yazar: “Kime sorabilirim?”
    .easy = O zaman kimse ona yardım etmez. Bir soru daha iyi.
not-known-question = Evet. “Başka fayansçılarda ne ters gitti? Danışmana soruyorum.” Bir soru ve bir ad: Bu iyi bir kutu.
    .easy = Evet. “Başkalarında ne ters gitti? Soruyorum.” Bu iyi bir kutu.

# Güvenlik kartı: plan satanlar ve izin belgesi.
careful =
    Planınız sizindir. Biri onu yazmak için para, pasaportunuzu veya kartınızı mı istiyor? Hayır deyin. İş kurma danışması genelde ücretsiz yardım eder.

    Ve bir plan sadece kâğıttır: Onu her zaman yazabilirsiniz. Satmadan önce: İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
    Planınız sizindir. “Para ver, ben yazayım” mı? Hayır deyin. Bunun için kimseye pasaportunuz gerekmez.

    Satmadan önce: İzniniz var mı? Emin değil misiniz? Durun. Önce sorun.

nine-boxes =
    Göreviniz: Bir kâğıda 9 kutu çizin. Her birine, önceden yaptıklarınızdan kısa bir cümle yazın. Bilmiyor musunuz? Bir soru yazın. Sonra sayfayı bir kişiye okuyun.

    Üzerinde hesap numarası ve belge numarası olmasın. Sonra düğmeye dokunun.
    .done = ✅ Sayfam yazıldı
    .easy =
    Bir kâğıda 9 kutu çizin. Her birine kısa bir cümle yazın. Bilmiyor musunuz? Bir soru yazın. Bir kişiye okuyun.

    Sonra düğmeye dokunun.
nine-boxes-reminder =
    { $days ->
        [one] Sayfanız için { $days } gün kaldı. Bugün hangi kutuyu doldurabilirsiniz?
       *[other] Sayfanız için { $days } gün kaldı. Bugün hangi kutuyu doldurabilirsiniz?
    }
    .easy = Bugün hangi kutuyu doldurabilirsiniz? Biri yeter.
nine-boxes-done = Tebrikler! Planınız kâğıtta. Artık başkaları onu okuyup size yardım edebilir.
    .easy = Tebrikler! Artık insanlar planınızı okuyabilir.
nine-boxes-late = Hafta bitti, sorun değil. “Ne satıyorum” kutusuyla başlayın. Öbürleri bekleyebilir.
    .easy = Hafta bitti. Sorun değil. “Ne satıyorum” kutusuyla başlayın.

hard-box = Hangi kutu boş veya zor? Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Hangi kutu boş veya zor? Yazın veya söyleyin. Mentorunuza gider.
hard-box-thanks = Teşekkürler. Zor kutu, şimdi kime soracağınızı gösterir.
    .easy = Teşekkürler. Artık ne soracağınızı biliyorsunuz.

end = Planınızın 9 kutusu var ve boş bir kutu iyi bir sorudur. Bir sonraki derste haftanızı planlıyorsunuz. Orada görüşmek üzere!
    .easy = 9 kutu, tek sayfa. Sonraki: haftanız. Görüşmek üzere!

later = Tek sayfa, 9 kutu, her birine bir cümle. Kutuları uygun bir günde çizin. Bir sonraki derste görüşmek üzere!
    .easy = Tek sayfa, 9 kutu. Uygun bir günde çizin. Görüşmek üzere!
