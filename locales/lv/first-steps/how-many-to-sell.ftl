### Cik daudz jāpārdod? — skaitlis, pie kura es vairs nezaudēju naudu.

# Ne vairāk par 40 zīmēm.
title = Cik daudz jāpārdod?

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Cik pārdošanas reižu sedz Jūsu izmaksas? Šis skaitlis ir Jūsu mērķis.
    .easy = Cik reižu jāpārdod, lai segtu izmaksas? Tas ir Jūsu mērķis.

hello = Šodien Jūs atrodat vienu skaitli: cik daudz jāpārdod, lai naudu vairs nezaudētu. Tas prasa apmēram 6 minūtes.
    .easy = Šodien Jūs atrodat vienu skaitli: savu mērķi. Tas prasa 6 minūtes.

# Vārdu un preces var mainīt; aprēķinam jāpaliek pareizam.
# 5 - 2 = 3; 14 x 3 = 42; 60 - 42 = 18; 25 x 3 = 75; 75 - 60 = 15.
story =
    Rašids pārdod garšaugus podiņos. Tirgus galds maksā 60 eiro mēnesī, arī ja neviens nenāk. Viens podiņš viņam maksā 2 eiro. Viņš to pārdod par 5, tātad paliek 3 eiro.

    Maijā viņš pārdod 14 podiņus. 14 reiz 3 ir 42, tātad galdam trūkst 18 eiro. Jūnijā viņš pārdod 25. 25 reiz 3 ir 75: galds ir samaksāts, un paliek 15 eiro.
    .next = Tālāk
    .easy =
    Rašids pārdod garšaugus. Galds maksā 60 eiro mēnesī. No katra podiņa paliek 3 eiro.

    Maijā viņš pārdod 14. Tas ir 42 eiro. Trūkst 18. Jūnijā viņš pārdod 25. Tas ir 75. Paliek 15.

# 60 : 3 = 20.
rule =
    3 soļi līdz Jūsu skaitlim:
    📅 Katru mēnesi: cik Jūs maksājat bez neviena klienta? Rašids: 60.
    ➖ Viena pārdošana: cena mīnus tās izmaksas. Rašids: 5 mīnus 2 ir 3.
    ➗ Dalīt: 60 dalīts ar 3 ir 20.

    Ar 20 podiņiem viņš neko nezaudē. No 21. podiņa nauda paliek. Sanāk 6 ar pusi? Ņemiet 7.
    .next = Tālāk
    .easy =
    3 soļi:
    📅 Cik es maksāju katru mēnesi? 60.
    ➖ Cik paliek no vienas pārdošanas? 5 mīnus 2 ir 3.
    ➗ Dalīt: 60 dalīts ar 3 ir 20.

    Ar 20 podiņiem Rašids neko nezaudē.

every-month = Nilufara māca cilvēkiem lietot datoru. Telpa maksā 40 eiro mēnesī. Papīrs un autobuss maksā 2 eiro par katru stundu. 1. solis: cik viņa maksā mēnesī, kad neviens nenāk?
    .room = 🏢 Telpa: 40
    .paper = 📄 Papīrs, autobuss: 2
    .both = ➕ Abi kopā: 42
    .easy = Nilufara māca lietot datoru. Telpa maksā 40 mēnesī. Papīrs un autobuss maksā 2 par stundu. Neviens nenāk. Cik viņa maksā?
every-month-room = Jā. Telpa maksā 40 eiro, arī ja neviens nenāk.
    .easy = Jā. Telpa maksā 40, arī ja neviens nenāk.
every-month-paper = Šie 2 eiro ir tikai tad, kad ir mācību stunda. Par telpu viņa maksā arī tad, kad neviens nenāk: 40 eiro.
    .easy = Nav stundas, nav papīra. Par telpu viņa maksā 40.
every-month-both = Telpa ir pareizi. Bet, ja stundas nav, nevajag ne papīra, ne autobusa. Tātad 40 eiro.
    .easy = Telpa ir pareizi. Nav stundas, nav papīra. Tātad 40.

