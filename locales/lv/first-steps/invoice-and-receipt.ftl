### Rēķins un kvīts — izrakstīt un glabāt abus.
###
### Šīs 7 daļas ir parastās; ko valsts grib vēl, to jautā nodokļu iestādē, un šeit tam nav vietas.

# Ne vairāk par 40 zīmēm.
title = Rēķins un kvīts

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Nav papīra, nav pierādījuma.
    .easy = Nav papīra, nav pierādījuma.

hello = Šodien Jūs iepazīstat 2 papīrus: rēķinu un kvīti. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs iepazīstat 2 papīrus: rēķinu un kvīti. Tas prasa 6 minūtes.

# Vārdu un nodarbošanos var mainīt; aprēķinam jāpaliek pareizam.
# 85 - 60 = 25.
story =
    Himena labo veļas mašīnas. Viņa strādā kādai kafejnīcai, un viņi vienojas par 85 eiro. Neviens to nepieraksta. „Samaksāšu vēlāk,” saka īpašnieks. Pēc 6 nedēļām viņš saka: „Man liekas, ka bija 60.” Papīra viņai nav. Viņa ņem 60, un 25 eiro ir zaudēti.

    Pēc nākamā remonta viņa rēķinu sūta tajā pašā dienā. Pēc 12 dienām viņas kontā ir 85 eiro.
    .next = Tālāk
    .easy =
    Himena kafejnīcai salabo mašīnu par 85 eiro. Neviens to nepieraksta. Pēc 6 nedēļām īpašnieks maksā tikai 60.

    Nākamreiz viņa sūta rēķinu. Pēc 12 dienām viņai ir 85 eiro.

# Šeit paskaidroti vārdi „rēķins” un „kvīts”, kā veidlapās.
rule =
    2 papīri, 2 brīžos:
    📄 Pirms nauda ienāk: rēķins. Tajā ir, cik klients maksā un līdz kurai dienai.
    🧾 Kad nauda ir ienākusi: kvīts. Tajā ir: samaksāts.

    Katru izrakstiet 2 reizes: vienu klientam, vienu savai aploksnei. Glabājiet arī čekus par to, ko pērkat darbam.
    .next = Tālāk
    .easy =
    📄 Pirms naudas: rēķins. Tas saka: lūdzu, samaksājiet.
    🧾 Pēc naudas: kvīts. Tā saka: samaksāts.

    Katru izrakstiet 2 reizes: klientam un sev.

parts =
    Rēķinam parasti ir 7 daļas:
    👤 No kā, ar adresi
    👥 Kam, ar adresi
    🔢 Numurs: 1, tad 2, tad 3
    📅 Datums
    🔧 Kas, cik daudz un kopsumma
    ⏳ Pēdējā diena, kad maksāt
    🏦 Kā maksāt: skaidrā naudā vai kontā

    Jūsu valsts var gribēt vairāk, piemēram, nodokļu numuru. Sarakstu lūdziet nodokļu iestādei.
    .next = Tālāk
    .easy =
    Rēķinam parasti ir 7 daļas:
    👤 No kā
    👥 Kam
    🔢 Numurs
    📅 Datums
    🔧 Kas un cik
    ⏳ Pēdējā diena
    🏦 Kā maksāt

    Jautājiet nodokļu iestādei: ko vēl?

# Izdomāts rēķins. Kam, numura, datuma, pēdējās dienas un kā maksāt ar nolūku nav.
sample =
    Šis ir pirmais mēģinājums. Tajā trūkst 5 lietu:

    RĒĶINS
    No: Himena, Dzirnavu iela 4
    1 veļas mašīnas remonts
    Kopā: 85 eiro
    Paldies!
    .next = Tālāk
    .easy =
    Trūkst 5 lietu:

    RĒĶINS
    No: Himena, Dzirnavu iela 4
    1 veļas mašīnas remonts
    Kopā: 85 eiro

