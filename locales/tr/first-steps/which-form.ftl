### Hangi iş biçimi? — bağımsız çalışma veya şirket: borç kimin, ne kadar tutar, ne kadar kâğıt işi var.
###
### Bir ülkenin iş biçimi, ücreti veya yasası burada olmamalı: Sayılar tek bir kişinin örneğidir.

# En fazla 40 harf.
title = Hangi iş biçimi?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Vergi dairesine bir soru: Sizinki ne?
    .easy = Vergi dairesine sorunuz ne?

hello = Bugün 2 iş biçimini karşılaştırıyorsunuz: bağımsız çalışma ve şirket. Yaklaşık 6 dakika sürer.
    .easy = Bugün 2 iş biçimini karşılaştırıyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir; hesaplar doğru kalmalı.
# 5 x 80 = 400; 500, 1 ayın 400’ünden fazladır.
story =
    Wanjiru tek başına su borusu tamir ediyor. Ayda 5 küçük iş 400 euro getiriyor. Bir kuzeni diyor ki: “Şirket aç. Daha büyük görünür.”

    Wanjiru ücretsiz bir danışma merkezine soruyor: “Şirket bana ne kadar tutar?” Onun durumunda yılda 500 euro, sadece kâğıt işi için: 1 aylık işten fazla. O yüzden bağımsız çalışmayla başlıyor, bir de sigorta yaptırıyor. Bir ortak gelirse yeniden soracak.
    .next = İleri
    .easy =
    Wanjiru su borusu tamir ediyor. İşleri ayda 400 euro getiriyor. Bir kuzeni diyor ki: “Şirket aç!”

    Önce soruyor. Şirket ona yılda 500 euro tutar. O yüzden bağımsız başlıyor. Sonra değiştirebilir.

rule =
    Her biçim için 3 soru sorun:
    💶 Borç kimin? İş ödeyemezse kim öder?
    🪙 Şimdi ve her yıl ne kadar tutar?
    📄 Yazılacak ve saklanacak ne kadar kâğıt var?

    Her ülkede biçimlerin adları başkadır. Genelde 2 büyük grup vardır.
    .next = İleri
    .easy =
    3 soru sorun:
    💶 Borç kimin?
    🪙 Ne kadar tutar?
    📄 Ne kadar kâğıt var?

    Her ülkede adlar başkadır.

two-forms =
    🧍 Bağımsız çalışma: Siz ve işiniz birsiniz. İşin borcu genelde sizin borcunuzdur. Genelde daha az para ve daha az kâğıt ister.

    🏢 Şirket: Kâğıt üzerinde sizden ayrıdır. Borcunu genelde kendi parasıyla öder. Daha çok para ve daha çok kâğıt ister.

    Biri öbüründen daha iyi değildir. İşinize ve riskinize bağlıdır.
    .next = İleri
    .easy =
    🧍 Bağımsız çalışma: Siz ve işiniz birsiniz. Borcu sizindir. Daha az masraf, daha az kâğıt.

    🏢 Şirket: Sizden ayrıdır. Borcunu kendisi öder. Daha çok masraf, daha çok kâğıt.

    Bu genelde böyledir, her zaman değil.

hedges = Şimdi 4 kişi. Ousmane tek başına çit bitkisi kesiyor. Aletleri 150 euro, kimseye borcu yok. Önce hangi biçimi sormalı?
    .self = 🧍 Bağımsız çalışma
    .company = 🏢 Şirket
    .none = 🤷 Hiçbiri
    .easy = Ousmane tek başına çit bitkisi kesiyor. Borcu yok. Önce hangi biçimi sormalı?
hedges-self = Evet. Az masraf, az risk, az kâğıt. Ona uyup uymadığını resmî daire söyler.
    .easy = Evet. Az masraf, az risk, az kâğıt.
hedges-company = Olabilir. Ama her yıl daha çok para tutar, onun riski ise küçük. Burada ilk soru genelde bağımsız çalışmadır.
    .easy = Daha pahalı, riski de küçük. Önce bağımsız çalışmayı sorar.
hedges-none = Sadece küçük bir iş, doğru. Ama para karşılığı küçük işe de genelde bir biçim gerekir. Önce bağımsız çalışmayı sorar.
    .easy = Küçük işe de genelde bir biçim gerekir. Bağımsız çalışmayı sorar.

machine = Milagros bağımsız çalışıyor ve araba boyuyor. Bir makine için 900 euro borcu var. İş kutusu boş. 900 euroyu genelde kim öder?
    .box = 💼 Sadece iş
    .milagros = 🧍 Milagros kendisi
    .nobody = 🤷 Kimse
    .easy = Milagros bağımsız çalışıyor. İşinin 900 euro borcu var. Kutusu boş. Genelde kim öder?
machine-box = İki cep iyi bir alışkanlıktır. Ama o ve işi genelde birdir. O yüzden kendi parasından öder.
    .easy = İki kutu iyidir. Ama o ve işi bir. O öder.
machine-milagros = Evet. O ve işi birdir. O yüzden büyük bir makine almadan önce sorar: Bunu tek başıma ödeyebilir miyim?
    .easy = Evet. O ve işi bir.
machine-nobody = Kutu boşalınca borç bitmez. O ve işi birdir, o yüzden genelde o öder.
    .easy = Borç kalır. O ve işi bir. O öder.

