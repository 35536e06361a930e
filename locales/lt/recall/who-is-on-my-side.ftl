### Klausiama praėjus kelioms dienoms po pamokos „Kas mano pusėje?“.

no-wage = Gloria valo kambarius viešbutyje. Ji dirba 2 mėnesius, o viršininkas nemoka. Kas padės geriausiai?
    .library = 📚 Biblioteka
    .union = 👥 Profsąjunga
    .desk = 💼 Verslo konsultantai
    .easy = Gloria valo kambarius viešbutyje. Viršininkas nemoka. Kas padės geriausiai?
no-wage-library = Biblioteka gali padėti rasti adresą. Kai nemoka algos, daugiau žino profsąjunga. Vienas reikalas, vienas pagalbininkas.
    .easy = Biblioteka gali padėti rasti vietą. Apie algą žino profsąjunga.
no-wage-union = Taip. Profsąjunga padeda, kai nemoka algos. Vienas reikalas, vienas pagalbininkas.
    .easy = Taip. Profsąjunga padeda dėl algos.
no-wage-desk = Verslo konsultantai padeda naujam verslui. Kai nemoka algos, daugiau žino profsąjunga. Vienas reikalas, vienas pagalbininkas.
    .easy = Jie padeda naujam verslui. Apie algą žino profsąjunga.

paid-helper = Prie įstaigos laukia vyras. Jis sako: „Viduje Jums padėsiu. Pirma duokite 100 eurų ir banko kortelę.“ Ar tai pagalba?
    .no = ✋ Ne
    .yes = 🤝 Taip
    .easy = Vyras sako: „Padėsiu. Pirma duokite 100 eurų ir banko kortelę.“ Ar tai pagalba?
paid-helper-no = Teisingai. Kas nors pirmiausia nori pinigų ar kortelės? Tai ne pagalba. Daug kur padeda nemokamai.
    .easy = Teisingai. Tai ne pagalba. Daug kur padeda nemokamai.
paid-helper-yes = Malonu, kai kas nors nori padėti. Bet kas pirmiausia nori pinigų ar kortelės, tas nepadeda. Daug kur padeda nemokamai.
    .easy = Atrodo kaip pagalba. Bet Jūsų kortelės niekam nereikia. Daug kur padeda nemokamai.

wrong-place = Idrisas įstaigoje klausia apie savo leidimą. Ten sako: „Mes žinome tik apie mokesčius.“ Ko jis klausia dabar?
    .nothing = 🚶 Nieko, jis išeina
    .where = 🧭 Kas gali padėti?
    .easy = Idrisas įstaigoje klausia apie leidimą. Ten žino tik apie mokesčius. Ko jis klausia dabar?
wrong-place-nothing = Sunku išgirsti „ne“. Bet ten dažnai žino, kur eiti. Jis gali klausti: kas su tuo padeda?
    .easy = Išgirsti „ne“ sunku. Bet jis gali klausti: kas su tuo padeda?
wrong-place-where = Taip. Ne ta vieta? Ten paklauskite, kur eiti. Ir paklauskite, ar tai nemokama.
    .easy = Taip. Ne ta vieta? Paklauskite, kur eiti.
