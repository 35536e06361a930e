### Derste takılan kişiye.

stuck =
    Bu bölüm birçok kişiye zor gelir. Nasıl devam edelim?
    .person = Bir insana sor
    .easier = 🔤 Daha kolay anlat
    .go-on = Devam et
    .not-now = Şimdi değil

# $lesson dersin başlığıdır.
away =
    Merhaba! Birçok kişi bu derste durur: { $lesson }. Nasıl devam etmek istersiniz?
    .easy = Merhaba! Bu ders birçok kişiye zor gelir: { $lesson }. Nasıl devam edelim?
    .person = Bir insana sor
    .easier = 🔤 Daha kolay anlat
    .go-on = Devam et
    .not-now = Şimdi değil

not-now = Tamam. Devam etmek için “Devam et” düğmesine her zaman dokunabilirsiniz.
