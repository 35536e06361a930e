### Kura forma? — pašnodarbinātība vai firma: kurš ir parādā, cik tas maksā, cik daudz papīru.
###
### Šeit nav vietas kādas valsts formām, nodevām un likumiem: summas ir viena cilvēka piemēri.

# Ne vairāk par 40 zīmēm.
title = Kura forma?

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Viens jautājums nodokļu iestādei: kāds ir Jūsu?
    .easy = Kāds ir Jūsu jautājums nodokļu iestādei?

hello = Šodien Jūs salīdzināt 2 uzņēmuma formas: pašnodarbinātību un firmu. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs salīdzināt 2 uzņēmuma formas. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt; aprēķinam jāpaliek pareizam.
# 5 x 80 = 400; 500 ir vairāk nekā 1 mēnesis ar 400.
story =
    Vandžiru viena pati labo ūdens caurules. 5 mazi darbi mēnesī dod 400 eiro. Brālēns saka: „Atver firmu. Tā izskatās lielāk.”

    Bezmaksas konsultāciju centrā viņa jautā: „Cik firma man maksā?” Viņai tie ir 500 eiro gadā tikai par papīriem: vairāk, nekā dod 1 mēneša darbi. Tāpēc viņa sāk kā pašnodarbināta, ar apdrošināšanu. Ja nāk partneris, viņa jautā vēlreiz.
    .next = Tālāk
    .easy =
    Vandžiru labo ūdens caurules. Viņas darbi dod 400 eiro mēnesī. Brālēns saka: „Atver firmu!”

    Vispirms viņa jautā. Firma viņai maksā 500 eiro gadā. Tāpēc viņa sāk kā pašnodarbināta. Vēlāk to var mainīt.

rule =
    Par katru formu uzdodiet 3 jautājumus:
    💶 Kurš ir parādā? Ja uzņēmums nevar samaksāt, kurš maksā?
    🪙 Cik tas maksā tagad un katru gadu?
    📄 Cik daudz papīru jāraksta un jāglabā?

    Katrai valstij ir savi formu nosaukumi. Parasti ir 2 lielas grupas.
    .next = Tālāk
    .easy =
    Uzdodiet 3 jautājumus:
    💶 Kurš ir parādā?
    🪙 Cik tas maksā?
    📄 Cik daudz papīru?

    Katrai valstij ir savi nosaukumi.

two-forms =
    🧍 Pašnodarbinātība: Jūs un uzņēmums esat viens. Tā parādi parasti ir Jūsu parādi. Parasti tā maksā mazāk, un papīru ir mazāk.

    🏢 Firma: uz papīra tā ir atsevišķi no Jums. Parasti savus parādus tā maksā ar savu naudu. Tā maksā vairāk, un papīru ir vairāk.

    Neviena nav labāka par otru. Svarīgs ir Jūsu darbs un risks.
    .next = Tālāk
    .easy =
    🧍 Pašnodarbinātība: Jūs un uzņēmums esat viens. Tā parādi ir Jūsu. Maksā mazāk, papīru mazāk.

    🏢 Firma: tā ir atsevišķi no Jums. Parādus maksā pati. Maksā vairāk, papīru vairāk.

    Tā ir parasti, ne vienmēr.

hedges = Tagad 4 cilvēki. Usmans viens pats apgriež dzīvžogus. Darbarīki viņam maksā 150 eiro, un parādu viņam nav. Par kuru formu viņš jautā vispirms?
    .self = 🧍 Pašnodarbinātība
    .company = 🏢 Firma
    .none = 🤷 Formu nevajag
    .easy = Usmans viens pats apgriež dzīvžogus. Parādu viņam nav. Par kuru formu viņš jautā vispirms?
hedges-self = Jā. Mazas izmaksas, mazs risks, maz papīru. Iestāde pasaka, vai tas der.
    .easy = Jā. Mazas izmaksas, mazs risks, maz papīru.
