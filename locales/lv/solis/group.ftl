### Kāds, ko Solis jau pazīst, ir atvēris grupas saiti.

# $group ir grupas nosaukums.
ask =
    Jūs atvērāt grupas saiti: { $group }. Vai vēlaties pievienoties šai grupai?

    Viss, ko esat pabeidzis, paliek. Ja Jūs tagad esat citā grupā, Jūs to atstāsiet.
    .easy =
        Šī saite ved uz grupu: { $group }. Vai gribat būt šajā grupā?

        Jūs neko nezaudēsiet. Ja Jums ir cita grupa, Jūs to atstāsiet.
    .join = Jā, pievienojos šai grupai
    .stay = Nē, lai paliek, kā ir
