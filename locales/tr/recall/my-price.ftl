### “Fiyatım” dersinden birkaç gün sonra sorulur.
###
### Buraya vergi oranı veya maaş tutarı yazılmaz: Sayılar tek bir kişinin örneğidir.

# 6 - 4 = 2; 2 : 2 = 1.
what-is-missing = Elif sepet yapıyor. Bir sepetin malzemesi 4 euro, işi 2 saat sürüyor. Sepeti 6 euroya satıyor. Fiyatın hangi parçası çok küçük?
    .material = 🧱 Malzeme
    .time = ⏱ Zamanı
    .easy = Elif bir sepet yapıyor. Malzeme 4 euro. İş 2 saat sürüyor. Fiyat 6 euro. Ne çok küçük?
what-is-missing-material = Malzeme ödendi: 4 euro. Sonra 2 saat için sadece 2 euro kalıyor, vergi de içinde değil. Zamanınız fiyatın bir parçasıdır.
    .easy = Malzeme ödendi. 2 saat için sadece 2 euro kalıyor.
what-is-missing-time = Evet. 6 eksi 4, 2 eder, yani 1 saat için 1 euro alıyor. Zamanınız fiyatın bir parçasıdır.
    .easy = Evet. 1 saat için 1 euro alıyor. Zaman fiyatın bir parçasıdır.

# 5 + 20 + 6 + 4 = 35; biraz fazlası olmadan 31, sadece malzeme ve zaman 25.
four-parts = Paulo bir kapı tabelası boyuyor. Malzeme 5 euro, zaman 20, vergi ve sigorta 6, biraz fazlası 4. Fiyatı ne kadar?
    .twenty-five = 25 euro
    .thirty-one = 31 euro
    .thirty-five = 35 euro
    .easy = Paulo bir tabela boyuyor. Malzeme 5, zaman 20, vergi 6, biraz fazlası 4. Fiyat ne kadar?
four-parts-twenty-five = Malzeme ve zaman 25 eder. Öbür 2 parça eksik: 25 artı 6 artı 4, 35 eder.
    .easy = Vergi ve biraz fazlası eksik. 25 artı 6 artı 4, 35 eder.
four-parts-thirty-one = Az kaldı: 5 artı 20 artı 6, 31 eder. Biraz fazlası, aletler ve hatalar için: 31 artı 4, 35 eder.
    .easy = Az kaldı. Biraz fazlası eksik. 31 artı 4, 35 eder.
four-parts-thirty-five = Evet. 5 artı 20 artı 6 artı 4, 35 eder. 4 parçanın hepsi fiyatın içinde.
    .easy = Evet. 5 artı 20 artı 6 artı 4, 35 eder.

how-much-tax = Gulnara lambalarının fiyatını hesaplıyor. Ne kadarı vergi için, bilmiyor. Ne yapmalı?
    .guess = 🎲 Başkalarına uymalı
    .ask = ❓ Vergiyi sormalı
    .easy = Gulnara bir fiyat hesaplıyor. Ne kadarı vergi için? Bilmiyor. Ne yapmalı?
how-much-tax-guess = Başkaları yardım etmek ister. Ama vergi her kişide farklıdır. Ne kadar olduğunu vergi dairesi veya ücretsiz bir danışma merkezi söyleyebilir.
    .easy = Vergi her kişide farklıdır. Gulnara sorar. Danışma merkezleri ücretsiz.
how-much-tax-ask = Evet. Vergi her kişide farklıdır, o yüzden vergi dairesine veya ücretsiz bir danışma merkezine sorar. Sonra onu fiyata ekler.
    .easy = Evet. Önce sorar. Sonra onu fiyata ekler.
