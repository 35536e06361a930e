### “Beş kişiyle konuşmak” dersinden birkaç gün sonra sorulur.

which-question = Lucia bisiklet temizlemek istiyor. Bisiklete binenlere soruyor: “Bunun için bana para öder miydiniz?” Ya da: “Bisikletiniz kirlenince ne yaptınız?” Hangi soru daha çok şey öğretir?
    .would = 💭 Öder miydiniz?
    .last = 🚲 Ne yaptınız?
    .easy = Lucia bisiklet temizlemek istiyor. “Bana para öder misiniz?” Ya da: “Kirlenince ne yaptınız?” Hangi soru daha iyi?
which-question-would = Birçok kişi böyle sorar. Ama yarın için evet demek bedavadır. Dünü sorun: Geçen sefer ne yaptınız?
    .easy = Evet demek kolaydır. Dünü sorun.
which-question-last = Evet. Yarını değil, dünü sorun. O zaman Lucia insanların gerçekte ne yaptığını duyar.
    .easy = Evet. Dünü sorun. Lucia gerçek bir hikâye duyar.

kind-yes = Sami fikrini 6 arkadaşına gösteriyor. Hepsi diyor ki: “Harika, beğendim!” Sami artık ne biliyor?
    .sure = 💶 Para ödeyecekler
    .kind = 🙂 Nazik insanlar
    .easy = Sami fikrini 6 arkadaşına anlatıyor. Hepsi “Harika!” diyor. Sami artık ne biliyor?
kind-yes-sure = Öyle gibi görünüyor. Ama arkadaşlar naziktir, o yüzden evet derler. Sami, daha önce ne satın aldıklarını sorarsa daha çok şey öğrenir.
    .easy = Arkadaşlar naziktir. Evet derler. Daha önce ne satın aldılar? Bunu sorun.
kind-yes-kind = Evet. Arkadaşlar naziktir, o yüzden bir evet az yardım eder. Sami, daha önce ne satın aldıklarını sorarsa daha çok şey öğrenir.
    .easy = Evet. Nazik bir evet az yardım eder. Gerçek bir hikâye yardım eder.

whom = Meron yaşlılara telefon kullanmayı öğretmek istiyor. 5 konuşma için vakti var. Kime sormalı?
    .older = 👵 Yaşlılara
    .family = 👪 Kendi ailesine
    .bus = 🚌 Otobüste herkese
    .easy = Meron yaşlılara telefon kullanmayı öğretmek istiyor. Kime sormalı?
whom-older = Evet. Bu sorunu onlar yaşıyor, demek ki bir hikâyeleri var. Meron dinler ve bir şey satmaz.
    .easy = Evet. Bu sorun onlarda var. Meron dinler ve bir şey satmaz.
whom-family = Evde alıştırma yapabilir. Ama aile onu sevindirmek ister. Bu sorunu yaşayanlar daha çok şey anlatır.
    .easy = Evde alıştırma yapabilir. Sorunu yaşayanlar daha çok şey anlatır.
whom-bus = Bu cesaret ister. Ama birçoğunda bu sorun yok. Bu sorunu yaşayanlar daha çok şey anlatır.
    .easy = Belki onlarda bu sorun yok. Yaşlılar daha çok şey anlatır.
