### The gate before some lessons: may I work for myself here? It says usually, and decides no case.

gate = Kita pamoka yra apie registraciją. Pirma vienas klausimas: ar čia galite dirbti sau?

status = Koks Jūsų statusas čia? Ką paspausite, nesaugau. Saugau tik atsakymą, ir jį matote tik Jūs. Aš niekada nesprendžiu: sprendžia įstaiga.
    .citizen = Turiu šios šalies pilietybę
    .eu = Turiu kitos ES šalies pilietybę
    .permanent = Nuolatinis ar ilgalaikis leidimas
    .protected = Pabėgėlis ar papildoma apsauga
    .temporary = Laikinoji apsauga (Ukraina)
    .permit = Laikinas leidimas: darbas, mokslas
    .applicant = Prašau prieglobsčio ir laukiu
    .without = Šiandien leidimo neturiu
    .unsure = Nežinau

yes = ✅ Taip, paprastai. Žmonės su tokiu statusu paprastai gali dirbti sau. Sprendžia įstaiga, ne aš.

ask = 🟡 Pirma klauskite. Apie Jūsų statusą to pasakyti negaliu. Štai kur klausti. Kursas tęsiasi kita pamoka. Atsakyti iš naujo galite bet kada: Meniu, Mano šalyje.

no = ⛔ Ne, su tokiu statusu šiandien ne. Kol kas nesiregistruokite: pirma klauskite, ką galite daryti. Štai kur. Kursas tęsiasi kita pamoka. Atsakyti iš naujo galite bet kada: Meniu, Mano šalyje.
