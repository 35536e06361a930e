### The gate before some lessons: may I work for myself here? It says usually, and decides no case.

gate = Sıradaki ders kayıt hakkında. Önce bir soru: burada kendi işinizi yapabilir misiniz?

status = Buradaki statünüz nedir? Neye bastığınızı saklamam. Yalnızca cevabı saklarım, onu da yalnız siz görürsünüz. Ben karar vermem: kurum karar verir.
    .citizen = Bu ülkenin vatandaşıyım
    .eu = Başka bir AB ülkesinin vatandaşıyım
    .permanent = Süresiz ya da uzun süreli izin
    .protected = Mülteci ya da ikincil koruma
    .temporary = Geçici koruma (Ukrayna)
    .permit = Süreli izin: iş, okul, aile
    .applicant = Sığınma istedim, bekliyorum
    .without = Bugün iznim yok
    .unsure = Bilmiyorum

yes = ✅ Evet, genellikle. Bu statüdeki kişiler genellikle kendi işini yapabilir. Kararı kurum verir, ben değil.

ask = 🟡 Önce sorun. Statünüz için bunu söyleyemem. Nereye soracağınız aşağıda. Kurs sıradaki dersle sürer. İstediğiniz zaman yeniden cevap verebilirsiniz: Menü, Ülkemde.

no = ⛔ Hayır, bugün bu statüyle değil. Şimdi kayıt olmayın: önce ne yapabileceğinizi sorun. Nereye soracağınız aşağıda. Kurs sıradaki dersle sürer. İstediğiniz zaman yeniden cevap verebilirsiniz: Menü, Ülkemde.
