### Biri unutulmak istiyor.

forget =
    Sizi unutmamı mı istiyorsunuz? O zaman sizinle ilgili sakladığım her şeyi silerim ve geri getiremeyiz. Önce bir kopya alabilirsiniz.
    .easy =
        Sizi unutmamı mı istiyorsunuz? O zaman sizinle ilgili bildiğim her şeyi silerim. Önce bir kopya alabilirsiniz.
    .data = 📦 Önce bir kopya
    .go-on = Evet, devam
    .back = Hayır, geri

sure =
    Lütfen bunu bir kez daha okuyun. Şimdi silinecekler: adınız ve ayarlarınız, cevaplarınız, bitirdiğiniz dersler, bir insanla görüşmeleriniz, gönderdikleriniz, hatırlatmalarınız ve size ulaşabildiğim her yol. Açık bir görüşme kapanır ve oradaki kişiye ayrıldığınız söylenir.

    Bunlara ulaşamam: kendi uygulamanızdaki bu sohbet ve birinin kendi uygulamasında zaten okudukları. Bu sohbeti kendiniz silebilirsiniz. Acil durum kopyaları 35 gün saklanır; bunlardan biri gerekirse siz yine unutulmuş kalırsınız.

    Sizi şimdi unutayım mı?
    .easy =
        Şimdi silinecekler: adınız, cevaplarınız, dersleriniz, görüşmeleriniz, dosyalarınız, hatırlatmalarınız. Bir insanla görüşüyorsanız ona ayrıldığınız söylenir.

        Bunları silemem: kendi uygulamanızdaki bu sohbet ve birinin zaten okudukları. Bu sohbeti kendiniz silebilirsiniz. Acil durum kopyaları 35 gün saklanır.

        Sizi şimdi unutayım mı?
    .back = Hayır, her şey kalsın
    .yes = 🗑 Evet, beni unut
