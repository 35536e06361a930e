### Bir insan katılımcıyla görüşürken ve sonra.

came =
    Artık karşınızda bir insan var: { $mentor }. Yazdıklarınız ve söyledikleriniz bu kişiye gider. Görüşme bitene kadar ben susuyorum; dersiniz bekliyor.

    Para, hediye ve şifrelerin bu sohbette yeri yoktur. Görüşmeyi bitirmek veya bir sorun bildirmek için “Bir insana sor” düğmesine dokunun.
    .easy =
        Şimdi burada bir insan var: { $mentor }. Mesajlarınız bu kişiye gider. Dersiniz bekliyor.

        Para veya şifre göndermeyin. Görüşmeyi bitirmek için “Bir insana sor” düğmesine dokunun.

gone = Mentor şu anda devam edemiyor. Başkalarına soruyorum, biri gelince size haber veririm. Yanlış bir şey yapmadınız.
    .easy = Mentorun gitmesi gerekti. Başkalarına soruyorum. Yanlış bir şey yapmadınız.

talk = Bir insanla görüşüyorsunuz: { $mentor }.
    .stay = Görüşmeye devam et
    .end = Görüşmeyi bitir
    .report = Sorun bildir

report = Teşekkürler. Bu kursu yürüten kişiler buna bakacak. Haber verdiğinizi mentor görmez ({ $mentor }).
    .easy = Teşekkürler. Kursu yürütenler buna bakacak. Mentor bunu bilmez ({ $mentor }).

over = Mentorunuzla görüşme kapandı. Ben yine buradayım. Nasıldı?
    .good = 🙂 İyi
    .so-so = 😐 Şöyle böyle
    .bad = 🙁 İyi değil
    .again = Sorum daha var

thanks = Söylediğiniz için teşekkürler.

again = Tamam. Mentorunuza bir kez daha sordum. Sorunuzu şimdi yazabilirsiniz; onun için saklıyorum.
    .easy = Tamam. Mentorunuza yeniden sordum. Şimdi yazabilirsiniz.
