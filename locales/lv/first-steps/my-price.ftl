### Mana cena — materiāls, mans laiks, nodoklis un vēl mazliet.
###
### Šeit nav vietas nodokļu un algu likmēm: summas ir viena cilvēka piemēri.

# Ne vairāk par 40 zīmēm.
title = Mana cena

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Vai Jūsu cena samaksāja par Jūsu stundu?
    .easy = Vai Jūsu cena samaksāja par Jūsu stundu?

hello = Šodien Jūs soli pa solim atrodat cenu, kas samaksā arī par Jūsu darbu. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs atrodat savu cenu. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt; aprēķinam jāpaliek pareizam.
# 18 - 9 = 9; 9 : 3 = 3.
story =
    Tigista gatavo koka ķeblīšus. Pirmo viņa pārdod par 18 eiro. Materiāls maksā 9 eiro. „9 eiro man!” viņa domā.

    Tad viņa saskaita stundas. Viens ķeblītis prasa 3 stundas, tātad par 1 stundu viņa saņem 3 eiro. Nodoklis vēl nav samaksāts, un zāģis kļūst vecs. Ķeblītis ir labs. Tikai cena ir par mazu.
    .next = Tālāk
    .easy =
    Tigista gatavo ķeblīti. Viņa to pārdod par 18 eiro. Koks maksā 9. Tātad paliek 9 eiro.

    Bet tas prasīja 3 stundas. Par 1 stundu viņa saņem 3 eiro. Nodoklis vēl nav samaksāts. Cena ir par mazu.

rule =
    Cenai ir 4 daļas:
    🧱 Materiāls: viss, kas tajā ir.
    ⏱ Mans laiks: stundas reiz nauda par 1 stundu. Arī ceļš pie klienta.
    🧾 Nodoklis un apdrošināšana: šī daļa nav Jūsu.
    ➕ Vēl mazliet: darbarīkiem, kļūdām un klusām nedēļām.

    Saskaitiet 4 daļas. Tā ir Jūsu cena.
    .next = Tālāk
    .easy =
    Cenai ir 4 daļas:
    🧱 Materiāls
    ⏱ Mans laiks
    🧾 Nodoklis un apdrošināšana: nav Jūsu
    ➕ Vēl mazliet: darbarīkiem, kļūdām, klusām nedēļām

    Saskaitiet 4 daļas.

# 6 + 1 + 2 = 9.
material = Tagad skaitiet kopā ar Tigistu. 1. solis: koks 6 eiro, skrūves 1 eiro, krāsa 2 eiro. Cik maksā materiāls vienam ķeblītim?
    .six = 6 eiro
    .eight = 8 eiro
    .nine = 9 eiro
    .easy = Skaitiet kopā ar Tigistu. Koks 6 eiro, skrūves 1, krāsa 2. Cik kopā?
material-six = Koks ir lielākā daļa. Arī skrūves un krāsa maksā naudu: 6 plus 1 plus 2 ir 9.
    .easy = Tas ir tikai koks. 6 plus 1 plus 2 ir 9.
material-eight = Gandrīz. Koks un krāsa ir 8. Skrūves ir vēl 1: 6 plus 1 plus 2 ir 9.
    .easy = Gandrīz. Skrūves ir vēl 1. 6 plus 1 plus 2 ir 9.
material-nine = Jā. 6 plus 1 plus 2 ir 9. Jāskaita arī mazās lietas.
    .easy = Jā. 6 plus 1 plus 2 ir 9.

# 3 x 8 = 24; 24 + 9 = 33; 8 + 9 = 17; 3 x 17 = 51.
hours = 2. solis: viens ķeblītis prasa 3 stundas. Par 1 stundu Tigista grib 8 eiro. Jūs varat izvēlēties citu summu. Materiāls maksā 9. Cik ir laiks un materiāls kopā?
    .seventeen = 17 eiro
    .thirty-three = 33 eiro
    .fifty-one = 51 eiro
    .easy = Viens ķeblītis prasa 3 stundas. Tigista grib 8 eiro par 1 stundu. Materiāls maksā 9. Cik kopā?
