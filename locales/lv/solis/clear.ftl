### Pēc nodarbības: vai tā bija saprotama?

# Kas neatbild, tas neko nezaudē.
clear = Vai šī nodarbība bija saprotama?
    .clear = 👍 Jā, saprotama
    .not-quite = Ne gluži

what = Kas bija grūti?
    .words = Vārdi
    .too-long = Tā bija par garu
    .example = Piemērs
    .situation = Man ir cita situācija
    .other = Kaut kas cits

more =
    Paldies. Vai gribat pateikt vairāk? Uzrakstiet vai nosūtiet balss ziņu. Cilvēki, kuri vada šo kursu, to redz bez Jūsu vārda.

    Lai turpinātu, nospiediet pogu „Turpināt”.
    .easy = Paldies. Vai gribat pateikt vairāk? Uzrakstiet vai pasakiet balsī. Kursa vadītāji to redz bez Jūsu vārda. Lai turpinātu, nospiediet „Turpināt”.

more-thanks = Paldies. Tas palīdz mums uzlabot nodarbību.
