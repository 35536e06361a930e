### Jautā dažas dienas pēc nodarbības „Kad cilvēki saka „nē””.
###
### Te nav vietas iestāžu un likumu nosaukumiem: tos zina konsultāciju centri.

not-now = Astere grib vakaros tīrīt kafejnīcu. Īpašniece saka: „Tagad ne, paldies.” Ko Astere saka?
    .why = 😠 „Kāpēc ne?”
    .thanks = 🙏 „Paldies. Kad?”
    .easy = Astere grib tīrīt kafejnīcu. Īpašniece saka: „Tagad ne.” Ko Astere saka?
not-now-why = Ir labi zināt, kāpēc. Bet tā pateikts, tas skan dusmīgi. Sakiet paldies un uzdodiet vienu draudzīgu jautājumu.
    .easy = Tas skan dusmīgi. Sakiet paldies. Uzdodiet vienu draudzīgu jautājumu.
not-now-thanks = Jā. „Nē” ir par piedāvājumu, nevis par Asteri. Ar paldies un vienu jautājumu viņa var jautāt vēlreiz.
    .easy = Jā. „Nē” ir par piedāvājumu. Tas nav par Asteri.

too-short = Rui apgrieza dzīvžogu. Klients saka: „Tas ir daudz par īsu!” Ko Rui dara vispirms?
    .look = 👂 Klausās un skatās
    .defend = 🛡 Saka, ka ir pareizi
    .easy = Rui apgrieza dzīvžogu. Klients saka: „Par īsu!” Ko Rui dara vispirms?
too-short-look = Jā. Viņš klausās, skatās un pasaka to saviem vārdiem. Tad viņš saka, ko var darīt.
    .easy = Jā. Vispirms klausieties un skatieties. Tad sakiet, ko varat darīt.
too-short-defend = Varbūt ir pareizi. Bet klients vispirms grib, lai viņu uzklausa. Klausieties, pasakiet to saviem vārdiem, tad meklējiet atbildi.
    .easy = Varbūt tā ir. Bet vispirms klausieties un skatieties.

bad-letter = Sāra grib īrēt mazu veikala telpu. Atbilde ir: „Cilvēkiem no Jūsu valsts mēs neizīrējam.” Kas viņai palīdz?
    .delete = 🗑 Izdzēst ziņu
    .keep = 📝 Saglabāt un jautāt
    .easy = Sāra grib īrēt veikalu. Viņai raksta: „Ne cilvēkiem no Jūsu valsts.” Kas palīdz?
bad-letter-delete = Redzēt to sāp, un viņa varbūt grib to izdzēst. Bet ziņa ir pierādījums. Bezmaksas konsultāciju centrs zina, kur par to ziņot.
    .easy = Tas sāp. Bet saglabājiet ziņu. Bezmaksas konsultāciju centrs palīdz.
bad-letter-keep = Jā. Viņa to saglabā un pieraksta dienu. Bezmaksas konsultāciju centrs zina, kur par to ziņot, un izlemj viņa.
    .easy = Jā. Bezmaksas konsultāciju centrs zina vairāk. Izlemj viņa.
