### Facts of Sweden, one a message, by their ids in dialogues/packs/SE.toml.

SE-C1-01 = AB ve AEA dışındaki ülkelerin vatandaşlarının kendi işini kurmak için genellikle oturma iznine ihtiyacı vardır.

SE-C1-02 = Sığınmadan sonra süreli izniniz varsa genellikle çalışma ve şirket kurma hakkınız vardır. Zamanında başvurduysanız yeni izni beklerken de böyledir.

SE-C2-01 = İki tür yaygındır. Şahıs işletmesinde (enskild firma) siz ve işletme birsiniz: borcu kendi paranızla ödersiniz. Limited şirkette (AB) borcu şirket öder.

SE-C3-01 = Kayıt, verksamt.se üzerinden ya da SKV 4620 formuyla Vergi Dairesinde (Skatteverket) yapılır. F ya da FA vergisi istersiniz, KDV ödeyip ödemediğinizi ve çalışanınız olup olmadığını söylersiniz. İşiniz için bir kod (SNI) seçersiniz.

SE-C3-02 = Koordinasyon numarası (samordningsnummer) gerekiyorsa internetten ya da formla istersiniz. Sonra hizmet ofisinde kimliğinizi gösterirsiniz.

SE-C5-01 = Nyföretagarcentrum başlangıç için ücretsiz kişisel danışma verir. İş kurumu (Arbetsförmedlingen) destek verebilir: önce sorun.

SE-C6-01 = Almi firmalara borç verir. Firma kayıtlı olmadan başvurabilirsiniz, para sonra gelir. Kişisel kredi vermez.
