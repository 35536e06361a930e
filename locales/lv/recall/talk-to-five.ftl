### Jautā dažas dienas pēc nodarbības „Parunāt ar pieciem cilvēkiem”.

which-question = Lusija grib tīrīt velosipēdus. Viņa jautā braucējiem: „Vai Jūs man par to maksātu?” Vai arī: „Jūsu velosipēds bija netīrs. Ko Jūs darījāt?” Kurš jautājums viņai pasaka vairāk?
    .would = 💭 Vai Jūs maksātu?
    .last = 🚲 Ko Jūs darījāt?
    .easy = Lusija grib tīrīt velosipēdus. „Vai Jūs maksātu?” Vai: „Tas bija netīrs. Ko Jūs darījāt?” Kurš jautājums ir labāks?
which-question-would = Tā jautā daudzi. Bet „jā” par rītdienu neko nemaksā. Jautājiet par vakardienu: ko Jūs darījāt pēdējoreiz?
    .easy = „Jā” ir viegli pateikt. Jautājiet par vakardienu.
which-question-last = Jā. Jautājiet par vakardienu, nevis par rītdienu. Tad viņa dzird, ko cilvēki tiešām dara.
    .easy = Jā. Jautājiet par vakardienu. Viņa dzird īstu stāstu.

kind-yes = Sami izstāsta savu ideju 6 draugiem. Visi saka: „Lieliski, man patīk!” Ko viņš tagad zina?
    .sure = 💶 Viņi maksās
    .kind = 🙂 Viņi ir laipni
    .easy = Sami izstāsta ideju 6 draugiem. Visi saka: „Lieliski!” Ko viņš tagad zina?
kind-yes-sure = Tā izklausās. Bet draugi ir laipni, tāpēc viņi saka „jā”. Vairāk pasaka tas, ko viņi jau ir pirkuši.
    .easy = Draugi ir laipni. Viņi saka „jā”. Jautājiet, ko viņi jau pirka.
kind-yes-kind = Jā. Draugi ir laipni, tāpēc „jā” palīdz maz. Vairāk pasaka tas, ko viņi jau ir pirkuši.
    .easy = Jā. Laipns „jā” palīdz maz. Palīdz īsts stāsts.

whom = Merona grib mācīt vecākus cilvēkus lietot tālruni. Viņai ir laiks 5 sarunām. Kam viņa jautā?
    .older = 👵 Vecākiem cilvēkiem
    .family = 👪 Savai ģimenei
    .bus = 🚌 Visiem autobusā
    .easy = Merona grib mācīt vecākus cilvēkus lietot tālruni. Kam viņa jautā?
whom-older = Jā. Viņiem ir šī problēma, tāpēc viņiem ir stāsts. Viņa klausās un neko nepārdod.
    .easy = Jā. Viņiem ir šī problēma. Viņa klausās un neko nepārdod.
whom-family = Mājās var trenēties. Bet ģimene grib viņu iepriecināt. Vairāk pastāsta cilvēki, kam ir šī problēma.
    .easy = Mājās var trenēties. Vairāk pastāsta cilvēki ar šo problēmu.
whom-bus = Tam vajag drosmi. Bet daudziem no viņiem šīs problēmas nav. Vairāk pastāsta cilvēki, kam tā ir.
    .easy = Varbūt viņiem šīs problēmas nav. Vairāk pastāsta vecāki cilvēki.
