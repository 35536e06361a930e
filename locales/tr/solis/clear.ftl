### Dersten sonra: anlaşılır mıydı?

# Cevap vermeden devam eden hiçbir şey kaybetmez.
clear = Bu ders anlaşılır mıydı?
    .clear = 👍 Evet, anlaşılırdı
    .not-quite = Tam değil

what = Zor olan neydi?
    .words = Kelimeler
    .too-long = Çok uzundu
    .example = Örnek
    .situation = Benim durumum farklı
    .other = Başka bir şey

more =
    Teşekkürler. Daha fazla söylemek ister misiniz? Yazın ya da sesli mesaj gönderin. Bu kursu yürütenler bunu adınız olmadan görür.

    Devam etmek için “Devam et” düğmesine dokunun.
    .easy = Teşekkürler. Başka bir şey söylemek ister misiniz? Yazın ya da sesle söyleyin. Kursu yürütenler adınızı görmez. Devam etmek için “Devam et” düğmesine dokunun.

more-thanks = Teşekkürler. Bu, dersi daha iyi yapmamıza yardım eder.
