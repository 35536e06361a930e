### Bir mentorun masası: neleri var, kim bekliyor ve nasıl çalışıyor.

# $talks 1/3 gibidir, $waiting bir sayıdır, $hours Pazartesi-Cuma 09:00-17:00 gibidir, $holidays bir listedir.
desk-menu =
    🗂 Masanız.

    Görüşmeleriniz: { $talks }
    Bir insan bekleyenler: { $waiting }
    Cevap saatleriniz: { $hours }
    Tatil günleri: { $holidays }
    .talks = 💬 Görüşmelerim
    .waiting = 🙋 Kim bekliyor
    .settings = ⚙️ Nasıl çalışıyorum
    .away = 🌴 Yokum
    .practice = 🎓 Deneme görüşmesi
    .screen = 🖥️ Masam ekranda
    .leave = 👋 Mentorluğu bırak
    .open = 🗂 Masam

desk-talks = Görüşmeleriniz: { $talks }. Birine dokunun, kartı yeniden gelir.
    .back = Geri

desk-waiting = Bir insan bekleyenler: { $waiting }. Bunlar cevap verebileceğiniz katılımcılar. Kartı okumak için birine dokunun.
    .back = Geri

# $languages, $topics, $zone ve $capacity mentorun seçtikleridir; $language bu sohbetin dilidir.
desk-settings =
    ⚙️ Nasıl çalışıyorsunuz. Her şeyi her zaman değiştirebilirsiniz.

    Katılımcıların gördüğü ad: { $name }
    Cevap verdiğiniz diller: { $languages }
    Cevap verdiğiniz konular: { $topics }
    Saatler: { $hours }
    Saat diliminiz: { $zone }
    Tatil günleri: { $holidays }
    Aynı anda görüşme: { $capacity }
    Bu sohbetin dili: { $language }
    .name = 🙂 Ad
    .languages = 🗣 Cevap verdiğim diller
    .topics = 🏷 Konular
    .hours = 🕒 Saatler
    .zone = 📍 Neredeyim
    .holidays = 🌴 Tatil günleri
    .capacity = 🔢 Aynı anda görüşme
    .interface = 🌐 Bu sohbetin dili
    .back = Geri

desk-check =
    { $name } – bunlar doğru mu?

    Cevap verdiğiniz diller: { $languages }
    Cevap verdiğiniz konular: { $topics }
    Saatler: { $hours }
    Saat diliminiz: { $zone }
    .right = ✅ Doğru
    .languages = 🗣 Dilleri değiştir
    .hours = 🕒 Saatleri değiştir
    .zone = 📍 Yerimi değiştir

desk-languages = Katılımcılara hangi dillerde cevap veriyorsunuz? Her birine dokunun; kaldırmak için yeniden dokunun. Biri hep kalır.
    .back = Tamam

desk-topics = Hangi konulardaki soruları cevaplıyorsunuz? Her birine dokunun; kaldırmak için yeniden dokunun.
    .everything = Hepsi
    .question = Genel sorular
    .back = Tamam

desk-hours =
    Ne zaman cevap veriyorsunuz? Katılımcılara bu saatler söylenir, size de sadece o zaman sorulur.

    Şimdi: { $hours }
    .weekdays = Pazartesiden cumaya, 9–17
    .evenings = Pazartesiden cumaya, 17–21
    .weekends = Cumartesi ve pazar, 10–18
    .always = Her zaman
    .own = ✏️ Başka saatler
    .back = Tamam

desk-holidays =
    🌴 Ne zaman yoksunuz? Bu günlerde size kimse gönderilmez. Elinizdeki görüşmeler sizde kalır: Cevap veremeyecekseniz onları devredin.

    Tatil günleri: { $holidays }
    .today = Bugün
    .this-week = Bu haftanın sonuna kadar
    .next-week = Gelecek hafta
    .two-weeks = Bugünden başlayarak iki hafta
    .own = ✏️ Başka günler
    .back = Tamam

desk-capacity = Aynı anda en fazla kaç görüşmeniz olsun?
    .back = Tamam

desk-leave = Mentorluğu bırakmak istiyor musunuz? Şu anda sizinle görüşen katılımcılar hemen başka mentorlara gider ve bu onlara söylenir.
    .yes = Evet, bırakıyorum
    .no = Hayır, kalıyorum

desk-write-name = Katılımcılar size nasıl hitap etsin? Bir ad yazın. Her görüşmede bunu görürler.

desk-bad-name = Bu bir ad olamaz. Lütfen harflerle bir ad yazın, örneğin: Ilze

# Örnekler olduğu gibi kalır: Solis günleri İngilizce okur.
desk-write-hours =
    Saatlerinizi şimdi şu örneklerdeki gibi yazın:

    Mon-Fri 09:00-17:00
    Mon,Wed,Fri 18:00-21:00
    Mon-Fri 09:00-12:00,13:00-17:00; Sat 10:00-14:00

    Günler İngilizce kısaltmayla: Mon (Pazartesi), Tue (Salı), Wed (Çarşamba), Thu (Perşembe), Fri (Cuma), Sat (Cumartesi), Sun (Pazar).

# $part okunamayan yerdir.
desk-hours-day =
    Bunun içinde bir hafta günü bulamıyorum: { $part }

    Lütfen saatlerinizi yeniden yazın, önce günler gelsin, örneğin:
    Mon-Fri 09:00-17:00

desk-hours-time =
    Saat kaçtan kaça kadar, okuyamıyorum: { $part }

    Lütfen saatlerinizi 00:00 ile 24:00 arasında yeniden yazın, örneğin:
    Mon-Fri 09:00-17:00

desk-hours-empty =
    Bu aynı saatte başlayıp bitiyor: { $part }

    Lütfen saatlerinizi yeniden yazın. Bütün bir gün şöyle yazılır:
    Sat 00:00-24:00

desk-write-holidays =
    İlk ve son günü şu örneklerdeki gibi yazın:

    24.12.-3.1.
    24.12.2026-3.1.2027

    Tek bir gün de olur: 24.12.

desk-bad-holidays =
    Bu günleri okuyamıyorum ya da bu günler geçti: { $part }

    Lütfen günü ve ayı rakamla yazın, ilk ve son gün, örneğin:
    24.12.-3.1.

desk-left = Artık burada mentor değilsiniz. Her şey için teşekkürler! Geri dönmek isterseniz bu programı yürütenlerden yeni bir davet isteyin.

desk-frozen = Bu programı yürütenler mentorluğunuzu bir süre durdurdu. Şimdi size katılımcı gelmez, burada yazdıklarınız da hiçbir katılımcıya ulaşmaz. Nedenini bilmiyorsanız lütfen onlarla konuşun.

desk-unfrozen = Yeniden mentor olarak çalışabilirsiniz. Masanızı görmek için /desk yazın.
