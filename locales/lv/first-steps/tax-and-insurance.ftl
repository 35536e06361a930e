### Nodoklis un apdrošināšana — kāpēc tos maksā, un trešā kastīte tiem.
###
### Šeit nav vietas kādas valsts likmēm, dienām un iestādēm: summas ir viena cilvēka piemēri.

# Ne vairāk par 40 zīmēm.
title = Nodoklis un apdrošināšana

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Vai nodokļu kastītē jau ir nauda?
    .easy = Vai nodokļu kastītē ir nauda?

hello = Šodien Jūs trešajā kastītē atliekat naudu nodoklim un apdrošināšanai. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs veidojat trešo kastīti: nodoklim. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt; aprēķinam jāpaliek pareizam.
# 5 x 62 = 310.
story =
    Arašs kopj dārzus. Vecajā darbā nodokli un apdrošināšanu vispirms samaksāja priekšnieks, un pārējo saņēma Arašs. Tagad klienti maksā viņam visu. Vasarā viņš to iztērē. Ziemā pienāk vēstule: nodoklis 310 eiro. Viņa kastīte ir tukša.

    Tajā pašā dienā viņš zvana nodokļu iestādei. Viņš drīkst maksāt 5 daļās pa 62 eiro. Šogad viņam ir trešā kastīte.
    .next = Tālāk
    .easy =
    Arašs kopj dārzus. Vasarā viņš iztērē visu naudu. Ziemā pienāk vēstule: nodoklis 310 eiro. Naudas vairs nav.

    Viņš zvana nodokļu iestādei. Viņš drīkst maksāt 5 daļās. Tagad viņam ir trešā kastīte.

# „Sociālā apdrošināšana”: oficiālais vārds, kā veidlapās.
why =
    Kur paliek šī nauda?
    🏫 Nodoklis maksā par to, ko lietojam visi: skolām, ielām, slimnīcām.
    🤲 Sociālā apdrošināšana ir grūtām dienām: slimībai vai vecumam. Iemaksā daudzi, lai palīdzību saņemtu katrs.

    Algotā darbā to parasti pārskaita priekšnieks. Savā uzņēmumā to parasti pārskaitāt Jūs.
    .next = Tālāk
    .easy =
    🏫 Nodoklis maksā par skolām, ielām, slimnīcām.
    🤲 Sociālā apdrošināšana palīdz slimībā un vecumā.

    Algotā darbā to parasti maksā priekšnieks. Savā uzņēmumā to maksājat Jūs.

rule =
    Jautāt, ielikt, neaiztikt:
    ❓ Jautāt: cik no 100 eiro un līdz kurai dienai? Atbild nodokļu iestāde un bezmaksas konsultāciju centri.
    📦 Ielikt: dienā, kad nauda ienāk, šī daļa iet trešajā kastītē.
    🔒 Neaiztikt: no tās maksā tikai nodokli un apdrošināšanu.

    Kastīte var būt aploksne vai otrs konts. Uz tās rakstiet: „Nav mana nauda.”
    .next = Tālāk
    .easy =
    ❓ Jautāt: cik no 100 eiro? Līdz kurai dienai?
    📦 Ielikt: nauda ienāk? Šo daļu lieciet 3. kastītē.
    🔒 Neaiztikt: tikai nodoklim un apdrošināšanai.

    Uz tās rakstiet: „Nav mana nauda.”

# 100 - 30 - 20 = 50. Šeit nav nodokļa likmes: 20 no 100 ir piemērs.
hundred = Arašs pajautāja. No katriem 100 eiro viņš atliek 20. Tas ir tikai viņa piemērs. Klients maksā 100 eiro. Augi un autobuss maksā 30. Cik ir viņa?
    .fifty = 50 eiro
    .seventy = 70 eiro
    .eighty = 80 eiro
    .easy = Klients maksā Arašam 100 eiro. Viņa izmaksas ir 30. 3. kastītei ir 20. Cik ir viņa?
hundred-fifty = Jā. 100 mīnus 30 ir 70, un 70 mīnus 20 ir 50. Jūsu daļa var būt cita: pajautājiet.
    .easy = Jā. 100 mīnus 30 mīnus 20 ir 50.
