### Jautā visiem: kā pasargāt sevi.

a-job-is-free = Kāds saka: „Man ir Jums darbs. Vispirms samaksājiet man 200 eiro.” Ko Jūs darāt?
    .pay = 💶 Samaksāju un sāku
    .free = ✋ Nemaksāju
    .easy = „Samaksājiet 200 eiro, tad būs darbs.” Ko Jūs darāt?
a-job-is-free-pay = To prasa daudziem, un daudzi ir samaksājuši. Bet par darba vietu nav jāmaksā. Kas par darbu prasa naudu, tas krāpj. Var teikt „nē” un tepat pajautāt cilvēkam.
    .easy = Daudzi ir samaksājuši. Bet par darba vietu nav jāmaksā. Sakiet „nē”. Šeit var pajautāt cilvēkam.
a-job-is-free-free = Jā. Par darba vietu nav jāmaksā. Nekad nemaksājiet, lai to dabūtu.
    .easy = Jā. Par darba vietu nav jāmaksā.

passport = Pie kā glabājas Jūsu pase, bankas karte un tālrunis?
    .boss = 🗄 Pie darba devēja
    .me = 🙋 Tikai pie manis
    .easy = Pie kā ir Jūsu pase un bankas karte?
passport-boss = Daži darba devēji to prasa un saka, ka tā ir drošāk. Tā nav. Neviens nedrīkst paturēt Jūsu pasi, karti vai kontu.
    .easy = Daži priekšnieki to prasa. Bet neviens nedrīkst paturēt Jūsu pasi vai karti.
passport-me = Jā. Jūsu dokumenti, karte un konts paliek pie Jums.
    .easy = Jā. Jūsu dokumenti un karte paliek pie Jums.

permit-first = Jums ir laba ideja un pirmais klients. Jūs nezināt, vai ar Jūsu atļauju drīkst savu uzņēmumu. Kas ir pirmais?
    .start = 🚀 Sākt šonedēļ
    .ask = ❓ Vispirms jautāt
    .easy = Jūs gribat sākt. Vai ar Jūsu atļauju to drīkst? Jūs nezināt. Ko tagad?
permit-first-start = Ir grūti gaidīt, kad klients jau ir. Bet, sākot bez tiesībām, atļauju var zaudēt. Vispirms pajautājiet, tas neko nemaksā.
    .easy = Gaidīt ir grūti. Bet atļauju var zaudēt. Vispirms jautājiet.
permit-first-ask = Jā. Ja ar atļauju tas nav atļauts, apstājieties un vispirms pajautājiet. Jautāt neko nemaksā.
    .easy = Jā. Vispirms jautājiet. Tas neko nemaksā.
