### Jautā dažas dienas pēc nodarbības „Mani dokumenti: vai drīkstu strādāt sev?”.
###
### Te nav vietas faktiem par kādas valsts likumu. Izlemj iestāde.

which-line = Atļaujā var būt šīs 3 rindas. Kurā rindā var būt vārdi par darbu?
    .kind = 🪪 Atļaujas veids
    .until = 📅 Derīga līdz
    .remarks = 📝 Piezīmes
    .easy = Atļaujā ir 3 rindas. Kurā var būt kaut kas par darbu?
which-line-kind = Šī rinda rāda, kāda atļauja tā ir. Vārdi par darbu bieži ir rindā „Piezīmes”. Nav skaidrs? Jautājiet iestādei.
    .easy = Šī rinda ir par veidu. Skatieties „Piezīmes”. Nav skaidrs? Jautājiet.
which-line-until = Šī rinda rāda pēdējo dienu. Ir labi to ierakstīt kalendārā. Vārdi par darbu bieži ir rindā „Piezīmes”.
    .easy = Šī rinda ir pēdējā diena. Skatieties „Piezīmes”.
which-line-remarks = Jā. Vārdi par darbu bieži ir tur, dažreiz arī vēstulē. Vārdi nav skaidri? Jautājiet iestādei.
    .easy = Jā. Skatieties tur. Vārdi nav skaidri? Jautājiet iestādei.

who-decides = Samira grib par naudu griezt matus. Draudzene saka: „Tu drīksti. Es arī tā daru.” Kas izlemj, vai viņas atļauja to ļauj?
    .friend = 💬 Draudzene
    .office = 🏛 Iestāde
    .solis = 🤖 Solis
    .easy = Samira grib strādāt sev. Draudzene saka: „Tu drīksti.” Kas izlemj?
who-decides-friend = Draudzene ir laipna, bet varbūt viņai ir citi dokumenti. Izlemj iestāde. Samira vispirms jautā tur.
    .easy = Draudzenei ir citi dokumenti. Izlemj iestāde. Vispirms jautājiet.
who-decides-office = Jā. Draugi un Solis neizlemj. Izlemj iestāde, tāpēc vispirms jautājiet tur.
    .easy = Jā. Izlemj iestāde. Vispirms jautājiet tur.
who-decides-solis = Solis var pateikt, kur skatīties un jautāt. Solis neizlemj. Izlemj iestāde.
    .easy = Solis neizlemj. Izlemj iestāde. Vispirms jautājiet.

photo = Kāda interneta lapa saka: „Atsūtiet savas atļaujas foto. Mēs pateiksim, vai Jūs drīkstat strādāt.” Ko Jūs darāt?
    .keep = ✋ Neko nesūtu
    .send = 📷 Sūtu foto
    .easy = Kāda lapa saka: „Atsūtiet savas atļaujas foto.” Ko Jūs darāt?
photo-keep = Jā. Jūsu dokumenti paliek pie Jums. Jautājiet iestādei vai parādiet tos bezmaksas konsultāciju centrā.
    .easy = Jā. Jūsu dokumenti paliek pie Jums. Jautājiet iestādei.
photo-send = Tas šķiet ātri. Bet Jūs nezināt, pie kā foto paliek. Jautājiet iestādei vai bezmaksas konsultāciju centram.
    .easy = Tas šķiet ātri. Bet pie kā foto paliek? Jautājiet iestādei.
