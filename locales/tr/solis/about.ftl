### Solis nedir.

about =
    Solis Letoncada “adım” demektir. Ben bir robotum ve kendi ilk işinizle ilgili kısa dersler getiriyorum. Ücretsizdir.

    Cevaplarınızı saklıyorum, böylece kaldığınız yerden devam edebilirsiniz. Bir mentorla paylaştığınızı mentor okuyabilir. Lütfen belge, kart veya para fotoğrafı göndermeyin.
    .easy =
        Solis “adım” demektir. Ben bir robotum. Derslerim ücretsiz.

        Cevaplarınızı saklıyorum. Böylece sonra devam edebilirsiniz. Belge, kart veya para fotoğrafı göndermeyin.
    .person = Bir insana sor
    .back = Geri
