### Nöd och fara. Fasta texter: ingen diagnos, ingen fråga om medel, inget nummer för hand.

# $emergency är 112. Hjälplinjerna i deltagarens land följer, ett meddelande för varje.
help =
    Jag är ledsen att du har det så svårt just nu. Jag är en robot, och du förtjänar en människa.

    📞 { $emergency } – om ditt liv eller någon annans liv är i fara. Gratis, dag och natt, i hela EU och i Turkiet.
    .easy =
        Jag är ledsen att det är så svårt nu. Jag är en robot. Du förtjänar en människa.

        📞 { $emergency } – när någon kan dö. Gratis, dag och natt. I hela EU och i Turkiet.

# En hjälplinje. $languages är språkens egna namn, $cost och $hours två av texterna här under.
line-emotional = 📞 { $number } – för att prata med någon: { $languages }. { $cost }, { $hours }. ({ $country })
line-violence = 📞 { $number } – mot våld: { $languages }. { $cost }, { $hours }. ({ $country })
line-trafficking = 📞 { $number } – när någon håller dig fången eller tvingar dig att arbeta: { $languages }. { $cost }, { $hours }. ({ $country })
line-social = 📞 { $number } – för råd och en plats att sova: { $languages }. { $cost }, { $hours }. ({ $country })
cost-free = Gratis
cost-paid = Inte gratis
hours-always = dag och natt

# Ingen är i tjänst.
ask-nobody =
    Jag har stoppat alla påminnelser. Ärligt talat: ingen i vårt team läser här just nu.

    Ska en människa skriva till dig senare? Jag kan inte säga när.
    .easy =
        Jag stoppar alla påminnelser. Ingen i vårt team läser här nu.

        Ska en människa skriva till dig senare? Jag vet inte när.
    .person = Ja, tack
    .numbers = Nej, bara numren
    .violence = Det gäller våld eller mina papper

# Någon är i tjänst.
ask =
    Jag har stoppat alla påminnelser. Någon i vårt team är här nu.

    Ska den personen skriva till dig?
    .easy =
        Jag stoppar alla påminnelser. En människa i vårt team är här nu.

        Ska den personen skriva till dig?
    .person = Ja, tack
    .numbers = Nej, bara numren
    .violence = Det gäller våld eller mina papper

safe = Är det tryggt att skriva nu? Är du säker på att ingen annan ser telefonen?
    .easy = Är det tryggt att skriva nu? Är du ensam med telefonen?
    .safe = Ja, det är tryggt
    .hide = Nej – dölj chatten

papers =
    Någon tar dina papper eller din lön, låser in dig, slår dig eller hotar dig: det är mot lagen. Det är inte ditt fel.

    Hjälp utan polisen först: stöd för brottsoffer, en stödlinje för kvinnor, facket. Jag visar bara nummer som någon har kontrollerat.

    📞 Vid fara: { $emergency }.
    .easy =
        Tar någon dina papper eller din lön? Låser någon in dig? Slår någon dig? Det är mot lagen. Det är inte ditt fel.

        Det finns hjälp utan polisen: stöd för brottsoffer, en stödlinje för kvinnor, facket. Jag visar bara nummer som någon har kontrollerat.

        📞 Vid fara: { $emergency }.

then = Ska en människa i vårt team skriva till dig?
    .person = Ja, tack
    .enough = Nej, tack

# Ingen är i tjänst, och deltagaren vill ändå ha en människa.
nobody =
    Ingen läser här just nu. Jag sparar din önskan om en människa: den som kommer härnäst ser den. Jag kan inte säga när. Det du skriver här innan dess sparas inte.

    Vänta inte på oss om du behöver hjälp nu:

    📞 { $emergency } – om ditt liv eller någon annans liv är i fara.

    Skriv /sos när som helst för att se numren igen. Tryck på Fortsätt för att gå tillbaka dit där du var.
    .easy =
        Ingen läser här nu. Jag sparar din önskan om en människa. Jag vet inte när någon kommer. Det du skriver här sparas inte.

        Behöver du hjälp nu? Vänta inte på oss:

        📞 { $emergency } – när någon kan dö.

        Vill du se numren igen? Skriv /sos. Vill du gå tillbaka? Tryck på Fortsätt.

nobody-back = Personen i vårt team har avslutat samtalet. Skriv /sos när som helst för att se numren igen.

# Någon är i tjänst.
call =
    En människa i vårt team vet det nu, och kommer att skriva här. Det du skriver här läser den personen.

    Om det blir värre innan dess:

    📞 { $emergency } – om ditt liv eller någon annans liv är i fara.

    Skriv /sos när som helst för att se numren igen.
    .easy =
        En människa i vårt team vet det nu. Den personen skriver här, och läser det du skriver.

        Blir det värre?

        📞 { $emergency } – när någon kan dö.

        Vill du se numren igen? Skriv /sos.

call-back = Personen i vårt team har avslutat samtalet. Skriv /sos när som helst för att se numren igen.

numbers =
    Här är numren igen.

    📞 { $emergency } – om ditt liv eller någon annans liv är i fara. Gratis, dag och natt, i hela EU och i Turkiet.

    Skriv /sos när som helst för att se dem en gång till.
    .easy =
        Här är numren igen.

        📞 { $emergency } – när någon kan dö. Gratis, dag och natt. I hela EU och i Turkiet.

        Vill du se dem igen? Skriv /sos.

hide =
    Nu är jag tyst.

    Telegram: gå tillbaka till listan med chattar. Håll fingret länge på den här chatten, och tryck på ”Radera chatt”. Vill du komma tillbaka? Sök efter mitt namn.

    Webbläsare: radera historiken och sidans data i webbläsarens inställningar. Stäng sedan sidan. Efter det kan ingen öppna chatten igen på den här telefonen.

    Om du har ringt ett nummer, radera det från telefonens samtalslista.
    .easy =
        Nu är jag tyst.

        Telegram: gå till listan med chattar. Håll fingret länge på den här chatten. Tryck på ”Radera chatt”. Vill du komma tillbaka? Sök efter mitt namn.

        Webbläsare: radera historiken och sidans data. Stäng sidan.

        Har du ringt ett nummer? Radera det från dina samtal.
