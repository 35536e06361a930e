### Programı yürütenlere sohbetlerinde duyurularla ilgili söylenenler.

desk-announce-write = 📣 Duyurmak istediğinizi buraya gönderin veya iletin: yazı ya da yazılı bir resim, ses veya dosya.

desk-announce-whom =
    📣 { $what }

    Kime gitsin?
    .everybody = Herkese

desk-announce-ready =
    📣 { $what }

    Alacak kişi sayısı: { $people }. Kendi dilinde metin olmayanlar ({ $languages }): { $rule }. Gönderilsin mi?
    .send = ✅ Gönder
    .despite = ✅ Yine de gönder
    .again = 🔁 Makineye yeniden sor
    .programme = 🌐 Programın dilinde gönder
    .machine = 🤖 Makineyle çevir
    .nobody = 🚫 Onlara gönderme
    .test = 👁 Bana deneme gönder
    .cancel = Gönderme

desk-announce-making = 🤖 Makine çeviriyor. Az sonra ne yaptığını göreceksiniz.

desk-announce-going = 📣 Bir dakika sonra gidiyor. Kişi sayısı: { $people }.
    .undo = ↩️ Geri al

desk-announce-approve =
    📣 { $name } – bunu onaylamanızı istiyor:

    { $what }

    Alacak kişi sayısı: { $people }. Kendi dilinde metin olmayanlar ({ $languages }): { $rule }.
    .approve = ✅ Onayla ve gönder
    .refuse = Böyle olmasın

desk-announce-asked = Bunun için ikinci bir kişi gerekiyor. Öbür koordinatörlere soruldu.

desk-announce-refused = 📣 Bu haliyle onaylanmadı. Yönetim panelinde değiştirip yeniden sorabilirsiniz.

desk-announce-no = Bu haliyle gidemez: Yazı gerekiyor, ama çok uzun olmamalı. Neyin yanlış olduğunu yönetim panelinde görürsünüz.

desk-announce-over = Gönderilmiyor.
