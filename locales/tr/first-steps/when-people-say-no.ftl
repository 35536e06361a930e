### İnsanlar hayır deyince — bir ret, bir şikâyet, kaba sözler; ve haksız davranış nereye bildirilir.
###
### Bu derste resmî daire veya yasa adı olmamalı: Onları danışma merkezleri bilir.

# En fazla 40 harf.
title = İnsanlar hayır deyince

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Hayır cevabı sizinle değil, teklifle ilgilidir.
    .easy = Hayır cevabı sizinle ilgili değildir.

hello = Bugün, insanlar hayır deyince ne diyeceğinize çalışıyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün insanlar hayır diyor. Siz ne dersiniz? 6 dakika sürer.

# Ad ve meslek çeviride değişebilir.
story =
    Hodan dikiş makinesi tamir ediyor. 7 dükkâna soruyor. 5 dükkân hayır diyor, 1 dükkân düşünmek istiyor, 1 dükkân ona bir makine veriyor. Akşam Hodan üzgün.

    Bir arkadaşı soruyor: “Ne dediler?” 3 dükkânın zaten bir tamircisi var. 2 dükkânın vakti yok. Kimse Hodan hakkında bir şey söylemedi. 1 hafta sonra makine yine duruyor. Hodan onu ücretsiz tamir ediyor. 2 saatini alıyor ve dükkân müşterisi kalıyor.
    .next = İleri
    .easy =
    Hodan dikiş makinesi tamir ediyor. 7 dükkâna soruyor. 5 dükkân hayır diyor. Hodan üzgün.

    Bir arkadaşı soruyor: “Ne dediler?” Tamircileri var. Ya da vakitleri yok. Hodan’la ilgili değildi. 1 dükkân ona bir makine veriyor.

rule =
    3 tür zor söz vardır ve her birine başka bir cevap gerekir:
    🚫 Hayır: Teşekkür edin ve tek bir soru sorun.
    🔧 Şikâyet: Dinleyin, kendi sözlerinizle tekrar edin, sonra düzeltin.
    🗯 Kaba sözler: Tek bir sakin cümle, sonra gidin.

    Önce bir kez nefes alın ve verin. Çabuk cevap vermeniz gerekmez.
    .next = İleri
    .easy =
    3 tür zor söz var.
    🚫 Hayır: Teşekkür edin. Bir soru sorun.
    🔧 Şikâyet: Dinleyin. Sonra düzeltin.
    🗯 Kaba sözler: Tek bir sakin cümle. Sonra gidin.

    Önce bir nefes alın.

refusal = Bir dükkân sahibi Hodan’a diyor ki: “Hayır, teşekkürler. Bizim bir tamircimiz var.” En iyisi hangisi?
    .explain = 🗣 “Ben daha iyiyim!”
    .thank = 🙏 “Sağ olun. Kim?”
    .never = 🚶 Bir daha sormamak
    .easy = Bir dükkân sahibi diyor ki: “Hayır, teşekkürler. Tamircimiz var.” Hodan ne demeli?
refusal-explain = Belki gerçekten daha iyi. Ama dükkân sahibi şimdi konuşmayı bitirmek istiyor. Bir teşekkür ve kısa bir soruyla Hodan yine gelebilir.
    .easy = Belki doğru. Ama teşekkür daha iyi. Bir soru sorun.
refusal-thank = Evet. Teşekkür eder ve bir şey öğrenir. Sorabilir: “İlkbaharda yine gelebilir miyim?”
    .easy = Evet. Teşekkür eder. Bir şey öğrenir.
refusal-never = Hayır duymak zordur; dinlenmek de iyidir. Ama bu hayır Hodan’la değil, bugünle ilgili. Bir teşekkür ve bir soru ona yardım eder.
    .easy = Hayır duymak zor. Ama bugünle ilgili. Teşekkür edin. Bir soru sorun.

