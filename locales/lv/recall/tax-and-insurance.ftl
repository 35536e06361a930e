### Jautā dažas dienas pēc nodarbības „Nodoklis un apdrošināšana”.
###
### Šeit nav vietas nodokļu likmēm: summas ir viena cilvēka piemēri.

feed-it = Tamāra labo tālruņus. Klients viņai maksā 50 eiro. Kad viņa nodokļa daļu ieliek trešajā kastītē?
    .year = 📅 Gada beigās
    .same-day = 📦 Tajā pašā dienā
    .easy = Klients maksā Tamārai 50 eiro. Kad viņa naudu liek trešajā kastītē?
feed-it-year = Tā var, ja nauda vēl ir. Bieži tās vairs nav. Vieglāk ir ielikt daļu tajā pašā dienā.
    .easy = Bieži naudas tad vairs nav. Tajā pašā dienā ir vieglāk.
feed-it-same-day = Jā. Dienā, kad nauda ienāk, tās daļa iet kastītē.
    .easy = Jā. Nauda ienāk, un daļa iet kastītē.

# 2 x 20 = 40.
forty = Lamins pajautāja: no katriem 100 eiro viņš atliek 20. Tas ir tikai viņa piemērs. Šonedēļ ienāca 200 eiro. Cik iet trešajā kastītē?
    .twenty = 20 eiro
    .forty = 40 eiro
    .easy = No katriem 100 eiro Lamins atliek 20. Tagad ienāca 200. Cik iet kastītē?
forty-twenty = 20 ir no pirmajiem 100. Ir vēl otri 100: 2 reiz 20 ir 40.
    .easy = Ir 2 reiz 100. 2 reiz 20 ir 40.
forty-forty = Jā. 2 reiz 20 ir 40.
    .easy = Jā. 2 reiz 20 ir 40.

who-knows = Nasrina atver mazu maiznīcu. Cik no 100 eiro ir nodoklim un apdrošināšanai? Kas viņai to var pateikt?
    .neighbour = 🏠 Kaimiņiene
    .office = 🏛 Nodokļu iestāde
    .easy = Nasrina atver maiznīcu. Cik ir nodoklim? Kas to var pateikt?
who-knows-neighbour = Kaimiņiene grib palīdzēt, bet viņai ir cits uzņēmums. Kas ir pareizi Nasrinai, var pateikt nodokļu iestāde vai bezmaksas konsultāciju centrs.
    .easy = Kaimiņienei ir cits uzņēmums. To var pateikt nodokļu iestāde.
who-knows-office = Jā. Katram cilvēkam tas ir citādi. To pasaka nodokļu iestāde, un jautāt palīdz bezmaksas konsultāciju centrs.
    .easy = Jā. Katram tas ir citādi. Palīdz arī bezmaksas konsultāciju centrs.
