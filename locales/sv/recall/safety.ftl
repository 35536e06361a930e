### Frågas av alla: hur man är trygg.

a-job-is-free = Någon säger: ”Jag har ett jobb till dig. Först betalar du mig 200 euro.” Vad gör du?
    .pay = 💶 Betalar och börjar
    .free = ✋ Betalar inte
    .easy = ”Betala 200 euro, så får du jobbet.” Vad gör du?
a-job-is-free-pay = Många har fått den frågan, och många har betalat. Men ett jobb är gratis. Den som tar pengar för ett jobb lurar dig. Du kan säga nej, och fråga en människa här.
    .easy = Många har betalat. Men ett jobb är gratis. Säg nej. Du kan fråga en människa här.
a-job-is-free-free = Ja. Ett jobb är gratis. Man betalar aldrig för att få arbete.
    .easy = Ja. Ett jobb är gratis.

passport = Vem ska ha ditt pass, ditt bankkort och din telefon?
    .boss = 🗄 Arbetsgivaren
    .me = 🙋 Bara jag
    .easy = Vem ska ha ditt pass och ditt bankkort?
passport-boss = Vissa arbetsgivare ber om det och säger att det är säkrare. Det är det inte. Ingen får behålla ditt pass, ditt kort eller ditt konto.
    .easy = Vissa chefer ber om det. Men ingen får behålla ditt pass eller ditt kort.
passport-me = Ja. Dina papper, ditt kort och ditt konto stannar hos dig.
    .easy = Ja. Dina papper och ditt kort stannar hos dig.

permit-first = Du har en bra idé och en första kund. Du vet inte om du får ha eget företag med ditt tillstånd. Vad kommer först?
    .start = 🚀 Starta nu i veckan
    .ask = ❓ Fråga först
    .easy = Du vill starta. Får du det med ditt tillstånd? Du vet inte. Vad gör du nu?
permit-first-start = Det är svårt att vänta när det finns en kund. Men om du startar utan att få det kan du förlora ditt tillstånd. Fråga först, det kostar ingenting.
    .easy = Det är svårt att vänta. Men du kan förlora ditt tillstånd. Fråga först.
permit-first-ask = Ja. Om du inte får det med ditt tillstånd: stanna och fråga först. Det kostar ingenting att fråga.
    .easy = Ja. Fråga först. Det kostar ingenting.
