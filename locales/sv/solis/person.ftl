### En människa.

offer =
    { $staff ->
        [now] En människa kan hjälpa dig här. { $wait }

            { $who }
        [later] En människa kan hjälpa dig här. Ingen är här just nu. Någon är här igen: { $when }.

            { $who }
       *[none] Ärligt talat: ingen svarar i den här chatten än. Jag kan spara din fråga åt dem som leder kursen. Jag kan inte säga vilken dag någon svarar.
    }

    De ser det här, och inget annat:
    { $shown }

    De ser aldrig ditt telefonnummer. { $machine ->
        [on] En maskin kan översätta det du skriver. Ska jag fråga?
       *[off] Ska jag fråga?
    }
    .easy =
        { $staff ->
            [now] En människa kan hjälpa dig. { $wait }

                { $who }
            [later] En människa kan hjälpa dig. Ingen är här nu. De kommer: { $when }.

                { $who }
           *[none] Ingen är här än. Jag kan spara din fråga. Jag vet inte vilken dag svaret kommer.
        }

        De ser bara det här:
        { $shown }

        De ser inte ditt telefonnummer. { $machine ->
            [on] En maskin kan översätta dina ord. Ska jag fråga?
           *[off] Ska jag fråga?
        }
    .yes = Ja, fråga en människa
    .less = Ja, men visa mindre
    .no = Nej, tillbaka

waiting =
    { $staff ->
        [now] Jag har sagt till. { $wait } Vad vill du fråga? Skriv det här, eller säg det i ett röstmeddelande. Du kan göra lektionen medan du väntar: tryck på Fortsätt.
        [later] Jag sparar det åt dem. De är här igen: { $when }. Vad vill du fråga? Skriv det här, eller säg det i ett röstmeddelande. Du kan göra lektionen under tiden: tryck på Fortsätt.
       *[none] Jag sparar din fråga åt dem som leder kursen. Skriv den här, eller säg den i ett röstmeddelande. Svaret kommer hit. Du kan göra lektionen under tiden: tryck på Fortsätt.
    }
    .easy =
        { $staff ->
            [now] Jag har sagt till. { $wait } Vad är din fråga? Skriv den eller säg den. Vill du göra lektionen? Tryck på Fortsätt.
            [later] De kommer: { $when }. Vad är din fråga? Skriv den eller säg den. Vill du göra lektionen? Tryck på Fortsätt.
           *[none] Jag sparar din fråga. Skriv den eller säg den. Vill du göra lektionen? Tryck på Fortsätt.
        }

asked =
    Du har bett om en människa. { $staff ->
        [now] De vet det. { $wait }
        [later] Någon är här igen: { $when }.
       *[none] Jag sparar din fråga. Jag kan inte säga vilken dag någon svarar.
    } Du kan skriva eller säga mer; jag sparar det åt dem.
    .easy =
        Du har bett om en människa. { $staff ->
            [now] De vet det. { $wait }
            [later] De kommer: { $when }.
           *[none] Jag sparar din fråga.
        } Du kan skriva mer.
    .wait = Jag väntar
    .withdraw = Jag behöver det inte längre

withdraw = Bra. Jag har sagt att du inte behöver någon nu. Du kan fråga igen när du vill.
    .easy = Bra. Ingen kommer nu. Du kan fråga igen.
