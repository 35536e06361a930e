### Facts of Türkiye, one a message, by their ids in dialogues/packs/TR.toml.

TR-C1-01 =
    Uluslararası koruma başvurusu yaptıysanız ya da şartlı mülteciyseniz, başvurudan 6 ay sonra çalışma izni isteyebilirsiniz. Bir iş için çalışma izni, kendi işini kurma hakkı değildir: sorun.
    .easy = 6 ay sonra çalışma izni isteyebilirsiniz. Bu, bir iş içindir. Kendi işiniz için önce sorun.

TR-C1-02 =
    Mülteciler ve ikincil koruma altındakiler bir işverenin yanında ya da bağımsız çalışabilir. Kimlik belgesi çalışma izni yerine geçer. Şartlı mülteciler ve geçici koruma için bu böyle değildir.
    .easy = Kartınızda mülteci ya da ikincil koruma mı yazıyor? Kart çalışma izninizdir. Başka statüde böyle değil: sorun.
