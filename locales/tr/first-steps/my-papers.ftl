### Belgelerim: kendi hesabıma çalışabilir miyim? — izin belgesindeki sözler ve nereye sorulacağı.
###
### Bu derste bir ülkenin yasalarıyla ilgili bilgi olmamalı. Kararı resmî daire verir.

# En fazla 40 harf.
title = Belgelerim: kendi işime izin var mı?

# Katılımcı üç gündür gelmediyse gönderilir. Kimseden tarihi göndermesi istenmez.
nudge = Bilinecek bir tarih: İzniniz ne zaman bitiyor?
    .easy = İzniniz ne zaman bitiyor? Bu tarihi bilin.

promise = Önce bir söz: Solis durumunuzu sormaz. Belgelerinizin fotoğrafını ve numarasını istemez.
    .easy = Durumunuzu sormuyoruz. Belge fotoğrafı göndermeyin.

story =
    Karim çok güzel dikiş dikiyor. Bir fabrikada maaşla çalışıyor. Bir komşusu 3 elbise için ona para ödemek istiyor. Karim kendi hesabına çalışabilir mi?

    Bir arkadaşı “Evet, herkes yapıyor” diyor. Ama arkadaşının belgeleri başka. Bu yüzden Karim komşusundan beklemesini istiyor. Evde izin belgesini yavaş yavaş okuyor.
    .next = İleri
    .easy =
    Karim dikiş dikiyor. Fabrikada çalışıyor. Bir komşusu 3 elbise istiyor.

    Karim kendi hesabına çalışabilir mi? Bilmiyor. İzin belgesini okuyor.

# “Bağımsız çalışma” resmî kelimedir; formlarda duran kelimeyi kullanın.
two-kinds =
    2 tür çalışma var. Maaşlı işte size işveren para öder. Kendi hesabınıza çalışırken size müşteriler para öder. Bunun resmî adı bağımsız çalışmadır.

    Bir izin belgesi maaşlı işe izin verip bağımsız çalışmaya izin vermeyebilir. Bu yüzden tam olarak ne yazdığı önemlidir.
    .next = İleri
    .easy =
    Maaşlı işte size patron para öder. Bağımsız çalışma kendi hesabınıza çalışmaktır. Size müşteriler para öder.

    Bazı izin belgeleri sadece maaşlı işe izin verir.

# Bu 3 satırın adları “sample” kartında ve “last-day” düğmelerinde yine geçer.
three-lines =
    İzin belgesinde çoğu zaman 3 önemli satır vardır. “İzin türü” hangi tür olduğunu söyler. “Geçerlilik sonu” son gündür. “Açıklamalar” satırında çalışmayla ilgili sözler olabilir. Bazen bir mektup daha fazlasını söyler.

    Belgeleriniz bulunduğunuz ülkenin dilindedir. Zor kelimeleri evde kâğıda yazın ve anlamlarına bakın.
    .next = İleri
    .easy =
    3 satır arayın. “İzin türü”: hangi tür. “Geçerlilik sonu”: son gün. “Açıklamalar”: çalışmayla ilgili sözler.

    Zor bir kelime mi var? Anlamına bakın.

# Uydurma bir kart, satır satır gösterilir. Tarih rakamla kalır.
sample =
    Bu, uydurma bir örnek karttır.

    İzin türü: geçici
    Geçerlilik sonu: 31.05.2030
    Açıklamalar: çalışabilir
    .easy =
    Bu gerçek bir kart değil.

    İzin türü: geçici
    Geçerlilik sonu: 31.05.2030
    Açıklamalar: çalışabilir

last-day = Bu iznin son gününü hangi satır gösterir?
    .kind = 🪪 İzin türü
    .until = 📅 Geçerlilik sonu
    .remarks = 📝 Açıklamalar
    .easy = Son günü hangi satır gösterir?
last-day-kind = “İzin türü” hangi tür olduğunu söyler. Son gün bir satır aşağıda: “Geçerlilik sonu”.
    .easy = Bu satır türle ilgili. Bir satır aşağıya bakın: “Geçerlilik sonu”.
last-day-until = Evet. Bu izin 31 Mayıs 2030’da bitiyor.
    .easy = Evet. Son gün 31 Mayıs 2030.
last-day-remarks = “Açıklamalar” satırında çalışmayla ilgili sözler var. Son gün bir satır yukarıda: “Geçerlilik sonu”.
    .easy = Bu satır çalışmayla ilgili. Bir satır yukarıya bakın: “Geçerlilik sonu”.

neighbour = Bu, Karim’in kartı. Üzerinde “çalışabilir” yazıyor. Komşusu için dikip para alabilir mi?
    .sew = Evet, alabilir
    .office = Resmî daireye sormalı
    .never = Hayır, hiçbir zaman
    .easy = Karim’in kartında “çalışabilir” yazıyor. Para için dikebilir mi?
neighbour-sew = Birçok kişi bunu böyle okur. Ama kartta bağımsız çalışma yazmıyor. Önce sormak daha güvenli.
    .easy = Kartta bağımsız çalışma yazmıyor. Önce sorun. Bu daha güvenli.
