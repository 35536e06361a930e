### What is so in the learner's country. The facts themselves stand in packs/.

frames = Valsts: { $country }. Ko Jūs gribat zināt? Tas, ko saku, parasti ir tā. Izšķir oficiālā lapa.
    .c1 = 1 Vai drīkstu strādāt sev?
    .c2 = 2 Uzņēmuma formas
    .c3 = 3 Reģistrēšanās
    .c4 = 4 Nodokļi un apdrošināšana
    .c5 = 5 Kas palīdz
    .c6 = 6 Nauda sākumam
    .c7 = 7 Sociālais uzņēmums
    .c8 = 8 Aizsardzība
    .other = Cita valsts
    .back = Atpakaļ

no-pack = Valsts: { $country }. Par to man vēl nav pārbaudītu ziņu. Jautājiet tur nodokļu vai migrācijas iestādē, vai cilvēkam šeit.
    .c1 = Vai drīkstu strādāt sev?
    .other = Cita valsts
    .back = Atpakaļ

c1 = Vai es šeit drīkstu strādāt sev? Tas ir atkarīgs no Jūsu statusa. Es nekad nelemju: lemj iestāde.

c2 = Uzņēmuma formas: kādas ir parastās un kurš maksā parādus.

c3 = Reģistrēšanās: soļi un kas tos drīkst spert.

c4 = Nodokļi un apdrošināšana: cik atlikt un līdz kuram laikam.

c5 = Kas palīdz, neprasot naudu.

c6 = Nauda sākumam: valsts piedāvājumi un to robežas.

c7 = Sociālais uzņēmums: kā to šeit sauc.

c8 = Aizsardzība: briesmās zvaniet { $emergency }. Neviens nedrīkst paturēt Jūsu pasi vai algu.

picker = Vai gribat redzēt, kas parasti der Jūsu statusam?
    .mine = Vai drīkstu strādāt sev?
    .more = Cita tēma
    .back = Atpakaļ

more = Ko tālāk?
    .more = Cita tēma
    .back = Atpakaļ

wrong = Paldies. Kas tur nav pareizi?
    .old = Tas ir novecojis
    .never = Tā nav taisnība
    .link = Lapa neatveras
    .back = Tomēr ir pareizi

words = Es to pateicu tiem, kas uztur ziņas. Vai gribat teikt vairāk? Rakstiet šeit, bez vārdiem un dokumentu numuriem. Vai spiediet Turpināt.

words-thanks = Paldies. Viņi to izlasīs.

# $source is the name of an office, $checked a day. The page itself opens by a button below.
fact =
    { $fact }

    🔎 { $source }. Pārbaudīts { $checked }. Parasti ir tā: izšķir oficiālā lapa.

# The same, where it says for whom: $open.
fact-open =
    { $fact }

    { $open }
    🔎 { $source }. Pārbaudīts { $checked }. Parasti ir tā: izšķir oficiālā lapa.

fact-old = Pēdējoreiz pārbaudīts { $checked }. Tas ir pārāk sen, tāpēc rādu tikai lapu: { $source }.

ask-there = Par šo man nav pārbaudītas atbildes. Jautājiet tur: { $source }.

no-facts = Par šo man nav pārbaudītas lapas. Jautājiet migrācijas iestādē vai cilvēkam šeit.

open-nationals = Kam: tikai šīs valsts pilsoņiem.
open-eu = Kam: šīs valsts un ES pilsoņiem. Citi iet uz iestādi.
open-third-country = Kam: cilvēkiem no valstīm ārpus ES.
