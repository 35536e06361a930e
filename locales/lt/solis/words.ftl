### Pavieniai žodžiai: klaviatūra, trumpi atsakymai, savaitės dienos.

# Vienas žodis vienam dalykui:
# learner = dalyvis (dalyviai); mentor = mentorius; coordinator = koordinatorius; admin = administratorius;
# course = kursas; module = modulis; lesson = pamoka; step = žingsnis; group (cohort) = grupė;
# announcement = pranešimas; message = žinutė; talk = pokalbis; chat = pokalbių langas; card = kortelė;
# homework = namų užduotis (task = užduotis); business = verslas; customer = klientas; price = kaina; profit = pelnas;
# cost = išlaidos; job = samdomas darbas; employer = darbdavys (lengvai: viršininkas); wage = alga;
# residence permit = leidimas gyventi, leidimas; licence = licencija; self-employment = savarankiška veikla;
# tax = mokesčiai; invoice = sąskaita faktūra; bank account = banko sąskaita; account here = paskyra;
# advice centre = konsultacijų centras; trade union = profsąjunga; tap = paspausti; passkey = prieigos raktas;
# desk = mentoriaus stalas; console = pultas; record (audit) = žurnalas.

# Trys mygtukai, kurie visada matomi. Ne daugiau kaip 16 ženklų; visi skirtingi.
continue = Tęsti
person = Klausti žmogaus
menu = Meniu

# Kreipinys, kai vardas nepasakytas.
nameless = mielas žmogau

# Po pirmąja pamokos žinute, kurios vertimo niekas nepatikrino.
machine = 🤖 Šį tekstą išvertė mašina. Jo dar niekas nepatikrino.

# Virš pirmos pamokos žinutės, kai pamokos šia kalba nėra. Toliau ji eina angliškai.
not-in-yours = 🌍 Šios pamokos dar nėra lietuvių kalba. Ji yra anglų kalba.

unchecked = 🤖 Šių žodžių jūsų kalba dar niekas nepatikrino. Todėl pirma jie yra anglų kalba. Žemiau – mašinos vertimas.
    .easy = 🤖 Niekas to nepatikrino jūsų kalba. Pirma yra angliškai. Žemiau – mašinos vertimas.

# Ne daugiau kaip 200 ženklų: Telegram rodo mažame lange.
wrong-fact = ✋ Tai neteisinga
closed = Šis klausimas uždarytas. Dabar atviras paskutinis klausimas.
noted = Ačiū. Užsirašiau.
forgotten = Viskas ištrinta: nebesaugau nieko apie Jus. Jei kada nors norėsite pradėti iš naujo, parašykite /start. Viso gero ir sėkmės!

please-tap = Paspauskite vieną iš mygtukų. Galite parašyti ir jo numerį.
    .easy = Paspauskite mygtuką. Arba parašykite jo numerį.

# Where a number is to be worked out, and there is none, or several.
please-number = Parašykite vieną skaičių skaitmenimis, pavyzdžiui, 12. Galite parašyti ir su žodžiu: 12 eurų.
    .easy = Parašykite vieną skaičių, pavyzdžiui, 12.

# What somebody has put in order so far, with numbers, above the buttons that are left.
so-far =
    { $put }

    Kas toliau?
start-again = ↩️ Pradėti iš naujo

# Of an answer, for mentors and on the page of what is kept: how it was put in order; that it is no number of ours.
in-order = Teisinga tvarka
in-another-order = Kita tvarka
another-number = Kitas skaičius

idle = Norite eiti toliau? Paspauskite „Tęsti“. Norite ko nors paklausti? Paspauskite „Klausti žmogaus“.

welcome-back = { $name } – malonu vėl Jus matyti! Tęsiame nuo tos vietos, kur sustojome.

cannot-use = Tokios žinutės čia negaliu panaudoti. Paspauskite mygtuką arba rašykite.

kept-for-person = Saugau tai žmogui, kuris Jums atsakys.

# Kiek paprastai trunka, kol ateina žmogus.
wait-unknown = Dar negaliu pasakyti, kiek reikės laukti.
wait-hour = Paprastai kas nors ateina per valandą.
wait-day = Paprastai kas nors ateina per dieną.
wait-days = Paprastai reikia palaukti kelias dienas.

# Virš to, ką vienas žmogus sako kitam. Vardas nelinksniuojamas.
from = 💬 { $name }
changed = ✏️ { $name } – žinutė pakeista:

# Vietoj to, ko čia negalima parodyti; $what yra vienas iš žodžių žemiau.
was-sent = 📎 { $name } – čia negalima parodyti to, kas atsiųsta: { $what }

# Tam, kas siuntė.
not-passed-on = To nepavyko perduoti: { $what }

# Dalyviui, kuris siunčia savo numerį programėlės mygtuku.
own-number = 🔒 Jūsų numeris lieka pas mane: mentorius jo nemato. Jei vis tiek norite jį duoti, parašykite jį žinutėje.

# Kas parašo vieną iš šių žodžių, nori žmogaus. Tarp žodžių – kableliai.
help-words = pagalba, pagalbos, padėkite, padėkit, padėk, padėkite man, padėkit man, žmogus, žmogaus, gyvas žmogus, gyvo žmogaus, noriu žmogaus, noriu kalbėti su žmogumi, reikia pagalbos, man reikia pagalbos

