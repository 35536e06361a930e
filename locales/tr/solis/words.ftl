### Tek başına duran kelimeler: tuşlar, kısa cevaplar, haftanın günleri.

# Sözlük. Bir şey için hep aynı kelime:
# learner = katılımcı; mentor = mentor; coordinator = koordinatör; course = kurs; module = modül; lesson = ders;
# step = adım; group (cohort) = grup; announcement = duyuru; talk = görüşme; chat = sohbet; card = kart;
# task, homework = görev; business (in the street) = küçük işletme, one's own = kendi işi; job = maaşlı iş;
# employer = işveren (.easy: patron); wage = maaş; pay (to oneself) = kendi maaşı; customer = müşteri; price = fiyat;
# cost = masraf; profit = kâr; permit = izin, the paper = izin belgesi, residence permit = oturma izni;
# self-employment = bağımsız çalışma; licence = ruhsat; certificate = sertifika; skill = beceri; tax = vergi;
# invoice = fatura; office = resmî daire; advice centre = danışma merkezi; trade union = sendika;
# button = düğme; tap = dokunmak; console = yönetim paneli; mentor desk = mentor masası; passkey = geçiş anahtarı;
# learners' data = veriler; to review = kontrol etmek; offer = teklif, online = ilan; fake customer = sahte müşteri;
# trick = tuzak; complaint (of a customer) = şikâyet; discrimination = ayrımcılık.
# Hitap: her yerde “siz”. Yer tutuculara ({ $name } gibi) hiç ek gelmez.

# Her zaman görünen üç düğme. Her biri en fazla 16 harf; hepsi birbirinden farklı.
continue = Devam et
person = Bir insana sor
menu = Menü

# Adını söylemeyen katılımcıya böyle hitap edilir.
nameless = Değerli arkadaş

# Çevirisini kimsenin kontrol etmediği bir dersin ilk mesajının altında.
machine = 🤖 Bu metni bir makine çevirdi. Henüz kimse kontrol etmedi.

# Bu dilde anlatılmayan bir dersin ilk mesajının üstünde. Ders İngilizce gelir.
not-in-yours = 🌍 Bu dersin Türkçesi henüz yok. Şimdilik İngilizcesi geliyor.

unchecked = 🤖 Bu sözleri sizin dilinizde henüz kimse kontrol etmedi. Bu yüzden önce İngilizcesini okuyorsunuz. Aşağıda makinenin çevirisi var.
    .easy = 🤖 Bunu sizin dilinizde kimse kontrol etmedi. Önce İngilizcesi var. Altında makine çevirisi var.

# En fazla 200 harf: Telegram bunu küçük bir pencerede gösterir.
wrong-fact = ✋ Bu yanlış
closed = Bu soru kapandı. Açık olan soru en sondaki.
noted = Teşekkürler. Not edildi.
forgotten = Sizi unuttum: Sizinle ilgili tuttuğum her şeyi sildim. Bir gün yeniden başlamak isterseniz /start yazın. Hoşça kalın, bol şans!

please-tap = Lütfen düğmelerden birine dokunun. Düğmenin numarasını da yazabilirsiniz.
    .easy = Lütfen bir düğmeye dokunun. Ya da numarasını yazın.

# Where a number is to be worked out, and there is none, or several.
please-number = Lütfen rakamlarla tek bir sayı yazın, örneğin 12. Yanına kelime de yazabilirsiniz: 12 euro.
    .easy = Lütfen tek bir sayı yazın, örneğin 12.

# What somebody has put in order so far, with numbers, above the buttons that are left.
so-far =
    { $put }

    Sırada ne var?
start-again = ↩️ Baştan başla

# Of an answer, for mentors and on the page of what is kept: how it was put in order; that it is no number of ours.
in-order = Doğru sırada
in-another-order = Başka bir sırada
another-number = Başka bir sayı

idle = Devam etmek için “Devam et” düğmesine dokunun. Bir şey sormak için “Bir insana sor” düğmesine dokunun.

welcome-back = { $name } – tekrar hoş geldiniz! Kaldığınız yerden devam ediyoruz.

cannot-use = Burada bu tür bir mesajı kullanamıyorum. Lütfen bir düğmeye dokunun veya yazın.

kept-for-person = Bunu size cevap verecek kişi için saklıyorum.

# Bir insanın gelmesi genelde ne kadar sürer.
wait-unknown = Ne kadar süreceğini henüz söyleyemiyorum.
wait-hour = Genelde bir saat içinde biri gelir.
wait-day = Genelde bir gün içinde biri gelir.
wait-days = Genelde birkaç gün sürer.

# Bir kişinin başka birine söylediğinin üstünde. Ada ek gelmez.
from = 💬 { $name }
changed = ✏️ { $name } – bu mesaj değişti:

# Bu sohbette gösterilemeyen bir şeyin yerine; $what aşağıdaki kelimelerden biridir.
was-sent = 📎 { $name } – gönderilen şey burada gösterilemiyor: { $what }

# Onu gönderen kişiye.
not-passed-on = Bu iletilemedi: { $what }

# Mesajlaşma uygulamasının düğmesiyle kendi numarasını gönderen katılımcıya.
own-number = 🔒 Numaranız bende kalır: Mentor onu görmez. Yine de vermek isterseniz mesaj olarak yazın.

