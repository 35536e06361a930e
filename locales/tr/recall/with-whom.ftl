### “Kiminle?” dersinden birkaç gün sonra sorulur.

which-promise = Roya ve Chidi birlikte yazıcı tamir ediyor. Kışın iş, gelen paradan 50 euro fazla tutuyor. Bunu kim ödeyecek, kimse bilmiyor. Hangi söz eksik?
    .bring = 🧰 Getirmek
    .share = 💶 Paylaşmak
    .easy = Roya ve Chidi kışın 50 euro zarar ediyor. Kim öder? Hangi söz eksik?
which-promise-bring = “Getirmek” başlangıç içindir: Kim hangi parayı ve eşyayı veriyor? Zarar sonra gelir: “Paylaşmak” sözüne girer.
    .easy = “Getirmek” başlangıç içindir. Zarar sonra gelir: “Paylaşmak”.
which-promise-share = Evet. “Paylaşmak”, kimin ne kadar aldığını ve zararı kimin ödediğini söyler.
    .easy = Evet. Kim ne kadar alıyor? Zararı kim ödüyor?

# 15 + 5 = 20 saat; 120 : 20 = 6; 15 x 6 = 90; 120’nin yarısı 60.
by-hours = Hadiza 15 saat çalışıyor, Tuan 5. Saatlere göre paylaşmaya söz verdiler. 120 euro kalıyor: her saat için 6 euro. Hadiza ne kadar alır?
    .sixty = 60 euro
    .ninety = 90 euro
    .hundred-and-twenty = 120 euro
    .easy = Hadiza 15 saat çalışıyor, Tuan 5. Her saat için 6 euro var. Hadiza ne kadar alır?
by-hours-sixty = Bazı ekiplerde yarısı adildir. Ama saatlere göre paylaşmaya söz verdiler: 15 kere 6, 90 eder.
    .easy = Saatlere göre paylaşıyorlar. 15 kere 6, 90 eder.
by-hours-ninety = Evet. 15 kere 6, 90 eder. Tuan 5 kere 6 alır, bu 30 eder.
    .easy = Evet. 15 kere 6, 90 eder.
by-hours-hundred-and-twenty = 120 ikisi için. Hadiza’nın payı 15 kere 6, yani 90. Tuan 30 alır.
    .easy = 120 ikisi için. 15 kere 6, 90 eder.

old-friends = Bashir ve Thiago 10 yıldır arkadaş. Küçük bir atölye açıyorlar. Onlara söz sayfası gerekli mi?
    .write = 📝 Evet, yazmalılar
    .trust = 🤝 Hayır, arkadaşlar
    .easy = Bashir ve Thiago eski arkadaş. Bir atölye açıyorlar. Bir sayfa gerekli mi?
old-friends-write = Evet. İyi arkadaşlar bunu yazar. O zaman kimsenin aklında tutması gerekmez ve arkadaş kalabilirler.
    .easy = Evet. İyi arkadaşlar bunu yazar.
old-friends-trust = Güven iyi bir başlangıçtır. Ama 1 yıl sonra ikisi başka şey hatırlar. Bir sayfa arkadaş kalmalarına yardım eder.
    .easy = Güven iyidir. Ama insanlar unutur. Bir sayfa arkadaşlara yardım eder.
