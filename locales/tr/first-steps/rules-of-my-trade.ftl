### Mesleğimin kuralları — ruhsat, hijyen, sigorta, başka ülkeden diploma; ve kime sorulur.
###
### Bir ülkenin kuralı, dairesi veya ücreti burada olmamalı: Ders ne sorulacağını söyler, resmî sayfa karar verir.

# En fazla 40 harf.
title = Mesleğimin kuralları

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Yiyecek, çocuk, araba, saç: Önce sorulur. Sordunuz mu?
    .easy = Yiyecek, çocuk, araba, saç: Önce sorun.

hello = Bugün, mesleğinizin kurallarını sorabilmek için 4 kelime öğreniyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün mesleğiniz için 4 kelime öğreniyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir. Sayılar ve aylar tek bir kişinindir.
story =
    Shabnam 12 yıl elektrikçiydi. Bir kafe yeni lambalar istiyor ve 300 euro öneriyor. Shabnam önce soruyor. Cevap: Burada bu iş için ruhsat gerekiyor, diplomasını da bir resmî daire kontrol etmeli.

    Hayır diyor ve üzülüyor. Belgeler ve çeviri 180 euro tutuyor, 5 ay sürüyor. O zamana kadar maaşlı bir işi var. Kafe başkasını buldu. İlk müşterisi bir okul.
    .next = İleri
    .easy =
    Shabnam elektrikçi. Bir kafe yeni lambalar için 300 euro öneriyor. Önce soruyor. Ona ruhsat gerekiyor.

    Hayır diyor ve üzülüyor. 180 euro tutuyor, 5 ay sürüyor. Sonra ruhsatı ve ilk müşterisi var.

rule =
    Kuralların 4 kelimesi:
    🪪 Ruhsat: bu işe izin veren belge.
    🧼 Hijyen: kimse hasta olmasın diye temiz çalışmak.
    🛡 Sigorta: Bir şeye veya birine zarar verdiğinizde öder.
    🎓 Denklik: Bir resmî daire başka ülkeden diplomanızı kontrol eder.

    Bazı mesleklere 4’ü de gerekir, bazılarına hiçbiri gerekmez.
    .next = İleri
    .easy =
    4 kelime:
    🪪 Ruhsat: İşe izin veren belge.
    🧼 Hijyen: temiz çalışmak.
    🛡 Sigorta: Bir şeye zarar verince öder.
    🎓 Denklik: Bir resmî daire diplomanızı kontrol eder.

trade = Fikrinize hangi meslek yakın? Birini seçin. Sonra daha fazlasını sorabilirsiniz.
    .food = 🍲 Yiyecek, içecek
    .children = 🧸 Çocuk veya hasta
    .cars = 🚗 Araba ve sürücülük
    .body = 💇 Saç, cilt, tırnak
    .cables = 🔌 Kablo, gaz, su
    .other = 📦 Başka bir şey
    .easy = Mesleğiniz ne? Birini seçin.
trade-food = Hijyeni ve ruhsatı sorun. Evde pişirebilir miyim, yoksa başka bir mutfak mı gerekiyor? Kim bakmaya gelir? Etikette ne yazmalı?
    .easy = Hijyeni sorun. Evde pişirebilir miyim? Etikette ne yazmalı?
trade-children = Ruhsatı, denkliği ve sigortayı sorun. Çoğu zaman eğitim ve odalar için kurallar vardır. Hangi belgeleri görmek istiyorlar? Kaç çocuk gelebilir?
    .easy = Ruhsatı ve sigortayı sorun. Eğitim gerekiyor mu? Odam uygun mu?
trade-cars = Ruhsatı ve sigortayı sorun. İnsan taşımak veya fren tamir etmek için çoğu zaman ruhsat gerekir. Özel araba sigortanız çoğu zaman işte ödemez.
    .easy = Ruhsatı ve sigortayı sorun. Araba sigortam işte de öder mi?
trade-body = Hijyeni, denkliği ve ruhsatı sorun. Bıçak, iğne ve güçlü ürünler için çoğu zaman eğitim gerekir. Evlerde çalışabilir misiniz, yoksa sadece dükkânda mı?
    .easy = Hijyeni ve ruhsatı sorun. Eğitim gerekiyor mu? Evlerde çalışabilir miyim?
