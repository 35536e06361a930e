### Pauze un turpinājums.

pause =
    Kad es drīkstu Jums rakstīt pirmais? Nodarbības Jūs varat turpināt jebkurā laikā.
    .easy = Vai es drīkstu Jums rakstīt? Mācīties var jebkurā laikā.
    .on = ▶️ Nodarbību dienās
    .pause-7 = ⏸ Pauze 7 dienas
    .off = 🔕 Tikai pēc manas ziņas

changed = Labi. Tā es arī darīšu.
