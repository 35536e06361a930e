### Fatura ve makbuz — ikisini de hazırlamak ve saklamak.
###
### 7 parça alışılmış parçalardır; bir ülkenin daha ne istediği vergi dairesine sorulur ve burada yazmaz.

# En fazla 40 harf.
title = Fatura ve makbuz

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Kâğıt yoksa kanıt da yok.
    .easy = Kâğıt yoksa kanıt da yok.

hello = Bugün 2 belge öğreniyorsunuz: fatura ve makbuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün 2 belge öğreniyorsunuz: fatura ve makbuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir; hesaplar doğru kalmalı.
# 85 - 60 = 25.
story =
    Ximena çamaşır makinesi tamir ediyor. Bir kafe için çalışıyor, 85 euroya anlaşıyorlar. Kimse bunu yazmıyor. Kafe sahibi “Sonra öderim” diyor. 6 hafta sonra diyor ki: “60’tı galiba.” Ximena’nın kâğıdı yok. 60 alıyor, 25 euro kayboluyor.

    Bir sonraki tamirden sonra aynı gün bir fatura gönderiyor. 12 gün sonra 85 euro hesabında.
    .next = İleri
    .easy =
    Ximena bir kafe için 85 euroya makine tamir ediyor. Kimse bunu yazmıyor. 6 hafta sonra kafe sahibi sadece 60 ödüyor.

    Bir dahaki sefere fatura gönderiyor. 12 gün sonra 85 euro geliyor.

# “Fatura” ve “makbuz” burada açıklanır. Dükkânların verdiği küçük makbuz: fiş.
rule =
    2 belge, 2 zaman:
    📄 Para gelmeden önce: fatura. Müşterinin ne kadar ve ne zamana kadar ödeyeceğini söyler.
    🧾 Para geldikten sonra: makbuz. “Ödendi” der. Dükkânda buna fiş denir.

    Her birini 2 tane hazırlayın: biri müşteriye, biri zarfınıza. İş için aldığınız şeylerin fişlerini de saklayın.
    .next = İleri
    .easy =
    📄 Paradan önce: fatura. “Lütfen ödeyin” der.
    🧾 Paradan sonra: makbuz. “Ödendi” der.

    Her birini 2 tane hazırlayın: müşteri için ve sizin için.

parts =
    Bir faturanın genelde 7 parçası vardır:
    👤 Kimden, adresiyle
    👥 Kime, adresiyle
    🔢 Numara: 1, sonra 2, sonra 3
    📅 Tarih
    🔧 Ne, kaç tane ve toplam
    ⏳ Ödeme için son gün
    🏦 Nasıl ödenir: nakit veya hesaba

    Ülkeniz daha fazlasını isteyebilir, örneğin vergi numarası. Vergi dairesinden listesini isteyin.
    .next = İleri
    .easy =
    Bir faturanın genelde 7 parçası var:
    👤 Kimden
    👥 Kime
    🔢 Numara
    📅 Tarih
    🔧 Ne ve ne kadar
    ⏳ Ödeme için son gün
    🏦 Nasıl ödenir

    Vergi dairesine sorun: Başka ne gerekli?

# Uydurma bir fatura. Kime, numara, tarih, son gün ve nasıl ödeneceği bilerek eksiktir.
sample =
    Bu bir ilk deneme. 5 şey eksik:

    FATURA
    Kimden: Ximena, Değirmen Sokağı 4
    1 çamaşır makinesi tamiri
    Toplam: 85 euro
    Teşekkürler!
    .next = İleri
    .easy =
    5 şey eksik:

    FATURA
    Kimden: Ximena, Değirmen Sokağı 4
    1 çamaşır makinesi tamiri
    Toplam: 85 euro

whose = Kâğıt, içinde 2 kafe ve bir otel olan bir binada duruyor. Onu kim ödeyecek, kimse bilmiyor. Ne eksik?
    .from = 👤 Kimden
    .to = 👥 Kime
    .price = 💶 Fiyat
    .easy = Binada 2 kafe var. Kim ödeyecek? Kimse bilmiyor. Ne eksik?
