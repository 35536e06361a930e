### Si chiede qualche giorno dopo «Chi è dalla mia parte?».

no-wage = Gloria pulisce le camere in un albergo. Lavora da 2 mesi, e il suo capo non paga. Chi può aiutare meglio?
    .library = 📚 Biblioteca
    .union = 👥 Sindacato
    .desk = 💼 Sportello attività
    .easy = Gloria pulisce le camere in un albergo. Il suo capo non paga. Chi può aiutare meglio?
no-wage-library = Una biblioteca la può aiutare a trovare un indirizzo. Per uno stipendio non pagato un sindacato sa di più. Un bisogno, un aiuto.
    .easy = Una biblioteca la può aiutare a trovare il posto. Un sindacato conosce gli stipendi.
no-wage-union = Sì. Un sindacato aiuta con gli stipendi non pagati. Un bisogno, un aiuto.
    .easy = Sì. Un sindacato aiuta con gli stipendi.
no-wage-desk = Questo sportello aiuta le nuove attività. Per uno stipendio non pagato un sindacato sa di più. Un bisogno, un aiuto.
    .easy = Questo sportello aiuta le nuove attività. Un sindacato conosce gli stipendi.

paid-helper = Un uomo aspetta davanti a un ufficio. Dice: «Ti aiuto io dentro. Prima dammi 100 euro e la tua carta della banca.» Questo è aiuto?
    .no = ✋ No
    .yes = 🤝 Sì
    .easy = Un uomo dice: «Ti aiuto. Prima dammi 100 euro e la tua carta della banca.» Questo è aiuto?
paid-helper-no = Giusto. Qualcuno vuole prima soldi, o la tua carta? Questo non è aiuto. Molti posti aiutano gratis.
    .easy = Giusto. Questo non è aiuto. Molti posti aiutano gratis.
paid-helper-yes = È bello quando qualcuno aiuta. Ma chi vuole prima soldi, o la tua carta, non aiuta. Molti posti aiutano gratis.
    .easy = Sembra aiuto. Ma a nessuno serve la tua carta. Molti posti aiutano gratis.

wrong-place = Idris chiede a un ufficio del suo permesso. Gli dicono: «Noi conosciamo solo le tasse.» Che cosa chiede ora?
    .nothing = 🚶 Niente, va via
    .where = 🧭 Chi mi può aiutare?
    .easy = Idris chiede a un ufficio del suo permesso. Conoscono solo le tasse. Che cosa chiede ora?
wrong-place-nothing = È difficile sentire un no. Ma le persone lì spesso conoscono il posto giusto. Può chiedere: chi aiuta in questo?
    .easy = Un no è difficile. Ma può chiedere: chi aiuta in questo?
wrong-place-where = Sì. È il posto sbagliato? Chiedi lì qual è quello giusto. E chiedi se l’aiuto è gratis.
    .easy = Sì. È il posto sbagliato? Chiedi qual è quello giusto.
