### “Fatura ve makbuz” dersinden birkaç gün sonra sorulur.

which-paper = Ayan tabela boyuyor. Bir müşteri ona nakit 40 euro ödüyor. Ayan şimdi hangi belgeyi vermeli?
    .invoice = 📄 Fatura
    .receipt = 🧾 Makbuz
    .easy = Bir müşteri Ayan’a nakit 40 euro ödüyor. Ayan şimdi hangi belgeyi vermeli?
which-paper-invoice = Fatura paradan önce gelir ve der ki: Lütfen ödeyin. Şimdi para geldi. Makbuz der ki: ödendi.
    .easy = Fatura der ki: Lütfen ödeyin. Şimdi ödendi: makbuz.
which-paper-receipt = Evet. Makbuz der ki: ödendi, 40 euro, tarih ve Ayan’ın adı. Biri onda kalır.
    .easy = Evet. Makbuz der ki: ödendi. Biri onda kalır.

one-line = Joseph bir fatura yazıyor: kimden, kime, numara, tarih, iş, toplam, hesabı. Bir parça eksik. Hangisi?
    .last-day = ⏳ Son ödeme günü
    .photo = 📷 İşin fotoğrafı
    .easy = Kimden, kime, numara, tarih, iş, toplam, hesap. Hangi parça eksik?
one-line-last-day = Evet. O olmadan bazı müşteriler uzun süre bekler. Şimdi 7 parçanın hepsi var.
    .easy = Evet. Şimdi 7 parçanın hepsi var.
one-line-photo = Fotoğraf güzel olabilir ama ödemek için gerekmez. Müşteri ne zamana kadar ödeyeceğini bilmeli: ödeme için son gün.
    .easy = Fotoğraf güzel. Ama ne zamana kadar? Son gün eksik.

bought-wood = Olha 30 euroya tahta alıyor ve ondan raf yapıyor. Dükkân ona bir fiş veriyor. Olha onu ne yapmalı?
    .away = 🗑 Atmalı
    .keep = ✉️ Saklamalı
    .easy = Olha iş için tahta alıyor. Dükkân ona bir fiş veriyor. Onu ne yapmalı?
bought-wood-away = Sadece küçük bir kâğıt. Ama 30 euronun iş için olduğunu gösterir. Kâğıt yoksa kanıt da yok: Olha onu saklar.
    .easy = Şunu gösterir: 30 euro iş içindi. Olha onu saklar.
bought-wood-keep = Evet. 30 euronun iş için olduğunu gösterir. Zarfına girer.
    .easy = Evet. Şunu gösterir: 30 euro iş içindi.
