### Bir insan.

# $staff now, later veya none olur (çevrilmez); $wait beklemeyle ilgili bir cümledir; $who ve $shown listedir;
# $when gün ve saattir: Pazartesi 18:00.
offer =
    { $staff ->
        [now] Burada size bir insan yardım edebilir. { $wait }

            { $who }
        [later] Burada size bir insan yardım edebilir. Şu anda görevli kimse yok. Bir sonraki nöbet: { $when }.

            { $who }
       *[none] Açıkça söyleyeyim: Bu sohbette henüz görevli kimse yok. Sorunuzu bu kursu yürüten kişiler için saklayabilirim. Hangi gün cevap geleceğini söyleyemem.
    }

    Sadece şunu görecekler, başka hiçbir şeyi değil:
    { $shown }

    Telefon numaranızı hiç görmezler. { $machine ->
        [on] Yazdıklarınızı bir makine çevirebilir. Sorayım mı?
       *[off] Sorayım mı?
    }
    .easy =
        { $staff ->
            [now] Size bir insan yardım edebilir. { $wait }

                { $who }
            [later] Size bir insan yardım edebilir. Şu anda kimse yok. Gelecekleri zaman: { $when }.

                { $who }
           *[none] Henüz burada kimse yok. Sorunuzu saklayabilirim. Cevabın gününü bilmiyorum.
        }

        Sadece şunu görecekler:
        { $shown }

        Telefon numaranızı görmezler. { $machine ->
            [on] Sözlerinizi bir makine çevirebilir. Sorayım mı?
           *[off] Sorayım mı?
        }
    .yes = Evet, bir insana sor
    .less = Evet, ama daha az göster
    .no = Hayır, geri dön

waiting =
    { $staff ->
        [now] Onlara haber verdim. { $wait } Ne sormak istersiniz? Buraya yazın veya sesli mesajla söyleyin. Beklerken derse devam edebilirsiniz: “Devam et” düğmesine dokunun.
        [later] Onlar için saklıyorum. Yeniden burada olacakları zaman: { $when }. Ne sormak istersiniz? Buraya yazın veya sesli mesajla söyleyin. Derse devam edebilirsiniz: “Devam et” düğmesine dokunun.
       *[none] Sorunuzu bu kursu yürüten kişiler için saklıyorum. Buraya yazın veya sesli mesajla söyleyin. Cevap buraya gelecek. Derse devam edebilirsiniz: “Devam et” düğmesine dokunun.
    }
    .easy =
        { $staff ->
            [now] Onlara haber verdim. { $wait } Sorunuz ne? Yazın veya söyleyin. Derse devam etmek için “Devam et” düğmesine dokunun.
            [later] Gelecekleri zaman: { $when }. Sorunuz ne? Yazın veya söyleyin. Derse devam etmek için “Devam et” düğmesine dokunun.
           *[none] Sorunuzu saklıyorum. Yazın veya söyleyin. Derse devam etmek için “Devam et” düğmesine dokunun.
        }

asked =
    Bir insan istediniz. { $staff ->
        [now] Haberleri var. { $wait }
        [later] Birinin yeniden burada olacağı zaman: { $when }.
       *[none] Sorunuzu saklıyorum. Hangi gün cevap geleceğini söyleyemem.
    } Daha fazla yazabilir veya söyleyebilirsiniz; onlar için saklıyorum.
    .easy =
        Bir insan istediniz. { $staff ->
            [now] Haberleri var. { $wait }
            [later] Gelecekleri zaman: { $when }.
           *[none] Sorunuzu saklıyorum.
        } Daha fazla yazabilirsiniz.
    .wait = Bekliyorum
    .withdraw = Artık gerek yok

withdraw = Tamam. Şimdi bir insana gerek olmadığını onlara söyledim. Her zaman yeniden sorabilirsiniz.
    .easy = Tamam. Şimdi kimse gelmez. Yeniden sorabilirsiniz.
