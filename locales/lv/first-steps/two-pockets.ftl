### Divas kabatas — kā nošķirt uzņēmuma naudu no ģimenes naudas.

title = Divas kabatas

nudge = Kura kastīte šodien maksāja?
    .easy = Kura kastīte šodien maksāja?

hello = Šodien mācāmies vienu mazu noteikumu. Daudzi labi veikalu īpašnieki to ievēro.
    .easy = Šodien mācāmies vienu mazu noteikumu.

amal =
    Amala mājās cep kūkas. Pirmdien viņa pārdod kūkas par 60 eiro. Naudu viņa ieliek somā. Vakarā par naudu no tās pašas somas viņa pērk bērniem ēdienu. Piektdien viņai vajag miltus, bet soma ir tukša. Vai viņas uzņēmums nopelnīja naudu? Amala to nezina.
    .next = Tālāk
    .easy =
        Amala pārdod kūkas. Visa viņas nauda ir vienā somā.
        No šīs somas viņa maksā par ēdienu. No šīs somas viņa maksā par miltiem.
        Piektdien soma ir tukša. Amala jautā: vai es nopelnīju naudu?

rule =
    Noteikums ir šāds: divas kabatas. Viena kabata ir uzņēmumam. Otra kabata ir ģimenei. Kabata var būt kastīte, aploksne vai otrs bankas konts.
    .next = Tālāk
    .easy = Izmantojiet divas kastītes. 1. kastīte ir darbam. 2. kastīte ir mājām.

boxes = Pietiek ar divām kastītēm.
    .alt = Divas kastītes blakus. Uz vienas ir portfelis. Uz otras ir māja.
    .easy = Pietiek ar divām kastītēm.

money =
    Klientu naudu lieciet tikai uzņēmuma kabatā. Par miltiem, darbarīkiem un darba braucieniem ar autobusu maksājiet tikai no uzņēmuma kabatas.
    .next = Tālāk
    .easy = Klientu naudu lieciet 1. kastītē. Par darba lietām maksājiet no 1. kastītes.

pay =
    Arī Jums vajag naudu. Izvēlieties vienu dienu nedēļā. Šajā dienā izņemiet no uzņēmuma kabatas noteiktu summu un ielieciet to ģimenes kabatā. Pierakstiet to. Tā ir Jūsu alga.
    .next = Tālāk
    .easy = Vienu dienu nedēļā pārlieciet savu algu 2. kastītē. Pierakstiet to.

count =
    Mēneša beigās saskaitiet naudu uzņēmuma kabatā. Vai naudas ir vairāk nekā sākumā? Tad noskaidrojiet, kāpēc, un turpiniet tā darīt. Vai naudas ir mazāk? Tad apskatiet savu sarakstu un atrodiet lielākās izmaksas.
    .next = Tālāk
    .easy = Pēc mēneša saskaitiet naudu 1. kastītē. Vairāk naudas? Labi. Mazāk naudas? Jautājiet, kāpēc.

careful =
    Uzmanību! Daļa šīs naudas nav Jūsu. Tā ir nodokļiem un sociālajai apdrošināšanai. Glabājiet to uzņēmuma kabatā, līdz to samaksājat. Un nekad neaizdodiet savu bankas karti vai kontu citam cilvēkam, pat ne draugam.
    .next = Tālāk
    .easy =
        Stop! Daļa naudas 1. kastītē ir nodokļiem. Netērējiet to.
        Nedodiet savu bankas karti nevienam.

flour = Amala pērk miltus kūkām. No kuras kabatas?
    .business = 💼 Uzņēmuma
    .family = 🏠 Ģimenes
    .easy = Amala pērk miltus kūkām. No kuras kastītes? 1. kastīte ir 💼. 2. kastīte ir 🏠.
flour-business = Jā. Milti ir kūkām.
    .easy = Jā. Milti ir kūkām.
flour-family = Milti ir kūkām, ko Jūs pārdodat. Tāpēc maksā uzņēmums.
    .easy = Kūkas Jūs pārdodat. Tāpēc par miltiem maksā 1. kastīte.

shoes = Amalas dēlam šodien vajag kurpes. Algas diena ir piektdiena. Kā ir vislabāk maksāt?
    .business = 💼 Uzņēmuma kabata
    .family = 🏠 Ģimenes kabata
    .credit = 💳 Kredītkarte
    .easy = Dēlam šodien vajag kurpes. Algas diena ir piektdiena. Kā ir vislabāk?
