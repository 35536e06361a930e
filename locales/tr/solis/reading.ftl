### Normal veya kolay anlatım.

reading =
    Nasıl yazayım?
    .standard = Normal anlatım
    .easy-words = Kolay anlatım

changed = Tamam. Bundan sonra böyle yazıyorum.
    .easy = Tamam. Artık böyle yazıyorum.
