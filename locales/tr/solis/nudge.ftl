### Bir süredir gelmeyen kişiye giden mesajlar.

# $nudge katılımcının dersine ait kısa bir cümledir.
day-3 =
    Merhaba! { $nudge }
    .start = Devam et
    .later = Sonra
    .pause = Ara ver

day-7 =
    Merhaba! Yeriniz duruyor. Bir engel mi var? Devam edebilir veya bir insana sorabilirsiniz.
    .easy = Merhaba! Yeriniz duruyor. Devam edin veya bir insana sorun.
    .start = Devam et
    .person = Bir insana sor
    .pause = Ara ver

day-21 =
    Merhaba! Birçok kişi bir süre ara verir. Sorun değil. Dersiniz sizi bekliyor: { $lesson }.
    .easy = Merhaba! Ara vermek sorun değil. Dersiniz bekliyor: { $lesson }.
    .start = Devam et
    .person = Bir insana sor
    .pause = Ara ver

goodbye =
    Bu, şimdilik son mesajım. Yaptığınız her şey saklı. Geri dönmek isteyince düğmeye dokunun. Her şeyde bol şans!
    .easy = Bu, şimdilik son mesajım. Her şey saklı. Geri dönmek mi istiyorsunuz? Düğmeye dokunun. Bol şans!
    .come-back = Geri dön

later = Tamam. Devam etmek için “Devam et” düğmesine her zaman dokunabilirsiniz.
