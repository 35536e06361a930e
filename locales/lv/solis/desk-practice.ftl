### Mentora pirmā saruna ar izdomātu dalībnieci.

desk-practice-hello = 🎓 Šī ir mācību saruna. Dalībniece ir izdomāta, un neviens nelasa, ko Jūs šeit rakstāt. Kad dalībnieks lūdz cilvēku, pie Jums atnāk tāda kartīte kā nākamā. Pieņemiet to.
    .skip = Izlaist mācību sarunu

desk-practice-pass = 🎓 Jūs vienmēr varat teikt nē: tad jautā citiem. Mācībām nospiediet pirmo pogu: pieņemiet to.

desk-practice-asks =
    💬 Amala
    Labdien! Es mājās cepu kūkas. Kaimiņiene grib vienu nopirkt. Kādu cenu man teikt?

desk-practice-answer = 🎓 Tā pie Jums nonāk dalībnieka vārdi. Visu, ko Jūs tagad rakstāt vai sūtāt, dalībnieks saņem ar Jūsu vārdu. Uzrakstiet atbildi.

desk-practice-again =
    💬 Amala
    Paldies! Milti un olas man maksā 6 eiro. Vienai kūkai man vajag divas stundas.

desk-practice-note = 🎓 Piezīme ir kolēģiem, dalībnieks to nekad nesaņem. Pamēģiniet: nospiediet pogu.

desk-practice-ready = 🎓 Gatavas atbildes ietaupa laiku: dalībnieks tās lasa savā valodā. Nospiediet pogu un izvēlieties vienu.

desk-practice-give-back = 🎓 Kad saruna ir galā, Jūs dalībnieku nododat atpakaļ nodarbībām. Nospiediet pogu.

desk-practice-done = 🎓 Tas ir viss. Tagad Jūsu laikā pie Jums nāks īsti dalībnieki. Rakstiet /desk jebkurā laikā, lai redzētu savas sarunas, mainītu, kā Jūs strādājat, vai pateiktu, ka Jūsu nebūs.

desk-practice-busy = Jums tagad ir saruna ar īstu dalībnieku. Mācību sarunu var atkārtot, kad tā būs beigusies.

desk-practice-alias = Amala

desk-practice-lesson = Kūkas cena

desk-practice-question = Labdien! Es mājās cepu kūkas. Kaimiņiene grib vienu nopirkt. Kādu cenu man teikt?
