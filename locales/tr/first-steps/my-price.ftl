### Fiyatım — malzeme, zamanım, vergi ve biraz fazlası.
###
### Buraya vergi oranı veya maaş tutarı yazılmaz: Sayılar tek bir kişinin örneğidir.

# En fazla 40 harf.
title = Fiyatım

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Fiyatınızda çalıştığınız saatin parası var mı?
    .easy = Fiyatınızda çalıştığınız saatin parası var mı?

hello = Bugün adım adım bir fiyat buluyorsunuz, emeğinizin parası da içinde olsun diye. Yaklaşık 6 dakika sürer.
    .easy = Bugün fiyatınızı buluyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir; hesaplar doğru kalmalı.
# 18 - 9 = 9; 9 : 3 = 3.
story =
    Tigist tahta tabure yapıyor. Birincisini 18 euroya satıyor. Malzeme 9 euro tutuyor. “9 euro bana kaldı!” diye düşünüyor.

    Sonra saatleri sayıyor. Bir tabure 3 saat sürüyor, yani 1 saat için 3 euro alıyor. Vergi daha ödenmedi, testeresi de eskiyor. Tabure güzel. Sadece fiyat çok küçük.
    .next = İleri
    .easy =
    Tigist bir tabure yapıyor. 18 euroya satıyor. Tahta 9 euro. Yani 9 euro kalıyor.

    Ama tabure 3 saat sürdü. 1 saat için 3 euro alıyor. Vergi daha ödenmedi. Fiyat çok küçük.

rule =
    Bir fiyatın 4 parçası vardır:
    🧱 Malzeme: içine giren her şey.
    ⏱ Zamanım: saatler kere 1 saatin parası. Müşteriye giden yol da sayılır.
    🧾 Vergi ve sigorta: Bu parça sizin değildir.
    ➕ Biraz fazlası: aletler, hatalar ve sakin haftalar için.

    4 parçayı toplayın. Bu sizin fiyatınızdır.
    .next = İleri
    .easy =
    Bir fiyatın 4 parçası vardır:
    🧱 Malzeme
    ⏱ Zamanım
    🧾 Vergi ve sigorta: sizin değil
    ➕ Biraz fazlası: aletler, hatalar, sakin haftalar

    4 parçayı toplayın.

# 6 + 1 + 2 = 9.
material = Şimdi Tigist ile hesaplayın. 1. adım: tahta 6 euro, vidalar 1 euro, boya 2 euro. Bir taburenin malzemesi ne kadar?
    .six = 6 euro
    .eight = 8 euro
    .nine = 9 euro
    .easy = Tigist ile hesaplayın. Tahta 6 euro, vidalar 1, boya 2. Toplam ne kadar?
material-six = En büyük parça tahta. Vidalar ve boya da para tutar: 6 artı 1 artı 2, 9 eder.
    .easy = Bu sadece tahta. 6 artı 1 artı 2, 9 eder.
material-eight = Az kaldı. Tahta ve boya 8 eder. Vidalar 1 daha: 6 artı 1 artı 2, 9 eder.
    .easy = Az kaldı. Vidalar 1 daha. 6 artı 1 artı 2, 9 eder.
material-nine = Evet. 6 artı 1 artı 2, 9 eder. Küçük şeyler de sayılır.
    .easy = Evet. 6 artı 1 artı 2, 9 eder.

# 3 x 8 = 24; 24 + 9 = 33; 8 + 9 = 17; 3 x 17 = 51.
hours = 2. adım: Bir tabure 3 saat sürüyor. Tigist 1 saat için 8 euro istiyor. Siz başka bir miktar seçebilirsiniz. Malzeme 9 euro. Zaman ve malzeme birlikte ne kadar?
    .seventeen = 17 euro
    .thirty-three = 33 euro
    .fifty-one = 51 euro
    .easy = Bir tabure 3 saat sürüyor. Tigist 1 saat için 8 euro istiyor. Malzeme 9 euro. Birlikte ne kadar?
