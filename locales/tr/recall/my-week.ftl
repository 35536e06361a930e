### “Haftam” dersinden birkaç gün sonra sorulur.

first-round = Thiago bahçelerde ağaç kesiyor. Haftasını planlıyor: 4 müşteri, bir kurs, babasının doktoru, dinlenme. Önce ne yazmalı?
    .orders = 🌳 4 müşteriyi
    .fixed = 🧱 Kurs ve doktoru
    .easy = Thiago ağaç kesiyor. 4 müşterisi, bir kursu ve doktor randevusu var. Önce ne yazmalı?
first-round-orders = Müşteriler önemlidir. Ama doktorun saati değişmez. Önce belli olanlar, sonra dinlenme, sonra müşteriler.
    .easy = Doktorun saati değişmez. Önce belli olanlar.
first-round-fixed = Evet. Önce belli olanlar, sonra dinlenme. Kalan saatler için iş sözü verir.
    .easy = Evet. Önce belli olanlar. Sonra dinlenme. Sonra iş.

# 10 - 2 = 8; 8 : 2 = 4; yol olmadan 10 : 2 = 5.
hours-left = Anahit’in haftada 10 iş saati var. 2’si yol ve mesajlar için. Bir fotoğraf işi 2 saat sürüyor. Kaç iş için söz verebilir?
    .four = 4 iş
    .five = 5 iş
    .ten = 10 iş
    .easy = Anahit’in 10 saati var. 2’si yol için. Bir iş 2 saat. Kaç iş?
hours-left-four = Evet. 10 eksi 2, 8 eder. 8 bölü 2, 4 eder.
    .easy = Evet. 10 eksi 2, 8 eder. 8 bölü 2, 4 eder.
hours-left-five = Az kaldı: 10 bölü 2, 5 eder. Ama yol 2 saat alır: 8 bölü 2, 4 eder.
    .easy = Az kaldı. Yol 2 saat alır. 8 bölü 2, 4 eder.
hours-left-ten = 10, saatleridir. Bir iş 2 saat alır, yol da iştir: 8 bölü 2, 4 eder.
    .easy = 10, saatleridir. 8 bölü 2, 4 eder.

empty-hours = Ousmane’ın planında perşembe günü 2 boş saat var. Bir arkadaşı diyor ki: “Bir müşteri daha al!” En iyisi hangisi?
    .fill = 💼 Doldurmak
    .keep = ⬜ Boş bırakmak
    .easy = Ousmane’ın haftada 2 boş saati var. “Bir müşteri daha al!” En iyisi hangisi?
empty-hours-fill = Bu hafta para getirir. Ama otobüs geç kalınca veya çocuk hasta olunca yeri kalmaz. Boş saatler sözünü korur.
    .easy = Şimdi para getirir. Ama çocuk hasta olabilir. O zaman yeri kalmaz.
empty-hours-keep = Evet. Otobüs geç kalır, çocuk hasta olur. Boş saatlerle sözünü tutabilir.
    .easy = Evet. Otobüs geç kalabilir. Böylece sözünü tutar.
