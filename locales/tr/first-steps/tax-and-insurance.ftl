### Vergi ve sigorta — neden ödenir ve onlar için üçüncü bir kutu.
###
### Bir ülkenin vergi oranı, günleri ve daireleri burada olmamalı: Sayılar tek bir kişinin örneğidir.

# En fazla 40 harf.
title = Vergi ve sigorta

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Vergi kutusuna para girdi mi?
    .easy = Vergi kutusunda para var mı?

hello = Bugün vergi ve sigorta için üçüncü bir kutuya para ayırıyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün üçüncü bir kutu yapıyorsunuz: vergi için. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir; hesaplar doğru kalmalı.
# 5 x 62 = 310.
story =
    Arash bahçelere bakıyor. Eski işinde patron önce vergiyi ve sigortayı öderdi, Arash kalanı alırdı. Şimdi müşteriler ona hepsini ödüyor. Yazın hepsini harcıyor. Kışın bir mektup geliyor: 310 euro vergi. Kutusu boş.

    Aynı gün vergi dairesini arıyor. 62 euroluk 5 taksitle ödeyebilir. Bu yıl üçüncü bir kutusu var.
    .next = İleri
    .easy =
    Arash bahçelere bakıyor. Yazın bütün parasını harcıyor. Kışın bir mektup geliyor: 310 euro vergi. Para kalmadı.

    Vergi dairesini arıyor. 5 taksitle ödeyebilir. Şimdi üçüncü bir kutusu var.

# “Sosyal sigorta”: resmî kelime, formlarda durduğu gibi.
why =
    Bu para nereye gider?
    🏫 Vergi, hepimizin kullandığı şeyleri öder: okullar, yollar, hastaneler.
    🤲 Sosyal sigorta zor günler içindir: Hasta olursunuz veya yaşlanırsınız. Çok kişi öder, ihtiyacı olan yardım alır.

    Maaşlı işte onu genelde işveren gönderir. Kendi işinizde genelde siz gönderirsiniz.
    .next = İleri
    .easy =
    🏫 Vergi okulları, yolları, hastaneleri öder.
    🤲 Sosyal sigorta hastalıkta ve yaşlılıkta yardım eder.

    Maaşlı işte onu genelde patron gönderir. Kendi işinizde siz gönderirsiniz.

rule =
    Sorun, koyun, dokunmayın:
    ❓ Sorun: 100 eurodan ne kadar ve hangi güne kadar? Vergi dairesi ve ücretsiz danışma merkezleri cevap verir.
    📦 Koyun: Paranın geldiği gün bu parça üçüncü kutuya girer.
    🔒 Dokunmayın: Ondan sadece vergi ve sigorta ödenir.

    Kutu bir zarf veya ikinci bir hesap olabilir. Üzerine yazın: “Benim param değil.”
    .next = İleri
    .easy =
    ❓ Sorun: 100 eurodan ne kadar? Hangi güne kadar?
    📦 Koyun: Para mı geldi? Bu parçayı 3. kutuya koyun.
    🔒 Dokunmayın: Ondan sadece vergi ve sigorta çıkar.

    Üzerine yazın: “Benim param değil.”

# 100 - 30 - 20 = 50. Vergi oranı değil: 100’den 20 bir örnektir.
hundred = Arash sordu. Her 100 eurodan 20 ayırıyor. Bu sadece onun örneği. Bir müşteri 100 euro ödüyor. Bitkiler ve otobüs 30 tutuyor. Ne kadarı Arash’ın?
    .fifty = 50 euro
    .seventy = 70 euro
    .eighty = 80 euro
    .easy = Bir müşteri Arash’a 100 euro ödüyor. Masraflar 30. 3. kutuya 20 giriyor. Ne kadarı Arash’ın?
hundred-fifty = Evet. 100 eksi 30, 70 eder; 70 eksi 20, 50 eder. Sizin parçanız başka olabilir: Sorun.
    .easy = Evet. 100 eksi 30 eksi 20, 50 eder.
