### Jautā dažas dienas pēc nodarbības „Savs priekšnieks – vai tomēr ne?”.
###
### 4 no 6 ir mūsu mācību noteikums, nevis likums.

good-sign = Par piedāvājumu Jūs uzdodat 6 jautājumus: vai drīkstu teikt „nē”, stundas, cena, klienti, cits cilvēks, darbarīki. Cik atbilžu „jā” ir laba pazīme?
    .two = 2
    .four = 4 vai vairāk
    .easy = Par darbu Jūs uzdodat 6 jautājumus. Cik atbilžu „jā” ir labi?
good-sign-two = 2 ir vairāk nekā nekas. Bet, ja ir 3 vai mazāk, vairumu lietu izlemj citi. Pirms parakstāt, lūdziet padomu.
    .easy = Ja ir 3 vai mazāk, izlemj citi. Vispirms lūdziet padomu.
good-sign-four = Jā. Ja ir 4 vai vairāk, tas izskatās pēc sava uzņēmuma. Ja mazāk, pirms parakstāt, lūdziet padomu.
    .easy = Jā. 4 vai vairāk ir laba pazīme.

before-signing = Ngozi saņem līgumu ar 9 lapām. Vīrietis saka: „Parakstiet tagad, mājās izlasīsiet.” Ko viņa dara?
    .sign = ✍️ Paraksta, tad lasa
    .show = 👀 Vispirms parāda
    .easy = Ngozi saņem līgumu. Vīrietis saka: „Parakstiet tagad.” Ko viņa dara?
before-signing-sign = Viņš steidzina, un teikt „nē” ir grūti. Bet pēc paraksta tikt atpakaļ ir sarežģīti. Vispirms foto, konsultants, lasīšana.
    .easy = Teikt „nē” ir grūti. Bet vispirms viņa to parāda konsultantam.
before-signing-show = Jā. Viņa nofotografē katru lapu un parāda savam mentoram vai arodbiedrībai.
    .easy = Jā. Vispirms foto un konsultants.

painter = Andrejs krāso vienai firmai. Tā dod otas, stundas un cenu, un sūtīt draugu viņš nedrīkst. Uz papīra viņš ir pašnodarbināts. Pēc kā tas izskatās?
    .own = 🧍 Savs uzņēmums
    .false = ⚠️ Fiktīvi: jājautā
    .easy = Andrejs krāso vienai firmai. Stundas un cenu nosaka tā. Uz papīra viņam ir uzņēmums. Kas tas ir?
painter-own = Tā saka papīrs. Bet dzīvē stundas, cenu un darbarīkus nosaka firma. Viņš lūdz padomu arodbiedrībā.
    .easy = Tā saka papīrs. Bet izlemj firma. Viņš lūdz padomu.
painter-false = Jā. Stundas, cenu un darbarīkus nosaka firma. Ko viņš var darīt, zina arodbiedrība.
    .easy = Jā. Izlemj firma. Var palīdzēt arodbiedrība.
