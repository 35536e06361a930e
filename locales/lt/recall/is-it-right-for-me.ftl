### Klausiama praėjus kelioms dienoms po pamokos „Ar tai man tinka dabar?“.

red-light = Sofia žiūri į 4 dalykus: laiką, pinigus, sveikatą ir šeimą. Jos laiko šviesa raudona. Ką tai reiškia?
    .fault = 😟 Tai jos kaltė
    .look = 🔎 Pirma žiūrėti ten
    .never = 🚪 Verslo niekada
    .easy = Sofia žiūri į laiką, pinigus, sveikatą ir šeimą. Laiko šviesa raudona. Ką tai reiškia?
red-light-fault = Taip jaučiasi daug žmonių. Bet raudona šviesa nėra jos kaltė. Ji rodo, kur pažiūrėti pirmiausia, ir gali pasikeisti.
    .easy = Tai ne jos kaltė. Šviesa rodo, kur pažiūrėti. Ji gali pasikeisti.
red-light-look = Taip. Raudona šviesa rodo, kur pažiūrėti prieš pradžią. Ji gali pasikeisti.
    .easy = Taip. Pirma žiūrėti ten. Šviesa gali pasikeisti.
red-light-never = Sustoti irgi yra geras atsakymas. Bet viena raudona šviesa dar ne pabaiga. Ji rodo, kur pažiūrėti pirmiausia, ir gali pasikeisti.
    .easy = Raudona šviesa dar ne pabaiga. Pirma reikia pažiūrėti ten. Ji gali pasikeisti.

first-months = Emeka turi darbą ir nori spausdinti ant marškinėlių. Be algos už būstą ir maistą jis gali mokėti 2 savaites. Kas geriausia?
    .leave = 🚪 Išeiti iš darbo dabar
    .save = 👛 Dirbti ir taupyti
    .easy = Emeka turi darbą. Jis nori spausdinti ant marškinėlių. Jo pinigų užtenka 2 savaitėms. Kas geriausia?
first-months-leave = Tada jis turėtų laiko. Bet naujas verslas pirmais mėnesiais dažnai nieko neuždirba. Svarbiausia – būstas ir maistas.
    .easy = Naujas verslas iš pradžių dažnai nieko neuždirba. Svarbiausia – būstas ir maistas.
first-months-save = Taip. Naujas verslas pirmais mėnesiais dažnai nieko neuždirba. Todėl Emeka truputį taupo ir atlieka mažą bandymą.
    .easy = Taip. Pirma jis taupo. Tada – mažas bandymas.

stop-now = Mina planuoja mažą skalbyklą. Tada ji pamato: šiais metais laiko nėra. Kol kas ji sustoja. Ar jai buvo naudinga viską apgalvoti?
    .helped = 👍 Taip, padėjo
    .lost = 👎 Ne, laikas dingo
    .easy = Mina planuoja skalbyklą. Šiais metais ji neturi laiko. Kol kas ji sustoja. Ar galvoti buvo naudinga?
stop-now-helped = Taip. Pradėti, palaukti ar sustoti: visi 3 atsakymai geri. Ji išsaugo pinigus ir tai, ką sužinojo.
    .easy = Taip, padėjo. Pradėti, palaukti ir sustoti yra geri atsakymai.
stop-now-lost = Taip gali atrodyti. Bet pradėti, palaukti ir sustoti yra geri atsakymai. Ji išsaugo pinigus ir tai, ką sužinojo.
    .easy = Taip gali atrodyti. Bet pradėti, palaukti ir sustoti yra geri atsakymai.
