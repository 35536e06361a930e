### Frågas några dagar efter ”Mina papper: får jag ha eget företag?”.
###
### Inga fakta om ett lands lagar hör hemma här. Myndigheten bestämmer.

which-line = Ett tillstånd kan ha de här 3 raderna. Vilken kan ha ord om arbete?
    .kind = 🪪 Typ av tillstånd
    .until = 📅 Giltigt till
    .remarks = 📝 Anmärkningar
    .easy = Ett tillstånd har 3 rader. Vilken kan säga något om arbete?
which-line-kind = Den raden säger vilken sorts tillstånd det är. Ord om arbete står ofta i ”Anmärkningar”. Är det inte tydligt? Fråga myndigheten.
    .easy = Den raden gäller sorten. Titta på ”Anmärkningar”. Inte tydligt? Fråga.
which-line-until = Den raden visar den sista dagen. Det är bra att ha den i kalendern. Ord om arbete står ofta i ”Anmärkningar”.
    .easy = Den raden är den sista dagen. Titta på ”Anmärkningar”.
which-line-remarks = Ja. Där står ofta ord om arbete, ibland i ett brev. Är orden inte tydliga? Fråga myndigheten.
    .easy = Ja. Titta där. Är orden inte tydliga? Fråga myndigheten.

who-decides = Samira vill klippa hår och ta betalt. En vän säger: ”Det får du. Jag gör det också.” Vem bestämmer om hon får det med sitt tillstånd?
    .friend = 💬 Vännen
    .office = 🏛 Myndigheten
    .solis = 🤖 Solis
    .easy = Samira vill arbeta för sig själv. En vän säger: ”Det får du.” Vem bestämmer?
who-decides-friend = Vännen är snäll, men har kanske andra papper. Myndigheten bestämmer. Samira frågar där först.
    .easy = Vännen har andra papper. Myndigheten bestämmer. Fråga först.
who-decides-office = Ja. Vänner och Solis bestämmer inte. Myndigheten bestämmer, så fråga där först.
    .easy = Ja. Myndigheten bestämmer. Fråga där först.
who-decides-solis = Solis kan berätta var man tittar och frågar. Solis bestämmer inte. Myndigheten bestämmer.
    .easy = Solis bestämmer inte. Myndigheten bestämmer. Fråga först.

photo = En sida på internet säger: ”Skicka ett foto av ditt tillstånd. Vi säger om du får arbeta.” Vad gör du?
    .keep = ✋ Skickar inget
    .send = 📷 Skickar fotot
    .easy = En sida säger: ”Skicka ett foto av ditt tillstånd.” Vad gör du?
photo-keep = Ja. Dina papper stannar hos dig. Fråga myndigheten, eller ta med dem till en gratis rådgivning.
    .easy = Ja. Dina papper stannar hos dig. Fråga myndigheten.
photo-send = Det ser snabbt ut. Men du vet inte vem som har kvar fotot. Fråga myndigheten eller en gratis rådgivning.
    .easy = Det ser snabbt ut. Men vem har kvar fotot? Fråga myndigheten.
