### Kas yra Solis.

about =
    Latviškai „solis“ reiškia „žingsnis“. Aš robotas. Siunčiu trumpas pamokas apie pirmąjį savo verslą. Tai nieko nekainuoja.

    Saugau Jūsų atsakymus, kad galėtumėte tęsti nuo tos pačios vietos. Tai, kuo pasidalijate su mentoriumi, mentorius gali skaityti. Prašome niekada nesiųsti dokumentų, kortelių ar pinigų nuotraukų.
    .easy =
        Žodis „solis“ reiškia „žingsnis“. Aš robotas. Mano pamokos nemokamos.

        Saugau Jūsų atsakymus. Taip galite tęsti vėliau. Niekada nesiųskite dokumentų, kortelių ar pinigų nuotraukų.
    .person = Klausti žmogaus
    .back = Atgal
