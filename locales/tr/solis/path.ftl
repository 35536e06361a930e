### Yolum: biten dersler, tek sayfalık plan ve onu değiştirmek.

# $plan dolu kutuların listesidir, her satırda bir kutu; $path derslerin listesidir; $done ve $total sayıdır.
path =
    Yolum: { $total } dersten { $done } ders bitti.

    Tek sayfalık planım:
    { $plan }
    .change = ✏️ Bir kutuyu değiştir
    .take = 📄 Yanımda götüreyim
    .lessons = 📚 Derslerim
    .continue = Devam et
    .back = Geri

lessons =
    { $total } dersten { $done } ders bitti.

    { $path }
    .continue = Devam et
    .back = Geri

change = Hangi kutuyu değiştirmek istiyorsunuz? Bir çizgi ( – ) onu boşaltır.
    .sell = 🛍 Ne satıyorum
    .customer = 👤 Müşterim
    .need = 💭 Neye ihtiyaçları var
    .hear = 📣 Beni nereden duyuyorlar
    .price = 💶 Fiyatım
    .begin = 🧰 Başlamak için gerekenler
    .number = 🔢 Giderlerim ve sayım
    .helps = 🤝 Bana kim yardım ediyor
    .wrong = ⚠️ Ne ters gidebilir
    .promises = 🗓 Kendime sözlerim
    .back = Geri

sell = 🛍 Ne satıyorsunuz? Birkaç kelimeyle yazın veya söyleyin.
customer = 👤 Sizden kim alıyor? Lütfen isim yazmayın.
need = 💭 Bu insanların neye ihtiyacı var?
hear = 📣 İnsanlar sizi nereden duyuyor?
price = 💶 Fiyatınız ne kadar, ne için?
begin = 🧰 Başlamak için neye ihtiyacınız var?
number = 🔢 Her ay ne ödüyorsunuz? Bunun için kaç tane satmanız gerekiyor?
helps = 🤝 Size kim yardım ediyor? Yerini yazmak yeter. Lütfen telefon numarası yazmayın.
wrong = ⚠️ Ne ters gidebilir? O zaman ne yaparsınız?
promises = 🗓 Kendinize ne söz veriyorsunuz, hangi güne kadar?

# $link bir web adresidir.
take =
    📄 Planınız, yazdırmak için tek sayfada: { $link }

    Bağlantı bir kez, 10 dakika çalışır. Başka kimse bilmemeli.
