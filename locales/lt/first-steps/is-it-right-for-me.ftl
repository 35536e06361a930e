### Ar tai man tinka dabar? — ramus žvilgsnis į laiką, pinigus, sveikatą ir šeimą.

# Ne daugiau kaip 40 ženklų.
title = Ar tai man tinka dabar?

# Siunčiama, kai dalyvio nebuvo tris dienas.
nudge = Pradėti, palaukti ar sustoti? Visi 3 atsakymai geri.
    .easy = Pradėti, palaukti ar sustoti? Geras kiekvienas atsakymas.

story =
    Nadia gerai taiso telefonus. Ji dirba skalbykloje ir augina 2 vaikus. Dabar ji nori savo remonto stalo turguje.

    Draugė sako: pradėk rytoj. Dėdė sako: niekada nepradėk. Nadia abejoja. Todėl ji paima popieriaus lapą. Ji užrašo 4 žodžius: laikas, pinigai, sveikata, šeima.
    .next = Toliau
    .easy =
    Nadia taiso telefonus. Ji dirba skalbykloje. Ji turi 2 vaikus.

    Ji nori remonto stalo turguje. Ar dabar tinkamas laikas? Ji pažiūri į 4 dalykus.

# Šviesos yra šviesoforo šviesos.
lights =
    Kiekvienam žodžiui Nadia pasirenka šviesą, kaip šviesofore. Žalia reiškia: dabar viskas gerai. Geltona reiškia: pirma ką nors pakeičiu. Raudona reiškia: dabar čia kliūtis.

    Raudona šviesa nėra Jūsų kaltė. Ji rodo, kur pažiūrėti. Ir ji gali pasikeisti.

    Dabar Jūsų eilė. Taškų nėra, neteisingų atsakymų irgi nėra.
    .next = Toliau
    .easy =
    Žalia: viskas gerai. Geltona: pirma ką nors pakeičiu. Raudona: dabar čia kliūtis.

    Raudona nėra Jūsų kaltė. Šviesa gali pasikeisti. Dabar renkatės Jūs. Visi atsakymai tinka.

time = Laikas. Kiek laisvų valandų turite įprastą savaitę?
    .green = 🟢 5 valandas ar daugiau
    .yellow = 🟡 Nuo 2 iki 4 valandų
    .red = 🔴 Mažiau nei 2 valandas
    .easy = Laikas. Kiek laisvų valandų turite per savaitę?
time-green = Gerai. Pasirinkite pastovias valandas, pavyzdžiui, antradienio vakarą. 1 dieną palikite poilsiui.
    .easy = Gerai. Pasirinkite darbo valandas. 1 dieną ilsėkitės.
time-yellow = Per 2 valandas galima išbandyti mažą idėją. Kuris darbas namie gali palaukti arba kas gali prisidėti?
    .easy = 2 valandų užtenka mažam bandymui. Kas gali padėti namie?
time-red = Jūsų savaitė pilna, ir tai tikras darbas. Dabar galite mokytis, o pradėti vėliau.
    .easy = Jūsų savaitė pilna. Nieko tokio. Mokykitės dabar. Pradėkite vėliau.

money = Pinigai. Naujas verslas pirmais mėnesiais dažnai nieko neuždirba. Kiek laiko dar galite mokėti už būstą ir maistą?
    .green = 🟢 3 mėnesius ar ilgiau
    .yellow = 🟡 Apie 1 mėnesį
    .red = 🔴 Trumpiau nei 1 mėnesį
    .easy = Pinigai. Naujas verslas iš pradžių dažnai nieko neuždirba. Kiek laiko galite mokėti už būstą ir maistą?
money-green = Gerai. Dabar nuspręskite, kiek pinigų galite prarasti. Užrašykite sumą ant popieriaus ir ties ja sustokite.
    .easy = Gerai. Kiek galite prarasti? Užrašykite. Ties ta suma sustokite.
money-yellow = Kol kas pasilikite kitas pajamas. Pirma truputį sutaupykite, tada atlikite mažą bandymą.
    .easy = Kol kas pasilikite darbą. Truputį sutaupykite. Tada – mažas bandymas.
