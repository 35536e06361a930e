### Jautā dažas dienas pēc nodarbības „Divas kabatas”.

bus-ticket = Sana šuj aizkarus, un naudai viņai ir divas kabatas. Viņa ar autobusu brauc pie klientes. Kura kabata maksā par biļeti?
    .business = 💼 Uzņēmuma kabata
    .family = 🏠 Ģimenes kabata
    .easy = Sana šuj aizkarus. Viņa ar autobusu brauc pie klientes. Kura kabata maksā? 💼 ir darbam. 🏠 ir mājām.
bus-ticket-business = Jā. Brauciens ir darbam, tāpēc maksā uzņēmuma kabata.
    .easy = Jā. Brauciens ir darbam. Maksā 💼.
bus-ticket-family = Autobusā sēž viņa pati, tā ir. Bet brauciens ir darbam, tāpēc maksā uzņēmuma kabata.
    .easy = Brauciens ir darbam. Tāpēc maksā 💼.

pay-day = Bogdans labo jumtus, un mājās vajag naudu ēdienam. Kad viņš ņem naudu no uzņēmuma kabatas?
    .any = 🕐 Kad vajag
    .fixed = 📅 Algas dienā
    .easy = Bogdanam vajag naudu ēdienam. Kad viņš ņem naudu no darba kabatas?
pay-day-any = Tā dara daudzi. Tad viņi neredz, cik uzņēmums nopelnīja. Ņemiet noteiktu summu vienā dienā nedēļā.
    .easy = Tā dara daudzi. Labāk: viena diena nedēļā, noteikta summa.
pay-day-fixed = Jā. Viena diena nedēļā, noteikta summa, un viņš to pieraksta. Tad viņš redz, cik uzņēmums nopelnīja.
    .easy = Jā. Viena diena nedēļā, noteikta summa. Viņš to pieraksta.

tax-part = Jasmīnas uzņēmuma kabatā ir 80 eiro. 30 eiro no tiem ir nodoklim. Viņa redz jaukas kurpes par 60 eiro. Kas ir pareizi?
    .enough = 👟 Kurpēm pietiek
    .tax = 🧾 30 nav viņas
    .easy = Jasmīnas darba kabatā ir 80 eiro. 30 ir nodoklim. Kurpes maksā 60. Kas ir pareizi?
tax-part-enough = Kabatā ir 80 eiro, tā ir. Bet 30 ir nodoklim un nav viņas. Un kurpes ir mājām, tāpēc maksā ģimenes kabata.
    .easy = 30 ir nodoklim. Tie nav viņas. Par kurpēm maksā 🏠.
tax-part-tax = Jā. Nauda nodoklim paliek tur, līdz viņa to samaksā. Un kurpes ir mājām, tāpēc maksā ģimenes kabata.
    .easy = Jā. Nodokļa nauda paliek tur. Par kurpēm maksā 🏠.
