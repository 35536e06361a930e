### Eğitmenler için sözler: basılı sayfa ve içe alınan soruların dersinin kendi söyledikleri.

learn = Ne öğreniyorsunuz
questions = Sorular
# Above the questions of the printed sheet.
tick = En iyi cevabı işaretleyin.
home = Evde
answers = Cevaplar
licence = Bu sayfayı herkes kullanabilir, kopyalayabilir ve değiştirebilir: CC BY 4.0. Lütfen Solis’ten geldiğini söyleyin.
# The two buttons under “true or false”.
true = Doğru
false = Yanlış
# What follows is said in the chat, in a lesson of imported questions.
waiting = Birkaç soru sizi bekliyor.
last = Bu son soruydu. Teşekkürler!
right = Evet, bu doğru.
# The best answer stands behind it.
best = En iyi cevap:
