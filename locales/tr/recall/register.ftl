### “Adım adım kayıt” dersinden birkaç gün sonra sorulur.
###
### Bir ülkenin dairesi, ücreti veya son günü burada olmamalı. Resmî daire karar verir.

tomorrow = Samina yarın kayıt olmak istiyor. İzin belgesinin bağımsız çalışmaya izin verdiğinden emin değil. İlk adımı ne?
    .go = 🧾 Vergi dairesi
    .ask = ❓ “İznim var mı?”
    .easy = Samina kayıt olmak istiyor. İzni var mı? Emin değil. Önce ne gelir?
tomorrow-go = Doğru yapmak istiyor, bu iyi. Ama izin önce gelir. İzni veren resmî daire cevap verebilir.
    .easy = İzin önce gelir. Sorar: İznim var mı?
tomorrow-ask = Evet. Başka her şey bu cevabı bekler. İzni veren resmî daire karar verir.
    .easy = Evet. Bütün öbür adımlar bu cevabı bekler.

two-lists = Marko 2 ayrı adım listesi buluyor. Biri tarihsiz, bir şirket sayfasında. Biri resmî bir sayfada, bu yıldan. Hangisini almalı?
    .old-page = 📄 Şirketin sayfası
    .new-page = 🏛 Resmî sayfa
    .easy = Marko 2 liste buluyor. Birinde tarih yok. Biri resmî ve yeni. Hangisi daha iyi?
two-lists-old-page = İyi yazılmış olabilir. Ama kurallar değişir ve ne kadar eski, kimse bilmiyor. Resmî, tarihli ve kimin yapabileceğini söyleyen liste iyidir.
    .easy = Ne kadar eski? Resmî ve tarihli sayfayı alın.
two-lists-new-page = Evet. Resmî ve tarihli. Şimdi kimin yapabileceğine bakar: internette veya gişede.
    .easy = Evet. Resmî ve tarihli.

at-the-desk = Bir yardımcı diyor ki: “İzin belgen pazartesiye kadar bende kalsın, seni ben kaydettiririm.” Aicha ne yapmalı?
    .leave = 🪪 Orada bırakmalı
    .home = 🏠 Eve götürmeli
    .easy = Bir yardımcı diyor ki: “İzin belgen pazartesiye kadar burada kalsın.” Aicha ne yapmalı?
at-the-desk-leave = Yardım gibi görünür. Ama belgeler sizde kalır: Gösterin ve eve geri götürün. Resmî dairelerin gişeleri ücretsiz yardım eder.
    .easy = Belgeler sizde kalır. Gösterin. Eve geri götürün.
at-the-desk-home = Evet. Belgelerini gösterir ve eve geri götürür. Resmî dairelerin gişeleri ücretsiz yardım eder.
    .easy = Evet. Gösterir ve eve götürür.
