### Desmit idejas desmit minūtēs — vispirms daudz, labās vēlāk.

# Ne vairāk par 40 zīmēm.
title = Desmit idejas desmit minūtēs

# Sūta, ja trīs dienas nekas nav darīts.
nudge = Der arī jocīga ideja. Vai Jums tāda ir?
    .easy = Der arī jocīga ideja.

hello = Šodien Jūs krājat idejas. Šī nodarbība ir garāka: tā prasa apmēram 15 minūtes. Vai tagad ir mierīgs brīdis? Tad nospiediet „Tālāk”. Ja ne, atgriezieties vēlāk. Nodarbība Jūs gaida.
    .easy = Šodien Jūs krājat idejas. Tas prasa 15 minūtes. Tagad nav laika? Atgriezieties vēlāk.
    .next = Tālāk

story =
    Zahra grib vienu ļoti labu ideju. 3 vakarus viņa sēž pie galda. Lapa paliek tukša.

    Viņas draugs Kofi noliek uz galda pulksteni. „10 minūtes, 10 idejas. Arī sliktas.” 4. rindā ir viesnīca augiem. Viņi smejas. No 4. rindas rodas 9. rinda: laistīt augus, kad cilvēki ceļo. Vai tā ir laba ideja? To Zahra vēl nezina. Bet tagad viņai ir, no kā izvēlēties.
    .next = Tālāk
    .easy =
    Zahra grib 1 labu ideju. Lapa paliek tukša.

    Kofi saka: „10 minūtes, 10 idejas. Arī sliktas.” Viņi daudz smejas. Tagad Zahrai ir 10 idejas.

rule =
    Noteikums ir šāds: vispirms daudz, labās vēlāk. 10 minūtes Jūs tikai krājat. Jūs nevērtējat un neko nedzēšat. Der arī jocīgas idejas.

    Es palīdzu ar jautājumiem. Viena ideja ir viena ziņa. Pietiek ar dažiem vārdiem vai ar balsi. Idejas nav? Uzrakstiet „nav”, un es turpinu. Idejas ir Jums: mentors tās neredz.
    .next = ⏱ Sākt
    .easy =
    Vispirms daudz ideju. Labās vēlāk. Der arī jocīgas.

    Es jautāju. Jūs sūtāt 1 ideju. Rakstiet vai runājiet. Idejas nav? Uzrakstiet „nav”. Mentors idejas neredz.

# Desmit jautājumi, desmit ziņas. Atbildes ir īsas un neko nevērtē.
idea-1 = 1. ideja. Apskatiet pierakstus no pagājušās nodarbības. Kas atrisinātu vienu no šīm problēmām?
    .easy = 1. ideja. Paņemiet vienu problēmu no pierakstiem. Kas palīdz?
idea-1-thanks = Tā bija 1. rinda. Turpinām.
    .easy = Tā bija 1. rinda.

idea-2 = 2. ideja. Paņemiet vienu rindu no savu prasmju saraksta. Kam šī prasme varētu noderēt?
    .easy = 2. ideja. Ko Jūs labi protat? Kam to vajag?
idea-2-thanks = Tā bija 2. rinda.
    .easy = Tā bija 2. rinda.

idea-3 = 3. ideja. Ko Jūs šajā pilsētā meklējat un nevarat atrast?
    .easy = 3. ideja. Kā šajā pilsētā trūkst?
idea-3-thanks = Tā bija 3. rinda. Nelasiet to vēlreiz, turpinām.
    .easy = Tā bija 3. rinda.

idea-4 = 4. ideja. Ko cilvēki izmet? Kam tas vēl varētu noderēt?
    .easy = 4. ideja. Cilvēki izmet lietas. Kam tās noder?
idea-4-thanks = Tā bija 4. rinda.
    .easy = Tā bija 4. rinda.

idea-5 = 5. ideja. Tagad viena jocīga. Kas liek Jums smieties?
    .easy = 5. ideja. Tagad viena jocīga!
idea-5-thanks = Tā bija 5. rinda. Puse ir gatava.
    .easy = Tā bija 5. rinda. Puse ir gatava.

half = Jums ir 5 rindas. Tas ir labs saraksts, un te var apstāties. Vai ir laiks vēl 5 idejām? Vēlās idejas bieži pārsteidz.
    .more = ✏️ Vēl 5
    .enough = 👍 Pietiek ar 5
    .easy = Jums ir 5 rindas. Te var apstāties. Vai gribat vēl 5?

idea-6 = 6. ideja. Padomājiet par kādu veikalu. Kas tur varētu būt labāk?
    .easy = 6. ideja. Padomājiet par veikalu. Kas var būt labāk?
idea-6-thanks = Tā bija 6. rinda.
    .easy = Tā bija 6. rinda.

idea-7 = 7. ideja. Ir 6 no rīta. Kas ir nomodā, un ko viņiem vajag?
    .easy = 7. ideja. Ir 6 no rīta. Ko cilvēkiem vajag?
idea-7-thanks = Tā bija 7. rinda. Turpinām.
    .easy = Tā bija 7. rinda.

idea-8 = 8. ideja. Padomājiet par citu vietu, ko pazīstat. Ko cilvēki pērk tur, bet ne šeit?
    .easy = 8. ideja. Padomājiet par citu pilsētu. Ko cilvēki tur pērk?
idea-8-thanks = Tā bija 8. rinda.
    .easy = Tā bija 8. rinda.

idea-9 = 9. ideja. Paņemiet 2 savas idejas un salieciet tās kopā. Kas sanāk?
    .easy = 9. ideja. Salieciet kopā 2 savas idejas.
