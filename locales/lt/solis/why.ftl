### Kodėl atėjo paskutinė žinutė, kurios niekas neprašė.

# $when yra diena ir valanda: pirmadienis 18:00.
nothing = Pirmas Jums nieko nerašiau. Aš tik atsakiau.
    .back = Atgal

lesson-day =
    Parašiau, nes buvo Jūsų pamokos diena ir Jūsų valanda: { $when }. Dienas ir valandą galite pakeisti nustatymuose.
    .easy = Buvo Jūsų pamokos diena ir valanda: { $when }. Tai galite pakeisti nustatymuose.
    .back = Atgal

missed =
    Parašiau, nes Jūsų pamokos dieną aš neveikiau. Todėl paklausiau, ar norite tęsti: { $when }.
    .easy = Jūsų pamokos dieną aš neveikiau. Todėl paklausiau vėl: { $when }.
    .back = Atgal

homework =
    Parašiau, nes pasirinkote užduotį ir aš pažadėjau ją priminti: { $when }.
    .easy = Pasirinkote užduotį. Aš ją priminiau: { $when }.
    .back = Atgal

nudge =
    Parašiau, nes kelias dienas Jūsų nebuvo: { $when }. Po kelių žinučių sustosiu. Pauzę galite įjungti meniu.
    .easy = Kelias dienas Jūsų nebuvo: { $when }. Greitai sustosiu. Pauzę galite įjungti meniu.
    .back = Atgal

again =
    Savo klausimą pakartojau, nes kurį laiką neveikiau ir Jūsų paspaudimas galėjo dingti: { $when }.
    .easy = Aš neveikiau. Jūsų paspaudimas galėjo dingti. Todėl paklausiau vėl: { $when }.
    .back = Atgal
