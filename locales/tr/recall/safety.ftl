### Herkese sorulur: nasıl güvende kalınır.

a-job-is-free = Biri diyor ki: “Senin için bir işim var. Önce bana 200 euro ver.” Ne yaparsınız?
    .pay = 💶 Ödeyip başlarım
    .free = ✋ Ödemem
    .easy = “200 euro ver, sonra iş senin.” Ne yaparsınız?
a-job-is-free-pay = Bu, birçok insandan istendi ve birçoğu ödedi. Ama işe girmek bedavadır. İş için para alan kişi sizi kandırır. Hayır diyebilir ve burada bir insana sorabilirsiniz.
    .easy = Birçok insan ödedi. Ama işe girmek bedavadır. Hayır deyin. Burada bir insana sorabilirsiniz.
a-job-is-free-free = Evet. İşe girmek bedavadır. İş bulmak için hiçbir zaman para ödenmez.
    .easy = Evet. İşe girmek bedavadır.

passport = Pasaportunuz, banka kartınız ve telefonunuz kimde durur?
    .boss = 🗄 İşverende
    .me = 🙋 Sadece bende
    .easy = Pasaportunuz ve banka kartınız kimde durur?
passport-boss = Bazı işverenler bunu ister ve “Böyle daha güvenli” der. Doğru değil. Pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz.
    .easy = Bazı patronlar bunu ister. Ama pasaportunuzu veya kartınızı kimse elinde tutamaz.
passport-me = Evet. Belgeleriniz, kartınız ve hesabınız sizde kalır.
    .easy = Evet. Belgeleriniz ve kartınız sizde kalır.

permit-first = İyi bir fikriniz ve ilk müşteriniz var. İzin belgeniz kendi işinize izin veriyor mu, bilmiyorsunuz. Önce ne gelir?
    .start = 🚀 Bu hafta başlamak
    .ask = ❓ Önce sormak
    .easy = Başlamak istiyorsunuz. İzniniz var mı? Bilmiyorsunuz. Şimdi ne yapmalı?
permit-first-start = Müşteri varken beklemek zordur. Ama izinsiz başlarsanız oturma izninizi kaybedebilirsiniz. Önce sorun, sormak bedava.
    .easy = Beklemek zor. Ama izninizi kaybedebilirsiniz. Önce sorun.
permit-first-ask = Evet. İzin belgeniz buna izin vermiyorsa durun ve önce sorun. Sormak bedava.
    .easy = Evet. Önce sorun. Sormak bedava.
