### Jautā dažas dienas pēc nodarbības „Kā atrast naudu”.

# 15 x 10 = 150; 150 - 120 = 30.
whole-price = Bisrata grib fotoaparātu par 120 eiro. Veikals saka: „Tikai 10 eiro mēnesī!” Ko viņa jautā vispirms?
    .month = 📅 „Kad es sāku?”
    .whole = 💶 „Cik tas ir kopā?”
    .easy = Fotoaparāts maksā 120 eiro. „Tikai 10 eiro mēnesī!” Ko Bisrata jautā vispirms?
whole-price-month = Arī to ir labi zināt. Bet 10 eiro izskatās maz. 15 mēneši ir 150 eiro, tātad par 30 vairāk. Vispirms viņa jautā kopējo cenu.
    .easy = Vispirms kopējā cena. 15 reiz 10 ir 150. Tas ir par 30 vairāk.
whole-price-whole = Jā. 15 mēneši ir 150 eiro, tātad par 30 vairāk. Tagad viņa var salīdzināt.
    .easy = Jā. 15 reiz 10 ir 150. Tas ir par 30 vairāk.

brother = Nargiza no brāļa saņem 80 eiro krāsai. Vasarā viņam tos vajag atpakaļ. Ko viņi dara?
    .write = 📝 Pieraksta to
    .trust = 🤝 Tikai uzticas
    .easy = Nargiza no brāļa saņem 80 eiro. Viņam tos vajag atpakaļ. Ko viņi dara?
brother-write = Jā. 80 eiro, atdot līdz 1. jūlijam. Tas prasa 1 minūti, un nevienam tas nav jāatceras.
    .easy = Jā. 80 eiro, atdot līdz 1. jūlijam.
brother-trust = Uzticēties ir labi, un vairums cilvēku tur vārdu. Bet abi var aizmirst dienu. Viņi pieraksta: 80 eiro, atdot līdz 1. jūlijam.
    .easy = Uzticēties ir labi. Bet cilvēki aizmirst. Viņi to pieraksta.

pay-first = Kāda ziņa saka: „Mēs Jums dodam 3000 eiro. Vispirms samaksājiet 70 eiro par papīriem.” Ko Danilo dara?
    .pay = 💸 Maksā 70 eiro
    .stop = ✋ Nemaksā
    .easy = „Jūs saņemat 3000 eiro. Vispirms samaksājiet 70 eiro.” Ko Danilo dara?
pay-first-pay = 3000 eiro skan labi, un ziņa izskatās īsta. Bet tās ir lamatas: lai saņemtu naudu, nevienam nav vispirms jāmaksā.
    .easy = Tā izskatās īsta. Bet tās ir lamatas. Nekad nemaksājiet vispirms.
pay-first-stop = Jā. Tās ir lamatas: lai saņemtu naudu, nevienam nav vispirms jāmaksā. Viņš to var parādīt cilvēkam šeit.
    .easy = Jā. Tās ir lamatas. Nekad nemaksājiet vispirms.
