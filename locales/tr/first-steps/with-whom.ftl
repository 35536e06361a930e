### Kiminle? — bir ortakla veya yardımcıyla beş söz, yazılı olarak.
###
### Burada şirket türü ve tek bir ülkenin kuralı olmamalı: Onları resmî daire ve danışma merkezleri bilir.

# En fazla 40 harf.
title = Kiminle?

# Katılımcı üç gündür gelmediyse gönderilir.
nudge = İyi arkadaşlar bunu yazar.
    .easy = İyi arkadaşlar bunu yazar.

hello = Bugün, başka biriyle çalışmadan önce verilecek 5 sözü öğreniyorsunuz. Yaklaşık 6 dakika sürer.
    .easy = Bugün bir ortakla söz veriyorsunuz. 6 dakika sürer.

# Adlar ve meslek çeviride değişebilir; hesaplar doğru kalmalı.
# 20 + 10 = 30 saat; 240 : 30 = 8; 20 x 8 = 160; 10 x 8 = 80; 160 + 80 = 240; 240’ın yarısı 120.
story =
    Marija ve Zainab sandalye ve yatak tamir ediyor. Makineyi Zainab ödüyor, Marija daha çok çalışıyor: haftada 20 saat, Zainab 10. 3 ay sonra 240 euro kalıyor. Zainab düşünüyor: herkese 120. Marija düşünüyor: Ben daha çok çalıştım. 2 hafta konuşmuyorlar.

    Sonra 1 sayfa yazıyorlar. Saatlere göre paylaşıyorlar: Marija 160, Zainab 80. Makine Zainab’ın kalıyor.
    .next = İleri
    .easy =
    Marija ve Zainab sandalye tamir ediyor. Marija daha çok çalışıyor. Makineyi Zainab ödüyor. 240 euro kalıyor. Kime ne kadar? 2 hafta konuşmuyorlar.

    Sonra 1 sayfa yazıyorlar. Marija 160 alıyor, Zainab 80. Makine Zainab’ın kalıyor.

rule =
    Başlamadan önce 5 söz verin:
    🧰 Getirmek: Kim hangi parayı ve eşyayı veriyor?
    ⏱ Çalışmak: Kim ne yapıyor ve kaç saat?
    💶 Paylaşmak: Kim ne kadar alıyor ve zararı kim ödüyor?
    🗳 Karar vermek: Neye kim karar veriyor? Neye sadece birlikte?
    🚪 Ayrılmak: Birimiz giderse ne olur?

    İyi arkadaşlar bunu yazar.
    .next = İleri
    .easy =
    5 söz:
    🧰 Getirmek: Kim para ve eşya veriyor?
    ⏱ Çalışmak: Kim ne yapıyor?
    💶 Paylaşmak: Kim ne kadar alıyor? Para eksik: Kim öder?
    🗳 Karar vermek: Kim karar veriyor?
    🚪 Ayrılmak: Birimiz gidiyor. Ne olur?

how =
    Bir sayfa yeter: tarih, 5 söz, iki ad. Her birinizde bir tane kalsın. Onu, her biriniz en iyi bildiğiniz dilde okuyun. 3 ay sonra yeniden okuyun.

    Birbirinize güveniyor musunuz? Bu iyi. Yine de yazın: O zaman kimsenin aklında tutması gerekmez.
    .next = İleri
    .easy =
    Bir sayfa: tarih, 5 söz, iki ad. Her birinizde bir tane kalsın. Kendi dilinizde okuyun.

    Birbirinize güveniyor musunuz? Güzel. Yine de yazın.

cousin = Ousmane ve kuzeni araba yıkıyor. Parayı, saatleri ve kimin karar verdiğini yazdılar. Temmuz ayında kuzeni maaşlı bir iş buluyor ve makineyi yanında götürüyor. Hangi söz eksikti?
    .bring = 🧰 Getirmek
    .decide = 🗳 Karar vermek
    .leave = 🚪 Ayrılmak
    .easy = Ousmane ve kuzeni araba yıkıyor. Kuzeni maaşlı bir iş buluyor. Makineyi yanında götürüyor. Hangi söz eksikti?
