### Mano dokumentai: ar galiu dirbti sau? — žodžiai leidime ir kur klausti.
###
### Faktų apie kurios nors šalies įstatymus šioje pamokoje nėra. Sprendžia įstaiga.

# Ne daugiau kaip 40 ženklų.
title = Mano dokumentai: ar galiu dirbti sau?

# Siunčiama, kai dalyvio nebuvo tris dienas. Datos siųsti niekas neprašo.
nudge = Viena svarbi data: kada baigiasi Jūsų leidimas?
    .easy = Kada baigiasi Jūsų leidimas? Verta tai žinoti.

promise = Pirmiausia pažadas. Solis neklausia apie Jūsų statusą. Jam nereikia Jūsų dokumentų nuotraukų ir numerių.
    .easy = Mes neklausiame apie Jūsų statusą. Nesiųskite dokumentų nuotraukų.

story =
    Karimas labai gerai siuva. Jis dirba fabrike. Kaimynė nori jam sumokėti už 3 sukneles. Ar Karimas gali dirbti sau?

    Draugas sako: taip, visi taip daro. Bet draugo dokumentai kitokie. Todėl Karimas prašo kaimynės palaukti. Namie jis lėtai perskaito savo leidimą.
    .next = Toliau
    .easy =
    Karimas siuva. Jis dirba fabrike. Kaimynė nori 3 suknelių.

    Ar Karimas gali dirbti sau? Jis nežino. Jis skaito savo leidimą.

# „Savarankiška veikla“ yra oficialus pavadinimas; žmonės jį sutinka formose.
two-kinds =
    Darbas būna 2 rūšių. Samdomame darbe Jums moka viršininkas. Kai dirbate sau, Jums moka klientai. Oficialus pavadinimas – savarankiška veikla.

    Leidimas gali leisti samdomą darbą, bet neleisti savarankiškos veiklos. Todėl svarbus kiekvienas žodis.
    .next = Toliau
    .easy =
    Samdomame darbe Jums moka viršininkas. Savarankiška veikla yra darbas sau. Tada Jums moka klientai.

    Kartais leidžiamas tik samdomas darbas.

# 3 eilučių pavadinimai kartojasi žingsnyje "sample" ir mygtukuose "last-day".
three-lines =
    Leidime dažnai yra 3 svarbios eilutės. „Leidimo rūšis“ pasako, koks tai leidimas. „Galioja iki“ yra paskutinė diena. Eilutėje „Pastabos“ gali būti žodžių apie darbą. Kartais daugiau parašyta laiške.

    Jūsų dokumentai parašyti vietos kalba. Sunkius žodžius namie užsirašykite ir suraskite žodyne.
    .next = Toliau
    .easy =
    Ieškokite 3 eilučių. „Leidimo rūšis“: koks leidimas. „Galioja iki“: paskutinė diena. „Pastabos“: žodžiai apie darbą.

    Sunkus žodis? Suraskite jį žodyne.

# Išgalvota kortelė, eilutė po eilutės. Data lieka skaitmenimis.
sample =
    Tai išgalvota kortelė, tik pavyzdys.

    Leidimo rūšis: laikinas
    Galioja iki: 31.05.2030
    Pastabos: dirbti leidžiama
    .easy =
    Tai netikra kortelė.

    Leidimo rūšis: laikinas
    Galioja iki: 31.05.2030
    Pastabos: dirbti leidžiama

last-day = Kuri eilutė rodo paskutinę šio leidimo dieną?
    .kind = 🪪 Leidimo rūšis
    .until = 📅 Galioja iki
    .remarks = 📝 Pastabos
    .easy = Kuri eilutė rodo paskutinę dieną?
last-day-kind = „Leidimo rūšis“ pasako, koks tai leidimas. Paskutinė diena yra viena eilute žemiau: „Galioja iki“.
    .easy = Ši eilutė yra apie rūšį. Žiūrėkite viena eilute žemiau: „Galioja iki“.
last-day-until = Taip. Šis leidimas baigiasi 2030 m. gegužės 31 d.
    .easy = Taip. Paskutinė diena yra 2030 m. gegužės 31 d.
last-day-remarks = Eilutėje „Pastabos“ yra žodžiai apie darbą. Paskutinė diena yra viena eilute aukščiau: „Galioja iki“.
    .easy = Ši eilutė yra apie darbą. Žiūrėkite viena eilute aukščiau: „Galioja iki“.

neighbour = Tai Karimo kortelė. Joje parašyta: dirbti leidžiama. Ar jis gali siūti kaimynei už pinigus?
    .sew = Taip, gali
    .office = Pirma klausti įstaigos
    .never = Ne, niekada
    .easy = Karimo kortelėje parašyta: dirbti leidžiama. Ar jis gali siūti už pinigus?
neighbour-sew = Daug žmonių taip supranta. Bet kortelėje nėra žodžių „savarankiška veikla“. Saugiau pirmiausia paklausti.
    .easy = Kortelėje nėra žodžių „savarankiška veikla“. Pirmiausia reikia paklausti. Taip saugiau.
neighbour-office = Taip. Kortelėje nėra žodžių „savarankiška veikla“. Vienas klausimas apsaugo jo leidimą.
    .easy = Taip. Žodžiai neaiškūs. Karimas pirmiausia klausia.