hours-seventeen = Tā ir 1 stunda un materiāls. Bet viņa strādā 3 stundas: 3 reiz 8 ir 24. 24 plus 9 ir 33.
    .easy = Tā ir 1 stunda. 3 reiz 8 ir 24. 24 plus 9 ir 33.
hours-thirty-three = Jā. 3 reiz 8 ir 24. 24 plus 9 ir 33.
    .easy = Jā. 3 reiz 8 ir 24. 24 plus 9 ir 33.
hours-fifty-one = 51 ir 3 reiz 17: materiāls ir skaitīts 3 reizes. Viņai to vajag tikai vienreiz: 3 reiz 8 ir 24. 24 plus 9 ir 33.
    .easy = Materiālu skaitiet tikai vienreiz. 3 reiz 8 ir 24. 24 plus 9 ir 33.

# Šeit nav nodokļa likmes: 7 eiro ir piemērs.
tax =
    3. solis: nodoklis un apdrošināšana. Cik tas ir? Katrā valstī un katram cilvēkam tas ir citādi. Tāpēc neminiet: pajautājiet, cik liels ir nodoklis. Uz šo jautājumu atbild nodokļu iestāde un bezmaksas konsultāciju centri.

    Tigista pajautāja. Viņa no katra ķeblīša atliek 7 eiro. Tas ir tikai viņas piemērs.
    .next = Tālāk
    .easy =
    Nodoklis un apdrošināšana: cik? Katram cilvēkam tas ir citādi. Pajautājiet, cik liels ir nodoklis. Konsultāciju centri ir bez maksas.

    Tigista pajautāja. Viņa atliek 7 eiro. Tas ir tikai piemērs.

# 33 + 7 + 5 = 45; bez nodokļa 38, bez „vēl mazliet” 40.
whole-price = 4. solis: laiks un materiāls ir 33 eiro, nodoklis un apdrošināšana 7, vēl mazliet 5. Kāda ir viena ķeblīša cena? Uzrakstiet skaitli.
    .easy = Laiks un materiāls 33, nodoklis 7, vēl mazliet 5. Kāda ir cena? Uzrakstiet skaitli.
whole-price-right = Jā. 33 plus 7 plus 5 ir 45. Tajā ir visas 4 daļas.
    .easy = Jā. 33 plus 7 plus 5 ir 45.
whole-price-thirty-eight = 33 plus 5 ir 38. Tagad trūkst nodokļa daļas: 38 plus 7 ir 45.
    .easy = Trūkst nodokļa. 38 plus 7 ir 45.
whole-price-forty = 33 plus 7 ir 40. Tagad trūkst daļas „vēl mazliet”: 40 plus 5 ir 45. Tā samaksā par veco zāģi.
    .easy = Trūkst daļas „vēl mazliet”. 40 plus 5 ir 45.
whole-price-other = Cenā ir visas 4 daļas: 33 plus 7 ir 40, un 40 plus 5 ir 45.
    .easy = Saskaitiet visas daļas. 33 plus 7 plus 5 ir 45.

# 30 - 9 = 21; 21 : 3 = 7.
less = Citi tādus ķeblīšus pārdod par 40 līdz 55 eiro. Klients saka Tigistai: „45 ir par daudz. Es maksāju 30.” Kas viņai ir labākais?
    .smaller = 🪑 Piedāvāt mazāku
    .take = 💶 Ņemt 30 eiro
    .stop = 🚪 Vairs negatavot
    .easy = Citi prasa 40 līdz 55 eiro. Klients grib maksāt 30. Kas Tigistai ir labākais?
less-smaller = Jā. Mazāks ķeblītis prasa mazāk koka un mazāk laika. Tāpēc mazāka cena ir godīga abiem.
    .easy = Jā. Mazāk koka, mazāk laika, mazāka cena.
