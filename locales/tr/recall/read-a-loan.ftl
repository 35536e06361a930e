### “Bir kredi teklifini okumak” dersinden birkaç gün sonra sorulur.

# 24 x 30 = 720; 12 x 50 = 600.
cheaper-loan = Esperanza 560 euroluk 2 krediyi karşılaştırıyor. Biri 24 ay, ayda 30 euro. Öbürü 12 ay, ayda 50 euro. Ek ücret yok. Toplamda hangisi daha ucuz?
    .thirty = Ayda 30
    .fifty = Ayda 50
    .easy = 1. kredi: 24 ay, ayda 30 euro. 2. kredi: 12 ay, ayda 50. Hangisi daha ucuz?
cheaper-loan-thirty = 30 daha küçük sayı, doğru. Ama 24 kere 30, 720 eder. 12 kere 50 ise sadece 600 eder.
    .easy = 30 küçük görünür. Ama 24 kere 30, 720 eder. 12 kere 50, 600 eder.
cheaper-loan-fifty = Evet. 12 kere 50, 600 eder; 24 kere 30, 720 eder. Bir şey daha sorar: Sakin bir ayda 50 ödeyebilir miyim?
    .easy = Evet. 12 kere 50, 600 eder. 24 kere 30, 720 eder.

no-total = Bir teklif aylık parayı gösteriyor ama toplamı göstermiyor. Kalem masada duruyor. Abebe ne yapmalı?
    .sign = ✍️ İmzalamalı
    .wait = ✋ Toplamı sormalı
    .easy = Bir teklifte toplam yok. Abebe ne yapmalı?
no-total-sign = Küçük sayı iyi görünür. Ama toplam ne ödeyeceğini bilmiyor. Toplam yoksa imza da yok.
    .easy = Toplamı bilmiyor. Toplam yok mu? İmza yok.
no-total-wait = Evet. Toplam yoksa imza da yok. Toplamla karşılaştırabilir.
    .easy = Evet. Toplam yok mu? İmza yok.

cousin = Bir kuzen Zeynep’e diyor ki: “Sen de imzala. Bu sadece benim kredim.” Sonra kuzen ödemeyi bırakıyor. Zeynep ne ödemek zorunda kalabilir?
    .nothing = 🙂 Hiçbir şey
    .all = 💶 Hepsini
    .easy = Zeynep bir kuzenin kredisine imza atıyor. Kuzen ödemeyi bırakıyor. Zeynep ne ödemek zorunda kalabilir?
cousin-nothing = Kredi onun değil, o yüzden öyle gelir. Ama bir imza, hepsini onun ödeyeceği anlamına gelebilir. Hayır diyebilir.
    .easy = Kredi onun değil. Ama imzası geçerli. Hepsini ödemek zorunda kalabilir.
cousin-all = Evet. İmzasıyla hepsini ödemek zorunda kalabilir. Hayır diyebilir, aileye de.
    .easy = Evet. İmzası geçerli. Hayır diyebilir, aileye de.
