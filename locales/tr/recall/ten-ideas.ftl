### “On dakikada on fikir” dersinden birkaç gün sonra sorulur.

silly = Awa 10 dakika fikir topluyor. 6. fikir tuhaf: kediler için sinema. Awa onu ne yapmalı?
    .delete = 🗑 Silmeli
    .keep = 📝 Bırakıp devam etmeli
    .easy = Awa fikir topluyor. 6. fikir tuhaf: kediler için sinema. Ne yapmalı?
silly-delete = Birçok kişi silerdi. Ama tuhaf bir fikir iyi bir fikir getirebilir. Önce çok, sonra iyi.
    .easy = Tuhaf bir fikir iyi bir fikir getirebilir. Önce çok, sonra iyi.
silly-keep = Evet. Tuhaf bir fikir bir sonraki fikri getirebilir. Önce çok, sonra iyi.
    .easy = Evet. Önce çok fikir. Sonra iyileri.

when = Akşam Mateo’nun 10 yeni fikri var. Birini ne zaman seçmeli?
    .tomorrow = 🌙 Bir gece sonra
    .now = ⏱ Hemen
    .perfect = ⭐ Biri kusursuz olunca
    .easy = Mateo’nun 10 yeni fikri var. Ne zaman seçmeli?
when-tomorrow = Evet. Bir gece sonra listesinde daha çok şey görür.
    .easy = Evet. Bir gece sonra daha çok şey görür.
when-now = Seçmek güzel bir duygudur. Ama en yeni fikir başta çoğu zaman en iyi görünür. Bir gece sonra daha çok şey görür.
    .easy = Şimdi en iyi görünen, en yeni fikirdir. Bir gece sonra daha çok şey görür.
when-perfect = Hiçbir fikir başta kusursuz değildir. Denedikçe büyür. Bir gece yeter.
    .easy = Hiçbir fikir başta kusursuz değildir. Bir gece yeter.

empty-paper = Nour çok iyi tek bir fikir arıyor. Kâğıdı 1 haftadır boş. Ona en çok ne yardım eder?
    .wait = ⏳ Daha çok beklemek
    .many = ✏️ Çabucak 10 fikir
    .buy = 📖 Kitap almak
    .easy = Nour çok iyi tek bir fikir istiyor. Kâğıdı boş. Ne yardım eder?
empty-paper-wait = Dinlenmek iyidir. Ama en iyi fikri bekleyen çoğu zaman hiç fikir bulamaz. Önce çok, sonra iyi.
    .easy = Dinlenmek iyidir. Ama çok fikir gerekiyor. İyileri sonra gelir.
empty-paper-many = Evet. Önce çok, sonra iyi. Kötü fikirler de olur.
    .easy = Evet. Önce çok, sonra iyi.
empty-paper-buy = Kitap işe yarayabilir. Ama kâğıt ve 10 dakika yeter. Önce çok, sonra iyi.
    .easy = Kâğıt ve 10 dakika yeter. Önce çok, sonra iyi.
