### Küçük bir deneme — tek soru, az para, durmak için bir kural.

# En fazla 40 harf.
title = Küçük bir deneme

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Yarın için en küçük adımınız ne?
    .easy = Yarın hangi küçük adımı atabilirsiniz?

hello = Bugün çok küçük bir deneme planlıyorsunuz. En fazla 20 euro tutar ve bir sonu vardır. Yaklaşık 5 dakika sürer.
    .easy = Bugün küçük bir deneme planlıyorsunuz. 5 dakika sürer.

story =
    Selam ve erkek kardeşi Anwar’ın bir fikri var: mum. Anwar diyor ki: 3 ay için bir tezgâh kiralayalım. 700 euro tutuyor.

    Selam diyor ki: Önce bir deneme. 15 euroya 8 mum yapalım. 1 hafta gösterelim. 3 kişiden azı mı istiyor? O zaman duralım.

    1 kişi istiyor. Bu yüzden duruyorlar. 700 değil, 15 euro kaybediyorlar. Ve öğreniyorlar: İnsanlar küçük hediyeler arıyor.
    .next = İleri
    .easy =
    Anwar mum satmak istiyor. Tezgâh 700 euro. Kız kardeşi Selam diyor ki: Önce bir deneme. 8 tane yapalım. 15 euro tutar. 1 hafta deneyelim.

    1 kişi beğeniyor. Duruyorlar. Sadece 15 euro kaybettiler. Çok şey öğrendiler.

rule =
    Küçük bir denemenin 3 parçası vardır:
    ❓ Tek soru: Neyi bilmek istiyorum?
    💰 Az para: en fazla 20 euro ve sadece kaybedebileceğim para.
    🛑 Durma kuralı: bir gün veya bir sayı.

    Kuralı başlamadan önce yazın. Sonra durmak zordur, çünkü fikrinizi seversiniz.
    .next = İleri
    .easy =
    Küçük denemenin 3 parçası var.
    ❓ Tek soru.
    💰 Az para: en fazla 20 euro.
    🛑 Durma kuralı: bir gün veya bir sayı.

    Önce kuralı yazın.

sewing = 4 kişi bir fikri denemek istiyor. 1. durum: Blessing dikiş dersi vermek istiyor. En küçük deneme hangisi?
    .room = 🏢 Oda kiralamak
    .lesson = 🪑 Bir masada 1 ders
    .machines = 🧵 3 makine almak
    .easy = 1. durum. Blessing dikiş öğretmek istiyor. En küçük deneme hangisi?
sewing-room = Oda ciddi görünür. Ama kimse gelmese de her ay para öder. Bir masada 1 ders, neredeyse bedavaya daha çok şey gösterir.
    .easy = Oda her ay para ister. 1 ders neredeyse bedava.
sewing-lesson = Evet. 1 dersten sonra ne kadar sürdüğünü ve ikinci bir ders istenip istenmediğini bilir.
    .easy = Evet. 1 dersten sonra daha çok şey bilir.
sewing-machines = İyi makineler sonra işe yarar. Ama önce insanlar geliyor mu, bunu bilmesi gerekir. Bir masada 1 ders yeter.
    .easy = Makineler bekleyebilir. İnsanlar geliyor mu? Bunu 1 ders gösterir.

windows = 2. durum: Rajan pencere temizlemek istiyor. En küçük deneme hangisi?
    .two = 🧽 2 pencere ve bir bez
    .van = 🚐 Adı yazılı bir araç
    .page = 🌐 Bir web sitesi
    .easy = 2. durum. Rajan pencere temizlemek istiyor. En küçük deneme hangisi?
windows-two = Evet. 2 pencerenin ne kadar sürdüğünü ve komşunun daha fazlasını isteyip istemediğini görür.
    .easy = Evet. Ne kadar sürdüğünü görür.
windows-van = Araç, iş olunca yararlıdır. Deneme için 2 pencere ve bir bez yeter.
    .easy = Araç bekleyebilir. 2 pencere ve bir bez yeter.
windows-page = Bir web sitesini birçok kişi bulabilir. Ama işi iyi bir sürede yapıp yapamadığını göstermez. Bunu 2 pencere gösterir.
    .easy = Web sitesi bekleyebilir. 2 pencere daha çok şey gösterir.

