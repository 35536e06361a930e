### Kim benim yanımda? — ücretsiz yardım eden yerler ve hangi ihtiyaç için hangisi.

title = Kim benim yanımda?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Bu hafta bir telefon yeter.
    .easy = Bu hafta bir telefon yeter.

# Ad ve meslek çeviride değişebilir.
leila =
    Leila arkadaşları için bisiklet tamir ediyor. Şimdi kendi tamirhanesini istiyor. Birçok sorusu var ve kendini yalnız hissediyor.

    Bir sohbet grubunda bir adam yazıyor: “Bana 200 euro ve pasaportunu gönder. Gerisini ben yaparım.” Leila cevap vermiyor. Kütüphaneye soruyor. Bir görevli “Birçok yer ücretsiz yardım eder” diyor.
    .next = İleri
    .easy =
        Leila bisiklet tamir ediyor. Kendi tamirhanesini istiyor.
        Bir adam yazıyor: “200 euro ve pasaportunu gönder.” Leila cevap vermiyor. Kütüphaneye soruyor.

search =
    İlk resmî daire yardım edemiyor. Orası sadece vergiyi biliyor. İkinci yerin bu hafta zamanı yok. Leila bekliyor ve yeniden geliyor. O zaman bir danışman sorularını cevaplıyor. Bu 2 hafta ve 4 otobüs bileti tutuyor. Danışma ücretsiz.
    .next = İleri
    .easy = İlk resmî daire yardım edemiyor. İkinci yerin zamanı yok. Leila bekliyor. Sonra iyi bir danışmanlık alıyor. Ücretsiz.

rule =
    Kural şu: Bir ihtiyaç, bir yardımcı. Kimse her şeyi bilmez. Önce ihtiyacınızı kısa bir cümleyle söyleyin. Sonra sorun: Bu konuda kim yardım eder ve ücretsiz mi? Yanlış yer mi? Orada doğru yeri sorun.
    .next = İleri
    .easy = Bir ihtiyaç, bir yardımcı. İhtiyacınızı söyleyin. Sorun: Bu konuda kim yardım eder? Ücretsiz mi?

# Sadece yardımcı türleri: ad, adres veya numara yok.
places =
    Başlangıç için 3 yardımcı:
    📚 Kütüphanede bilgisayar, internet ve sessiz bir masa vardır.
    🧭 Göçmenler için danışma merkezi izinleri, belgeleri ve hakları açıklar.
    🤝 Mentor dinler ve deneyimini paylaşır.
    .next = İleri
    .easy =
        3 yardımcı:
        📚 Kütüphanede bilgisayar var.
        🧭 Danışma merkezi izinleri ve hakları açıklar.
        🤝 Mentor sizi dinler.

more-places =
    Çalışma ve iş için 3 yardımcı:
    💼 İş kurma danışması, yeni işlere planda ve ilk adımlarda yardım eder.
    🧾 Vergi dairesinin danışması vergi sorularını cevaplar.
    👥 Sendika, ödenmeyen maaşta ve haksız çalışmada yardım eder.
    .next = İleri
    .easy =
        3 yardımcı daha:
        💼 İş kurma danışması yeni işlere yardım eder.
        🧾 Vergi dairesinin danışması vergiyi açıklar.
        👥 Sendika maaş konusunda yardım eder.

# Güvenlik kartı: sahte yardımcılar.
careful =
    Dikkatli olun. Biri önce para mı istiyor? Ya da pasaportunuzu veya kartınızı mı istiyor? Bu yardım değildir. Hayır deyin ve gidin.

    Bir resmî daire sizin önünüzde bir belgeye bakabilir. Ama pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz. Ve işe girmek bedavadır: İş bulmak için kimseye para vermeyin.
    .next = İleri
    .easy =
        Durun! Biri önce para mı istiyor? Ya da pasaportunuzu mu? Ya da kartınızı mı?
        Bu yardım değil. Hayır deyin. İşe girmek bedavadır.

call =
    İlk telefon kısa olabilir. Aramadan önce şu sözleri yazın:

    “Merhaba. Bir iş kurmak istiyorum. Yardımınız ücretsiz mi? Ne zaman gelebilirim? Tercümanınız var mı?”

    Kart veya belge numarası söylemeyin.
    .next = İleri
    .easy =
        Arayın ve deyin: “Merhaba. Bir sorum var. Yardımınız ücretsiz mi? Ne zaman gelebilirim?”
        Kart numarası vermeyin.

permit = Leila soruyor: İznim kendi işime izin veriyor mu? En iyi kim yardım eder?
    .centre = 🧭 Danışma merkezi
    .library = 📚 Kütüphane
    .tax = 🧾 Vergi danışması
    .easy = “İznim kendi işime izin veriyor mu?” En iyi kim yardım eder?
permit-centre = Evet. Danışma merkezi izin belgesindeki sözleri bilir. Bir izin belgesi bağımsız çalışmaya izin vermiyorsa durun ve önce sorun.
    .easy = Evet. Danışma merkezi izinleri bilir. İzin hayır mı diyor? O zaman durun ve önce sorun.
