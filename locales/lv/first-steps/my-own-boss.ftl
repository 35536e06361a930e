### Vai esmu savs priekšnieks? — seši jautājumi, kas parāda fiktīvu pašnodarbinātību.
###
### 4 no 6 ir mūsu mācību noteikums, nevis likums. Šeit nav vietas kādas valsts likumiem, iestādēm un numuriem.

# Ne vairāk par 40 zīmēm.
title = Savs priekšnieks – vai tomēr ne?

# Sūta, ja trīs dienas nekas nav darīts.
nudge = 6 jautājumi. Kurš nosaka Jūsu stundas?
    .easy = Kurš nosaka Jūsu stundas?

offer = Kāds vīrietis piedāvā Jums darbu. Viņš saka: vispirms atveriet savu firmu, tad maksāšu vairāk. Dažreiz tas ir godīgi. Dažreiz tās ir lamatas. Šodien Jūs mācāties 6 jautājumus. Tas prasa apmēram 5 minūtes.
    .next = Tālāk
    .easy = Kāds vīrietis saka: atveriet firmu, tad es maksāju. Vai tas ir labi? Vai tās ir lamatas?

# Vārdu var mainīt. „Fiktīva pašnodarbinātība” ir oficiālais vārds.
dawit =
    Davits ar velosipēdu ved ēdienu uz mājām. Viņam maksā tikai viena firma. Firma nosaka viņa stundas, drēbes un cenu. Sūtīt draugu savā vietā viņš nedrīkst. Kad viņš ir slims, naudas nav.

    Uz papīra Davitam ir savs uzņēmums. Dzīvē viņš strādā kā darbinieks, bet bez darbinieka tiesībām. To sauc par fiktīvu pašnodarbinātību.
    .next = Tālāk
    .easy =
    Davits ar velosipēdu ved ēdienu. Viņam maksā viens priekšnieks.
    Priekšnieks saka, kad. Priekšnieks saka, cik.
    Davits ir slims. Naudas nav.
    Uz papīra viņš ir priekšnieks. Dzīvē nav.

six =
    Uzdodiet 6 jautājumus:
    1️⃣ Vai darbam drīkstu teikt „nē”?
    2️⃣ Vai stundas nosaku es?
    3️⃣ Vai cenu nosaku es?
    4️⃣ Vai drīkstu strādāt citiem klientiem?
    5️⃣ Vai drīkstu sūtīt citu cilvēku?
    6️⃣ Vai strādāju ar saviem darbarīkiem?

    Saskaitiet atbildes „jā”. Ja ir 4 vai vairāk, tas izskatās pēc sava uzņēmuma. Ja ir 3 vai mazāk, pirms parakstāt, lūdziet padomu.
    .next = Tālāk
    .easy =
    Pajautājiet 6 lietas:
    1️⃣ Vai drīkstu teikt „nē”?
    2️⃣ Vai stundas izvēlos es?
    3️⃣ Vai cenu izvēlos es?
    4️⃣ Vai drīkstu strādāt citiem?
    5️⃣ Vai drīkstu sūtīt draugu?
    6️⃣ Vai darbarīki ir mani?

    4 reizes „jā” ir labi. 3 vai mazāk: lūdziet padomu.

why =
    Kāpēc tas ir svarīgi? Fiktīvā pašnodarbinātībā nodokli un apdrošināšanu parasti maksājat tikai Jūs, un slimībā un atvaļinājumā naudas nav. Vēlāk iestāde var prasīt naudu.

    Un, ja ar Jūsu atļauju pašnodarbinātība nav atļauta, Jūs varat zaudēt atļauju. Tāpēc apstājieties un vispirms pajautājiet. Un skaitlis ir tikai pazīme: konsultants zina vairāk.
    .next = Tālāk
    .easy =
    Ja uzņēmums ir tikai uz papīra, nodokli maksājat tikai Jūs. Slimība? Naudas nav.

    Ar Jūsu atļauju pašnodarbinātība nav atļauta? Apstājieties. Vispirms pajautājiet.

