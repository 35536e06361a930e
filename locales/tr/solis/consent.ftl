### Katılımcının verileriyle ne yapılabilir. `voice` aynı metnin sesli okunanıdır: harf, virgül, nokta; işaret yok.

# $age yıl olarak bir sayıdır, dialogues/ages.toml dosyasından.
age = Önce bir soru. Yasa diyor ki: { $age } yaşından küçükseniz annenizin, babanızın veya vasinizin izni gerekir. Kurs cevaplarınızı ancak o zaman saklayabilir. { $age } yaşında veya daha büyük müsünüz?
    .easy = Kaç yaşındasınız? { $age } yaşından küçükseniz annenizin, babanızın veya vasinizin izni gerekir. { $age } yaşında veya daha büyük müsünüz?
    .yes = Evet
    .no = Hayır, daha küçüğüm

intro =
    Devam etmeden önce: Verilerinizle ilgili 3 kısa soru. Her cevabı sonra değiştirebilirsiniz. Bunun için /privacy yazın.

    İzin belgenizi, dininizi veya pasaportunuzu sormayız. Lütfen belge fotoğrafı göndermeyin. Bir mesajlaşma uygulaması kullanıyorsanız bu sohbet o şirketten de geçer. Şirketin ne sakladığı bizim elimizde değil.
    .easy =
        Verilerinizle ilgili 3 kısa soru. Cevapları sonra değiştirebilirsiniz. /privacy yazın.

        Belgelerinizi ve dininizi sormayız. Lütfen belge fotoğrafı göndermeyin. Mesajlaşma uygulaması bir şirketindir. Şirket ne saklar, bilmiyoruz.

course = (Soru 1/3) Cevaplarınızı saklıyoruz, böylece kaldığınız yerden devam edebilirsiniz. Bu olmadan kurs çalışmaz. Kabul ediyor musunuz?
    .easy = (Soru 1/3) Cevaplarınızı saklıyoruz. Bu olmadan kurs olmaz. Kabul mü?
    .voice = Birinci soru. Cevaplarınızı saklıyoruz, böylece kaldığınız yerden devam edebilirsiniz. Bu olmadan kurs çalışmaz. Kabul ediyor musunuz?
    .yes = Evet
    .no = Hayır
    .more = Bu ne demek?
course-more = Derslerde dokunduğunuz ve yazdığınız şeyleri saklıyoruz. Dilinizi, saatinizi ve verdiğiniz adı da saklıyoruz. Bunları size bir sonraki dersi getirmek için kullanıyoruz, başka hiçbir şey için değil.
    .easy = Dokunduğunuz ve yazdığınız şeyleri saklıyoruz. Dilinizi, saatinizi ve adınızı da saklıyoruz. Bununla bir sonraki ders size gelir. Başka hiçbir şey yapmayız.

trainer = (Soru 2/3) Bu kursu yürüten kişiler hangi dersleri bitirdiğinizi görebilir mi?
    .easy = (Soru 2/3) Kursu yürütenler derslerinizi görebilir mi?
    .voice = İkinci soru. Bu kursu yürüten kişiler hangi dersleri bitirdiğinizi görebilir mi?
    .yes = Evet
    .no = Hayır
    .more = Bu ne demek?
trainer-more = Derslerinizi başlıklarıyla görürler; adınızın yerinde kısa bir işaret olur. Böylece bir ders zor gelirse yardım edebilirler. Siz bir insana göstermedikçe yazdıklarınızı görmezler. Hayır derseniz kurs sizin için aynıdır. Yine de bir insana sorabilirsiniz.
    .easy = Hangi dersleri yaptığınızı görürler. Sözlerinizi görmezler. Hayır derseniz kurs aynıdır. Yine de bir insana sorabilirsiniz.

reports = (Soru 3/3) Kursun parasını ödeyenlere yazdığımız raporlarda sizi sayabilir miyiz? Adınız orada olmaz.
    .easy = (Soru 3/3) Sizi raporlarda sayabilir miyiz? Adınız orada olmaz.
    .voice = Üçüncü soru. Kursun parasını ödeyenlere yazdığımız raporlarda sizi sayabilir miyiz? Adınız orada olmaz.
    .yes = Evet
    .no = Hayır
    .more = Bu ne demek?
reports-more = Bir rapor örneğin şunu söyler: Bir dersi bu kadar insan bitirdi. Orada sizi kimse bulamaz. Hayır derseniz kurs sizin için aynıdır.
    .easy = Raporda sadece sayılar var. Orada sizi kimse bulamaz. Hayır derseniz kurs aynıdır.

noted =
    Teşekkürler. Not ettim:

    { $agreed }

    Bunu her zaman değiştirebilirsiniz: /privacy yazın.
    .easy =
        Teşekkürler. Not edildi:

        { $agreed }

        Değiştirmek için /privacy yazın.

leave = O zaman burada duruyoruz. Artık ders getirmem ve kendiliğimden bir şey yazmam. Bu soruya her zaman dönebilirsiniz: “Devam et” düğmesine dokunun.
    .easy = O zaman burada duruyoruz. Artık ders gelmez. Geri dönmek için “Devam et” düğmesine dokunun.
    .again = Bana yeniden sor
    .forget = 🗑 Beni unut
    .person = Bir insana sor
    .rest = Burada dur

rest = Tamam. Artık susuyorum. Her şey gönlünüzce olsun.
    .easy = Tamam. Artık susuyorum. Size iyi günler.
