### “Başlamak için bana ne gerekiyor?” dersinden birkaç gün sonra sorulur.

first-job = Teodora pantolon ve gömlek tamir etmek istiyor. Listesinde 8 euroluk iğneler ve kapı için 70 euroluk bir tabela var. İlk iş için ona ne gerekiyor?
    .sign = 🪧 Tabela
    .needles = 🪡 İğneler
    .easy = Teodora kıyafet tamir ediyor. İğneler 8 euro. Tabela 70 euro. 1. gün ona ne gerekiyor?
first-job-sign = Tabela sonra işe yarar, insanlar onu bulur. İlk iş için ona iğne gerekiyor. Şimdi sadece “şart” olana para ödenir.
    .easy = Tabela bekleyebilir. 1. gün ona iğne gerekiyor.
first-job-needles = Evet. İğnesiz ilk iş olmaz. Tabela bekleyebilir ve 70 euro kalır.
    .easy = Evet. Tabela bekleyebilir. 70 euro kalır.

twice-a-month = Ahmad bahçelerde çalı kesiyor. Ona ayda 2 kere uzun bir merdiven gerekiyor. Yenisi 110 euro, komşusunda da bir tane var. Başlamak için en iyisi hangisi?
    .borrow = 🤝 Ödünç almak
    .buy = 💶 Yenisini almak
    .easy = Ahmad’a ayda 2 kere merdiven gerekiyor. Komşusunda bir tane var. En iyisi hangisi?
twice-a-month-borrow = Evet. Hangi gün geri getireceğini söyler. Ve merdivenin güvenli olup olmadığına yakından bakar.
    .easy = Evet. Ne zaman geri getireceğini söyler. Bakar: Güvenli mi?
twice-a-month-buy = İyi bir merdiven yararlıdır, onu sonra satın alabilir. Ayda 2 kere için ödünç alabilir ve 110 euro kalır.
    .easy = Sonra satın alabilir. Önce ödünç alabilir. 110 euro kalır.

before-buying = Binta telefon tamir etmek istiyor. İyi bir alet kutusu 60 euro. İzin belgesi bağımsız çalışmaya izin veriyor mu, emin değil. Önce hangisi gelir?
    .tools = 🧰 Kutuyu almak
    .question = ❓ İzni sormak
    .easy = Binta telefon tamir etmek istiyor. Aletler 60 euro. Kendi işine izni var mı? Emin değil. Önce hangisi gelir?
before-buying-tools = İyi aletler önemlidir. Ama belki şimdi başlamaya izni yok. Önce iznini sorar, sonra satın alır.
    .easy = Aletler bekleyebilir. Önce iznini sorar.
before-buying-question = Evet. Bir şey satın almadan önce sorun: Bu işi yapmaya iznim var mı? Ücretsiz bir danışma merkezi yardım eder.
    .easy = Evet. Önce sorun: Bu işi yapmaya iznim var mı?
