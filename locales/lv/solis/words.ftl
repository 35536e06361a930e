### Atsevišķi vārdi: tastatūra, īsas atbildes, nedēļas dienas.

# Trīs pogas, kas vienmēr ir redzamas. Katrā ne vairāk par 16 zīmēm; visas atšķiras.
continue = Turpināt
person = Jautāt cilvēkam
menu = Izvēlne

# Uzruna, ja vārds nav pateikts. Neitrāls vārds, bez dzimtes norādes.
nameless = labais cilvēks

# Zem nodarbības pirmās ziņas, ja tulkojumu neviens nav pārbaudījis.
machine = 🤖 Šo tekstu ir tulkojusi mašīna. Neviens to vēl nav pārbaudījis.

not-in-yours = 🌍 Šī nodarbība vēl nav latviešu valodā. Tā ir angļu valodā.

unchecked = 🤖 Šos vārdus tavā valodā vēl neviens nav pārbaudījis. Tāpēc vispirms tie ir angļu valodā. Zemāk ir mašīnas tulkojums.
    .easy = 🤖 Neviens to tavā valodā nav pārbaudījis. Vispirms tas ir angliski. Zemāk ir mašīnas tulkojums.

# Ne vairāk par 200 zīmēm: Telegram to rāda mazā logā.
wrong-fact = ✋ Tas nav pareizi
closed = Šis jautājums ir slēgts. Atvērts ir pēdējais jautājums.
noted = Paldies. Ir pierakstīts.
forgotten = Jūs esat aizmirsts: es izdzēsu visu, ko par Jums glabāju. Ja kādreiz gribēsiet sākt no jauna, rakstiet /start. Lai Jums veicas!

please-tap = Lūdzu, nospiediet vienu no pogām. Var arī uzrakstīt tās numuru.
    .easy = Lūdzu, nospiediet pogu. Vai uzrakstiet tās numuru.

# Where a number is to be worked out, and there is none, or several.
please-number = Lūdzu, uzrakstiet vienu skaitli ar cipariem, piemēram, 12. Var arī ar vārdu: 12 eiro.
    .easy = Lūdzu, uzrakstiet vienu skaitli, piemēram, 12.

# What somebody has put in order so far, with numbers, above the buttons that are left.
so-far =
    { $put }

    Kas ir nākamais?
start-again = ↩️ Sākt no jauna

# Of an answer, for mentors and on the page of what is kept: how it was put in order; that it is no number of ours.
in-order = Pareizā secībā
in-another-order = Citā secībā
another-number = Cits skaitlis

idle = Lai turpinātu, nospiediet pogu „Turpināt”. Lai kaut ko jautātu, nospiediet pogu „Jautāt cilvēkam”.

welcome-back = { $name } – prieks, ka esat atpakaļ! Turpinām no vietas, kur palikām.

cannot-use = Šāda veida ziņu es šeit nevaru izmantot. Lūdzu, nospiediet pogu vai rakstiet.

kept-for-person = Es to paturu cilvēkam, kurš Jums atbildēs.

# Cik ilgi parasti jāgaida cilvēks.
wait-unknown = Es vēl nevaru pateikt, cik ilgi būs jāgaida.
wait-hour = Parasti kāds atnāk stundas laikā.
wait-day = Parasti kāds atnāk dienas laikā.
wait-days = Parasti jāgaida dažas dienas.

# Virs tā, ko viens cilvēks saka otram. Vārdu nevar locīt.
from = 💬 { $name }
changed = ✏️ { $name } – šī ziņa ir mainīta:

# Tā vietā, ko šī saruna nevar parādīt; $what ir viens no vārdiem zemāk.
was-sent = 📎 { $name } – šeit nevar parādīt to, kas ir atsūtīts: { $what }

# Tam, kas to sūtīja.
not-passed-on = To neizdevās nodot tālāk: { $what }

# Mācību dalībniekam, kas sūta savu numuru ar ziņotnes pogu.
own-number = 🔒 Jūsu numurs paliek pie manis: mentors to neredz. Ja tomēr vēlaties to iedot, uzrakstiet to ziņā.

# Kas raksta vienu no šiem vārdiem, grib cilvēku. Starp vārdiem ir komati.
help-words = palīdzība, palīdziet, palīdzi, palīgā, cilvēks, cilvēku, dzīvs cilvēks, man vajag palīdzību, vajag palīdzību

# Kas raksta vienu no šiem vārdiem, grib, lai to pasaka vienkāršāk. Starp vārdiem ir komati.
easier-words = vienkāršāk, pasaki vienkāršāk, pasakiet vienkāršāk, vieglāk, par grūtu, pārāk grūti, nesaprotu, es nesaprotu, nav skaidrs

