### Någon som är känd har öppnat en länk till en grupp.

# $group är gruppens namn.
ask =
    Du har öppnat en länk till en grupp: { $group }. Vill du gå med i den här gruppen?

    Det du är klar med finns kvar. Om du är med i en annan grupp nu, lämnar du den.
    .easy =
        Länken är till en grupp: { $group }. Vill du vara med i den här gruppen?

        Du förlorar ingenting. Har du en annan grupp? Då lämnar du den.
    .join = Ja, jag går med
    .stay = Nej, låt det vara som det är
