### Pamokų dienos.

days =
    Kuriomis dienomis norite pamokų? Rašau daugiausia kartą per dieną ir daugiausia 3 kartus per savaitę. Tęsti galite visada.
    .easy = Kuriomis dienomis? Rašau daugiausia 3 kartus per savaitę. Tęsti galite visada.
    .course = Kaip kurse
    .every-day = Kasdien
    .weekdays = Pirmadienis–penktadienis
    .mon-wed-fri = Pr, Tr, Pn
    .tue-thu-sat = An, Kt, Št
    .weekend = Šeštadienis, sekmadienis

# $when yra diena ir valanda: pirmadienis 18:00.
changed = Gerai. Kita pamokos diena: { $when }.