hundred-seventy = Augi un autobuss ir samaksāti: 70. Tagad trešajai kastītei vajag 20: 70 mīnus 20 ir 50.
    .easy = Gandrīz. 3. kastītei vajag 20. 70 mīnus 20 ir 50.
hundred-eighty = Trešajā kastītē 20 jau ir. Bet augi un autobuss maksā 30: 80 mīnus 30 ir 50.
    .easy = Gandrīz. Izmaksas ir 30. 80 mīnus 30 ir 50.

# 40 + 60 + 200 = 300; 3 x 20 = 60; 300 - 60 = 240.
three-jobs = Maijā Arašam maksā 3 klienti: 40, 60 un 200 eiro. No katriem 100 viņš trešajā kastītē liek 20. Cik tas ir?
    .twenty = 20 eiro
    .sixty = 60 eiro
    .two-forty = 240 eiro
    .easy = 3 klienti maksā 40, 60 un 200 eiro. 3. kastītē iet 20 no katriem 100. Cik tas ir?
three-jobs-twenty = 20 ir no pirmajiem 100. Bet 40 plus 60 plus 200 ir 300: 3 reiz 20 ir 60.
    .easy = Kopā ir 300. 3 reiz 20 ir 60.
three-jobs-sixty = Jā. 40 plus 60 plus 200 ir 300, un 3 reiz 20 ir 60. Viņš to ieliek katru reizi.
    .easy = Jā. Kopā ir 300. 3 reiz 20 ir 60.
three-jobs-two-forty = 240 paliek viņa izmaksām un darbam. Kastītei ir 3 reiz 20: 60.
    .easy = 240 paliek viņam. Kastītei ir 3 reiz 20: 60.

mower = Trešajā kastītē ir 140 eiro. Zāles pļāvējs saplīst, un remonts maksā 90. Uzņēmuma kastītē ir tikai 40. Kas ir labākais?
    .box = 📦 Ņemt tos 90
    .credit = 💳 Ātrs aizdevums
    .borrow = 🤝 Aizņemties pļāvēju
    .easy = 3. kastītē ir 140 eiro. Pļāvējs saplīst. Remonts maksā 90. Uzņēmuma kastītē ir 40. Kas ir labākais?
mower-box = Nauda ir tuvu, un tā dara daudzi. Bet ziemā pienāk vēstule, un 90 eiro trūkst. Viņš var aizņemties pļāvēju, līdz sakrāj 90.
    .easy = Tad vēstulei trūkst 90 eiro. Viņš aizņemas pļāvēju.
mower-credit = Tad pļāvējs strādā jau šodien. Bet ātrai naudai bieži ir augsta cena. Vispirms viņš var aizņemties pļāvēju, līdz sakrāj 90.
    .easy = Ātra nauda bieži maksā daudz. Vispirms viņš aizņemas pļāvēju.
mower-borrow = Jā. Viņš var strādāt, krāj remontam, un trešā kastīte paliek pilna.
    .easy = Jā. Viņš var strādāt. Trešā kastīte paliek pilna.

letter = Nodokļu vēstulē ir rakstīts: 200 eiro. Mīrai trešajā kastītē ir 150. Pēdējā diena ir pēc 2 nedēļām. Kas ir labākais?
    .wait = 🙈 Gaidīt un cerēt
    .call = 📞 Piezvanīt laikus
    .pay-now = 💳 Ātri aizņemties
    .easy = Nodokļu vēstulē: 200 eiro. Mīrai ir 150. Pēdējā diena ir pēc 2 nedēļām. Kas ir labākais?
letter-wait = No tādām vēstulēm daudziem ir bail. Bet gaidīt bieži maksā vairāk. Viņa zvana pirms pēdējās dienas un lūdz maksāt daļās.
    .easy = Daudziem ir bail. Bet gaidīt var maksāt vairāk. Viņa zvana.
