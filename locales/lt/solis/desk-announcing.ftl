### Ką programos vadovai pokalbių lange sužino apie pranešimus.

desk-announce-write = 📣 Atsiųskite arba persiųskite čia tai, ką norite pranešti: žodžius arba vaizdą, garsą ar failą su žodžiais.

desk-announce-whom =
    📣 { $what }

    Kam pranešti?
    .everybody = Visiems

desk-announce-ready =
    📣 { $what }

    Žmonių, kurie gaus: { $people }. Be teksto savo kalba ({ $languages }): { $rule }. Ar siųsti?
    .send = ✅ Siųsti
    .despite = ✅ Vis tiek siųsti
    .again = 🔁 Versti mašina dar kartą
    .programme = 🌐 Duoti programos kalba
    .machine = 🤖 Versti mašina
    .nobody = 🚫 Jiems nesiųsti
    .test = 👁 Bandymas man
    .cancel = Nesiųsti

desk-announce-making = 🤖 Mašina verčia. Netrukus pamatysite, kas išėjo.

desk-announce-going = 📣 Išsiunčiama po minutės. Žmonių: { $people }.
    .undo = ↩️ Atšaukti

desk-announce-approve =
    📣 { $name } prašo Jūsų tai patvirtinti:

    { $what }

    Žmonių, kurie gaus: { $people }. Be teksto savo kalba ({ $languages }): { $rule }.
    .approve = ✅ Patvirtinti ir siųsti
    .refuse = Taip ne

desk-announce-asked = Tam reikia antro žmogaus. Kitų koordinatorių jau paklausta.

desk-announce-refused = 📣 Toks, koks yra, pranešimas nepatvirtintas. Pulte galite jį pakeisti ir klausti vėl.

desk-announce-no = Taip siųsti negalima: reikia žodžių, bet ne per daug. Kas ne taip, matysite pulte.

desk-announce-over = Nebus siunčiama.
