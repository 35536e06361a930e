### Kāpēc pienāca pēdējā ziņa, ko Solis sūtīja pirmais.

# $when ir diena un pulksteņa laiks: pirmdiena 18:00.
nothing = Es pirmais Jums neesmu rakstījis. Es tikai atbildēju.
    .back = Atpakaļ

lesson-day =
    Es rakstīju, jo bija Jūsu nodarbību diena un Jūsu laiks: { $when }. Dienas un laiku var mainīt sadaļā „Iestatījumi”.
    .easy = Tā bija Jūsu nodarbību diena: { $when }. Dienas var mainīt sadaļā „Iestatījumi”.
    .back = Atpakaļ

missed =
    Es rakstīju ({ $when }), jo Jūsu nodarbību dienā es biju prom. Tāpēc es jautāju, vai Jūs gribat turpināt.
    .easy = Jūsu nodarbību dienā es biju prom. Tāpēc es jautāju vēlreiz: { $when }.
    .back = Atpakaļ

homework =
    Es rakstīju ({ $when }), jo Jūs izvēlējāties uzdevumu. Es apsolīju par to atgādināt.
    .easy = Jums ir uzdevums. Es par to atgādināju: { $when }.
    .back = Atpakaļ

nudge =
    Es rakstīju ({ $when }), jo Jūs dažas dienas nebijāt šeit. Pēc dažām ziņām es pārstāju rakstīt. Pauzi var ieslēgt izvēlnē.
    .easy = Jūs dažas dienas nebijāt šeit. Tāpēc es rakstīju: { $when }. Drīz es pārstāšu. Pauzi var ieslēgt izvēlnē.
    .back = Atpakaļ

again =
    Es vēlreiz uzdevu savu jautājumu ({ $when }). Es kādu laiku biju prom, un Jūsu atbilde varēja pazust.
    .easy = Es biju prom. Jūsu atbilde varēja pazust. Tāpēc es jautāju vēlreiz: { $when }.
    .back = Atpakaļ
