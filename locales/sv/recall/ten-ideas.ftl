### Frågas några dagar efter ”Tio idéer på tio minuter”.

silly = Awa samlar idéer i 10 minuter. Nummer 6 är tokig: en biograf för katter. Vad gör hon med den?
    .delete = 🗑 Tar bort den
    .keep = 📝 Skriver vidare
    .easy = Awa samlar idéer. Nummer 6 är tokig: en biograf för katter. Vad gör hon?
silly-delete = Många skulle göra så. Men en tokig idé kan ge en bra idé. Först många, sedan bra.
    .easy = En tokig idé kan ge en bra idé. Först många, sedan bra.
silly-keep = Ja. En tokig idé kan ge nästa idé. Först många, sedan bra.
    .easy = Ja. Först många idéer. Sedan bra idéer.

when = På kvällen har Mateo 10 nya idéer. När väljer han en?
    .tomorrow = 🌙 Efter en natt
    .now = ⏱ Genast
    .perfect = ⭐ När en är perfekt
    .easy = Mateo har 10 nya idéer. När väljer han en?
when-tomorrow = Ja. Efter en natt ser han mer i sin lista.
    .easy = Ja. Efter en natt ser han mer.
when-now = Det känns bra att välja. Men den nyaste idén ser ofta bäst ut i början. Efter en natt ser han mer.
    .easy = Den nyaste idén ser bäst ut nu. Efter en natt ser han mer.
when-perfect = Ingen idé är perfekt i början. Den växer när han provar den. En natt räcker.
    .easy = Ingen idé är perfekt i början. En natt räcker.

empty-paper = Nour letar efter en riktigt bra idé. Hennes papper har varit tomt i en vecka. Vad hjälper henne mest?
    .wait = ⏳ Vänta längre
    .many = ✏️ 10 snabba idéer
    .buy = 📖 Köpa en bok
    .easy = Nour vill ha en riktigt bra idé. Hennes papper är tomt. Vad hjälper?
empty-paper-wait = Vila är bra. Men den som väntar på den bästa idén får ofta ingen idé. Först många, sedan bra.
    .easy = Vila är bra. Men hon behöver många idéer. Sedan kommer bra idéer.
empty-paper-many = Ja. Först många, sedan bra. Dåliga idéer är också välkomna.
    .easy = Ja. Först många, sedan bra.
empty-paper-buy = En bok kan hjälpa. Men papper och 10 minuter räcker. Först många, sedan bra.
    .easy = Papper och 10 minuter räcker. Först många, sedan bra.
