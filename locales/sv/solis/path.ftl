### Min väg: vad som är klart, planen på en sida och att ändra den.

# $plan är listan med ifyllda rutor, en på varje rad; $path är listan med lektioner; $done och $total är tal.
path =
    Min väg: { $done } av { $total } lektioner är klara.

    Min plan på en sida:
    { $plan }
    .change = ✏️ Ändra en ruta
    .take = 📄 Ta med den
    .lessons = 📚 Mina lektioner
    .continue = Fortsätt
    .back = Tillbaka

lessons =
    { $done } av { $total } lektioner är klara.

    { $path }
    .continue = Fortsätt
    .back = Tillbaka

change = Vilken ruta vill du ändra? Ett streck ( – ) gör den tom.
    .sell = 🛍 Vad jag säljer
    .customer = 👤 Min kund
    .need = 💭 Vad de behöver
    .hear = 📣 Hur de hör om mig
    .price = 💶 Mitt pris
    .begin = 🧰 Vad jag behöver för att börja
    .number = 🔢 Mina kostnader och mitt tal
    .helps = 🤝 Vem som hjälper mig
    .wrong = ⚠️ Vad som kan gå fel
    .promises = 🗓 Mina löften
    .back = Tillbaka

sell = 🛍 Vad säljer du? Skriv det med några ord, eller säg det.
customer = 👤 Vem köper av dig? Skriv inga namn, tack.
need = 💭 Vad behöver de här människorna?
hear = 📣 Hur hör folk talas om dig?
price = 💶 Vad är ditt pris, och för vad?
begin = 🧰 Vad behöver du för att börja?
number = 🔢 Vad betalar du varje månad? Hur många måste du sälja för det?
helps = 🤝 Vem hjälper dig? Platsen räcker. Skriv inget telefonnummer, tack.
wrong = ⚠️ Vad kan gå fel? Och vad gör du då?
promises = 🗓 Vad lovar du dig själv, och till vilken dag?

# $link är en webbadress.
take =
    📄 Din plan på en sida att skriva ut: { $link }

    Länken fungerar en gång, i 10 minuter. Ingen annan ska ha den.
