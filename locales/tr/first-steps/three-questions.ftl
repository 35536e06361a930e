### Seçmek için üç soru — yapabilir miyim, para öderler mi, iznim var mı?
###
### Bu derste bir ülkenin yasalarıyla ilgili bilgi olmamalı. Kararı resmî daire verir.

# En fazla 40 harf.
title = Seçmek için üç soru

# Katılımcı üç gündür gelmediyse gönderilir. Bekleyen fikirler sohbette ve kâğıttadır.
nudge = Sonraya sakladığınız fikirler kaybolmaz.
    .easy = Öbür fikirleriniz kaybolmaz.

hello = Bir fikir listeniz var. Bugün bunlardan birine 3 soruyla bakıyorsunuz. Yaklaşık 5 dakika sürer.
    .easy = Bugün bir fikre bakıyorsunuz. 5 dakika sürer.

story =
    Olena fikirlerinden 3 tanesini seviyor. Bilgisayar tamir edebilir. Yaşlılara telefon kullanmayı öğretebilir. Taksi sürebilir. 3 fikre birden başlıyor. 2 hafta sonra yorgun ve hiçbir iş bitmiş değil.

    Bu yüzden bir kâğıt alıyor. Her fikir için 3 soru soruyor. O zaman önce hangisinin geldiğini görüyor.
    .next = İleri
    .easy =
    Olena’nın 3 fikri var. 3 fikre birden başlıyor. Çabuk yoruluyor.

    Duruyor. Kâğıt alıyor. Her fikir için 3 soru soruyor.

# Resmî kelime açıklanır: İnsanlar onu formlarda görür.
questions =
    3 soru şunlar:
    🛠 Yapabilir miyim? Becerim var veya onu yakında öğrenebilirim.
    💶 Para öderler mi? Bugün bunun için para ödeyen insanlar tanıyorum.
    🪪 İznim var mı? İzin belgem ve bu işin kuralları buna izin veriyor.

    Her cevap bir ışık alır: yeşil, sarı veya kırmızı. Kırmızı ışık sizin suçunuz değildir. Değişebilir.
    .next = İleri
    .easy =
    3 soru sorun.
    🛠 Bunu yapabilir miyim?
    💶 İnsanlar para öder mi?
    🪪 Buna iznim var mı? İzne ve kurallara bakın.

    Her biri bir ışık alır. Kırmızı ışık sizin suçunuz değil.

mine = Şimdi sıra sizde. Listenizi alın. Hangi fikre bakıyorsunuz? Birkaç kelimeyle yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Şimdi siz. Hangi fikre bakıyorsunuz? Yazın veya söyleyin. Mentorunuza gider.
mine-thanks = Teşekkürler. Şimdi bu fikrin 3 ışığı. Yanlış cevap yok.
    .easy = Teşekkürler. Şimdi 3 ışık. Yanlış cevap yok.

can = 🛠 Bunu yapabilir miyim?
    .green = 🟢 Evet, yapabilirim
    .yellow = 🟡 Biraz öğrenmeliyim
    .red = 🔴 Henüz değil
    .easy = 🛠 Bunu yapabilir miyim?
can-green = Güzel. Daha önce yaptınız, yeniden yapabilirsiniz.
    .easy = Güzel. Yeniden yapabilirsiniz.
can-yellow = Bunu bilmek iyi. Eksik kısmı size kim gösterebilir? Çoğu zaman 1 veya 2 öğleden sonra yeter.
    .easy = Bunu bilmek iyi. Size kim gösterebilir?
can-red = Bu dürüst bir cevap. Öğrenmek zaman ister, belki bu fikir sonra gelir. Ya da bunu bilen biri sizinle çalışır.
    .easy = Bu dürüst bir cevap. Önce öğrenin. Ya da birinden birlikte çalışmasını isteyin.

pay = 💶 Para öderler mi? Bugün bunun için para ödeyen insanlar tanıyor musunuz?
    .green = 🟢 Evet, tanıyorum
    .yellow = 🟡 Sanırım öyle
    .red = 🔴 Kimseyi tanımıyorum
    .easy = 💶 Para öderler mi? Bugün para ödeyen birini tanıyor musunuz?