hedges-company = Tā var darīt. Bet firma katru gadu maksā vairāk, un viņa risks ir mazs. Šeit parasti vispirms jautā par pašnodarbinātību.
    .easy = Tā maksā vairāk, un risks ir mazs. Vispirms viņš jautā par pašnodarbinātību.
hedges-none = Tas ir tikai mazs darbs, tas tiesa. Bet arī mazam darbam par naudu parasti vajag formu. Vispirms viņš jautā par pašnodarbinātību.
    .easy = Parasti arī mazam darbam vajag formu. Vispirms viņš jautā par pašnodarbinātību.

machine = Milagrosa ir pašnodarbināta un krāso automašīnas. Par mašīnu viņa ir parādā 900 eiro. Uzņēmuma kastīte ir tukša. Kurš parasti maksā šos 900 eiro?
    .box = 💼 Tikai uzņēmums
    .milagros = 🧍 Milagrosa pati
    .nobody = 🤷 Neviens
    .easy = Milagrosa ir pašnodarbināta. Viņas uzņēmums ir parādā 900 eiro. Kastīte ir tukša. Kurš parasti maksā?
machine-box = Divas kabatas ir labs ieradums. Bet parasti viņa un uzņēmums ir viens. Tāpēc viņa maksā no savas naudas.
    .easy = Divas kastītes ir labi. Bet viņa un uzņēmums ir viens. Maksā viņa.
machine-milagros = Jā. Viņa un uzņēmums ir viens. Tāpēc, pirms pērk lielu mašīnu, viņa jautā: vai es to varu samaksāt viena?
    .easy = Jā. Viņa un uzņēmums ir viens.
machine-nobody = Ja kastīte ir tukša, parāds nepazūd. Viņa un uzņēmums ir viens, tāpēc parasti maksā viņa.
    .easy = Parāds paliek. Viņa un uzņēmums ir viens. Maksā viņa.

kitchens = Vesna un Temurs kopā būvē virtuves. Viņi grib darbnīcu par 900 eiro mēnesī, aizdevumu un 3 darbiniekus. Par kuru formu viņi jautā vispirms?
    .self = 🧍 Pašnodarbinātība
    .company = 🏢 Firma
    .decide-later = ⏳ Redzēs vēlāk
    .easy = Vesna un Temurs grib lielu darbnīcu. Viņiem vajag aizdevumu un 3 darbiniekus. Par kuru formu viņi jautā vispirms?
kitchens-self = Tā maksā mazāk, tas tiesa. Bet šeit parādi var būt lieli, un parasti abi tos maksā no savas naudas. Vispirms viņi jautā par firmu.
    .easy = Tā maksā mazāk. Bet parādi var būt lieli. Viņi jautā par firmu.
kitchens-company = Jā. 2 īpašnieki, aizdevums, darbinieki: risks ir liels. Firma maksā vairāk, bet viņu pašu nauda var palikt atsevišķi.
    .easy = Jā. Risks ir liels. Ar firmu viņu nauda var palikt atsevišķi.
kitchens-decide-later = Gaidīt bieži ir labi. Bet viņi grib parakstīt īri un aizdevumu, un tad forma ir svarīga. Vispirms viņi jautā par firmu.
    .easy = Viņi grib parakstīt tagad. Tāpēc vispirms viņi jautā par firmu.

loan = Kamalai ir firma. Banka saka: „Parakstiet aizdevumu arī ar savu vārdu.” Kādu dienu firma nevar samaksāt. Kurš var būt parādā?
    .company = 🏢 Tikai firma
    .kamala = 🧍 Arī Kamala
    .easy = Kamalai ir firma. Aizdevumu viņa paraksta arī ar savu vārdu. Firma nevar samaksāt. Kurš ir parādā?
loan-company = Firma savus parādus parasti maksā pati. Bet uz papīra ir Kamalas vārds, tāpēc parādā var būt arī viņa. Jautājiet, pirms parakstāt.
    .easy = Uz papīra ir viņas vārds. Tāpēc parādā var būt arī Kamala.
