### Jautā dažas dienas pēc nodarbības „Reģistrēties soli pa solim”.
###
### Šeit nav vietas kādas valsts iestādēm, nodevām un termiņiem. Izlemj iestāde.

tomorrow = Samina rīt grib reģistrēties. Viņa nezina, vai ar viņas atļauju pašnodarbinātība ir atļauta. Kāds ir pirmais solis?
    .go = 🧾 Nodokļu iestāde
    .ask = ❓ Jautāt: vai drīkstu?
    .easy = Samina grib reģistrēties. Vai viņa drīkst? Nav skaidrs. Kas ir pirmais?
tomorrow-go = Viņa grib darīt pareizi, un tas ir labi. Bet pirmā ir atļauja. Atbildēt var iestāde, kas to deva.
    .easy = Pirmā ir atļauja. Viņa jautā: vai drīkstu?
tomorrow-ask = Jā. Viss pārējais gaida šo atbildi. Izlemj iestāde, kas deva atļauju.
    .easy = Jā. Visi citi soļi gaida šo atbildi.

two-lists = Marko atrod 2 soļu sarakstus. Viens ir kādas firmas lapā, bez datuma. Otrs ir oficiālā lapā, no šī gada. Kuru viņš ņem?
    .old-page = 📄 Firmas lapu
    .new-page = 🏛 Oficiālo lapu
    .easy = Marko atrod 2 sarakstus. Vienam nav datuma. Otrs ir oficiāls un jauns. Kurš ir labāks?
two-lists-old-page = Varbūt tas ir labi uzrakstīts. Bet noteikumi mainās, un neviens nezina, cik tas ir vecs. Labāk: oficiāls, ar datumu, un teikts, kurš to var darīt.
    .easy = Cik tas ir vecs? Ņemiet oficiālo lapu ar datumu.
two-lists-new-page = Jā. Oficiāls, ar datumu. Tagad viņš skatās, kurš to var darīt: internetā vai iestādē.
    .easy = Jā. Oficiāls un ar datumu.

at-the-desk = Palīgs saka: „Atstājiet atļauju pie manis līdz pirmdienai, es Jūs reģistrēšu.” Ko Aiša dara?
    .leave = 🪪 Atstāj to tur
    .home = 🏠 Ņem atkal mājās
    .easy = Palīgs saka: „Atstājiet atļauju te līdz pirmdienai.” Ko Aiša dara?
at-the-desk-leave = Tas izklausās pēc palīdzības. Bet dokumenti paliek pie Jums: parādiet tos un ņemiet atkal mājās. Iestādes palīdz bez maksas.
    .easy = Dokumenti paliek pie Jums. Parādiet tos. Ņemiet atkal mājās.
at-the-desk-home = Jā. Dokumentus viņa parāda un ņem atkal mājās. Iestādes palīdz bez maksas.
    .easy = Jā. Viņa to parāda un ņem mājās.
