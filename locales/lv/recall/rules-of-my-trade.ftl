### Jautā dažas dienas pēc nodarbības „Mana darba noteikumi”.
###
### Šeit nav vietas kādas valsts noteikumiem un iestādēm: izlemj oficiālā lapa.

haircut = Kirana ļoti labi griež matus. Kaimiņiene par to grib maksāt. Noteikumus Kirana nezina. Kas ir vispirms?
    .begin = ✂️ Griezt un mācīties
    .ask = ❓ Jautāt noteikumus
    .easy = Kirana griež matus. Kaimiņiene grib maksāt. Kas ir vispirms?
haircut-begin = Rokas to prot, tas ir skaidrs. Bet matiem, ēdienam, bērniem un auto bieži ir noteikumi. Jautājiet pirms pirmā klienta.
    .easy = Matiem bieži ir noteikumi. Jautājiet pirms pirmā klienta.
haircut-ask = Jā. Licence, higiēna, apdrošināšana, diploma atzīšana: 4 vārdi pirms pirmā klienta.
    .easy = Jā. Jautājiet pirms pirmā klienta.

broken = Dēlija labo jumtus. Uz automašīnas nokrīt dakstiņš. Kas var samaksāt par bojājumu?
    .insurance = 🛡 Apdrošināšana
    .licence = 🪪 Licence
    .easy = Dēlija labo jumtus. Uz automašīnas nokrīt dakstiņš. Kas par to var samaksāt?
broken-insurance = Jā, ja tā viņai ir jau pirms tam. Tāpēc jautājiet laikus, cik tā maksā un par ko tā maksā.
    .easy = Jā. Bet to vajag jau pirms tam.
broken-licence = Licence darbu atļauj, un arī tas ir svarīgi. Bet tā nemaksā. Maksā apdrošināšana, ja tā viņai ir jau pirms tam.
    .easy = Licence darbu atļauj. Maksā apdrošināšana.

original = Iestāde grib pārbaudīt Tarika citas valsts diplomu. Ko viņš sūta?
    .copy = 📄 Kopiju
    .original = 🎓 Oriģinālu
    .easy = Iestāde grib redzēt Tarika diplomu. Ko viņš sūta?
original-copy = Jā. Oriģinālu viņš glabā un, ja prasa, parāda iestādē.
    .easy = Jā. Oriģinālu viņš glabā.
original-original = Tas ir viņa labākais pierādījums, tāpēc to labāk nesūtīt. Viņš sūta kopiju, bet oriģinālu parāda iestādē.
    .easy = Tas var pazust. Viņš sūta kopiju.