what-to-do =
    Neparakstiet pirmajā dienā. Nofotografējiet katru lapu. Parādiet to savam mentoram, arodbiedrībai vai darba inspekcijai: tā ir iestāde, kas pārbauda darbu. Vispirms pajautājiet, vai padoms ir bez maksas.

    Par darba vietu nekad nav jāmaksā. Neviens nedrīkst paturēt Jūsu pasi, karti vai kontu.
    .next = Tālāk
    .easy =
    Šodien neparakstiet. Nofotografējiet. Parādiet mentoram.
    Par darba vietu nav jāmaksā. Nekad nemaksājiet.
    Pase ir Jūsu. Neviens nedrīkst to paturēt.

# Drošības kartīte. Pogu nosaukumi ir tie paši, kas izvēlnē.
red-button = Vai Jums draud briesmas, vai kāds patur Jūsu dokumentus? Nospiediet „Izvēlne”, tad 🆘. Tur ir ārkārtas numurs, un tur var lūgt cilvēku. Ja ir jautājums bez briesmām, nospiediet „Jautāt cilvēkam”.
    .next = Tālāk
    .easy = Vai Jums draud briesmas? Nospiediet „Izvēlne”, tad 🆘. Tur ir palīdzība. Tikai jautājums? Nospiediet „Jautāt cilvēkam”.

# „Jā” uz 1., 2., 3., 4. un 6.
lina = Tagad 3 piedāvājumi. Lina tīra mājas 5 ģimenēm. Dienas un cenu izvēlas viņa, un viņa drīkst teikt „nē”. Viņa ņem līdzi savas lietas. Pēc kā tas izskatās?
    .own = 🧍 Savs uzņēmums
    .false = ⚠️ Fiktīvi: jājautā
    .easy = Lina tīra mājas 5 ģimenēm. Dienas un cenu izvēlas viņa. Darbarīki ir viņas. Pēc kā tas izskatās?
lina-own = Jā. Izlemj viņa, un viņai ir 5 klienti. Tas ir 5 reizes „jā”: teikt „nē”, stundas, cena, klienti, darbarīki.
    .easy = Jā. Izlemj viņa. Viņai ir 5 klienti.
lina-false = Ar piedāvājumiem piesardzība ir laba. Bet skaitiet: teikt „nē”, stundas, cena, klienti, darbarīki. 5 reizes „jā” izskatās pēc sava uzņēmuma.
    .easy = Skaitiet „jā”: stundas, cena, klienti, darbarīki. Tas izskatās pēc sava uzņēmuma.

# Neviena „jā”.
omar = Omārs brauc vienai firmai, ar tās auto un tās stundās. Cenu nosaka firma, un braucienam viņš nedrīkst teikt „nē”. Firma saka: esiet pašnodarbināts. Pēc kā tas izskatās?
    .own = 🧍 Savs uzņēmums
    .false = ⚠️ Fiktīvi: jājautā
    .easy = Omārs brauc vienai firmai. Auto ir firmas. Kad braukt, saka firma. Pēc kā tas izskatās?
omar-own = Viņš brauc viens, tāpēc tā var šķist. Bet viena firma, tās auto, tās stundas, tās cena: viņš neizlemj neko. Vispirms viņš lūdz padomu.
    .easy = Viņš brauc viens. Bet izlemj firma. Vispirms viņš lūdz padomu.
omar-false = Jā. Viena firma, tās auto, tās stundas, tās cena. Pirms paraksta viņš papīru parāda arodbiedrībai.
    .easy = Jā. Firmas auto, firmas stundas. Vispirms viņš lūdz padomu.

stranger = Svešs cilvēks raksta: „Samaksājiet 300 eiro, un es Jums atvēršu firmu. Iedodiet man savu pasi uz 2 dienām.” Kas ir labākais?
    .pay = 💶 Maksāt 300 eiro
    .give = 🛂 Dot tikai pasi
    .stop = 🛑 Apstāties un jautāt
    .easy = Svešs cilvēks saka: „Samaksājiet 300 eiro. Iedodiet pasi uz 2 dienām.” Kas ir labākais?