whose-from = Bu parça var: Ximena, Değirmen Sokağı 4. Ama kime olduğu yazmıyor. Ximena kafenin adını ve adresini yazar.
    .easy = Bu var: Ximena. Ama kime? Kafenin adını yazar.
whose-to = Evet. Kafenin adını ve adresini yazar. Bu, 5 şeyden 1’i.
    .easy = Evet. Kafenin adını yazar. 4 şey kaldı.
whose-price = Fiyat var: 85 euro. Ama kime olduğu yazmıyor. Ximena kafenin adını ve adresini yazar.
    .easy = Bu var: 85 euro. Ama kime? Kafenin adını yazar.

december = Aralık ayında Ximena bu faturayı bulmak istiyor. Zarfında aynı kafeye 30 fatura var. Hangi 2 satır eksik?
    .machine = 🔧 İş ve fiyat
    .number = 🔢 Numara ve tarih
    .thanks = 🙏 Ad ve teşekkür
    .easy = Ximena’nın bir kafeye 30 faturası var. Hangisi bu? Hangi 2 satır eksik?
december-machine = İkisi de var: 1 çamaşır makinesi, 85 euro. Ama 30 kâğıtta aynı görünürler. Numara ve tarih her birini farklı yapar.
    .easy = Bunlar var. Ama 30 kâğıt aynı görünür. Numara ve tarih gerekir.
december-number = Evet. Fatura numarası 7, 3 Mayıs. Şimdi onu bulur, vergi dairesi de bulur. 5 şeyden 3’ü tamam.
    .easy = Evet. Numara 7, 3 Mayıs. 2 şey kaldı.
december-thanks = Adı ve teşekkürü var, bunlar dostçadır. Ama her kâğıdı farklı yapan, numara ve tarihtir.
    .easy = Bunlar var. Numara ve tarih gerekir.

drawer = Kafe sahibi faturayı çekmeceye koyuyor: “Vakit var. Hem para nereye gidecek?” Daha ne eksik?
    .total = 💶 Toplam
    .photo = 📱 Bir fotoğraf
    .last-day = ⏳ Son gün ve nasıl
    .easy = Kafe sahibi soruyor: “Ne zaman ödeyeyim? Para nereye gidecek?” Ne eksik?
drawer-total = Toplam var: 85 euro. Ama kafe sahibi ne zamana kadar ve nasıl ödeyeceğini bilmiyor. Ximena yazar: 17 Mayıs’a kadar, hesabıma.
    .easy = Bu var: 85 euro. Son günü ve nasıl ödeneceğini yazar.
drawer-photo = Fotoğraf ödemeye yardım etmez. Kafe sahibi ne zamana kadar ve nasıl ödeyeceğini bilmiyor. Ximena yazar: 17 Mayıs’a kadar, hesabıma.
    .easy = Fotoğraf gerekmez. Son günü ve nasıl ödeneceğini yazar.
drawer-last-day = Evet. 17 Mayıs’a kadar, hesabıma. Şimdi 5 şeyin hepsi var: kime, numara, tarih, son gün, nasıl ödenir.
    .easy = Evet. 17 Mayıs’a kadar, hesabıma. Şimdi 5 şeyin hepsi var.

cash = Kafe sahibi geliyor ve nakit 85 euro ödüyor. Ximena ona ne vermeli?
    .nothing = 🤝 Sadece teşekkür
    .receipt = 🧾 Makbuz
    .invoice = 📄 Bir fatura daha
    .easy = Kafe sahibi nakit 85 euro ödüyor. Ximena ona ne vermeli?
cash-nothing = Teşekkür dostçadır. Ama gelecek ay kimse 85 euronun ödendiğini gösteremez. Makbuz ikisine de yardım eder.
    .easy = Teşekkür dostçadır. Ama makbuz gösterir: ödendi.