covers = 3. durum: Mei kendi boyadığı telefon kılıflarını satmak istiyor. En küçük deneme hangisi?
    .hundred = 📦 100 kılıf almak
    .market = 🏪 1 aylık tezgâh
    .photo = 📷 2 kılıf ve fotoğraf
    .easy = 3. durum. Mei telefon kılıfı boyuyor. En küçük deneme hangisi?
covers-hundred = 100 kılıfın tanesi daha ucuz. Ama ya insanlar başka renk isterse? 2 kılıfla hâlâ değiştirebilir.
    .easy = Ya insanlar başka renk isterse? 2 kılıfla değiştirebilir.
covers-market = Tezgâhta birçok insanla tanışır. Ama 1 ay pahalıdır. 2 kılıfın fotoğrafı ucuzdur ve insanlar cevap verebilir.
    .easy = Tezgâh pahalı. Fotoğraf ucuz.
covers-photo = Evet. Kaç kişinin istediğini sayar. Birçok kişi mavi isterse mavi boyar.
    .easy = Evet. Kaç kişinin istediğini sayar.

when-to-stop = 4. durum: Tarek saat tamir etmek istiyor. Hangi denemenin bir durma kuralı var?
    .works = 💪 Başarana kadar
    .date = 📅 2 cumartesi, sonra say
    .gone = 💰 Para bitene kadar
    .easy = 4. durum. Tarek saat tamir ediyor. Hangi denemenin sonu iyi?
when-to-stop-works = İradesi güçlü, bu güzel. Ama bu denemenin sonu yok. 2 cumartesi, sonra saymak: Bu bir kuraldır.
    .easy = İradesi güçlü. Ama bu denemenin sonu yok. 2 cumartesinin sonu var.
when-to-stop-date = Evet. Son günü başlamadan önce bilir. Sonra sayar ve sakince karar verir.
    .easy = Evet. Son günü bilir. Sonra sayar.
when-to-stop-gone = O zaman çok geç durur, kira parası da gider. Bir gün veya küçük bir sayı daha iyi bir kuraldır.
    .easy = O zaman parası gider. Bir son gün daha iyi.

way = Peki denemeye giden bütün yol? Burada 4 adım var. Sırayla dokunun: Hangisi önce gelir?
    .ask = 👂 İnsanlara sormak
    .test = 🧪 Küçük denemek
    .hear = 🔎 Bir sorun bulmak
    .pays = 💶 Kim ödüyor, bulmak
    .easy = Burada 4 adım var. Sırayla dokunun. Önce ne gelir?
way-right = Evet. Sormak bedavadır, deneme biraz para ister. O yüzden önce sorular gelir.
    .easy = Evet. Sormak bedava. Deneme biraz para ister.
way-other =
    Birçok kişi hemen denemek ister. Ama sormak bedavadır, deneme biraz para ister. Bu sıra para korur:
    { $order }
    .easy =
    Sormak bedava. Deneme biraz para ister. O yüzden:
    { $order }

money = Şimdi kendi denemeniz. Kira ve yemek güvende kalsın diye en fazla ne kadar kaybedebilirsiniz?
    .nothing = 🤲 Şimdi hiç
    .ten = 💰 10 euroya kadar
    .twenty = 💶 20 euroya kadar
    .easy = Şimdi kendi denemeniz. Ne kadar para kaybedebilirsiniz?
money-nothing = Birçok iyi deneme bedavadır: sormak, fotoğraf göstermek, ödünç alet almak.
    .easy = İyi denemeler bedava olabilir. Sorun. Gösterin. Ödünç alın.
money-ten = Güzel. Bu 10 euroyu bir zarfa koyun. Zarf boşalınca deneme biter.
    .easy = Güzel. Bir zarfa 10 euro koyun. Zarf boş mu? O zaman durun.
money-twenty = Güzel. Bu 20 euroyu bir zarfa koyun. Zarf boşalınca deneme biter.
    .easy = Güzel. Bir zarfa 20 euro koyun. Zarf boş mu? O zaman durun.

