### Frågas några dagar efter ”Vem är på min sida?”.

no-wage = Gloria städar rum på ett hotell. Hon arbetar i 2 månader, och chefen betalar inte. Vem hjälper bäst?
    .library = 📚 Biblioteket
    .union = 👥 Facket
    .desk = 💼 Starta eget-hjälp
    .easy = Gloria städar rum på ett hotell. Chefen betalar inte. Vem hjälper bäst?
no-wage-library = Ett bibliotek kan hjälpa henne att hitta en adress. När lönen inte kommer vet facket mer. Ett behov, en hjälpare.
    .easy = Ett bibliotek kan hjälpa henne att hitta stället. Facket vet mycket om löner.
no-wage-union = Ja. Facket hjälper till när lönen inte kommer. Ett behov, en hjälpare.
    .easy = Ja. Facket hjälper till med löner.
no-wage-desk = Starta eget-hjälp hjälper nya företag. När lönen inte kommer vet facket mer. Ett behov, en hjälpare.
    .easy = Starta eget-hjälp hjälper nya företag. Facket vet mycket om löner.

paid-helper = En man väntar utanför ett kontor. Han säger: ”Jag hjälper dig där inne. Ge mig 100 euro och ditt bankkort först.” Är det hjälp?
    .no = ✋ Nej
    .yes = 🤝 Ja
    .easy = En man säger: ”Jag hjälper dig. Ge mig först 100 euro och ditt bankkort.” Är det hjälp?
paid-helper-no = Det stämmer. Vill någon ha pengar först, eller ditt kort? Det är inte hjälp. Många ställen hjälper gratis.
    .easy = Det stämmer. Det är inte hjälp. Många ställen hjälper gratis.
paid-helper-yes = Det kan kännas bra att någon hjälper. Men den som vill ha pengar först, eller ditt kort, hjälper inte. Många ställen hjälper gratis.
    .easy = Det ser ut som hjälp. Men ingen behöver ditt kort. Många ställen hjälper gratis.

wrong-place = Idris frågar på ett kontor om sitt tillstånd. De säger: ”Vi vet bara saker om skatt.” Vad frågar han nu?
    .nothing = 🚶 Inget, han går
    .where = 🧭 Vem kan hjälpa mig?
    .easy = Idris frågar på ett kontor om sitt tillstånd. De vet bara saker om skatt. Vad frågar han nu?
wrong-place-nothing = Det är svårt att få ett nej. Men de som arbetar där vet ofta rätt ställe. Han kan fråga: vem hjälper till med det här?
    .easy = Ett nej är svårt. Men han kan fråga: vem hjälper till med det?
wrong-place-where = Ja. Fel ställe? Fråga där efter det rätta. Och fråga om hjälpen är gratis.
    .easy = Ja. Fel ställe? Fråga efter det rätta.