permit-library = Kütüphane nereye gideceğinizi gösterebilir. İzni danışma merkezi açıklar.
    .easy = Kütüphane nereye gideceğinizi gösterebilir. İzni danışma merkezi açıklar.
permit-tax = Burası vergiyi bilir. İzin için danışma merkezi daha iyi yerdir.
    .easy = Burası vergiyi bilir. İzinleri danışma merkezi bilir.

wage = Daniel bir mutfakta çalışıyor. Patronu maaşını ödemiyor. En iyi kim yardım eder?
    .library = 📚 Kütüphane
    .union = 👥 Sendika
    .mentor = 🤝 Mentor
    .easy = Daniel bir mutfakta çalışıyor. Patronu maaş ödemiyor. En iyi kim yardım eder?
wage-library = Kütüphane adresi bulmanıza yardım edebilir. Maaş konusunda ne yapılacağını sendika bilir.
    .easy = Kütüphane yeri bulmanıza yardım edebilir. Maaşı sendika bilir.
wage-union = Evet. Sendika maaş kurallarını bilir. İlk görüşme ücretsiz mi diye sorun.
    .easy = Evet. Sendika maaşı bilir. Sorun: İlk görüşme ücretsiz mi?
wage-mentor = Mentor dinler ve sizinle birlikte düşünür. Maaş konusunda sendika daha çok bilir.
    .easy = Mentor sizi dinler. Maaşı sendika daha iyi bilir.

start = Leila’nın bir sayfalık planı var. İlk adımları bilmek istiyor. En iyi kim yardım eder?
    .chat = 💬 Sohbetteki adam
    .union = 👥 Sendika
    .desk = 💼 İş kurma danışması
    .easy = Leila’nın planı var. İlk adımları bilmek istiyor. En iyi kim yardım eder?
start-chat = Kolay görünüyor. Ama önce para ve pasaport istiyor. Bu yardım değildir.
    .easy = Kolay görünüyor. Ama para ve pasaport istiyor. Bu yardım değil.
start-union = Sendika iş yerinde ve maaşta yardım eder. Yeni bir iş için iş kurma danışması daha çok bilir.
    .easy = Sendika maaşta yardım eder. İş kurma danışması yeni işlere yardım eder.
start-desk = Evet. İş kurma danışması planları ve ilk adımları bilir. Önce ücretsiz mi diye sorun.
    .easy = Evet. İş kurma danışması ilk adımları bilir. Önce sorun: Ücretsiz mi?

ours = Bu kursun bir mentoru da ücretsiz yardım eder, burada, bu sohbette. Şimdi bir insana bir şey sormak ister misiniz?
    .not-now = Şimdi değil
    .ask = 🤝 Bir insana sor
    .easy = Bu sohbette bir mentor da ücretsiz yardım eder. Şimdi bir insana sormak ister misiniz?

person = Tamam. Önce kimin cevap verebileceğine ve neyi göreceğine bakın.
    .easy = Tamam. Önce kimin cevap verdiğine bakın.

save =
    Yakınınızda bir yardımcı bulun. Telefon numarasını resmî bir sayfadan veya kütüphaneden alın. Telefonunuza kaydedin. Sonra düğmeye dokunun.

    Numara sizin için. Lütfen buraya göndermeyin.
    .done = ✅ Kaydettim
    .easy =
        Yakınınızda bir yardımcı bulun. Numarayı kütüphanede sorun. Telefonunuza kaydedin. Sonra düğmeye dokunun.
        Numarayı buraya göndermeyin.
# $days kalan gün sayısıdır. Dostça, baskısız.
save-reminder =
    { $days ->
        [one] Bir telefon numarası yeter. Bunun için daha { $days } gün var.
       *[other] Bir telefon numarası yeter. Bunun için daha { $days } gün var.
    }
    .easy = Bir telefon numarası yeter. Kütüphane yardım edebilir.
save-done = Güzel. Artık bir yardımcıya sadece bir telefon uzaktasınız.
    .easy = Güzel. Artık yardım için arayabilirsiniz.
save-late = Hafta bitti, sorun değil. Bir numarayı her gün kaydedebilirsiniz.
    .easy = Hafta bitti. Sorun değil. Bir numarayı her gün kaydedebilirsiniz.

end = Şimdi deneyin: Ücretsiz yardım eden 3 yer sayın. Bir ihtiyaç, bir yardımcı, bir telefon. Tek başınıza değilsiniz. Bir sonraki derste görüşmek üzere!
    .easy = Yardım eden 3 yer sayın. Bir ihtiyaç, bir yardımcı. Görüşmek üzere!

later = Bir daha bir kütüphanenin önünden geçerken içeri girin ve bir soru sorun. Bu güzel bir başlangıçtır. Bir sonraki derste görüşmek üzere!
    .easy = Bir gün kütüphaneye gidin. Bir soru sorun. Bu güzel bir başlangıç. Görüşmek üzere!
