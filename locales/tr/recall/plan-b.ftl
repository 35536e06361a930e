### “B planı” dersinden birkaç gün sonra sorulur.

clear-if = Tuan tabela boyuyor. B planı için bir kart yazıyor. Hangi “eğer” daha iyi?
    .trouble = 🌧 Sorun gelirse
    .no-calls = 📵 14 gün aranmazsam
    .easy = Tuan tabela boyuyor. Hangi “eğer” daha iyi?
clear-if-trouble = Sorun her işe gelir. Ama bunu hangi gün bilir? Telefonsuz 14 günü sayabilir.
    .easy = Bunu hangi gün bilir? 14 günü sayabilir.
clear-if-no-calls = Evet. 14 günü sayabilir. Sonra kartta yazanı yapar: “O zaman 5 dükkâna giderim.”
    .easy = Evet. 14 günü sayabilir.

# 200 : 50 = 4.
how-long = Feven 200 euro kaybedebilir. Her ay 50 euro eksik kalıyor. 200 euro kaç ay sonra biter?
    .two = 2 ay
    .four = 4 ay
    .eight = 8 ay
    .easy = Feven 200 euro kaybedebilir. Her ay 50 eksik kalıyor. Kaç ay?
how-long-two = 2 kere 50, 100 eder, bu yarısı. 4 kere 50, 200 eder.
    .easy = 2 kere 50, 100 eder. 4 kere 50, 200 eder.
how-long-four = Evet. 4 kere 50, 200 eder. Yani durma çizgisi 4 ay sonra veya daha erken.
    .easy = Evet. 4 kere 50, 200 eder.
how-long-eight = 8 kere 50, 400 eder, onda 200 var. 4 kere 50, 200 eder.
    .easy = 8 kere 50, 400 eder. Onda 200 var: 4 ay.

stop-or-not = Ousmane araba yıkama yerini çizgisinin gününde kapatıyor. Borcu yok. Bir kuzeni diyor ki: “Yani hepsi boşunaydı.” Ousmane ne düşünebilir?
    .lost = 😔 O haklı
    .skill = 🎓 Çok şey öğrendim
    .easy = Ousmane kendi gününde duruyor. Borcu yok. “Hepsi boşuna” mı? Ne düşünebilir?
stop-or-not-lost = Birkaç hafta öyle gelebilir. Ama borcu yok, fiyatları ve müşterileri biliyor. Zamanında durmak bir beceridir.
    .easy = Öyle gelebilir. Ama borcu yok. Çok şey öğrendi.
stop-or-not-skill = Evet. Fiyatları ve müşterileri biliyor, borcu da yok. Zamanında durmak bir beceridir.
    .easy = Evet. Zamanında durmak bir beceridir.
