### Plāns vienā lapā: kas tajā ir, un lapa, kurā to prasa.

title = Mans plāns vienā lapā
empty = Vēl nekā nav. To aizpilda Jūsu atbildes nodarbībās. Jūs varat tajā arī rakstīt.
get = Te Jūs saņemat savu plānu vienā lapā, ar virsrakstiem divās valodās. Tas, ko rakstījāt, paliek Jūsu vārdos. Tas darbojas vienreiz.
second = Otrā valoda
name = Vārds lapā. To var atstāt tukšu.
button = Rādīt manu lapu
link-old = Šī saite vairs nedarbojas. Lai saņemtu jaunu, atveriet Solis „Mans ceļš”.
print = Izdrukājiet šo lapu vai saglabājiet to kā PDF pārlūka izvēlnē. Dariet to tagad: saite darbojas tikai vienreiz.
# $done and $total are numbers.
done = Pabeigtās nodarbības: { $done } no { $total }
