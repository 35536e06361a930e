### En mentors första samtal, med en påhittad deltagare.

desk-practice-hello = 🎓 Det här är övning. Deltagaren är påhittad, och ingen läser vad du skriver här. När en deltagare vill tala med en människa kommer ett kort som nästa till dig. Ta det.
    .skip = Hoppa över övningen

desk-practice-pass = 🎓 Du får alltid säga nej: då får andra frågan. Tryck nu på den första knappen för att öva: ta det.

desk-practice-asks =
    💬 Amal
    Hej! Jag bakar kakor hemma. Min granne vill köpa en. Vilket pris ska jag säga?

desk-practice-answer = 🎓 Så här kommer deltagarens ord till dig. Det du skriver eller skickar nu får deltagaren under ditt namn. Skriv ett svar.

desk-practice-again =
    💬 Amal
    Tack! Mjöl och ägg kostar mig 6 euro. Jag behöver två timmar för en kaka.

desk-practice-note = 🎓 En anteckning är för kolleger, och når aldrig deltagaren. Prova: tryck på knappen.

desk-practice-ready = 🎓 Färdiga svar sparar tid: deltagaren läser dem på sitt eget språk. Tryck på knappen, och välj ett.

desk-practice-give-back = 🎓 När ett samtal är klart lämnar du tillbaka deltagaren till lektionerna. Tryck på knappen.

desk-practice-done = 🎓 Det var allt. Nu är det klart: från och med nu kommer riktiga deltagare till dig på dina tider. Skriv /desk när som helst för att se dina samtal, ändra hur du arbetar, eller ta ledigt.

desk-practice-busy = Du har ett samtal med en riktig deltagare nu. Öva igen när det är slut.

desk-practice-alias = Amal

desk-practice-lesson = Ett pris för en kaka

desk-practice-question = Hej! Jag bakar kakor hemma. Min granne vill köpa en. Vilket pris ska jag säga?
