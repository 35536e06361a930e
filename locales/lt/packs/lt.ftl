### Facts of Lithuania, one a message, by their ids in dialogues/packs/LT.toml.

LT-C1-01 =
    Žmonėms iš šalių už ES ribų individualiai veiklai paprastai reikia leidimo gyventi: laikino arba nuolatinio. Ukrainos piliečiams yra išimtis: paklauskite, kokių dokumentų reikia.
    .easy = Dirbti sau paprastai reikia leidimo gyventi. Esate iš Ukrainos? Klauskite: yra išimtis.

LT-C2-01 =
    Yra 2 paprasti keliai. Vienas yra individualios veiklos pažyma. Kitas yra verslo liudijimas: darbams iš nustatyto sąrašo, su nustatytu mokesčiu, kurį mokate iš anksto.
    .easy = 1 kelias: pažyma. 2 kelias: verslo liudijimas kai kuriems darbams. Jo mokestį mokate pirma.
