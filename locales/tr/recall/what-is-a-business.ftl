### “Kendi işini yapmak ne demek?” dersinden birkaç gün sonra sorulur.

who-pays = Rahel kendi odasında bisiklet tamir ediyor. Orada ona kim para ödüyor?
    .boss = 👔 Bir işveren
    .customers = 🚲 Müşteriler
    .easy = Rahel kendi odasında bisiklet tamir ediyor. Ona kim para ödüyor?
who-pays-boss = Büyük tamirhanede evet. Kendi odasında ona kimse maaş ödemez. Parayı müşterileri öder.
    .easy = Maaşlı işinde evet. Kendi odasında müşteriler öder.
who-pays-customers = Evet. Kendi işinizde parayı müşteriler öder. Maaşlı işte işveren öder.
    .easy = Evet. Kendi işinizde müşteriler öder.

whose-loss = Bir ay kötü geçiyor. Masraflar satıştan fazla. Zarar kimin?
    .owner = 🙋 İş sahibinin
    .customer = 🛒 Müşterilerin
    .nobody = 💨 Kimsenin
    .easy = Kötü bir ay. Az para geliyor. Kim para kaybediyor?
whose-loss-owner = Evet. Kâr iş sahibinindir, zarar da. O yüzden küçük başlamak iyidir.
    .easy = Evet. İş sahibi para kaybeder. O yüzden küçük başlayın.
whose-loss-customer = Güzel olurdu, ama müşteriler sadece fiyatı öder. Zarar iş sahibinindir. O yüzden küçük başlamak iyidir.
    .easy = Müşteriler sadece fiyatı öder. İş sahibi para kaybeder.
whose-loss-nobody = Kira ve malzeme yine de ödenir. Zarar iş sahibinindir. O yüzden küçük başlamak iyidir.
    .easy = Kira yine de ödenir. İş sahibi para kaybeder.

job-or-business = Omar büro temizliyor. Bir şirket ona nerede ve ne zaman çalışacağını söylüyor ve her ay para ödüyor. Bu nedir?
    .job = 👔 Maaşlı iş
    .business = 🏪 Kendi işi
    .hobby = 🎨 Hobi
    .easy = Bir şirket Omar’a nerede temizlik yapacağını söylüyor. Her ay para ödüyor. Bu nedir?
job-or-business-job = Evet. Saatleri işveren belirliyor ve maaş ödüyor. Bu, maaşlı iş.
    .easy = Evet. Ona patron para ödüyor. Bu, maaşlı iş.
job-or-business-business = Omar çok çalışıyor ve temizlik birinin kendi işi olabilir. Ama burada saatleri başkası belirliyor ve maaş ödüyor. Bu, maaşlı iş.
    .easy = Temizlik birinin kendi işi olabilir. Ama burada patron ödüyor. Bu, maaşlı iş.
job-or-business-hobby = Hobi keyif verir, genelde para getirmez. Omar her ay para alıyor. Bu, maaşlı iş.
    .easy = Hobi para getirmez. Omar para alıyor. Bu, maaşlı iş.
