### Standard or easy words.

reading =
    How shall I write?
    .standard = Standard words
    .easy-words = Easy words

changed = Good. I write like this from now on.
    .easy = Good. I write like this now.
