### Facts of Italy, one a message, by their ids in dialogues/packs/IT.toml.

IT-C1-01 =
    Per venire dall'estero per lavoro autonomo di solito serve un visto. Ogni anno c'è un numero fisso di posti (decreto flussi), solo per alcuni tipi di lavoro.
    .easy = Per venire dall'estero serve un visto. Ogni anno i posti sono pochi.

IT-C1-02 =
    Per il lavoro autonomo, chi viene da fuori dell'UE di solito mostra: i mezzi per l'attività, i requisiti del mestiere, una dichiarazione che non ci sono ostacoli (non più vecchia di 3 mesi), un alloggio e un reddito sopra il limite per l'esenzione sanitaria.
    .easy = Mostri: soldi per il lavoro, documenti del mestiere, un alloggio, un reddito.
