### “Sorunlar fırsattır” dersinden birkaç gün sonra sorulur.

third-sign = Farah her hafta şunu duyuyor: “Şemsiyem yine bozuldu, yenisi 15 euro.” Sorun sık oluyor ve para kaybettiriyor. Farah şimdi neyi sormalı?
    .weather = 🌧 Çok yağmur yağar mı?
    .pays = 💶 Tamire kim öder?
    .easy = İnsanlar her hafta diyor ki: “Şemsiyem bozuldu. Yenisi 15 euro.” Farah şimdi neyi sormalı?
third-sign-weather = Yağmur bu sorunun bir nedenidir. Ama sıklık ve kayıp artık belli. Üçüncü işaret eksik: Bugün biri yardım için para ödüyor mu?
    .easy = İki işaret belli: sıklık ve kayıp. Biri eksik: Kim para ödüyor?
third-sign-pays = Evet. 3 işaret vardır: sıklık, kayıp, ödeme. Üçüncüsü henüz eksik.
    .easy = Evet. 3 işaret: sıklık, kayıp, ödeme. “Ödeme” eksik.

which-chance = Ivana 2 sorun duyuyor. Biri: Yaz çok sıcak. Öbürü: Bir fırın her hafta temiz pencere için para ödüyor, ama pencereler hiç temiz olmuyor. Hangisi bir iş için fırsat olabilir?
    .summer = ☀️ Sıcak yaz
    .windows = 🪟 Pencereler
    .easy = Yaz çok sıcak. Ya da: Bir fırın pencere temizliğine para ödüyor. Pencereler temiz değil. Hangisi fırsat?
which-chance-summer = Bu gerçek bir sorun. Ama serin bir yazı kimse satın alamaz. Pencerelerde 3 işaret de var.
    .easy = Serin bir yazı kimse satın alamaz. Pencerelerde 3 işaret var.
which-chance-windows = Evet. Her hafta oluyor, para kaybettiriyor ve fırın zaten para ödüyor. Bu 3 işaret eder.
    .easy = Evet. Sık oluyor. Para gidiyor. Fırın ödüyor.

afraid = Bir komşu, resmî daireden gelen bir mektuptan korkuyor. Musa’dan yardım istiyor. En iyisi hangisi?
    .sell = 🏷 Yardımını satmak
    .free = 🧭 Ücretsiz yardım
    .easy = Bir komşu bir mektuptan korkuyor. Musa’ya soruyor. En iyisi hangisi?
afraid-sell = Musa belki bunu iyi yapardı. Ama korkan bir insana bir şey satmayız. Ona ücretsiz yardım eden bir yer gösterin.
    .easy = Korkan insana bir şey satmayın. Ücretsiz yardımı gösterin.
afraid-free = Evet. Her sorun bir iş değildir. Korkan kişiye güvenebileceği biri ve ücretsiz yardım gerekir.
    .easy = Evet. Her sorun bir iş değildir. Ücretsiz yardımı gösterin.
