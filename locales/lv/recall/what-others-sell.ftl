### Jautā dažas dienas pēc nodarbības „Ko pārdod citi?”.

same-amount = Mila salīdzina ziepes. 1. veikalā 3 gabali maksā 6 eiro. 2. veikalā 1 gabals maksā 2 eiro un 50 centus. Kur 6 gabali maksā mazāk?
    .first = 1️⃣ Pirmajā veikalā
    .second = 2️⃣ Otrajā veikalā
    .easy = 1. veikals: 3 ziepju gabali par 6 eiro. 2. veikals: 1 gabals par 2,50 eiro. Kur 6 gabali maksā mazāk?
same-amount-first = Jā. 6 gabali tur maksā 12 eiro, otrajā veikalā 15 eiro. Salīdziniet vienādu daudzumu.
    .easy = Jā. 12 eiro, nevis 15. Salīdziniet vienādu daudzumu.
same-amount-second = 2,50 izskatās mazāk nekā 6. Bet 6 gabali tur maksā 15 eiro, pirmajā veikalā 12 eiro. Salīdziniet vienādu daudzumu.
    .easy = 2,50 izskatās maz. Bet 6 gabali maksā 15 eiro. Pirmajā veikalā 12 eiro.

missing-thing = Jonass grib tīrīt paklājus. Viņš apskata 3 citus. Visi tīra labi, bet neviens paklājus neatved atpakaļ. Kas tas ir Jonasam?
    .stop = 🚪 Iemesls beigt
    .chance = 💡 Iespēja
    .easy = 3 citi tīra paklājus. Neviens tos neatved atpakaļ. Kas tas ir Jonasam?
missing-thing-stop = Citi ir labi, tā ir. Bet visos 3 piedāvājumos kaut kā trūkst. Tā var būt viņa iespēja: viņš jautā cilvēkiem, vai to vajag.
    .easy = Citi ir labi. Bet kaut kā trūkst. Tā var būt viņa iespēja.
missing-thing-chance = Jā. Tas, kā trūkst visos piedāvājumos, var būt viņa iespēja. Viņš jautā cilvēkiem, vai to vajag.
    .easy = Jā. Viņš jautā cilvēkiem: vai Jums to vajag?

low-price = Gita šuj spilvenus. Materiāls vienam maksā 9 eiro. Citi spilvenu pārdod par 15. Draudzene saka: „Pārdod par 8, tad visi nāks pie tevis.” Kas notiek?
    .loss = 📉 Katrreiz zaudējumi
    .gain = 📈 Viņa daudz nopelna
    .easy = Gita šuj spilvenus. Materiāls katram maksā 9 eiro. Viņa pārdod par 8. Kas notiek?
low-price-loss = Jā. Cena zem izmaksām katrreiz nes zaudējumus, arī ja klientu ir daudz. Vispirms saskaitiet, tad salīdziniet.
    .easy = Jā. Katrs nes zaudējumus. Vispirms saskaitiet izmaksas.
low-price-gain = Cilvēku var būt daudz. Bet katrs spilvens viņai maksā 9 eiro un dod 8. Vispirms saskaitiet, tad salīdziniet.
    .easy = Cilvēku var būt daudz. Bet katrs maksā 9 un dod 8.
