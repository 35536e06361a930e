### Kādu laiku pēc tam, kad tika lūgta palīdzība briesmās.

reminders =
    Pirms kāda laika es apturēju visus atgādinājumus, lai Jums būtu miers. Vai lai es atkal rakstu Jūsu mācību dienās? Abas atbildes ir labas.
    .easy = Es apturēju visus atgādinājumus, lai Jums būtu miers. Vai lai es atkal rakstu? Abas atbildes ir labas.
    .on = Jā, manās mācību dienās
    .off = Nē, tikai tad, kad rakstu es

changed = Labi. Es to ievērošu.
