### İş nedir? — maaşlı iş, kendi işi ve hobi arasındaki fark.

title = Kendi işini yapmak ne demek?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Bugün bir dükkânın önünden geçtiniz. Orada kim, ne için para ödüyor?
    .easy = Bir dükkân görüyorsunuz. Kim ödüyor? Ne için?

street =
    Hoş geldiniz! Küçük işletmelerle dolu bu sokağa bakın. Buradaki bazı insanların maaşlı bir işi var. Bazıları kendi işini yapıyor.

    Bugün aradaki farkı tek bir soruyla öğreniyorsunuz: Kim, ne için para ödüyor?
    .alt = Küçük işletmelerin olduğu bir sokak: bir dükkân, bir tamirhane ve bir kuaför.
    .easy =
        Merhaba! Bu sokağa bakın.
        Bazı insanlar maaşla çalışıyor. Bazıları kendi işini yapıyor.
        Kim ödüyor? Ne için?

know = Kendi sokağınızı düşünün. En iyi bildiğiniz küçük işletme hangisi?
    .shop = 🛒 Dükkân veya pazar
    .repair = 🔧 Tamirhane
    .service = ✂️ Kuaför veya kafe
    .easy = Sokağınızı düşünün. Hangi işletmeyi biliyorsunuz?

know-shop = Güzel bir örnek. Dükkân mal satar. Buna sonra döneceğiz.
    .easy = Güzel. Dükkân mal satar.

know-repair = Güzel bir örnek. Tamirhane tamir işi satar. Buna sonra döneceğiz.
    .easy = Güzel. Tamirhane tamir işi satar.

know-service = Güzel bir örnek. İnsanlar orada bir hizmet için para öder. Hizmet, birinin sizin için yaptığı iştir. Buna sonra döneceğiz.
    .easy = Güzel. İnsanlar orada yapılan iş için para öder.

story =
    Rahel bisikletleri sever. Pazartesiden perşembeye kadar büyük bir tamirhanede çalışır. İşvereni ona maaş öder.

    Cuma günleri kendi odasında bisiklet tamir eder. Orada parayı müşteriler öder.

    Pazar günleri keyif için eski bisikletleri boyar. Yani Rahel’in maaşlı bir işi, kendi işi ve bir hobisi var.
    .next = İleri
    .easy =
        Haftada 4 gün Rahel’e patron para öder. Bu, maaşlı iştir.
        Cuma günü bisiklet tamir eder. Parayı müşteriler öder. Bu, kendi işidir.
        Pazar günü keyif için bisiklet boyar. Bu, hobidir.

# “İşveren” normal kelimedir; kolay anlatım “patron” der.
paid-work =
    Maaşlı işte bir işveren size maaş öder. İşveren, yanında çalıştığınız kişi veya şirkettir.

    Müşterileri işveren bulur, çalışma saatlerini de genelde işveren belirler. Az müşteri gelse de genelde maaşınızı alırsınız.
    .next = İleri
    .easy =
        Maaşlı iş: Size patron para öder.
        Az müşteri mi geldi? Genelde maaşınızı alırsınız.

# “Kâr” burada açıklanır.
own-business =
    Kendi işinizde size müşteriler para öder. Fiyatı ve saatleri siz belirlersiniz. Masrafları da siz ödersiniz: yer, alet ve malzeme.

    Kâr, masraflardan sonra kalan paradır. Bir ay Rahel’e sadece 2 müşteri gelir. Yine de kirayı öder. Kâr kalmaz.
    .next = İleri
    .easy =
        Kendi işiniz: Parayı müşteriler öder. Masrafları siz ödersiniz.
        Bir ay sadece 2 kişi gelir. Rahel kirayı öder. Para kalmaz.

free-time =
    Hobiyi keyif için yaparsınız. Kimse size para ödemek zorunda değildir.

    Bazen insanlar yaptığınız şeyi satın almak ister. O zaman bir hobi kendi işinize dönüşebilir. Satmadan önce kuralları sorun.
    .next = İleri
    .easy =
        Hobi keyif içindir. Müşteri para ödemez.
        Satmak mı istiyorsunuz? Önce sorun.

