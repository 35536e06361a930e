### Verilerim: ne saklanıyor, ne için, ve kim sorumlu.

# $agreed bir listedir: her amaç ve katılımcının cevabı. $contact bir ad ve adrestir.
privacy =
    Verileriniz.

    Burada dokunduğunuz ve yazdığınız şeyleri saklıyoruz. Dilinizi, saatinizi ve verdiğiniz adı da saklıyoruz. Cevaplarınız:

    { $agreed }

    Bir mentor sadece sizin izin verdiğinizi görür; bu her seferinde yeniden sorulur. Bu, yukarıdaki cevaplara bağlı değildir.

    Verilerinizle ilgili sorular için: { $contact }
    .easy =
        Verileriniz.

        Dokunduğunuz ve yazdığınız şeyleri saklıyoruz. Dilinizi, saatinizi ve adınızı da saklıyoruz. Cevaplarınız:

        { $agreed }

        Mentor sadece sizin gösterdiğinizi görür.

        Sorular için: { $contact }
    .change = Cevaplarımı değiştir
    .data = 📦 Her şeyi al
    .forget = 🗑 Beni unut
    .person = Bir insana sor
    .back = Geri
