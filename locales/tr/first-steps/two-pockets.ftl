### İki cep — iş parasını ve aile parasını ayrı tutmak.

title = İki cep

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Bugün hangi kutu ödedi?
    .easy = Bugün hangi kutu ödedi?

hello = Bugün küçük bir kural öğreniyoruz. Birçok iyi dükkân sahibi bunu kullanır.
    .easy = Bugün küçük bir kural öğreniyoruz.

# Ad ve mallar çeviride değişebilir.
amal =
    Amal evde kek yapıyor. Pazartesi günü 60 euroluk kek satıyor. Parayı çantasına koyuyor. Akşam aynı çantadan çocuklarına yiyecek alıyor. Cuma günü un gerekiyor, ama çanta boş. İşi para kazandı mı? Amal bilmiyor.
    .next = İleri
    .easy =
        Amal kek satıyor. Bütün parası tek çantada.
        Bu çantadan yiyecek alıyor. Bu çantadan un alıyor.
        Cuma günü çanta boş. Amal soruyor: Para kazandım mı?

rule =
    Kural şu: iki cep. Bir cep iş için. Bir cep aile için. Cep bir kutu, bir zarf veya ikinci bir banka hesabı olabilir.
    .next = İleri
    .easy = İki kutu kullanın. 1. kutu iş için. 2. kutu ev için.

boxes = İki kutu yeter.
    .alt = Yan yana iki kutu. Birinin üstünde iş çantası resmi var. Öbürünün üstünde ev resmi var.
    .easy = İki kutu yeter.

money =
    Müşterilerden gelen para sadece iş cebine girer. Unu, aletleri ve iş için otobüs biletlerini sadece iş cebinden ödersiniz.
    .next = İleri
    .easy = Müşterinin parası 1. kutuya girer. İş masraflarını 1. kutudan ödersiniz.

pay =
    Size de para gerekir. Haftada bir gün seçin. O gün iş cebinden belli bir para alın ve aile cebine koyun. Bunu yazın. Bu sizin kendi maaşınızdır.
    .next = İleri
    .easy = Haftada bir gün maaşınızı 2. kutuya koyun. Yazın.

count =
    Ayın sonunda iş cebini sayın. Baştakinden daha mı çok para var? O zaman nedenini sorun ve onu daha çok yapın. Daha mı az var? O zaman listenize bakın ve en büyük masrafı bulun.
    .next = İleri
    .easy = Bir ay sonra 1. kutuyu sayın. Para çoğaldı mı? Güzel. Azaldı mı? Nedenini sorun.

# Güvenlik kartı: para ve banka kartı.
careful =
    Dikkatli olun. Bu paranın bir kısmı sizin değildir. Vergi ve sosyal sigorta içindir. Ödeyene kadar iş cebinde tutun. Ve banka kartınızı veya banka hesabınızı hiç kimseye kullandırmayın, bir arkadaşa bile.
    .next = İleri
    .easy =
        Durun! 1. kutudaki paranın bir kısmı vergi için. Onu harcamayın.
        Banka kartınızı kimseye vermeyin.

flour = Amal kekler için un alıyor. Hangi cepten?
    .business = 💼 İş
    .family = 🏠 Aile
    .easy = Amal kekler için un alıyor. Hangi kutudan?
flour-business = Evet. Un kekler için.
    .easy = Evet. Un kekler için.
flour-family = Un, sattığınız kekler için. O yüzden iş öder.
    .easy = Kekleri satıyorsunuz. O yüzden unu 1. kutu öder.

shoes = Amal’ın oğluna bugün ayakkabı gerekiyor. Maaş günü cuma. En iyisi hangisi?
    .business = 💼 İş cebi
    .family = 🏠 Aile cebi
    .credit = 💳 Kredi kartı
    .easy = Oğluna bugün ayakkabı gerekiyor. Maaş günü cuma. En iyisi hangisi?
shoes-business = Bugün işe yarar. Ama cuma günü ne kazandığınızı göremezsiniz.
    .easy = Bugün işe yarar. Ama cuma günü ne kazandığınızı göremezsiniz.
shoes-family = Evet. Ayakkabı aile için, o yüzden aile cebi öder. Cuma günü oraya yeni maaş girer.
    .easy = Evet. Ayakkabı aile için. O yüzden 2. kutu öder. Cuma günü oraya yeni para girer.
shoes-credit = Ayakkabı için borç, ayakkabıdan pahalıya gelir.
    .easy = Ayakkabı için borç, ayakkabıdan pahalıya gelir.

gain = İş cebinde başta: 100. Sonda: 130. Ödenecek vergi: 20. Gerçekte ne kazandınız?
    .thirty = 30
    .ten = 10
    .everything = 130
    .easy = 1. kutuda başta: 100. Sonda: 130. Vergi: 20. Gerçekte ne kadarı sizin?
gain-thirty = Baştaki parayı ve vergiyi çıkarın.
    .easy = Önce baştaki parayı ve vergiyi çıkarın.
gain-ten = 130 eksi 100, 30 eder. 20 vergi için. 10 sizin, kullanabilirsiniz.
    .easy = Evet. 130 eksi 100, 30 eder. 20 vergi için. 10 sizin.
gain-everything = Baştaki parayı ve vergiyi çıkarın.
    .easy = Önce baştaki parayı ve vergiyi çıkarın.

task =
    İki kutu veya iki zarf bulun. Her birine bir işaret koyun. Sonra düğmeye dokunun.

    Para, kart veya belge fotoğrafı göndermeyin.
    .done = ✅ Tamam
    .easy =
        İki kutu bulun. Her birine bir işaret koyun. Sonra düğmeye dokunun.
        Para, kart veya belge fotoğrafı göndermeyin!
task-reminder = İki kutu. Buldunuz mu? Eski zarflar da olur.
    .easy = İki kutu. Buldunuz mu? Eski kutular da olur.
task-done = Elinize sağlık! İki kutunuz hazır. Artık parayı her gün ayrı tutabilirsiniz.
    .easy = Elinize sağlık! İki kutunuz hazır.
task-late = Hafta bitti, sorun değil. İki kutuya her gün başlayabilirsiniz. Size küçük bir sorum var.
    .easy = Hafta bitti. Sorun değil. Her gün başlayabilirsiniz. Küçük bir soru:

week =
    İki kutuyla bir hafta. Ne gördünüz? Yazın veya söyleyin. Bu sizin günlüğünüz, mentorunuz onu görmez.

    Henüz kutu yok mu? O zaman önce neye ihtiyacınız olduğunu yazın. Lütfen kart veya hesap numarası yazmayın.
    .easy =
        İki kutuyla bir hafta. Ne gördünüz? Yazın veya söyleyin.
        Bu sizin günlüğünüz. Mentorunuz onu görmez.
        Henüz kutu yok mu? Size ne gerektiğini yazın. Kart numarası göndermeyin.
week-thanks = Teşekkürler. Sözleriniz günlüğünüzde.
    .easy = Teşekkürler. Sözleriniz günlüğünüzde.

end = İki cep, bir maaş günü, bir liste. Küçük alışkanlıklar paranızı açıkça görmenize yardım eder. Bir sonraki derste görüşmek üzere!
    .easy = İki kutu. Bir maaş günü. Bir liste. Görüşmek üzere!

see-you = İki cep, bir maaş günü, bir liste. Küçük alışkanlıklar paranızı açıkça görmenize yardım eder. Bir sonraki derste görüşmek üzere!
    .easy = İki kutu. Bir maaş günü. Bir liste. Görüşmek üzere!
