### Il primo minuto.

# Le prime parole che vede un nuovo partecipante, nella lingua del suo telefono. I pulsanti sono le lingue.
language =
    Ciao! Quale lingua vuoi?
    .easy = Ciao! Quale lingua?

hello =
    Sono Solis, il robot di un corso. Non sono una persona.

    Ti aiuto a iniziare la tua prima attività, passo per passo. La maggior parte delle lezioni dura circa 5 minuti. Non costa niente.
    .easy =
        Sono Solis. Sono un robot, non una persona.

        Ti aiuto a iniziare una piccola attività. Quasi tutte le lezioni durano 5 minuti. È gratis.

reading =
    Come devo scrivere? Le parole facili sono più brevi. Puoi cambiare quando vuoi.
    .easy = Come devo scrivere? Puoi cambiare dopo.
    .standard = Parole normali
    .easy-words = Parole facili

name =
    Come ti posso chiamare? Scrivi un nome breve. Puoi anche saltare.
    .easy = Il tuo nome? Scrivi un nome breve. O salta.
    .skip = Salta
