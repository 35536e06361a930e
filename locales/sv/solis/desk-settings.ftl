### En mentors skrivbord: vad mentorn har, vem som väntar, och hur mentorn arbetar.

# $talks är till exempel 1/3, $waiting ett tal, $hours till exempel Monday-Friday 09:00-17:00, $holidays en lista.
desk-menu =
    🗂 Ditt skrivbord.

    Dina samtal: { $talks }
    Väntar på en människa: { $waiting }
    Du svarar: { $hours }
    Lediga dagar: { $holidays }
    .talks = 💬 Mina samtal
    .waiting = 🙋 De som väntar
    .settings = ⚙️ Hur jag arbetar
    .away = 🌴 Jag är borta
    .practice = 🎓 Övningssamtal
    .screen = 🖥️ Skrivbord på skärm
    .leave = 👋 Sluta som mentor
    .open = 🗂 Mitt skrivbord

desk-talks = Dina samtal: { $talks }. Tryck på ett, så kommer kortet igen.
    .back = Tillbaka

desk-waiting = Väntar på en människa: { $waiting }. Det är deltagare som du kan svara. Tryck på en för att läsa kortet.
    .back = Tillbaka

# $languages, $topics, $zone och $capacity är så som mentorn har ställt in dem; $language är språket i den här chatten.
desk-settings =
    ⚙️ Hur du arbetar. Du kan ändra allt när du vill.

    Deltagare kallar dig: { $name }
    Du svarar på: { $languages }
    Du svarar om: { $topics }
    Tider: { $hours }
    Din klocka: { $zone }
    Lediga dagar: { $holidays }
    Samtal samtidigt: { $capacity }
    Den här chatten talar: { $language }
    .name = 🙂 Namn
    .languages = 🗣 Språk jag svarar på
    .topics = 🏷 Ämnen
    .hours = 🕒 Tider
    .zone = 📍 Var jag är
    .holidays = 🌴 Lediga dagar
    .capacity = 🔢 Samtal samtidigt
    .interface = 🌐 Chattens språk
    .back = Tillbaka

desk-check =
    { $name } – stämmer det här?

    Du svarar på: { $languages }
    Du svarar om: { $topics }
    Tider: { $hours }
    Din klocka: { $zone }
    .right = ✅ Det stämmer
    .languages = 🗣 Ändra språken
    .hours = 🕒 Ändra tiderna
    .zone = 📍 Ändra var jag är

desk-languages = På vilka språk svarar du deltagare? Tryck på varje språk; tryck igen för att ta bort det. Ett blir alltid kvar.
    .back = Klart

desk-topics = Vad svarar du på frågor om? Tryck på varje ämne; tryck igen för att ta bort det.
    .everything = Allt
    .question = Allmänna frågor
    .back = Klart

desk-hours =
    När svarar du? Deltagare får veta de här tiderna, och du får frågan bara då.

    Nu: { $hours }
    .weekdays = Måndag till fredag, 9 till 17
    .evenings = Måndag till fredag, 17 till 21
    .weekends = Lördag och söndag, 10 till 18
    .always = Alltid
    .own = ✏️ Andra tider
    .back = Klart

desk-holidays =
    🌴 När är du borta? Ingen skickas till dig de dagarna. Samtal du har stannar hos dig: lämna över dem om du inte kan svara.

    Lediga dagar: { $holidays }
    .today = I dag
    .this-week = Till slutet av den här veckan
    .next-week = Nästa vecka
    .two-weeks = Två veckor från i dag
    .own = ✏️ Andra dagar
    .back = Klart

desk-capacity = Hur många samtal vill du som mest ha samtidigt?
    .back = Klart

desk-leave = Vill du sluta som mentor? Deltagare som talar med dig nu går genast till andra mentorer, och får veta det.
    .yes = Ja, jag slutar
    .no = Nej, jag stannar

desk-write-name = Vad ska deltagare kalla dig? Skriv ett namn. De ser det i varje samtal med dig.

desk-bad-name = Det här kan inte vara ett namn. Skriv ett med bokstäver, till exempel: Ilze

# Exemplen är som de är: Solis läser dagar på engelska och på chattens språk.
desk-write-hours =
    Skriv dina tider nu, som i ett av de här exemplen:

    Mon-Fri 09:00-17:00
    måndag, onsdag, fredag 18:00-21:00
    Mon-Fri 09:00-12:00,13:00-17:00; Sat 10:00-14:00

    Dagarna kan du skriva på svenska eller engelska: Mon, Tue, Wed, Thu, Fri, Sat, Sun.

# $part är det som inte gick att läsa.
desk-hours-day =
    Jag hittar ingen veckodag i det här: { $part }

    Skriv dina tider igen, med dagarna först, som i:
    Mon-Fri 09:00-17:00

desk-hours-time =
    Jag kan inte läsa från när till när: { $part }

    Skriv dina tider igen, med tider från 00:00 till 24:00, som i:
    Mon-Fri 09:00-17:00

desk-hours-empty =
    Det här börjar och slutar samtidigt: { $part }

    Skriv dina tider igen. En hel dag skriver du så här:
    Sat 00:00-24:00

desk-write-holidays =
    Skriv den första och den sista dagen, som i ett av de här exemplen:

    24.12.-3.1.
    24.12.2026-3.1.2027

    Bara en dag går också bra: 24.12.

desk-bad-holidays =
    Jag kan inte läsa de här dagarna, eller så är de förbi: { $part }

    Skriv dag och månad med siffror, första och sista dagen, som i:
    24.12.-3.1.

desk-left = Du är inte längre mentor här. Tack för allt! Vill du komma tillbaka? Be dem som leder programmet om en ny inbjudan.

desk-frozen = De som leder programmet har pausat ditt arbete som mentor. Inga deltagare kommer till dig nu, och inget du skriver här når en deltagare. Prata med dem om du inte vet varför.

desk-unfrozen = Du kan arbeta som mentor igen. Skriv /desk för att se ditt skrivbord.
