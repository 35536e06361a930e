### Jautā dažas dienas pēc nodarbības „Cik daudz jāpārdod?”.

nobody-came = Svetlana labo krēslus mazā darbnīcā. Īre ir 80 eiro mēnesī. Augustā neviens klients nenāk. Cik viņa maksā par augustu?
    .nothing = 0️⃣ Neko
    .rent = 🏢 80 eiro
    .easy = Svetlana īrē darbnīcu par 80 eiro mēnesī. Augustā neviens nenāk. Cik viņa maksā?
nobody-came-nothing = Tas būtu godīgi, bet īre ir katru mēnesi, arī bez klientiem: 80 eiro. Uzziniet šīs izmaksas, pirms parakstāt.
    .easy = Īre ir katru mēnesi. Viņa maksā 80 eiro.
nobody-came-rent = Jā. Dažas izmaksas ir katru mēnesi, arī bez klientiem. Uzziniet tās, pirms parakstāt.
    .easy = Jā. Īre ir katru mēnesi, arī bez klientiem.

# 10 - 4 = 6; 30 : 6 = 5; 30 : 10 = 3.
belts = Džamals pārdod jostas par 10 eiro. Āda vienai maksā 4 eiro. Galds maksā 30 eiro mēnesī. Cik jostu samaksā par galdu?
    .three = 3 jostas
    .five = 5 jostas
    .easy = Džamals pārdod jostu par 10 eiro. Āda maksā 4. Galds maksā 30 mēnesī. Cik jostu samaksā par galdu?
belts-three = 3 reiz 10 ir 30. Bet no katras jostas 4 eiro ir ādai, tātad paliek 6: 30 dalīts ar 6 ir 5.
    .easy = No katras jostas paliek tikai 6. 5 reiz 6 ir 30.
belts-five = Jā. 10 mīnus 4 ir 6, un 30 dalīts ar 6 ir 5. Mēneša izmaksas daliet ar to, kas paliek no vienas pārdošanas.
    .easy = Jā. 10 mīnus 4 ir 6. 5 reiz 6 ir 30.

# 5 - 2 = 3; 24 : 3 = 8; 4 - 2 = 2; 24 : 2 = 12.
lower-price = Lana pārdod ziepes par 5 eiro, un no katrām paliek 3. Galds maksā 24 eiro mēnesī, tātad viņas skaitlis ir 8. Tagad viņa prasa 4 eiro, un paliek 2. Kāds tagad ir skaitlis?
    .twelve = 12 gabali
    .eight = 8 gabali
    .six = 6 gabali
    .easy = Lana pārdod ziepes. No katrām paliek 3 eiro. Galds maksā 24. Viņas skaitlis ir 8. Tagad paliek tikai 2 eiro. Kāds tas ir tagad?
lower-price-twelve = Jā. 24 dalīts ar 2 ir 12. Ar zemāku cenu paliek mazāk, un viņai jāpārdod vairāk.
    .easy = Jā. 24 dalīts ar 2 ir 12. Viņai jāpārdod vairāk.
lower-price-eight = 8 bija pareizi, kad palika 3 eiro. Tagad paliek 2: 24 dalīts ar 2 ir 12. Ar zemāku cenu jāpārdod vairāk.
    .easy = Tā bija agrāk. Tagad 24 dalīts ar 2 ir 12.
lower-price-six = Varbūt tās grib vairāk cilvēku. Bet no katrām paliek mazāk, tāpēc skaitlis aug: 24 dalīts ar 2 ir 12.
    .easy = Paliek mazāk, tāpēc jāpārdod vairāk. 24 dalīts ar 2 ir 12.
