### Neler yapabiliyorum — evden, işten ve okuldan beş becerilik bir liste.

title = Zaten neler yapabiliyorum

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Beceri listenizde boş bir satır var. Oraya ne yazabilirsiniz?
    .easy = Beceri listenizde boş bir satır var.

story =
    Grace küçük bir iş için fikir arıyor. “Ben sadece evimi bilirim” diyor.

    Arkadaşı Daniel 3 soru soruyor. Ailede çamaşır makinesini kim tamir ediyor? 7 kişinin yemeğini kim planlıyor? Komşulara mektupları kim açıklıyor?

    Grace gülümsüyor. Her cevap aynı: Grace.
    .next = İleri
    .easy =
        Grace küçük bir iş istiyor. Diyor ki: Ben sadece evimi bilirim.
        Daniel soruyor: Çamaşır makinesini kim tamir ediyor? Yemeği kim planlıyor? Komşulara mektupları kim okuyor?
        Cevap: Grace.

# “Beceri” ve “sertifika” burada açıklanır.
rule =
    Beceri, yapabildiğiniz ve yeniden yapabileceğiniz bir şeydir. Becerileri 3 yerde öğrenirsiniz: evde, işte ve okulda.

    Bazı becerilerin sertifikası vardır. Sertifika, ne öğrendiğinizi gösteren bir kâğıttır. Birçok becerinin sertifikası yoktur. Onlar da gerçek becerilerdir.
    .next = İleri
    .easy =
        Beceri, yapabildiğiniz bir şeydir.
        Evde, işte ve okulda öğrenirsiniz.
        Bazı becerilerin kâğıdı var. Çoğunun yok. Hepsi gerçek beceridir.

list = Şimdi kendi beceri listenizi yapın. Listede 5 satır var. Burada 4 satırı dolduruyorsunuz. 5. satırda size bir arkadaş yardım eder. Listeyi kâğıda yazabilirsiniz.
    .easy = Beceri listenizi yapın. Listede 5 satır var.

home = 1. satır ev için. Evde neyi iyi yapıyorsunuz? Bir beceri seçin.
    .cook = 🍲 Çok kişiye yemek
    .repair = 🔧 Tamir etmek
    .care = 🧒 İnsanlara bakmak
    .plan = 📅 Planlamak, biriktirmek
    .easy = 1. satır: ev. Neyi iyi yapıyorsunuz? Birini seçin.

home-cook = Güzel bir ilk satır. Çok kişiye yemek yaparken plan yapar, alışveriş eder ve zamana da bakarsınız.
    .easy = Güzel. Yemek yapıyorsunuz. Plan ve alışveriş de yapıyorsunuz.

home-repair = Güzel bir ilk satır. Bir şeyi tamir ederken bakar, düşünür ve yeniden denersiniz.
    .easy = Güzel. Bakıyor, düşünüyor ve yeniden deniyorsunuz.

home-care = Güzel bir ilk satır. İnsanlara bakarken dinler, plan yapar ve sakin kalırsınız.
    .easy = Güzel. Dinliyorsunuz. Yardım ediyorsunuz. Sakin kalıyorsunuz.

home-plan = Güzel bir ilk satır. Plan yapıp para biriktirirken fiyatları ve tarihleri bilirsiniz. Her işte bu gerekir.
    .easy = Güzel. Fiyatları biliyorsunuz. Bu her işte gerekir.

work = 2. satır iş için. Her iş sayılır: paralı, tarlada veya aile dükkânında. Bir beceri seçin.
    .serve = 🤝 Müşteriye yardım
    .make = 🔨 Yapmak, inşa etmek
    .drive = 🚚 Sürmek, taşımak
    .none = 🌱 Henüz iş yok
    .easy = 2. satır: iş. Paralı veya parasız. Birini seçin.

work-serve = 2. satır doldu. İnsanlarla konuşabiliyor ve neye ihtiyaçları olduğunu anlayabiliyorsunuz.
    .easy = Güzel. İnsanlarla konuşabiliyorsunuz.

