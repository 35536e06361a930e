### Viens teikums — ko, kam, kas tajā ir labs.

# Ne vairāk par 40 zīmēm.
title = Viens teikums

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Vai Jums ir 10 sekundes? Pasakiet savu teikumu vienreiz spogulim.
    .easy = Pasakiet savu teikumu spogulim.

hello = Šodien Jūs veidojat vienu teikumu par savu piedāvājumu šīs vietas valodā. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs veidojat vienu teikumu. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt.
story =
    Bintu labo dārza mašīnas. Kaimiņš jautā: „Ko Jūs darāt?” Bintu skaidro 3 minūtes, 2 valodās. Kaimiņš paskatās pulkstenī un aiziet.

    Valodu kafejnīcā viņai palīdz skolotāja. Viņas izveido vienu īsu teikumu vietējā valodā. Bintu mājās to pasaka 20 reizes. Nākamajam kaimiņam dārza nav. Vēl cits saka: „Pagaidiet! Manējā nestrādā.”
    .next = Tālāk
    .easy =
    Kaimiņš jautā Bintu: „Ko Jūs darāt?” Viņa runā 3 minūtes. Viņam nav laika.

    Skolotāja viņai palīdz. Viņas izveido vienu teikumu. Bintu to mājās pasaka 20 reizes. Tagad kaimiņš saka: „Pagaidiet! Mana mašīna nestrādā.”

# Piemērs ir viens teikums trijās daļās.
rule =
    Viens teikums, 10 sekundes, 3 daļas:
    🔧 Ko: „Es laboju dārza mašīnas
    👤 Kam: cilvēkiem šajā ielā
    🎁 Kas ir labs: un braucu pie Jums uz mājām.”

    Izmantojiet vieglus vārdus. Soliet tikai to, ko varat izdarīt. Akcents netraucē, un lēni ir labāk nekā ātri.
    .next = Tālāk
    .easy =
    Vienam teikumam ir 3 daļas:
    🔧 Ko: „Es laboju dārza mašīnas
    👤 Kam: cilvēkiem šajā ielā
    🎁 Kas ir labs: un braucu pie Jums.”

    Izmantojiet vieglus vārdus. Runājiet lēni.

# Atbildes liek vietā „…”. Labākā nosauc cilvēkus.
for-whom = Ielieciet vārdus: „Es gludinu kreklus … un atvedu tos līdz durvīm.”
    .world = 🌍 visai pasaulei
    .busy = 👔 tiem, kam nav laika
    .price = 💶 par zemu cenu
    .easy = Ielieciet vārdus: „Es gludinu kreklus …”
for-whom-world = Tas skan lieli. Bet tad neviens nejūt: tas ir man. Nosauciet dažus cilvēkus, piemēram, tos, kam nav laika.
    .easy = Tas ir par lielu. Nosauciet dažus cilvēkus: tiem, kam nav laika.
for-whom-busy = Jā. Šie cilvēki to dzird un domā: tas ir man.
    .easy = Jā. Viņi domā: tas ir man.
for-whom-price = Cena var nākt vēlāk. Vispirms sakiet, kam tas ir, piemēram, tiem, kam nav laika.
    .easy = Cena nāk vēlāk. Vispirms sakiet: kam?

best =
    Hana māca cilvēkiem lietot tālruni. Kurš teikums ir labākais?
    1️⃣ „Es protu daudz ko, tikai pajautājiet.”
    2️⃣ „Es mazās grupās mācu vecākiem cilvēkiem lietot tālruni.”
    3️⃣ „Es esmu labākā skolotāja šajā pilsētā.”
    .first = 1️⃣ Pirmais
    .second = 2️⃣ Otrais
    .third = 3️⃣ Trešais
    .easy =
    Hana māca lietot tālruni. Kurš teikums ir labākais?
    1️⃣ „Es protu daudz ko.”
    2️⃣ „Es mazās grupās mācu vecākus cilvēkus.”
    3️⃣ „Es esmu labākā skolotāja.”
best-first = Tas ir draudzīgi un patiesi. Bet cilvēki nezina, ko prasīt. Otrais pasaka, ko, kam un kas tajā ir labs.
    .easy = Tas ir draudzīgi. Bet ko viņa dara? To pasaka otrais.
best-second = Jā. Tas pasaka, ko, kam un kas tajā ir labs: mazas grupas.
    .easy = Jā. Tas pasaka, ko, kam un kas ir labs.
best-third = Varbūt viņa ir ļoti laba. Bet cilvēki to vēl neredz, un viņi nedzird, ko viņa māca. To pasaka otrais.
    .easy = Varbūt tā ir. Bet ko viņa māca? To pasaka otrais.

own =
    Tagad Jūsu teikums, vispirms valodā, ko zināt vislabāk: Es …, kam …, un … .

    Uzrakstiet vai pasakiet to. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Tagad Jūsu teikums, Jūsu valodā: Es …, kam …, un … . Rakstiet vai runājiet. Ziņu saņem mentors.
own-thanks = Paldies. Skaitiet 10 sekundes un vienreiz pasakiet to skaļi. Par garu? Izņemiet vienu vārdu.
    .easy = Paldies. Pasakiet to 10 sekundēs. Par garu? Izņemiet vienu vārdu.