# 10 - 2 = 8.
stays = 2. solis: par 1 mācību stundu Nilufarai maksā 10 eiro. Papīrs un autobuss viņai maksā 2 eiro. Cik paliek no 1 stundas?
    .eight = 8 eiro
    .ten = 10 eiro
    .twelve = 12 eiro
    .easy = Stunda maksā 10 eiro. Papīrs un autobuss maksā 2. Cik paliek?
stays-eight = Jā. 10 mīnus 2 ir 8. Šie 8 eiro palīdz samaksāt par telpu.
    .easy = Jā. 10 mīnus 2 ir 8.
stays-ten = Ienāk 10 eiro. Bet papīrs un autobuss iziet: 10 mīnus 2 ir 8.
    .easy = Ienāk 10. Iziet 2. 10 mīnus 2 ir 8.
stays-twelve = Šie 2 eiro ir izmaksas, tāpēc tie iet prom no 10: 10 mīnus 2 ir 8.
    .easy = Šie 2 eiro iziet. 10 mīnus 2 ir 8.

# 40 : 8 = 5; 4 x 8 = 32.
lessons = 3. solis: telpa maksā 40 eiro mēnesī, un no katras stundas paliek 8 eiro. Ar cik stundām Nilufara vairs nezaudē naudu? Uzrakstiet skaitli.
    .easy = Telpa maksā 40. No katras stundas paliek 8. Cik stundu samaksā par telpu? Uzrakstiet skaitli.
lessons-right = Jā. 40 dalīts ar 8 ir 5. Ar 5 stundām telpa ir samaksāta.
    .easy = Jā. 5 reiz 8 ir 40. Telpa ir samaksāta.
lessons-four = Ar 4 stundām pietiktu, ja paliktu 10. Bet paliek tikai 8: 4 reiz 8 ir 32. 5 reiz 8 ir 40.
    .easy = Gandrīz. 4 reiz 8 ir 32. 5 reiz 8 ir 40.
lessons-twenty = 20 ir 40 dalīts ar 2. Bet 2 ir papīra un autobusa izmaksas. Paliek 8: 40 dalīts ar 8 ir 5.
    .easy = Daliet ar 8, nevis ar 2. 40 dalīts ar 8 ir 5.
lessons-other = Te telpu dala ar to, kas paliek no vienas stundas: 40 dalīts ar 8 ir 5. Ar 5 stundām telpa ir samaksāta.
    .easy = 5 reiz 8 ir 40. Tātad par telpu samaksā 5 stundas.

# 6 - 2 = 4; 40 : 4 = 10.
more-lessons = Draugs saka: „Prasi par stundu tikai 6 eiro!” Papīrs un autobuss joprojām maksā 2, tātad paliek 4 eiro. Telpa maksā 40. Kāds tagad ir Nilufaras skaitlis? Uzrakstiet skaitli.
    .easy = Tagad stunda maksā tikai 6 eiro. Tātad paliek 4. Telpa maksā 40. Kāds tagad ir skaitlis? Uzrakstiet skaitli.
more-lessons-right = Jā. 40 dalīts ar 4 ir 10. Ar zemāku cenu viņai jāpārdod 2 reizes vairāk.
    .easy = Jā. 40 dalīts ar 4 ir 10. Viņai jāpārdod vairāk.
more-lessons-five = Tā bija, kad stunda maksāja 10 eiro. Tagad paliek 4, nevis 8: 40 dalīts ar 4 ir 10.
    .easy = Tā bija agrāk. Tagad paliek 4. 40 dalīts ar 4 ir 10.
more-lessons-other = Tagad no katras stundas paliek mazāk, tāpēc viņai vajag vairāk stundu: 40 dalīts ar 4 ir 10.
    .easy = Tagad paliek 4. 40 dalīts ar 4 ir 10.

# 60 + 90 = 150; 150 : 3 = 50.
pay =
    Šis skaitlis vēl nav Jūsu alga. Rašids par savu darbu un nodoklim grib 90 eiro mēnesī. Vispirms pajautājiet, cik liels ir nodoklis.

    60 plus 90 ir 150. 150 dalīts ar 3 ir 50 podiņi. Vai viņš var pārdot 50? Ja ne, viņš maina cenu, izmaksas vai vietu. Vai arī laikus apstājas.
    .next = Tālāk
    .easy =
    Šis skaitlis vēl nav Jūsu alga. Rašids grib 90 eiro darbam un nodoklim. Pajautājiet, cik liels ir nodoklis.

    60 plus 90 ir 150. 150 dalīts ar 3 ir 50. Vai viņš var pārdot 50? Ja ne, viņš kaut ko maina.

