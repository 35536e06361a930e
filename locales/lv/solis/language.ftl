### Cita valoda.

language = Kuru valodu Jūs izvēlaties?

changed = Labi. Turpinām latviešu valodā.
