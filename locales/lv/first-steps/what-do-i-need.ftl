### Kas vajadzīgs, lai sāktu? — vajag uzreiz, var pagaidīt, var aizņemties.

# Ne vairāk par 40 zīmēm.
title = Kas vajadzīgs, lai sāktu?

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Kuru lietu no saraksta Jūs varat aizņemties?
    .easy = Kuru lietu Jūs varat aizņemties?

hello = Šodien Jūs šķirojat, kas vajadzīgs, lai sāktu: vajag uzreiz, var pagaidīt, var aizņemties. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs šķirojat, kas vajadzīgs, lai sāktu. Tas prasa 6 minūtes.

# Vārdu, nodarbošanos un cenas var mainīt; aprēķinam jāpaliek pareizam.
# 700 + 90 + 40 + 10 + 60 = 900; 40 + 10 = 50; 150 - 50 = 100.
story =
    Oksana grib krāsot istabas. Viņas saraksts: lietota automašīna 700 eiro, kāpnes 90, otas 40, lupatas 10, darba drēbes 60. Kopā: 900 eiro. Viņai ir 150.

    Draudzene jautā: „Vai tev to vajag pirmajā dienā?” Automašīna var pagaidīt, jo pirmās istabas ir tuvu. Kāpnes aizdod kaimiņš. Vecas drēbes der. Viņa pērk otas un lupatas par 50 eiro. 100 eiro paliek.
    .next = Tālāk
    .easy =
    Oksana grib krāsot istabas. Viņas saraksts maksā 900 eiro. Viņai ir 150.

    Draudzene jautā: „Vai tev to vajag pirmajā dienā?” Automašīna var pagaidīt. Kāpnes aizdod kaimiņš. Viņa pērk otas un lupatas par 50 eiro. 100 eiro paliek.

rule =
    Par katru lietu uzdodiet 3 jautājumus:
    ✅ Vajag uzreiz: vai man to vajag pirmajam darbam?
    ⏳ Var pagaidīt: vai es 1 mēnesi varu strādāt bez tā?
    🤝 Var aizņemties: vai to aizdod kaimiņš, draugs vai bibliotēka?

    Naudu tagad maksā tikai tas, ko vajag uzreiz. Vispirms paskatieties mājās: dažas lietas tur jau ir.
    .next = Tālāk
    .easy =
    Par katru lietu uzdodiet 3 jautājumus:
    ✅ Vai to vajag pirmajā dienā?
    ⏳ Vai tas var gaidīt 1 mēnesi?
    🤝 Vai to var aizņemties?

    Vispirms paskatieties mājās. Dažas lietas tur ir.

lend =
    Aizņemieties lietas, nevis naudu. Pasakiet dienu, kad to atdosiet. Pajautājiet: ko darām, ja tā saplīst?

    Lietota lieta bieži maksā mazāk. Bet uzmanīgi apskatiet vadus, kāpnes un visu, no kā atkarīga Jūsu drošība.
    .next = Tālāk
    .easy =
    Aizņemieties lietas, nevis naudu. Pasakiet, kad to atdosiet.

    Lietotas lietas maksā mazāk. Vadus un kāpnes apskatiet uzmanīgi. Drošība ir svarīga.

first-day = Sunils grib salikt mēbeles cilvēku mājās. Viņa sarakstā ir 10 lietas. 1. līdz 3. lieta: kuru vajag jau pirmajam darbam?
    .website = 🌐 Mājaslapu
    .screwdrivers = 🪛 Skrūvgriežus
    .jacket = 🧥 Jaku ar vārdu
    .easy = Sunils grib salikt mēbeles cilvēku mājās. Ko viņam vajag pirmajā dienā?
first-day-website = Mājaslapa var palīdzēt vēlāk. Pirmie klienti ir cilvēki, kurus viņš pazīst. Uzreiz vajag skrūvgriežus.
    .easy = Mājaslapa var pagaidīt. Viņam vajag skrūvgriežus.
