### Kaip kreiptis į dalyvį.

name = Kaip į Jus kreiptis? Parašykite trumpą vardą.
    .skip = Palikti kaip yra

changed = Gerai. Įsiminiau.
