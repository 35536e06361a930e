### Facts of Italy, one a message, by their ids in dialogues/packs/IT.toml.

IT-C1-01 = Yurt dışından bağımsız çalışmak için gelmeye genellikle vize gerekir. Her yıl sabit sayıda yer vardır (decreto flussi), yalnızca listedeki işler için.

IT-C1-02 = Bağımsız çalışmak için AB dışından gelenler genellikle şunları gösterir: iş için para, mesleğin istediği belgeler, engel olmadığına dair 3 aydan eski olmayan bir yazı, kalacak yer ve ücretsiz sağlık sınırının üstünde gelir.