neighbour-never = Atsargumas yra gerai. Bet kortelėje neparašyta „ne“. Atsakyti gali įstaiga.
    .easy = Kortelėje neparašyta „ne“. Atsakyti gali įstaiga.

results =
    Atsakymai gali būti 3. „Paprastai taip“: žmonės su tokiais žodžiais leidime paprastai gali dirbti sau. „Pirma paklausti“: žodžiai neaiškūs. „Šiandien ne“: su šiuo leidimu dabar negalima. Naujas leidimas gali tai pakeisti.

    Solis nesprendžia. Draugas nesprendžia. Sprendžia įstaiga.
    .next = Toliau
    .easy =
    Yra 3 atsakymai. Paprastai taip. Pirma paklausti. Šiandien ne. „Šiandien ne“ gali pasikeisti.

    Solis nesprendžia. Draugai nesprendžia. Sprendžia įstaiga.

where =
    Klauskite įstaigos, kuri Jums davė leidimą. Jos pavadinimas dažnai parašytas kortelėje arba laiške. Leidimą su Jumis gali perskaityti nemokamas konsultacijų centras. Dokumentus parsineškite namo.

    Jei leidimas neleidžia savarankiškos veiklos, sustokite ir pirmiausia paklauskite. Neturite leidimo kortelės? Taip pat paklauskite. Ir niekas neturi teisės pasilikti Jūsų paso, kortelės ar banko sąskaitos.
    .next = Toliau
    .easy =
    Klauskite įstaigos, kuri Jums davė leidimą. Padeda ir nemokami konsultacijų centrai.

    Leidimas neleidžia savarankiškos veiklos? Sustokite. Pirmiausia paklauskite. Niekas neturi teisės pasilikti Jūsų paso.

passport = Vyras sako: duokite man savo pasą 1 savaitei. Tada aš už Jus paklausiu įstaigos. Ką geriausia daryti?
    .give = Duoti 1 savaitei
    .pay = Sumokėti už pagalbą
    .keep = Neduoti ir sakyti „ne“
    .easy = Vyras nori Jūsų paso 1 savaitei. Ką geriausia daryti?
passport-give = Skamba lengvai. Bet niekas neturi teisės pasilikti Jūsų paso, net 1 savaitei. Įstaigos galite paklausti ir be jo.
    .easy = Niekas neturi teisės pasilikti Jūsų paso. Įstaigos galite paklausti ir be jo.
passport-pay = Pagalba yra gerai, bet Jūsų pasas vis tiek pas jį. Pirma klauskite įstaigos arba nemokamo konsultacijų centro.
    .easy = Jūsų pasas vis tiek pas jį. Pirma klauskite įstaigos.
passport-keep = Taip. Jūsų pasas lieka pas Jus. Paklausti galite ir be jo arba kartu su žmogumi, kuriuo pasitikite.
    .easy = Taip. Jūsų pasas yra Jūsų. Įstaigos klauskite be jo.

note-date = Jūsų užduotis: namie pažiūrėkite į savo leidimą. Raskite paskutinę dieną. Įrašykite ją į kalendorių. Gerokai anksčiau paklauskite apie kitą leidimą. Datos dokumentuose nėra? Užsirašykite vieną klausimą įstaigai. Čia nieko nesiųskite, tik paspauskite mygtuką.
    .done = ✅ Užsirašiau
    .easy = Namie pažiūrėkite į savo leidimą. Raskite paskutinę dieną. Įrašykite ją į kalendorių. Datos nėra? Užsirašykite klausimą įstaigai. Čia nieko nesiųskite. Tik paspauskite mygtuką.
note-date-reminder =
    { $days ->
        [one] Mažai užduočiai dar liko { $days } diena. Raskite paskutinę savo leidimo dieną. Užsirašykite ją namie ir nieko nesiųskite.
        [few] Mažai užduočiai dar liko { $days } dienos. Raskite paskutinę savo leidimo dieną. Užsirašykite ją namie ir nieko nesiųskite.
        [many] Mažai užduočiai dar liko { $days } dienos. Raskite paskutinę savo leidimo dieną. Užsirašykite ją namie ir nieko nesiųskite.
       *[other] Mažai užduočiai dar liko { $days } dienų. Raskite paskutinę savo leidimo dieną. Užsirašykite ją namie ir nieko nesiųskite.
    }
    .easy = Raskite paskutinę savo leidimo dieną. Užsirašykite ją namie. Nieko nesiųskite.
note-date-done = Gerai. Dabar žinote vieną svarbią datą. Ji lieka namie, pas Jus.
    .easy = Gerai. Dabar žinote savo datą. Ji lieka pas Jus.
note-date-late = Dienos buvo pilnos. Nieko tokio. Leidimas yra namie, pažiūrėti galite bet kurią dieną.
    .easy = Jūsų dienos buvo pilnos. Nieko tokio. Pažiūrėkite kitą dieną.

well-done = Galite rasti svarbius žodžius savo leidime ir žinote, kur klausti. Iki kitos pamokos.
    .easy = Galite rasti žodžius. Žinote, kur klausti. Iki.

another-day = Prisiminkite: perskaitykite žodžius, klauskite įstaigos, neatiduokite paso. Iki kitos pamokos.
    .easy = Perskaitykite žodžius. Klauskite įstaigos. Neatiduokite paso. Iki.