# Kas parašo vieną iš šių žodžių, nori paprasčiau. Tarp žodžių – kableliai.
easier-words = paprasčiau, lengviau, pasakyk paprasčiau, pasakykite paprasčiau, pasakyti paprasčiau, per sunku, labai sunku suprasti, nesuprantu, aš nesuprantu, nesupratau, neaišku, man neaišku

# Mentoriui: iš ko matyti, kad dalyvis įstrigo. Po to – skaičius.
stuck-wrong = neteisingi atsakymai
stuck-again = tas pats klausimas dar kartą
stuck-silent = tylos dienos pamokoje
stuck-easier = „pasakykite paprasčiau“

# Virš to, ką iš žmogaus žodžių išvertė mašina.
translated = 🤖 Mašinos vertimas:

too-fast = Tai buvo labai greitai. Palaukite minutę. Niekas nedingo.

crowded =
    Dabar prisijungia labai daug žmonių. Parašykite dar kartą po kelių minučių.

    Ar pagalbos reikia dabar?

    📞 { $emergency } – jei Jūsų ar kito žmogaus gyvybei gresia pavojus. Nemokamai, dieną ir naktį, visoje ES ir Turkijoje.

    Norite žmogaus iš mūsų komandos? Paspauskite „Klausti žmogaus“.
    .easy =
        Dabar prisijungia daug žmonių. Parašykite dar kartą po kelių minučių.

        Pagalbos reikia dabar?

        📞 { $emergency } – kai žmogus gali mirti. Nemokamai, dieną ir naktį, visoje ES ir Turkijoje.

        Norite žmogaus iš mūsų komandos? Paspauskite „Klausti žmogaus“.

trouble = Pas mane įvyko klaida. Pabandykite dar kartą. Jūsų vieta išsaugota.

other-device = Dabar tęsiame čia. Jūsų vieta išsaugota.

# Vietoj dienos ir valandos: „Kita pamokos diena: kada tik norite“.
any-time = kada tik norite
today = šiandien
monday = pirmadienis
tuesday = antradienis
wednesday = trečiadienis
thursday = ketvirtadienis
friday = penktadienis
saturday = šeštadienis
sunday = sekmadienis

# Interneto puslapis.
write-here = Rašykite čia…
send = Siųsti
photo = (nuotrauka)
voice = (balso žinutė)
video = (vaizdo įrašas)
sound = (garso įrašas)
file = (failas)
sticker = (lipdukas)
place-on-map = (vieta žemėlapyje)
contact = (kontaktas)
message = (žinutė)
attachment = (priedas)
unreadable = žinutė, kurios nepavyko perskaityti
file-gone = Šio failo negalima parodyti: jo nebėra arba jis dabar nepasiekiamas.
read-aloud = 🔊 Klausytis
offline = Nėra ryšio. Jūsų žinutė išsaugota ir bus išsiųsta.
other-device-link = Tęsti kitame įrenginyje
other-device-explain = Per 15 minučių atidarykite šią nuorodą kitame įrenginyje. Ji veikia vieną kartą.
other-device-open = Tęsti čia
link-old = Ši nuoroda sena arba jau panaudota. Sukurkite naują pirmame įrenginyje.
you = Jūs
robot = Solis, kurso robotas

# Tam, kas atėjo su nuoroda į grupę.
group-full = Šioje grupėje vietų nebėra. Vis tiek galite pradėti be grupės: gausite viską.
    .easy = Grupėje vietų nebėra. Galite pradėti be grupės.
link-over = Ši nuoroda nebegalioja. Vis tiek galite pradėti be grupės.
    .easy = Nuoroda sena. Galite pradėti be grupės.

# Kam reikia dalyvio duomenų ir ar su tuo sutinkama; tada kas atsako į klausimus apie juos.
for-course = Kursas
for-trainer = Kurso žmonės mato mano pamokas
for-reports = Mane skaičiuoja ataskaitose
agreed = taip
not-agreed = ne
not-asked = dar neklausta
contact-unnamed = žmonės, kurie veda šį kursą. Kaip juos pasiekti? Paspauskite Klausti žmogaus.
# Tam, kas jau žinomas ir atidaro nuorodą į grupę.
group-full-stay = Toje grupėje vietų nebėra. Jums niekas nesikeičia: galite tęsti kaip iki šiol.
    .easy = Toje grupėje vietų nebėra. Tęsiate kaip iki šiol.
link-over-stay = Ta nuoroda nebegalioja. Jums niekas nesikeičia: galite tęsti kaip iki šiol.
    .easy = Ta nuoroda sena. Tęsiate kaip iki šiol.
in-group = Jūs jau esate šioje grupėje.
group-joined = Atlikta: dabar esate šioje grupėje.
other-organisation = Ši nuoroda veda į kitos organizacijos grupę, todėl Jums niekas nesikeičia. Jei norite pakeisti, klauskite žmogaus iš mūsų komandos.
    .easy = Ši nuoroda yra kitos organizacijos. Niekas nesikeičia. Norite pakeisti? Klauskite žmogaus iš mūsų komandos.
