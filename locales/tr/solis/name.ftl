### Katılımcıya nasıl hitap edilir.

name = Size nasıl hitap edeyim? Kısa bir ad yazın.
    .skip = Olduğu gibi kalsın

changed = Tamam. Aklımda tutuyorum.