letter-call = Jā. Viņa zvana pirms pēdējās dienas un jautā: „Vai drīkstu maksāt daļās?” Zvanīt var palīdzēt bezmaksas konsultāciju centrs.
    .easy = Jā. Viņa jautā: „Vai drīkstu maksāt daļās?”
letter-pay-now = Tad vēstule ir samaksāta, bet ir jauns parāds. Vispirms viņa zvana un lūdz maksāt daļās. Zvans gandrīz neko nemaksā.
    .easy = Tad viņai ir jauns parāds. Vispirms viņa zvana.

# Drošības kartīte: viltus ziņas, palīgi, atļauja.
careful =
    Vēstuli grūti saprast? Negaidiet: bezmaksas konsultāciju centrs to izlasa kopā ar Jums.

    „Nodokļu iestādes” ziņa prasa Jūsu kartes kodu vai naudu tūlīt? Tā ir krāpšana. Palīgs grib paturēt Jūsu pasi, karti vai kontu? Sakiet „nē”.

    Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    Grūta vēstule? Bezmaksas konsultāciju centrs to izlasa kopā ar Jums.

    Ziņa prasa kartes kodu? Tā ir krāpšana. Neviens nedrīkst paturēt Jūsu pasi.

    Vai ar Jūsu atļauju drīkst strādāt sev? Nav skaidrs? Vispirms pajautājiet.

third-box =
    Jūsu uzdevums: izveidojiet trešo kastīti vai aploksni. Uzrakstiet uz tās: „Nav mana nauda.” Ielieciet tajā lapiņu ar 2 jautājumiem: cik no 100 eiro? Līdz kurai dienai?

    Uzrakstiet, kur Jūs to jautāsiet. Uzņēmuma vēl nav? Kastīte to gaida. Tad nospiediet pogu.
    .done = ✅ Kastīte ir gatava
    .easy =
    Izveidojiet trešo kastīti. Uzrakstiet: „Nav mana nauda.” Ielieciet lapiņu: cik no 100 eiro? Līdz kurai dienai? Kur jautāt?

    Tad nospiediet pogu.
third-box-reminder =
    { $days ->
        [zero] Trešajai kastītei Jums vēl ir { $days } dienu. Der arī veca aploksne.
        [one] Trešajai kastītei Jums vēl ir { $days } diena. Der arī veca aploksne.
       *[other] Trešajai kastītei Jums vēl ir { $days } dienas. Der arī veca aploksne.
    }
    .easy = Trešā kastīte var būt veca aploksne.
third-box-done = Lieliski! Tagad Jums ir 3 kastītes: uzņēmums, ģimene, nav mana nauda.
    .easy = Lieliski! Tagad Jums ir 3 kastītes.
third-box-late = Nedēļa ir pagājusi, un tas nekas. Sākumam pietiek ar aploksni un 3 vārdiem: „Nav mana nauda.”
    .easy = Nedēļa ir pagājusi. Tas nekas. Viena aploksne ir sākums.

question = Kur Jūs varat jautāt, cik jāmaksā nodoklim un apdrošināšanai? Ko vēl gribat zināt? Uzrakstiet vai pasakiet. Bez nodokļu numuriem, lūdzu. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Kur Jūs varat jautāt par nodokli? Ko vēl gribat zināt? Rakstiet vai runājiet. Bez nodokļu numuriem. Ziņu saņem mentors.
question-thanks = Paldies. Tas ir labs jautājums. Cik jāmaksā, to neizlemj Solis. To izlemj nodokļu iestāde.
    .easy = Paldies. Solis neizlemj. Izlemj nodokļu iestāde.

end = Jūs zināt, kāpēc ir nodoklis un apdrošināšana, un trešā kastīte tos gaida. Nākamajā nodarbībā klientam gatavojat 2 papīrus. Uz tikšanos!
    .easy = Jautāt, ielikt, neaiztikt: trešā kastīte ir. Uz tikšanos!

later = Jautāt, ielikt, neaiztikt: trešā kastīte naudai, kas nav Jūsu. Izveidojiet to Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Jautāt, ielikt, neaiztikt. Trešo kastīti veidojiet Jums labā dienā. Uz tikšanos!