first-day-screwdrivers = Jā. Bez tiem pirmā darba nav. Mājaslapa un jaka var pagaidīt.
    .easy = Jā. Mājaslapa un jaka var pagaidīt.
first-day-jacket = Tā izskatās labi, un tā var pagaidīt. Der tīrs krekls. Uzreiz vajag skrūvgriežus.
    .easy = Tā var pagaidīt. Der tīrs krekls. Viņam vajag skrūvgriežus.

from-others = 4. līdz 6. lieta: lielu urbjmašīnu Sunilam vajag 2 reizes mēnesī, cimdus katru dienu, vizītkartes vēlāk. Ko viņš var aizņemties?
    .drill = 🛠 Urbjmašīnu
    .gloves = 🧤 Cimdus
    .cards = 📇 Vizītkartes
    .easy = Urbjmašīnu Sunilam vajag 2 reizes mēnesī. Cimdus vajag katru dienu. Vizītkartes nāk vēlāk. Ko viņš var aizņemties?
from-others-drill = Jā. 2 reizēm mēnesī viņš var lūgt kaimiņam. Cimdus vajag uzreiz, un vizītkartes var pagaidīt.
    .easy = Jā. Viņam to vajag tikai 2 reizes mēnesī.
from-others-gloves = Uz 1 dienu kāds tos varbūt aizdod. Bet viņam tos vajag katru dienu, un tie maksā maz: tos vajag uzreiz. Aizņemties viņš var urbjmašīnu.
    .easy = Cimdus vajag katru dienu. Tie maksā maz. Aizņemties viņš var urbjmašīnu.
from-others-cards = Viņa vizītkartes neviens nevar aizdot. Tās var pagaidīt: der numurs uz papīra. Aizņemties viņš var urbjmašīnu.
    .easy = Vizītkartes var pagaidīt. Aizņemties viņš var urbjmašīnu.

not-yet = 7. līdz 9. lieta: tālrunis, lai klienti viņu sasniedz; kāpnes, kas ir viņa brālēnam; automašīna. Pirmie darbi ir pie autobusa. Kas var pagaidīt?
    .phone = 📱 Tālrunis
    .ladder = 🪜 Kāpnes
    .car = 🚐 Automašīna
    .easy = Klientiem Sunils jāsasniedz pa tālruni. Brālēnam ir kāpnes. Viņš var braukt ar autobusu. Kas var pagaidīt?
not-yet-phone = Der vecs tālrunis. Bet klientiem viņš jāsasniedz, tāpēc tālruni vajag uzreiz. Šeit var pagaidīt automašīna.
    .easy = Klienti viņam zvana. Tālruni vajag. Automašīna var pagaidīt.
not-yet-ladder = Tas nav nepareizi: dažas dienas viņš var strādāt bez tām. Bet brālēns tās aizdod, un tas neko nemaksā. Visilgāk var pagaidīt automašīna.
    .easy = Kāpnes aizdod brālēns. Tas neko nemaksā. Automašīna var pagaidīt.
not-yet-car = Jā. Pirmie darbi ir pie autobusa. Par automašīnu viņš domā, kad darba ir vairāk.
    .easy = Jā. Vispirms viņš brauc ar autobusu.

insurance = 10. lieta: kāds saka, ka šim darbam Sunilam vajag apdrošināšanu. Viņš nav drošs. Kas ir labākais?
    .buy = ✍️ Pirkt šodien
    .forget = 🤷 Izlaist
    .find-out = ❓ Vispirms jautāt
    .easy = 10. lieta: varbūt Sunilam vajag apdrošināšanu. Viņš nav drošs. Kas ir labākais?
insurance-buy = Viņš grib darīt pareizi, un tas ir labi. Bet varbūt vajag citu apdrošināšanu vai nevajag nekādu. Vispirms viņš jautā bezmaksas konsultāciju centrā.
    .easy = Varbūt vajag citu. Vispirms viņš jautā. Konsultāciju centri ir bez maksas.
