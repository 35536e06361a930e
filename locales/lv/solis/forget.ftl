### Kāds vēlas, lai viņu aizmirst.

forget =
    Vai vēlaties, lai es Jūs aizmirstu? Tad es izdzēsīšu visu, ko par Jums glabāju, un atgūt to vairs nevarēs. Vispirms varat saņemt kopiju.
    .easy =
        Vai vēlaties, lai es Jūs aizmirstu? Tad es izdzēsīšu visu, ko par Jums zinu. Vispirms varat saņemt kopiju.
    .data = 📦 Vispirms kopiju
    .go-on = Jā, tālāk
    .back = Nē, atpakaļ

sure =
    Lūdzu, izlasiet to vēlreiz. Tagad pazudīs: Jūsu vārds un iestatījumi, Jūsu atbildes, pabeigtās nodarbības, Jūsu sarunas ar cilvēku, tas, ko esat sūtījuši, Jūsu atgādinājumi un viss, kā es Jūs varu sasniegt. Atvērta saruna tiks slēgta, un cilvēkam tajā pateiks, ka esat aizgājuši.

    To es nevaru sasniegt: šo saraksti Jūsu lietotnē un to, ko kāds savējā jau ir izlasījis. Šo saraksti varat izdzēst pats. Kopijas ārkārtas gadījumiem glabājas 35 dienas; ja kādu vajadzēs, Jūs tik un tā paliksiet aizmirsts.

    Vai man Jūs tagad aizmirst?
    .easy =
        Tagad pazudīs: Jūsu vārds, atbildes, nodarbības, sarunas, faili, atgādinājumi. Ja runājat ar cilvēku, viņam pateiks, ka esat aizgājuši.

        To es nevaru izdzēst: šo saraksti Jūsu lietotnē un to, ko kāds jau ir izlasījis. Šo saraksti varat izdzēst pats. Kopijas ārkārtas gadījumiem glabājas 35 dienas.

        Vai man Jūs tagad aizmirst?
    .back = Nē, paturēt visu
    .yes = 🗑 Jā, aizmirst mani
