### Beceriler dersinden birkaç gün sonra sorulur.

no-paper = Kwame komşularının radyolarını tamir ediyor. Sertifikası yok. Bu bir beceri mi?
    .paper = 📄 Kâğıt varsa evet
    .yes = 🔧 Evet, beceri
    .easy = Kwame radyo tamir ediyor. Bunun için kâğıdı yok. Bu bir beceri mi?
no-paper-paper = Bir kâğıt işe yarayabilir, bazı mesleklerde gerekir de. Ama Kwame bunu yapabiliyor ve yeniden yapabilir. Demek ki bu bir beceri.
    .easy = Kâğıt işe yarar. Ama bunu yeniden yapabilir. Demek ki bu bir beceri.
no-paper-yes = Evet. Bunu yapabiliyor ve yeniden yapabilir. Kâğıt olmadan da bu bir beceridir.
    .easy = Evet. Bunu yeniden yapabilir. Bu bir beceri.

from-home = Shirin hiç maaşlı bir işte çalışmadı. Yıllarca 6 kişinin yemeğini ve parasını planladı. Beceri listesine ne yazabilir?
    .nothing = 🗒 Henüz bir şey yok
    .planning = 📅 Plan ve tasarruf
    .easy = Shirin maaşlı bir işte çalışmadı. 6 kişinin yemeğini ve parasını planladı. Beceri listesine ne yazabilir?
from-home-nothing = Birçok kişi böyle düşünür. Ama beceriler evden, işten ve okuldan gelir. 6 kişi için plan yapmak gerçek bir beceridir.
    .easy = Birçok kişi böyle düşünür. Ama ev de sayılır. Plan yapmak bir beceridir.
from-home-planning = Evet. Beceriler evden, işten ve okuldan gelir. Bu gerçek bir beceri ve kendi işinde işe yarar.
    .easy = Evet. Ev de sayılır. Plan yapmak bir beceridir.

before-money = Thuy lamba tamirini çok iyi yapıyor. Küçük bir iş düşünüyor. İyi bir ilk adım hangisi?
    .friend = 💡 Arkadaşa 1 lamba
    .shop = 🏪 Dükkân kiralamak
    .tools = 🧰 Her aleti almak
    .easy = Thuy lamba tamir ediyor. Küçük bir iş istiyor. Önce ne yapmalı?
before-money-friend = Evet. Küçük bir deneme ne kadar sürdüğünü ve kaça mal olduğunu gösterir. O zaman Thuy neye çalışması gerektiğini bilir.
    .easy = Evet. Küçük bir deneme zamanı ve masrafı gösterir.
before-money-shop = Dükkân güzeldir, ama kirası her ay gelir. Önce küçük bir deneme: Ne kadar sürüyor, kaça mal oluyor?
    .easy = Dükkân her ay kira ister. Önce küçük bir deneme gelir.
before-money-tools = İyi aletler sonra işe yarar. Önce küçük bir deneme, hangi aletlerin gerçekten gerektiğini gösterir.
    .easy = Aletler bekleyebilir. Önce küçük bir deneme gelir.
