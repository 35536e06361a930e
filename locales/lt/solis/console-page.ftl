### Pulto rėmas, pradžia ir nustatymai.

console = Pultas
home = Pradžia
learners = Dalyviai
cohorts = Grupės
announcements = Pranešimai
mentors = Mentoriai
content = Pamokos
settings = Nustatymai
audit = Žurnalas
skip = Į turinį
pages = Puslapiai
nothing = Čia nieko nėra arba tai skirta ne Jums.
desk = Mentoriaus stalas
how-in = Šis puslapis skirtas žmonėms, kurie veda programą. Norite įeiti? Savo pokalbių lange parašykite Solis žinutę /console. Gausite nuorodą, kuri veikia vieną kartą, 10 minučių. Nuorodą gali sukurti ir serverio prižiūrėtojas.
invited-here = Kviečiame Jus čia vesti programą: kviesti žmones, siųsti pranešimus, matyti, kaip sekasi. Parašykite vardą, kuriuo Jus pažįsta kolegos.
too-many-tries = Iš čia bandyta per daug nuorodų, kurios neveikia. Palaukite 15 minučių.
other-browser = Atidarykite nuorodą toje naršyklėje, kurioje norite dirbti, ir leiskite jai saugoti slapukus.
people = Žmonės
enrolled = Dalyviai
active-lately = Aktyvūs per paskutines 7 dienas
new-lately = Nauji per paskutines 7 dienas
stuck = Įstrigo pamokoje: neteisingi atsakymai arba vis tas pats klausimas
still = Tyli 3 dienas ar ilgiau pamokos viduryje
wait-for-person = Laukia žmogaus
talks-open = Kalba su mentoriumi
running = Siunčiami pranešimai
longest = ilgiausiai nuo: { $since }
today = Dar šiandien
nothing-today = Šiandien daugiau nieko neplanuojama.
what-comes = Kas
why-comes = Kodėl
how-many = Kiek
lesson-day = Pamoka
lesson-day-why = Šią dieną ir valandą jie nori pamokos.
homework = Namų užduotis
homework-why = Jie pasiėmė užduotį, ir atėjo jos arba priminimo laikas.
nudge = Draugiškas priminimas
nudge-why = Jie neatsakė 3, 7, 21 arba 30 dienų.
talk-ring = Pokalbis su mentoriumi
talk-ring-why = Pokalbio dar niekas nepriėmė arba mentoriui reikia priminti.
asked-again = Klausimas dar kartą
asked-again-why = Solis neveikė, ir atsakymas galėjo dingti.
not-quiet = Ateina kiekvieno žmogaus valandą, bet ne tyliosiomis valandomis, ne per pauzę ir ne per pokalbį.
needs-you = Kam reikia Jūsų
nothing-wrong = Dabar niekam Jūsų nereikia.
dead-lines = Žinutės, kurių nepavyko pristatyti. Bandykite vėl, kai priežasties nebebus, arba jų atsisakykite.
held-lines = Sulaikytos žinutės: buvo atkurta atsarginė kopija, ir galbūt žmonės jas jau turi. Siųskite arba jų atsisakykite.
reasons = Ką atsakė programėlė
try-again = Bandyti vėl
send-them = Siųsti
who = Kas jie
one-by-one = Žinutės po vieną
lanes = Kas dabar laukia siuntimo
lane = Rūšis
lane-live = Atsakymai ir pokalbiai
lane-reminder = Pamokos ir priminimai
lane-bulk = Pranešimai
waits-longest = Pirmoji laukia
nothing-waits = niekas nelaukia
seconds = { $count ->
    [one] { $count } sekundę
    [few] { $count } sekundes
    [many] { $count } sekundės
   *[other] { $count } sekundžių
}
minutes = { $count ->
    [one] { $count } minutę
    [few] { $count } minutes
    [many] { $count } minutės
   *[other] { $count } minučių
}
hours = { $count ->
    [one] { $count } valandą
    [few] { $count } valandas
    [many] { $count } valandos
   *[other] { $count } valandų
}
all-arrived = Viskas, kas išsiųsta, pasiekė žmones, kiek tai sako programėlė.
twice = Galbūt gauta du kartus
twice-why = Siunčiant nutrūko ryšys, ir programėlė nepasakė, ar žinutės pasiekė. Todėl jos išsiųstos dar kartą. Rodoma 7 dienas.
whom = Kam
when = Kada
what-to-do = Ką daryti
more = Daugiau
let-go = Atsisakyti
parked = Pokalbiai, kurių programėlė prašo kurį laiką netrukdyti. Nieko daryti nereikia: jie tęsis savaime.
blocked = Žmonės, kurie užblokavo Solis. Gal kas nors jiems paskambintų.
dead-letters = Žmonių žinutės, kurių Solis nesugebėjo apdoroti. Jiems tai pasakyta; serverio prižiūrėtojas jas ras žurnale.
not-heard = Telegram dabar neprijungtas. Žinutės ten laukia ir ateis, kai bus ryšys. Jei tai užtrunka, pasakykite serverio prižiūrėtojui.
nobody-answers = Žmonės laukia žmogaus, bet nė vienas mentorius nedirba. Pakvieskite arba grąžinkite kurį nors į darbą.
to-mentors = Prie mentorių
begin = Čia dar niekas nesimoko. Sukurkite grupę, atspausdinkite plakatą, ir žmonės ateis.
to-cohorts = Prie grupių
counted-at = Suskaičiuota: { $when }.
not-counted = Solis skaičiuoja. Po akimirkos atidarykite puslapį dar kartą.
done = Atlikta.
active-per-week = Aktyvūs žmonės per savaitę
week-of = Savaitė nuo
numbers = Tas pats lentelėje
organisation-name = Organizacijos pavadinimas
programme-language = Programos kalba
language-hint = Kas neturi pranešimo savo kalba, gauna jį šia kalba, jei taip pasirenkate.
zone = Laiko juosta
zone-hint = Pavadinimas iš IANA sąrašo, pavyzdžiui, Europe/Riga
approve-over = Kai žmonių daugiau nei tiek, pranešimą patvirtina antras žmogus
keep = Išsaugoti
wrong-name = Pavadinime yra nuo 1 iki 80 raidžių, ir kita organizacija čia jo neturi.
wrong-zone = Tai ne laiko juosta. Rašykite, pavyzdžiui, Europe/Riga.
wrong-number = Parašykite skaičių nuo 1 iki 1000000.
contact = Į ką dalyviai kreipiasi dėl savo duomenų
contact-hint = El. pašto adresas, telefono numeris arba vieta. Dalyviai tai skaito, kai parašo /privacy.
wrong-contact = Parašykite daugiausia 80 ženklų vienoje eilutėje.
channels = Kur žmonės pasiekia Solis
web-chat = Pokalbiai svetainėje
heard = prijungta
unheard = dabar neprijungta
no-bot = Telegram nenustatytas. Tai gali padaryti serverio prižiūrėtojas.
coordinators = Kas veda programą
you = Jūs
invite-coordinator = Pakviesti dar vieną koordinatorių
invite-hint = Čia jie gali viską, ką ir Jūs: matyti žmones, siųsti pranešimus, kviesti. Nuorodą siųskite tik tam, kam ji skirta.
make-link = Sukurti nuorodą
link-once = Nukopijuokite šią nuorodą dabar. Ji rodoma tik šį kartą, veikia vieną kartą ir galioja 7 dienas.
link-name = Nuoroda
back = Atgal
wrong-facts = Žinios, apie kurias sakoma, kad jos neteisingos
wrong-facts-why = Palyginkite kiekvieną su oficialiu puslapiu. Tada pataisykite šalies failą ir pažymėkite, kad perskaityta.
no-wrong-facts = Niekas nesako, kad kuri nors žinia neteisinga.
mark-read = Pažymėti kaip perskaitytą
is-read = Perskaityta
