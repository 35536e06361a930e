### Pirmas mentoriaus pokalbis, su išgalvotu dalyviu.

desk-practice-hello = 🎓 Tai praktika. Dalyvė išgalvota, ir niekas neskaito, ką čia rašote. Kai dalyvis prašo žmogaus, gaunate tokią kortelę kaip kita. Priimkite ją.
    .skip = Praleisti praktiką

desk-practice-pass = 🎓 Visada galite sakyti „ne“: tada klausiama kitų. Dabar praktikai paspauskite pirmą mygtuką: priimkite.

desk-practice-asks =
    💬 Amal
    Laba diena! Namie kepu pyragus. Mano kaimynė nori vieną pirkti. Kokią kainą sakyti?

desk-practice-answer = 🎓 Taip Jus pasiekia dalyvio žodžiai. Viską, ką dabar rašote ar siunčiate, dalyvis gauna su Jūsų vardu. Parašykite atsakymą.

desk-practice-again =
    💬 Amal
    Ačiū! Miltai ir kiaušiniai kainuoja 6 eurus. Vienam pyragui reikia dviejų valandų.

desk-practice-note = 🎓 Pastaba skirta kolegoms ir niekada nepasiekia dalyvio. Pabandykite: paspauskite mygtuką.

desk-practice-ready = 🎓 Paruošti atsakymai taupo laiką: dalyvis juos skaito savo kalba. Paspauskite mygtuką ir pasirinkite vieną.

desk-practice-give-back = 🎓 Kai pokalbis baigtas, dalyvį grąžinate prie pamokų. Paspauskite mygtuką.

desk-practice-done = 🎓 Tai viskas. Galite pradėti: nuo šiol Jūsų valandomis ateina tikri dalyviai. Bet kada parašykite /desk: pamatysite savo pokalbius, galėsite keisti, kaip dirbate, arba pasakyti, kad Jūsų nebus.

desk-practice-busy = Dabar kalbate su tikru dalyviu. Praktiką pakartokite, kai pokalbis baigsis.

desk-practice-alias = Amal

desk-practice-lesson = Pyrago kaina

desk-practice-question = Laba diena! Namie kepu pyragus. Mano kaimynė nori vieną pirkti. Kokią kainą sakyti?