whose = Papīrs ir mājā, kur ir 2 kafejnīcas un viesnīca. Neviens nezina, kurai no tām jāmaksā. Kā trūkst?
    .from = 👤 No kā
    .to = 👥 Kam
    .price = 💶 Cenas
    .easy = Mājā ir 2 kafejnīcas. Kurai jāmaksā? Neviens nezina. Kā trūkst?
whose-from = Šī daļa ir: Himena, Dzirnavu iela 4. Bet nav rakstīts, kam. Viņa uzraksta kafejnīcas nosaukumu un adresi.
    .easy = Tas ir: Himena. Bet kam? Viņa raksta kafejnīcas nosaukumu.
whose-to = Jā. Viņa uzraksta kafejnīcas nosaukumu un adresi. Tā ir 1 no 5 lietām.
    .easy = Jā. Viņa raksta kafejnīcas nosaukumu. Paliek 4.
whose-price = Cena ir: 85 eiro. Bet nav rakstīts, kam. Viņa uzraksta kafejnīcas nosaukumu un adresi.
    .easy = Tā ir: 85 eiro. Bet kam? Viņa raksta kafejnīcas nosaukumu.

december = Decembrī Himena grib atrast šo rēķinu. Aploksnē ir 30 rēķini tai pašai kafejnīcai. Kuru 2 rindu trūkst?
    .machine = 🔧 Darba un cenas
    .number = 🔢 Numura un datuma
    .thanks = 🙏 Vārda un paldies
    .easy = Himenai ir 30 rēķini vienai kafejnīcai. Kurš ir šis? Kuru 2 rindu trūkst?
december-machine = Abas ir: 1 veļas mašīna, 85 eiro. Bet uz 30 papīriem tās ir vienādas. Ar numuru un datumu katrs papīrs ir citāds.
    .easy = Tās ir. Bet 30 papīri ir vienādi. Vajag numuru un datumu.
december-number = Jā. Rēķins Nr. 7, 3. maijs. Tagad to atrod viņa un arī nodokļu iestāde. Tās jau ir 3 no 5 lietām.
    .easy = Jā. Nr. 7, 3. maijs. Paliek 2.
december-thanks = Viņas vārds un paldies ir, un tas ir draudzīgi. Bet ar numuru un datumu katrs papīrs ir citāds.
    .easy = Tie ir. Vajag numuru un datumu.

drawer = Īpašnieks ieliek rēķinu atvilktnē: „Laika vēl ir. Un kur maksāt?” Kā vēl trūkst?
    .total = 💶 Kopsummas
    .photo = 📱 Viņas foto
    .last-day = ⏳ Dienas, un kā maksāt
    .easy = Īpašnieks jautā: „Kad jāmaksā? Kur iet nauda?” Kā trūkst?
drawer-total = Kopsumma ir: 85 eiro. Bet īpašnieks nezina, līdz kurai dienai un kā. Viņa raksta: līdz 17. maijam, manā kontā.
    .easy = Tā ir: 85 eiro. Viņa raksta pēdējo dienu un kā maksāt.
drawer-photo = Foto maksāt nepalīdz. Īpašnieks nezina, līdz kurai dienai un kā. Viņa raksta: līdz 17. maijam, manā kontā.
    .easy = Foto nevajag. Viņa raksta pēdējo dienu un kā maksāt.
drawer-last-day = Jā. Līdz 17. maijam, manā kontā. Tagad ir visas 5: kam, numurs, datums, pēdējā diena, kā maksāt.
    .easy = Jā. Līdz 17. maijam, manā kontā. Tagad ir visas 5.

cash = Īpašnieks atnāk un samaksā 85 eiro skaidrā naudā. Ko Himena viņam dod?
    .nothing = 🤝 Tikai paldies
    .receipt = 🧾 Kvīti
    .invoice = 📄 Vēl vienu rēķinu
    .easy = Īpašnieks maksā 85 eiro skaidrā naudā. Ko Himena viņam dod?
cash-nothing = Paldies ir draudzīgi. Bet nākammēnes neviens nevar parādīt, ka 85 eiro ir samaksāti. Kvīts palīdz abiem.
    .easy = Paldies ir draudzīgi. Bet kvīts parāda: samaksāts.
