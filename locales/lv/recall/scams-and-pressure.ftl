### Jautā dažas dienas pēc nodarbības „Krāpšana un spiediens”.
###
### Šeit nav vietas tālruņa numuriem: tie ir aiz sarkanās pogas.

bank-call = Jusrai zvana draudzīga balss: „Jūsu banka. Kāds zog Jūsu naudu! Ātri pasakiet man savas kartes kodu.” Ko viņa dara?
    .tell = 🔑 Pasaka kodu
    .end = 📵 Beidz sarunu
    .easy = „Jūsu banka! Ātri pasakiet savas kartes kodu.” Ko Jusra dara?
bank-call-tell = Tas izklausās pēc palīdzības, un viņai ir bail. Bet neviena banka kodu neprasa. Viņa beidz sarunu un zvana uz numuru, kas ir uz kartes.
    .easy = Neviena banka kodu neprasa. Viņa beidz sarunu. Viņa zvana savai bankai.
bank-call-end = Jā. Pasteidzies, iedod man, viltus iestāde: 3 viltības. Viņa zvana uz numuru, kas ir uz kartes.
    .easy = Jā. Tagad viņa zvana savai bankai.

today-only = Kāds vīrietis piedāvā Osmanam veikala telpu: „Tikai šodien. Parakstiet tūlīt un nevienam nesakiet, citādi tās vairs nebūs.” Kas ir labākais?
    .take = ✍️ Parakstīt šodien
    .ask = 🛑 Nogaidīt un jautāt
    .easy = „Parakstiet šodien. Nevienam nesakiet.” Kas Osmanam ir labākais?
today-only-take = Labu telpu ir grūti atrast, tas tiesa. Bet „pasteidzies” un „nevienam nesaki” ir viltības. Lai apstātos, pietiek ar vienu.
    .easy = „Pasteidzies” un „nevienam nesaki” ir viltības. Labāk apstāties un jautāt.
today-only-ask = Jā. „Pasteidzies” un „nevienam nesaki” ir viltības. Godīgs īpašnieks dod laiku izlasīt.
    .easy = Jā. Godīgs piedāvājums dod laiku.

where-is-help = Kur šajā čatā dienu un nakti ir palīdzības numuri?
    .menu = 🆘 Izvēlnē
    .nowhere = 📄 Vecā nodarbībā
    .easy = Kur ir palīdzības numuri?
where-is-help-menu = Jā. „Izvēlne”, tad 🆘. Vai rakstiet /sos. Pirms Jūs sakāt „jā”, es nevienu nesaucu.
    .easy = Jā. „Izvēlne”, tad 🆘.
where-is-help-nowhere = Nodarbība nav jāmeklē. Nospiediet „Izvēlne”, tad 🆘. Vai rakstiet /sos. Pirms Jūs sakāt „jā”, es nevienu nesaucu.
    .easy = Ir vieglāk: nospiediet „Izvēlne”, tad 🆘.
