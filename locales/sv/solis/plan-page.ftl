### Planen på en sida: vad som står på den, och sidan där man ber om den.

title = Min plan på en sida
empty = Inget än. Dina svar i lektionerna fyller den. Du kan också skriva i den själv.
get = Här får du din plan på en sida, med rubriker på två språk. Det du har skrivit står kvar med dina egna ord. Det fungerar en gång.
second = Det andra språket
name = Namnet på sidan. Du kan lämna det tomt.
button = Visa min sida
link-old = Länken fungerar inte längre. Öppna ”Min väg” i Solis för en ny.
print = Skriv ut sidan, eller spara den som PDF, i webbläsarens meny. Gör det nu: länken fungerar bara en gång.
# $done and $total are numbers.
done = Lektioner som är klara: { $done } av { $total }