idea-9-thanks = Tā bija 9. rinda. Vēl viena.
    .easy = Tā bija 9. rinda. Vēl viena!

idea-10 = 10. ideja, pēdējā. Kuru darbu Jūs labprāt darītu katru dienu?
    .easy = 10. ideja. Kurš darbs Jums patīk katru dienu?
idea-10-thanks = Tā bija 10. rinda. Jūsu saraksts ir pilns.
    .easy = Tā bija 10. rinda. Jūsu saraksts ir pilns.

sleep =
    Te apstājieties. Domāts ir daudz. Šodien neizvēlieties. Vispirms izgulieties: rīt Jūs sarakstā redzēsiet vairāk.

    Jūsu idejas paliek šajā čatā. Tās var uzrakstīt arī uz papīra.
    .next = Tālāk
    .easy = Te apstājieties. Šodien neizvēlieties. Vispirms izgulieties. Idejas paliek šajā čatā.

laugh = Kofi uzraksta: kurpes suņiem. Viņa brālēns smejas. Viņiem vēl ir 5 minūtes. Ko Kofi dara?
    .delete = 🗑 Izsvītro ideju
    .keep = 📝 Atstāj un turpina
    .defend = 🗣 Skaidro, kāpēc tā laba
    .easy = Kofi uzraksta: kurpes suņiem. Viņa brālēns smejas. Ko Kofi tagad dara?
laugh-delete = Daudzi tā darītu. Bet no jocīgas idejas var rasties nākamā. Šodien sarakstā paliek viss.
    .easy = No jocīgas idejas var rasties jauna. Šodien paliek viss.
laugh-keep = Jā. Viņš pasmejas un raksta nākamo rindu. Vērtēt var citā dienā.
    .easy = Jā. Viņš pasmejas. Viņš raksta nākamo rindu.
laugh-defend = Varbūt viņam ir taisnība. Bet 5 minūtes paiet, un jaunas idejas nav. Labāk ideju atstāt un turpināt.
    .easy = Varbūt viņam ir taisnība. Bet laiks iet. Labāk turpināt.

choose-when = Zahrai uz papīra ir 10 idejas. Kad viņa izvēlas vienu?
    .now = ⏱ Tūlīt
    .tomorrow = 🌙 Rīt
    .perfect = ⭐ Kad kāda ir ideāla
    .easy = Zahrai ir 10 idejas. Kad viņa izvēlas?
choose-when-now = Izvēlēties ir patīkami. Bet tagad pēdējā ideja šķiet labākā, jo tā ir jauna. Pēc nakts viņa redz vairāk.
    .easy = Tagad pēdējā ideja šķiet labākā. Tā ir jauna. Pēc nakts viņa redz vairāk.
choose-when-tomorrow = Jā. Pēc nakts viņa sarakstā redz vairāk. Izvēlēties palīdz nākamā nodarbība.
    .easy = Jā. Vispirms viņa guļ. Tad palīdz nākamā nodarbība.
choose-when-perfect = Sākumā neviena ideja nav ideāla. Tā aug, kad to izmēģina. Pietiek ar vienu nakti.
    .easy = Neviena ideja nav ideāla. Tā aug vēlāk. Pietiek ar nakti.

child =
    Jūsu uzdevums: palūdziet vienu ideju bērnam, ko pazīstat. Var teikt: „Kas mūsu ielu padarītu labāku?” Tuvumā nav bērna? Tad pajautājiet vecam cilvēkam.

    Klausieties, sakiet paldies un pierakstiet ideju savā sarakstā. Lūdzu, nesūtiet to šeit. Tad nospiediet pogu.
    .done = ✅ Man ir vēl 1 ideja
    .easy = Palūdziet vienu ideju bērnam, ko pazīstat. Vai arī vecam cilvēkam. Sakiet: „Kas mūsu ielu padarītu labāku?” Pierakstiet sarakstā. Nesūtiet to. Tad nospiediet pogu.
child-reminder =
    { $days ->
        [zero] Jautāt pēc idejas var vēl { $days } dienu. Bērni bieži redz citas lietas.
        [one] Jautāt pēc idejas var vēl { $days } dienu. Bērni bieži redz citas lietas.
       *[other] Jautāt pēc idejas var vēl { $days } dienas. Bērni bieži redz citas lietas.
    }
    .easy = Pajautājiet bērnam, ko pazīstat: kas mūsu ielu padarītu labāku?
child-done = Labi. Palīdzēja vēl viens cilvēks, un Jūsu saraksts ir garāks.
    .easy = Labi. Jūsu saraksts tagad ir garāks.
child-late = Nedēļa ir pagājusi, un tas nekas. Nākamajai nodarbībai Jūsu saraksts ir pietiekami garš.
    .easy = Nedēļa ir pagājusi. Tas nekas. Jūsu saraksts ir labs.

end = Vispirms daudz, labās vēlāk. Jūsu saraksts ir gatavs. Nākamajā nodarbībā 3 jautājumi palīdz izvēlēties. Uz tikšanos!
    .easy = Vispirms daudz, labās vēlāk. Jūsu saraksts ir gatavs. Uz tikšanos!

later = Vispirms daudz, labās vēlāk. Paņemiet sarakstu līdzi: nākamajā nodarbībā 3 jautājumi palīdz izvēlēties. Uz tikšanos!
    .easy = Vispirms daudz, labās vēlāk. Paņemiet sarakstu līdzi. Uz tikšanos!
