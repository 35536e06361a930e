### Beş kişiyle konuşmak — dünü sorun, dinleyin, bir şey satmayın.

# En fazla 40 harf.
title = Beş kişiyle konuşmak

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Bugün bir konuşma? 5 dakika yeter.
    .easy = Bugün bir konuşma? 5 dakika yeter.

hello = Bugün bir şey satmadan insanlara fikrinizi sormayı öğreniyorsunuz. Yaklaşık 5 dakika sürer.
    .easy = Bugün insanlara sormayı öğreniyorsunuz. Bir şey satmıyorsunuz. 5 dakika sürer.

story =
    Yusuf giysi tamir etmek istiyor. 5 arkadaşına soruyor: “Fikrimi beğendin mi?” 5 arkadaşı da evet diyor. 150 euroya bir makine alıyor. 1 ay kimse gelmiyor.

    Kız kardeşi Maryam başka sorular soruyor. “Giysin en son ne zaman yırtıldı? Ne yaptın?” 3 kişi giysiyi atmış. 1 kişi 8 euro ödemiş. Artık Yusuf ve Maryam daha çok şey biliyor ve bu bedavaydı.
    .next = İleri
    .easy =
    Yusuf 5 arkadaşına soruyor: “Fikrimi beğendin mi?” Hepsi evet diyor. Bir makine alıyor. Kimse gelmiyor.

    Kız kardeşi soruyor: “En son ne yaptın?” Artık daha çok şey biliyor. Bedavaydı.

rule =
    Arkadaşlar naziktir, o yüzden evet derler. Bir evet size az yardım eder. Bir hikâye çok yardım eder.

    Kural şu: Yarını değil, dünü sorun. Ne oldu? Ne yaptılar? Kaça mal oldu? Sonra susun ve dinleyin. Bir şey satmıyorsunuz. Başta fikrinizi bile anlatmıyorsunuz.
    .next = İleri
    .easy =
    Arkadaşlar naziktir. Evet derler. Bu az yardım eder.

    Dünü sorun. Ne oldu? Ne yaptılar? Kaça mal oldu? Sonra dinleyin. Bir şey satmayın.

like = İyi soru mu, kötü soru mu? “Fikrimi beğendiniz mi?”
    .good = 👍 İyi
    .bad = 👎 Kötü
    .easy = İyi mi, kötü mü? “Fikrimi beğendiniz mi?”
like-good = Kulağa dostça geliyor. Ama çoğu insan nazik olmak için evet der. O zaman ne yaptıklarını yine bilmezsiniz.
    .easy = Kulağa güzel geliyor. Ama insanlar nazik olmak için evet der. Az şey öğrenirsiniz.
like-bad = Evet, bu zayıf bir soru. İnsanlar nazik olmak ister, o yüzden evet derler. Az şey öğrenirsiniz.
    .easy = Evet. İnsanlar naziktir, o yüzden evet derler. Az şey öğrenirsiniz.

last-time = İyi mi, kötü mü? “Bunu en son nasıl çözdünüz?”
    .good = 👍 İyi
    .bad = 👎 Kötü
    .easy = İyi mi, kötü mü? “En son ne yaptınız?”
last-time-good = Evet. Dünü soruyor. İnsanlar gerçekte ne yaptıklarını anlatır.
    .easy = Evet. Dünü soruyor. Gerçek bir hikâye duyarsınız.
last-time-bad = “En son” sözüne bakın. Dünü soruyor, o yüzden insanların gerçekte ne yaptığını duyarsınız. Bu iyi bir soru.
    .easy = Dünü soruyor. Gerçek bir hikâye duyarsınız. Bu iyi.

would-buy = İyi mi, kötü mü? “Bunu gelecek ay satın alır mıydınız?”
    .good = 👍 İyi
    .bad = 👎 Kötü
    .easy = İyi mi, kötü mü? “Bunu gelecek ay satın alır mısınız?”
would-buy-good = Birçok kişi böyle sorar. Ama bu yarınla ilgili ve bugün evet demek bedava. Daha iyisi: “Geçen ay ne satın aldınız?”
    .easy = Bu yarınla ilgili. Evet demek kolay. Daha iyisi: “Geçen ay ne satın aldınız?”
would-buy-bad = Evet, bu zayıf. Yarınla ilgili ve bugün evet demek bedava. Daha iyisi: “Geçen ay ne satın aldınız?”
    .easy = Evet. Bu yarınla ilgili. Daha iyisi: “Geçen ay ne satın aldınız?”

cost = İyi mi, kötü mü? “Bu size kaça mal oldu, para ve zaman olarak?”
    .good = 👍 İyi
    .bad = 👎 Kötü
    .easy = İyi mi, kötü mü? “Kaça mal oldu? Ne kadar sürdü?”
cost-good = Evet. Şimdi sorunun onlar için büyük olup olmadığını ve bugün ne ödediklerini duyarsınız.
    .easy = Evet. Bugün ne ödediklerini duyarsınız.
cost-bad = Para sormak tuhaf gelebilir. Ama bu, satın aldıkları tek bir şeyle ilgili; cevap vermeyebilirler de. Bu iyi bir soru.
    .easy = Para sormak tuhaf gelebilir. Cevap vermeyebilirler. Ama soru iyi.

begin =
    En zoru ilk sözlerdir. Şöyle başlayabilirsiniz:

    “Merhaba. Dikiş ve tamir konusunu öğreniyorum. Bugün bir şey satmıyorum. Size 3 kısa soru sorabilir miyim?”

    Sözleri kendi fikrinize göre değiştirin. Evde 2 kez yüksek sesle söyleyin. Sonunda deyin ki: “Teşekkürler. Başka kime sorabilirim?”
    .next = İleri
    .easy =
    Deyin ki: “Merhaba. Bugün bir şey satmıyorum. Size 3 kısa soru sorabilir miyim?”

    Önce evde deneyin. Sonunda deyin ki: “Teşekkürler.”