hours-seventeen = Bu, 1 saat ve malzeme. Ama Tigist 3 saat çalışıyor: 3 kere 8, 24 eder. 24 artı 9, 33 eder.
    .easy = Bu 1 saat. 3 kere 8, 24 eder. 24 artı 9, 33 eder.
hours-thirty-three = Evet. 3 kere 8, 24 eder. 24 artı 9, 33 eder.
    .easy = Evet. 3 kere 8, 24 eder. 24 artı 9, 33 eder.
hours-fifty-one = 3 kere 17, 51 eder: Malzeme 3 kere sayıldı. Ona sadece bir kere gerekiyor: 3 kere 8, 24 eder. 24 artı 9, 33 eder.
    .easy = Malzemeyi sadece bir kere sayın. 3 kere 8, 24 eder. 24 artı 9, 33 eder.

# Burada vergi oranı yok: 7 euro bir örnektir.
tax =
    3. adım: vergi ve sigorta. Ne kadar? Bu, her ülkede ve her kişide farklıdır. O yüzden tahmin etmeyin: Verginin ne kadar olduğunu sorun. Vergi dairesi ve ücretsiz danışma merkezleri bu soruya cevap verir.

    Tigist sordu. Her tabureden 7 euro ayırıyor. Bu sadece onun örneği.
    .next = İleri
    .easy =
    Vergi ve sigorta: Ne kadar? Bu her kişide farklıdır. Verginin ne kadar olduğunu sorun. Danışma merkezleri ücretsiz.

    Tigist sordu. 7 euro ayırıyor. Bu sadece bir örnek.

# 33 + 7 + 5 = 45; vergi olmadan 38, biraz fazlası olmadan 40.
whole-price = 4. adım: zaman ve malzeme 33 euro, vergi ve sigorta 7, biraz fazlası 5. Bir taburenin fiyatı ne kadar? Sayıyı yazın.
    .easy = Zaman ve malzeme 33, vergi 7, biraz fazlası 5. Fiyat ne kadar? Sayıyı yazın.
whole-price-right = Evet. 33 artı 7 artı 5, 45 eder. 4 parçanın hepsi içinde.
    .easy = Evet. 33 artı 7 artı 5, 45 eder.
whole-price-thirty-eight = 33 artı 5, 38 eder. Şimdi vergi parçası eksik: 38 artı 7, 45 eder.
    .easy = Vergi eksik. 38 artı 7, 45 eder.
whole-price-forty = 33 artı 7, 40 eder. Şimdi biraz fazlası eksik: 40 artı 5, 45 eder. Bu, eskiyen testere için.
    .easy = Biraz fazlası eksik. 40 artı 5, 45 eder.
whole-price-other = Fiyatta 4 parçanın hepsi olur: 33 artı 7, 40 eder; 40 artı 5, 45 eder.
    .easy = Bütün parçaları toplayın. 33 artı 7 artı 5, 45 eder.

# 30 - 9 = 21; 21 : 3 = 7.
less = Başkaları böyle tabureleri 40 ile 55 euro arasında satıyor. Bir müşteri Tigist’e diyor ki: “45 çok. 30 veririm.” Tigist için en iyisi hangisi?
    .smaller = 🪑 Küçüğünü önermek
    .take = 💶 30 euroyu almak
    .stop = 🚪 Tabureyi bırakmak
    .easy = Başkaları 40 ile 55 euro arasında istiyor. Bir müşteri 30 vermek istiyor. Tigist için en iyisi hangisi?
less-smaller = Evet. Küçük bir tabureye daha az tahta ve daha az zaman gerekir. O yüzden daha küçük bir fiyat ikisi için de adildir.
    .easy = Evet. Daha az tahta, daha az zaman, daha küçük fiyat.
