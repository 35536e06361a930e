### Si chiede qualche giorno dopo «Che cosa so già fare».

no-paper = Kwame ripara radio per i vicini. Non ha un certificato. È una capacità?
    .paper = 📄 Solo con un foglio
    .yes = 🔧 Sì, lo è
    .easy = Kwame ripara radio. Non ha un foglio per questo. È una capacità?
no-paper-paper = Un foglio può aiutare, e per alcuni mestieri serve. Ma lui lo sa fare, e lo può rifare. Quindi è una capacità.
    .easy = Un foglio aiuta. Ma lui lo può rifare. Quindi è una capacità.
no-paper-yes = Sì. Lo sa fare, e lo può rifare. È una capacità, anche senza un foglio.
    .easy = Sì. Lo può rifare. È una capacità.

from-home = Shirin non ha mai avuto un lavoro pagato. Per anni ha organizzato cibo e soldi per 6 persone. Che cosa può scrivere nella sua lista di capacità?
    .nothing = 🗒 Ancora niente
    .planning = 📅 Piani e risparmio
    .easy = Shirin non aveva un lavoro pagato. Ha organizzato cibo e soldi per 6 persone. Che cosa scrive nella sua lista di capacità?
from-home-nothing = Molte persone pensano così. Ma le capacità vengono da casa, lavoro e scuola. Organizzare per 6 persone è una vera capacità.
    .easy = Molte persone pensano così. Ma anche la casa conta. Organizzare è una capacità.
from-home-planning = Sì. Le capacità vengono da casa, lavoro e scuola. Questa è vera, e utile in un’attività.
    .easy = Sì. Anche la casa conta. Organizzare è una capacità.

before-money = Thuy ripara molto bene le lampade. Pensa a una piccola attività. Qual è un buon primo passo?
    .friend = 💡 1 lampada per un’amica
    .shop = 🏪 Affittare un negozio
    .tools = 🧰 Comprare gli attrezzi
    .easy = Thuy ripara lampade. Vuole una piccola attività. Che cosa fa prima?
before-money-friend = Sì. Una piccola prova mostra quanto tempo ci vuole e quanto costa. Poi Thuy sa che cosa deve ancora imparare.
    .easy = Sì. Una piccola prova mostra il tempo e i costi.
before-money-shop = Un negozio è bello, ma l’affitto arriva ogni mese. Prima una piccola prova: quanto tempo ci vuole, e quanto costa?
    .easy = Un negozio costa l’affitto ogni mese. Prima viene una piccola prova.
before-money-tools = Buoni attrezzi aiutano dopo. Prima una piccola prova mostra quali attrezzi servono davvero.
    .easy = Gli attrezzi possono aspettare. Prima viene una piccola prova.