shoes-business = Šodien tas palīdz. Bet piektdien Jūs neredzat, cik nopelnījāt.
    .easy = Šodien tas palīdz. Bet piektdien Jūs neredzat, cik nopelnījāt.
shoes-family = Jā. Kurpes ir ģimenei, tāpēc maksā ģimenes kabata. Piektdien tajā nonāk nākamā alga.
    .easy = Jā. Kurpes ir ģimenei. Tāpēc maksā 2. kastīte. Piektdien tajā ir jauna nauda.
shoes-credit = Parāds par kurpēm maksā vairāk nekā kurpes.
    .easy = Parāds par kurpēm maksā vairāk nekā kurpes.

gain = Uzņēmuma kabatā sākumā: 100. Beigās: 130. Jāmaksā nodoklis: 20. Cik Jūs tiešām ieguvāt?
    .thirty = 30
    .ten = 10
    .everything = 130
    .easy = Sākumā 1. kastītē: 100. Beigās: 130. Nodoklis: 20. Cik tiešām ir Jūsu?
gain-thirty = Atņemiet sākuma naudu un nodokli.
    .easy = Atņemiet sākuma naudu. Tad atņemiet nodokli.
gain-ten = 130 mīnus 100 ir 30. No tiem 20 ir nodoklim. 10 paliek Jums.
    .easy = Jā. 130 mīnus 100 ir 30. Nodoklim ir 20. Jums paliek 10.
gain-everything = Atņemiet sākuma naudu un nodokli.
    .easy = Atņemiet sākuma naudu. Tad atņemiet nodokli.

task =
    Atrodiet divas kastītes vai aploksnes. Uz katras uzlieciet zīmi. Tad nospiediet pogu.

    Lūdzu, nesūtiet naudas, karšu vai dokumentu fotogrāfijas.
    .done = ✅ Izdarīts
    .easy =
        Atrodiet divas kastītes. Uz katras uzlieciet zīmi. Tad nospiediet pogu.
        Nesūtiet naudas, karšu vai dokumentu foto!
task-reminder = Divas kastītes. Vai Jūs tās atradāt? Der arī vecas aploksnes.
    .easy = Divas kastītes. Vai Jūs tās atradāt? Der arī vecas.
task-done = Lieliski! Jūsu divas kastītes ir gatavas. Tagad uzņēmuma naudu ir viegli nošķirt no ģimenes naudas.
    .easy = Lieliski! Jūsu divas kastītes ir gatavas.
task-late = Nedēļa ir pagājusi, un tas nekas. Ar divām kastītēm var sākt jebkurā dienā. Lūk, viens mazs jautājums.
    .easy = Nedēļa ir pagājusi. Tas nekas. Sākt var jebkurā dienā. Lūk, viens mazs jautājums.

week =
    Nedēļa ar divām kastītēm. Ko Jūs redzējāt? Uzrakstiet vai pasakiet. Šī ir Jūsu dienasgrāmata, un mentors to neredz.

    Vai kastīšu vēl nav? Tad uzrakstiet, kas vispirms ir vajadzīgs. Lūdzu, nerakstiet karšu vai kontu numurus.
    .easy =
        Nedēļa ar divām kastītēm. Ko Jūs redzējāt? Rakstiet vai runājiet.
        Šī ir Jūsu dienasgrāmata. Mentors to neredz.
        Vai kastīšu vēl nav? Uzrakstiet, ko vajag. Nesūtiet karšu numurus.
week-thanks = Paldies. Jūsu vārdi ir Jūsu dienasgrāmatā.
    .easy = Paldies. Jūsu vārdi ir dienasgrāmatā.

end = Divas kabatas, viena algas diena, viens saraksts. Mazi ieradumi palīdz skaidri redzēt savu naudu. Uz tikšanos nākamajā nodarbībā!
    .easy = Divas kastītes. Viena algas diena. Viens saraksts. Uz tikšanos!

see-you = Divas kabatas, viena algas diena, viens saraksts. Mazi ieradumi palīdz skaidri redzēt savu naudu. Uz tikšanos nākamajā nodarbībā!
    .easy = Divas kastītes. Viena algas diena. Viens saraksts. Uz tikšanos!
