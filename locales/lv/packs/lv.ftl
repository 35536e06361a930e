### Facts of Latvia, one a message, by their ids in dialogues/packs/LV.toml.

LV-C2-01 =
    Parasti ir 3 ceļi. Jūs reģistrējaties kā saimnieciskās darbības veicējs Valsts ieņēmumu dienestā (VID). Vai arī Uzņēmumu reģistrā reģistrējat individuālo komersantu (IK) vai sabiedrību ar ierobežotu atbildību (SIA).
    .easy = Jūs reģistrējaties VID. Vai reģistrējat uzņēmumu (IK vai SIA) Uzņēmumu reģistrā.

LV-C3-01 =
    Reģistrējieties, pirms sākat strādāt. To dara VID elektroniskajā sistēmā (EDS) vai klientu apkalpošanas centrā. Tas neko nemaksā.
    .easy = Vispirms reģistrējieties. Tad sāciet. To dara EDS vai VID centrā. Tas ir bez maksas.

LV-C3-02 =
    Reģistrējoties Jūs izvēlaties darbības kodu (NACE). Daži kodi nav pieejami fiziskām personām: šim darbam vajag uzņēmumu.
    .easy = Jūs izvēlaties darba kodu. Dažiem darbiem vajag uzņēmumu.

LV-C4-01 =
    Ja apgrozījums gadā ir lielāks par { $value }, parasti jāreģistrējas kā pievienotās vērtības nodokļa (PVN) maksātājam.
    .easy = Vairāk nekā { $value } gadā? Tad jāreģistrējas PVN.

LV-C5-01 =
    VID un Uzņēmumu reģistrs atbild uz jautājumiem par reģistrēšanos. Par atbildi nav jāmaksā.
    .easy = Jautājiet VID vai Uzņēmumu reģistrā. Tas ir bez maksas.

LV-C7-01 =
    Sociālais uzņēmums ir SIA ar Labklājības ministrijas piešķirtu statusu. Likums ir spēkā kopš 2018. gada 1. aprīļa. Ir 5 nosacījumi, un tie ir ierakstīti uzņēmuma dokumentos.
    .easy = Sociālais uzņēmums ir SIA. Statusu dod Labklājības ministrija.

LV-C7-02 = Līdz 2025. gada 1. aprīlim šis statuss bija piešķirts 341 reizi, un 253 uzņēmumi darbojās.
