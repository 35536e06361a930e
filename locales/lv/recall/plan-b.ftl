### Jautā dažas dienas pēc nodarbības „Plāns B”.

clear-if = Tuans krāso zīmes. Viņš raksta kartīti plānam B. Kurš „ja” ir labāks?
    .trouble = 🌧 Ja ir grūtības
    .no-calls = 📵 Ja 14 dienas klusums
    .easy = Tuans krāso zīmes. Kurš „ja” ir labāks?
clear-if-trouble = Grūtības ir katram uzņēmumam. Bet kurā dienā viņš to zina? 14 dienas bez zvaniem viņš var saskaitīt.
    .easy = Kurā dienā viņš to zina? 14 dienas viņš var saskaitīt.
clear-if-no-calls = Jā. 14 dienas bez zvaniem viņš var saskaitīt. Tad viņš dara to, kas ir kartītē: „Tad es eju uz 5 veikaliem.”
    .easy = Jā. 14 dienas viņš var saskaitīt.

# 200 : 50 = 4.
how-long = Fevena drīkst zaudēt 200 eiro. Katru mēnesi trūkst 50 eiro. Pēc cik mēnešiem šo 200 eiro vairs nav?
    .two = Pēc 2 mēnešiem
    .four = Pēc 4 mēnešiem
    .eight = Pēc 8 mēnešiem
    .easy = Fevena drīkst zaudēt 200 eiro. Katru mēnesi trūkst 50. Pēc cik mēnešiem to vairs nav?
how-long-two = 2 reiz 50 ir 100, tā ir puse. 4 reiz 50 ir 200.
    .easy = 2 reiz 50 ir 100. 4 reiz 50 ir 200.
how-long-four = Jā. 4 reiz 50 ir 200. Tātad robeža ir pēc 4 mēnešiem vai agrāk.
    .easy = Jā. 4 reiz 50 ir 200.
how-long-eight = 8 reiz 50 ir 400, un viņai ir 200. 4 reiz 50 ir 200.
    .easy = 8 reiz 50 ir 400. Viņai ir 200: 4 mēneši.

stop-or-not = Usmans savas robežas dienā slēdz auto mazgātavu. Parādu viņam nav. Brālēns saka: „Tātad viss bija velti.” Ko Usmans var domāt?
    .lost = 😔 Tā ir
    .skill = 🎓 Es daudz iemācījos
    .easy = Usmans savā dienā apstājas. Parādu nav. „Viss velti”? Ko viņš var domāt?
stop-or-not-lost = Dažas nedēļas tā var šķist. Bet parādu nav, un viņš pazīst cenas un klientus. Laikus apstāties ir prasme.
    .easy = Tā var šķist. Bet parādu nav. Viņš daudz iemācījās.
stop-or-not-skill = Jā. Viņš pazīst cenas un klientus, un parādu nav. Laikus apstāties ir prasme.
    .easy = Jā. Laikus apstāties ir prasme.
