### Önceki derslerden sorulardan önce.

# Bir ile üç arası kısa sorudan önce söylenir. Cevapsız devam eden hiçbir şey kaybetmez.
intro = Önce kısaca geriye bakalım: Aklınızda ne kaldı? Kimse puan vermiyor. Cevapsız geçmek için “Devam et” düğmesine dokunun.
    .easy = Önce geriye bakalım. Aklınızda ne kaldı? “Devam et” düğmesine de dokunabilirsiniz.
