### Mans ceļš: kas paveikts, plāns vienā lapā un kā to mainīt.

# $plan ir aizpildīto lauciņu saraksts, katrs savā rindā; $path ir nodarbību saraksts; $done un $total ir skaitļi.
path =
    Mans ceļš. Pabeigtās nodarbības: { $done } no { $total }.

    Mans plāns vienā lapā:
    { $plan }
    .change = ✏️ Mainīt vienu lauciņu
    .take = 📄 Paņemt līdzi
    .lessons = 📚 Manas nodarbības
    .continue = Turpināt
    .back = Atpakaļ

lessons =
    Pabeigtās nodarbības: { $done } no { $total }.

    { $path }
    .continue = Turpināt
    .back = Atpakaļ

change = Kuru lauciņu Jūs gribat mainīt? Domuzīme ( – ) to iztukšo.
    .sell = 🛍 Ko es pārdodu
    .customer = 👤 Mans klients
    .need = 💭 Kas viņiem vajadzīgs
    .hear = 📣 Kā par mani uzzina
    .price = 💶 Mana cena
    .begin = 🧰 Kas vajadzīgs, lai sāktu
    .number = 🔢 Manas izmaksas un mans skaitlis
    .helps = 🤝 Kas man palīdz
    .wrong = ⚠️ Kas var neizdoties
    .promises = 🗓 Mani solījumi
    .back = Atpakaļ

sell = 🛍 Ko Jūs pārdodat? Uzrakstiet dažos vārdos vai pasakiet.
customer = 👤 Kas pie Jums pērk? Lūdzu, bez vārdiem un uzvārdiem.
need = 💭 Kas šiem cilvēkiem vajadzīgs?
hear = 📣 Kā cilvēki par Jums uzzina?
price = 💶 Kāda ir Jūsu cena, un par ko?
begin = 🧰 Kas Jums vajadzīgs, lai sāktu?
number = 🔢 Cik Jūs maksājat katru mēnesi? Cik daudz par to jāpārdod?
helps = 🤝 Kas Jums palīdz? Pietiek ar vietu. Lūdzu, bez tālruņa numura.
wrong = ⚠️ Kas var neizdoties? Un ko Jūs tad darāt?
promises = 🗓 Ko Jūs sev apsolāt, un līdz kurai dienai?

# $link ir tīmekļa adrese.
take =
    📄 Jūsu plāns vienā lapā, ko var izdrukāt: { $link }

    Saite darbojas vienreiz, 10 minūtes. Nevienam citam to nevajadzētu dot.
