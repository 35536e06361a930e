### Klausiama praėjus kelioms dienoms po pamokos „Ką jau moku“.

no-paper = Kwame kaimynams taiso radijo imtuvus. Pažymėjimo jis neturi. Ar tai gebėjimas?
    .paper = 📄 Tik su pažymėjimu
    .yes = 🔧 Taip, tai gebėjimas
    .easy = Kwame taiso radijo imtuvus. Dokumento jis neturi. Ar tai gebėjimas?
no-paper-paper = Pažymėjimas gali padėti, o kai kuriems amatams jo reikia. Bet jis tai moka ir gali padaryti vėl. Todėl tai gebėjimas.
    .easy = Dokumentas padeda. Bet jis gali tai padaryti vėl. Todėl tai gebėjimas.
no-paper-yes = Taip. Jis tai moka ir gali padaryti vėl. Tai gebėjimas ir be pažymėjimo.
    .easy = Taip. Jis gali tai padaryti vėl. Tai gebėjimas.

from-home = Shirin niekada nedirbo už algą. Daug metų ji planavo maistą ir pinigus 6 žmonėms. Ką ji gali įrašyti į gebėjimų sąrašą?
    .nothing = 🗒 Dar nieko
    .planning = 📅 Planuoti ir taupyti
    .easy = Shirin už algą nedirbo. Ji planavo maistą ir pinigus 6 žmonėms. Ką ji įrašo į gebėjimų sąrašą?
from-home-nothing = Daug kas taip galvoja. Bet gebėjimų išmokstame namie, darbe ir mokykloje. Planuoti 6 žmonėms yra tikras gebėjimas.
    .easy = Daug kas taip galvoja. Bet namie irgi mokomės. Planuoti yra gebėjimas.
from-home-planning = Taip. Gebėjimų išmokstame namie, darbe ir mokykloje. Šis yra tikras ir versle naudingas.
    .easy = Taip. Namie irgi mokomės. Planuoti yra gebėjimas.

before-money = Thuy labai gerai taiso lempas. Ji galvoja apie mažą verslą. Koks pirmas žingsnis geras?
    .friend = 💡 1 lempa draugei
    .shop = 🏪 Išnuomoti patalpą
    .tools = 🧰 Pirkti įrankius
    .easy = Thuy taiso lempas. Ji nori mažo verslo. Ką ji daro pirmiausia?
before-money-friend = Taip. Mažas bandymas parodo, kiek tai trunka ir kiek kainuoja. Tada ji žino, ko dar pasimokyti.
    .easy = Taip. Mažas bandymas parodo laiką ir kainą.
before-money-shop = Patalpa yra gerai, bet nuomą reikia mokėti kas mėnesį. Pirma mažas bandymas: kiek tai trunka ir kiek kainuoja?
    .easy = Už patalpą reikia mokėti kas mėnesį. Pirma mažas bandymas.
before-money-tools = Geri įrankiai padės vėliau. Mažas bandymas pirma parodo, kurių įrankių jai tikrai reikia.
    .easy = Įrankiai palauks. Pirma mažas bandymas.