# Mentoram: pēc kā redzams, ka dalībnieks netiek uz priekšu. Pēc tam ir skaitlis.
stuck-wrong = nepareizas atbildes
stuck-again = tas pats jautājums vēlreiz
stuck-silent = klusuma dienas nodarbībā
stuck-easier = „pasakiet vienkāršāk”

# Virs tā, ko no cilvēka teiktā ir tulkojusi mašīna.
translated = 🤖 Mašīnas tulkojums:

too-fast = Tas bija ļoti ātri. Lūdzu, pagaidiet minūti. Nekas nav pazudis.

crowded =
    Šobrīd pievienojas ļoti daudz cilvēku. Lūdzu, rakstiet vēlreiz pēc dažām minūtēm.

    Vai palīdzību vajag tagad?

    📞 { $emergency } – ja briesmās ir Jūsu vai cita cilvēka dzīvība. Bez maksas, dienu un nakti, visā ES un Turcijā.

    Lai runātu ar cilvēku no mūsu komandas, pieskarieties “Jautāt cilvēkam”.
    .easy =
        Šobrīd nāk daudz cilvēku. Lūdzu, rakstiet pēc dažām minūtēm.

        Vai palīdzību vajag tagad?

        📞 { $emergency } – ja kāds var nomirt. Bez maksas, dienu un nakti. Visā ES un Turcijā.

        Lai sarunātos ar cilvēku, nospiediet „Jautāt cilvēkam”.

trouble = Manā pusē radās kļūda. Lūdzu, mēģiniet vēlreiz. Jūsu vieta ir saglabāta.

other-device = Šī saruna tagad turpinās šeit. Jūsu vieta ir saglabāta.

# In place of a day and an hour: “Your next lesson day: any time you like”.
any-time = kad vien vēlaties
today = šodien
monday = pirmdiena
tuesday = otrdiena
wednesday = trešdiena
thursday = ceturtdiena
friday = piektdiena
saturday = sestdiena
sunday = svētdiena

# Tīmekļa lapa.
write-here = Rakstiet šeit…
send = Sūtīt
photo = (fotogrāfija)
voice = (balss ziņa)
video = (video)
sound = (skaņas ieraksts)
file = (fails)
sticker = (uzlīme)
place-on-map = (vieta kartē)
contact = (kontakts)
message = (ziņa)
attachment = (pielikums)
unreadable = ziņa, kuru nevarēja izlasīt
file-gone = Šo failu nevar parādīt: tā vairs nav, vai tas šobrīd nav sasniedzams.
read-aloud = 🔊 Klausīties
offline = Nav tīkla. Jūsu ziņa ir saglabāta un tiks nosūtīta.
other-device-link = Turpināt citā ierīcē
other-device-explain = Atveriet šo saiti otrā ierīcē 15 minūšu laikā. Saite darbojas vienu reizi.
other-device-open = Turpināt šeit
link-old = Šī saite ir veca vai jau izmantota. Izveidojiet jaunu saiti pirmajā ierīcē.
you = Jūs
robot = Solis, kursa robots

# To somebody who came by a link into a group.
group-full = Šī grupa ir pilna. Jūs tik un tā varat sākt bez grupas: nekas netrūkst.
    .easy = Grupa ir pilna. Jūs varat sākt bez grupas.
link-over = Šī saite vairs neder. Jūs tik un tā varat sākt bez grupas.
    .easy = Saite ir veca. Jūs varat sākt bez grupas.

# What a learner's data is for, and whether they agree to it; then who answers questions about it.
for-course = Kurss
for-trainer = Kursa cilvēki redz manas nodarbības
for-reports = Mani ieskaita pārskatos
agreed = jā
not-agreed = nē
not-asked = vēl nav jautāts
contact-unnamed = cilvēki, kas vada šo kursu. Lai viņus sasniegtu, pieskarieties pogai Jautāt cilvēkam.
# To somebody who is known and opens a link into a group.
group-full-stay = Tā grupa ir pilna. Jums nekas nemainās: varat turpināt kā līdz šim.
    .easy = Tā grupa ir pilna. Jūs turpināt kā līdz šim.
link-over-stay = Tā saite vairs neder. Jums nekas nemainās: varat turpināt kā līdz šim.
    .easy = Tā saite ir veca. Jūs turpināt kā līdz šim.
in-group = Jūs jau esat šajā grupā.
group-joined = Gatavs: tagad Jūs esat šajā grupā.
other-organisation = Šī saite ved uz citas organizācijas grupu, tāpēc Jums nekas nemainās. Ja vēlaties mainīt, pajautājiet cilvēkam no mūsu komandas.
    .easy = Šī saite ir citai organizācijai. Nekas nemainās. Vēlaties mainīt? Pajautājiet cilvēkam no mūsu komandas.
