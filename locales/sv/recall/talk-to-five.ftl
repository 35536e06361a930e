### Frågas några dagar efter ”Tala med fem personer”.

which-question = Lucia vill tvätta cyklar. Hon frågar cyklister: ”Skulle du betala mig för det?” Eller hon frågar: ”Din cykel var smutsig. Vad gjorde du?” Vilken fråga lär hon sig mest av?
    .would = 💭 Skulle du betala?
    .last = 🚲 Vad gjorde du?
    .easy = Lucia vill tvätta cyklar. ”Skulle du betala?” Eller: ”Den var smutsig. Vad gjorde du?” Vilken fråga är bättre?
which-question-would = Många frågar så. Men ett ja om i morgon kostar ingenting. Fråga om i går: vad gjorde du senast?
    .easy = Ett ja är lätt att säga. Fråga om i går.
which-question-last = Ja. Fråga om i går, inte om i morgon. Då får hon höra vad folk verkligen gör.
    .easy = Ja. Fråga om i går. Hon får höra en sann berättelse.

kind-yes = Sami visar sin idé för 6 vänner. Alla säger: ”Vad bra, den gillar jag!” Vad vet han nu?
    .sure = 💶 De kommer att betala
    .kind = 🙂 De är snälla
    .easy = Sami berättar sin idé för 6 vänner. Alla säger: ”Vad bra!” Vad vet han nu?
kind-yes-sure = Det låter så. Men vänner är snälla, så de säger ja. Han lär sig mer av vad de har köpt förut.
    .easy = Vänner är snälla. De säger ja. Fråga vad de köpte förut.
kind-yes-kind = Ja. Vänner är snälla, så ett ja hjälper inte mycket. Han lär sig mer av vad de har köpt förut.
    .easy = Ja. Ett snällt ja hjälper inte mycket. En sann berättelse hjälper.

whom = Meron vill lära äldre människor att använda telefonen. Hon har tid för 5 samtal. Vem frågar hon?
    .older = 👵 Äldre människor
    .family = 👪 Sin egen familj
    .bus = 🚌 Vem som helst ute
    .easy = Meron vill lära äldre människor att använda telefonen. Vem frågar hon?
whom-older = Ja. De har problemet, så de har något att berätta. Hon lyssnar, och säljer inget.
    .easy = Ja. De har problemet. Hon lyssnar och säljer inget.
whom-family = Hemma kan hon öva. Men familjen vill göra henne glad. De som har problemet berättar mer för henne.
    .easy = Hemma kan hon öva. De som har problemet berättar mer.
whom-bus = Det kräver mod. Men många av dem har inte problemet. De som har problemet berättar mer för henne.
    .easy = De kanske inte har problemet. Äldre människor berättar mer.
