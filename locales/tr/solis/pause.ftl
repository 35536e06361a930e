### Ara verme ve devam.

pause =
    Size ne zaman kendiliğimden yazabilirim? Derslere her zaman devam edebilirsiniz.
    .easy = Size yazabilir miyim? Her zaman öğrenebilirsiniz.
    .on = ▶️ Ders günlerimde
    .pause-7 = ⏸ 7 gün ara
    .off = 🔕 Sadece ben yazınca

changed = Tamam. Öyle yapıyorum.
