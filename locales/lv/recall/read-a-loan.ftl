### Jautā dažas dienas pēc nodarbības „Izlasīt aizdevuma piedāvājumu”.

# 24 x 30 = 720; 12 x 50 = 600.
cheaper-loan = Esperansa salīdzina 2 aizdevumus par 560 eiro. Viens ir 30 eiro mēnesī, 24 mēnešus. Otrs ir 50 eiro mēnesī, 12 mēnešus. Citu maksu nav. Kurš kopā maksā mazāk?
    .thirty = 30 mēnesī
    .fifty = 50 mēnesī
    .easy = 1. aizdevums: 24 mēneši pa 30 eiro. 2. aizdevums: 12 mēneši pa 50. Kurš maksā mazāk?
cheaper-loan-thirty = 30 ir mazāks skaitlis, tas tiesa. Bet 24 reiz 30 ir 720. 12 reiz 50 ir tikai 600.
    .easy = 30 izskatās maz. Bet 24 reiz 30 ir 720. 12 reiz 50 ir 600.
cheaper-loan-fifty = Jā. 12 reiz 50 ir 600, un 24 reiz 30 ir 720. Viņa sev jautā vēl ko: vai klusā mēnesī varu samaksāt 50?
    .easy = Jā. 12 reiz 50 ir 600. 24 reiz 30 ir 720.

no-total = Piedāvājumā ir summa katram mēnesim, bet nav kopsummas. Pildspalva ir uz galda. Ko Abebe dara?
    .sign = ✍️ Paraksta
    .wait = ✋ Jautā kopsummu
    .easy = Piedāvājumā nav kopsummas. Ko Abebe dara?
no-total-sign = Mazais skaitlis izskatās labi. Bet viņš nezina, cik kopā jāatdod. Nav kopsummas, nav paraksta.
    .easy = Kopsummu viņš nezina. Nav kopsummas? Nav paraksta.
no-total-wait = Jā. Nav kopsummas, nav paraksta. Kad ir kopsumma, viņš var salīdzināt.
    .easy = Jā. Nav kopsummas? Nav paraksta.

cousin = Brālēns saka Zeinepai: „Paraksti te arī tu. Tas ir tikai manam aizdevumam.” Brālēns vairs nemaksā. Cik var nākties maksāt Zeinepai?
    .nothing = 🙂 Neko
    .all = 💶 Visu
    .easy = Zeinepa paraksta par brālēna aizdevumu. Brālēns vairs nemaksā. Cik var nākties maksāt Zeinepai?
cousin-nothing = Tas nav viņas aizdevums, tāpēc tā šķiet. Bet paraksts var nozīmēt, ka viņa maksā visu. Viņa drīkst teikt „nē”.
    .easy = Tas nav viņas aizdevums. Bet paraksts ir viņas. Var nākties maksāt visu.
cousin-all = Jā. Paraksta dēļ viņai var nākties maksāt visu. Viņa drīkst teikt „nē”, arī ģimenei.
    .easy = Jā. Paraksts ir svarīgs. Viņa drīkst teikt „nē”, arī ģimenei.
