### Ord som står för sig själva: tangentbordet, korta svar, veckodagar.

# Våra ord, ett ord för en sak: learner = deltagare, mentor = mentor, coordinator = samordnare, course = kurs,
# module = modul, lesson = lektion, step = steg, group (cohort) = grupp, announcement = utskick, message = meddelande,
# talk = samtal, card = kort, homework = uppgift, business = företag (eget företag), customer = kund, price = pris,
# profit = vinst, cost = kostnad, wage = lön, employer = arbetsgivare (lätt: chef), permit = tillstånd
# (residence permit = uppehållstillstånd), licence = licens, self-employed = egenföretagare, tax = skatt,
# invoice = faktura, skill = kunskap, certificate = intyg, advice centre = rådgivning, trade union = fack,
# office (that gave the permit) = myndighet, a person (not a robot) = en människa. Vi säger ”du” till alla.

# De tre knappar som alltid finns. Högst 16 tecken var; alla olika.
continue = Fortsätt
person = En människa
menu = Meny

# Vad den heter som inte gav något namn.
nameless = vän

# Under lektionens första meddelande, när ingen har granskat översättningen.
machine = 🤖 En maskin har översatt den här texten. Ingen har granskat den än.

# Ovanför det första meddelandet i en lektion som inte finns på svenska. Den följer på engelska.
not-in-yours = 🌍 Den här lektionen finns inte på svenska än. Den är på engelska.

unchecked = 🤖 Ingen har granskat de här orden på ditt språk än. Därför står de först på engelska. Nedanför står vad en maskin har gjort av dem.
    .easy = 🤖 Ingen har granskat det här på ditt språk. Först står det på engelska. Under står maskinens översättning.

# Högst 200 tecken: Telegram visar det i ett litet fönster.
wrong-fact = ✋ Det här är fel
closed = Den här frågan är stängd. Den öppna frågan är den sista.
noted = Tack. Det är antecknat.
forgotten = Nu är du glömd: jag har raderat allt som jag sparade om dig. Vill du börja om en dag? Skriv /start. Hej då, och lycka till!

please-tap = Tryck på en av knapparna. Du kan också skriva knappens nummer.
    .easy = Tryck på en knapp. Eller skriv numret.

# Where a number is to be worked out, and there is none, or several.
please-number = Skriv ett enda tal med siffror, till exempel 12. Du kan också skriva ett ord efter: 12 euro.
    .easy = Skriv ett enda tal, till exempel 12.

# What somebody has put in order so far, with numbers, above the buttons that are left.
so-far =
    { $put }

    Vad kommer sedan?
start-again = ↩️ Börja om

# Of an answer, for mentors and on the page of what is kept: how it was put in order; that it is no number of ours.
in-order = I rätt ordning
in-another-order = I en annan ordning
another-number = Ett annat tal

idle = Tryck på Fortsätt för att gå vidare. Tryck på ”En människa” för att fråga något.

welcome-back = { $name } – välkommen tillbaka! Vi fortsätter där du slutade.

cannot-use = Jag kan inte använda ett sådant meddelande här. Tryck på en knapp eller skriv.

kept-for-person = Jag sparar det åt den som svarar dig.

# Hur länge man brukar vänta på en människa.
wait-unknown = Jag kan inte säga än hur länge det tar.
wait-hour = Oftast kommer någon inom en timme.
wait-day = Oftast kommer någon inom en dag.
wait-days = Oftast tar det några dagar.

# Ovanför det som en person säger till en annan.
from = 💬 { $name }
changed = ✏️ { $name } har ändrat det här:

# I stället för något som chatten inte kan visa; $what är ett av orden längre ner.
was-sent = 📎 { $name } har skickat något som inte kan visas här: { $what }

# Till den som skickade det.
not-passed-on = Det här gick inte att skicka vidare: { $what }

# Till en deltagare som skickar sitt eget nummer med messengerns knapp.
own-number = 🔒 Ditt nummer stannar hos mig: mentorn ser det inte. Vill du ge det ändå? Skriv det som ett meddelande.

# Den som skriver något av detta vill tala med en människa. Med komma mellan.
help-words = hjälp, hjälp mig, en människa, människa, en person, person, jag behöver hjälp, prata med någon

