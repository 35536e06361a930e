### İki ders arasında.

# $lesson dersin başlığıdır, $when gün ve saattir: Pazartesi 18:00.
next =
    Bir sonraki ders: { $lesson }.

    Bir sonraki ders gününüz: { $when }. Şimdi de devam edebilirsiniz.
    .now = Şimdi devam et
    .later = Bugünlük yeter

later = Bugün güzel çalıştınız. Devam etmek için “Devam et” düğmesine her zaman dokunabilirsiniz.
    .easy = Güzel çalıştınız. Devam etmek için “Devam et” düğmesine dokunun.

all-done =
    Hazır olan { $total } dersin hepsini bitirdiniz. Yenileri gelebilir. Bakmak için “Devam et” düğmesine dokunun.
    .easy = { $total } dersin hepsini bitirdiniz. Yenileri gelebilir. Bakmak için “Devam et” düğmesine dokunun.
