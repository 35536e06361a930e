### Mentorlara ve programı yürütenlere söylenenler.

desk-offer =
    🙋 { $alias } – bir insan istiyor.

    Dil: { $speaks }
    Ders: { $lesson }
    Takıldığı yer: { $stuck }
    Soru: { $question }
    Son cevaplar: { $answers }
    Meslektaş notları: { $notes }
    Beklemeye başladığı zaman: { $since }.

    { $machine ->
        [on] Ortak bir diliniz yok: Aranızda bir makine çevirir.
       *[off] Size soruluyor, çünkü ortak diliniz var: { $shared }.
    } Nöbetinizin sonu: { $until }. Görüşmeleriniz: { $talks }.
    .take = ✋ Ben alıyorum
    .pass = Ben almayayım

desk-taken =
    ✋ { $alias } – görüşmeyi aldınız. Katılımcı adınızı biliyor ve sizi bekliyor.

    Dil: { $speaks }
    Ders: { $lesson }
    Takıldığı yer: { $stuck }
    Son cevaplar: { $answers }
    Meslektaş notları: { $notes }

    Buradaki mesajlardan birini yanıtlayın, cevabınız katılımcıya gider. İşiniz bitince katılımcıyı derslere geri verin.
    .ready = 💬 Hazır cevaplar
    .note = 📝 Meslektaşlara not
    .hand-over = 🔁 Devret
    .give-back = ✅ Geri ver
    .report = ⚠️ Bildir

desk-remind = ⏰ { $alias } – cevabınızı bekliyor. Beklemeye başladığı zaman: { $since }. Cevap veremiyorsanız görüşmeyi başka birine verin: Sorun değil.
    .hand-over = 🔁 Devret
    .give-back = ✅ Geri ver

desk-hand-over = { $alias } – kime devredilsin? O kişi notlarınızı ve katılımcının sorusunu görür.
    .pile = Kim boşsa ona

desk-whom = Birkaç görüşmeniz var. Bu kimin için?
    .this = Bu kişi

desk-ready =
    Bir cevaba dokunun. Katılımcıya kendi dilinde gider ({ $alias }):
    { $ready }
    .hello = 👋 Selam
    .later = 🕒 Sonra yazacağım
    .more = ❓ Biraz daha anlatın
    .photo = 📷 Resim gönderin
    .thanks = 🙏 Teşekkür

desk-ready-hello = Merhaba! Sorunuzu okudum. Sizin için buradayım.
desk-ready-later = Sorunuzu okudum. Biraz zamana ihtiyacım var, bugün içinde size cevap vereceğim.
desk-ready-more = Biraz daha anlatabilir misiniz? Şimdiye kadar neler denediniz?
desk-ready-photo = Bana bunun bir resmini gönderebilir misiniz? Lütfen belgelerdeki adların ve numaraların üstünü kapatın.
desk-ready-thanks = Güveniniz için teşekkürler. Bir sonraki adımınızda bol şans.

desk-too-late = Teşekkürler! { $alias } – artık başka birinde ya da görüşme bitti.

desk-passed = Tamam. Başkalarına soruluyor.

desk-given-back = ✅ { $alias } – derslere döndü ve görüşmenin kapandığını biliyor. Teşekkürler!

desk-ended = { $alias } – görüşmeyi bitirdi. Teşekkürler!

desk-handed-over = 🔁 { $alias } – artık başka birine gidiyor ve bunu biliyor. Teşekkürler!

desk-note = 📝 { $alias } – notu şimdi yazın. Sadece meslektaşlar görür. Katılımcıya hiç gönderilmez.

desk-noted = 📝 Saklandı. Sadece meslektaşlar görür.

desk-passed-on = ✓ { $alias } – mesajı şimdi alıyor.

desk-taken-away = { $alias } – çok uzun süre cevap bekledi. Bu yüzden artık başkalarına soruluyor; katılımcının haberi var. Bir dahaki sefere vaktiniz azsa devredin.

desk-report = ⚠️ Programı yürütenlere haber verildi, size yazacaklar.

desk-nobody = ⚠️ { $alias } – kimse almadı (dil: { $speaks }). Beklemeye başladığı zaman: { $since }. Alabilecek biri var mı?

desk-silent = ⚠️ { $alias } – mentor zamanında cevap vermedi. Artık başkalarına soruluyor.

desk-reported = ⚠️ { $alias } – bu görüşmede bir sorun bildirildi. Lütfen bakın.

desk-wrong-fact = ✋ Bir katılımcı { $fact } bilgisinin yanlış olduğunu söylüyor. Lütfen sayfasıyla karşılaştırın. Konsolda, Dersler bölümünde bulursunuz.

desk-welcome =
    Hoş geldiniz! Burada mentorsunuz. Bir katılımcı bir insan isteyince ve siz uygunsanız bu sohbete bir kart gelir. Bir dokunuşla alır ve hemen burada görüşürsünüz.

    Katılımcılar görünen adınızı görür, numaranızı hiç görmez.

desk-coordinator = Hoş geldiniz! Bu programın yürütülmesine yardım ediyorsunuz. Bir katılımcıyı kimse almazsa, bir mentor susarsa veya biri bir sorun bildirirse burada öğrenirsiniz.

desk-link = 🖥️ Masanız ekranda: { $link }

    Bağlantı bir kez ve 10 dakika çalışır. Onu başka kimse almamalı.

console-link = 🖥️ Yönetim paneliniz ekranda: { $link }

    Bağlantı bir kez ve 10 dakika çalışır. Onu başka kimse almamalı.

desk-opened = 🔐 Solis’teki sayfanız yeni bir tarayıcıda açıldı: { $browser }. Açan siz değilseniz düğmeye dokunun ve bir meslektaşınıza yazın.
    .end = 🚪 Her yerde oturumu kapat

desk-closed = 🚪 Tamam: Sayfanız her tarayıcıda kapandı. Yeni bağlantı için /desk yazın.

desk-person-left = 👋 Görüştüğünüz biri ayrıldı ve her şeyi sildirdi. Görüşme kapandı, içinde yazılanlar burada da silindi. Lütfen bu sohbette hâlâ gördüklerinizi de silin. Başka yapılacak bir şey yok.
desk-passkey = 🔑 Solis hesabınıza bir geçiş anahtarı eklendi. Bundan sonra onunla girersiniz, bu sohbetteki bağlantılarla değil. Ekleyen siz değilseniz hemen bir meslektaşınıza yazın.

desk-code = 🔢 Kodunuz: { $code }

    Bu kodu soran sayfaya 10 dakika içinde yazın. Kod başka kimseye gerekmez, Solis’ten kimse de onu sizden istemez.

desk-sign-in = 🖥️ Yönetim paneliniz ekranda: { $link }

    Orada geçiş anahtarınızla girin. Onu kaybettiyseniz bir yöneticiden bağlantı isteyin.

desk-roles = 🗂️ Solis’teki görevleriniz değişti. Görmek için /desk yazın.

desk-no-role = Şu anda bu programda bir göreviniz yok. Bu doğru değilse bir meslektaşınıza yazın.