loan-kamala = Jā. Uz papīra ir viņas vārds. Pirms paraksta viņa to parāda konsultantam.
    .easy = Jā. Uz papīra ir viņas vārds. Viņa jautā, pirms paraksta.

# Drošības kartīte: atļauja un firmas uz cita vārda.
before =
    Firma nemaina Jūsu atļauju. Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.

    Vai kāds saka: „Firma uz Jūsu vārda, Jūs tikai parakstāt”? Tad tās parādi var nākt pie Jums. Sakiet „nē” un šeit nospiediet „Jautāt cilvēkam”.
    .next = Tālāk
    .easy =
    Ar Jūsu atļauju pašnodarbinātība nav atļauta? Vai nav skaidrs? Apstājieties. Vispirms pajautājiet. Firma to nemaina.

    „Firma uz Jūsu vārda, tikai parakstiet”? Sakiet „nē”. Nospiediet „Jautāt cilvēkam”.

my-form =
    Jūsu uzdevums: uzrakstiet uz papīra 2 rindas.
    1️⃣ Mana forma varbūt būs šī, un kāpēc.
    2️⃣ Mans jautājums nodokļu iestādei vai bezmaksas konsultāciju centram.

    Tas ir tikai „varbūt”. Pēc atbildes to var mainīt. Tad nospiediet pogu.
    .done = ✅ 2 rindas ir
    .easy =
    Uzrakstiet 2 rindas:
    1️⃣ Mana forma varbūt būs šī.
    2️⃣ Mans jautājums nodokļu iestādei.

    Vēlāk to var mainīt. Tad nospiediet pogu.
my-form-reminder =
    { $days ->
        [zero] Šīm 2 rindām Jums vēl ir { $days } dienu. Kurš ir parādā, cik tas maksā, cik daudz papīru?
        [one] Šīm 2 rindām Jums vēl ir { $days } diena. Kurš ir parādā, cik tas maksā, cik daudz papīru?
       *[other] Šīm 2 rindām Jums vēl ir { $days } dienas. Kurš ir parādā, cik tas maksā, cik daudz papīru?
    }
    .easy = Vai šodien varat uzrakstīt savu jautājumu? Pietiek ar vienu rindu.
my-form-done = Lieliski! Ar labu jautājumu iestādē pietiek ar īsāku sarunu.
    .easy = Lieliski! Jums ir labs jautājums.
my-form-late = Nedēļa ir pagājusi, un tas nekas. Sākumam pietiek ar vienu rindu: kurš maksā, ja mans uzņēmums nevar?
    .easy = Nedēļa ir pagājusi. Tas nekas. Viena rinda ir sākums.

question = Kāda varbūt būs Jūsu forma, un kāds ir Jūsu jautājums? Uzrakstiet vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties. Lūdzu, nesūtiet dokumentu numurus.
    .easy = Kura forma? Kurš jautājums? Rakstiet vai runājiet. Ziņu saņem mentors. Nesūtiet dokumentu numurus.
question-thanks = Paldies. Kad ejat uz iestādi, ņemiet jautājumu līdzi.
    .easy = Paldies. Ņemiet to līdzi uz iestādi.

end = Kurš ir parādā, cik tas maksā, cik daudz papīru: ar 3 jautājumiem Jūs salīdzināt formas. Nākamajā nodarbībā atrodat soļus, kā reģistrēties. Uz tikšanos!
    .easy = Kurš ir parādā? Cik tas maksā? Cik papīru? Tālāk: soļi, kā reģistrēties. Uz tikšanos!

later = Kurš ir parādā, cik tas maksā, cik daudz papīru? To var jautāt jebkurā dienā, pirms parakstāt. Uz tikšanos nākamajā nodarbībā!
    .easy = Kurš ir parādā? Cik tas maksā? Cik papīru? Jautājiet, pirms parakstāt. Uz tikšanos!
