### “Seçmek için üç soru” dersinden birkaç gün sonra sorulur.
###
### Burada bir ülkenin yasalarıyla ilgili bilgi olmamalı. Kararı resmî daire verir.

open-question = Dina ayakkabı tamirini iyi yapıyor. İki komşusu bugün böyle tamirler için para ödüyor. 3 sorudan hangisi hâlâ açık?
    .can = 🛠 Yapabilir miyim?
    .pay = 💶 Para öderler mi?
    .may = 🪪 İznim var mı?
    .easy = Dina ayakkabı tamir edebiliyor. Komşuları bugün para ödüyor. Hangi soru açık?
open-question-can = Dina bunu iyi yapıyor, demek ki bu cevap evet. Açık soru şu: İznim var mı? İzin belgesi ve kurallar buna izin vermeli.
    .easy = Bunu yapabiliyor. Açık soru: İznim var mı?
open-question-pay = İki komşu bugün para ödüyor, demek ki bu ışık yeşil. Açık soru şu: İznim var mı? İzin belgesi ve kurallar buna izin vermeli.
    .easy = İnsanlar bugün ödüyor. Açık soru: İznim var mı?
open-question-may = Evet. 3 soru vardır: Yapabilir miyim, para öderler mi, iznim var mı? Dina başlamadan önce iznini ve kuralları sorar.
    .easy = Evet. Yapabilir miyim? Para öderler mi? İznim var mı? Dina önce sorar.

which-first = Hassan’ın 2 fikri var. Bahçe işinde kırmızı ışık yok, bir sarı var. Otobüs sürmede “İznim var mı?” bugün kırmızı. Önce hangi fikir gelir?
    .bus = 🚌 Otobüs sürmek
    .garden = 🌿 Bahçe işi
    .easy = Hassan’ın 2 fikri var. Bahçe işi: Kırmızı ışık yok. Otobüs sürmek: Bugün izni yok. Önce hangisi gelir?
which-first-bus = Belki bunu daha çok seviyor. Ama bugün izni yok, o yüzden bu fikir bekler. Önce kırmızı ışığı olmayan fikir gelir.
    .easy = Bugün izni yok. Bu fikir bekler. Önce kırmızısı olmayan gelir.
which-first-garden = Evet. Önce kırmızı ışığı olmayan fikir gelir. Sarı ışık ona neyi soracağını söyler.
    .easy = Evet. Kırmızı ışık yok. Önce o gelir.

nobody-pays = Efua fincanlara ad yazmak istiyor. Yapabiliyor ve izni var. Ama bunun için para ödeyen kimseyi tanımıyor. En iyi adım hangisi?
    .ask = 👂 5 kişiye sormak
    .buy = ☕ 50 fincan almak
    .forget = 🗑 Vazgeçmek
    .easy = Efua fincanlara ad yazıyor. Yapabiliyor. İzni var. Kim para öder? Bilmiyor. Şimdi ne yapmalı?
nobody-pays-ask = Evet. İnsanlar bugün ne satın alıyor ve kaça mal oluyor? Efua bunu sorar. O zaman ışık değişebilir.
    .easy = Evet. İnsanların bugün ne aldığını sorar. Işık değişebilir.
nobody-pays-buy = 50 fincan para ister ve henüz kimse bir tane bile istemedi. 5 kişiye sormak bedava.
    .easy = 50 fincan para ister. 5 kişiye sormak bedava.
nobody-pays-forget = Bazen bu doğrudur. Ama kırmızı ışık değişebilir. Efua önce 5 kişiye sorar, bu bedava.
    .easy = Kırmızı ışık değişebilir. Efua önce 5 kişiye sorar.
