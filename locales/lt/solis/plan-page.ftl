### Planas viename lape: kas jame parašyta, ir puslapis, kuriame jo prašoma.

title = Mano planas viename lape
empty = Dar nieko nėra. Jį užpildo Jūsų atsakymai pamokose. Galite ir patys jame rašyti.
get = Čia gausite savo planą viename lape, su antraštėmis dviem kalbomis. Ką parašėte, lieka Jūsų žodžiais. Tai veikia vieną kartą.
second = Antroji kalba
name = Vardas lape. Galite palikti tuščią.
button = Rodyti mano lapą
link-old = Ši nuoroda nebeveikia. Norėdami naujos, atverkite „Mano kelias“ Solis pokalbyje.
print = Išspausdinkite šį lapą arba išsaugokite jį kaip PDF naršyklės meniu. Padarykite tai dabar: nuoroda veikia tik vieną kartą.
# $done and $total are numbers.
done = Baigta pamokų: { $done } iš { $total }
