### Il piano su una pagina: che cosa c’è sopra, e la pagina dove si chiede.

title = Il mio piano su una pagina
empty = Ancora niente. Lo riempiono le tue risposte nelle lezioni. Puoi scriverci anche tu.
get = Qui ricevi il tuo piano su una pagina, con i titoli in due lingue. Quello che hai scritto resta con le tue parole. Funziona una volta.
second = La seconda lingua
name = Il nome sulla pagina. Puoi lasciarlo vuoto.
button = Mostra la mia pagina
link-old = Questo link non funziona più. Per averne uno nuovo, apri “Il mio percorso” in Solis.
print = Stampa questa pagina, o salvala come PDF, dal menu del browser. Fallo adesso: il link funziona una volta sola.
# $done and $total are numbers.
done = Lezioni fatte: { $done } su { $total }
