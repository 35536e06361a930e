### Cilvēks.

# Kamēr mentori čatā nedežurē, nevienam nesola atbildi noteiktā laikā.
question =
    Ko Jūs gribat jautāt cilvēkam? Uzrakstiet to šeit vai pasakiet balss ziņā. Lai izietu, nospiediet pogu „Turpināt”.
    .easy = Kāds ir Jūsu jautājums cilvēkam? Rakstiet vai runājiet. Lai izietu, nospiediet pogu „Turpināt”.

question-thanks =
    Paldies. Es glabāju Jūsu jautājumu cilvēkiem, kuri vada šo kursu.

    Saku godīgi: šajā čatā vēl neviens nedežurē. Es nevaru pateikt, kurā dienā kāds atbildēs. Atbilde pienāks šeit.
    .easy =
        Paldies. Es glabāju Jūsu jautājumu.

        Pašlaik šeit neviena nav. Atbildes dienu es nezinu. Atbilde pienāks šeit.
