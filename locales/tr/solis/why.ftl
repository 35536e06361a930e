### Kendiliğinden gelen son mesaj neden geldi.

# $when gün ve saattir: Pazartesi 18:00.
nothing = Size kendiliğimden mesaj göndermedim. Sadece size cevap verdim.
    .back = Geri

lesson-day =
    Ders gününüz ve saatiniz olduğu için yazdım: { $when }. Günleri ve saati Ayarlar’da değiştirebilirsiniz.
    .easy = Ders gününüz ve saatinizdi: { $when }. Bunu Ayarlar’da değiştirebilirsiniz.
    .back = Geri

missed =
    Ders gününüzde ben yoktum. Bu yüzden devam etmek ister misiniz diye sordum: { $when }.
    .easy = Ders gününüzde ben yoktum. O yüzden yeniden sordum: { $when }.
    .back = Geri

homework =
    Bir görev aldınız, ben de size hatırlatmaya söz verdim. Bu yüzden yazdım: { $when }.
    .easy = Bir görev aldınız. Size hatırlattım: { $when }.
    .back = Geri

nudge =
    Birkaç gün burada olmadığınız için yazdım: { $when }. Birkaç mesajdan sonra kendiliğimden dururum. Menüden ara verebilirsiniz.
    .easy = Birkaç gün yoktunuz: { $when }. Yakında kendiliğimden dururum. Menüden ara verebilirsiniz.
    .back = Geri

again =
    Bir süre yoktum ve dokunuşunuz kaybolmuş olabilirdi. Bu yüzden sorumu yeniden sordum: { $when }.
    .easy = Ben yoktum. Dokunuşunuz kaybolmuş olabilirdi. O yüzden yeniden sordum: { $when }.
    .back = Geri