money-red = Svarbiausia – būstas ir maistas. Kai kurie žingsniai nieko nekainuoja: mokytis, klausti ir planuoti.
    .easy = Svarbiausia – būstas ir maistas. Mokytis ir klausti nieko nekainuoja.

# Apie sveikatą niekada neklausiama: šią šviesą dalyvis pasirenka niekam nesakydamas.
health =
    Sveikata. Verslui reikia Jūsų jėgų. Ar pakankamai miegate? Ar turite poilsio dieną?

    Šią šviesą pasirinkite tyliai, tik sau. Čia jos nerašykite. Solis neklausia apie Jūsų sveikatą.

    Jaučiate didelį nuovargį? Tada geras planas yra poilsis.
    .next = Toliau
    .easy =
    Dabar sveikata. Ar pakankamai miegate? Ar galite pailsėti?

    Šią šviesą pasirinkite mintyse. Čia nerašykite. Mes neklausiame. Didelis nuovargis? Pirma poilsis.

family = Šeima. Dirbate daugiau valandų. Kas padeda su vaikais, maistu ar senais tėvais? Jei niekam nereikia priežiūros, rinkitės žalią.
    .green = 🟢 Pagalba yra
    .yellow = 🟡 Pirma turime pasikalbėti
    .red = 🔴 Dabar pagalbos nėra
    .easy = Šeima. Dirbate daugiau. Kas padeda namie? Niekam nereikia pagalbos? Rinkitės žalią.
family-green = Gerai. Susitarkite dėl dienų ir valandų. Tada visi žino planą.
    .easy = Gerai. Susitarkite dėl dienų ir valandų. Tada visi žino.
family-yellow = Trumpas pokalbis gali pakeisti šią šviesą. Jį pradėti padės šiandienos užduotis.
    .easy = Trumpas pokalbis gali padėti. Tai šiandienos užduotis.
family-red = Tai sunku, ir daug tėvų tai žino. Vaikų priežiūra kainuoja laiko ir pinigų. Įrašykite ją į planą, kaip ir įrankius.
    .easy = Tai sunku. Vaikų priežiūra kainuoja laiko ir pinigų. Įrašykite ją į planą.

look =
    Dabar pažiūrėkite į visas 4 šviesas. Daugiausia žalios? Galite pradėti nuo mažo. Yra geltonų? Galite palaukti ir pirma pakeisti 1 šviesą. Yra raudona? Pirmiausia pažiūrėkite ten.

    Galite ir sustoti. Tada išsaugote laiką ir pinigus. Savo gyvenimą geriausiai žinote Jūs, todėl sprendžiate Jūs.
    .next = Toliau
    .easy =
    Pažiūrėkite į savo 4 šviesas. Daug žalių? Pradėkite nuo mažo. Geltona? Palaukite ir pakeiskite 1 dalyką. Raudona? Pirma žiūrėkite ten.

    Galite ir sustoti. Sprendžiate Jūs.

decide = Koks Jūsų atsakymas šiandien? Visi 3 atsakymai geri.
    .start = 🟢 Pradėti nuo mažo
    .wait = 🟡 Palaukti
    .stop = 🔴 Kol kas sustoti
    .easy = Ką renkatės šiandien? Geras kiekvienas atsakymas.

start-small = Gerai. Pradėkite nuo mažo: pastovios valandos ir tik tie pinigai, kuriuos galite prarasti. Pirmiausia – Jūsų leidimas. Jei jis neleidžia savarankiškos veiklos, sustokite ir pirmiausia paklauskite. Padės kita pamoka.
    .next = Toliau
    .easy = Gerai. Pradėkite nuo mažo. Pirma pažiūrėkite į leidimą. Ar galite dirbti sau? Nežinote? Pirmiausia paklauskite.