whom = Maryam’ın giysilerle ilgili soruları için 5 kişi gerekiyor. Kime sormalı?
    .family = 👪 Evden 5 kişiye
    .problem = 🧥 Giysisi yırtık 5 kişiye
    .anybody = 🚶 Sokaktan 5 kişiye
    .easy = Maryam’ın giysilerle ilgili soruları var. Kime sormalı?
whom-family = Evde konuşmak iyi bir alıştırmadır. Ama aile onu sevindirmek ister. Bu sorunu yaşayanlar daha çok şey anlatır.
    .easy = Ev alıştırma için iyi. Ama başkaları daha çok şey anlatır.
whom-problem = Evet. Bu sorunu yaşadılar, demek ki bir hikâyeleri var. Başka kime sorabileceğini de söyleyebilirler.
    .easy = Evet. Bu sorunu yaşadılar. Bir hikâye anlatabilirler.
whom-anybody = Bu cesaret ister. Ama belki hiçbirinde bu sorun yok. Önce sorun: Bu yıl giysiniz yırtıldı mı?
    .easy = Bu cesaret ister. Ama bu sorunu yaşadılar mı? Önce bunu sorun.

# Güvenlik ve başkalarının verileriyle ilgili kart.
safe =
    Kendinizi güvende hissettiğiniz insanları ve yerleri seçin: dükkân, okul kapısı, iş yeri, kurs. Bir arkadaşla gidebilirsiniz. Yazabilir veya telefon edebilirsiniz de.

    Biri hayır mı dedi? Teşekkür edin ve devam edin. Ad ve numara yazmayın. İnsanların fotoğrafını çekmeyin. Size anlattıkları onlarındır.
    .next = İleri
    .easy =
    Güvenli bir yer seçin. Bir arkadaşla gidebilirsiniz. Telefon da edebilirsiniz.

    Biri hayır mı dedi? Teşekkür edin. Ad yazmayın. Fotoğraf çekmeyin.

talks =
    Göreviniz: 5 konuşma ve 5 kısa not. Bir not bir satırdır: Ne oldu, ne yaptılar, kaça mal oldu. 10 gününüz var.

    Notları kâğıda veya telefonunuza yazın, adsız. Konuşmalar bitince düğmeye dokunun. O zaman notlarınızı sorarım.
    .done = ✅ 5 konuşma tamam
    .easy =
    5 kişiyle konuşun. 5 kısa not yazın, adsız. 10 gününüz var.

    Sonra düğmeye dokunun. Notlarınızı sorarım.
talks-reminder =
    { $days ->
        [one] 5 konuşmanız için { $days } gün kaldı. Bugün kısa bir konuşma iyi olur.
       *[other] 5 konuşmanız için { $days } gün kaldı. Bugün kısa bir konuşma iyi olur.
    }
    .easy = Bugün kime sorabilirsiniz? Kısa bir konuşma iyi olur.
talks-done = Tebrikler! Sormak cesaret ister; siz 5 kişiyi dinlediniz.
    .easy = Tebrikler! 5 kişiyi dinlediniz.
talks-late = 10 gün bitti. Sorun değil: Her konuşma sayılır.
    .easy = 10 gün bitti. Sorun değil.

heard = Şimdi notlarınız. En çok ne duydunuz? Sizi şaşırtan bir şey oldu mu? Tek mesajla yazın veya söyleyin. Lütfen ad olmasın. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Şimdi notlarınız. En çok ne duydunuz? Yazın veya söyleyin. Lütfen ad olmasın. Mentorunuza gider.
heard-thanks = Teşekkürler. Fikriniz duyduklarınıza hâlâ uyuyor mu? Onu değiştirebilirsiniz. Konuşmalar bunun içindir.
    .easy = Teşekkürler. Fikrinizi değiştirmek istiyor musunuz? Değiştirebilirsiniz.

end = Dünü sordunuz ve dinlediniz. Bir sonraki derste fikrinizi çok az parayla deniyorsunuz. Orada görüşmek üzere!
    .easy = Sordunuz ve dinlediniz. Bir sonraki derste fikrinizi deniyorsunuz. Görüşmek üzere!

# Süre bitti. Hiçbir sayı kötü değildir.
how-many = Kaç konuşma yaptınız? Her sayı olur.
    .none = Henüz yok
    .some = 1 veya 2
    .nearly = 3 veya daha fazla
    .easy = Kaç konuşma yaptınız? Her sayı olur.
how-many-none = Söylediğiniz için teşekkürler. En zoru ilk konuşmadır. Tanıdığınız biriyle ve tek bir soruyla başlayın: “En son ne yaptınız?”
    .easy = Teşekkürler. İlk konuşma zordur. Tanıdığınız birine sorun. Bir soru sorun.
how-many-some = Güzel. Bunlar başka kimsede olmayan hikâyeler. Herkese sorun: “Başka kime sorabilirim?”
    .easy = Güzel. Gerçek hikâyeleriniz var. Sorun: Başka kime sorabilirim?
how-many-nearly = Bu çok. 3 kişi size aynı şeyi söylerse onu iyi dinleyin.
    .easy = Bu çok. 3 kişi aynı şeyi mi söylüyor? Onu dinleyin.

later = Dünü sorun ve dinleyin. İnsanlarla her gün konuşabilirsiniz. Bir sonraki derste fikrinizi çok az parayla deniyorsunuz.
    .easy = Dünü sorun. Dinleyin. Her gün konuşabilirsiniz. Görüşmek üzere!
