### Klausiama visų: kaip būti saugiems.

a-job-is-free = Kas nors sako: „Turiu Jums darbą. Pirma sumokėkite man 200 eurų.“ Ką darote?
    .pay = 💶 Moku ir pradedu
    .free = ✋ Nemoku
    .easy = „Sumokėkite 200 eurų, tada gausite darbą.“ Ką darote?
a-job-is-free-pay = To prašė daug žmonių, ir daug jų sumokėjo. Bet darbo vieta nieko nekainuoja. Kas ima už ją pinigus, tas apgaudinėja. Galite pasakyti „ne“ ir klausti žmogaus čia.
    .easy = Daug žmonių sumokėjo. Bet darbo vieta nieko nekainuoja. Sakykite „ne“. Galite klausti žmogaus čia.
a-job-is-free-free = Taip. Darbo vieta nieko nekainuoja. Niekada nemokėkite, kad ją gautumėte.
    .easy = Taip. Darbo vieta nieko nekainuoja.

passport = Kas laiko Jūsų pasą, banko kortelę ir telefoną?
    .boss = 🗄 Darbdavys
    .me = 🙋 Tik aš
    .easy = Kas laiko Jūsų pasą ir banko kortelę?
passport-boss = Kai kurie darbdaviai to prašo ir sako, kad taip saugiau. Tai netiesa. Niekas neturi teisės pasilikti Jūsų paso, kortelės ar banko sąskaitos.
    .easy = Kai kurie viršininkai to prašo. Bet niekas neturi teisės pasilikti Jūsų paso ar kortelės.
passport-me = Taip. Jūsų dokumentai, kortelė ir sąskaita lieka pas Jus.
    .easy = Taip. Jūsų dokumentai ir kortelė lieka pas Jus.

permit-first = Turite gerą idėją ir pirmą klientą. Nežinote, ar Jūsų leidimas leidžia savo verslą. Kas pirmiausia?
    .start = 🚀 Pradėti šią savaitę
    .ask = ❓ Pirma paklausti
    .easy = Norite pradėti. Ar leidimas tai leidžia? Nežinote. Kas dabar?
permit-first-start = Sunku laukti, kai klientas jau yra. Bet jei pradedate, kai neleidžiama, galite prarasti leidimą. Pirmiausia paklauskite, tai nieko nekainuoja.
    .easy = Laukti sunku. Bet galite prarasti leidimą. Pirmiausia paklauskite.
permit-first-ask = Taip. Jei leidimas neleidžia, sustokite ir pirmiausia paklauskite. Paklausti nieko nekainuoja.
    .easy = Taip. Pirmiausia paklauskite. Tai nieko nekainuoja.
