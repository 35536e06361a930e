### Prieš klausimus apie ankstesnes pamokas.

# Sakoma prieš vieną–tris trumpus klausimus. Kas eina toliau be atsakymo, nieko nepraranda.
intro = Pirma trumpas žvilgsnis atgal: ką dar prisimenate? Taškų niekas neskaičiuoja. Norite eiti toliau be klausimų? Paspauskite „Tęsti“.
    .easy = Pirma žvilgsnis atgal. Ką dar prisimenate? Galite ir paspausti „Tęsti“.
