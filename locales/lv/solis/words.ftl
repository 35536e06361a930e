### Atsevišķi vārdi: tastatūra, īsas atbildes, nedēļas dienas.

# Trīs pogas, kas vienmēr ir redzamas. Katrā ne vairāk par 16 zīmēm; visas atšķiras.
continue = Turpināt
person = Jautāt cilvēkam
menu = Izvēlne

# Uzruna, ja vārds nav pateikts. Neitrāls vārds, bez dzimtes norādes.
nameless = labais cilvēks

# Zem nodarbības pirmās ziņas, ja tulkojumu neviens nav pārbaudījis.
machine = 🤖 Šo tekstu ir tulkojusi mašīna. Neviens to vēl nav pārbaudījis.

# Ne vairāk par 200 zīmēm: Telegram to rāda mazā logā.
closed = Šis jautājums ir slēgts. Atvērts ir pēdējais jautājums.

please-tap = Lūdzu, nospiediet vienu no pogām. Var arī uzrakstīt tās numuru.
    .easy = Lūdzu, nospiediet pogu. Vai uzrakstiet tās numuru.

idle = Lai turpinātu, nospiediet pogu „Turpināt”. Lai kaut ko jautātu, nospiediet pogu „Jautāt cilvēkam”.

welcome-back = { $name } – prieks, ka esat atpakaļ! Turpinām no vietas, kur palikām.

cannot-use = Šāda veida ziņu es šeit nevaru izmantot. Lūdzu, nospiediet pogu vai rakstiet.

too-fast = Tas bija ļoti ātri. Lūdzu, pagaidiet minūti. Nekas nav pazudis.

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
attachment = (pielikums)
offline = Nav tīkla. Jūsu ziņa ir saglabāta un tiks nosūtīta.
other-device-link = Turpināt citā ierīcē
other-device-explain = Atveriet šo saiti otrā ierīcē 15 minūšu laikā. Saite darbojas vienu reizi.
other-device-open = Turpināt šeit
link-old = Šī saite ir veca vai jau izmantota. Izveidojiet jaunu saiti pirmajā ierīcē.
you = Jūs
robot = Solis, kursa robots