sort-bus = Fatima otobüs sürüyor. Belediye ona her ay maaş ödüyor. Bu nedir?
    .job = 💼 Maaşlı iş
    .business = 🏪 Kendi işi
    .hobby = 🎨 Hobi
    .easy = Fatima otobüs sürüyor. Ona belediye para ödüyor. Bu nedir?

sort-bus-job = Evet. Belediye Fatima’ya maaş ödüyor. Demek ki bu, maaşlı iş.
    .easy = Evet. Parayı belediye ödüyor. Bu, maaşlı iş.

sort-bus-business = Ona kimin para ödediğine bakın. Yolcular belediyeye öder, belediye de Fatima’ya maaş öder. Demek ki bu, maaşlı iş.
    .easy = Fatima’ya belediye para ödüyor. Bu, maaşlı iş.

sort-bus-hobby = Belki Fatima araç sürmeyi de seviyor. Ama belediye ona maaş ödüyor. Demek ki bu, maaşlı iş.
    .easy = Belki seviyor. Ama parayı belediye ödüyor. Bu, maaşlı iş.

sort-garden = Carlos evinde domates yetiştiriyor. Komşularına veriyor, para almıyor. Bu nedir?
    .job = 💼 Maaşlı iş
    .business = 🏪 Kendi işi
    .hobby = 🎨 Hobi
    .easy = Carlos domates yetiştiriyor. Komşularına veriyor. Kimse para ödemiyor. Bu nedir?

sort-garden-job = Bu gerçekten emek, doğru. Ama hiçbir işveren Carlos’a maaş ödemiyor. Demek ki bu, hobi.
    .easy = Bu emek ister. Ama patron para ödemiyor. Bu, hobi.

sort-garden-business = Sonra bir iş olabilir. Bugün domatesler için kimse para ödemiyor. Demek ki bu, hobi.
    .easy = Belki sonra. Bugün kimse para ödemiyor. Bu, hobi.

sort-garden-hobby = Evet. Kimse para ödemiyor ve Carlos bahçesini seviyor. Demek ki bu, hobi.
    .easy = Evet. Kimse para ödemiyor. Bu, hobi.

# Sonraki üç kart: Katılımcı bunlardan birini görür. “know” sorusunun cevabına bağlıdır.
at-shop =
    Siz dükkânı seçtiniz. Müşteriler mal için para öder. Dükkân sahibi malların ve yerin parasını öder. Dükkân sahibine kimse sabit maaş ödemez.

    Aynı dükkândaki bir satıcının maaşlı işi olabilir.
    .next = İleri
    .easy =
        Siz dükkânı seçtiniz. Orada müşteriler para öder. Dükkân, sahibinin kendi işidir.
        Satıcı maaş alır. Bu, maaşlı iştir.

at-repair =
    Siz tamirhaneyi seçtiniz. Müşteriler tamir için para öder. Tamirhane sahibi aletlerin ve yerin parasını öder. Tamirhane sahibine kimse sabit maaş ödemez.

    Aynı tamirhanedeki bir yardımcının maaşlı işi olabilir.
    .next = İleri
    .easy =
        Siz tamirhaneyi seçtiniz. Orada müşteriler para öder. Tamirhane, sahibinin kendi işidir.
        Yardımcı maaş alır. Bu, maaşlı iştir.

at-service =
    Siz kuaförü veya kafeyi seçtiniz. Müşteriler bir hizmet için para öder. İşletme sahibi malzemenin ve yerin parasını öder. İşletme sahibine kimse sabit maaş ödemez.

    Aynı yerdeki bir yardımcının maaşlı işi olabilir.
    .next = İleri
    .easy =
        Siz kuaförü veya kafeyi seçtiniz. Orada müşteriler para öder. Orası, sahibinin kendi işidir.
        Yardımcı maaş alır. Bu, maaşlı iştir.

sort-bags = Hamid bir otelde maaşla çalışıyor. Akşamları çanta dikiyor. Her hafta pazarda 3 çanta satıyor. Çantalar nedir?
    .job = 💼 Maaşlı iş
    .business = 🏪 Kendi işi
    .hobby = 🎨 Hobi
    .easy = Hamid otelde çalışıyor. Akşamları çanta dikiyor. Her hafta 3 çanta satıyor. Çantalar nedir?