work-make = 2. satır doldu. Alet kullanabiliyor ve bir şeyi baştan sona yapabiliyorsunuz.
    .easy = Güzel. Alet kullanabiliyorsunuz.

work-drive = 2. satır doldu. Yolu bulabiliyor ve zamanında gelebiliyorsunuz. İnsanların buna ihtiyacı var.
    .easy = Güzel. Yolu buluyorsunuz. Zamanında geliyorsunuz.

work-none = Sorun değil. Bir komşuya veya bir gruba yardım etmek de iştir. 2. satıra böyle bir beceri yazın.
    .easy = Sorun değil. Komşuya yardım ediyor musunuz? Bu sayılır.

school = 3. satır okul veya kurs için. Ne öğrendiniz? Bir beceri seçin.
    .language = 💬 Diller
    .numbers = 🔢 Sayılar ve hesap
    .phone = 📱 Telefon, bilgisayar
    .life = 🌳 Yaparak öğrenmek
    .easy = 3. satır: okul. Ne öğrendiniz? Birini seçin.

school-language = Güzel. Her dil daha çok müşteriye ve komşuya yol açar.
    .easy = Güzel. Daha çok insanla konuşabilirsiniz.

school-numbers = Güzel. Sayılarla masrafları hesaplar, fiyatları karşılaştırırsınız.
    .easy = Güzel. Masrafları ve fiyatları hesaplayabilirsiniz.

school-phone = Güzel. Telefonla insanlara yazabilir, fotoğraf gösterebilir ve cevap bulabilirsiniz.
    .easy = Güzel. Yazabilir ve cevap bulabilirsiniz.

school-life = Güzel. Birçok insan bakarak ve deneyerek öğrenir. 3. satıra böyle bir beceri yazın.
    .easy = Güzel. Bakıyor ve deniyorsunuz. Bu öğrenmektir.

hidden =
    Bazı becerilerinizi görmek zordur, çünkü size kolay gelirler. Bu 3 soru onları bulmanıza yardım eder.

    İnsanlar benden sık sık ne yapmamı ister? Başka birine neyi anlatabilirim? Neyi saatlerce severek yaparım?
    .next = İleri
    .easy =
        Bazı beceriler size kolay gelir. O yüzden onları görmezsiniz.
        İnsanlar sizden ne ister? Neyi anlatabilirsiniz? Neyi seversiniz?

own = 4. satır kendi sözleriniz için. Hangi beceriyi ekliyorsunuz? Yazın veya sesli mesaj gönderin. Mentorunuz onu okuyabilir veya dinleyebilir. Sözler yeter: Lütfen belge göndermeyin.
    .easy = 4. satır: kendi sözleriniz. Yazın veya söyleyin. Mentorunuza gider. Lütfen belge göndermeyin.

own-thanks = Teşekkürler. Artık listenizde 4 satır var.
    .easy = Teşekkürler. Artık 4 satırınız var.

test =
    Bir beceri güzel bir başlangıçtır, ama henüz bir iş değildir. Grace önce becerisini dener.

    Bir komşunun çamaşır makinesini tamir eder. 5 saat sürer. Bir parçayı kırar ve yeni parça için 15 euro öder. Sonunda makine çalışır. Artık Grace, para istemeden önce neye çalışması gerektiğini bilir.
    .next = İleri
    .easy =
        Grace becerisini dener. Bir komşunun makinesini tamir eder.
        5 saat sürer. Yeni parça 15 euro. Makine çalışır.
        Grace anlar: Önce biraz daha alıştırma gerek.

check-letters = Amir komşularına mektupları açıklıyor. Kimse ona para ödemiyor. Bu bir beceri mi?
    .paid = 💶 Para ödenirse evet
    .yes = 👍 Evet, bu bir beceri
    .paper = 📄 Sertifika varsa evet
    .easy = Amir komşularına mektupları açıklıyor. Kimse para ödemiyor. Bu beceri mi?

