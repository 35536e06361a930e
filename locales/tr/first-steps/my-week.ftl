### Haftam — belli olanlar, dinlenme, iş ve boş bırakılan birkaç saat.

# En fazla 40 harf.
title = Haftam

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = Dinlenme de planda.
    .easy = Dinlenme de planda.

hello = Bugün iş, aile, ibadet ve dinlenmeyle bir hafta planlamayı öğreniyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün haftanızı planlıyorsunuz. 6 dakika sürer.

# Ad ve meslek çeviride değişebilir; hesaplar doğru kalmalı.
# Bir saat tamiri 2 saat: 10 tamir 20 saat; 12 saat kalır, yani 12 : 2 = 6.
story =
    Bashir evde duvar saati tamir ediyor. Haftada 10 kez “evet” diyor. Bir tamir 2 saat sürüyor, yani ona 20 saat gerekiyor. Ama bir kursu ve 2 çocuğu var, ibadet de ediyor. Gece çalışıyor ve bir cam kırıyor.

    Sonra haftasını çiziyor. Sadece 12 saat kalıyor: 6 tamir. İnsanlara diyor ki: “10 gün.” Bir müşteri gidiyor. Öbürleri bekliyor.
    .next = İleri
    .easy =
    Bashir duvar saati tamir ediyor. Haftada 10 kez “evet” diyor. Bu 20 saat eder. Gece çalışıyor. Bir cam kırıyor.

    Haftasını çiziyor. Sadece 12 saat kalıyor. Bu 6 tamir eder. Bir müşteri gidiyor. Öbürleri bekliyor.

rule =
    Haftanızı 4 turda doldurun:
    🧱 Belli olanlar: maaşlı iş, kurs, çocuklar, ibadet, doktor.
    🌙 Dinlenme: uyku, yemek ve her hafta işsiz yarım gün.
    💼 İş: sadece kalan saatler.
    ⬜ Boş saatler: hasta bir çocuk veya geç kalan bir otobüs için.

    3. turu sayın. Ancak o kadar saat söz verebilirsiniz, daha fazla değil.
    .next = İleri
    .easy =
    Haftanızı 4 turda doldurun:
    🧱 Belli olanlar: maaşlı iş, kurs, çocuklar, ibadet
    🌙 Dinlenme: uyku ve boş yarım gün
    💼 İş: kalan saatler
    ⬜ Boş saatler: Çocuk hasta olabilir

    Sadece iş saatleriniz kadar söz verin.

work-too =
    İş, yaptığınız şeyden daha fazlasıdır. Müşteriye giden yol iştir. Mesajlar, temizlik ve 2 dakikalık yazmanız da iştir.

    İş saatlerinizde çocuklara kim bakıyor? Adını plana yazın. Bu, o kişinin zamanını alır, bazen de para tutar: O zaman fiyatınıza girer.
    .next = İleri
    .easy =
    Müşteriye giden yol da iştir. Mesajlar iştir. Yazmak iştir.

    O zaman çocuklarınıza kim bakıyor? Adını plana yazın. Para mı tutuyor? Fiyatınıza koyun.

first = Adjoa küçük dükkânların bilgisayarlarını kuruyor. Oğlu pazartesiden cumaya 8’den 12’ye kadar okulda. Haftada 2 sabah dil kursu var. Planına önce ne girmeli?
    .customers = 📞 Müşteriler
    .fixed = 🧱 Okul ve kurs
    .rest = 🌙 Boş bir pazar
    .easy = Adjoa bilgisayar kuruyor. Okula giden bir oğlu ve bir kursu var. Planına önce ne girmeli?
first-customers = Müşteriler önemlidir. Ama saat 12’de 2 yerde olamaz. Önce belli olanları yazar, sonra müşteriler için saatleri görür.
    .easy = Müşteriler önemli. Ama 12’de oğlu bekliyor. Önce belli olanlar.
