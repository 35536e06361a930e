### Frågas några dagar efter ”Problem är möjligheter”.

third-sign = Farah hör varje vecka: ”Mitt paraply är trasigt igen, och ett nytt kostar 15 euro.” Problemet kommer ofta, och det kostar pengar. Vad frågar hon nu?
    .weather = 🌧 Regnar det mycket?
    .pays = 💶 Betalar någon?
    .easy = Varje vecka säger folk: ”Mitt paraply är trasigt. Ett nytt kostar 15 euro.” Vad frågar Farah nu?
third-sign-weather = Regn är en orsak till problemet. Men ofta och kostar är redan klara. Det tredje tecknet fattas: betalar någon för hjälp i dag?
    .easy = 2 tecken är klara: ofta och kostar. Ett fattas: betalar någon?
third-sign-pays = Ja. Det finns 3 tecken: ofta, kostar, betalar. Det tredje fattas än.
    .easy = Ja. 3 tecken: ofta, kostar, betalar. ”Betalar” fattas.

which-chance = Ivana hör 2 problem. Det ena: sommaren är för varm. Det andra: ett bageri betalar för rena fönster varje vecka, och de är aldrig rena. Vilket kan vara en möjlighet för ett företag?
    .summer = ☀️ Den varma sommaren
    .windows = 🪟 Fönstren
    .easy = Sommaren är för varm. Eller: ett bageri betalar för fönsterputs. Fönstren är inte rena. Vilket är en möjlighet?
which-chance-summer = Det är ett riktigt problem. Men ingen kan köpa en svalare sommar. Fönstren har 3 tecken: ofta, kostar, betalar.
    .easy = Ingen kan köpa en sval sommar. Fönstren har 3 tecken.
which-chance-windows = Ja. Det kommer varje vecka, det kostar pengar, och bageriet betalar redan. Det är 3 tecken.
    .easy = Ja. Det är ofta. Det kostar. Bageriet betalar.

afraid = En granne är rädd för ett brev från en myndighet. Hon ber Musa om hjälp. Vad är bäst?
    .sell = 🏷 Sälja sin hjälp
    .free = 🧭 Visa gratis hjälp
    .easy = En granne är rädd för ett brev. Hon frågar Musa. Vad är bäst?
afraid-sell = Han kanske skulle göra det bra. Men vi säljer inget till någon som är rädd. Visa henne ett ställe som hjälper gratis.
    .easy = Sälj inget till den som är rädd. Visa gratis hjälp.
afraid-free = Ja. Alla problem blir inte företag. Den som är rädd behöver någon att lita på, och gratis hjälp.
    .easy = Ja. Alla problem blir inte företag. Visa gratis hjälp.
