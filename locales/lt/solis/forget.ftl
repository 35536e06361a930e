### Kažkas nori, kad jį pamirštų.

forget =
    Ar norite, kad Jus pamirščiau? Tada ištrinsiu viską, ką apie Jus saugau. Susigrąžinti to nebus galima. Prieš tai galite pasiimti kopiją.
    .easy =
        Ar norite, kad Jus pamirščiau? Tada ištrinsiu viską, ką apie Jus žinau. Prieš tai galite pasiimti kopiją.
    .data = 📦 Pirmiausia kopija
    .go-on = Taip, toliau
    .back = Ne, atgal

sure =
    Perskaitykite dar kartą. Dabar bus ištrinta: Jūsų vardas ir nustatymai, atsakymai, baigtos pamokos, pokalbiai su žmogumi, tai, ką siuntėte, priminimai ir visi būdai Jus pasiekti. Atviras pokalbis bus uždarytas, ir žmogus jame sužinos, kad išėjote.

    Šito negaliu ištrinti: šio pokalbio Jūsų programėlėje ir to, ką kas nors jau perskaitė savojoje. Šį pokalbį galite ištrinti Jūs. Atsarginės kopijos saugomos 35 dienas. Jei kurios nors prireiks, Jūsų duomenys vis tiek negrįš.

    Ar Jus dabar pamiršti?
    .easy =
        Dabar bus ištrinta: Jūsų vardas, atsakymai, pamokos, pokalbiai, failai, priminimai. Jei kalbate su žmogumi, jis sužinos, kad išėjote.

        Šito negaliu ištrinti: šio pokalbio Jūsų programėlėje ir to, ką kas nors jau perskaitė. Šį pokalbį galite ištrinti Jūs. Atsarginės kopijos saugomos 35 dienas.

        Ar Jus dabar pamiršti?
    .back = Ne, viską palikti
    .yes = 🗑 Taip, pamiršti mane
