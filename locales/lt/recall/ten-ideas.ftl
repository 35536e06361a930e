### Klausiama praėjus kelioms dienoms po pamokos „Dešimt idėjų per dešimt minučių“.

silly = Awa 10 minučių renka idėjas. 6 idėja juokinga: kinas katėms. Ką ji daro su šia idėja?
    .delete = 🗑 Išbraukia
    .keep = 📝 Palieka ir tęsia
    .easy = Awa renka idėjas. 6 idėja juokinga: kinas katėms. Ką ji daro?
silly-delete = Daug kas taip darytų. Bet juokinga idėja gali atvesti prie geros. Pirma daug, paskui gerų.
    .easy = Juokinga idėja gali atvesti prie geros. Pirma daug, paskui gerų.
silly-keep = Taip. Juokinga idėja gali atvesti prie kitos. Pirma daug, paskui gerų.
    .easy = Taip. Pirma daug idėjų. Gerų – paskui.

when = Vakare Mateo turi 10 naujų idėjų. Kada jis renkasi vieną?
    .tomorrow = 🌙 Po nakties
    .now = ⏱ Iš karto
    .perfect = ⭐ Kai bus tobula
    .easy = Mateo turi 10 naujų idėjų. Kada jis renkasi vieną?
when-tomorrow = Taip. Po nakties savo sąraše jis mato daugiau.
    .easy = Taip. Po nakties jis mato daugiau.
when-now = Rinktis malonu. Bet naujausia idėja iš pradžių dažnai atrodo geriausia. Po nakties jis mato daugiau.
    .easy = Naujausia idėja dabar atrodo geriausia. Po nakties jis mato daugiau.
when-perfect = Pradžioje jokia idėja nėra tobula. Ji auga, kai Mateo ją bando. Užtenka vienos nakties.
    .easy = Pradžioje jokia idėja nėra tobula. Užtenka vienos nakties.

empty-paper = Nour ieško vienos labai geros idėjos. Savaitę jos lapas tuščias. Kas jai padeda labiausiai?
    .wait = ⏳ Laukti ilgiau
    .many = ✏️ Greitai užrašyti 10
    .buy = 📖 Pirkti knygą
    .easy = Nour nori vienos labai geros idėjos. Lapas tuščias. Kas padeda?
empty-paper-wait = Poilsis yra gerai. Bet kas laukia geriausios idėjos, dažnai lieka be jokios. Pirma daug, paskui gerų.
    .easy = Poilsis yra gerai. Bet jai reikia daug idėjų. Gerų – paskui.
empty-paper-many = Taip. Pirma daug, paskui gerų. Tinka ir blogos idėjos.
    .easy = Taip. Pirma daug, paskui gerų.
empty-paper-buy = Knyga gali padėti. Bet užtenka popieriaus ir 10 minučių. Pirma daug, paskui gerų.
    .easy = Užtenka popieriaus ir 10 minučių. Pirma daug, paskui gerų.
