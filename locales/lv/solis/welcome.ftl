### Pirmā minūte.

# Pirmie vārdi, ko redz tālruņa valodā. Pogas ir valodas.
language =
    Labdien! Kuru valodu Jūs izvēlaties?
    .easy = Labdien! Kura valoda?

hello =
    Es esmu Solis, kursa robots. Es neesmu cilvēks.

    Es palīdzu Jums soli pa solim nonākt līdz pirmajam savam uzņēmumam. Lielākā daļa nodarbību aizņem apmēram 5 minūtes. Tas neko nemaksā.
    .easy =
        Es esmu Solis. Es esmu robots, nevis cilvēks.

        Es palīdzu Jums sākt mazu uzņēmumu. Bieži nodarbība aizņem 5 minūtes. Tā ir bez maksas.

reading =
    Kā man rakstīt? Vieglā valodā teksti ir īsāki. To var mainīt jebkurā laikā.
    .easy = Kā man rakstīt? To var mainīt vēlāk.
    .standard = Parastā valodā
    .easy-words = Vieglā valodā

name =
    Kā man Jūs saukt? Uzrakstiet īsu vārdu. To var arī izlaist.
    .easy = Jūsu vārds? Uzrakstiet īsu vārdu. Vai izlaidiet.
    .skip = Izlaist
