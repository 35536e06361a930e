### Vad deltagaren ska kallas.

name = Vad ska jag kalla dig? Skriv ett kort namn.
    .skip = Låt det vara som det är

changed = Bra. Jag sparar det.