hundred-seventy = Bitkiler ve otobüs ödendi: 70. Şimdi üçüncü kutuya 20 girer: 70 eksi 20, 50 eder.
    .easy = Az kaldı. 3. kutuya 20 girer. 70 eksi 20, 50 eder.
hundred-eighty = Üçüncü kutuda 20 var. Ama bitkiler ve otobüs 30 tutuyor: 80 eksi 30, 50 eder.
    .easy = Az kaldı. Masraflar 30. 80 eksi 30, 50 eder.

# 40 + 60 + 200 = 300; 3 x 20 = 60; 300 - 60 = 240.
three-jobs = Mayıs ayında 3 müşteri Arash’a ödüyor: 40, 60 ve 200 euro. Her 100 eurodan 20’sini üçüncü kutuya koyuyor. Bu ne kadar?
    .twenty = 20 euro
    .sixty = 60 euro
    .two-forty = 240 euro
    .easy = 3 müşteri 40, 60 ve 200 euro ödüyor. Her 100’den 20’si 3. kutuya giriyor. Ne kadar?
three-jobs-twenty = 20, ilk 100 için. Ama 40 artı 60 artı 200, 300 eder: 3 kere 20, 60 eder.
    .easy = Hepsi 300 eder. 3 kere 20, 60 eder.
three-jobs-sixty = Evet. 40 artı 60 artı 200, 300 eder; 3 kere 20, 60 eder. Arash kutuya her seferinde para koyar.
    .easy = Evet. Hepsi 300 eder. 3 kere 20, 60 eder.
three-jobs-two-forty = 240, masrafları ve işi için kalır. Kutuya 3 kere 20 girer: 60.
    .easy = 240 onda kalır. Kutuya 3 kere 20 girer: 60.

mower = Üçüncü kutuda 140 euro var. Çim biçme makinesi bozuluyor, tamiri 90 euro. İş kutusunda sadece 40 var. En iyisi hangisi?
    .box = 📦 90’ı kutudan almak
    .credit = 💳 Hızlı bir kredi
    .borrow = 🤝 Ödünç makine almak
    .easy = 3. kutuda 140 euro var. Makine bozuluyor. Tamir 90 euro. İş kutusunda 40 var. En iyisi hangisi?
mower-box = Kutu yakındır, birçok insan bunu yapar. Ama kışın mektup gelir ve 90 euro eksik olur. 90 eurosu olana kadar bir makine ödünç alabilir.
    .easy = O zaman mektup için 90 euro eksik olur. Bir makine ödünç alır.
mower-credit = Makine bugün çalışır. Ama hızlı paranın bedeli çoğu zaman yüksektir. Önce, 90 eurosu olana kadar bir makine ödünç alabilir.
    .easy = Hızlı para çoğu zaman pahalıdır. Önce bir makine ödünç alır.
mower-borrow = Evet. Çalışabilir, tamir için para biriktirir ve üçüncü kutu dolu kalır.
    .easy = Evet. Çalışabilir. Üçüncü kutu dolu kalır.

letter = Bir vergi mektubunda 200 euro yazıyor. Meera’nın üçüncü kutusunda 150 var. Son gün 2 hafta sonra. En iyisi hangisi?
    .wait = 🙈 Bekleyip ummak
    .call = 📞 Önceden aramak
    .pay-now = 💳 Hızlı borç almak
    .easy = Bir vergi mektubunda 200 euro yazıyor. Meera’nın 150’si var. Son gün 2 hafta sonra. En iyisi hangisi?
letter-wait = Böyle mektuplar birçok insanı korkutur. Ama beklemek çoğu zaman daha pahalıdır. Meera son günden önce arar ve taksit ister.
    .easy = Böyle mektuplar birçok insanı korkutur. Ama beklemek pahalı olabilir. Meera arar.
