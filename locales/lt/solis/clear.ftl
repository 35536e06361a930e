### Po pamokos: ar ji buvo aiški?

# Kas eina toliau be atsakymo, nieko nepraranda.
clear = Ar ši pamoka buvo aiški?
    .clear = 👍 Taip, aiški
    .not-quite = Ne visai

what = Kas buvo sunku?
    .words = Žodžiai
    .too-long = Ji buvo per ilga
    .example = Pavyzdys
    .situation = Mano padėtis kitokia
    .other = Kas nors kita

more =
    Ačiū. Norite pasakyti daugiau? Parašykite arba atsiųskite balso žinutę. Žmonės, kurie veda šį kursą, tai mato be Jūsų vardo.

    Norite eiti toliau? Paspauskite Tęsti.
    .easy = Ačiū. Norite pasakyti daugiau? Parašykite arba pasakykite balsu. Kurso vedėjai tai mato be Jūsų vardo. Norite eiti toliau? Paspauskite Tęsti.

more-thanks = Ačiū. Tai padeda mums pagerinti pamoką.
