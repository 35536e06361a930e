### Jautā dažas dienas pēc nodarbības „Divas minūtes dienā”.

tired-evening = Mariama tirgū pārdod somas. Vakarā viņa ir nogurusi. Kad ir labākais laiks pierakstīt, cik naudas ienāk un iziet?
    .today = 📝 Šodien, 2 minūtes
    .later = 📅 Mēneša beigās
    .easy = Mariama pārdod somas. Vakarā viņa ir nogurusi. Kad viņa pieraksta, kas ienāk un iziet?
tired-evening-today = Jā. Pietiek ar 2 minūtēm tajā pašā dienā. Rīt mazās lietas var aizmirsties.
    .easy = Jā. 2 minūtes šodien. Rīt tas var aizmirsties.
tired-evening-later = Atpūsties ir labi. Bet pēc mēneša daudzas mazas lietas ir aizmirstas. 2 minūtes tajā pašā dienā ir vieglāk.
    .easy = Pēc mēneša daudz kas ir aizmirsts. 2 minūtes šodien ir vieglāk.

# 30 + 25 - 10 = 45; bez sākuma 15, bez tā, kas izgāja, 55.
count-the-box = Esras kastītē no rīta ir 30 eiro. Klients maksā 25 eiro, un viņa pērk krāsu par 10. Cik kastītē ir vakarā?
    .fifteen = 15 eiro
    .forty-five = 45 eiro
    .fifty-five = 55 eiro
    .easy = Esras kastītē sākumā ir 30 eiro. Ienāk 25, iziet 10. Cik ir kastītē?
count-the-box-fifteen = 25 mīnus 10 ir 15, tas ir pareizi. Tagad pieskaitiet 30 no rīta: 45 eiro.
    .easy = Pieskaitiet sākumu: 30 plus 15 ir 45.
count-the-box-forty-five = Jā. 30 plus 25 ir 55. 55 mīnus 10 ir 45. Sākums, plus ienāk, mīnus iziet.
    .easy = Jā. 30 plus 25 mīnus 10 ir 45.
count-the-box-fifty-five = 30 plus 25 ir 55, tas ir pareizi. Bet 10 eiro izgāja: 55 mīnus 10 ir 45.
    .easy = Izgāja 10. 55 mīnus 10 ir 45.

small-paper = Alems mazgā logus un pērk ziepes par 5 eiro. Veikalā viņam iedod mazu čeku ar cenu. Ko viņš ar to dara?
    .away = 🗑 Izmet
    .envelope = ✉️ Glabā
    .easy = Alems pērk ziepes darbam. Veikalā viņam iedod čeku. Ko viņš ar to dara?
small-paper-away = Tas ir mazs, un to viegli pazaudēt. Bet tas rāda, ka nauda izgāja darbam. Uzrakstiet vienu rindu un čeku glabājiet.
    .easy = Tas rāda: nauda izgāja darbam. Čeku glabājiet.
small-paper-envelope = Jā. Viņš to ieliek aploksnē un raksta: ziepes, iziet 5. Čeks rāda, par ko bija nauda.
    .easy = Jā. Viņš to glabā un raksta: ziepes, iziet 5.