cash-receipt = Jā. „Rēķins Nr. 7, 85 eiro, samaksāts skaidrā naudā, 10. maijs” un viņas vārds. Viena viņam, viena viņas aploksnei.
    .easy = Jā. „85 eiro, samaksāts, 10. maijs.” Viena viņam, viena viņai.
cash-invoice = Rēķins saka: lūdzu, samaksājiet. Viņš jau ir samaksājis. Kvīts saka: samaksāts, 85 eiro, 10. maijs.
    .easy = Rēķins saka: lūdzu, samaksājiet. Viņš jau samaksāja. Tātad kvīti.

# Drošības kartīte: darbs bez papīra, viltus rēķini, atļauja.
careful =
    Klients saka: „Bez papīra ir lētāk.” Tad Jūs nevarat parādīt, cik nopelnījāt. Sakiet: „Es vienmēr izrakstu.” Un nekad nerakstiet rēķinu par darbu, ko neviens nav darījis.

    Pases numuram un kartes kodam tur nav vietas. Ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    „Bez papīra ir lētāk”? Sakiet: „Es vienmēr izrakstu.” Nerakstiet rēķinu par darbu, kā nebija.

    Vai ar Jūsu atļauju drīkst strādāt sev? Nav skaidrs? Vispirms pajautājiet.

practice =
    Jūsu uzdevums: izrakstiet draugam 1 rēķinu un 1 kvīti par izdomātu darbu. Uz abiem rakstiet „treniņš”. Meklējiet 7 daļas.

    Tad jautājiet draugam: „Vai tu zini, cik, kā un līdz kurai dienai maksāt?” Abus glabājiet kā paraugu. Tad nospiediet pogu.
    .done = ✅ Abi ir gatavi
    .easy =
    Izrakstiet draugam 1 rēķinu un 1 kvīti. Darbs ir izdomāts. Uz abiem rakstiet „treniņš”.

    Jautājiet: „Vai tu zini, cik un kad maksāt?” Tad nospiediet pogu.
practice-reminder =
    { $days ->
        [zero] Saviem 2 papīriem Jums vēl ir { $days } dienu. Sāciet ar: no kā, kam.
        [one] Saviem 2 papīriem Jums vēl ir { $days } diena. Sāciet ar: no kā, kam.
       *[other] Saviem 2 papīriem Jums vēl ir { $days } dienas. Sāciet ar: no kā, kam.
    }
    .easy = Sāciet ar 2 rindām: no kā, kam.
practice-done = Lieliski! Nākamos Jūs izrakstīsiet ātrāk.
    .easy = Lieliski! Nākamreiz būs ātrāk.
practice-late = Nedēļa ir pagājusi, un tas nekas. Pietiek ar 7 rindām uz papīra jebkurā vakarā.
    .easy = Nedēļa ir pagājusi. Tas nekas. Pietiek ar 7 rindām.

friend = Ko Jūsu draugs jautāja? Kura no 7 daļām bija grūta? Uzrakstiet vai pasakiet. Lūdzu, nesūtiet foto, vārdus un kontu numurus. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Ko draugs jautāja? Kura daļa bija grūta? Rakstiet vai runājiet. Bez foto, vārdiem un numuriem. Ziņu saņem mentors.
friend-thanks = Paldies. Ar drauga jautājumu Jūsu nākamais papīrs var kļūt skaidrāks.
    .easy = Paldies. Tas palīdz ar īstiem klientiem.

end = Rēķins pirms naudas, kvīts pēc tās, un pa vienam savā aploksnē. Nav papīra, nav pierādījuma. Uz tikšanos nākamajā nodarbībā!
    .easy = Vispirms rēķins, tad kvīts. Glabājiet abus. Uz tikšanos!

later = Rēķins pirms naudas, kvīts pēc tās. Izrakstiet abus draugam Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Vispirms rēķins, tad kvīts. Izrakstiet abus Jums labā dienā. Uz tikšanos!
