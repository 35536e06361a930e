### Žmogus.

# $staff yra now, later arba none (neversti); $wait – sakinys apie laukimą; $who ir $shown – sąrašai;
# $when – diena ir valanda: pirmadienis 18:00.
offer =
    { $staff ->
        [now] Čia Jums gali padėti žmogus. { $wait }

            { $who }
        [later] Čia Jums gali padėti žmogus. Dabar niekas nebudi. Vėl bus kas nors: { $when }.

            { $who }
       *[none] Sakau atvirai: čia dar niekas nebudi. Galiu išsaugoti Jūsų klausimą žmonėms, kurie veda šį kursą. Negaliu pasakyti, kurią dieną kas nors atsakys.
    }

    Jie matys tik tai:
    { $shown }

    Jūsų telefono numerio jie niekada nemato. { $machine ->
        [on] Tai, ką rašote, gali versti mašina. Ar kviesti žmogų?
       *[off] Ar kviesti žmogų?
    }
    .easy =
        { $staff ->
            [now] Jums gali padėti žmogus. { $wait }

                { $who }
            [later] Jums gali padėti žmogus. Dabar žmogaus čia nėra. Kas nors bus: { $when }.

                { $who }
           *[none] Žmogaus čia dar nėra. Galiu išsaugoti Jūsų klausimą. Nežinau, kurią dieną bus atsakymas.
        }

        Jie matys tik tai:
        { $shown }

        Jūsų telefono numerio jie nemato. { $machine ->
            [on] Jūsų žodžius gali versti mašina. Ar kviesti žmogų?
           *[off] Ar kviesti žmogų?
        }
    .yes = Taip, klausti žmogaus
    .less = Taip, bet rodyti mažiau
    .no = Ne, atgal

waiting =
    { $staff ->
        [now] Mentoriai jau žino. { $wait } Ko norite paklausti? Parašykite čia arba pasakykite balso žinute. Kol laukiate, galite tęsti pamoką: paspauskite Tęsti.
        [later] Išsaugau tai mentoriams. Jie vėl bus: { $when }. Ko norite paklausti? Parašykite čia arba pasakykite balso žinute. Pamoką galite tęsti: paspauskite Tęsti.
       *[none] Išsaugau Jūsų klausimą žmonėms, kurie veda šį kursą. Parašykite čia arba pasakykite balso žinute. Atsakymas ateis čia. Pamoką galite tęsti: paspauskite Tęsti.
    }
    .easy =
        { $staff ->
            [now] Mentoriai jau žino. { $wait } Koks Jūsų klausimas? Rašykite arba kalbėkite. Norite tęsti pamoką? Paspauskite Tęsti.
            [later] Kas nors bus: { $when }. Koks Jūsų klausimas? Rašykite arba kalbėkite. Norite tęsti pamoką? Paspauskite Tęsti.
           *[none] Išsaugau Jūsų klausimą. Rašykite arba kalbėkite. Norite tęsti pamoką? Paspauskite Tęsti.
        }

asked =
    Jau prašėte žmogaus. { $staff ->
        [now] Mentoriai tai žino. { $wait }
        [later] Vėl bus kas nors: { $when }.
       *[none] Saugau Jūsų klausimą. Negaliu pasakyti, kurią dieną kas nors atsakys.
    } Galite parašyti ar pasakyti daugiau. Išsaugosiu tai mentoriams.
    .easy =
        Jau prašėte žmogaus. { $staff ->
            [now] Mentoriai tai žino. { $wait }
            [later] Kas nors bus: { $when }.
           *[none] Saugau Jūsų klausimą.
        } Galite parašyti daugiau.
    .wait = Laukiu
    .withdraw = Man to nebereikia

withdraw = Gerai. Mentoriai žino, kad dabar Jums žmogaus nereikia. Vėl klausti galite bet kada.
    .easy = Gerai. Dabar niekas neateis. Vėl klausti galite bet kada.
