### Vad mentorer, och de som leder programmet, får veta.

desk-offer =
    🙋 { $alias } vill tala med en människa.

    Språk: { $speaks }
    Lektion: { $lesson }
    Har fastnat: { $stuck }
    Fråga: { $question }
    Senaste svaren: { $answers }
    Kollegers anteckningar: { $notes }
    Har väntat sedan { $since }.

    { $machine ->
        [on] Ni har inget gemensamt språk: en maskin översätter mellan er.
       *[off] Du får frågan för att du talar { $shared }.
    } Du är i tjänst till { $until }. Dina samtal: { $talks }.
    .take = ✋ Jag tar det
    .pass = Inte jag, tack

desk-taken =
    ✋ Du har tagit { $alias }. Deltagaren vet ditt namn och väntar på dig.

    Språk: { $speaks }
    Lektion: { $lesson }
    Har fastnat: { $stuck }
    Senaste svaren: { $answers }
    Kollegers anteckningar: { $notes }

    Svara på ett av meddelandena här, så går det till { $alias }. Lämna tillbaka { $alias } när du är klar.
    .ready = 💬 Färdiga svar
    .note = 📝 Till kolleger
    .hand-over = 🔁 Lämna över
    .give-back = ✅ Lämna tillbaka
    .report = ⚠️ Anmäl

desk-remind = ⏰ { $alias } har väntat på ditt svar sedan { $since }. Om du inte kan svara, lämna över { $alias } till någon annan: det är helt okej.
    .hand-over = 🔁 Lämna över
    .give-back = ✅ Lämna tillbaka

desk-hand-over = Till vem ska { $alias } gå? Den som tar över ser dina anteckningar och vad { $alias } har frågat.
    .pile = Den som är ledig

desk-whom = Du har flera samtal. Vem är det här till?
    .this = Det här

desk-ready =
    Tryck på ett svar. Det går till { $alias } på deltagarens språk:
    { $ready }
    .hello = 👋 Hälsning
    .later = 🕒 Jag svarar senare
    .more = ❓ Berätta mer
    .photo = 📷 Skicka en bild
    .thanks = 🙏 Tack

desk-ready-hello = Hej! Jag har läst din fråga. Jag är här för dig.
desk-ready-later = Jag har läst din fråga. Jag behöver lite tid och svarar dig senare i dag.
desk-ready-more = Kan du berätta lite mer? Vad har du provat hittills?
desk-ready-photo = Kan du skicka en bild av det? Täck över namn och nummer på papper.
desk-ready-thanks = Tack för ditt förtroende. Lycka till med nästa steg.

desk-too-late = Tack! Någon annan har { $alias } nu, eller så är samtalet slut.

desk-passed = Bra. Andra får frågan.

desk-given-back = ✅ { $alias } är tillbaka i lektionerna, och vet att samtalet är avslutat. Tack!

desk-ended = { $alias } har avslutat samtalet. Tack!

desk-handed-over = 🔁 { $alias } går till någon annan nu, och vet det. Tack!

desk-note = 📝 Skriv anteckningen om { $alias } nu. Bara kolleger ser den. Den skickas aldrig till { $alias }.

desk-noted = 📝 Sparat. Bara kolleger ser det.

desk-passed-on = ✓ { $alias } får det nu.

desk-taken-away = { $alias } har väntat mycket länge på svar, så nu får andra frågan. { $alias } vet det. Lämna över nästa gång du har ont om tid.

desk-report = ⚠️ De som leder programmet får veta det och skriver till dig.

desk-nobody = ⚠️ Ingen har tagit { $alias } (språk: { $speaks }), som har väntat sedan { $since }. Finns det någon som kan?

desk-silent = ⚠️ En mentor svarade inte { $alias } i tid. Nu får andra frågan.

desk-reported = ⚠️ Någon har anmält ett problem i samtalet med { $alias }. Titta på det.

desk-wrong-fact = ✋ En deltagare säger att faktan { $fact } är fel. Jämför den med dess sida. Du hittar den i konsolen, under Lektioner.

desk-welcome =
    Välkommen! Du är mentor här. När en deltagare vill tala med en människa och du passar, kommer ett kort till den här chatten. Du tar det med ett tryck och talar här.

    Deltagare ser namnet du visar, aldrig ditt nummer.

desk-coordinator = Välkommen! Du hjälper till att leda programmet. Här får du veta när ingen tar en deltagare, när en mentor är tyst, och när någon anmäler ett problem.

desk-link = 🖥️ Ditt skrivbord på en skärm: { $link }

    Länken fungerar en gång, i 10 minuter. Ingen annan ska ha den.

console-link = 🖥️ Din konsol på en skärm: { $link }

    Länken fungerar en gång, i 10 minuter. Ingen annan ska ha den.

desk-opened = 🔐 Din sida hos Solis öppnades i en ny webbläsare: { $browser }. Var det inte du? Tryck på knappen och skriv till en kollega.
    .end = 🚪 Logga ut överallt

desk-closed = 🚪 Klart: din sida är stängd i alla webbläsare. Skriv /desk för en ny länk.

desk-person-left = 👋 Någon som du talade med har lämnat och låtit radera allt. Samtalet är avslutat, och det som skrevs i det är raderat här också. Radera det du fortfarande ser av det i chatten. Du behöver inte göra något mer.
desk-passkey = 🔑 En passnyckel har lagts till i ditt konto hos Solis. Från och med nu loggar du in med den, och inte med länkar från chatten. Var det inte du? Skriv genast till en kollega.

desk-code = 🔢 Din kod: { $code }

    Skriv den på sidan som frågar efter den, inom 10 minuter. Ingen annan behöver den, och ingen från Solis frågar dig om den.

desk-sign-in = 🖥️ Din konsol på en skärm: { $link }

    Logga in där med din passnyckel. Har du tappat bort den? Be en administratör om en länk.

desk-roles = 🗂️ Vad du gör hos Solis har ändrats. Skriv /desk för att se det.

desk-no-role = Du gör inget för programmet just nu. Är det fel? Skriv till en kollega.
