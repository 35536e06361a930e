### Un’altra lingua.

language = Quale lingua vuoi?

changed = Va bene. Continuiamo in italiano.
