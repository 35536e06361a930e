### “30 günüm” dersinden birkaç gün sonra sorulur.

a-step = Jovana ayını planlıyor. Hangisi iyi bir adım?
    .better = 🌟 İyi satıcı olmak
    .friday = 📅 Cuma 2 dükkân
    .easy = Jovana ayını planlıyor. Hangisi iyi bir adım?
a-step-better = İyi bir dilek. Ama ne zaman biter? “Cuma: 2 dükkâna sormak” açıktır: Cuma akşamı sorup sormadığını bilir.
    .easy = Ne zaman biter? “Cuma: 2 dükkâna sormak” açıktır.
a-step-friday = Evet. Cuma günü 2 dükkâna sorar: Bu onun elinde, küçük ve günü var.
    .easy = Evet. Küçük ve günü var.

comes-first = Dragan insanlara mobilya taşımak istiyor. Hangi adım önce gelir?
    .van = 🚚 Eski araç almak
    .permit = 📄 “Yapabilir miyim?”
    .shirts = 👕 Tişört bastırmak
    .easy = Dragan mobilya taşımak istiyor. Önce ne gelir?
comes-first-van = Bir gün gerekebilir. Ama önce bu işi yapıp yapamayacağını sorar. Deneme için araç ödünç de alınabilir.
    .easy = Araç bekleyebilir. Önce sorar: Yapabilir miyim?
comes-first-permit = Evet. Bir şey ödemeden önce danışma merkezinde bir görüşme.
    .easy = Evet. Ödemeden önce sorar.
comes-first-shirts = Güzel görünürler ve bekleyebilirler. Önce bu işi yapıp yapamayacağını sorar.
    .easy = Tişörtler bekleyebilir. Önce sorar: Yapabilir miyim?

date-is-over = Aigul 3 Mart’ta bir danışmanı aramak istiyordu. Bugün 5 Mart ve aramadı. En iyisi hangisi?
    .new-date = 📅 Yeni bir tarih
    .give-up = 🚪 Unutmak
    .easy = Aigul 3 Mart’ta aramak istiyordu. Bugün 5 Mart. En iyisi hangisi?
date-is-over-new-date = Evet. Bir tarih kayabilir. Yazar: “6 Mart, sabah 10” ve gördüğü bir yere koyar.
    .easy = Evet. Yeni bir tarih yazar: 6 Mart.
date-is-over-give-up = 2 gün, bir planın sonu değildir. Telefon 10 dakika sürer, o yüzden yeni bir tarih yazar.
    .easy = 2 gün son değildir. Yeni bir tarih yazar.
