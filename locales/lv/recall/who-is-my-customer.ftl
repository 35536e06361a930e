### Jautā dažas dienas pēc nodarbības „Kas ir mans klients?”.

easy-to-find = Eva labo kurpes. Viņa grib sākt ar viena veida klientu. Kuru ir viegli atrast?
    .all = 🌍 Visus, kam ir kurpes
    .waiters = 🍽 Viesmīļus tuvumā
    .easy = Eva labo kurpes. Kuru klientu ir viegli atrast?
easy-to-find-all = Kurpes valkā visi, tā ir. Bet „visiem” nav ne vietas, ne stundas. Viena veida klientu ir viegli atrast.
    .easy = „Visiem” nav vietas. Viena veida klientam vieta ir.
easy-to-find-waiters = Jā. Viņi staigā visu dienu, un viņa zina, kur viņi ir. Viena veida klientu ir viegli atrast.
    .easy = Jā. Viņa zina, kur viņi ir.

third-thing = Tomašs mazgā kravas auto. Viņš zina, kur šoferi naktī apstājas. Viņš zina, ka mazgāt viņiem nav laika. Kāda trešā lieta viņam jāzina?
    .money = 💶 Cik viņi maksā
    .age = 🎂 Cik viņiem gadu
    .easy = Tomašs mazgā kravas auto. Vietu un vajadzību viņš zina. Kas ir trešais?
third-thing-money = Jā. Vieta, vajadzība, nauda: 3 lietas par vienu klientu. Viņš jautā, kas un cik maksā tagad.
    .easy = Jā. Vieta, vajadzība, nauda. Viņš jautā: cik maksājat tagad?
third-thing-age = Tas var būt interesanti, bet te palīdz maz. 3 lietas ir vieta, vajadzība un nauda: cik viņi maksā tagad?
    .easy = Tas palīdz maz. 3 lietas ir vieta, vajadzība un nauda.

whose-yes = Ranija rāda vecākiem cilvēkiem, kā lietot tālruni. Bieži maksā dēls vai meita. Kam jāsaka „jā”?
    .older = 👵 Vecākajam cilvēkam
    .both = 🤝 Abiem
    .easy = Ranija māca vecākus cilvēkus. Bieži maksā meita. Kam jāsaka „jā”?
whose-yes-older = Šis „jā” ir svarīgs. Bet, ja maksā cits, Ranijai vajag 2 „jā”: no tā, kas lieto, un no tā, kas maksā.
    .easy = Tas ir viens „jā”. Maksā meita. Tāpēc vajag abus.
whose-yes-both = Jā. Viens to lieto, otrs maksā. Viņai vajag vārdus abiem.
    .easy = Jā. Viens lieto. Otrs maksā. Vajag abus.