less-take = Bugün para gelir. Ama 30 eksi 9, 21 eder. Bu, 1 saat için 7 euro eder, vergi ve testere de ödenmez. Küçük bir tabure daha iyi.
    .easy = Bugün para gelir. Ama vergi ve testere ödenmez. Küçük bir tabure daha iyi.
less-stop = Düşük bir teklif insanı üzebilir. Ama bu sadece 1 müşteri, başkaları 40 ile 55 arasında ödüyor. Tigist daha küçük bir tabure önerebilir.
    .easy = Bu sadece 1 müşteri. Daha küçük bir tabure önerebilir.

too-high =
    Fiyatınız başkalarınınkinden çok mu yüksek? Hepsini saatinizin parasından kesmeyin. Malzeme daha ucuz olabilir mi? Daha hızlı olabilir misiniz? İnsanlara bir şey daha verebilir misiniz?

    Ve satmadan önce: İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun.
    .next = İleri
    .easy =
    Fiyatınız çok mu yüksek? Daha ucuz malzeme bulun. Ya da daha hızlı olun. Ya da insanlara bir şey daha verin.

    Satmadan önce: İzniniz var mı? Emin değil misiniz? Durun. Önce sorun.

my-own =
    Göreviniz: Yaptığınız bir şeyin veya 1 saatlik işinizin fiyatını bulun. 4 satır yazın: malzeme, zaman, vergi, biraz fazlası. Toplayın.

    Vergiyi bilmiyor musunuz? “Vergi ne kadar, sor” diye yazın, nereye soracağınızı da yazın. Sonra düğmeye dokunun.
    .done = ✅ Fiyatım hazır
    .easy =
    Bir şey veya 1 saat için fiyatınızı bulun. 4 satır yazın: malzeme, zaman, vergi, biraz fazlası. Toplayın.

    Vergi belli değil mi? “Vergi ne kadar, sor” diye yazın. Sonra düğmeye dokunun.
my-own-reminder =
    { $days ->
        [one] Fiyatınız için { $days } gün kaldı. 4 parçadan hangisini bugün hesaplayabilirsiniz?
       *[other] Fiyatınız için { $days } gün kaldı. 4 parçadan hangisini bugün hesaplayabilirsiniz?
    }
    .easy = Bugün bir parçayı hesaplayabilir misiniz? Malzeme iyi bir başlangıçtır.
my-own-done = Tebrikler! Fiyatınızın artık 4 parçası var ve onu açıklayabilirsiniz.
    .easy = Tebrikler! Fiyatınızı açıklayabilirsiniz.
my-own-late = Hafta bitti, sorun değil. Malzemeyle başlayın: Öbür parçalar ondan sonra gelir.
    .easy = Hafta bitti. Sorun değil. Malzemeyle başlayın.

hour = Fiyatınızda çalıştığınız saatin parası var mı? Fiyatı ve 4 parçanızı yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Fiyatınız ne kadar? Çalıştığınız saatin parası içinde mi? Yazın veya söyleyin. Mentorunuza gider.
hour-thanks = Teşekkürler. Bir fiyat değişebilir. Malzeme pahalanınca yeniden hesaplayın.
    .easy = Teşekkürler. Bir fiyat değişebilir. Sonra yeniden hesaplayın.

end = Bir fiyat bulabiliyorsunuz: malzeme, zaman, vergi ve biraz fazlası. Bir sonraki derste kaç tane satmanız gerektiğini soruyorsunuz. Orada görüşmek üzere!
    .easy = Malzeme, zaman, vergi, biraz fazlası: Bir fiyat bulabiliyorsunuz. Görüşmek üzere!

later = Malzeme, zaman, vergi ve biraz fazlası: Bir fiyatın 4 parçası var. Uygun bir günde birini hesaplayın. Bir sonraki derste görüşmek üzere!
    .easy = Malzeme, zaman, vergi, biraz fazlası. Uygun bir günde birini hesaplayın. Görüşmek üzere!
