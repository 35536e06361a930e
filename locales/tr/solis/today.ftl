### Ders gününde, katılımcının kendi saatinde.

# $lesson dersin başlığıdır.
lesson =
    Merhaba! Kursunuzdan yeni bir mesaj: { $lesson }.
    .easy = Merhaba! Dersiniz geldi: { $lesson }.
    .start = Başla
    .later = Sonra
    .pause = Ara ver

resume =
    Merhaba! Dersinize devam edelim mi? Dersiniz: { $lesson }.
    .easy = Merhaba! Devam edelim mi? Dersiniz: { $lesson }.
    .start = Devam et
    .later = Sonra
    .pause = Ara ver

missed =
    Merhaba! Ben yoktum ve ders gününüzü kaçırdım. Bugün devam edelim mi? Ders: { $lesson }.
    .easy = Merhaba! Ben yoktum. Bugün devam edelim mi? Ders: { $lesson }.
    .start = Bugün devam et
    .later = Sonra
    .pause = Ara ver

begins =
    Merhaba! Grubunuz başladı. Kursunuzun ilk mesajı: { $lesson }.
    .easy = Merhaba! Grubunuz başladı. Dersiniz: { $lesson }.
    .start = Başla
    .later = Sonra
    .pause = Ara ver

later = Tamam. Devam etmek için “Devam et” düğmesine her zaman dokunabilirsiniz.
