### Viskas, kas saugoma apie dalyvį.

# $link yra interneto adresas.
link =
    📦 Viskas, ką saugau apie Jus, viename faile: { $link }

    Nuoroda veikia vieną kartą, 10 minučių. Niekam kitam jos neduokite. To, kas priklauso kitiems žmonėms, faile nėra.
    .easy =
        📦 Viskas, ką saugau apie Jus: { $link }

        Nuoroda veikia vieną kartą, 10 minučių. Niekam jos neduokite.