cousin-bring = Konu makine, doğru. Onu kimin ödediğini yazdılar. Ama biri gidince makinenin ne olacağını kimse yazmadı: “Ayrılmak”.
    .easy = Onu kimin ödediğini yazdılar. Ama biri gidiyor: “Ayrılmak”.
cousin-decide = İşe kimin karar verdiğini yazdılar. Ama soru, biri gidince geldi: “Ayrılmak”.
    .easy = Soru biri gidince geldi: “Ayrılmak”.
cousin-leave = Evet. Örneğin: “Giden 1 ay önce söyler. Makine öbüründe kalır, o da fiyatının yarısını öder.”
    .easy = Evet. Makine kimde kalır? Bunu yazmak iyidir.

# Haftada 25 saat.
sister = Anahit dükkânlar için yemek fotoğrafı çekiyor. Kız kardeşi telefona bakıyor ve lambaları taşıyor: aylardır haftada 25 saat. Diyor ki: “Bir şey değil.” En iyisi hangisi?
    .thank = 🎁 Hediye vermek
    .talk = 📝 Konuşup yazmak
    .wait = 🤐 Bir şey dememek
    .easy = Kız kardeşi Anahit’e haftada 25 saat yardım ediyor. Diyor ki: “Bir şey değil.” En iyisi hangisi?
sister-thank = Hediye güzeldir. Ama haftada 25 saat iştir. Konuşabilirler: hangi saatler, ne kadar süre, ne kadar para?
    .easy = Hediye güzel. Ama bu iştir. Konuşur ve yazarlar.
sister-talk = Evet. Hangi saatler, ne kadar süre, ne kadar para? Bu kadar yardım genelde iş sayılır, ailede de. Önce sorarlar.
    .easy = Evet. Hangi saatler? Ne kadar para? Bunu yazarlar.
sister-wait = Kız kardeşi iyi niyetle yardım ediyor. Ama bir gün yorulup bunu söylemeyebilir. Şimdi kısa bir konuşma ikisine de yardım eder.
    .easy = Bir gün yorulabilir. Kısa bir konuşma ikisine de yardım eder.

partner = Bir adam Pilar’a diyor ki: “Biz ortağız. Bugün imzala. Banka kartı ve kâğıtlar bende kalsın.” Pilar ne yapmalı?
    .sign = ✍️ Bugün imzalamalı
    .read = 🛑 Önce sormalı
    .half = 🤝 Yarısına imza
    .easy = Bir adam Pilar’a diyor ki: “Bugün imzala. Banka kartı bende kalsın.” Pilar ne yapmalı?
partner-sign = Adam emin konuşuyor. Ama kâğıtta Pilar’ın adı var, o yüzden onun borcunu ödemek zorunda kalabilir. Kartını kimse elinde tutamaz. Önce sorar.
    .easy = Kâğıtta adı olursa ödemek zorunda kalabilir. Önce sorar.
partner-read = Evet. Kâğıdı eve götürür ve bir danışma merkezine veya mentoruna gösterir. Kartını, hesabını veya pasaportunu kimse elinde tutamaz.
    .easy = Evet. Kâğıdı eve götürür. Bir danışma merkezine sorar. Kartı onda kalır.
partner-half = Yarısı adil gelir. Ama kâğıtta adı olursa bütün borcu ödemek zorunda kalabilir. Kart da yine adamda. Önce sorar.
    .easy = Yarısı adil gelir. Ama kart adamda. Önce sorar.