first-fixed = Evet. Bu saatleri değiştiremez. Şimdi ne kaldığını görüyor.
    .easy = Evet. Bu saatleri değiştiremez.
first-rest = Dinlenmenin kendi yeri var: 2. tur. Önce değiştiremediği saatleri yazar: okul ve kurs.
    .easy = Dinlenme 2. tur. Önce değiştiremediği saatler.

wednesday = Bir dükkân arıyor: “Çarşamba 11’de gelebilir misiniz? 2 saat sürer.” Oğlu 12’de okuldan çıkıyor. Çarşamba 8’den sonra boş. Adjoa ne demeli?
    .yes = 👍 “Evet, 11’de.”
    .earlier = 🕗 “8’de gelebilirim.”
    .no = 🚫 “Hayır, olmaz.”
    .easy = Bir dükkân diyor ki: “Çarşamba 11’de 2 saat gelin.” Oğlu 12’de bekliyor. 8’den sonra boş. Ne demeli?
wednesday-yes = İşi istiyor, bu açık. Ama 11’de başlayan iş saat 1’de biter, oğlu 12’de bekler. 8’i önerebilir.
    .easy = İşi istiyor. Ama 12’de oğlu bekliyor. 8 diyebilir.
wednesday-earlier = Evet. Kısa bir öneri ve ikisine de uyan bir saat. Dükkân yine hayır diyebilir, sorun değil.
    .easy = Evet. Bu saat ona uyar. Dükkân hayır diyebilir.
wednesday-no = Bu dürüst bir cevap. Ama daha erken boş bir saati var. “8’de gelebilirim” ikisine de uyabilir.
    .easy = Bu dürüst. Ama 8’de boş. Bunu söyleyebilir.

# 5 - 2 = 3 sabah; 3 x 4 = 12; 12 - 3 = 9; 9 : 3 = 3. Yol ve mesajlar olmadan 12 : 3 = 4.
promise = Geriye 4’er saatlik 3 sabah kalıyor: 12 saat. 3 saati yol ve mesajlar için ayırıyor. Bir iş 3 saat sürüyor. Haftada kaç iş için söz verebilir?
    .three = 3 iş
    .four = 4 iş
    .five = 5 iş
    .easy = Adjoa’nın haftada 12 saati var. 3’ü yol ve mesajlar için. Bir iş 3 saat. Kaç iş?
promise-three = Evet. 12 eksi 3, 9 eder. 9 bölü 3, 3 eder. Dördüncü müşteri şunu duyar: “Gelecek hafta.”
    .easy = Evet. 12 eksi 3, 9 eder. 9 bölü 3, 3 eder.
promise-four = 12 bölü 3, 4 eder, doğru. Ama yol ve mesajlar 3 saat alır: 12 eksi 3, 9 eder. 9 bölü 3, 3 eder.
    .easy = Yol da iştir. 12 eksi 3, 9 eder. 9 bölü 3, 3 eder.
promise-five = Her sabah bir iş, 5 olurdu. Ama 2 sabah kurs için ve yol zaman alır: 9 bölü 3, 3 eder.
    .easy = 2 sabah kurs için. 9 saati var: 3 iş.

sunday = Pazar günü dinleniyor. Bir dükkân yazıyor: “Bilgisayar yavaş. Lütfen hemen gelin!” En iyisi hangisi?
    .go = 🏃 Hemen gitmek
    .monday = ✉️ “Pazartesi 8’de”
    .silent = 📵 Cevap vermemek
    .easy = Pazar günü dinleniyor. Bir dükkân yazıyor: “Lütfen hemen gelin!” En iyisi hangisi?
sunday-go = Bu iyi niyetli. Ama yavaş bir bilgisayar 1 gün bekleyebilir. Dinlenmeyince hata gelir: Bashir bir cam kırdı. “Pazartesi 8’de” iyi bir cevaptır.
    .easy = Yavaş bir bilgisayar bekleyebilir. Dinlenmeyince hata gelir. “Pazartesi 8’de” iyi.