trade-cables = Ruhsatı ve denkliği sorun. Bir hata tehlikeli olabilir, o yüzden bu iş için çoğu zaman ruhsat gerekir. Bugün hangi küçük işleri yapabilirsiniz?
    .easy = Ruhsatı ve denkliği sorun. Bugün hangi küçük işleri yapabilirim?
trade-other = 4 kelimenin hepsini sorun. Birçok mesleğin az kuralı vardır, örneğin dikiş veya çeviri. Ama bunu bir soru gösterir.
    .easy = 4’ünü de sorun. Bazı mesleklerin az kuralı var.

how-to-ask =
    Kime sorarsınız? İş kurma danışması veya ücretsiz bir danışma merkezi mesleğiniz için doğru daireyi bilir.

    Deyin ki: “Bu işi para karşılığı, tek başıma yapmak istiyorum. İlk müşteriden önce bana ne gerekiyor? Bu nerede yazıyor?”

    Günü ve adı yazın. Bir arkadaş değil, resmî sayfa karar verir.
    .next = İleri
    .easy =
    İş kurma danışmasına veya ücretsiz bir danışma merkezine sorun.

    Deyin ki: “Bu işi para karşılığı yapmak istiyorum. Önce ne gerekiyor? Nerede yazıyor?”

    Günü ve adı yazın.

jam = Juma evde reçel pişirip satmak istiyor. Önce hangi kelimeyi sormalı?
    .hygiene = 🧼 Hijyen
    .recognition = 🎓 Denklik
    .nothing = 🤷 Hiçbiri, reçel bu
    .easy = Juma reçel satmak istiyor. Önce hangi kelimeyi sormalı?
jam-hygiene = Evet. Yiyecekte önce temiz mutfak gelir. Sonra etiketi ve ruhsatı sorar.
    .easy = Evet. Yiyecekte önce temiz mutfak gelir.
jam-recognition = Denklik, başka ülkeden diploma içindir. Reçel için genelde kimseye diploma gerekmez. Yiyecekte önce hijyen gelir.
    .easy = Denklik diploma içindir. Yiyecekte önce hijyen gelir.
jam-nothing = Reçel basit bir şey, ailesi de yiyor. Ama başka insanlar da yiyecek, o yüzden kurallar var. Önce hijyen gelir.
    .easy = Başka insanlar da yiyecek. O yüzden önce hijyen gelir.

window = Ayşe büro temizliyor. Merdiveni düşüyor ve bir cam kapı kırılıyor. 700 euro tutuyor. Şimdi ona hangi kelime yardım eder?
    .licence = 🪪 Ruhsat
    .insurance = 🛡 Sigorta
    .hygiene = 🧼 Hijyen
    .easy = Ayşe büro temizliyor. Bir cam kapı kırılıyor. 700 euro tutuyor. Hangi kelime yardım eder?
window-licence = Ruhsat işe izin verir. Kapının parasını ödemez. Sigorta öder, önceden varsa.
    .easy = Ruhsat işe izin verir. Kapıyı sigorta öder.
window-insurance = Evet, merdiven düşmeden önce varsa. O yüzden erken sorar: Ne kadar tutar ve neyi öder?
    .easy = Evet. Ama önceden olmalı. O yüzden erken sorun.
window-hygiene = Hijyen temiz çalışmaktır, Ayşe bunu iyi yapıyor. Kapıyı sigorta öder, önceden varsa.
    .easy = Hijyen temiz çalışmaktır. Kapıyı sigorta öder.

diploma = Petra fizyoterapist, diploması yabancı. Bir adam yazıyor: “3 günde denklik, 400 euro. Bana diplomayı gönder.” En iyisi hangisi?
    .pay = 💶 Ödemek, hızlı olur
    .office = 🏛 Daireye sormak
    .hide = 🤐 Onsuz çalışmak
    .easy = Petra’nın yabancı bir diploması var. Bir adam diyor ki: “3 günde denklik, 400 euro.” En iyisi hangisi?
diploma-pay = 5 ay uzun, 3 gün güzel gelir. Ama bunu sadece bir resmî daire yapabilir. Para da diploma da kaybolabilir. Petra resmî daireye sorar.
    .easy = Güzel gelir. Ama bunu sadece resmî daire yapabilir. Petra oraya sorar.