family =
    2 sahip ya da para alan bir yardımcı: Genelde bir resmî daire bunu siz başlamadan önce bilmelidir. Bazen bir yardımcıya sigorta da gerekir. İş kurma danışmasına sorun: Hangi biçim, hangi belge?

    Bir izin belgesi bağımsız çalışmaya izin vermiyorsa veya emin değilseniz durun ve önce sorun. Bu, her ortak için geçerlidir.
    .next = İleri
    .easy =
    2 sahip mi? Para alan bir yardımcı mı? Genelde bir resmî daire bunu bilmeli. Önce iş kurma danışmasına sorun.

    Her birinizin izni var mı? Emin değil misiniz? Durun. Önce sorun.

# Güvenlik kartı: para üzerinde baskı. “Bir insana sor” her zaman duran düğmedir.
control =
    Bir kâğıtta adınız olunca ödemek zorunda kalabilirsiniz. Sadece anladığınız şeyi imzalayın, ailede de.

    Biri paranızı alıyor, kartınızı elinde tutuyor veya size zorla imza attırıyor mu? Suç sizde değil. Sizin için güvenli olduğunda burada “Bir insana sor” düğmesine dokunun.
    .next = İleri
    .easy =
    Sadece anladığınız şeyi imzalayın. Ailede de.

    Biri paranızı veya kartınızı mı alıyor? Suç sizde değil. “Bir insana sor” düğmesine dokunun.

three-promises =
    Göreviniz: İşiniz için bir kişi seçin. 20 dakika konuşun ve 5 sözden 3’ünü bir sayfaya yazın. Üzerine tarihi ve iki adı yazın.

    Tek başınıza mı çalışıyorsunuz? O zaman size yardım eden biriyle 3 söz yazın: saatler, teşekkür, bir son. Sonra düğmeye dokunun.
    .done = ✅ 3 söz yazıldı
    .easy =
    Bir kişiyle 20 dakika konuşun. 3 sözü, tarihi ve iki adı yazın.

    Tek başınıza mı çalışıyorsunuz? Evde kim yardım ediyor? Birlikte 3 söz yazın. Sonra düğmeye dokunun.
three-promises-reminder =
    { $days ->
        [one] 3 sözünüz için { $days } gün kaldı. Hangisini konuşmak kolay?
       *[other] 3 sözünüz için { $days } gün kaldı. Hangisini konuşmak kolay?
    }
    .easy = Hangi sözü konuşmak kolay? Onunla başlayın.
three-promises-done = Tebrikler! Birlikte yazdığınızı kimsenin tek başına aklında tutması gerekmez.
    .easy = Tebrikler! Artık kâğıtta.
three-promises-late = Hafta bitti, sorun değil. Uygun bir günde bir soru sorun: “Kaç saat yardım etmek istiyorsun?”
    .easy = Hafta bitti. Sorun değil. Uygun bir günde bir soru sorun.

hard-promise = Hangi sözü konuşmak zordu? Yazın veya söyleyin, öbür kişinin adı olmadan. Mentorunuz onu okuyabilir veya dinleyebilir.
    .easy = Hangi söz zordu? Yazın veya söyleyin. Lütfen ad olmasın. Mentorunuza gider.
hard-promise-thanks = Teşekkürler. Zor söz çoğu zaman en yararlı olandır.
    .easy = Teşekkürler. Zor bir söz çok yardım eder.

end = Getirmek, çalışmak, paylaşmak, karar vermek, ayrılmak: 5 sözü biliyorsunuz. Bir sonraki derste zor günler için bir plan yapıyorsunuz. Orada görüşmek üzere!
    .easy = 5 sözü biliyorsunuz. Sonraki: zor günler için bir plan. Görüşmek üzere!

later = Getirmek, çalışmak, paylaşmak, karar vermek, ayrılmak: İyi arkadaşlar bunu yazar. Bir sözle başlayın. Bir sonraki derste görüşmek üzere!
    .easy = 5 söz. İyi arkadaşlar onları yazar. Biriyle başlayın. Görüşmek üzere!
