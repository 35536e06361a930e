### Jautā dažas dienas pēc nodarbības „Ko es jau protu”.

no-paper = Kvame labo kaimiņiem radio. Apliecības viņam nav. Vai tā ir prasme?
    .paper = 📄 Tikai ar dokumentu
    .yes = 🔧 Jā, tā ir prasme
    .easy = Kvame labo radio. Dokumenta par to viņam nav. Vai tā ir prasme?
no-paper-paper = Dokuments var palīdzēt, un dažām profesijām to vajag. Bet viņš to prot un var izdarīt vēlreiz. Tātad tā ir prasme.
    .easy = Dokuments palīdz. Bet viņš to var izdarīt vēlreiz. Tā ir prasme.
no-paper-yes = Jā. Viņš to prot un var izdarīt vēlreiz. Tā ir prasme, arī bez dokumenta.
    .easy = Jā. Viņš to var izdarīt vēlreiz. Tā ir prasme.

from-home = Širinai nekad nav bijis algota darba. Gadiem ilgi viņa plānoja ēdienu un naudu 6 cilvēkiem. Ko viņa var ierakstīt savā prasmju sarakstā?
    .nothing = 🗒 Pagaidām neko
    .planning = 📅 Plānot un taupīt
    .easy = Širinai nav bijis algota darba. Viņa plānoja ēdienu un naudu 6 cilvēkiem. Ko viņa ieraksta sarakstā?
from-home-nothing = Tā domā daudzi. Bet prasmes rodas mājās, darbā un skolā. Plānot 6 cilvēkiem ir īsta prasme.
    .easy = Tā domā daudzi. Bet arī mājās rodas prasmes. Plānot ir prasme.
from-home-planning = Jā. Prasmes rodas mājās, darbā un skolā. Šī ir īsta, un uzņēmumā tā noder.
    .easy = Jā. Arī mājās rodas prasmes. Plānot ir prasme.

before-money = Tuja ļoti labi labo lampas. Viņa domā par mazu uzņēmumu. Kāds ir labs pirmais solis?
    .friend = 💡 1 lampa draudzenei
    .shop = 🏪 Īrēt veikalu
    .tools = 🧰 Pirkt visus rīkus
    .easy = Tuja labo lampas. Viņa grib mazu uzņēmumu. Ko viņa dara vispirms?
before-money-friend = Jā. Mazs izmēģinājums parāda, cik ilgi tas ir un cik tas maksā. Tad viņa zina, ko vēl mācīties.
    .easy = Jā. Mazs izmēģinājums parāda laiku un izmaksas.
before-money-shop = Veikals ir jauks, bet īre jāmaksā katru mēnesi. Vispirms mazs izmēģinājums: cik ilgi tas ir, un cik tas maksā?
    .easy = Par veikalu jāmaksā katru mēnesi. Vispirms mazs izmēģinājums.
before-money-tools = Labi darbarīki palīdz vēlāk. Vispirms mazs izmēģinājums parāda, kurus darbarīkus tiešām vajag.
    .easy = Darbarīki var gaidīt. Vispirms mazs izmēģinājums.