sort-bags-job = Maaşlı işi oteldeki iştir. Ama çantalar için müşteriler para ödüyor. Demek ki çantalar, kendi işi.
    .easy = Maaşlı işi otelde. Çantalar için müşteriler para ödüyor. Çantalar, kendi işi.

sort-bags-business = Evet. Müşteriler para ödüyor. Maaşlı işin yanında yapılan küçük bir iş de kendi işidir.
    .easy = Evet. Müşteriler para ödüyor. Küçük iş de kendi işidir.

sort-bags-hobby = Belki Hamid keyif için de dikiyor. Ama müşteriler ona her hafta para ödüyor. Demek ki bu, küçük de olsa kendi işi.
    .easy = Belki seviyor. Ama müşteriler para ödüyor. Bu, kendi işi.

sort-cables = Iryna elektrikçi. 6 müşterisi var, fiyatını kendisi belirliyor. Bu ay masraflardan sonra hiç para kalmıyor. Bu nedir?
    .job = 💼 Maaşlı iş
    .business = 🏪 Kendi işi
    .hobby = 🎨 Hobi
    .easy = Iryna kablo ve lamba tamir ediyor. 6 müşterisi var. Fiyatı kendisi söylüyor. Bu ay para kalmıyor. Bu nedir?

sort-cables-job = Maaşlı işte bir işveren maaş öder. Burada Iryna’ya 6 müşteri para ödüyor. Demek ki bu, kendi işi.
    .easy = Iryna’nın patronu yok. Müşteriler para ödüyor. Bu, kendi işi.

sort-cables-business = Evet. Müşteriler para ödüyor ve Iryna karar veriyor. Kendi işinde kâr kalmayan aylar da olabilir.
    .easy = Evet. Müşteriler para ödüyor. Bazı aylar para kalmaz.

sort-cables-hobby = Kâr kalmayan bir ay olabilir. Ama müşteriler Iryna’ya emeği için para ödüyor. Demek ki bu, kendi işi.
    .easy = Kötü bir ay olabilir. Ama müşteriler para ödüyor. Bu, kendi işi.

care =
    İşe girmek bedavadır: İş bulmak için kimseye para vermeyin. Pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz.

    Formlarda kendi işinize çoğu zaman “bağımsız çalışma” denir. Bazı oturma izinleri buna izin vermez. Sizinki izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
        İş bulmak için kimseye para vermeyin.
        Pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz.
        İzin belgeniz kendi işinize izin vermiyor mu? Durun. Önce sorun.

task = Göreviniz: Sokağınızda yürüyün ve 3 küçük işletme bulun. Her biri için sorun: Kim, ne için para ödüyor? Sadece bakıyorsunuz. Bir şey satın almanız gerekmez.
    .done = ✅ 3 işletme buldum
    .easy = Sokağınızda yürüyün. 3 küçük işletme bulun. Sorun: Kim ödüyor? Ne için?

task-reminder =
    { $days ->
        [one] Sokak yürüyüşünüz için { $days } gün kaldı. Bir küçük işletme güzel bir başlangıçtır.
       *[other] Sokak yürüyüşünüz için { $days } gün kaldı. Bir küçük işletme güzel bir başlangıçtır.
    }
    .easy = Sokağınızda yürüyün. Bugün bir küçük işletme bulun.

task-done = Tebrikler! Artık sokağınızda kimin, ne için para ödediğini görüyorsunuz.
    .easy = Tebrikler! Artık kimin ödediğini biliyorsunuz.

task-late = Hafta bitti, sorun değil. Sokağınıza her gün bakabilirsiniz.
    .easy = Hafta bitti. Sorun değil.

end = Artık farkı biliyorsunuz. Maaşlı işte size işveren para öder. Kendi işinizde size müşteriler para öder. Hobi keyif içindir. Bir sonraki derste görüşmek üzere!
    .easy = Maaşlı işte patron öder. Kendi işinizde müşteriler öder. Hobi keyif içindir. Görüşmek üzere!

end-later = Maaşlı iş, kendi işini yapmak ve hobi arasındaki farkı biliyorsunuz. Vaktiniz olunca yürüyüşünüzü yapın. Bir sonraki derste görüşmek üzere!
    .easy = Artık çok şey biliyorsunuz. Vaktiniz olunca yürüyün. Görüşmek üzere!
