### Yolum.

# $path derslerin listesidir, her satırda bir ders; $done ve $total sayıdır.
path =
    Yolum: { $total } dersten { $done } ders bitti.

    { $path }
    .continue = Devam et
    .back = Geri