pay-green = Güzel. Yakında onlardan daha çok şey öğreneceksiniz.
    .easy = Güzel. Yakında onlarla konuşun.
pay-yellow = Bu açık bir cevap. Sanmak bilmek değildir. Bir sonraki ders sormanıza yardım eder.
    .easy = Sanıyorsunuz. Henüz bilmiyorsunuz. Bir sonraki ders yardım eder.
pay-red = Bunu para harcamadan önce, bugün görmek iyi. Bir sonraki derste 5 kişiye soruyorsunuz.
    .easy = Bunu şimdi görmek iyi. Bir sonraki derste 5 kişiye soruyorsunuz.

# Bu cevap sadece katılımcı için saklanır.
may = 🪪 Buna iznim var mı? İzin belgenize ve bu işin kurallarına bakın. Bu cevabı sadece siz görürsünüz.
    .green = 🟢 Evet, sordum
    .yellow = 🟡 Emin değilim
    .red = 🔴 Bugün yok
    .easy = 🪪 Buna iznim var mı? İzninizi düşünün. Kuralları düşünün. Bu cevabı sadece siz görürsünüz.
may-green = Güzel. Bunun yazdığı kâğıdı veya mektubu saklayın.
    .easy = Güzel. Bunun yazdığı kâğıdı saklayın.
may-yellow = Birçok kişi emin değil. Doğru resmî daireye bir soru işe yarar.
    .easy = Birçok kişi emin değil. Resmî daireye sorun.
may-red = Bilmeniz iyi. Bir fikir bekleyebilir. Yeni bir izin bu ışığı değiştirebilir.
    .easy = Bilmeniz iyi. Fikir bekleyebilir.

# Güvenlik kartı, sarı ve kırmızı ışık için.
ask-first =
    Bağımsız çalışma, kendi hesabınıza çalışmanız demektir. İzin belgeniz buna izin vermiyorsa veya emin değilseniz durun ve önce sorun. Bazı işler için ayrıca ruhsat gerekir.

    Ücretsiz bir danışma merkezi nereye sorulacağını bilir. Solis karar vermez. Resmî daire karar verir. O zamana kadar düşünebilir, öğrenebilir ve dinleyebilirsiniz.
    .next = İleri
    .easy =
    İzin belgeniz kendi işinize izin vermiyor mu? Ya da emin değil misiniz? Durun. Önce sorun.

    Bir danışma merkezi ücretsiz yardım eder. Resmî daire karar verir. Şimdi öğrenebilir ve dinleyebilirsiniz.

lights =
    3 ışığınıza bakın. Kırmızı yok mu? Bu fikir ilk sırada olabilir. Bir sarı mı var? O zaman ne soracağınızı biliyorsunuz. Bir kırmızı mı var? Fikri sonraya saklayın ve başka bir tane alın.

    Bir fikre daha bakmak ister misiniz?
    .again = 🔄 Bir fikir daha
    .next = İleri
    .easy = 3 ışığınıza bakın. Kırmızı yok mu? İlk sırada olabilir. Kırmızı mı var? Fikri sonraya saklayın. Bir fikir daha?

olena =
    Olena’nın ışıkları hazır:
    💻 Bilgisayar tamiri: 🟢 🟢 🟡
    📱 Telefon öğretmek: 🟢 🔴 🟢
    🚕 Taksi sürmek: 🟢 🟢 🔴
    Işıkların sırası: yapabilir miyim, para öderler mi, iznim var mı. Önce hangi fikir gelir?
    .computers = 💻 Bilgisayar
    .phones = 📱 Telefon
    .taxi = 🚕 Taksi
    .easy =
    Olena’nın ışıkları hazır: yapabilir miyim, para öderler mi, iznim var mı.
    💻 Bilgisayar: 🟢 🟢 🟡
    📱 Telefon: 🟢 🔴 🟢
    🚕 Taksi: 🟢 🟢 🔴
    Önce hangi fikir gelir?
olena-computers = Evet. Onda kırmızı ışık yok. Sarı ışık diyor ki: Önce izni var mı, sorsun.
    .easy = Evet. Kırmızı ışık yok. Bir sarı var: Olena önce sorar.