stranger-pay = Tas izklausās ātri. Bet par darba vietu nav jāmaksā, un atvērt uzņēmumu var bez viņa. Apstājieties, saglabājiet ziņu un nospiediet „Jautāt cilvēkam”.
    .easy = Par darba vietu nav jāmaksā. Apstājieties. Ziņu saglabājiet. Nospiediet „Jautāt cilvēkam”.
stranger-give = 2 dienas izklausās īsi. Bet neviens nedrīkst paturēt Jūsu pasi, pat ne uz 1 stundu. Apstājieties, saglabājiet ziņu un nospiediet „Jautāt cilvēkam”.
    .easy = Dokumenti paliek pie Jums. Apstājieties. Ziņu saglabājiet. Nospiediet „Jautāt cilvēkam”.
stranger-stop = Jā. Par darba vietu nav jāmaksā, un dokumenti paliek pie Jums. Saglabājiet ziņu: tā var palīdzēt konsultantam.
    .easy = Jā. Par darba vietu nav jāmaksā. Dokumenti paliek pie Jums. Ziņu saglabājiet.

check-one =
    Jūsu uzdevums: ņemiet vienu darba piedāvājumu. Tas var būt Jums vai no kādas lapas vai sludinājuma. Uzdodiet 6 jautājumus un saskaitiet atbildes „jā”.

    Nesūtiet vārdus un dokumentu foto. Tad nospiediet pogu.
    .done = ✅ Saskaitīts
    .easy =
    Ņemiet vienu darba piedāvājumu. No savas dzīves vai no kādas lapas. Uzdodiet 6 jautājumus. Saskaitiet „jā”.

    Nesūtiet vārdus. Tad nospiediet pogu.
check-one-reminder =
    { $days ->
        [zero] Šiem 6 jautājumiem Jums vēl ir { $days } dienu. Vai kāds Jums piedāvāja darbu? Vispirms pārbaudiet to te.
        [one] Šiem 6 jautājumiem Jums vēl ir { $days } diena. Vai kāds Jums piedāvāja darbu? Vispirms pārbaudiet to te.
       *[other] Šiem 6 jautājumiem Jums vēl ir { $days } dienas. Vai kāds Jums piedāvāja darbu? Vispirms pārbaudiet to te.
    }
    .easy = Vai kāds Jums piedāvāja darbu? Vispirms uzdodiet 6 jautājumus.
check-one-done = Lieliski! Tagad Jūs protat pārbaudīt katru piedāvājumu.
    .easy = Lieliski! Jūs protat pārbaudīt katru piedāvājumu.
check-one-late = Nedēļa ir pagājusi, un tas nekas. 6 jautājumus paturiet nākamajam piedāvājumam. Tas nāks citā dienā.
    .easy = Nedēļa ir pagājusi. Tas nekas. 6 jautājumus paturiet vēlākam laikam.

how-many = Cik atbilžu „jā” Jūs saskaitījāt? Atsūtiet tikai skaitli vai pasakiet to. Bez vārdiem, lūdzu. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Cik reižu „jā”? Atsūtiet tikai skaitli. Ziņu saņem mentors.
how-many-thanks = Paldies. Vai ir 3 vai mazāk, vai Jums ir šaubas? Pirms parakstāt, parādiet piedāvājumu konsultantam.
    .easy = Paldies. 3 vai mazāk? Vēl neparakstiet. Parādiet to konsultantam.

end = Kurš nosaka stundas, cenu, darbarīkus? Ar 6 jautājumiem Jūs redzat, vai priekšnieks tiešām esat Jūs. Nākamajā nodarbībā mācāties 7 viltības un kur ir palīdzība. Uz tikšanos!
    .easy = Kurš izlemj? Jums ir 6 jautājumi. Tālāk: 7 viltības un kur ir palīdzība. Uz tikšanos!

later = Neparakstiet pirmajā dienā. Uzdodiet 6 jautājumus un kādam parādiet papīru. Uz tikšanos nākamajā nodarbībā!
    .easy = Šodien neparakstiet. Uzdodiet 6 jautājumus. Parādiet papīru. Uz tikšanos!
