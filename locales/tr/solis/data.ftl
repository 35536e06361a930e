### Bir katılımcı hakkında saklanan her şey.

# $link bir web adresidir.
link =
    📦 Sizinle ilgili sakladığım her şey, tek dosyada: { $link }

    Bağlantı bir kez ve 10 dakika çalışır. Onu başka kimse almamalı. Başka insanlara ait olan şeyler dosyada yoktur.
    .easy =
        📦 Sizinle ilgili sakladığım her şey: { $link }

        Bağlantı bir kez ve 10 dakika çalışır. Onu kimseye vermeyin.
