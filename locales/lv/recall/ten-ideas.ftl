### Jautā dažas dienas pēc nodarbības „Desmit idejas desmit minūtēs”.

silly = Ava 10 minūtes krāj idejas. Sestā ideja ir jocīga: kino kaķiem. Ko viņa ar to dara?
    .delete = 🗑 Izsvītro
    .keep = 📝 Atstāj un turpina
    .easy = Ava krāj idejas. Sestā ir jocīga: kino kaķiem. Ko viņa dara?
silly-delete = Daudzi tā darītu. Bet no jocīgas idejas var rasties laba. Vispirms daudz, labas vēlāk.
    .easy = No jocīgas idejas var rasties laba. Vispirms daudz, labas vēlāk.
silly-keep = Jā. No jocīgas idejas var rasties nākamā. Vispirms daudz, labas vēlāk.
    .easy = Jā. Vispirms daudz ideju. Labas nāk vēlāk.

when = Vakarā Mateo ir 10 jaunas idejas. Kad viņš izvēlas vienu?
    .tomorrow = 🌙 Pēc nakts
    .now = ⏱ Tūlīt
    .perfect = ⭐ Kad kāda ir ideāla
    .easy = Mateo ir 10 jaunas idejas. Kad viņš izvēlas vienu?
when-tomorrow = Jā. Pēc nakts viņš sarakstā redz vairāk.
    .easy = Jā. Pēc nakts viņš redz vairāk.
when-now = Izvēlēties ir patīkami. Bet jaunākā ideja sākumā bieži šķiet labākā. Pēc nakts viņš redz vairāk.
    .easy = Jaunākā ideja tagad šķiet labākā. Pēc nakts viņš redz vairāk.
when-perfect = Sākumā neviena ideja nav ideāla. Tā aug, kad to izmēģina. Pietiek ar vienu nakti.
    .easy = Sākumā neviena ideja nav ideāla. Pietiek ar vienu nakti.

empty-paper = Nūra meklē vienu ļoti labu ideju. Nedēļu lapa ir tukša. Kas viņai palīdz visvairāk?
    .wait = ⏳ Gaidīt ilgāk
    .many = ✏️ Ātri 10 idejas
    .buy = 📖 Pirkt grāmatu
    .easy = Nūra grib vienu ļoti labu ideju. Lapa ir tukša. Kas palīdz?
empty-paper-wait = Atpūta ir laba. Bet, gaidot labāko ideju, bieži nav nevienas. Vispirms daudz, labas vēlāk.
    .easy = Atpūta ir laba. Bet vajag daudz ideju. Labas nāk vēlāk.
empty-paper-many = Jā. Vispirms daudz, labas vēlāk. Arī sliktas idejas ir gaidītas.
    .easy = Jā. Vispirms daudz, labas vēlāk.
empty-paper-buy = Grāmata var palīdzēt. Bet pietiek ar papīru un 10 minūtēm. Vispirms daudz, labas vēlāk.
    .easy = Pietiek ar papīru un 10 minūtēm. Vispirms daudz, labas vēlāk.
