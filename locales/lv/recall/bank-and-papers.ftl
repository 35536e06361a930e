### Jautā dažas dienas pēc nodarbības „Banka un dokumenti”.

before-the-bus = Usmans grib atvērt kontu. Līdz bankai ar autobusu ir 1 stunda. Ko viņš dara vispirms?
    .go = 🚌 Ņem dokumentus
    .list = 📋 Lūdz sarakstu
    .easy = Usmans grib atvērt kontu. Banka ir tālu. Ko viņš dara vispirms?
before-the-bus-go = Tā var izdoties. Bet katra banka grib citus dokumentus, un visi dokumenti vienā somā var pazust. Vispirms viņš lūdz sarakstu.
    .easy = Katra banka grib citus dokumentus. Vispirms viņš lūdz sarakstu.
before-the-bus-list = Jā. Katrai bankai ir savs saraksts. Viņš pajautā pa tālruni, sakravā somu un brauc tikai vienreiz.
    .easy = Jā. Viņš pajautā pa tālruni. Tad brauc tikai vienreiz.

which-account = Rozai ir maz dokumentu, un viņai vajag vienkāršu kontu. Ko viņa saka bankā?
    .basic = 🏦 „Pamata kontu.”
    .any = 🤷 „Jebkādu kontu.”
    .easy = Rozai ir maz dokumentu. Ko viņa saka bankā?
which-account-basic = Jā. Viņa pasaka precīzu nosaukumu. Bieži pamata kontu dod arī cilvēkiem, kam ir maz dokumentu.
    .easy = Jā. Viņa pasaka precīzu nosaukumu.
which-account-any = Tad banka var piedāvāt kontu, kas maksā vairāk vai prasa vairāk dokumentu. Viņa pasaka nosaukumu: pamata konts.
    .easy = Tas var maksāt vairāk. Viņa pasaka nosaukumu: pamata konts.

# 900 - 800 = 100.
send-it-on = Kāds vīrietis raksta Malikam: „Es sūtu 900 eiro uz tavu kontu. 800 sūti tālāk, 100 paturi.” Ko Maliks dara?
    .send = 💶 Sūta tālāk
    .no = ✋ Saka „nē”
    .easy = „Es tev sūtu 900 eiro. 800 sūti tālāk. 100 paturi.” Ko Maliks dara?
send-it-on-send = 100 eiro skan labi, un vīrietis ir draudzīgs. Bet tā var būt zagta nauda, un policija jautās Malikam. Viņa konts ir tikai viņam.
    .easy = Tas skan labi. Bet nauda var būt zagta. Policija jautās Malikam.
send-it-on-no = Jā. Tā var būt zagta nauda. Viņa konts ir tikai viņam, un šeit viņš var jautāt cilvēkam.
    .easy = Jā. Tā var būt zagta nauda. Viņa konts ir tikai viņam.