check-letters-paid = Para, insanların onun yardımını istediğini gösterir. Ama beceri ilk müşteriden önce de vardır.
    .easy = Önce beceri gelir. Müşteriler sonra gelir.

check-letters-yes = Evet. Amir bunu yapabiliyor ve yeniden yapabilir. Bu bir beceridir.
    .easy = Evet. Bunu yeniden yapabilir. Bu bir beceri.

check-letters-paper = Bir sertifika ona yardım edebilir. Ama Amir bunu bugün iyi yapıyor. Demek ki bu bir beceri.
    .easy = Kâğıt işe yarar. Ama Amir bunu şimdi yapabiliyor.

check-start = Lin çok güzel dikiş dikiyor. Henüz müşterisi yok. İyi bir ilk adım hangisi?
    .rent = 🏪 Bugün dükkân kirala
    .wait = ⏳ Bir yıl bekle
    .try = 👕 Küçük bir deneme yap
    .easy = Lin güzel dikiyor. Müşterisi yok. Önce ne yapar?

check-start-rent = Dükkânın her ay kirası vardır. Önce küçük bir deneme, Lin’e zamanı ve masrafı gösterir.
    .easy = Dükkân pahalıdır. Küçük deneme ucuzdur.

check-start-wait = Acele etmeyebilir. Ama küçük bir deneme, uzun bir beklemeden daha çok şey öğretir.
    .easy = Zamanı var. Ama deneme daha çok şey öğretir.

check-start-try = Evet. Lin bir arkadaşı için bir şey diker. O zaman ne kadar sürdüğünü ve kaça mal olduğunu bilir.
    .easy = Evet. Bir şey diker. Zamanı ve masrafı öğrenir.

# “Ruhsat” burada açıklanır.
permission =
    Bazı meslekler için sertifika veya ruhsat gerekir. Ruhsat, bu iş için resmî izindir. Başlamadan önce sorun.

    Oturma izniniz de önemlidir. Bağımsız çalışmaya izin vermiyorsa durun ve önce sorun. Bağımsız çalışma, kendi hesabınıza çalışmanız demektir.
    .next = İleri
    .easy =
        Bazı işler için resmî bir kâğıt gerekir. Başlamadan önce sorun.
        İzin belgeniz kendi işinize izin vermiyor mu? Durun. Önce sorun.

friend = Göreviniz: Bir arkadaşınıza sorun: “Ben neyi iyi yapıyorum?” Ailenizden biri de olur. Dinleyin, teşekkür edin ve cevabı 5. satıra yazın.
    .done = ✅ Bir cevap aldım
    .easy = Bir arkadaşınıza sorun: Ben neyi iyi yapıyorum? Cevabı 5. satıra yazın.

friend-reminder =
    { $days ->
        [one] 5. satır için { $days } gün kaldı. Bir arkadaşa kısa bir soru yeter.
       *[other] 5. satır için { $days } gün kaldı. Bir arkadaşa kısa bir soru yeter.
    }
    .easy = 5. satır boş. Bir arkadaşınıza bir soru sorun.

friend-done = Harika! Artık listenizde 5 satır var. Becerilerinizi başka biri de görüyor.
    .easy = Harika! Artık 5 satırınız var.

friend-late = Hafta bitti, sorun değil. 5. satır sizin için boş kalıyor.
    .easy = Hafta bitti. Sorun değil.

end = Evden, işten ve okuldan 5 beceri sayabiliyorsunuz. Listenizi saklayın. Fikir ararken işinize yarar. Bir sonraki derste görüşmek üzere!
    .easy = 5 beceri sayabiliyorsunuz. Listenizi saklayın. Görüşmek üzere!

end-later = Şimdiden 4 beceri sayabiliyorsunuz. Uygun bir günde bir arkadaşınıza sorun, sonra 5. satırı doldurun. Bir sonraki derste görüşmek üzere!
    .easy = 4 beceri sayabiliyorsunuz. Bir arkadaşınıza sonra sorun. Görüşmek üzere!
