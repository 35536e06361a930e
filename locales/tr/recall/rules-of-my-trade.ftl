### “Mesleğimin kuralları” dersinden birkaç gün sonra sorulur.
###
### Bir ülkenin kuralı veya dairesi burada olmamalı: Resmî sayfa karar verir.

haircut = Kiran çok iyi saç kesiyor. Bir komşusu bunun için para ödemek istiyor. Kiran kuralları bilmiyor. Önce ne gelir?
    .begin = ✂️ Kesip öğrenmek
    .ask = ❓ Kuralları sormak
    .easy = Kiran saç kesiyor. Bir komşusu para ödemek istiyor. Önce ne gelir?
haircut-begin = Eli bu işi biliyor, bu açık. Ama saç, yiyecek, çocuk ve araba için çoğu zaman kurallar vardır. İlk müşteriden önce sorun.
    .easy = Saç için çoğu zaman kurallar var. İlk müşteriden önce sorun.
haircut-ask = Evet. Ruhsat, hijyen, sigorta, denklik: ilk müşteriden önce 4 kelime.
    .easy = Evet. İlk müşteriden önce sorun.

broken = Delia çatı tamir ediyor. Bir kiremit bir arabanın üstüne düşüyor. Zararı hangisi ödeyebilir?
    .insurance = 🛡 Sigortası
    .licence = 🪪 Ruhsatı
    .easy = Delia çatı tamir ediyor. Bir kiremit bir arabanın üstüne düşüyor. Ne ödeyebilir?
broken-insurance = Evet, önceden varsa. O yüzden ne kadar tuttuğunu ve neyi ödediğini erken sorun.
    .easy = Evet. Ama önceden olmalı.
broken-licence = Ruhsat işe izin verir, o da önemlidir. Ama ödemez. Sigorta öder, önceden varsa.
    .easy = Ruhsat işe izin verir. Sigorta öder.

original = Bir resmî daire Tariq’in başka ülkeden diplomasını kontrol etmek istiyor. Tariq ne göndermeli?
    .copy = 📄 Kopyasını
    .original = 🎓 Aslını
    .easy = Bir resmî daire Tariq’in diplomasını görmek istiyor. Ne göndermeli?
original-copy = Evet. Aslı onda kalır; isterlerse gişede gösterir.
    .easy = Evet. Aslı onda kalır.
original-original = Diplomanın aslı en iyi kanıtıdır, o yüzden göndermemesi daha iyi. Kopyasını gönderir ve aslını gişede gösterir.
    .easy = Kaybolabilir. Kopyasını gönderir.
