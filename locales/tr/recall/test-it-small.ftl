### “Küçük bir deneme” dersinden birkaç gün sonra sorulur.

smallest = Vikram bahçe sandalyesi tamir etmek istiyor. En küçük deneme hangisi?
    .workshop = 🏢 Atölye kiralamak
    .chair = 🪑 1 sandalye tamiri
    .van = 🚐 Araç almak
    .easy = Vikram sandalye tamir etmek istiyor. En küçük deneme hangisi?
smallest-workshop = Atölyenin kirası vardır, kimse gelmese de. 1 sandalye ona çok az parayla çok şey gösterir.
    .easy = Atölye kira ister. 1 sandalye ucuz ve çok şey gösterir.
smallest-chair = Evet. Küçük denemede tek soru, az para ve bir durma kuralı vardır.
    .easy = Evet. Tek soru, az para, bir durma kuralı.
smallest-van = Araç, iş olunca yararlıdır. Önce 1 sandalye: Ona çok az parayla çok şey gösterir.
    .easy = Araç bekleyebilir. 1 sandalye çok şey gösterir.

stop-rule = Rosa fikrini deniyor. Kuralı şu: “Pazar günü duruyorum.” Bu kuralı yazmak için en iyi zaman hangisi?
    .before = 📝 Başlamadan önce
    .after = 💸 Para bitince
    .easy = Rosa bir fikri deniyor. Kuralı şu: “Pazar günü duruyorum.” Kuralı ne zaman yazmalı?
stop-rule-before = Evet. Kuralı başlamadan önce yazın. Sonra durmak zordur, çünkü fikrinizi seversiniz.
    .easy = Evet. Önce kuralı yazın. Sonra durmak zordur.
stop-rule-after = O zaman çok geç olur, belki kira parası da gider. Kuralı başlamadan önce yazın.
    .easy = O zaman çok geç. Önce kuralı yazın.

nobody-wants = Ali bir fikri 1 hafta deniyor. 10 euro tutuyor. Kimse istemiyor ve Ali duruyor. Eline ne geçti?
    .nothing = 💨 Hiçbir şey
    .answer = 💡 Ucuz bir cevap
    .easy = Ali bir fikri deniyor. 10 euro tutuyor. Kimse istemiyor. Ali duruyor. Eline ne geçti?
nobody-wants-nothing = Böyle hissedilebilir. Ama Ali artık biliyor, hem de sadece 10 euroya. Zamanında durmak bir beceridir.
    .easy = Böyle hissedilebilir. Ama artık biliyor. Az para gitti.
nobody-wants-answer = Evet. Her sonuç bir cevaptır ve bu cevap ucuzdu. Zamanında durmak bir beceridir.
    .easy = Evet. Artık biliyor. Az para gitti.