olena-phones = Bunu yapabilir ve izni var. Ama kimse para ödemiyor: Kütüphane bunu ücretsiz yapıyor. Bilgisayarda kırmızı ışık yok.
    .easy = Bunu yapabilir. Ama kimse para ödemiyor. Bilgisayarda kırmızı ışık yok.
olena-taxi = İnsanlar para öderdi. Ama bugün taksi sürmeye izni yok. Bu fikir bekler. Bilgisayarda kırmızı ışık yok.
    .easy = İnsanlar para öder. Ama bugün izni yok. Bilgisayarda kırmızı ışık yok.

red-pay = Samir dükkânlar için tabela boyuyor. Yapabilir mi: 🟢. İzni var mı: 🟢. Para öderler mi: 🔴, para ödeyen kimseyi tanımıyor. Onun için en iyi adım hangisi?
    .loan = 🏦 Boya için borç almak
    .ask = 👂 5 dükkâncıya sormak
    .cheap = 🏷 Çok ucuza yapmak
    .easy = Samir dükkân tabelası boyuyor. Yapabiliyor. İzni var. Ama kim para öder? Bilmiyor. En iyisi hangisi?
red-pay-loan = Boyayla başlayabilir. Ama borcu geri ödemesi gerekir ve ortada müşteri yok. Önce 5 dükkân sahibine sormak bedava.
    .easy = Borcu geri ödemesi gerekir. Müşterisi yok. Önce sorsun. Bu bedava.
red-pay-ask = Evet. Bugün ne kullandıklarını ve kaça mal olduğunu sorar. O zaman ışık değişebilir.
    .easy = Evet. Sorar. O zaman ışık değişebilir.
red-pay-cheap = Düşük fiyat, insanlara o şey gerekliyse işe yarar. Gerekli mi, Samir henüz bilmiyor. Önce 5 dükkân sahibine sorsun.
    .easy = İnsanlara bu gerekli mi? Bilmiyor. Önce sorsun.

keep-two = Göreviniz: Listenizden 1 fikir seçin. Sonra, daha sonrası için 2 fikir seçin. O bir fikri bir kâğıda yazın ve gördüğünüz bir yere koyun. Öbür ikisini ikinci bir kâğıda yazın ve saklayın. Sonra düğmeye dokunun.
    .done = ✅ Seçtim
    .easy = 1 fikir seçin. Kâğıda yazıp gördüğünüz bir yere koyun. 2 fikri sonraya saklayın. Sonra düğmeye dokunun.
keep-two-reminder =
    { $days ->
        [one] Seçmek için { $days } gün kaldı. 1 fikir şimdi için, 2 fikir sonrası için.
       *[other] Seçmek için { $days } gün kaldı. 1 fikir şimdi için, 2 fikir sonrası için.
    }
    .easy = Şimdi için 1 fikir seçin. 2 fikri sonraya saklayın.
keep-two-done = Güzel. Bir fikre evet dediniz ve hiçbirini kaybetmediniz.
    .easy = Güzel. 1 fikriniz var. Hiçbirini kaybetmediniz.
keep-two-late = Günler doluydu, sorun değil. Fikirleriniz sizi bekliyor.
    .easy = Günleriniz doluydu. Sorun değil. Fikirleriniz bekliyor.

chosen = Hangi fikri seçtiniz? Bir cümle yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Hangi fikir? Yazın veya söyleyin. Mentorunuza gider.
chosen-thanks = Teşekkürler. Fikrinizi her zaman değiştirebilirsiniz.
    .easy = Teşekkürler. Her zaman değiştirebilirsiniz.

end = Bir fikriniz ve 3 ışığınız var. Bir sonraki derste bu fikri insanlara soruyorsunuz. Orada görüşmek üzere!
    .easy = 1 fikriniz var. Bir sonraki derste insanlara soruyorsunuz. Görüşmek üzere!

later = Kırmızı ışığı olmayan bir fikir alın. Bir sonraki derste bu fikri insanlara soruyorsunuz. Orada görüşmek üzere!
    .easy = Kırmızı ışığı olmayan bir fikir alın. Bir sonraki derste insanlara soruyorsunuz. Görüşmek üzere!
