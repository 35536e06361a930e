### Pirmoji minutė.

# Pirmieji žodžiai, kuriuos mato naujas dalyvis, savo telefono kalba. Mygtukai – kalbos.
language =
    Laba diena! Kokią kalbą renkatės?
    .easy = Laba diena! Kokia kalba?

hello =
    Aš esu Solis, kurso robotas. Aš nesu žmogus.

    Padedu žingsnis po žingsnio pradėti pirmąjį savo verslą. Dauguma pamokų trunka apie 5 minutes. Tai nieko nekainuoja.
    .easy =
        Aš esu Solis. Aš robotas, ne žmogus.

        Padedu pradėti mažą verslą. Dauguma pamokų trunka 5 minutes. Tai nemokama.

reading =
    Kaip man rašyti? Lengva kalba tekstai trumpesni. Tai galite bet kada pakeisti.
    .easy = Kaip man rašyti? Tai galite pakeisti vėliau.
    .standard = Įprasta kalba
    .easy-words = Lengva kalba

name =
    Kaip į Jus kreiptis? Parašykite trumpą vardą. Galite ir praleisti.
    .easy = Koks Jūsų vardas? Parašykite trumpą vardą. Arba praleiskite.
    .skip = Praleisti
