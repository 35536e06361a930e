### Ders günleri.

days =
    Dersler hangi günlerde gelsin? Günde en fazla bir kez, haftada en fazla 3 kez yazarım. Kendiniz her zaman devam edebilirsiniz.
    .easy = Hangi günler? Haftada en fazla 3 kez yazarım. Siz her zaman devam edebilirsiniz.
    .course = Kurstaki gibi
    .every-day = Her gün
    .weekdays = Pazartesiden cumaya
    .mon-wed-fri = Pzt, Çar, Cum
    .tue-thu-sat = Sal, Per, Cmt
    .weekend = Cumartesi, pazar

# $when gün ve saattir: Pazartesi 18:00.
changed = Tamam. Bir sonraki ders gününüz: { $when }.
