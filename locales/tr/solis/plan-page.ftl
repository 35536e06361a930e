### Tek sayfalık plan: üzerinde yazanlar ve onu isteme sayfası.

title = Tek sayfalık planım
empty = Henüz boş. Derslerdeki cevaplarınız onu doldurur. Kendiniz de yazabilirsiniz.
get = Burada planınızı tek sayfada alırsınız; başlıklar iki dildedir. Yazdıklarınız kendi sözlerinizle kalır. Bir kez çalışır.
second = İkinci dil
name = Sayfadaki isim. Boş bırakabilirsiniz.
button = Sayfamı göster
link-old = Bu bağlantı artık çalışmıyor. Yenisi için Solis’te “Yolum”u açın.
print = Bu sayfayı tarayıcınızın menüsünden yazdırın veya PDF olarak kaydedin. Şimdi yapın: bağlantı yalnızca bir kez çalışır.
# $done and $total are numbers.
done = Biten dersler: { $done } / { $total }
