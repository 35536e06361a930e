### “İnternette güvenli satış” dersinden birkaç gün sonra sorulur.

sms-code = Lidia internette bir masa satıyor. Bir müşteri yazıyor: “Sana SMS ile bir kod gelecek. Onu bana gönder, o zaman ödeyebilirim.” Lidia ne yapmalı?
    .send = 📲 Kodu göndermeli
    .keep = 🛑 Cevap vermemeli
    .easy = Lidia bir masa satıyor. Müşteri ondan SMS kodunu istiyor. Lidia ne yapmalı?
sms-code-send = Birçok kişi gönderir, çünkü kulağa normal gelir. Ama kod, hesabınızın anahtarı gibidir. Size para ödemek için kimseye kod gerekmez.
    .easy = Kulağa normal geliyor. Ama kod bir anahtar gibidir. Kimseye vermeyin.
sms-code-keep = Evet. Kod, Lidia’nın hesabının anahtarı gibidir. Ona para ödemek için kimseye kod gerekmez.
    .easy = Evet. Kod bir anahtar gibidir. Sizde kalsın.

picture-of-money = Bir adam Hamza’nın eski bisikletini almaya geliyor. Telefonunda bir ödemenin resmini gösteriyor. Hamza’nın hesabında henüz para yok. Hamza ne yapmalı?
    .give = 🚲 Bisikleti vermeli
    .wait = ⏳ Parayı beklemeli
    .easy = Bir adam Hamza’nın bisikletini istiyor. Bir ödemenin resmini gösteriyor. Para yok. Hamza ne yapmalı?
picture-of-money-give = Güvenmek güzel bir davranış. Ama ödemenin resmi para değildir. Parayı önce elinizde veya kendi hesabınızda görün.
    .easy = Resim para değildir. Önce parayı görün.
picture-of-money-wait = Evet. Ödemenin resmi para değildir. Hamza parayı önce elinde veya kendi hesabında görmeli.
    .easy = Evet. Resim para değildir. Hamza önce parayı görmeli.

in-the-photo = Nadine ilanı için bir sandalyenin fotoğrafını çekiyor. Resimde 2 şey var. Önce hangisini kaldırmalı?
    .scratch = 🪑 Tahtadaki çizik
    .letter = ✉️ Ona gelen mektup
    .easy = Nadine bir sandalyenin fotoğrafını çekiyor. Fotoğrafta ne olmamalı?
in-the-photo-scratch = Küçük bir kusur görülebilir: Bu dürüsttür ve sonra kimse şikâyet etmez. Ama mektup onun adını ve adresini gösterir. Fotoğrafta belge olmasın.
    .easy = Çiziği göstermek dürüsttür. Mektup adresini gösterir. Belge olmasın.
in-the-photo-letter = Evet. Mektup onun adını ve adresini gösterir. Fotoğrafta insan, belge ve kapı numarası olmasın.
    .easy = Evet. İnsan, belge ve kapı numarası olmasın.
