### “Banka ve belgeler” dersinden birkaç gün sonra sorulur.

before-the-bus = Ousman bir hesap açmak istiyor. Banka otobüsle 1 saat uzakta. Önce ne yapmalı?
    .go = 🚌 Her belgeyle gitmeli
    .list = 📋 Listeyi sormalı
    .easy = Ousman bir hesap istiyor. Banka uzak. Önce ne yapmalı?
before-the-bus-go = Bu olabilir. Ama her banka başka belgeler ister ve hepsi tek çantada kaybolabilir. Önce listeyi sorar.
    .easy = Her banka başka belgeler ister. Önce listeyi sorar.
before-the-bus-list = Evet. Her bankanın kendi listesi vardır. Telefonla sorar, çantasını hazırlar ve sadece bir kere gider.
    .easy = Evet. Telefonla sorar. Sonra sadece bir kere gider.

which-account = Roza’nın az belgesi var ve ona basit bir hesap gerekiyor. Bankada ne demeli?
    .basic = 🏦 “Temel hesap.”
    .any = 🤷 “Herhangi bir hesap.”
    .easy = Roza’nın az belgesi var. Bankada ne demeli?
which-account-basic = Evet. Hesabı adıyla ister. Çoğu zaman belgesi az olan insanlar da temel hesap açabilir.
    .easy = Evet. Hesabı adıyla ister.
which-account-any = O zaman banka daha pahalı veya daha çok belge isteyen bir hesap önerebilir. Adıyla ister: temel hesap.
    .easy = O daha pahalı olabilir. Adıyla ister: temel hesap.

# 900 - 800 = 100.
send-it-on = Bir adam Malik’e yazıyor: “Hesabına 900 euro gönderiyorum. 800’ünü başkasına gönder, 100’ü sende kalsın.” Malik ne yapmalı?
    .send = 💶 Parayı göndermeli
    .no = ✋ Hayır demeli
    .easy = “Sana 900 euro gönderiyorum. 800’ünü gönder. 100’ü sende kalsın.” Malik ne yapmalı?
send-it-on-send = 100 euro güzel gelir, adam da dostça konuşuyor. Ama bu çalınmış para olabilir ve polis Malik’e sorar. Hesabı sadece onun içindir.
    .easy = Güzel gelir. Ama çalınmış para olabilir. Polis Malik’e sorar.
send-it-on-no = Evet. Çalınmış para olabilir. Hesabı sadece onun içindir ve burada bir insana sorabilir.
    .easy = Evet. Çalınmış para olabilir. Hesabı sadece onun içindir.
