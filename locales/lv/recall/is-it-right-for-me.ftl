### Jautā dažas dienas pēc nodarbības „Vai man tagad ir īstais laiks?”.

red-light = Sofija apskata 4 lietas: laiku, naudu, veselību un ģimeni. Laika gaisma ir sarkana. Ko tas nozīmē?
    .fault = 😟 Tā ir viņas vaina
    .look = 🔎 Skatīties tur
    .never = 🚪 Uzņēmuma nebūs
    .easy = Sofija apskata laiku, naudu, veselību un ģimeni. Laika gaisma ir sarkana. Ko tas nozīmē?
red-light-fault = Tā jūtas daudzi. Bet sarkana gaisma nav viņas vaina. Tā rāda, kur skatīties vispirms, un tā var mainīties.
    .easy = Tā nav viņas vaina. Tā rāda, kur skatīties. Tā var mainīties.
red-light-look = Jā. Sarkana gaisma rāda, kur skatīties pirms sākuma. Tā var mainīties.
    .easy = Jā. Vispirms skatīties tur. Gaisma var mainīties.
red-light-never = Arī apstāties ir laba atbilde. Bet viena sarkana gaisma vēl nav beigas. Tā rāda, kur skatīties vispirms, un tā var mainīties.
    .easy = Sarkana gaisma vēl nav beigas. Vispirms skatīties tur. Tā var mainīties.

first-months = Emekam ir algots darbs, un viņš grib apdrukāt kreklus. Bez algas viņam naudas īrei un ēdienam pietiek 2 nedēļām. Kas ir labākais?
    .leave = 🚪 Aiziet no darba
    .save = 👛 Strādāt un krāt
    .easy = Emekam ir darbs. Viņš grib apdrukāt kreklus. Viņa naudas pietiek 2 nedēļām. Kas ir labākais?
first-months-leave = Tā viņam būtu vairāk laika. Bet jauns uzņēmums pirmajos mēnešos bieži neko nenopelna. Īre un ēdiens ir pirmie.
    .easy = Jauns uzņēmums sākumā bieži neko nenopelna. Īre un ēdiens ir pirmie.
first-months-save = Jā. Jauns uzņēmums pirmajos mēnešos bieži neko nenopelna. Tāpēc viņš mazliet iekrāj un izmēģina mazumā.
    .easy = Jā. Vispirms viņš iekrāj. Tad viņš izmēģina mazumā.

stop-now = Mina plāno mazu veļas mazgātavu. Tad viņa redz: šogad nav laika. Viņa pagaidām apstājas. Vai domāšana viņai palīdzēja?
    .helped = 👍 Jā, palīdzēja
    .lost = 👎 Nē, zuda laiks
    .easy = Mina plāno veļas mazgātavu. Šogad nav laika. Viņa apstājas. Vai domāšana palīdzēja?
stop-now-helped = Jā. Sākt, gaidīt vai apstāties: visas 3 ir labas atbildes. Nauda paliek viņai, un iemācītais arī.
    .easy = Jā, palīdzēja. Sākt, gaidīt un apstāties ir labas atbildes.
stop-now-lost = Tā var šķist. Bet sākt, gaidīt vai apstāties ir labas atbildes. Nauda paliek viņai, un iemācītais arī.
    .easy = Tā var šķist. Bet sākt, gaidīt un apstāties ir labas atbildes.
