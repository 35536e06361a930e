### Başka bir dil.

language = Hangi dili istersiniz?

changed = Tamam. Türkçe devam ediyoruz.