kitchens = Vesna ve Temur birlikte mutfak yapıyor. Ayda 900 euroluk bir atölye, bir kredi ve 3 işçi istiyorlar. Önce hangi biçimi sormalılar?
    .self = 🧍 Bağımsız çalışma
    .company = 🏢 Şirket
    .decide-later = ⏳ Sonra bakarız
    .easy = Vesna ve Temur büyük bir atölye istiyor. Kredi ve 3 işçi gerekiyor. Önce hangi biçimi sormalılar?
kitchens-self = Daha az tutar, doğru. Ama burada borç büyük olabilir ve genelde ikisi de kendi parasından öder. Önce şirketi sorarlar.
    .easy = Daha az tutar. Ama borç büyük olabilir. Şirketi sorarlar.
kitchens-company = Evet. 2 sahip, kredi, işçiler: Risk büyük. Şirket daha pahalıdır ama kendi paralarını ayrı tutabilir.
    .easy = Evet. Risk büyük. Şirket kendi paralarını ayrı tutabilir.
kitchens-decide-later = Beklemek çoğu zaman iyidir. Ama kira ve kredi için imza atacaklar, o zaman biçim önemlidir. Önce şirketi sorarlar.
    .easy = Şimdi imzalamak istiyorlar. O yüzden önce şirketi sorarlar.

loan = Kamala’nın bir şirketi var. Banka diyor ki: “Krediyi kendi adınızla da imzalayın.” Bir gün şirket ödeyemiyor. Kimin borcu olabilir?
    .company = 🏢 Sadece şirketin
    .kamala = 🧍 Kamala’nın da
    .easy = Kamala’nın bir şirketi var. Krediyi kendi adıyla da imzalıyor. Şirket ödeyemiyor. Borç kimin?
loan-company = Şirket borcunu genelde kendisi öder. Ama kâğıtta Kamala’nın kendi adı da varsa borç onun da olabilir. İmzadan önce sorun.
    .easy = Kâğıtta kendi adı var. O yüzden borç Kamala’nın da olabilir.
loan-kamala = Evet. Kâğıtta kendi adı var. İmzadan önce bir danışmana gösterir.
    .easy = Evet. Kâğıtta kendi adı var. İmzadan önce sorar.

# Güvenlik kartı: izin belgesi ve başkalarının adına şirketler.
before =
    Şirket, izin belgenizi değiştirmez. İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.

    Biri size “Senin adına bir şirket, sen sadece imzala” mı diyor? O zaman şirketin borcu size gelebilir. Hayır deyin ve burada “Bir insana sor” düğmesine dokunun.
    .next = İleri
    .easy =
    İzin belgeniz bağımsız çalışmaya izin vermiyor mu? Ya da emin değil misiniz? Durun. Önce sorun. Şirket bunu değiştirmez.

    “Senin adına şirket, sadece imzala” mı? Hayır deyin. “Bir insana sor” düğmesine dokunun.

my-form =
    Göreviniz: Bir kâğıda 2 satır yazın.
    1️⃣ Bana büyük ihtimalle uyan biçim ve nedeni.
    2️⃣ Vergi dairesine veya ücretsiz bir danışma merkezine sorum.

    Bu sadece bir tahmin. Cevaptan sonra değiştirebilirsiniz. Sonra düğmeye dokunun.
    .done = ✅ 2 satırım hazır
    .easy =
    2 satır yazın:
    1️⃣ Bana belki uyan biçim.
    2️⃣ Vergi dairesine sorum.

    Bunu değiştirebilirsiniz. Sonra düğmeye dokunun.
my-form-reminder =
    { $days ->
        [one] 2 satırınız için { $days } gün kaldı. Borç kimin, ne kadar tutar, ne kadar kâğıt var?
       *[other] 2 satırınız için { $days } gün kaldı. Borç kimin, ne kadar tutar, ne kadar kâğıt var?
    }
    .easy = Sorunuzu bugün yazabilir misiniz? Bir satır yeter.
my-form-done = Tebrikler! İyi bir soruyla resmî dairede işiniz daha kısa sürer.
    .easy = Tebrikler! İyi bir sorunuz var.
my-form-late = Hafta bitti, sorun değil. Bir satır iyi bir başlangıçtır: İşim ödeyemezse kim öder?
    .easy = Hafta bitti. Sorun değil. Bir satır iyi bir başlangıçtır.

question = Size belki hangi biçim uyar ve sorunuz ne? Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir. Lütfen belge numarası göndermeyin.
    .easy = Hangi biçim? Hangi soru? Yazın veya söyleyin. Mentorunuza gider. Belge numarası göndermeyin.
question-thanks = Teşekkürler. Resmî daireye giderken soruyu yanınıza alın.
    .easy = Teşekkürler. Resmî daireye onunla gidin.

end = Borç kimin, ne kadar tutar, ne kadar kâğıt var: 3 soruyla biçimleri karşılaştırıyorsunuz. Bir sonraki derste kayıt adımlarını buluyorsunuz. Orada görüşmek üzere!
    .easy = Borç kimin? Ne kadar tutar? Ne kadar kâğıt var? Sonraki: kayıt adımları. Görüşmek üzere!

later = Borç kimin, ne kadar tutar, ne kadar kâğıt var? Bunu istediğiniz gün sorabilirsiniz, imzadan önce. Bir sonraki derste görüşmek üzere!
    .easy = Borç kimin? Ne kadar tutar? Ne kadar kâğıt var? İmzadan önce sorun. Görüşmek üzere!
