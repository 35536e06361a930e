### Kita kalba.

language = Kokią kalbą renkatės?

changed = Gerai. Toliau kalbame lietuviškai.
