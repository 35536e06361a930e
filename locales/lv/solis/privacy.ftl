### Mani dati: kas tiek glabāts, kam, un kas par to atbild.

privacy =
    Jūsu dati.

    Mēs glabājam to, ko Jūs šeit izvēlaties un rakstāt, Jūsu valodu, laiku un vārdu. Jūs teicāt:

    { $agreed }

    Mentors redz tikai to, ko Jūs katru reizi no jauna atļaujat. Tas nav atkarīgs no atbildēm augstāk.

    Jautājumi par Jūsu datiem: { $contact }
    .easy =
        Jūsu dati.

        Mēs glabājam Jūsu izvēles un vārdus, valodu, laiku un vārdu. Jūs teicāt:

        { $agreed }

        Mentors redz tikai to, ko Jūs rādāt.

        Jautājumi? { $contact }
    .change = Mainīt atbildes
    .data = 📦 Saņemt visu
    .forget = 🗑 Aizmirst mani
    .person = Jautāt cilvēkam
    .back = Atpakaļ
