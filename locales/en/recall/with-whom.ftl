### Asked some days after “With whom?”.

which-promise = Roya and Chidi repair printers together. In winter the work costs them 50 euros more than comes in. Nobody knows who pays it. Which promise is missing?
    .bring = 🧰 Bring
    .share = 💶 Share
    .easy = Roya and Chidi lose 50 euros in winter. Who pays it? Which promise is missing?
which-promise-bring = “Bring” is for the start: who gives which money and things? A loss comes later: it belongs to “Share”.
    .easy = “Bring” is for the start. A loss comes later: “Share”.
which-promise-share = Yes. “Share” says who gets how much, and also who pays a loss.
    .easy = Yes. Who gets how much? Who pays a loss?

# 15 + 5 = 20 hours; 120 : 20 = 6; 15 x 6 = 90; half of 120 is 60.
by-hours = Hadiza works 15 hours, Tuan 5. They promised to share by hours. 120 euros are left: 6 euros for each hour. How much does Hadiza get?
    .sixty = 60 euros
    .ninety = 90 euros
    .hundred-and-twenty = 120 euros
    .easy = Hadiza works 15 hours, Tuan 5. There are 6 euros for each hour. How much does Hadiza get?
by-hours-sixty = Half is fair in some teams. But they promised to share by hours: 15 times 6 is 90.
    .easy = They share by hours. 15 times 6 is 90.
by-hours-ninety = Yes. 15 times 6 is 90. Tuan gets 5 times 6, that is 30.
    .easy = Yes. 15 times 6 is 90.
by-hours-hundred-and-twenty = 120 is for both. Her part is 15 times 6, that is 90. Tuan gets 30.
    .easy = 120 is for both. 15 times 6 is 90.

old-friends = Bashir and Thiago have been friends for 10 years. They open a small workshop. Do they need a page with promises?
    .write = 📝 Yes, they write it
    .trust = 🤝 No, they are friends
    .easy = Bashir and Thiago are old friends. They open a workshop. Do they need a page?
old-friends-write = Yes. Good friends write it down. Then nobody has to remember it, and they can stay friends.
    .easy = Yes. Good friends write it down.
old-friends-trust = Trust is a good start. But after 1 year both remember another thing. A page helps them to stay friends.
    .easy = Trust is good. But people forget. A page helps friends.
