### Vad de som leder programmet får veta om utskick i sin chatt.

desk-announce-write = 📣 Skicka eller vidarebefordra hit det du vill skicka ut: ord, eller en bild, ett ljud eller en fil med ord.

desk-announce-whom =
    📣 { $what }

    Vem ska få höra det?
    .everybody = Alla

desk-announce-ready =
    📣 { $what }

    Så många får höra det: { $people }. Utan text på sitt språk ({ $languages }): { $rule }. Ska det skickas?
    .send = ✅ Skicka
    .despite = ✅ Skicka ändå
    .again = 🔁 Fråga maskinen igen
    .programme = 🌐 Ge dem programmets språk
    .machine = 🤖 Översätt med maskin
    .nobody = 🚫 Skicka det inte till dem
    .test = 👁 Skicka ett test till mig
    .cancel = Skicka det inte

desk-announce-making = 🤖 Maskinen översätter. Om en stund ser du vad den har gjort.

desk-announce-going = 📣 Det skickas om en minut. Antal personer: { $people }.
    .undo = ↩️ Ångra

desk-announce-approve =
    📣 { $name } ber dig godkänna det här:

    { $what }

    Så många får höra det: { $people }. Utan text på sitt språk ({ $languages }): { $rule }.
    .approve = ✅ Godkänn och skicka
    .refuse = Inte så här

desk-announce-asked = Det här behöver en person till. De andra samordnarna har fått frågan.

desk-announce-refused = 📣 Det blev inte godkänt som det är. Du kan ändra det i konsolen och fråga igen.

desk-announce-no = Det här kan inte skickas som det är: det behöver ord, och inte för många. I konsolen ser du vad som är fel.

desk-announce-over = Det skickas inte.
