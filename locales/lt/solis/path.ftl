### Mano kelias.

# $path yra pamokų sąrašas, po vieną eilutėje; $done ir $total – skaičiai.
path =
    Mano kelias. Baigta pamokų: { $done } iš { $total }.

    { $path }
    .continue = Tęsti
    .back = Atgal
