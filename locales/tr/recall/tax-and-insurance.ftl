### “Vergi ve sigorta” dersinden birkaç gün sonra sorulur.
###
### Vergi oranı burada olmamalı: Sayılar tek bir kişinin örneğidir.

feed-it = Tamara telefon tamir ediyor. Bir müşteri ona 50 euro ödüyor. Vergi parçasını üçüncü kutuya ne zaman koymalı?
    .year = 📅 Yılın sonunda
    .same-day = 📦 Aynı gün
    .easy = Bir müşteri Tamara’ya 50 euro ödüyor. Üçüncü kutuya ne zaman para koymalı?
feed-it-year = Para hâlâ duruyorsa olabilir. Çoğu zaman durmaz. Aynı gün bir parça koymak daha kolay.
    .easy = O zaman para çoğu zaman bitmiş olur. Aynı gün daha kolay.
feed-it-same-day = Evet. Paranın geldiği gün parçası kutuya girer.
    .easy = Evet. Para gelir, kutu payını alır.

# 2 x 20 = 40.
forty = Lamin sordu: Her 100 eurodan 20 ayırıyor. Bu sadece onun örneği. Bu hafta 200 euro geldi. Üçüncü kutuya ne kadar girer?
    .twenty = 20 euro
    .forty = 40 euro
    .easy = Lamin her 100 eurodan 20 ayırıyor. Şimdi 200 geldi. Kutuya ne kadar girer?
forty-twenty = 20, ilk 100 için. 2 tane 100 var: 2 kere 20, 40 eder.
    .easy = 2 tane 100 var. 2 kere 20, 40 eder.
forty-forty = Evet. 2 kere 20, 40 eder.
    .easy = Evet. 2 kere 20, 40 eder.

who-knows = Nasrin küçük bir fırın açıyor. 100 euronun ne kadarı vergi ve sigorta için? Bunu ona kim söyleyebilir?
    .neighbour = 🏠 Bir komşu
    .office = 🏛 Vergi dairesi
    .easy = Nasrin bir fırın açıyor. Ne kadarı vergi için? Kim söyleyebilir?
who-knows-neighbour = Bir komşu yardım etmek ister ama onun işi başka. Nasrin için doğru olanı vergi dairesi veya ücretsiz bir danışma merkezi söyleyebilir.
    .easy = Komşunun işi başka. Vergi dairesi söyleyebilir.
who-knows-office = Evet. Bu her kişide farklıdır. Vergi dairesi söyler, ücretsiz bir danışma merkezi de sormasına yardım eder.
    .easy = Evet. Bu her kişide farklıdır. Ücretsiz bir danışma merkezi de yardım eder.
