### Prima delle domande sulle lezioni passate.

# Si dice prima di una o più brevi domande, tre al massimo. Chi va avanti senza rispondere non perde niente.
intro = Prima guardiamo un momento indietro: che cosa ti ricordi? Nessuno conta. Per andare avanti senza domande, tocca Continua.
    .easy = Prima guardiamo indietro. Che cosa ti ricordi? Puoi anche toccare Continua.
