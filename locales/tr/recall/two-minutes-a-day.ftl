### “Günde 2 dakika” dersinden birkaç gün sonra sorulur.

tired-evening = Mariam pazarda çanta satıyor. Akşam yorgun oluyor. Giren ve çıkan parayı yazmak için en iyi zaman hangisi?
    .today = 📝 Bugün, 2 dakika
    .later = 📅 Ayın sonunda
    .easy = Mariam çanta satıyor. Akşam yorgun. Giren ve çıkan parayı ne zaman yazmalı?
tired-evening-today = Evet. Aynı gün 2 dakika yeter. Yarın küçük şeyleri unutabilir.
    .easy = Evet. Bugün 2 dakika. Yarın unutabilir.
tired-evening-later = Dinlenmek iyidir. Ama bir ay sonra birçok küçük şey unutulur. Aynı gün 2 dakika daha kolaydır.
    .easy = Bir ay sonra çok şey unutur. Bugün 2 dakika daha kolay.

# 30 + 25 - 10 = 45; baştaki para olmadan 15, çıkan para olmadan 55.
count-the-box = Esra’nın kutusunda sabah 30 euro var. Bir müşteri 25 euro ödüyor, Esra da 10 euroya boya alıyor. Akşam kutuda ne kadar var?
    .fifteen = 15 euro
    .forty-five = 45 euro
    .fifty-five = 55 euro
    .easy = Esra 30 euroyla başlıyor. Giren 25, çıkan 10. Kutuda ne kadar var?
count-the-box-fifteen = 25 eksi 10, 15 eder, doğru. Şimdi sabahki 30 euroyu ekleyin: 45 euro.
    .easy = Baştaki parayı ekleyin: 30 artı 15, 45 eder.
count-the-box-forty-five = Evet. 30 artı 25, 55 eder. 55 eksi 10, 45 eder. Baştaki, artı giren, eksi çıkan.
    .easy = Evet. 30 artı 25 eksi 10, 45 eder.
count-the-box-fifty-five = 30 artı 25, 55 eder, doğru. Ama 10 euro çıktı: 55 eksi 10, 45 eder.
    .easy = 10 çıktı. 55 eksi 10, 45 eder.

small-paper = Alem pencere temizliyor ve 5 euroya sabun alıyor. Dükkân ona üzerinde fiyat yazan küçük bir kâğıt, bir fiş veriyor. Onu ne yapmalı?
    .away = 🗑 Atmalı
    .envelope = ✉️ Saklamalı
    .easy = Alem iş için sabun alıyor. Dükkân ona bir fiş veriyor. Onu ne yapmalı?
small-paper-away = Fiş küçük ve kolay kaybolur. Ama paranın iş için çıktığını gösterir. Bir satır yazın ve fişi saklayın.
    .easy = Fiş gösterir: Para iş için çıktı. Saklayın.
small-paper-envelope = Evet. Fiş zarfına girer ve Alem şunu yazar: sabun, çıkan 5. Fiş, paranın ne için olduğunu gösterir.
    .easy = Evet. Saklar ve şunu yazar: sabun, çıkan 5.
