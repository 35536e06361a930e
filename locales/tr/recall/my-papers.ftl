### “Belgelerim: kendi işime izin var mı?” dersinden birkaç gün sonra sorulur.
###
### Burada bir ülkenin yasalarıyla ilgili bilgi olmamalı. Kararı resmî daire verir.

which-line = İzin belgesinde şu 3 satır olabilir. Çalışmayla ilgili sözler hangisinde olabilir?
    .kind = 🪪 İzin türü
    .until = 📅 Geçerlilik sonu
    .remarks = 📝 Açıklamalar
    .easy = İzin belgesinde 3 satır var. Hangisi çalışmayla ilgili bir şey söyleyebilir?
which-line-kind = Bu satır iznin hangi tür olduğunu söyler. Çalışmayla ilgili sözler çoğu zaman “Açıklamalar” satırındadır. Açık değil mi? Resmî daireye sorun.
    .easy = Bu satır türle ilgili. “Açıklamalar” satırına bakın. Açık değil mi? Sorun.
which-line-until = Bu satır son günü gösterir. Onu takvime yazmak iyidir. Çalışmayla ilgili sözler çoğu zaman “Açıklamalar” satırındadır.
    .easy = Bu satır son gün. “Açıklamalar” satırına bakın.
which-line-remarks = Evet. Çalışmayla ilgili sözler çoğu zaman oradadır, bazen de bir mektuptadır. Sözler açık değil mi? Resmî daireye sorun.
    .easy = Evet. Oraya bakın. Sözler açık değil mi? Resmî daireye sorun.

who-decides = Samira para karşılığı saç kesmek istiyor. Bir arkadaşı diyor ki: “İznin var. Ben de yapıyorum.” İzin belgesi buna izin veriyor mu, kim karar verir?
    .friend = 💬 Arkadaşı
    .office = 🏛 Resmî daire
    .solis = 🤖 Solis
    .easy = Samira kendi hesabına çalışmak istiyor. Arkadaşı “İznin var” diyor. Kim karar verir?
who-decides-friend = Arkadaşı iyi niyetli, ama belki onun belgeleri başka. Kararı resmî daire verir. Samira önce oraya sorar.
    .easy = Arkadaşının belgeleri başka. Kararı resmî daire verir. Önce sorun.
who-decides-office = Evet. Arkadaşlar ve Solis karar vermez. Resmî daire karar verir, o yüzden önce oraya sorun.
    .easy = Evet. Resmî daire karar verir. Önce oraya sorun.
who-decides-solis = Solis nereye bakacağınızı ve nereye soracağınızı söyleyebilir. Karar vermez. Resmî daire karar verir.
    .easy = Solis karar vermez. Resmî daire karar verir. Önce sorun.

photo = İnternette bir sayfa diyor ki: “İzin belgenizin fotoğrafını gönderin. Çalışma izniniz var mı, söyleyelim.” Ne yaparsınız?
    .keep = ✋ Bir şey göndermem
    .send = 📷 Fotoğrafı gönderirim
    .easy = Bir sayfa diyor ki: “İzin belgenizin fotoğrafını gönderin.” Ne yaparsınız?
photo-keep = Evet. Belgeleriniz sizde kalır. Resmî daireye sorun veya belgelerinizle ücretsiz bir danışma merkezine gidin.
    .easy = Evet. Belgeleriniz sizde kalır. Resmî daireye sorun.
photo-send = Çabuk bir yol gibi görünüyor. Ama fotoğraf kimde kalır, bilmiyorsunuz. Resmî daireye veya ücretsiz bir danışma merkezine sorun.
    .easy = Çabuk görünüyor. Ama fotoğraf kimde kalır? Resmî daireye sorun.