letter-call = Evet. Son günden önce arar ve sorar: “Taksitle ödeyebilir miyim?” Ücretsiz bir danışma merkezi aramasına yardım edebilir.
    .easy = Evet. Sorar: “Taksitle ödeyebilir miyim?”
letter-pay-now = O zaman mektup ödenir ama yeni bir borç olur. Meera önce arar ve taksit ister. Telefon neredeyse bedava.
    .easy = O zaman yeni bir borcu olur. Önce arar.

# Güvenlik kartı: sahte mesajlar, yardımcılar, izin.
careful =
    Bir mektubu okumak zor mu? Beklemeyin: Ücretsiz bir danışma merkezi onu sizinle okur.

    “Vergi dairesi”nden bir mesaj kart kodunuzu veya hemen para mı istiyor? Bu bir tuzaktır. Bir yardımcı pasaportunuzu, kartınızı veya hesabınızı elinde tutmak mı istiyor? Hayır deyin.

    İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
    Zor bir mektup mu? Ücretsiz bir danışma merkezi onu sizinle okur.

    Bir mesaj kart kodunuzu mu istiyor? Bu bir tuzak. Pasaportunuzu kimse elinde tutamaz.

    İzin belgeniz kendi işinize izin veriyor mu? Emin değil misiniz? Önce sorun.

third-box =
    Göreviniz: Üçüncü bir kutu veya zarf hazırlayın. Üzerine yazın: “Benim param değil.” İçine 2 sorulu bir kâğıt koyun: 100 eurodan ne kadar? Hangi güne kadar?

    Bunu nereye soracağınızı da yazın. Daha işiniz yok mu? Kutunuz onu bekler. Sonra düğmeye dokunun.
    .done = ✅ Kutum hazır
    .easy =
    Üçüncü bir kutu hazırlayın. Üzerine yazın: “Benim param değil.” İçine bir kâğıt koyun: 100 eurodan ne kadar? Hangi güne kadar? Nereye sorarım?

    Sonra düğmeye dokunun.
third-box-reminder =
    { $days ->
        [one] Üçüncü kutunuz için { $days } gün kaldı. Eski bir zarf da olur.
       *[other] Üçüncü kutunuz için { $days } gün kaldı. Eski bir zarf da olur.
    }
    .easy = Üçüncü kutunuz eski bir zarf olabilir.
third-box-done = Tebrikler! Artık 3 kutunuz var: iş, aile, benim param değil.
    .easy = Tebrikler! Artık 3 kutunuz var.
third-box-late = Hafta bitti, sorun değil. Üzerinde 3 kelime olan bir zarf iyi bir başlangıçtır: “Benim param değil.”
    .easy = Hafta bitti. Sorun değil. Bir zarf iyi bir başlangıçtır.

question = Ne kadar vergi ve sigorta ödeyeceğinizi nereye sorabilirsiniz? Başka ne bilmek istiyorsunuz? Yazın veya söyleyin. Lütfen vergi numarası olmasın. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Vergiyi nereye sorabilirsiniz? Başka ne bilmek istiyorsunuz? Yazın veya söyleyin. Vergi numarası olmasın. Mentorunuza gider.
question-thanks = Teşekkürler. İyi bir soru. Ne kadar olduğuna Solis değil, vergi dairesi karar verir.
    .easy = Teşekkürler. Solis karar vermez. Vergi dairesi karar verir.

end = Vergi ve sigortanın neden var olduğunu biliyorsunuz ve üçüncü kutunuz onları bekliyor. Bir sonraki derste müşteri için 2 belge hazırlıyorsunuz. Orada görüşmek üzere!
    .easy = Sorun, koyun, dokunmayın: Üçüncü kutunuz hazır. Görüşmek üzere!

later = Sorun, koyun, dokunmayın: sizin olmayan para için üçüncü bir kutu. Uygun bir günde hazırlayın. Bir sonraki derste görüşmek üzere!
    .easy = Sorun, koyun, dokunmayın. Üçüncü kutunuzu uygun bir günde hazırlayın. Görüşmek üzere!
