### Jautā dažas dienas pēc nodarbības „Kura forma?”.
###
### Šeit nav vietas kādas valsts formām, nodevām un likumiem.

whose-debt = Farida ir pašnodarbināta un labo sildītājus. Par detaļām viņa ir parādā 300 eiro, un uzņēmuma kastīte ir tukša. Kurš parasti maksā?
    .farida = 🧍 Farida pati
    .nobody = 🤷 Neviens
    .easy = Farida ir pašnodarbināta. Viņas uzņēmums ir parādā 300 eiro. Kastīte ir tukša. Kurš parasti maksā?
whose-debt-farida = Jā. Pašnodarbinātībā Jūs un uzņēmums parasti esat viens. Tāpēc tā parādi ir Jūsu.
    .easy = Jā. Viņa un uzņēmums ir viens.
whose-debt-nobody = Parāds paliek arī tad, ja kastīte ir tukša. Pašnodarbinātībā Jūs un uzņēmums parasti esat viens.
    .easy = Parāds paliek. Viņa un uzņēmums ir viens.

three-questions = Hoakins domā par firmu. Kurš jautājums palīdz izvēlēties?
    .bigger = 🏢 Vai tā šķiet lielāka?
    .costs = 🪙 Cik tā maksā?
    .easy = Hoakins domā par firmu. Kurš jautājums palīdz?
three-questions-bigger = Varbūt tā šķiet lielāka, un tas var būt patīkami. Vairāk palīdz šie 3 jautājumi: kurš ir parādā, cik tas maksā, cik daudz papīru?
    .easy = Jautājiet tā: kurš ir parādā? Cik tas maksā? Cik papīru?
three-questions-costs = Jā. Un vēl 2: kurš ir parādā, un cik daudz ir papīru?
    .easy = Jā. Un arī: kurš ir parādā? Cik papīru?

only-sign = Kāds vīrietis saka Habenai: „Man vajag firmu uz tava vārda. Tu tikai paraksti un dabū 100 eiro.” Kas ir labākais?
    .sign = ✍️ Parakstīt
    .no = ✋ Teikt „nē” un jautāt
    .easy = „Firma uz tava vārda. Tu tikai paraksti.” Kas Habenai ir labākais?
only-sign-sign = 100 eiro ir nauda šodien. Bet uz papīra ir viņas vārds, un parādi var nākt pie viņas. Viņa saka „nē” un jautā cilvēkam.
    .easy = Uz papīra ir viņas vārds. Parādi var būt viņas. Jāsaka „nē”.
only-sign-no = Jā. Kura vārds ir uz papīra, tas var būt parādā. Šeit viņai var palīdzēt cilvēks.
    .easy = Jā. Viņas vārds, viņas parādi. Tāpēc viņa saka „nē”.
