### Kā uzrunāt.

name = Kā man Jūs saukt? Uzrakstiet īsu vārdu.
    .skip = Atstāt, kā ir

changed = Labi. Es to paturu.
