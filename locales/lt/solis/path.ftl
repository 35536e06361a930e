### Mano kelias: kas padaryta, planas viename lape ir kaip jį keisti.

# $plan yra užpildytų langelių sąrašas, po vieną eilutėje; $path yra pamokų sąrašas; $done ir $total – skaičiai.
path =
    Mano kelias. Baigta pamokų: { $done } iš { $total }.

    Mano planas viename lape:
    { $plan }
    .change = ✏️ Keisti vieną langelį
    .take = 📄 Pasiimti
    .lessons = 📚 Mano pamokos
    .continue = Tęsti
    .back = Atgal

lessons =
    Baigta pamokų: { $done } iš { $total }.

    { $path }
    .continue = Tęsti
    .back = Atgal

change = Kurį langelį norite pakeisti? Brūkšnys ( – ) jį ištuština.
    .sell = 🛍 Ką parduodu
    .customer = 👤 Mano klientas
    .need = 💭 Ko jiems reikia
    .hear = 📣 Kaip apie mane sužino
    .price = 💶 Mano kaina
    .begin = 🧰 Ko man reikia pradžiai
    .number = 🔢 Mano išlaidos ir mano skaičius
    .helps = 🤝 Kas man padeda
    .wrong = ⚠️ Kas gali nepavykti
    .promises = 🗓 Mano pažadai
    .back = Atgal

sell = 🛍 Ką parduodate? Parašykite keliais žodžiais arba pasakykite.
customer = 👤 Kas iš Jūsų perka? Prašome nerašyti vardų.
need = 💭 Ko šiems žmonėms reikia?
hear = 📣 Kaip žmonės apie Jus sužino?
price = 💶 Kokia Jūsų kaina ir už ką?
begin = 🧰 Ko Jums reikia pradžiai?
number = 🔢 Kiek mokate kas mėnesį? Kiek už tai reikia parduoti?
helps = 🤝 Kas Jums padeda? Užtenka vietos. Prašome nerašyti telefono numerio.
wrong = ⚠️ Kas gali nepavykti? Ką tada darysite?
promises = 🗓 Ką sau pažadate ir iki kurios dienos?

# $link yra svetainės adresas.
take =
    📄 Jūsų planas viename lape spausdinti: { $link }

    Nuoroda veikia vieną kartą, 10 minučių. Niekam kitam jos neduokite.
