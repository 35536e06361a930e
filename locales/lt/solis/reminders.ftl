### Praėjus kuriam laikui po to, kai prašyta pagalbos.

reminders =
    Prieš kurį laiką sustabdžiau visus priminimus, kad turėtumėte ramybę. Ar vėl Jums rašyti pamokų dienomis? Abu atsakymai tinka.
    .easy = Sustabdžiau visus priminimus, kad turėtumėte ramybę. Ar vėl Jums rašyti? Abu atsakymai tinka.
    .on = Taip, mano pamokų dienomis
    .off = Ne, tik kai rašau aš

changed = Gerai. Taip ir darysiu.
