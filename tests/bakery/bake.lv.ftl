title = Maize
nudge = Vai šodien cepāt?
hello = Labrīt, { $name }! Šodien mēs cepam paši savu maizi.
oven = Šī ir krāsns.
    .alt = Krāsns ar maizes kukuli
price = Cik maksā maizes kukulis?
    .one = Vienu eiro
    .two = Divus eiro
    .easy = Cik maksā maize?
price-one = Jā, vienu eiro.
price-two = Nē, tas maksā mazāk.
reason = Kāpēc Jūs cepat?
reason-thanks = Paldies.
way = Vienatnē vai kopā?
    .alone = Vienatnē
    .together = Kopā
task = Izcepiet maizi.
    .done = Izdarīts
task-reminder =
    { $days ->
        [zero] Vēl { $days } dienu.
        [one] Vēl { $days } diena.
       *[other] Vēl { $days } dienas.
    }
task-done = Labi.
task-late = Maize var pagaidīt.
end = Uz tikšanos!
mentor = Nāk mentors.
mentor-back = Esmu atpakaļ.
bye = Visu labu!
