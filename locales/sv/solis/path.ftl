### Min väg.

# $path är listan med lektioner, en på varje rad; $done och $total är tal.
path =
    Min väg: { $done } av { $total } lektioner är klara.

    { $path }
    .continue = Fortsätt
    .back = Tillbaka
