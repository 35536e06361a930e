### Cilvēks.

# $staff ir now, later vai none (netulkot); $wait ir teikums par gaidīšanu; $who un $shown ir saraksti;
# $when ir diena un pulksteņa laiks: pirmdiena 18:00.
offer =
    { $staff ->
        [now] Šeit Jums var palīdzēt cilvēks. { $wait }

            { $who }
        [later] Šeit Jums var palīdzēt cilvēks. Tagad neviens nedežurē. Nākamā dežūra: { $when }.

            { $who }
       *[none] Saku godīgi: šajā čatā vēl neviens nedežurē. Es varu paturēt Jūsu jautājumu cilvēkiem, kuri vada šo kursu. Es nevaru pateikt, kurā dienā kāds atbildēs.
    }

    Viņi redzēs tikai šo:
    { $shown }

    Jūsu tālruņa numuru viņi neredz nekad. { $machine ->
        [on] To, ko Jūs rakstāt, var tulkot mašīna. Vai man jautāt?
       *[off] Vai man jautāt?
    }
    .easy =
        { $staff ->
            [now] Jums var palīdzēt cilvēks. { $wait }

                { $who }
            [later] Jums var palīdzēt cilvēks. Tagad šeit neviena nav. Kāds būs: { $when }.

                { $who }
           *[none] Pašlaik šeit neviena nav. Es varu paturēt Jūsu jautājumu. Atbildes dienu es nezinu.
        }

        Viņi redzēs tikai šo:
        { $shown }

        Jūsu tālruņa numuru viņi neredz. { $machine ->
            [on] Jūsu vārdus var tulkot mašīna. Vai man jautāt?
           *[off] Vai man jautāt?
        }
    .yes = Jā, jautāt cilvēkam
    .less = Jā, bet rādīt mazāk
    .no = Nē, atpakaļ

waiting =
    { $staff ->
        [now] Mentori jau zina. { $wait } Ko Jūs gribat jautāt? Uzrakstiet to šeit vai pasakiet balss ziņā. Gaidot var turpināt nodarbību: nospiediet „Turpināt”.
        [later] Es to paturu mentoriem. Nākamā dežūra: { $when }. Ko Jūs gribat jautāt? Uzrakstiet to šeit vai pasakiet balss ziņā. Nodarbību var turpināt: nospiediet „Turpināt”.
       *[none] Es paturu Jūsu jautājumu cilvēkiem, kuri vada šo kursu. Uzrakstiet to šeit vai pasakiet balss ziņā. Atbilde pienāks šeit. Nodarbību var turpināt: nospiediet „Turpināt”.
    }
    .easy =
        { $staff ->
            [now] Mentori jau zina. { $wait } Kāds ir Jūsu jautājums? Rakstiet vai runājiet. Lai turpinātu nodarbību, nospiediet „Turpināt”.
            [later] Kāds būs: { $when }. Kāds ir Jūsu jautājums? Rakstiet vai runājiet. Lai turpinātu nodarbību, nospiediet „Turpināt”.
           *[none] Es paturu Jūsu jautājumu. Rakstiet vai runājiet. Lai turpinātu nodarbību, nospiediet „Turpināt”.
        }

asked =
    Jūs jau lūdzāt cilvēku. { $staff ->
        [now] Mentori to zina. { $wait }
        [later] Nākamā dežūra: { $when }.
       *[none] Es paturu Jūsu jautājumu. Es nevaru pateikt, kurā dienā kāds atbildēs.
    } Jūs varat rakstīt vai runāt vēl. Es to paturu mentoriem.
    .easy =
        Jūs jau lūdzāt cilvēku. { $staff ->
            [now] Mentori to zina. { $wait }
            [later] Kāds būs: { $when }.
           *[none] Es paturu Jūsu jautājumu.
        } Jūs varat rakstīt vēl.
    .wait = Es gaidu
    .withdraw = Man to vairs nevajag

withdraw = Labi. Mentori tagad zina, ka cilvēks Jums nav vajadzīgs. Jautāt vēlreiz var jebkurā laikā.
    .easy = Labi. Tagad neviens nenāks. Jautāt vēlreiz var vienmēr.
