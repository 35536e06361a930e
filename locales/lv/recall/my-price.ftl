### Jautā dažas dienas pēc nodarbības „Mana cena”.
###
### Šeit nav vietas nodokļu un algu likmēm: summas ir viena cilvēka piemēri.

# 6 - 4 = 2; 2 : 2 = 1.
what-is-missing = Elifa pin grozus. Materiāls vienam maksā 4 eiro, un viņa strādā 2 stundas. Viņa to pārdod par 6 eiro. Kura cenas daļa ir daudz par mazu?
    .material = 🧱 Materiāls
    .time = ⏱ Viņas laiks
    .easy = Elifa pin grozu. Materiāls maksā 4 eiro. Tas prasa 2 stundas. Cena ir 6 eiro. Kas ir par mazu?
what-is-missing-material = Materiāls ir samaksāts: 4 eiro. Tad par 2 stundām paliek tikai 2 eiro, un nodokļa tajā nav. Jūsu laiks ir cenas daļa.
    .easy = Materiāls ir samaksāts. Par 2 stundām paliek tikai 2 eiro.
what-is-missing-time = Jā. 6 mīnus 4 ir 2, tātad par 1 stundu viņa saņem 1 eiro. Jūsu laiks ir cenas daļa.
    .easy = Jā. Par 1 stundu viņa saņem 1 eiro. Laiks ir cenas daļa.

# 5 + 20 + 6 + 4 = 35; bez „vēl mazliet” 31, tikai materiāls un laiks 25.
four-parts = Paulo krāso durvju zīmi. Materiāls 5 eiro, laiks 20, nodoklis un apdrošināšana 6, vēl mazliet 4. Kāda ir viņa cena?
    .twenty-five = 25 eiro
    .thirty-one = 31 eiro
    .thirty-five = 35 eiro
    .easy = Paulo krāso zīmi. Materiāls 5, laiks 20, nodoklis 6, vēl mazliet 4. Kāda ir cena?
four-parts-twenty-five = Materiāls un laiks ir 25. Trūkst vēl 2 daļu: 25 plus 6 plus 4 ir 35.
    .easy = Trūkst nodokļa un vēl mazliet. 25 plus 6 plus 4 ir 35.
four-parts-thirty-one = Gandrīz: 5 plus 20 plus 6 ir 31. „Vēl mazliet” samaksā par darbarīkiem un kļūdām: 31 plus 4 ir 35.
    .easy = Gandrīz. Trūkst vēl mazliet. 31 plus 4 ir 35.
four-parts-thirty-five = Jā. 5 plus 20 plus 6 plus 4 ir 35. Viņa cenā ir visas 4 daļas.
    .easy = Jā. 5 plus 20 plus 6 plus 4 ir 35.

how-much-tax = Gulnara rēķina savu lampu cenu. Viņa nezina, cik no tās ir nodoklim. Ko viņa dara?
    .guess = 🎲 Klausās citos
    .ask = ❓ Jautā par nodokli
    .easy = Gulnara rēķina cenu. Cik no tās ir nodoklim? Viņa nezina. Ko viņa dara?
how-much-tax-guess = Citi grib palīdzēt. Bet nodoklis katram cilvēkam ir citāds. Cik tas ir, var pateikt nodokļu iestāde vai bezmaksas konsultāciju centrs.
    .easy = Nodoklis katram ir citāds. Viņa jautā. Konsultāciju centri ir bez maksas.
how-much-tax-ask = Jā. Nodoklis katram cilvēkam ir citāds, tāpēc viņa jautā nodokļu iestādē vai bezmaksas konsultāciju centrā. Tad viņa to ieliek cenā.
    .easy = Jā. Vispirms viņa jautā. Tad viņa to ieliek cenā.
