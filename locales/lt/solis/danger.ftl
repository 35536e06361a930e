### Sunki valanda ir pavojus. Pastovūs tekstai: jokios diagnozės, jokio klausimo apie priemones, jokio ranka rašyto numerio.

# $emergency yra 112. Toliau eina dalyvio šalies pagalbos linijos, kiekviena atskira žinute.
help =
    Man gaila, kad Jums dabar taip sunku. Aš robotas, o Jūs nusipelnote, kad padėtų žmogus.

    📞 { $emergency } – jei Jūsų ar kito žmogaus gyvybei gresia pavojus. Nemokamai, dieną ir naktį, visoje ES ir Turkijoje.
    .easy =
        Man gaila. Jums dabar labai sunku. Aš robotas. Jums turi padėti žmogus.

        📞 { $emergency } – kai žmogus gali mirti. Nemokamai, dieną ir naktį. Visoje ES ir Turkijoje.

# Pagalbos linija. $languages yra kalbų pavadinimai tomis kalbomis, $cost ir $hours – du tekstai iš žemiau esančių.
line-emotional = 📞 { $number } – pasikalbėti su žmogumi: { $languages }. { $cost }, { $hours }. ({ $country })
line-violence = 📞 { $number } – pagalba nuo smurto: { $languages }. { $cost }, { $hours }. ({ $country })
line-trafficking = 📞 { $number } – kai kas nors Jus laiko nelaisvėje arba verčia dirbti: { $languages }. { $cost }, { $hours }. ({ $country })
line-social = 📞 { $number } – patarimas ir prieglobstis: { $languages }. { $cost }, { $hours }. ({ $country })
cost-free = Nemokamai
cost-paid = Mokamai
hours-always = dieną ir naktį

# Niekas nebudi.
ask-nobody =
    Visus priminimus sustabdžiau. Sakau atvirai: dabar čia niekas iš mūsų komandos neskaito.

    Ar norite, kad žmogus Jums parašytų vėliau? Negaliu pasakyti, kada.
    .easy =
        Stabdau visus priminimus. Dabar čia niekas iš mūsų komandos neskaito.

        Ar norite, kad žmogus Jums parašytų vėliau? Nežinau, kada.
    .person = Taip, prašau
    .numbers = Ne, tik numerius
    .violence = Dėl smurto arba mano dokumentų

# Kas nors budi.
ask =
    Visus priminimus sustabdžiau. Dabar čia yra žmogus iš mūsų komandos.

    Ar norite, kad šis žmogus Jums parašytų?
    .easy =
        Stabdau visus priminimus. Dabar čia yra žmogus iš mūsų komandos.

        Ar norite, kad šis žmogus Jums parašytų?
    .person = Taip, prašau
    .numbers = Ne, tik numerius
    .violence = Dėl smurto arba mano dokumentų

safe = Ar dabar saugu rašyti? Ar niekas kitas nemato šio telefono?
    .easy = Ar dabar saugu rašyti? Ar prie telefono daugiau nieko nėra?
    .safe = Taip, saugu
    .hide = Ne – paslėpti šį pokalbį

papers =
    Kas nors atima Jūsų dokumentus ar algą, Jus užrakina, muša arba Jums grasina: tai draudžia įstatymas. Tai ne Jūsų kaltė.

    Pagalba ne per policiją: pagalba nukentėjusiems, pagalbos linija moterims, profsąjunga. Rodau tik numerius, kuriuos kas nors patikrino.

    📞 Gresia pavojus: { $emergency }.
    .easy =
        Kas nors atima Jūsų dokumentus ar algą? Jus užrakina? Muša? Tai draudžia įstatymas. Tai ne Jūsų kaltė.

        Yra pagalba be policijos: pagalba nukentėjusiems, pagalbos linija moterims, profsąjunga. Rodau tik numerius, kuriuos kas nors patikrino.

        📞 Gresia pavojus: { $emergency }.

then = Ar norite, kad žmogus iš mūsų komandos Jums parašytų?
    .person = Taip, prašau
    .enough = Ne, ačiū

# Niekas nebudi, bet dalyvis vis tiek nori žmogaus.
nobody =
    Dabar čia niekas neskaito. Išsaugau Jūsų norą kalbėti su žmogumi: jį pamatys tas, kas ateis pirmas. Negaliu pasakyti, kada. Tai, ką čia rašote iki tol, nesaugoma.

    Jei pagalbos reikia dabar, nelaukite mūsų:

    📞 { $emergency } – jei Jūsų ar kito žmogaus gyvybei gresia pavojus.

    Norite vėl matyti numerius? Bet kada parašykite /sos. Norite grįžti ten, kur buvote? Paspauskite Tęsti.
    .easy =
        Dabar čia niekas neskaito. Išsaugau Jūsų norą kalbėti su žmogumi. Nežinau, kada kas nors ateis. Tai, ką čia rašote, nesaugoma.

        Pagalbos reikia dabar? Nelaukite mūsų:

        📞 { $emergency } – kai žmogus gali mirti.

        Norite vėl matyti numerius? Parašykite /sos. Norite grįžti? Paspauskite Tęsti.

nobody-back = Žmogus iš mūsų komandos baigė šį pokalbį. Norite vėl matyti numerius? Bet kada parašykite /sos.

# Kas nors budi.
call =
    Žmogus iš mūsų komandos dabar tai žino ir parašys čia. Tai, ką čia rašote, šis žmogus skaito.

    Jei prieš tai pasidaro blogiau:

    📞 { $emergency } – jei Jūsų ar kito žmogaus gyvybei gresia pavojus.

    Norite vėl matyti numerius? Bet kada parašykite /sos.
    .easy =
        Žmogus iš mūsų komandos dabar tai žino. Šis žmogus parašys čia ir skaito, ką rašote.

        Darosi blogiau?

        📞 { $emergency } – kai žmogus gali mirti.

        Norite vėl matyti numerius? Parašykite /sos.

call-back = Žmogus iš mūsų komandos baigė šį pokalbį. Norite vėl matyti numerius? Bet kada parašykite /sos.

numbers =
    Dar kartą numeriai.

    📞 { $emergency } – jei Jūsų ar kito žmogaus gyvybei gresia pavojus. Nemokamai, dieną ir naktį, visoje ES ir Turkijoje.

    Norite juos pamatyti dar kartą? Bet kada parašykite /sos.
    .easy =
        Dar kartą numeriai.

        📞 { $emergency } – kai žmogus gali mirti. Nemokamai, dieną ir naktį. Visoje ES ir Turkijoje.

        Norite juos pamatyti vėl? Parašykite /sos.

hide =
    Dabar tyliu.

    Telegram: grįžkite į pokalbių sąrašą. Ilgai laikykite pirštą ant šio pokalbio, tada paspauskite „Ištrinti pokalbį“. Norite grįžti? Ieškokite mano vardo.

    Naršyklė: naršyklės nustatymuose ištrinkite istoriją ir šio puslapio duomenis. Tada uždarykite puslapį. Po to šio pokalbio šiame telefone niekas nebegalės atidaryti.

    Jei skambinote kokiu nors numeriu, ištrinkite jį iš telefono skambučių sąrašo.
    .easy =
        Dabar tyliu.

        Telegram: eikite į pokalbių sąrašą. Ilgai laikykite pirštą ant šio pokalbio. Paspauskite „Ištrinti pokalbį“. Norite grįžti? Ieškokite mano vardo.

        Naršyklė: ištrinkite istoriją ir šio puslapio duomenis. Uždarykite jį.

        Skambinote? Ištrinkite numerį iš savo skambučių.
