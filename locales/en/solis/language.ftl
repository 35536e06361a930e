### Another language.

language = Which language do you like?

changed = Good. We go on in English.