neighbour-office = Evet. Kartta bağımsız çalışma yazmıyor. Bir soru iznini korur.
    .easy = Evet. Sözler açık değil. Karim önce sorar.
neighbour-never = Dikkatli olmak iyidir. Ama kart “hayır” demiyor. Resmî daire ona söyleyebilir.
    .easy = Kart “hayır” demiyor. Resmî daire ona söyleyebilir.

results =
    3 sonuç çıkabilir. “Evet, genelde”: Belgesinde bu sözler olanlar genelde kendi hesabına çalışabilir. “Önce sorun”: Sözler açık değil. “Bugün değil”: Bu izin şimdi buna izin vermiyor. Yeni bir izin bunu değiştirebilir.

    Solis karar vermez. Bir arkadaş karar vermez. Resmî daire karar verir.
    .next = İleri
    .easy =
    3 sonuç var. Evet, genelde. Önce sorun. Bugün değil. “Bugün değil” değişebilir.

    Solis karar vermez. Arkadaşlar karar vermez. Resmî daire karar verir.

where =
    Size izni veren resmî daireye sorun. Adı çoğu zaman kartta veya mektupta yazar. Ücretsiz bir danışma merkezi belgeyi sizinle birlikte okuyabilir. Belgelerinizi eve geri götürün.

    İzin belgesi bağımsız çalışmaya izin vermiyorsa durun ve önce sorun. İzin kartınız yok mu? Yine sorun. Ve pasaportunuzu, kartınızı veya hesabınızı kimse elinde tutamaz.
    .next = İleri
    .easy =
    Size izni veren resmî daireye sorun. Ücretsiz danışma merkezleri de yardım eder.

    İzin belgeniz bağımsız çalışmaya izin vermiyor mu? Durun. Önce sorun. Pasaportunuzu kimse elinde tutamaz.

passport = Bir adam diyor ki: “Pasaportunu bana 1 haftalığına ver. Resmî daireye senin yerine ben sorayım.” En iyisi hangisi?
    .give = 1 haftalığına vermek
    .pay = Yardımına para vermek
    .keep = Vermeyip hayır demek
    .easy = Bir adam pasaportunuzu 1 haftalığına istiyor. En iyisi hangisi?
passport-give = Kolay görünüyor. Ama pasaportunuzu kimse elinde tutamaz, 1 hafta bile. Resmî daireye kendiniz sorabilirsiniz.
    .easy = Pasaportunuzu kimse elinde tutamaz. Resmî daireye kendiniz sorabilirsiniz.
passport-pay = Yardım iyidir, ama pasaportunuz yine onda kalır. Önce resmî daireye veya ücretsiz bir danışma merkezine sorun.
    .easy = Pasaportunuz yine onda kalır. Önce resmî daireye sorun.
passport-keep = Evet. Pasaportunuz sizde kalır. Kendiniz sorabilir veya güvendiğiniz biriyle gidebilirsiniz.
    .easy = Evet. Pasaportunuz sizindir. Resmî daireye kendiniz sorun.

note-date = Göreviniz: Evde izin belgenize bakın. Son günü bulun. Takviminize yazın. O günden çok önce bir sonraki izni sorun. Belgelerinizde tarih yok mu? Resmî daire için bir soru yazın. Buraya hiçbir şey göndermeyin, sadece düğmeye dokunun.
    .done = ✅ Yazdım
    .easy = Evde izin belgenize bakın. Son günü bulun. Takviminize yazın. Tarih yok mu? Resmî daire için bir soru yazın. Buraya bir şey göndermeyin. Sadece düğmeye dokunun.
note-date-reminder =
    { $days ->
        [one] Küçük bir görev için { $days } gün daha var. İzninizin son gününü bulun. Evde bir yere yazın, hiçbir şey göndermeyin.
       *[other] Küçük bir görev için { $days } gün daha var. İzninizin son gününü bulun. Evde bir yere yazın, hiçbir şey göndermeyin.
    }
    .easy = İzninizin son gününü bulun. Evde yazın. Hiçbir şey göndermeyin.
note-date-done = Güzel. Artık önemli bir tarihi biliyorsunuz. O, evde sizde kalır.
    .easy = Güzel. Artık tarihinizi biliyorsunuz. O sizde kalır.
note-date-late = Günler doluydu. Sorun değil. İzin belgeniz evde, her gün bakabilirsiniz.
    .easy = Günleriniz doluydu. Sorun değil. Başka bir gün bakın.

well-done = İzin belgenizdeki sözleri bulabiliyorsunuz ve nereye soracağınızı biliyorsunuz. Bir sonraki derste görüşmek üzere.
    .easy = Sözleri bulabiliyorsunuz. Nereye soracağınızı biliyorsunuz. Görüşmek üzere.

another-day = Aklınızda olsun: Sözleri okuyun, resmî daireye sorun, pasaportunuzu vermeyin. Bir sonraki derste görüşmek üzere.
    .easy = Sözleri okuyun. Resmî daireye sorun. Pasaportunuzu vermeyin. Görüşmek üzere.
