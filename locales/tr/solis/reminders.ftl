### Tehlikede yardım istendikten bir süre sonra.

reminders =
    Bir süre önce, rahat edin diye bütün hatırlatmaları durdurdum. Size ders günlerinizde yeniden yazayım mı? İkisi de olur.
    .easy = Rahat edin diye bütün hatırlatmaları durdurdum. Size yeniden yazayım mı? İkisi de olur.
    .on = Evet, ders günlerimde
    .off = Hayır, sadece ben yazınca

changed = Tamam. Öyle yapıyorum.
