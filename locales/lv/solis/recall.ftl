### Pirms jautājumiem par agrākām nodarbībām.

# Pirms viena līdz trim īsiem jautājumiem. Kas turpina bez atbildes, neko nezaudē.
intro = Vispirms īss skats atpakaļ: ko Jūs vēl atceraties? Punktus neviens neskaita. Lai turpinātu bez tā, nospiediet „Turpināt”.
    .easy = Vispirms skats atpakaļ. Ko Jūs vēl atceraties? Var arī nospiest „Turpināt”.