diploma-office = Evet. Bunu sadece bir resmî daire yapabilir. Ücretsiz bir danışma merkezi hangisi olduğunu bilir ve çoğu zaman formda yardım eder.
    .easy = Evet. Hangi daire olduğunu ücretsiz bir danışma merkezi bilir.
diploma-hide = İşini biliyor, beklemek de zor. Ama denklik olmadan sigorta çoğu zaman ödemez ve bir hata ona pahalıya gelebilir. Petra resmî daireye sorar.
    .easy = Beklemek zor. Ama o zaman sigorta çoğu zaman ödemez. Petra resmî daireye sorar.

# Güvenlik kartı: beklemek, asıl belgeler, izin.
careful =
    Cevap “daha değil” mi? O zaman daha ilk müşteri yok. O zamana kadar ne yapabileceğinizi sorun: işin bir kısmı, bir kurs, bu meslekte maaşlı bir iş.

    Diplomanızı gösterin, kopyasını gönderin, aslı sizde kalsın. Ve ruhsat bir izin belgesi değildir: Bağımsız çalışabileceğinizden emin değil misiniz? Durun ve önce sorun.
    .next = İleri
    .easy =
    Cevap “daha değil” mi? O zaman bekleyin. Sorun: Bugün ne yapabilirim?

    Diplomanız sizde kalsın. Kopya verin. İzin belgeniz bağımsız çalışmaya izin vermiyor mu? Ya da emin değil misiniz? Durun. Önce sorun.

ask-one =
    Göreviniz: Mesleğiniz hakkında bir resmî daireye veya danışma merkezine sorun. 4 kelimeyi yanınıza alın: ruhsat, hijyen, sigorta, denklik.

    Telefon, ziyaret veya e-posta olur. Lütfen belge numarası vermeyin. Cevabınız veya cevabın geleceği gün var mı? Düğmeye dokunun.
    .done = ✅ Sordum
    .easy =
    Mesleğinizi bir resmî daireye veya danışma merkezine sorun. 4 kelimeyi yanınıza alın.

    Arayın, yazın veya gidin. Sonra düğmeye dokunun.
ask-one-reminder =
    { $days ->
        [one] Mesleğinizle ilgili bir soru için { $days } gün kaldı. Kısa bir telefon yeter.
       *[other] Mesleğinizle ilgili bir soru için { $days } gün kaldı. Kısa bir telefon yeter.
    }
    .easy = Mesleğiniz için bir soru: Kısa bir telefon yeter.
ask-one-done = Tebrikler! Artık önceye göre daha çok şey biliyorsunuz, cevap “daha değil” olsa da.
    .easy = Tebrikler! Artık daha çok şey biliyorsunuz.
ask-one-late = Hafta bitti, sorun değil. Birçok daire yavaş cevap verir. Sorunuzu bugün yazın, uygun bir günde gönderin.
    .easy = Hafta bitti. Sorun değil. Sorunuzu bugün yazın.

answer = Ne dediler: 4 kelimeden hangileri mesleğiniz için geçerli? Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = 4 kelimeden hangileri sizin için geçerli? Yazın veya söyleyin. Mentorunuza gider.
answer-thanks = Teşekkürler. Bunu günüyle birlikte adım listenize yazın. Kurallar değişir: Başlamadan önce yeniden sorun.
    .easy = Teşekkürler. Bunu yazın, günüyle birlikte.

end = Ruhsat, hijyen, sigorta, denklik: 4 kelimeyle her mesleği sorabilirsiniz. Bir sonraki derste, sadece kendi işiniz gibi görünen çalışmaya bakıyorsunuz. Orada görüşmek üzere!
    .easy = Ruhsat, hijyen, sigorta, denklik: Artık sorabilirsiniz. Sonraki: Bu kendi işiniz mi? Görüşmek üzere!

later = Ruhsat, hijyen, sigorta, denklik. Bunları ilk müşteriden önce sorun. Bir sonraki derste görüşmek üzere!
    .easy = Ruhsat, hijyen, sigorta, denklik. İlk müşteriden önce sorun. Görüşmek üzere!
