### Viss, kas par dalībnieku tiek glabāts.

# $link ir tīmekļa adrese.
link =
    📦 Viss, ko es par Jums glabāju, vienā failā: { $link }

    Saite darbojas vienreiz, 10 minūtes. Nevienam citam to nevajadzētu dot. Tā, kas pieder citiem cilvēkiem, failā nav.
    .easy =
        📦 Viss, ko es par Jums glabāju: { $link }

        Saite darbojas vienreiz, 10 minūtes. Nedodiet to nevienam.
