### “Müşterim kim?” dersinden birkaç gün sonra sorulur.

easy-to-find = Ewa ayakkabı tamir ediyor. Tek bir müşteri türüyle başlamak istiyor. Hangisini bulmak kolay?
    .all = 🌍 Ayakkabı giyen herkes
    .waiters = 🍽 Yakındaki garsonlar
    .easy = Ewa ayakkabı tamir ediyor. Hangi müşteriyi bulmak kolay?
easy-to-find-all = Herkes ayakkabı giyer, doğru. Ama “herkes” için belli bir yer ve saat yok. Tek bir müşteri türünü bulmak kolaydır.
    .easy = “Herkes” için belli bir yer yok. Tek bir müşteri türünün yeri belli.
easy-to-find-waiters = Evet. Bütün gün yürüyorlar ve Ewa nerede olduklarını biliyor. Tek bir müşteri türünü bulmak kolaydır.
    .easy = Evet. Ewa nerede olduklarını biliyor.

third-thing = Tomasz kamyon yıkıyor. Şoförlerin gece nerede durduğunu biliyor. Yıkamaya vakitleri olmadığını biliyor. Bilmesi gereken üçüncü şey ne?
    .money = 💶 Ne ödedikleri
    .age = 🎂 Yaşları
    .easy = Tomasz kamyon yıkıyor. Yeri ve ihtiyacı biliyor. Üçüncü şey ne?
third-thing-money = Evet. Yer, ihtiyaç, para: bir müşteri hakkında 3 şey. Bugün kim, ne kadar ödüyor? Tomasz bunu sorar.
    .easy = Evet. Yer, ihtiyaç, para. Sorar: Bugün ne ödüyorsunuz?
third-thing-age = İlginç olabilir, ama burada az işe yarar. O 3 şey şunlar: yer, ihtiyaç ve para. Bugün ne ödüyorlar?
    .easy = Bu az işe yarar. O 3 şey: yer, ihtiyaç ve para.

whose-yes = Rania yaşlılara telefon kullanmayı gösteriyor. Çoğu zaman oğulları veya kızları öder. Kimin evet demesi gerekir?
    .older = 👵 Sadece yaşlının
    .both = 🤝 İkisinin de
    .easy = Rania yaşlılara öğretiyor. Çoğu zaman kızları öder. Kim evet demeli?
whose-yes-older = Bu evet önemlidir. Ama başka biri ödüyorsa Rania’ya 2 evet gerekir: biri kullanandan, biri ödeyenden.
    .easy = Bu bir evet. Ama kızı ödüyor. Rania’ya ikisi de gerekir.
whose-yes-both = Evet. Biri kullanır, başkası öder. Rania’nın ikisi için de sözü olmalı.
    .easy = Evet. Biri kullanır. Biri öder. Rania’ya ikisi de gerekir.