insurance-forget = Tagad tas ietaupa naudu. Bet dažos darbos to vajag uzreiz. Vispirms viņš jautā bezmaksas konsultāciju centrā.
    .easy = Dažos darbos to vajag uzreiz. Vispirms viņš jautā.
insurance-find-out = Jā. Bezmaksas konsultāciju centrs zina, ko šim darbam vajag. Tad viņš to šķiro: vajag uzreiz vai var pagaidīt.
    .easy = Jā. Bezmaksas konsultāciju centrs to zina. Tad viņš šķiro.

# Drošības kartīte: atļauja, darba noteikumi, un kas pārdod darbu. „Jautāt cilvēkam” ir poga, kas vienmēr ir redzama.
may =
    Pirms kaut ko pērkat: vai Jūs drīkstat darīt šo darbu? Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.

    Vai kāds saka: „Samaksājiet par sākuma komplektu, tad būs darbs”? Apstājieties. Nospiediet šeit „Jautāt cilvēkam”.
    .next = Tālāk
    .easy =
    Pirms pērkat: vai Jūs drīkstat darīt šo darbu? Vai ar Jūsu atļauju drīkst strādāt sev? Nav skaidrs? Apstājieties. Vispirms pajautājiet.

    „Vispirms samaksājiet, tad būs darbs”? Apstājieties. Nospiediet „Jautāt cilvēkam”.

five-lines =
    Jūsu uzdevums: uzrakstiet sarakstu ar 5 rindām. Katrā rindā: lieta, cena un viena zīme: ✅, ⏳ vai 🤝. Tad saskaitiet tikai cenas ar ✅.

    Nekas nav jāpērk. Tad nospiediet pogu.
    .done = ✅ Saraksts ir gatavs
    .easy =
    Uzrakstiet 5 rindas. Katrā rindā: lieta, cena un ✅, ⏳ vai 🤝. Tad saskaitiet cenas ar ✅.

    Neko nepērciet. Tad nospiediet pogu.
five-lines-reminder =
    { $days ->
        [zero] Sarakstam Jums vēl ir { $days } dienu. Kuru lietu var aizņemties?
        [one] Sarakstam Jums vēl ir { $days } diena. Kuru lietu var aizņemties?
       *[other] Sarakstam Jums vēl ir { $days } dienas. Kuru lietu var aizņemties?
    }
    .easy = Kuru lietu var aizņemties? Šodien uzrakstiet vienu rindu.
five-lines-done = Lieliski! Tagad Jūs zināt, cik pirmā diena tiešām maksā.
    .easy = Lieliski! Tagad Jūs zināt, cik maksā pirmā diena.
five-lines-late = Nedēļa ir pagājusi, un tas nekas. Saraksts sākas ar vienu rindu un vienu zīmi.
    .easy = Nedēļa ir pagājusi. Tas nekas. Viena rinda ir sākums.

sum = Ko rāda Jūsu ✅ summa: mazāk, nekā domājāt, vai vairāk? Uzrakstiet vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Jūsu summa ar ✅: vai tā ir liela vai maza? Rakstiet vai runājiet. Ziņu saņem mentors.
sum-thanks = Paldies. Ja summa ir par lielu, pārlieciet vēl vienu lietu pie ⏳ vai 🤝.
    .easy = Paldies. Vai par daudz? Pārlieciet vienu lietu pie ⏳ vai 🤝.

end = Jūs protat šķirot: vajag uzreiz, var pagaidīt, var aizņemties. Nākamajā nodarbībā Jūs nošķirat divu veidu naudu. Uz tikšanos!
    .easy = Vajag uzreiz, var pagaidīt, var aizņemties: Jūs protat šķirot. Uz tikšanos!

later = Vajag uzreiz, var pagaidīt, var aizņemties: jautājiet to, pirms pērkat. Sarakstu var sākt jebkurā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Vajag uzreiz, var pagaidīt, var aizņemties. Jautājiet, pirms pērkat. Uz tikšanos!
