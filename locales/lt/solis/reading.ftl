### Įprasta ar lengva kalba.

reading =
    Kaip man rašyti?
    .standard = Įprasta kalba
    .easy-words = Lengva kalba

changed = Gerai. Nuo dabar rašysiu taip.
    .easy = Gerai. Dabar rašau taip.
