### Tanınan biri, bir gruba açılan bağlantıyı açtı.

# $group grubun adıdır.
ask =
    Bir gruba açılan bağlantıyı açtınız: { $group }. Bu gruba katılmak istiyor musunuz?

    Bitirdiğiniz dersler kalır. Şimdi başka bir gruptaysanız oradan ayrılırsınız.
    .easy =
        Bu bağlantı bir grup için: { $group }. Bu grupta olmak istiyor musunuz?

        Hiçbir şey kaybetmezsiniz. Başka bir grubunuz varsa oradan ayrılırsınız.
    .join = Evet, bu gruba katılıyorum
    .stay = Hayır, olduğu gibi kalsın