my-rule =
    Şimdi 2 kısa satır yazın veya söyleyin. Sorum şu: … Şu zaman duruyorum: …

    Örneğin: “3 kişi istiyor mu? Pazar günü duruyorum.” Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = 2 şey yazın veya söyleyin. Neyi bilmek istiyorsunuz? Ne zaman duruyorsunuz? Örneğin: “Pazar günü duruyorum.” Mentorunuza gider.
my-rule-thanks = Teşekkürler. Artık denemenizin, başlamadan önce bir sonu var.
    .easy = Teşekkürler. Artık denemenizin bir sonu var.

# Güvenlik kartı: izin ve mesleğin kuralları.
may =
    Çalışmadan veya para almadan önce: Buna izniniz var mı? İzin belgeniz bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun. O zamana kadar sadece insanlara sorun ve dinleyin.

    Bazı şeylerde her zaman önce sormak gerekir: yiyecek, çocuklar, araba, saç. Ve bir deneme için borç almayın.
    .next = İleri
    .easy =
    Çalışmadan veya para almadan önce: İzniniz var mı? İzin belgeniz kendi işinize izin vermiyor mu? Ya da emin değil misiniz? Durun. Önce sorun. O zamana kadar sadece insanlara sorun.

    Yiyecek, çocuklar, araba, saç: Her zaman önce sorun. Borç almayın.

test = Göreviniz: Gelecek 7 gün içinde küçük denemenizi yapın. Kuralınıza uyun: Dur derse durun. Ne olduğunu yazın. Sonra düğmeye dokunun.
    .done = ✅ Deneme bitti
    .easy = 7 gün içinde küçük denemenizi yapın. Kuralınız dur mu diyor? O zaman durun. Ne olduğunu yazın. Sonra düğmeye dokunun.
test-reminder =
    { $days ->
        [one] Küçük denemeniz için { $days } gün kaldı. Bugün en küçük adım hangisi?
       *[other] Küçük denemeniz için { $days } gün kaldı. Bugün en küçük adım hangisi?
    }
    .easy = Bugün hangi küçük adımı atabilirsiniz?
test-done = Güzel. Denediniz ve kendi kuralınızla bitirdiniz.
    .easy = Güzel. Denediniz. Kuralınıza uydunuz.
test-late = 7 gün bitti, sorun değil. Bir deneme daha küçük de olabilir: 1 kişi, 1 soru.
    .easy = 7 gün bitti. Sorun değil. Deneme daha küçük olabilir: 1 kişiye sorun.

result = Denemenizde ne oldu? Her cevap bir sonuçtur.
    .paid = 💶 Biri para ödedi
    .liked = 🙂 İnsanlar beğendi
    .nobody = 🤷 Kimse istemedi
    .easy = Ne oldu? Her cevap iyidir.
result-paid = Bu güçlü bir işaret. Neden para ödediklerini sorun. Tek bir deneme sadece bir başlangıçtır, o yüzden şimdilik küçük kalın.
    .easy = Bu güçlü bir işaret. Sorun: Neden para ödediniz? Şimdilik küçük kalın.
result-liked = Bu nazik bir cevap ve cevabın yarısı. Bir dahaki sefere sorun: “Bugün bunun için ne ödüyorsunuz?”
    .easy = Bu güzel. Bir dahaki sefere sorun: Bugün ne ödüyorsunuz?
result-nobody = Artık biliyorsunuz ve az para harcadınız. Fikri değiştirebilir veya sonraya sakladığınız birini alabilirsiniz.
    .easy = Artık biliyorsunuz. Az para harcadınız. Fikri değiştirin. Ya da başkasını alın.

end = Bir fikir bulabilir, seçebilir, insanlara sorabilir ve küçük bir denemeyle sınayabilirsiniz. Zamanında durmak da bir beceridir. Bir sonraki derste görüşmek üzere!
    .easy = Bir fikir bulup deneyebilirsiniz. Zamanında durabilirsiniz. Görüşmek üzere!

later = Tek soru, az para, bir durma kuralı. Size uygun bir günde başlayın. Bir sonraki derste görüşmek üzere!
    .easy = Tek soru. Az para. Bir durma kuralı. Uygun bir günde başlayın. Görüşmek üzere!
