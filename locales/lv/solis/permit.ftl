### The gate before some lessons: may I work for myself here? It says usually, and decides no case.

gate = Nākamā nodarbība ir par reģistrēšanos. Vispirms viens jautājums: vai Jūs šeit drīkstat strādāt sev?

status = Kāds ir Jūsu statuss šeit? To, ko nospiedīsiet, es nesaglabāju. Saglabāju tikai atbildi, un to redzat tikai Jūs. Es nekad nelemju: lemj iestāde.
    .citizen = Man ir šīs valsts pilsonība
    .eu = Man ir citas ES valsts pilsonība
    .permanent = Pastāvīga vai ilgtermiņa atļauja
    .protected = Bēglis vai alternatīvais statuss
    .temporary = Pagaidu aizsardzība (Ukraina)
    .permit = Termiņatļauja: darbs, mācības, ģimene
    .applicant = Lūdzu patvērumu un gaidu
    .without = Šodien atļaujas nav
    .unsure = Es nezinu

yes = ✅ Jā, parasti drīkst. Cilvēki ar šādu statusu parasti drīkst strādāt sev. Lemj iestāde, ne es.

ask = 🟡 Vispirms jautājiet. Par Jūsu statusu es to nevaru pateikt. Lūk, kur jautāt. Kurss turpinās ar nākamo nodarbību. Atbildēt vēlreiz var vienmēr: Izvēlne, Manā valstī.

no = ⛔ Nē, ar šo statusu šodien ne. Pagaidām nereģistrējieties: vispirms jautājiet, ko varat darīt. Lūk, kur. Kurss turpinās ar nākamo nodarbību. Atbildēt vēlreiz var vienmēr: Izvēlne, Manā valstī.
