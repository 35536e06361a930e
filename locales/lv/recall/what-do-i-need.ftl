### Jautā dažas dienas pēc nodarbības „Kas vajadzīgs, lai sāktu?”.

first-job = Teodora grib labot bikses un kreklus. Viņas sarakstā ir adatas par 8 eiro un durvju zīme par 70 eiro. Ko viņai vajag pirmajam darbam?
    .sign = 🪧 Zīmi
    .needles = 🪡 Adatas
    .easy = Teodora labo drēbes. Adatas maksā 8 eiro. Zīme maksā 70. Ko viņai vajag pirmajā dienā?
first-job-sign = Vēlāk zīme palīdz cilvēkiem viņu atrast. Pirmajam darbam vajag adatas. Naudu tagad maksā tikai tas, ko vajag uzreiz.
    .easy = Zīme var pagaidīt. Pirmajā dienā vajag adatas.
first-job-needles = Jā. Bez adatām pirmā darba nav. Zīme var pagaidīt, un 70 eiro paliek.
    .easy = Jā. Zīme var pagaidīt. 70 eiro paliek.

twice-a-month = Ahmads apgriež dzīvžogus. Garas kāpnes viņam vajag 2 reizes mēnesī. Jaunas maksā 110 eiro, un kaimiņam tādas ir. Kas sākumā ir labākais?
    .borrow = 🤝 Aizņemties
    .buy = 💶 Pirkt jaunas
    .easy = Ahmadam vajag kāpnes 2 reizes mēnesī. Kaimiņam tādas ir. Kas ir labākais?
twice-a-month-borrow = Jā. Viņš pasaka dienu, kad tās atdos. Un viņš uzmanīgi apskata, vai kāpnes ir drošas.
    .easy = Jā. Viņš pasaka, kad tās atdos. Viņš skatās: vai tās ir drošas?
twice-a-month-buy = Labas kāpnes noder, un vēlāk viņš tās var nopirkt. 2 reizēm mēnesī tās var aizņemties, un 110 eiro paliek.
    .easy = Vēlāk tās var nopirkt. Vispirms var aizņemties. 110 eiro paliek.

before-buying = Binta grib labot tālruņus. Laba darbarīku kaste maksā 60 eiro. Viņa nezina, vai ar viņas atļauju pašnodarbinātība ir atļauta. Kas ir pirmais?
    .tools = 🧰 Pirkt kasti
    .question = ❓ Jautāt par atļauju
    .easy = Binta grib labot tālruņus. Darbarīki maksā 60 eiro. Vai viņa drīkst strādāt sev? Viņa nezina. Kas ir pirmais?
before-buying-tools = Labi darbarīki ir svarīgi. Bet varbūt tagad sākt nedrīkst. Vispirms viņa jautā par atļauju, tad pērk.
    .easy = Darbarīki var pagaidīt. Vispirms viņa jautā par atļauju.
before-buying-question = Jā. Pirms kaut ko pērkat, jautājiet: vai es drīkstu darīt šo darbu? Palīdz bezmaksas konsultāciju centrs.
    .easy = Jā. Vispirms jautājiet: vai es drīkstu darīt šo darbu?
