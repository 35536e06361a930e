### Il menu.

menu = Menu. Che cosa ti serve?
    .danger = 🆘 Pericolo, o non ce la faccio più
    .path = 🗺 Il mio percorso
    .country = 📍 Nel mio paese
    .settings = ⚙️ Impostazioni
    .pause = ⏸ Pausa o ripresa
    .why = ❓ Perché questo messaggio?
    .about = ℹ️ Che cos’è Solis
    .easier = 🔤 Dillo più facile
    .back = Indietro
