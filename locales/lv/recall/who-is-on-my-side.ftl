### Jautā dažas dienas pēc nodarbības „Kas ir manā pusē?”.

no-wage = Glorija viesnīcā tīra istabas. Viņa strādā 2 mēnešus, bet priekšnieks nemaksā. Kurš palīdz vislabāk?
    .library = 📚 Bibliotēka
    .union = 👥 Arodbiedrība
    .desk = 💼 Atbalsta punkts
    .easy = Glorija viesnīcā tīra istabas. Priekšnieks nemaksā. Kurš palīdz vislabāk?
no-wage-library = Bibliotēkā var palīdzēt atrast adresi. Par nesamaksātu algu vairāk zina arodbiedrība. Viena vajadzība, viens palīgs.
    .easy = Bibliotēka palīdz atrast vietu. Par algu zina arodbiedrība.
no-wage-union = Jā. Arodbiedrība palīdz, ja nemaksā algu. Viena vajadzība, viens palīgs.
    .easy = Jā. Arodbiedrība palīdz ar algu.
no-wage-desk = Uzņēmējdarbības atbalsta punkts palīdz jauniem uzņēmumiem. Par nesamaksātu algu vairāk zina arodbiedrība. Viena vajadzība, viens palīgs.
    .easy = Tas palīdz jauniem uzņēmumiem. Par algu zina arodbiedrība.

paid-helper = Pie kādas iestādes gaida vīrietis. Viņš saka: „Es Jums iekšā palīdzēšu. Vispirms dodiet man 100 eiro un bankas karti.” Vai tā ir palīdzība?
    .no = ✋ Nē
    .yes = 🤝 Jā
    .easy = Vīrietis saka: „Es palīdzēšu. Vispirms dodiet 100 eiro un bankas karti.” Vai tā ir palīdzība?
paid-helper-no = Pareizi. Kāds vispirms prasa naudu vai karti? Tā nav palīdzība. Daudzas vietas palīdz bez maksas.
    .easy = Pareizi. Tā nav palīdzība. Daudzas vietas palīdz bez maksas.
paid-helper-yes = Ir patīkami, ka kāds piedāvā palīdzību. Bet, ja vispirms prasa naudu vai karti, tā nav palīdzība. Daudzas vietas palīdz bez maksas.
    .easy = Tas izskatās pēc palīdzības. Bet Jūsu karti nevienam nevajag. Daudzas vietas palīdz bez maksas.

wrong-place = Idriss kādā iestādē jautā par savu atļauju. Tur saka: „Mēs zinām tikai par nodokļiem.” Ko viņš tagad jautā?
    .nothing = 🚶 Neko, viņš iet prom
    .where = 🧭 Kas var palīdzēt?
    .easy = Idriss iestādē jautā par atļauju. Tur zina tikai par nodokļiem. Ko viņš tagad jautā?
wrong-place-nothing = Dzirdēt „nē” ir grūti. Bet cilvēki tur bieži zina īsto vietu. Viņš var jautāt: kas ar to palīdz?
    .easy = Dzirdēt „nē” ir grūti. Bet viņš var jautāt: kas ar to palīdz?
wrong-place-where = Jā. Tā nav īstā vieta? Pajautājiet tur, kura ir īstā. Un vai palīdzība ir bez maksas.
    .easy = Jā. Tā nav īstā vieta? Pajautājiet, kura ir īstā.