sunday-monday = Evet. Dükkân ne zaman geleceğini bilir ve Adjoa dinlenir. Mesajları pazartesi de okuyabilir.
    .easy = Evet. Dükkân saati bilir. Adjoa dinlenebilir.
sunday-silent = Pazar günü mesaj okuması gerekmez. Ama müşteri bir gün bilmek ister: “Pazartesi 8’de.”
    .easy = Pazar boş. Ama dükkân bir gün bilmek ister: “Pazartesi 8’de.”

# Güvenlik kartı: başka bir iş, resmî daireden para ve çok yorgun bir yürek.
careful =
    Maaşlı bir işiniz var mı ya da bir resmî daireden para alıyor musunuz? Genelde onlara kendi işinizi ve saatlerini söylemeniz gerekir. Başlamadan önce sorun. İzin belgeniz bağımsız çalışmaya izin vermiyorsa durun ve önce sorun.

    Haftalardır çok mu yorgunsunuz? Daha yavaş olmak da iyi bir plandır. Bir doktorla konuşun veya burada “Bir insana sor” düğmesine dokunun.
    .next = İleri
    .easy =
    Maaşlı bir işiniz mi var? Ya da bir resmî daireden para mı alıyorsunuz? Önce oraya sorun. Ya izin belgeniz? Emin değil misiniz? Durun. Önce sorun.

    Haftalardır çok mu yorgunsunuz? Yavaş olmak iyidir. “Bir insana sor” düğmesine dokunun.

seven-columns =
    Göreviniz: Her gün için bir tane, 7 sütun çizin. Onları 4 turda doldurun: belli olanlar, dinlenme, iş, boş. 1 hafta deneyin. Ne olmuyor? Yerini değiştirin.

    Daha işiniz yok mu? O zaman iş saatlerinizi bu derslerle deneyin. Bir hafta sonra düğmeye dokunun.
    .done = ✅ Bir hafta denedim
    .easy =
    7 sütun çizin. Yazın: belli olanlar, dinlenme, iş, boş. 1 hafta deneyin. Olmayanın yerini değiştirin.

    Bir hafta sonra düğmeye dokunun.
seven-columns-reminder = 7 sütun, 4 tur. Bugün başka bir şey mi oldu? Yerini değiştirin: Plan bunun içindir.
    .easy = Bugün başka bir şey mi oldu? Yerini değiştirin. Sorun değil.
seven-columns-done = Tebrikler! Bütün bir hafta denediniz. Artık gerçek saatlerinizi biliyorsunuz.
    .easy = Tebrikler! Artık gerçek saatlerinizi biliyorsunuz.
seven-columns-late = Günler bitti, sorun değil. 1. turla başlayın: Yarın belli olanları yazın.
    .easy = Günler bitti. Sorun değil. Yarın belli olanları yazın.

hours = Haftada iş için kaç saat kalıyor? Ve neyin yerini değiştirdiniz? Yazın veya söyleyin. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Haftada kaç saat iş için? Yazın veya söyleyin. Mentorunuza gider.
hours-thanks = Teşekkürler. Onları koruyabilirseniz birkaç saat gerçek bir başlangıçtır.
    .easy = Teşekkürler. Birkaç saat gerçek bir başlangıçtır.

end = Belli olanlar, dinlenme, iş, boş: Haftanızda size de yer var. Bir sonraki derste soruyorsunuz: Kiminle çalışıyorum? Orada görüşmek üzere!
    .easy = Belli olanlar, dinlenme, iş, boş. Sonraki: Kiminle? Görüşmek üzere!

later = Belli olanlar, dinlenme, iş, boş: 4 tur bir hafta eder. Onu uygun bir günde çizin. Bir sonraki derste görüşmek üzere!
    .easy = Belli olanlar, dinlenme, iş, boş. Uygun bir günde çizin. Görüşmek üzere!