local =
    Tagad šīs vietas valoda. Kas Jums var palīdzēt ar vienu teikumu? Skolotājs, bibliotēkas darbinieks, kaimiņš vai kāds darbā.

    Tulkošanas lietotne ir labs sākums. Bet lūdziet cilvēku to izlasīt: lietotnes kļūdās.
    .next = Tālāk
    .easy = Tagad šīs vietas valoda. Kas var palīdzēt? Palūdziet skolotājam vai kaimiņam. Palīdz arī lietotne. Bet lietotnes kļūdās.

listen =
    Tad mācieties klausoties. Cilvēks teikumu pasaka lēni, 3 reizes. Jūs klausāties. Tad Jūs to pasakāt 3 reizes.

    Var pajautāt: „Vai drīkstu ierakstīt Jūsu balsi, lai trenētos?” Daži saka „nē”, un tas nekas.
    .next = Tālāk
    .easy = Cilvēks to pasaka lēni, 3 reizes. Jūs klausāties. Tad Jūs to pasakāt 3 reizes. Var jautāt: „Vai drīkstu to ierakstīt?”

again = Viktors veikalā saka savu teikumu. Sieviete atbild: „Piedodiet, es nesaprotu.” Ko viņš dara?
    .louder = 📢 Saka skaļāk
    .slowly = 🐢 Saka vēlreiz, lēni
    .leave = 🚶 Klusi aiziet
    .easy = Viktors saka savu teikumu. Sieviete nesaprot. Ko viņš dara?
again-louder = Dažreiz vieta ir skaļa. Bet parasti cilvēkiem vajag vairāk laika. Viņš to saka lēni vai parāda uz papīra.
    .easy = Skaļāk palīdz maz. Lēni ir labāk. Vai uz papīra.
again-slowly = Jā. Viņš pasmaida un saka to vēlreiz, lēni. Var arī parādīt uz papīra.
    .easy = Jā. Viņš to saka lēni. Var parādīt uz papīra.
again-leave = Palikt nav viegli, daudzi pazīst šo sajūtu. Bet viņa teica „piedodiet”, tātad viņa grib saprast. Viņš to saka vēlreiz, lēni.
    .easy = Palikt ir grūti. Bet viņa grib saprast. Viņš to saka lēni.

# Drošības kartīte: atļauja.
may =
    Teikums ir treniņš, nevis pārdošana. Pirms strādājat vai ņemat naudu: vai Jūs to drīkstat? Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    Tagad Jūs tikai trenējaties. Pirms strādājat vai ņemat naudu: vai drīkst? Vai ar Jūsu atļauju savs uzņēmums nav atļauts? Vai Jums ir šaubas? Apstājieties. Vispirms jautājiet.

say-it =
    Jūsu uzdevums: pasakiet savu teikumu vienam vietējam cilvēkam. Sāciet tā: „Es trenējos. Vai drīkstu pateikt vienu teikumu?” Nevienam nekas nav jāpērk. Beigās pajautājiet: „Vai Jūs to sapratāt?”

    Tad nospiediet pogu.
    .done = ✅ Pateikts
    .easy = Pasakiet savu teikumu vienam vietējam cilvēkam. Vispirms sakiet: „Es trenējos.” Beigās jautājiet: „Vai sapratāt?” Tad nospiediet pogu.
say-it-reminder =
    { $days ->
        [zero] Lai pateiktu savu teikumu, Jums vēl ir { $days } dienu. Kas to šodien var dzirdēt?
        [one] Lai pateiktu savu teikumu, Jums vēl ir { $days } diena. Kas to šodien var dzirdēt?
       *[other] Lai pateiktu savu teikumu, Jums vēl ir { $days } dienas. Kas to šodien var dzirdēt?
    }
    .easy = Kas šodien var dzirdēt Jūsu teikumu? Tās ir 10 sekundes.
say-it-done = Lieliski! Lai runātu citā valodā, vajag drosmi.
    .easy = Lieliski! Tam vajag drosmi.
say-it-late = Nedēļa ir pagājusi, un tas nekas. Ar treniņu teikums kļūst vieglāks, arī spoguļa priekšā.
    .easy = Nedēļa ir pagājusi. Tas nekas. Trenējieties mājās.

aloud = Tagad pasakiet savu teikumu šeit, vislabāk ar balsi, šīs vietas valodā. Jūsu mentors var to noklausīties. Šodien bez balss? Tad uzrakstiet.
    .easy = Tagad pasakiet to šeit, šīs vietas valodā. Runājiet vai rakstiet. Ziņu saņem mentors.
aloud-thanks = Paldies. Šonedēļ pasakiet to katru rītu vienreiz, un tas kļūs viegls.
    .easy = Paldies. Pasakiet to katru rītu. Tas kļūs viegls.

end = Jums ir viens teikums: ko, kam, kas tajā ir labs. Nākamajā nodarbībā veidojat piedāvājumu internetā. Uz tikšanos!
    .easy = Jums ir viens teikums. Nākamreiz veidojat piedāvājumu internetā. Uz tikšanos!

later = Ko, kam, kas ir labs: 3 daļas ir viens teikums. Pasakiet to skaļi Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Ko, kam, kas ir labs. Pasakiet to skaļi Jums labā dienā. Uz tikšanos!