complaint = Ilyas bir kapıyı boyadı. Müşteri diyor ki: “Kötü görünüyor!” Ilyas önce ne demeli?
    .defend = 🛡 “Güzel görünüyor.”
    .listen = 👂 “Lütfen gösterin.”
    .refund = 💶 “Parayı geri veririm.”
    .easy = Ilyas bir kapıyı boyadı. Müşteri diyor ki: “Kötü görünüyor!” Ilyas önce ne demeli?
complaint-defend = Belki güzeldir. Ama müşteri önce birinin onu dinlemesini istiyor. Ilyas o yere bakınca birlikte bir çözüm bulabilirler.
    .easy = Belki doğru. Ama önce dinleyin ve bakın.
complaint-listen = Evet. Bakar ve tekrar eder: “Siz burada çizgiler görüyorsunuz.” Sonra neyi, ne zaman yapabileceğini söyler.
    .easy = Evet. Dinler ve bakar. Sonra ne yapabileceğini söyler.
complaint-refund = Bu cömert bir davranış. Ama belki küçük bir düzeltme yeter. Ilyas önce dinler ve bakar.
    .easy = Bu iyi niyetli. Ama belki küçük bir düzeltme yeter. Önce dinleyin.

rude = Precious pazarda çanta satıyor. Bir adam, Precious’un geldiği yer hakkında bağırarak kötü sözler söylüyor. En iyisi hangisi?
    .shout = 🔥 Ona bağırmak
    .stay = 😶 Gülümseyip beklemek
    .leave = ✋ “Yeter. Gidiyorum.”
    .easy = Precious çanta satıyor. Bir adam, onun geldiği yer hakkında kötü sözler bağırıyor. En iyisi hangisi?
rude-shout = Kızmakta haklı. Ama bağırmak onun için daha tehlikeli olabilir. Tek bir sakin cümle, sonra başka insanların yanına gider.
    .easy = Kızmakta haklı. Ama tehlikeli olabilir. Tek bir sakin cümle, sonra gitmek.
rude-stay = Birçok insan güvende kalmak için susar; bunda suç yoktur. Ama dinlemek zorunda değil. Tek bir sakin cümle, sonra başka insanların yanına gider.
    .easy = Birçok insan susar. Ama Precious gidebilir. Tek bir sakin cümle yeter.
rude-leave = Evet. Tek bir sakin cümle söyler ve başka insanların yanına gider. Kimse kaba sözleri dinlemek zorunda değildir.
    .easy = Evet. Tek bir sakin cümle. Sonra başka insanların yanına gider.

# “Ayrımcılık” burada açıklanır. Bir ülkenin yasası yok.
unfair =
    Bazen bu, bir hayırdan fazlasıdır. Biri size kökeniniz, ten renginiz, diliniz, dininiz, cinsiyetiniz, yaşınız veya bir engeliniz yüzünden başkalarına göre daha kötü davranır. Bunun adı ayrımcılıktır.

    Suç sizde değil. Birçok durumda buna izin yoktur.
    .next = İleri
    .easy =
    Bazen insanlar size daha kötü davranır. Nedeni kökeniniz, ten renginiz, dininiz veya cinsiyetinizdir. Bunun adı ayrımcılıktır.

    Suç sizde değil. Çoğu zaman buna izin yoktur.

where =
    Ne yapabilirsiniz? Günü, yeri, söylenen sözleri ve bunu kimin gördüğünü yazın. Mektupları ve mesajları saklayın.

    Sonra göçmenler için ücretsiz bir danışma merkezine sorun: Bunu nereye bildirebilirim? Genelde eşit davranma konusunda resmî bir yer vardır. Çabuk sorun, çünkü bir son gün olabilir. Bildirip bildirmemeye siz karar verirsiniz.
    .next = İleri
    .easy =
    Günü, yeri ve sözleri yazın. Kim gördü?

    Ücretsiz bir danışma merkezine sorun: Bunu nereye bildirebilirim? Çabuk sorun. Siz karar verirsiniz.

stall = Bir pazar yeri Noor’a diyor ki: “Sizin gibilere tezgâh kiralamıyoruz.” Noor ne yapabilir?
    .forget = 🤐 Unutmak
    .note = 📝 Yazıp sormak
    .pay = 💶 Daha çok ödemek
    .easy = Bir pazar yeri diyor ki: “Sizin gibilere tezgâh yok.” Noor ne yapabilir?