# Drošības kartīte: līgumi un atļauja.
sign =
    Telpa vai galds maksā naudu katru mēnesi. Pirms parakstāt, atrodiet savu skaitli. Pajautājiet: kad es varu beigt? Ņemiet papīru uz mājām un kādam to parādiet.

    Un ja ar Jūsu atļauju pašnodarbinātība nav atļauta vai Jums ir šaubas, apstājieties un vispirms pajautājiet.
    .next = Tālāk
    .easy =
    Telpa maksā naudu katru mēnesi. Vispirms atrodiet skaitli, tad parakstiet. Pajautājiet: kad es varu beigt?

    Vai ar Jūsu atļauju drīkst strādāt sev? Nav skaidrs? Apstājieties. Vispirms pajautājiet.

on-paper =
    Jūsu uzdevums: uzrakstiet savu skaitli uz papīra. 3 rindas: cik maksājat katru mēnesi, cik paliek no vienas pārdošanas, un pirmais dalīts ar otro. Der arī apmēram.

    Mēneša izmaksu nav? Tad uzrakstiet, cik pārdošanas reižu samaksā par darbarīkiem. Tad nospiediet pogu.
    .done = ✅ Man ir skaitlis
    .easy =
    Uzrakstiet 3 rindas. Cik maksājat katru mēnesi? Cik paliek no vienas pārdošanas? Daliet. Der arī apmēram.

    Mēneša izmaksu nav? Cik reižu jāpārdod, lai samaksātu par darbarīkiem? Tad nospiediet pogu.
on-paper-reminder =
    { $days ->
        [zero] Skaitlim Jums vēl ir { $days } dienu. Cik Jūs maksājat katru mēnesi?
        [one] Skaitlim Jums vēl ir { $days } diena. Cik Jūs maksājat katru mēnesi?
       *[other] Skaitlim Jums vēl ir { $days } dienas. Cik Jūs maksājat katru mēnesi?
    }
    .easy = Cik Jūs maksājat katru mēnesi? Šodien uzrakstiet šo rindu.
on-paper-done = Lieliski! Tagad Jūsu mērķim ir skaitlis.
    .easy = Lieliski! Jūsu mērķim ir skaitlis.
on-paper-late = Nedēļa ir pagājusi, un tas nekas. Viena rinda ir sākums: cik Jūs maksājat katru mēnesi.
    .easy = Nedēļa ir pagājusi. Tas nekas. Viena rinda ir sākums.

possible = Paskatieties uz savu skaitli. Vai 1 mēnesī var tik daudz pārdot? Uzrakstiet, ko domājat, vai pasakiet. Jūsu mentors var to izlasīt vai noklausīties.
    .easy = Vai 1 mēnesī var tik daudz pārdot? Rakstiet vai runājiet. Ziņu saņem mentors.
possible-thanks = Paldies. Vai tas ir par daudz? Tad vēlreiz paskatieties uz cenu un izmaksām.
    .easy = Paldies. Par daudz? Vēlreiz paskatieties uz cenu un izmaksām.

end = Jūs protat atrast skaitli, pie kura naudu vairs nezaudē. Nākamajā nodarbībā Jūs pierakstāt naudu, 2 minūtes dienā. Uz tikšanos!
    .easy = Jūs protat atrast savu skaitli. Nākamreiz: 2 minūtes dienā. Uz tikšanos!

later = Mēneša izmaksas dalīt ar to, kas paliek no vienas pārdošanas: tas ir Jūsu skaitlis. Atrodiet to Jums labā dienā. Uz tikšanos nākamajā nodarbībā!
    .easy = Mēneša izmaksas dalīt ar to, kas paliek. Atrodiet to Jums labā dienā. Uz tikšanos!
