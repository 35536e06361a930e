### What those who run the programme are told of announcements in their chat.

desk-announce-write = 📣 Sūtiet vai pārsūtiet šeit to, ko gribat paziņot: vārdus vai attēlu, skaņu vai failu ar vārdiem.

desk-announce-whom =
    📣 { $what }

    Kam to dzirdēt?
    .everybody = Visiem

desk-announce-ready =
    📣 { $what }

    Cilvēki, kas to dzirdēs: { $people }. Bez teksta savā valodā ({ $languages }): { $rule }. Vai sūtīt?
    .send = ✅ Sūtīt
    .despite = ✅ Tomēr sūtīt
    .again = 🔁 Lūgt mašīnai vēlreiz
    .programme = 🌐 Dot viņiem programmas valodu
    .machine = 🤖 Tulkot ar mašīnu
    .nobody = 🚫 Viņiem nesūtīt
    .test = 👁 Nosūtīt izmēģinājumu man
    .cancel = Nesūtīt

desk-announce-making = 🤖 Mašīna tulko. Pēc brīža redzēsiet, kas iznācis.

desk-announce-going = 📣 Tas aizies pēc vienas minūtes. Cilvēki: { $people }.
    .undo = ↩️ Atsaukt

desk-announce-approve =
    📣 { $name } lūdz jūs to apstiprināt:

    { $what }

    Cilvēki, kas to dzirdēs: { $people }. Bez teksta savā valodā ({ $languages }): { $rule }.
    .approve = ✅ Apstiprināt un sūtīt
    .refuse = Tā ne

desk-announce-asked = Tam vajag otru cilvēku. Citi koordinatori ir lūgti.

desk-announce-refused = 📣 Tas tādā veidā netika apstiprināts. Jūs varat to mainīt konsolē un lūgt vēlreiz.

desk-announce-no = Tā tas nevar aiziet: vajag vārdus, un ne pārāk daudz. Konsolē redzēsiet, kas nav labi.

desk-announce-over = Tas neaizies.
