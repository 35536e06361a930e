### Frågas några dagar efter ”Passar det mig nu?”.

red-light = Sofia tittar på 4 saker: tid, pengar, hälsa och familj. Hennes ljus för tid är rött. Vad betyder det?
    .fault = 😟 Det är hennes fel
    .look = 🔎 Titta där först
    .never = 🚪 Aldrig ett företag
    .easy = Sofia tittar på tid, pengar, hälsa och familj. Ljuset för tid är rött. Vad betyder det?
red-light-fault = Många känner så. Men ett rött ljus är inte hennes fel. Det visar var hon ska titta först, och det kan ändras.
    .easy = Det är inte hennes fel. Det visar var hon ska titta. Det kan ändras.
red-light-look = Ja. Ett rött ljus visar var man ska titta innan man startar. Det kan ändras.
    .easy = Ja. Titta där först. Ett ljus kan ändras.
red-light-never = Att låta bli är också ett bra svar. Men ett rött ljus är inte slutet. Det visar var hon ska titta först, och det kan ändras.
    .easy = Ett rött ljus är inte slutet. Titta där först. Det kan ändras.

first-months = Emeka har ett jobb och vill trycka tröjor. Utan sin lön kan han betala hyra och mat i 2 veckor. Vad är bäst?
    .leave = 🚪 Sluta jobbet nu
    .save = 👛 Jobba kvar, spara
    .easy = Emeka har ett jobb. Han vill trycka tröjor. Hans egna pengar räcker i 2 veckor. Vad är bäst?
first-months-leave = Då får han tid. Men ett nytt företag tjänar ofta ingenting de första månaderna. Hyra och mat kommer först.
    .easy = Ett nytt företag tjänar ofta ingenting i början. Hyra och mat kommer först.
first-months-save = Ja. Ett nytt företag tjänar ofta ingenting de första månaderna. Därför sparar han lite och gör ett litet test.
    .easy = Ja. Han sparar först. Sedan gör han ett litet test.

stop-now = Mina planerar ett litet tvätteri. Sedan ser hon: i år har hon ingen tid. Hon låter bli just nu. Var det bra att tänka först?
    .helped = 👍 Ja, det hjälpte
    .lost = 👎 Nej, onödigt
    .easy = Mina planerar ett tvätteri. Hon har ingen tid i år. Hon låter bli nu. Hjälpte det att tänka?
stop-now-helped = Ja. Starta, vänta eller låta bli: alla 3 är bra svar. Hon har kvar sina pengar och det hon har lärt sig.
    .easy = Ja, det hjälpte. Starta, vänta och låta bli är bra svar.
stop-now-lost = Det kan kännas så. Men starta, vänta eller låta bli är bra svar alla 3. Hon har kvar sina pengar och det hon har lärt sig.
    .easy = Det kan kännas så. Men starta, vänta och låta bli är bra svar.