cash-receipt = Evet. “Fatura 7, 85 euro, nakit ödendi, 10 Mayıs” ve adı. Biri kafe sahibine, biri zarfına.
    .easy = Evet. “85 euro, ödendi, 10 Mayıs.” Biri kafe sahibine, biri ona.
cash-invoice = Fatura der ki: Lütfen ödeyin. Ama o zaten ödedi. Makbuz der ki: ödendi, 85 euro, 10 Mayıs.
    .easy = Fatura der ki: Lütfen ödeyin. Ama ödedi. O zaman makbuz.

# Güvenlik kartı: kâğıtsız iş, sahte fatura, izin.
careful =
    Bir müşteri diyor ki: “Kâğıtsız daha ucuz.” O zaman ne kazandığınızı gösteremezsiniz. Deyin ki: “Ben her zaman yazarım.” Ve kimsenin yapmadığı bir iş için hiçbir zaman fatura yazmayın.

    Faturada pasaport numarası ve kart kodu olmaz. İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
    “Kâğıtsız daha ucuz” mu? Deyin ki: “Ben her zaman yazarım.” Kimsenin yapmadığı iş için fatura yazmayın.

    İzin belgeniz kendi işinize izin veriyor mu? Emin değil misiniz? Önce sorun.

practice =
    Göreviniz: Bir arkadaş için, uydurma bir işe 1 fatura ve 1 makbuz hazırlayın. İkisinin de üzerine “deneme” yazın. 7 parçayı arayın.

    Sonra arkadaşınıza sorun: “Ne kadar, nasıl ve ne zamana kadar ödeneceğini biliyor musun?” İkisini de örnek olarak saklayın. Sonra düğmeye dokunun.
    .done = ✅ İkisi de hazır
    .easy =
    Bir arkadaş için 1 fatura ve 1 makbuz hazırlayın. İş uydurma olsun. İkisine de “deneme” yazın.

    Sorun: “Ne kadar ve ne zaman ödeneceğini biliyor musun?” Sonra düğmeye dokunun.
practice-reminder =
    { $days ->
        [one] 2 belgeniz için { $days } gün kaldı. Şununla başlayın: kimden, kime.
       *[other] 2 belgeniz için { $days } gün kaldı. Şununla başlayın: kimden, kime.
    }
    .easy = 2 satırla başlayın: kimden, kime.
practice-done = Tebrikler! Sonrakiler daha hızlı olacak.
    .easy = Tebrikler! Sonra daha hızlı olur.
practice-late = Hafta bitti, sorun değil. Bir kâğıtta 7 satır yeter, hangi akşam olursa olsun.
    .easy = Hafta bitti. Sorun değil. 7 satır yeter.

friend = Arkadaşınız ne sordu? 7 parçadan hangisi zordu? Yazın veya söyleyin. Lütfen fotoğraf, ad ve hesap numarası göndermeyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Arkadaşınız ne sordu? Hangi parça zordu? Yazın veya söyleyin. Fotoğraf, ad, numara olmasın. Mentorunuza gider.
friend-thanks = Teşekkürler. Arkadaşınızın sorusu bir sonraki belgenizi daha açık yapabilir.
    .easy = Teşekkürler. Bu, gerçek müşterilerde işinize yarar.

end = Paradan önce fatura, paradan sonra makbuz, her birinden bir tane zarfınızda. Kâğıt yoksa kanıt da yok. Bir sonraki derste görüşmek üzere!
    .easy = Önce fatura, sonra makbuz. İkisini de saklayın. Görüşmek üzere!

later = Paradan önce fatura, paradan sonra makbuz. Uygun bir günde bir arkadaş için ikisini de hazırlayın. Bir sonraki derste görüşmek üzere!
    .easy = Önce fatura, sonra makbuz. Uygun bir günde ikisini de hazırlayın. Görüşmek üzere!
