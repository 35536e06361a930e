### Mano duomenys: kas saugoma, kam ir kas už tai atsako.

# $agreed yra sąrašas: kiekvienas tikslas ir dalyvio atsakymas. $contact – vardas ir adresas.
privacy =
    Jūsų duomenys.

    Mes saugome, ką čia paspaudžiate ir parašote. Saugome Jūsų kalbą, Jūsų valandą ir vardą, kurį pasakėte. Jūsų atsakymai:

    { $agreed }

    Mentorius mato tik tai, ką jam leidžiate matyti, kiekvieną kartą iš naujo. Tai nepriklauso nuo atsakymų aukščiau.

    Klausimai apie Jūsų duomenis: { $contact }
    .easy =
        Jūsų duomenys.

        Mes saugome, ką paspaudžiate ir parašote. Saugome Jūsų kalbą, valandą ir vardą. Jūsų atsakymai:

        { $agreed }

        Mentorius mato tik tai, ką jam parodote.

        Turite klausimų? { $contact }
    .change = Pakeisti mano atsakymus
    .data = 📦 Gauti viską
    .forget = 🗑 Pamiršti mane
    .person = Klausti žmogaus
    .back = Atgal