# Bunlardan birini yazan, bir insan istiyordur. Aralarında virgül var.
help-words = yardım, yardım et, yardım edin, yardım eder misin, yardım eder misiniz, bana yardım et, bana yardım edin, yardım lütfen, insan, bir insan, bir insanla konuşmak istiyorum, gerçek insan, yardıma ihtiyacım var, yardım lazım

# Bunlardan birini yazan, daha kolay anlatılmasını istiyordur. Aralarında virgül var.
easier-words = daha kolay, daha kolay anlat, daha kolay anlatın, daha basit, basit anlat, çok zor, zor, anlamadım, anlamıyorum, anlayamadım, açık değil

# Mentora: Katılımcının takıldığı nereden belli. Arkasından bir sayı gelir.
stuck-wrong = yanlış cevap
stuck-again = aynı soru tekrar
stuck-silent = derste sessiz geçen gün
stuck-easier = “daha kolay anlat”

# Bir kişinin sözünün makine çevirisinin üstünde.
translated = 🤖 Makine çevirisi:

too-fast = Bu çok hızlı oldu. Lütfen bir dakika bekleyin. Hiçbir şey kaybolmadı.

crowded =
    Şu anda çok fazla insan katılıyor. Lütfen birkaç dakika sonra yeniden yazın.

    Hemen yardıma mı ihtiyacınız var?

    📞 { $emergency } – sizin veya başka birinin hayatı tehlikedeyse. Ücretsiz, gece gündüz, bütün AB’de ve Türkiye’de.

    Ekibimizden bir kişiyle görüşmek için “Bir insana sor” düğmesine dokunun.
    .easy =
        Şu anda çok insan geliyor. Lütfen birkaç dakika sonra yeniden yazın.

        Hemen yardım mı gerekiyor?

        📞 { $emergency } – birinin canı tehlikedeyse. Ücretsiz, gece gündüz, bütün AB’de ve Türkiye’de.

        Ekibimizden bir kişi için “Bir insana sor” düğmesine dokunun.

trouble = Benim tarafımda bir hata oldu. Lütfen bir kez daha deneyin. Yeriniz kaybolmadı.

other-device = Bu sohbet şimdi burada devam ediyor. Yeriniz kaybolmadı.

# Gün ve saatin yerine: “Bir sonraki ders gününüz: ne zaman isterseniz”.
any-time = ne zaman isterseniz
today = bugün
monday = Pazartesi
tuesday = Salı
wednesday = Çarşamba
thursday = Perşembe
friday = Cuma
saturday = Cumartesi
sunday = Pazar

# Web sayfası.
write-here = Buraya yazın…
send = Gönder
photo = (fotoğraf)
voice = (sesli mesaj)
video = (video)
sound = (ses)
file = (dosya)
sticker = (çıkartma)
place-on-map = (haritada yer)
contact = (kişi bilgisi)
message = (mesaj)
attachment = (ek)
unreadable = okunamayan bir mesaj
file-gone = Bu dosya gösterilemiyor: Artık yok ya da şu anda ulaşılamıyor.
read-aloud = 🔊 Dinle
offline = İnternet yok. Mesajınız saklandı, sonra gönderilecek.
other-device-link = Başka bir cihazdan devam et
other-device-explain = Bu bağlantıyı 15 dakika içinde öbür cihazınızda açın. Bir kez çalışır.
other-device-open = Burada devam et
link-old = Bu bağlantı eski ya da daha önce kullanılmış. İlk cihazınızda yeni bir bağlantı oluşturun.
you = Siz
robot = Solis, bir kurs robotu

# Bir gruba açılan bağlantıyla gelen kişiye.
group-full = Bu grup dolu. Yine de kendi başınıza başlayabilirsiniz: Hiçbir şey eksik olmaz.
    .easy = Grup dolu. Yine de tek başınıza başlayabilirsiniz.
link-over = Bu bağlantı artık geçerli değil. Yine de grupsuz başlayabilirsiniz.
    .easy = Bu bağlantı eski. Yine de grupsuz başlayabilirsiniz.

# Katılımcının verileri ne için, ve buna onay veriyor mu; sonra, veriler hakkında soruları kim cevaplıyor.
for-course = Kurs
for-trainer = Kursu yürütenler derslerimi görür
for-reports = Raporlarda sayılırım
agreed = evet
not-agreed = hayır
not-asked = henüz sorulmadı
contact-unnamed = bu kursu yürüten kişiler. Onlara ulaşmak için “Bir insana sor” düğmesine dokunun.
# Tanınan ve bir gruba açılan bağlantıya dokunan kişiye.
group-full-stay = O grup dolu. Sizin için bir şey değişmez: Eskisi gibi devam edebilirsiniz.
    .easy = O grup dolu. Eskisi gibi devam edersiniz.
link-over-stay = O bağlantı artık geçerli değil. Sizin için bir şey değişmez: Eskisi gibi devam edebilirsiniz.
    .easy = O bağlantı eski. Eskisi gibi devam edersiniz.
in-group = Zaten bu gruptasınız.
group-joined = Tamam: Artık bu gruptasınız.
other-organisation = Bu bağlantı başka bir kuruluşun grubu için. O yüzden sizin için bir şey değişmez. Değiştirmek isterseniz ekibimizden bir kişiye sorun.
    .easy = Bu bağlantı başka bir kuruluş için. Bir şey değişmez. Değiştirmek mi istiyorsunuz? Ekibimizden bir kişiye sorun.
