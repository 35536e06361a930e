### Ko saņem mentori un programmas vadītāji.

# $alias ir dalībnieka apzīmējums bez vārda, to nevar locīt; $since un $until ir diena un pulksteņa laiks;
# $talks ir, piemēram, 1/3; $answers, $notes un $ready ir saraksti.
desk-offer =
    🙋 { $alias } lūdz cilvēku.

    Valoda: { $speaks }
    Nodarbība: { $lesson }
    Kas ir grūti: { $stuck }
    Jautājums: { $question }
    Pēdējās atbildes: { $answers }
    Kolēģu piezīmes: { $notes }
    Gaida kopš: { $since }.

    { $machine ->
        [on] Jums nav kopīgas valodas: starp Jums tulko mašīna.
       *[off] Es jautāju Jums, jo Jūs protat šo valodu: { $shared }.
    } Jūsu dežūra ir līdz: { $until }. Jūsu sarunas: { $talks }.
    .take = ✋ Es pieņemu
    .pass = Šoreiz ne es

desk-taken =
    ✋ Jūs pieņēmāt: { $alias }. Jūsu vārds tur ir zināms, un Jūs gaida.

    Valoda: { $speaks }
    Nodarbība: { $lesson }
    Kas ir grūti: { $stuck }
    Pēdējās atbildes: { $answers }
    Kolēģu piezīmes: { $notes }

    Atbildiet uz kādu no ziņām šeit. Atbildi saņem { $alias }. Kad viss ir izrunāts, nospiediet „Nodot atpakaļ”.
    .ready = 💬 Gatavas atbildes
    .note = 📝 Piezīme kolēģiem
    .hand-over = 🔁 Nodot citam
    .give-back = ✅ Nodot atpakaļ
    .report = ⚠️ Ziņot

desk-remind = ⏰ { $alias } gaida Jūsu atbildi kopš: { $since }. Ja nevarat atbildēt, nododiet sarunu citam. Tas ir labi.
    .hand-over = 🔁 Nodot citam
    .give-back = ✅ Nodot atpakaļ

desk-hand-over = Kam nodot sarunu? Dalībnieks: { $alias }. Kolēģis redzēs Jūsu piezīmes un dalībnieka jautājumu.
    .pile = Jebkuram, kas ir brīvs

desk-whom = Jums ir vairākas sarunas. Kurai tas ir?
    .this = Šai sarunai

desk-ready =
    Nospiediet uz atbildes. { $alias } to saņem savā valodā:
    { $ready }
    .hello = 👋 Sveiciens
    .later = 🕒 Atbildēšu vēlāk
    .more = ❓ Pastāstiet vairāk
    .photo = 📷 Atsūtiet attēlu
    .thanks = 🙏 Paldies

desk-ready-hello = Labdien! Es izlasīju Jūsu jautājumu. Es esmu šeit, lai palīdzētu.
desk-ready-later = Es izlasīju Jūsu jautājumu. Man vajag mazliet laika. Es atbildēšu vēlāk šodien.
desk-ready-more = Lūdzu, pastāstiet mazliet vairāk. Ko Jūs jau mēģinājāt?
desk-ready-photo = Lūdzu, atsūtiet attēlu. Vārdus un numurus uz papīriem, lūdzu, aizsedziet.
desk-ready-thanks = Paldies par uzticību. Lai Jums izdodas nākamais solis!

desk-too-late = Paldies! { $alias } jau runā ar citu mentoru, vai saruna ir beigusies.

desk-passed = Labi. Es jautāju citiem.

desk-given-back = ✅ { $alias } atkal ir pie nodarbībām un zina, ka saruna ir slēgta. Paldies!

desk-ended = { $alias } beidza sarunu. Paldies!

desk-handed-over = 🔁 { $alias } tagad pāriet pie cita mentora un to zina. Paldies!

desk-note = 📝 Tagad uzrakstiet piezīmi. Dalībnieks: { $alias }. To redz tikai kolēģi. Dalībnieks to nesaņem nekad.

desk-noted = 📝 Saglabāts. To redz tikai kolēģi.

desk-passed-on = ✓ { $alias } to tagad saņem.

desk-taken-away = { $alias } ļoti ilgi gaidīja atbildi, tāpēc es jautāju citiem. { $alias } to zina. Ja nākamreiz trūkst laika, nododiet sarunu citam.

desk-report = ⚠️ Programmas vadītāji to zina un Jums rakstīs.

desk-nobody = ⚠️ { $alias } vēl ir bez mentora (valoda: { $speaks }), gaida kopš: { $since }. Vai kāds to varētu pieņemt?

desk-silent = ⚠️ { $alias } laikā nesaņēma mentora atbildi. Es jautāju citiem.

desk-reported = ⚠️ Sarunā ir ziņots par problēmu. Dalībnieks: { $alias }. Lūdzu, izskatiet to.

desk-wrong-fact = ✋ Dalībnieks saka, ka ziņa { $fact } nav pareiza. Lūdzu, salīdziniet to ar lapu. Tā ir konsolē, sadaļā Nodarbības.

desk-welcome =
    Laipni lūdzam! Jūs šeit esat mentors. Kad dalībnieks lūdz cilvēku un Jūs tam derat, šajā čatā pienāk kartīte. Jūs to pieņemat ar vienu pieskārienu un runājat tepat.

    Dalībnieki redz vārdu, kuru Jūs rādāt, bet numuru neredz nekad.

desk-coordinator = Laipni lūdzam! Jūs palīdzat vadīt šo programmu. Šeit Jūs uzzināsiet, ja dalībnieku neviens nepieņem, ja mentors klusē vai ja kāds ziņo par problēmu.

desk-link = 🖥️ Jūsu galds uz ekrāna: { $link }

    Saite darbojas vienreiz, 10 minūtes. Nevienam citam to nevajadzētu dot.

console-link = 🖥️ Jūsu konsole uz ekrāna: { $link }

    Saite darbojas vienreiz, 10 minūtes. Nevienam citam to nevajadzētu dot.

desk-opened = 🔐 Jūsu Solis lapa ir atvērta jaunā pārlūkā: { $browser }. Ja tas nebijāt Jūs, pieskarieties pogai un uzrakstiet kolēģim.
    .end = 🚪 Iziet visur

desk-closed = 🚪 Gatavs: Jūsu lapa ir aizvērta visos pārlūkos. Jaunai saitei rakstiet /desk.

desk-person-left = 👋 Kāds, ar ko runājāt, ir aizgājis un lika visu izdzēst. Saruna ir slēgta, un tas, kas tajā rakstīts, ir izdzēsts arī šeit. Lūdzu, izdzēsiet to, ko no tās vēl redzat šajā sarakstē. Nekas cits nav jādara.
desk-passkey = 🔑 Jūsu Solis kontam ir pievienota piekļuves atslēga. Turpmāk Jūs ielaiž tā, nevis saites no šī čata. Ja tas nebijāt Jūs, tūlīt uzrakstiet kolēģim.

desk-code = 🔢 Jūsu kods: { $code }

    Ierakstiet to lapā, kas to prasa, 10 minūšu laikā. Nevienam citam to nevajag, un neviens no Solis to Jums neprasīs.

desk-sign-in = 🖥️ Jūsu konsole uz ekrāna: { $link }

    Ienāciet tur ar piekļuves atslēgu. Ja tā ir pazudusi, lūdziet saiti administratoram.

desk-roles = 🗂️ Jūsu darbs Solis ir mainīts. Rakstiet /desk, lai to redzētu.

desk-no-role = Pašlaik Jūs šajā programmā neko nedarāt. Ja tā ir kļūda, uzrakstiet kolēģim.
