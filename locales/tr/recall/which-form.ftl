### “Hangi iş biçimi?” dersinden birkaç gün sonra sorulur.
###
### Bir ülkenin iş biçimi, ücreti veya yasası burada olmamalı.

whose-debt = Farida bağımsız çalışıyor ve kalorifer tamir ediyor. Parçalar için 300 euro borcu var, iş kutusu boş. Genelde kim öder?
    .farida = 🧍 Farida kendisi
    .nobody = 🤷 Kimse
    .easy = Farida bağımsız çalışıyor. İşinin 300 euro borcu var. Kutusu boş. Genelde kim öder?
whose-debt-farida = Evet. Bağımsız çalışıyorsanız siz ve işiniz genelde birsiniz. O yüzden borcu sizindir.
    .easy = Evet. O ve işi bir.
whose-debt-nobody = Kutu boş olsa da borç kalır. Bağımsız çalışıyorsanız siz ve işiniz genelde birsiniz.
    .easy = Borç kalır. O ve işi bir.

three-questions = Joaquín şirket açmayı düşünüyor. Seçmesine hangi soru yardım eder?
    .bigger = 🏢 Büyük görünür mü?
    .costs = 🪙 Ne kadar tutar?
    .easy = Joaquín şirket açmayı düşünüyor. Hangi soru yardım eder?
three-questions-bigger = Daha büyük görünebilir, bu da hoş olabilir. Şu 3 soru daha çok yardım eder: Borç kimin, ne kadar tutar, ne kadar kâğıt var?
    .easy = Şunu sorun: Borç kimin? Ne kadar tutar? Ne kadar kâğıt var?
three-questions-costs = Evet. Ve 2 soru daha: Borç kimin, ne kadar kâğıt var?
    .easy = Evet. Ve: Borç kimin? Ne kadar kâğıt var?

only-sign = Bir adam Haben’e diyor ki: “Bana senin adına bir şirket gerekiyor. Sadece imzala, 100 euro al.” En iyisi hangisi?
    .sign = ✍️ İmzalamak
    .no = ✋ Hayır deyip sormak
    .easy = “Senin adına bir şirket. Sadece imzala.” Haben için en iyisi hangisi?
only-sign-sign = 100 euro bugün paradır. Ama kâğıtta adı olunca borç Haben’e gelebilir. Hayır der ve bir insana sorar.
    .easy = Kâğıtta adı var. Borç onun olabilir. Hayır deyin.
only-sign-no = Evet. Kâğıtta kimin adı varsa borç onun olabilir. Burada bir insan ona yardım edebilir.
    .easy = Evet. Onun adı, onun borcu. O yüzden hayır der.
