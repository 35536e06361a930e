### Che cos’è Solis.

about =
    Solis vuol dire «passo» in lettone. Sono un robot e porto brevi lezioni sulla tua prima attività. Non costa niente.

    Tengo le tue risposte, così puoi continuare da dove eri. Quello che fai vedere a un mentor, il mentor lo può leggere. Per favore, non mandare mai foto di documenti, carte o soldi.
    .easy =
        Solis vuol dire «passo». Sono un robot. Le mie lezioni sono gratis.

        Tengo le tue risposte. Così puoi continuare dopo. Non mandare mai foto di documenti, carte o soldi.
    .person = Una persona
    .back = Indietro