less-take = Tā ir nauda šodien. Bet 30 mīnus 9 ir 21. Tas ir 7 eiro par 1 stundu, un nodoklis un zāģis nav samaksāti. Labāks ir mazāks ķeblītis.
    .easy = Tā ir nauda šodien. Bet nodoklis un zāģis nav samaksāti. Labāks ir mazāks ķeblītis.
less-stop = Zema cena var sāpēt. Bet tas ir tikai 1 klients, un citi maksā 40 līdz 55. Viņa var piedāvāt mazāku ķeblīti.
    .easy = Tas ir tikai 1 klients. Viņa var piedāvāt mazāku ķeblīti.

too-high =
    Vai Jūsu cena ir daudz augstāka nekā citiem? Neņemiet visu no savas stundas. Vai materiāls var maksāt mazāk? Vai var strādāt ātrāk? Vai cilvēkiem var dot ko vairāk?

    Un pirms pārdodat: ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    Vai Jūsu cena ir par augstu? Atrodiet lētāku materiālu. Vai arī strādājiet ātrāk. Vai arī dodiet cilvēkiem ko vairāk.

    Pirms pārdodat: vai drīkst? Nav skaidrs? Apstājieties. Vispirms pajautājiet.

my-own =
    Jūsu uzdevums: atrodiet cenu vienai lietai, ko gatavojat, vai 1 sava darba stundai. Uzrakstiet 4 rindas: materiāls, laiks, nodoklis, vēl mazliet. Saskaitiet tās.

    Nodokli nezināt? Uzrakstiet: „Pajautāt, cik liels ir nodoklis”, un kur. Tad nospiediet pogu.
    .done = ✅ Man ir sava cena
    .easy =
    Atrodiet cenu vienai lietai vai 1 stundai. Uzrakstiet 4 rindas: materiāls, laiks, nodoklis, vēl mazliet. Saskaitiet tās.

    Nodoklis nav skaidrs? Uzrakstiet: „Pajautāt par nodokli.” Tad nospiediet pogu.
my-own-reminder =
    { $days ->
        [zero] Savai cenai Jums vēl ir { $days } dienu. Kuru no 4 daļām var saskaitīt šodien?
        [one] Savai cenai Jums vēl ir { $days } diena. Kuru no 4 daļām var saskaitīt šodien?
       *[other] Savai cenai Jums vēl ir { $days } dienas. Kuru no 4 daļām var saskaitīt šodien?
    }
    .easy = Vai šodien var saskaitīt vienu daļu? Materiāls ir labs sākums.
my-own-done = Lieliski! Jūsu cenai tagad ir 4 daļas, un Jūs varat to paskaidrot.
    .easy = Lieliski! Jūs varat paskaidrot savu cenu.
my-own-late = Nedēļa ir pagājusi, un tas nekas. Sāciet ar materiālu: pārējās daļas nāk pēc tā.
    .easy = Nedēļa ir pagājusi. Tas nekas. Sāciet ar materiālu.

hour = Vai Jūsu cena samaksāja par Jūsu stundu? Uzrakstiet cenu un 4 daļas vai pasakiet tās. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kāda ir Jūsu cena? Vai tā samaksā par Jūsu stundu? Rakstiet vai runājiet. Ziņu saņem mentors.
hour-thanks = Paldies. Cenu drīkst mainīt. Kad materiāls maksā vairāk, saskaitiet vēlreiz.
    .easy = Paldies. Cenu drīkst mainīt. Vēlāk saskaitiet vēlreiz.

end = Jūs protat atrast cenu: materiāls, laiks, nodoklis un vēl mazliet. Nākamajā nodarbībā jautājat, cik daudz ir jāpārdod. Uz tikšanos!
    .easy = Materiāls, laiks, nodoklis, vēl mazliet: Jūs protat atrast cenu. Uz tikšanos!

later = Materiāls, laiks, nodoklis un vēl mazliet: cenai ir 4 daļas. Saskaitiet vienu no tām Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Materiāls, laiks, nodoklis, vēl mazliet. Saskaitiet vienu Jums labā dienā. Uz tikšanos!
