### “Dolandırıcılık ve ağır baskı” dersinden birkaç gün sonra sorulur.
###
### Burada telefon numarası olmamalı: Numaralar kırmızı düğmenin arkasındadır.

bank-call = Dost bir ses Yusra’yı arıyor: “Bankanız. Biri paranızı çalıyor! Kartınızın kodunu söyleyin, çabuk.” Yusra ne yapmalı?
    .tell = 🔑 Kodu söylemeli
    .end = 📵 Telefonu kapatmalı
    .easy = “Bankanız! Kartınızın kodunu söyleyin, çabuk.” Yusra ne yapmalı?
bank-call-tell = Yardım gibi gelir, Yusra da korkuyor. Ama hiçbir banka kodu sormaz. Telefonu kapatır ve kartındaki numarayı arar.
    .easy = Hiçbir banka kodu sormaz. Telefonu kapatır. Bankasını arar.
bank-call-end = Evet. Acele et, bana ver, sahte daire: 3 tuzak. Kartındaki numarayı arar.
    .easy = Evet. Şimdi bankasını arar.

today-only = Bir adam Osman’a bir dükkân öneriyor: “Sadece bugün. Şimdi imzala ve kimseye söyleme, yoksa gider.” En iyisi hangisi?
    .take = ✍️ Bugün imzalamak
    .ask = 🛑 Durup sormak
    .easy = “Bugün imzala. Kimseye söyleme.” Osman için en iyisi hangisi?
today-only-take = İyi bir dükkân bulmak zordur, doğru. Ama “acele et” ve “kimseye söyleme” tuzaktır. Durmak için biri yeter.
    .easy = “Acele et” ve “kimseye söyleme” tuzaktır. Durun ve sorun.
today-only-ask = Evet. “Acele et” ve “kimseye söyleme” tuzaktır. Dürüst bir mal sahibi ona okuma vakti verir.
    .easy = Evet. Dürüst bir teklif ona vakit verir.

where-is-help = Yardım numaralarını bu sohbette gece gündüz nerede bulursunuz?
    .menu = 🆘 Menüde
    .nowhere = 📄 Eski bir derste
    .easy = Yardım numaraları nerede?
where-is-help-menu = Evet. “Menü”, sonra 🆘. Ya da /sos yazın. Siz evet demeden kimse aranmaz.
    .easy = Evet. “Menü”, sonra 🆘.
where-is-help-nowhere = Ders aramanız gerekmez. “Menü” düğmesine, sonra 🆘 düğmesine dokunun. Ya da /sos yazın. Siz evet demeden kimse aranmaz.
    .easy = Daha kolay: “Menü”, sonra 🆘 düğmesine dokunun.
