### Jautā dažas dienas pēc nodarbības „Rēķins un kvīts”.

which-paper = Ajana krāso zīmes. Klients viņai maksā 40 eiro skaidrā naudā. Kuru papīru Ajana dod tagad?
    .invoice = 📄 Rēķinu
    .receipt = 🧾 Kvīti
    .easy = Klients maksā Ajanai 40 eiro skaidrā naudā. Kuru papīru viņa dod tagad?
which-paper-invoice = Rēķins ir pirms naudas un saka: lūdzu, samaksājiet. Tagad nauda ir. Kvīts saka: samaksāts.
    .easy = Rēķins saka: lūdzu, samaksājiet. Tagad ir samaksāts: kvīts.
which-paper-receipt = Jā. Tajā ir: samaksāts, 40 eiro, datums un viņas vārds. Viena paliek viņai.
    .easy = Jā. Tā saka: samaksāts. Viena paliek viņai.

one-line = Džozefs raksta rēķinu: no kā, kam, numurs, datums, darbs, kopsumma, viņa konts. Vienas daļas trūkst. Kuras?
    .last-day = ⏳ Pēdējās dienas
    .photo = 📷 Darba foto
    .easy = No kā, kam, numurs, datums, darbs, kopsumma, konts. Kuras daļas trūkst?
one-line-last-day = Jā. Bez tās daži klienti gaida ilgi. Tagad ir visas 7 daļas.
    .easy = Jā. Tagad ir visas 7 daļas.
one-line-photo = Foto var būt jauks, bet maksāt bez tā var. Klientam jāzina, līdz kurai dienai: trūkst pēdējās dienas.
    .easy = Foto ir jauks. Bet līdz kurai dienai? Trūkst pēdējās dienas.

bought-wood = Olha pērk koku par 30 eiro un gatavo no tā plauktus. Veikals viņai dod čeku. Ko viņa ar to dara?
    .away = 🗑 Izmet
    .keep = ✉️ Glabā
    .easy = Olha darbam pērk koku. Veikals dod čeku. Ko viņa ar to dara?
bought-wood-away = Tas ir tikai mazs papīrs. Bet tas parāda, ka 30 eiro bija darbam. Nav papīra, nav pierādījuma: viņa to glabā.
    .easy = Tas parāda: 30 eiro bija darbam. Viņa to glabā.
bought-wood-keep = Jā. Tas parāda, ka 30 eiro bija darbam. Tas iet aploksnē.
    .easy = Jā. Tas parāda: 30 eiro bija darbam.