# Den som skriver något av detta vill ha det sagt enklare. Med komma mellan.
easier-words = lättare, enklare, säg det lättare, säg det enklare, för svårt, svårt, jag förstår inte, förstår inte, fattar inte, oklart

# Till en mentor: hur det märks att en deltagare har fastnat. Ett tal följer.
stuck-wrong = fel svar
stuck-again = samma fråga igen
stuck-silent = dagar utan svar i lektionen
stuck-easier = ”säg det lättare”

# Ovanför det som en maskin har översatt av vad en person säger.
translated = 🤖 En maskin har översatt det här:

too-fast = Det gick väldigt fort. Vänta en minut. Inget försvinner.

crowded =
    Många vill vara med just nu. Skriv igen om några minuter.

    Behöver du hjälp nu?

    📞 { $emergency } – om ditt liv eller någon annans liv är i fara. Gratis, dag och natt, i hela EU och i Turkiet.

    Tryck på ”En människa” för att nå någon i vårt team.
    .easy =
        Många vill vara med nu. Skriv igen om några minuter.

        Behöver du hjälp nu?

        📞 { $emergency } – när någon kan dö. Gratis, dag och natt, i hela EU och i Turkiet.

        Tryck på ”En människa” för att nå någon i vårt team.

trouble = Något gick fel hos mig. Försök en gång till. Din plats är sparad.

other-device = Chatten fortsätter här nu. Din plats är sparad.

# I stället för dag och tid: ”Din nästa lektionsdag: när du vill”.
any-time = när du vill
today = i dag
monday = måndag
tuesday = tisdag
wednesday = onsdag
thursday = torsdag
friday = fredag
saturday = lördag
sunday = söndag

# Webbsidan.
write-here = Skriv här …
send = Skicka
photo = (foto)
voice = (röstmeddelande)
video = (video)
sound = (ljud)
file = (fil)
sticker = (klistermärke)
place-on-map = (plats på kartan)
contact = (kontakt)
message = (meddelande)
attachment = (bifogad fil)
unreadable = ett meddelande som inte gick att läsa
file-gone = Filen kan inte visas: den finns inte kvar, eller går inte att nå just nu.
read-aloud = 🔊 Lyssna
offline = Inget nät. Ditt meddelande är sparat och skickas senare.
other-device-link = Fortsätt på en annan enhet
other-device-explain = Öppna länken på din andra enhet inom 15 minuter. Den fungerar en gång.
other-device-open = Fortsätt här
link-old = Länken är gammal eller redan använd. Skapa en ny på din första enhet.
you = Du
robot = Solis, en kursrobot

# Till den som kom med en länk till en grupp.
group-full = Gruppen är full. Du kan börja ändå, på egen hand: du missar ingenting.
    .easy = Gruppen är full. Du kan börja ändå, själv.
link-over = Länken gäller inte längre. Du kan börja ändå, utan grupp.
    .easy = Länken är gammal. Du kan börja ändå, utan grupp.

# Vad deltagarens uppgifter ska användas till, och om deltagaren säger ja; sedan vem som svarar på frågor om det.
for-course = Kursen
for-trainer = De som leder kursen ser mina lektioner
for-reports = Jag räknas i rapporter
agreed = ja
not-agreed = nej
not-asked = inte frågat än
contact-unnamed = de som leder kursen. Tryck på ”En människa” för att nå dem.
# Till någon som redan är känd och öppnar en länk till en grupp.
group-full-stay = Den gruppen är full. Inget ändras för dig: du kan fortsätta som förut.
    .easy = Den gruppen är full. Du fortsätter som förut.
link-over-stay = Den länken gäller inte längre. Inget ändras för dig: du kan fortsätta som förut.
    .easy = Den länken är gammal. Du fortsätter som förut.
in-group = Du är redan med i den här gruppen.
group-joined = Klart: du är med i den här gruppen nu.
other-organisation = Länken är till en grupp i en annan organisation, så inget ändras för dig. Vill du byta? Fråga någon i vårt team.
    .easy = Länken är till en annan organisation. Inget ändras. Vill du byta? Fråga någon i vårt team.
