### Kendi başına onay vermek için yaşı küçük olan kişiye.

young = Söylediğiniz için teşekkürler. O zaman burada duruyorum: Önce anneniz, babanız veya vasiniz izin vermeli. Kendiliğimden bir şey yazmam. Yanlış bir şey yapmadınız.
    .easy = Teşekkürler. Burada duruyorum. Önce anneniz, babanız veya vasiniz izin vermeli. Yanlış bir şey yapmadınız.

who = Bu kursu yürüten kişilere haber verdim. Onlara buradan yazabilirsiniz, şimdi veya sonra.
    .easy = Kursu yürütenler bunu biliyor. Onlara buradan yazabilirsiniz.

still = Anneniz, babanız veya vasiniz izin verene kadar kurs bekler. Yanlışlıkla mı dokundunuz? O zaman bir insana söyleyin.
    .easy = Kurs bekliyor. Anneniz, babanız veya vasiniz izin vermeli. Yanlışlıkla mı dokundunuz? Bir insana söyleyin.
    .person = Bir insana sor
    .rest = Bekliyorum

rest = Tamam. Görüşmek üzere.

vouched = İyi haber: Kursa devam edebilirsiniz.
    .easy = Şimdi devam edebilirsiniz.