wait-well = Gerai. Palaukti irgi yra planas. Pasirinkite 1 šviesą ir 1 mažą pakeitimą. Nadia laukia 4 mėnesius ir taupo įrankiams. Pasirinkite dieną ir vėl pažiūrėkite į savo šviesas.
    .next = Toliau
    .easy = Gerai. Pasirinkite 1 šviesą. Pakeiskite 1 mažą dalyką. Pasirinkite dieną. Tada pažiūrėkite vėl.

stop-well = Gerai. Laiku sustoti – sutaupyti laiko ir pinigų. Tomás planuoja dviračių parduotuvę. Paskui sustoja ir pasilieka darbą. Žinios lieka su juo. Grįžti galite bet kurią dieną.
    .next = Toliau
    .easy = Gerai. Taip sutaupote laiko ir pinigų. Žinios lieka Jums. Galite grįžti.

one-red = Nadia turi 3 žalias šviesas. Pinigų šviesa raudona. Kas jai labiausiai padės?
    .tomorrow = Pradėti rytoj
    .save = Pirma truputį taupyti
    .forget = Pamiršti idėją
    .easy = Nadia turi 3 žalias šviesas. Pinigų šviesa raudona. Kas padės?
one-red-tomorrow = 3 žalios šviesos džiugina. Bet pirmą mėnesį pinigų gali nebūti. Tada nebus kuo mokėti už būstą. Padeda pirma sutaupyti.
    .easy = Pirmą mėnesį pinigų gali nebūti. Kas mokės už būstą? Pirma taupyti.
one-red-save = Taip. Ji dirba su 1 šviesa. Tada vėl pažiūri į visas 4.
    .easy = Taip. Ji pakeičia 1 šviesą. Tada žiūri vėl.
one-red-forget = Sustoti irgi yra geras atsakymas. Bet raudona tik 1 šviesa, ir ji gali pasikeisti. Padeda pirma sutaupyti.
    .easy = Sustoti irgi gerai. Bet 1 šviesa gali pasikeisti. Pirma taupyti.

talk = Jūsų užduotis: pasikalbėkite su 1 žmogumi namie arba su kitu, kuriuo pasitikite. Kalbėkite apie valandas. Kurios valandos darbui? Kurios šeimai? Kurios poilsiui? Užtenka 15 minučių. Tada paspauskite mygtuką.
    .done = ✅ Pasikalbėjome
    .easy = Pasikalbėkite su 1 žmogumi namie. Arba su geru draugu. Kada galite dirbti? Kada ilsitės? Užtenka 15 minučių. Tada paspauskite mygtuką.
talk-reminder =
    { $days ->
        [one] Pokalbiui apie valandas dar liko { $days } diena. Užtenka 15 minučių.
        [few] Pokalbiui apie valandas dar liko { $days } dienos. Užtenka 15 minučių.
        [many] Pokalbiui apie valandas dar liko { $days } dienos. Užtenka 15 minučių.
       *[other] Pokalbiui apie valandas dar liko { $days } dienų. Užtenka 15 minučių.
    }
    .easy = Pasikalbėkite su 1 žmogumi apie valandas. Užtenka 15 minučių.
talk-done = Gerai. Dabar kažkas žino Jūsų planą, o Jūs žinote savo valandas. Ar Jūsų atsakymas pasikeitė? Tai irgi gerai.
    .easy = Gerai. Dabar žinote savo valandas. Atsakymas naujas? Tai irgi gerai.
talk-late = Savaitė buvo pilna. Nieko tokio. Pasikalbėti galite bet kurią kitą dieną.
    .easy = Jūsų savaitė buvo pilna. Nieko tokio. Pasikalbėkite kitą dieną.

well-done = Pažiūrėjote į laiką, pinigus, sveikatą ir šeimą. Pradėti, palaukti ar sustoti – tai Jūsų pasirinkimas. Iki kitos pamokos.
    .easy = Pažiūrėjote į 4 dalykus. Pasirinkote Jūs. Iki.

another-day = Savo 4 šviesas pasiliekate. Naudokite jas kiekvienam naujam planui. Iki kitos pamokos.
    .easy = Savo 4 šviesas pasiliekate. Naudokite jas vėl. Iki.