stall-forget = Unutabilir: Bu onun seçimi. Ama bir not yolu açık tutar. Ücretsiz bir danışma merkezi bunun nereye bildirileceğini bilir.
    .easy = Bu onun seçimi. Ama bir not işe yarar. Ücretsiz bir danışma merkezi daha çok şey bilir.
stall-note = Evet. Gün, yer, sözler, kim gördü. Ücretsiz bir danışma merkezi bunun nereye bildirileceğini bilir; kararı Noor verir.
    .easy = Evet. Noor yazar. Ücretsiz bir danışma merkezi daha çok şey bilir. Noor karar verir.
stall-pay = Noor tezgâhı istiyor, bu anlaşılır. Ama daha çok para bunu adil yapmaz. Noor yazar ve ücretsiz bir danışma merkezine sorar.
    .easy = Daha çok para bunu adil yapmaz. Noor yazar ve sorar.

# Güvenlik kartı: tehlike ve ağır bir yürek. “Bir insana sor” her zaman duran düğmedir.
heavy =
    Biri sizi tehdit ediyor veya size dokunuyor mu? Her şeyi bırakın ve başka insanların yanına gidin. Hayatınız bir satıştan daha önemlidir.

    Günlerce o sözleri mi düşünüyorsunuz? Güvendiğiniz biriyle konuşun veya burada “Bir insana sor” düğmesine dokunun.
    .next = İleri
    .easy =
    Biri sizi tehdit mi ediyor? Her şeyi bırakın. Başka insanların yanına gidin.

    Sözler uzun süre acıtıyor mu? Bir arkadaşla konuşun. Ya da “Bir insana sor” düğmesine dokunun.

calm =
    Göreviniz: Zor anlar için kendi sakin cümlenizi yazın. Örneğin: “Sizi duyuyorum. Bana biraz vakit verin.” Ya da: “Yeter. Gidiyorum.”

    Evde 3 kez yüksek sesle söyleyin. Cebinizde veya telefonunuzda dursun. Sonra düğmeye dokunun.
    .done = ✅ Cümlem var
    .easy =
    Sakin cümlenizi yazın. Örneğin: “Bana biraz vakit verin.” Ya da: “Yeter. Gidiyorum.”

    Evde 3 kez söyleyin. Sonra düğmeye dokunun.
calm-reminder =
    { $days ->
        [one] Sakin cümleniz için { $days } gün kaldı. 4 veya 5 kelime yeter.
       *[other] Sakin cümleniz için { $days } gün kaldı. 4 veya 5 kelime yeter.
    }
    .easy = Sakin cümleniz kısa olabilir. 4 kelime yeter.
calm-done = Tebrikler! Artık zor bir an için sözleriniz hazır.
    .easy = Tebrikler! Sözleriniz hazır.
calm-late = Hafta bitti, sorun değil. Kendi cümlenizi bulana kadar “Bana biraz vakit verin” diyebilirsiniz.
    .easy = Hafta bitti. Sorun değil. Diyebilirsiniz: “Bana biraz vakit verin.”

sentence = Hangi cümleyi seçtiniz? Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Cümleniz ne? Yazın veya söyleyin. Mentorunuza gider.
sentence-thanks = Teşekkürler. Bu sözler sizin ve onları her dilde kullanabilirsiniz.
    .easy = Teşekkürler. Bu sözler sizin.

end = Hayır, şikâyet, kaba sözler: Her biri için bir cevabınız var. Hayır cevabı sizinle değil, teklifle ilgilidir. Bir sonraki derste görüşmek üzere!
    .easy = 3 cevabınız var. Hayır cevabı sizinle ilgili değil. Görüşmek üzere!

later = Hayır için teşekkür, şikâyet için dinlemek, kaba sözler için tek bir sakin cümle. Bir sonraki derste görüşmek üzere!
    .easy = Hayır: Teşekkür edin. Şikâyet: Dinleyin. Kaba sözler: Gidin. Görüşmek üzere!
