### Kas ir Solis.

about =
    Mans vārds ir Solis, kā pirmais solis uz priekšu. Es esmu robots un sūtu īsas nodarbības par pirmo savu uzņēmumu. Tas neko nemaksā.

    Es glabāju Jūsu atbildes, lai Jūs varētu turpināt no tās pašas vietas. To, ko Jūs nododat mentoram, mentors var izlasīt. Lūdzu, nekad nesūtiet dokumentu, karšu vai naudas fotogrāfijas.
    .easy =
        Mans vārds ir Solis. Es esmu robots. Manas nodarbības ir bez maksas.

        Es glabāju Jūsu atbildes. Tā Jūs varat turpināt vēlāk. Nekad nesūtiet dokumentu, karšu vai naudas fotogrāfijas.
    .person = Jautāt cilvēkam
    .back = Atpakaļ
