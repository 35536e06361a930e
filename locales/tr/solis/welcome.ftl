### İlk dakika.

# Yeni katılımcının telefonunun dilinde gördüğü ilk sözler. Düğmeler dillerdir.
language =
    Merhaba! Hangi dili istersiniz?
    .easy = Merhaba! Hangi dil?

hello =
    Ben Solis, bir kurs robotuyum. İnsan değilim.

    Kendi ilk işinizi kurmanıza adım adım yardım ediyorum. Derslerin çoğu yaklaşık 5 dakika sürer. Ücretsizdir.
    .easy =
        Ben Solis. İnsan değilim, robotum.

        Küçük bir iş kurmanıza yardım ediyorum. Derslerin çoğu 5 dakika sürer. Ücretsiz.

reading =
    Nasıl yazayım? Kolay anlatım daha kısadır. Bunu her zaman değiştirebilirsiniz.
    .easy = Nasıl yazayım? Sonra değiştirebilirsiniz.
    .standard = Normal anlatım
    .easy-words = Kolay anlatım

name =
    Size nasıl hitap edeyim? Kısa bir ad yazın. Bunu atlayabilirsiniz de.
    .easy = Adınız? Kısa bir ad yazın. Ya da atlayın.
    .skip = Atla
